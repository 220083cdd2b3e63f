//! The parts of a repetition as a bar, the one in progress filling.

use eframe::egui::{CornerRadius, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::strip::{done_part, shares};
use super::words::{icon, line, measure, paint_fitted};
use crate::design::{StateColors, TypeStyle, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// Gap between parts, and the least width of one, in points of the design.
const GAP: f32 = 8.0;
const LEAST: f32 = 75.0;
/// Heights in points of the design: the word, the bar, the seconds, and what is over and under the bar.
const WORD: f32 = 24.0;
const BAR: f32 = 16.0;
const SECONDS: f32 = 22.0;
const OVER: f32 = 6.0;
const UNDER: f32 = 4.0;

/// A part of a repetition as the tempo bar shows it.
#[derive(Clone, Debug)]
pub struct TempoPart {
    /// Its word.
    pub word: String,
    /// Its seconds in words.
    pub seconds: String,
    /// Its length in seconds.
    pub length_s: f32,
    /// Its sign.
    pub sign: Icon,
    /// Share of it that is done.
    pub done: f32,
    /// True for the part in progress.
    pub current: bool,
}

/// The parts of a repetition in their order, as wide as they are long. `scale` is points a design point.
pub fn tempo_bar(
    ui: &mut Ui,
    look: &Look,
    (rect, scale, name): (Rect, f32, &str),
    parts: &[TempoPart],
    colors: &StateColors,
) {
    let response = ui.interact(rect, Id::unique("tempo"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    let gap = GAP * scale;
    let room = rect.width() - gap * parts.len().saturating_sub(1) as f32;
    let lengths: Vec<f32> = parts.iter().map(|part| part.length_s).collect();
    let mut left = rect.left();
    for (part, width) in parts.iter().zip(shares(&lengths, room, LEAST * scale)) {
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        part_ui(ui, look, (place, scale), part, colors);
        left += width + gap;
    }
}

fn part_ui(
    ui: &Ui,
    look: &Look,
    (rect, scale): (Rect, f32),
    part: &TempoPart,
    colors: &StateColors,
) {
    let ink = color(if part.current {
        colors.on_tint
    } else {
        look.roles.on_surface_muted
    });
    let style = |style: TypeStyle| TypeStyle {
        bold: part.current,
        size: style.size * scale,
        line: style.line * scale,
        ..style
    };
    let bar_height = BAR * scale;
    let words_height =
        (rect.height() - bar_height - (OVER + UNDER) * scale) * WORD / (WORD + SECONDS);
    let words = Rect::from_min_size(rect.min, vec2(rect.width(), words_height));
    let sign = 18.0 * scale;
    let beside = Rect::from_min_max(words.min + vec2(sign + 6.0 * scale, 0.0), words.max);
    let body = style(type_scale::BODY);
    // Where there is no room for both, the word is read and the sign is not.
    let word = if measure(ui, look, &part.word, body).x <= beside.width() {
        let center = pos2(words.left() + sign / 2.0, words.center().y);
        icon(ui, center, part.sign, Weight::Bold, sign, ink);
        beside
    } else {
        words
    };
    paint_fitted(ui, look, word, line(&part.word, body, ink));
    let bar = Rect::from_min_size(
        pos2(rect.left(), words.bottom() + OVER * scale),
        vec2(rect.width(), bar_height),
    );
    bar_ui(ui, bar, part.done, colors);
    let seconds = Rect::from_min_max(pos2(rect.left(), bar.bottom() + UNDER * scale), rect.max);
    let words = line(&part.seconds, style(type_scale::SMALL), ink);
    paint_fitted(ui, look, seconds, words);
}

fn bar_ui(ui: &Ui, bar: Rect, done: f32, colors: &StateColors) {
    let round = CornerRadius::same((bar.height() / 2.0) as u8);
    ui.painter().rect_filled(bar, round, color(colors.track));
    if 0.0 < done {
        let done = done_part(bar, done);
        ui.painter().rect_filled(done, round, color(colors.ring));
    }
}
