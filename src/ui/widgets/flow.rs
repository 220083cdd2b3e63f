//! Things side by side, in as many rows as they need.

use eframe::egui::{Pos2, Rect, Vec2};

/// Places things from left to right and begins a new row where one ends.
#[derive(Clone, Copy, Debug)]
pub struct Flow {
    start: Pos2,
    right: f32,
    next: Pos2,
    row: f32,
    gap: Vec2,
}

impl Flow {
    /// An empty flow from `start` to `right`, with `gap` between things and between rows.
    pub fn new(start: Pos2, right: f32, gap: Vec2) -> Self {
        Self {
            start,
            right,
            next: start,
            row: 0.0,
            gap,
        }
    }

    /// The place of the next thing, `size` large.
    pub fn place(&mut self, size: Vec2) -> Rect {
        if self.start.x < self.next.x && self.right < self.next.x + size.x {
            self.next = Pos2::new(self.start.x, self.next.y + self.row + self.gap.y);
            self.row = 0.0;
        }
        let room = (self.right - self.next.x).max(0.0);
        let rect = Rect::from_min_size(self.next, Vec2::new(size.x.min(room), size.y));
        self.next.x += size.x + self.gap.x;
        self.row = self.row.max(size.y);
        rect
    }

    /// The foot of the last row.
    pub fn bottom(&self) -> f32 {
        self.next.y + self.row
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::{pos2, vec2};

    use super::*;

    #[test]
    fn a_row_that_is_full_begins_another() {
        let mut flow = Flow::new(pos2(10.0, 0.0), 110.0, vec2(10.0, 5.0));
        assert_eq!(flow.place(vec2(50.0, 20.0)).min, pos2(10.0, 0.0));
        assert_eq!(flow.place(vec2(40.0, 30.0)).min, pos2(70.0, 0.0));
        assert_eq!(flow.place(vec2(20.0, 20.0)).min, pos2(10.0, 35.0));
        assert!((flow.bottom() - 55.0).abs() < f32::EPSILON);
    }

    #[test]
    fn nothing_reaches_over_the_right_edge() {
        let mut flow = Flow::new(pos2(0.0, 0.0), 100.0, vec2(8.0, 8.0));
        assert!(flow.place(vec2(300.0, 20.0)).right() <= 100.0);
    }
}
