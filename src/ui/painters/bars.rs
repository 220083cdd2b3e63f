//! Bars: left solid and right striped, and columns over weeks.

use eframe::egui::{CornerRadius, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::design::page::progress::{COLUMN, STRIPE};
use crate::design::{Theme, radius, stroke};
use crate::domain::Side;
use crate::ui::theme::{Look, color};

/// Rounded corners of a bar, points.
const ROUND: u8 = 4;

/// How light stripes lie over a bar.
const STRIPE_LIGHT: f32 = 0.5;

/// A bar of one side: the left solid, the right striped.
pub fn bar(ui: &Ui, look: &Look, rect: Rect, side: Side) {
    let round = CornerRadius::same(ROUND);
    let fill = match side {
        Side::Left => look.roles.chart_left,
        Side::Right => look.roles.chart_right,
    };
    ui.painter().rect_filled(rect, round, color(fill));
    if side == Side::Right {
        stripes(ui, look, rect);
    }
}

/// Stripes from lower left to upper right, cut off at the edges of `rect`.
fn stripes(ui: &Ui, look: &Look, rect: Rect) {
    let [width, step] = STRIPE;
    let light = color(look.roles.surface).gamma_multiply(STRIPE_LIGHT);
    let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(rect));
    let height = rect.height();
    let mut x = rect.left();
    while x < rect.right() + height {
        let ends = [pos2(x - height, rect.bottom()), pos2(x, rect.top())];
        painter.line_segment(ends, Stroke::new(width, light));
        x += step * std::f32::consts::SQRT_2;
    }
}

/// A column that stands on the lower edge of `rect` and fills `share` of its height.
pub fn column(ui: &Ui, look: &Look, rect: Rect, share: f32) {
    let base = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
    ui.painter().hline(rect.x_range(), rect.bottom(), base);
    if share <= 0.0 {
        return;
    }
    let size = vec2(
        (rect.width() * 0.7).min(COLUMN),
        (rect.height() * share).max(2.0),
    );
    let foot = pos2(rect.center().x - size.x / 2.0, rect.bottom() - size.y);
    let round = CornerRadius {
        sw: 0,
        se: 0,
        ..CornerRadius::same(radius::KEY.min(ROUND))
    };
    let edge = match look.theme {
        Theme::HighContrast => Stroke::new(stroke::HAIRLINE, color(look.roles.control_line)),
        Theme::Light | Theme::Dark => Stroke::NONE,
    };
    let fill = color(look.roles.primary);
    let place = Rect::from_min_size(foot, size);
    ui.painter()
        .rect(place, round, fill, edge, StrokeKind::Inside);
}
