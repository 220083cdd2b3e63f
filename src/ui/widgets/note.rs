//! A note: words on a soft ground with an icon that says what kind it is.

use eframe::egui::{CornerRadius, Rect, Shape, Stroke, StrokeKind, Ui, pos2};

use super::column::Column;
use super::words::{icon, line};
use crate::design::page::control;
use crate::design::{Rgba8, Theme, TypeStyle, icon as size, radius, stroke};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// A note in `(ground, ink)`: each of `lines` with whether it is bold, under each other.
pub fn note(
    ui: &mut Ui,
    look: &Look,
    column: &mut Column,
    (sign, style): (Icon, TypeStyle),
    (ground, ink): (Rgba8, Rgba8),
    lines: &[(&str, bool)],
) {
    let [across, down] = control::NOTE_PADDING;
    let under = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(control::NOTE_TEXT, across);
    inner.gap(down);
    let ink = color(ink);
    for (words, bold) in lines {
        let style = TypeStyle {
            bold: *bold,
            ..style
        };
        inner.say(ui, look, line(words, style, ink));
    }
    inner.gap(down);
    let rect = column.take(inner.height());
    ui.painter().set(under, shape(look, rect, ground));
    let middle = down + style.line * look.text_scale / 2.0;
    let at = pos2(
        rect.left() + across + size::BUTTON / 2.0,
        rect.top() + middle,
    );
    icon(ui, at, sign, Weight::Bold, size::BODY, ink);
}

fn shape(look: &Look, rect: Rect, ground: Rgba8) -> Shape {
    let edge = match look.theme {
        Theme::HighContrast => Stroke::new(stroke::SELECTED, color(look.roles.control_line)),
        Theme::Light | Theme::Dark => Stroke::NONE,
    };
    let round = CornerRadius::same(radius::CONTROL);
    eframe::egui::epaint::RectShape::new(rect, round, color(ground), edge, StrokeKind::Inside)
        .into()
}
