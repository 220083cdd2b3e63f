//! What shows progress in a session: timeline, tempo bar, set dots, side switch.

use std::cmp::Ordering;

use eframe::egui::{CornerRadius, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::words::{fitted, icon, line, measure};
use crate::design::{StateColors, TypeStyle, type_scale};
use crate::domain::Side;
use crate::player::view::Segment;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// A bar an item, as wide as its share of the time; the current one is higher.
pub fn timeline(
    ui: &mut Ui,
    rect: Rect,
    (segments, current): (&[Segment], usize),
    colors: &StateColors,
    name: &str,
) {
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    let gap = rect.height() * 0.375;
    let room = (rect.width() - gap * segments.len().saturating_sub(1) as f32).max(1.0);
    let total: f32 = segments
        .iter()
        .map(|segment| segment.length.as_secs_f32())
        .sum();
    let least = rect.height() * 0.75;
    let spare = (room - least * segments.len() as f32).max(0.0);
    let mut left = rect.left();
    for segment in segments {
        let width = least + spare * segment.length.as_secs_f32() / total.max(0.001);
        let half = rect.height() * if segment.item == current { 0.5 } else { 0.3125 };
        let bar = Rect::from_x_y_ranges(
            left..=left + width,
            rect.center().y - half..=rect.center().y + half,
        );
        segment_ui(ui, bar, segment.done as f32, colors);
        left += width + gap;
    }
}

/// One bar; what is done is as round as the bar, however little it is.
fn segment_ui(ui: &Ui, bar: Rect, done: f32, colors: &StateColors) {
    let round = CornerRadius::same((bar.height() / 2.0) as u8);
    ui.painter()
        .rect_filled(bar, round, color(colors.strip_todo));
    if 0.0 < done {
        let width = (bar.width() * done).max(bar.height().min(bar.width()));
        let done = Rect::from_min_size(bar.min, vec2(width, bar.height()));
        ui.painter()
            .rect_filled(done, round, color(colors.strip_done));
    }
}

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
    /// True when it goes on now.
    pub current: bool,
}

/// A bar for each part of a repetition, the current one bold and filling; `scale` is points a design point.
pub fn tempo_bar(
    ui: &mut Ui,
    look: &Look,
    (rect, scale): (Rect, f32),
    parts: &[TempoPart],
    colors: &StateColors,
) {
    let gap = 8.0 * scale;
    let count = parts.len().max(1) as f32;
    let least = (72.0 * scale).min(rect.width() / count - gap);
    let room = rect.width() - gap * (count - 1.0);
    let spare = (room - least * count).max(0.0);
    let total: f32 = parts.iter().map(|part| part.length_s).sum();
    let mut left = rect.left();
    for part in parts {
        let width = least + spare * part.length_s / total.max(0.001);
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        part_ui(ui, look, (place, scale), part, colors);
        left += width + gap;
    }
}

fn part_ui(
    ui: &mut Ui,
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
    let sign = pos2(rect.left() + 9.0 * scale, rect.top() + 12.0 * scale);
    icon(ui, sign, part.sign, Weight::Bold, 18.0 * scale, ink);
    let words = Rect::from_min_max(
        rect.min + vec2(24.0 * scale, 0.0),
        pos2(rect.right(), rect.top() + 24.0 * scale),
    );
    fitted(
        ui,
        look,
        words,
        line(&part.word, style(type_scale::BODY), ink),
    );
    let bar = Rect::from_min_size(
        rect.min + vec2(0.0, 30.0 * scale),
        vec2(rect.width(), 16.0 * scale),
    );
    let round = CornerRadius::same((bar.height() / 2.0) as u8);
    ui.painter().rect_filled(bar, round, color(colors.track));
    if 0.0 < part.done {
        let width = (bar.width() * part.done).max(bar.height());
        let done = Rect::from_min_size(bar.min, vec2(width, bar.height()));
        ui.painter().rect_filled(done, round, color(colors.ring));
    }
    let seconds = Rect::from_min_max(rect.min + vec2(0.0, 50.0 * scale), rect.max);
    fitted(
        ui,
        look,
        seconds,
        line(&part.seconds, style(type_scale::SMALL), ink),
    );
}

/// A dot a set: done, in progress, to come; the words after them. `scale` is points a design point.
pub fn set_dots(
    ui: &mut Ui,
    look: &Look,
    (rect, scale): (Rect, f32),
    (set, sets): (u32, u32),
    colors: &StateColors,
    words: &str,
) {
    let shown = if (2..=8).contains(&sets) { sets } else { 0 };
    let step = 32.0 * scale;
    let dots = step * shown as f32;
    let style = TypeStyle {
        size: type_scale::PLAYER_SET.size * scale,
        line: type_scale::PLAYER_SET.line * scale,
        ..type_scale::PLAYER_SET
    };
    let width = measure(ui, look, words, style).x.min(rect.width() - dots);
    let start = rect.center().x - f32::midpoint(dots, width);
    for dot in 1..=shown {
        let center = pos2(start + step * (dot as f32 - 0.66), rect.center().y);
        let ring = color(colors.ring);
        let (radius, thin, thick) = (10.0 * scale, 2.5 * scale, 4.0 * scale);
        match dot.cmp(&set) {
            Ordering::Less => {
                ui.painter().circle_filled(center, radius + 1.0, ring);
            }
            Ordering::Equal => {
                ui.painter()
                    .circle_stroke(center, radius - 1.0, Stroke::new(thick, ring));
            }
            Ordering::Greater => {
                let edge = Stroke::new(thin, color(colors.track));
                ui.painter().circle_stroke(center, radius, edge);
            }
        }
    }
    let place = Rect::from_min_max(
        pos2(start + dots, rect.top()),
        pos2(start + dots + width + 4.0, rect.bottom()),
    );
    fitted(
        ui,
        look,
        place,
        line(words, style, color(look.roles.on_surface)),
    );
}

/// Left and right with their letters; the one that works is filled.
pub fn side_switch(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    (side, words, style): (Side, &[String; 2], TypeStyle),
    colors: &StateColors,
) {
    let round = (rect.height() / 2.0) as u8;
    ui.painter()
        .rect_filled(rect, CornerRadius::same(round), color(colors.side_track));
    let half = vec2(rect.width() / 2.0, rect.height());
    for (place, word) in words.iter().enumerate() {
        let own = if place == 0 { Side::Left } else { Side::Right };
        let area = Rect::from_min_size(rect.min + vec2(half.x * place as f32, 0.0), half);
        let on = own == side;
        if on {
            let inner = area.shrink(rect.height() * 0.07);
            ui.painter()
                .rect_filled(inner, CornerRadius::same(round), color(colors.ring));
        }
        let ink = color(if on {
            look.roles.canvas
        } else {
            look.roles.on_surface_muted
        });
        let style = TypeStyle { bold: on, ..style };
        fitted(
            ui,
            look,
            area.shrink2(vec2(rect.height() * 0.2, 0.0)),
            line(word, style, ink).center(),
        );
    }
}
