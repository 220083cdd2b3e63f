//! A column of a page: things under each other, each as high as it needs.

use eframe::egui::{Pos2, Rect, Ui, pos2, vec2};

use super::words::{Line, wrapped};
use crate::ui::theme::Look;

/// Where the next thing of a column goes.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its left edge.
    pub left: f32,
    /// Its width.
    pub width: f32,
    /// The top of what comes next.
    pub y: f32,
    top: f32,
}

impl Column {
    /// An empty column, its upper left corner at `at`.
    pub fn new(at: Pos2, width: f32) -> Self {
        Self {
            left: at.x,
            width,
            y: at.y,
            top: at.y,
        }
    }

    /// Its right edge.
    pub fn right(&self) -> f32 {
        self.left + self.width
    }

    /// Its upper left corner, where the next thing goes.
    pub fn at(&self) -> Pos2 {
        pos2(self.left, self.y)
    }

    /// Leaves some room.
    pub fn gap(&mut self, height: f32) {
        self.y += height;
    }

    /// Takes the next `height` points in full width.
    pub fn take(&mut self, height: f32) -> Rect {
        let rect = Rect::from_min_size(self.at(), vec2(self.width, height));
        self.y += height;
        rect
    }

    /// Words, broken at the column's width.
    pub fn say(&mut self, ui: &mut Ui, look: &Look, line: Line<'_>) {
        self.y += wrapped(ui, look, self.take(0.0), line);
    }

    /// A narrower column inside, `left` and `right` points from its edges, which goes on from here.
    #[must_use]
    pub fn inset(&self, left: f32, right: f32) -> Self {
        Self {
            left: self.left + left,
            width: self.width - left - right,
            y: self.y,
            top: self.y,
        }
    }

    /// How high it is so far.
    pub fn height(&self) -> f32 {
        self.y - self.top
    }

    /// Tells the page how much room the column took.
    pub fn finish(self, ui: &mut Ui) {
        let taken = Rect::from_min_max(pos2(self.left, self.top), pos2(self.right(), self.y));
        ui.advance_cursor_after_rect(taken);
    }
}
