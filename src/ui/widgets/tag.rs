//! A tag: what something is for, as an icon and a word.

use eframe::egui::{Pos2, Rect, Ui, pos2, vec2};

use super::words::{draw, icon, line, measure};
use crate::design::page::control;
use crate::design::{TypeStyle, icon as size, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

const STYLE: TypeStyle = TypeStyle {
    bold: true,
    ..type_scale::CAPTION
};

/// How wide a tag is.
pub fn tag_width(ui: &Ui, look: &Look, words: &str) -> f32 {
    look.icon(size::INLINE) + control::TAG_GAP + measure(ui, look, words, STYLE).x
}

/// Draws a tag, its left edge at `at` and its middle at that height; the words belong to what it is a tag of.
pub fn tag(ui: &Ui, look: &Look, at: Pos2, sign: Icon, words: &str) {
    let ink = color(look.roles.on_primary_soft);
    let size = look.icon(size::INLINE);
    let center = pos2(at.x + size / 2.0, at.y);
    icon(ui, center, sign, Weight::Bold, size, ink);
    let left = at.x + size + control::TAG_GAP;
    let width = measure(ui, look, words, STYLE).x + 2.0;
    let high = STYLE.line * look.text_scale;
    let place = Rect::from_min_size(pos2(left, at.y - high / 2.0), vec2(width, high));
    draw(ui, look, place, line(words, STYLE, ink));
}
