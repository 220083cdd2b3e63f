//! Where the kiosk's design lies on the screen: all of it is seen, as large as it can be, and moved a little now and then.

use eframe::egui::{Pos2, Rect, Ui, Vec2, pos2, vec2};

use crate::design::breakpoint;
use crate::design::kiosk::{FOOT, Place, SIDES};

/// Sizes of the window that differ by less are the same: it is not zoomed for them.
const SAME: f32 = 0.002;

/// Where the design lies on the screen, in its own points.
#[derive(Clone, Copy, Debug)]
pub(in crate::ui) struct Canvas {
    /// The design.
    pub(in crate::ui) rect: Rect,
    /// All of the screen.
    pub(in crate::ui) window: Rect,
    /// True when it is higher than wide.
    pub(in crate::ui) portrait: bool,
}

impl Canvas {
    /// The design in a window, moved by `shift` points.
    pub(in crate::ui) fn of(window: Rect, shift: [f32; 2]) -> Self {
        let portrait = window.width() < window.height();
        let size = Vec2::from(design(portrait));
        let rect = Rect::from_center_size(window.center(), size).translate(Vec2::from(shift));
        Self {
            rect,
            window,
            portrait,
        }
    }

    /// Zooms the window so that a point of it is a point of the design; true where it was not. Nothing need be drawn then: it is
    /// begun anew in the same frame, so that nobody sees it in the wrong size.
    pub(in crate::ui) fn fit(ui: &Ui, window: Rect) -> bool {
        let size = Vec2::from(design(window.width() < window.height()));
        let by = (window.size() / size).min_elem();
        let now = ui.ctx().zoom_factor();
        let zoom = (now * by).clamp(0.1, 8.0);
        let differs = 0.0 < by && SAME < (by - 1.0).abs() && zoom.to_bits() != now.to_bits();
        if differs {
            ui.ctx().set_zoom_factor(zoom);
            ui.ctx().request_discard("zoom");
            ui.ctx().request_repaint();
        }
        differs
    }

    /// The one of two values that is for this shape, landscape or portrait.
    pub(in crate::ui) fn one<T: Copy>(&self, [landscape, portrait]: [T; 2]) -> T {
        if self.portrait { portrait } else { landscape }
    }

    /// A place of the design where it is on the screen.
    pub(in crate::ui) fn at(&self, places: [Place; 2]) -> Rect {
        let [left, top, width, height] = self.one(places);
        Rect::from_min_size(self.point(left, top), vec2(width, height))
    }

    /// A point of the design where it is on the screen.
    pub(in crate::ui) fn point(&self, left: f32, top: f32) -> Pos2 {
        self.rect.min + vec2(left, top)
    }

    /// The row of buttons at the foot.
    pub(in crate::ui) fn foot(&self) -> Rect {
        let sides = self.one(SIDES);
        let top = self.one(FOOT);
        let right = self.rect.right() - sides;
        let left = self.point(sides, top);
        Rect::from_min_max(left, pos2(right, left.y + crate::design::touch::KIOSK))
    }
}

fn design(portrait: bool) -> [f32; 2] {
    if portrait {
        breakpoint::KIOSK_PORTRAIT
    } else {
        breakpoint::KIOSK_LANDSCAPE
    }
}
