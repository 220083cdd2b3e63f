//! A figure that is changed while it is looked at.

use eframe::egui::{Vec2, vec2};

use super::FigureView;

impl FigureView {
    /// Draws it anew: something of it is another one. With `fit`, it may be larger or smaller from now on.
    pub fn renew(&mut self, fit: bool) {
        self.shown = None;
        self.repeats.clear();
        if fit {
            self.fitted = None;
        }
    }

    /// Where the figure was put in its place when it was painted last: the origin, and a metre; points.
    pub fn put(&self, scale: f32) -> Option<(Vec2, f32)> {
        let fit = self.put?;
        let points = |px: f64| (px / f64::from(scale)) as f32;
        Some((vec2(points(fit.x), points(fit.y)), points(fit.px_per_m)))
    }
}
