//! A figure turned by hand, which comes back by itself.

use std::time::Duration;

use eframe::egui::{CursorIcon, Key, Rect, Response, Sense, Ui, Vec2, WidgetInfo};

use crate::figure::camera::Turned;
use crate::ui::frame::Tools;
use crate::ui::widgets;

/// A figure turns by so many degrees for each point that a pointer moves, and for each press of an arrow key.
const DEG_A_POINT: f64 = 0.45;
const DEG_A_KEY: f64 = 15.0;
/// It is tilted no further than this, so that nobody looks at it from under the floor.
const UP_DEG: f64 = 55.0;
const DOWN_DEG: f64 = -8.0;
/// It stays turned for so long after it was let go, and comes back in this time, seconds.
const STAYS_S: f64 = 3.0;
const RETURNS_S: f64 = 0.6;

/// How far a figure is turned.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Turning {
    by: Turned,
    /// Seconds since it was let go.
    idle_s: f64,
}

impl Turning {
    /// How far it is turned just now.
    pub(super) fn now(&self) -> Turned {
        let back = ((self.idle_s - STAYS_S) / RETURNS_S).clamp(0.0, 1.0);
        let left = 1.0 - back * back * (3.0 - 2.0 * back);
        Turned {
            az_deg: self.by.az_deg * left,
            el_deg: self.by.el_deg * left,
        }
    }

    /// Turns it further; `el_deg` is how high its own view is.
    fn turn(&mut self, az_deg: f64, up_deg: f64, el_deg: f64) {
        let now = self.now();
        // Once round is nowhere: it does not spin back through all turns.
        let az = (now.az_deg + az_deg + 180.0).rem_euclid(360.0) - 180.0;
        let el = (el_deg + now.el_deg + up_deg).clamp(DOWN_DEG.min(el_deg), UP_DEG.max(el_deg));
        *self = Self {
            by: Turned {
                az_deg: az,
                el_deg: el - el_deg,
            },
            idle_s: 0.0,
        };
    }

    /// Time passes; answers when to look again, if it is on its way back or waits for that, which takes so many seconds.
    fn pass(&mut self, seconds: f64, held: bool, returns_s: f64) -> Option<Duration> {
        if self.by == Turned::default() {
            return None;
        }
        self.idle_s = if held { 0.0 } else { self.idle_s + seconds };
        if STAYS_S + returns_s <= self.idle_s {
            *self = Self::default();
            return Some(Duration::ZERO);
        }
        let waits = Duration::from_secs_f64((STAYS_S - self.idle_s).max(0.0));
        Some(waits)
    }

    /// Lets the pointer and the arrow keys turn the figure on `stage`.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        stage: Rect,
        (name, el_deg): (&str, f64),
    ) {
        let info = || WidgetInfo::labeled(eframe::egui::Role::Image, true, name);
        let response = widgets::sensing(ui, stage, Sense::drag(), info);
        // Time passes first: it may be long since the last frame, and what is done now is done now.
        let passed_s = f64::from(ui.input(|input| input.unstable_dt));
        let returns_s = if tools.look.reduced_motion {
            0.0
        } else {
            RETURNS_S
        };
        let held = response.dragged() || response.drag_stopped();
        if let Some(again) = self.pass(passed_s, held, returns_s) {
            ui.request_repaint_after(again);
        }
        let dragged = response.drag_delta();
        if dragged != Vec2::ZERO {
            let [x, y] = [dragged.x, dragged.y].map(|way| f64::from(way) * DEG_A_POINT);
            self.turn(-x, y, el_deg);
        }
        if let Some([across, down]) = by_key(ui, &response) {
            self.turn(across * DEG_A_KEY, down * DEG_A_KEY, el_deg);
            ui.request_repaint();
        }
        if response.hovered() {
            ui.set_cursor_icon(CursorIcon::Grab);
        }
        widgets::focus_ring(
            ui,
            &tools.look,
            &response,
            stage,
            crate::design::radius::STAGE,
        );
    }
}

/// Which way the arrow keys turn it, while it has the focus: as if they dragged it.
fn by_key(ui: &Ui, response: &Response) -> Option<[f64; 2]> {
    if !response.has_focus() {
        return None;
    }
    widgets::keep_arrows(ui, response);
    let ways = [
        (Key::ArrowLeft, [1.0, 0.0]),
        (Key::ArrowRight, [-1.0, 0.0]),
        (Key::ArrowUp, [0.0, -1.0]),
        (Key::ArrowDown, [0.0, 1.0]),
    ];
    let pressed = ways
        .into_iter()
        .find(|(key, _)| ui.input(|input| input.key_pressed(*key)));
    pressed.map(|(_, way)| way)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stays_for_a_while_and_comes_back() {
        let mut turning = Turning::default();
        assert_eq!(turning.pass(1.0, false, RETURNS_S), None, "nothing to do");
        turning.turn(40.0, 0.0, 9.0);
        turning.pass(10.0, true, RETURNS_S);
        turning.pass(2.0, false, RETURNS_S);
        assert!(
            (turning.now().az_deg - 40.0).abs() < 1e-9,
            "held, then let go"
        );
        turning.pass(1.3, false, RETURNS_S);
        let on_its_way = turning.now().az_deg;
        assert!(0.0 < on_its_way && on_its_way < 40.0, "{on_its_way}");
        turning.pass(1.0, false, RETURNS_S);
        assert_eq!(turning, Turning::default());
    }

    #[test]
    fn what_is_done_after_a_long_while_is_not_undone_by_it() {
        let mut turning = Turning::default();
        turning.turn(40.0, 0.0, 9.0);
        turning.pass(60.0, true, RETURNS_S);
        turning.turn(15.0, 0.0, 9.0);
        turning.pass(0.02, false, RETURNS_S);
        assert!((turning.now().az_deg - 55.0).abs() < 1e-9);
    }

    #[test]
    fn with_reduced_motion_it_is_back_at_once() {
        let mut turning = Turning::default();
        turning.turn(40.0, 0.0, 9.0);
        turning.pass(STAYS_S, false, 0.0);
        assert_eq!(turning, Turning::default());
    }

    #[test]
    fn it_turns_round_and_tilts_only_so_far() {
        let mut turning = Turning::default();
        turning.turn(350.0, 500.0, 9.0);
        let now = turning.now();
        assert!((now.az_deg + 10.0).abs() < 1e-9);
        assert!((now.el_deg - (UP_DEG - 9.0)).abs() < 1e-9);
    }
}
