//! What shows progress in a session: timeline, tempo bar, set dots, side switch.

use eframe::egui::{CornerRadius, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::words::{Align, icon, text};
use crate::design::{StateColors, TypeStyle, type_scale};
use crate::domain::Side;
use crate::player::view::Segment;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// A bar an item, as wide as its share of the time; the current one is higher.
pub fn timeline(
    ui: &mut Ui,
    rect: Rect,
    segments: &[Segment],
    current: usize,
    colors: &StateColors,
    name: &str,
) {
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    let gap = 6.0;
    let room = (rect.width() - gap * segments.len().saturating_sub(1) as f32).max(1.0);
    let total: f32 = segments
        .iter()
        .map(|segment| segment.length.as_secs_f32())
        .sum();
    let mut left = rect.left();
    for segment in segments {
        let width = (room * segment.length.as_secs_f32() / total.max(0.001)).max(4.0);
        let half = if segment.item == current { 8.0 } else { 5.0 };
        let bar = Rect::from_min_max(
            pos2(left, rect.center().y - half),
            pos2(left + width, rect.center().y + half),
        );
        let round = CornerRadius::same(half as u8);
        ui.painter()
            .rect_filled(bar, round, color(colors.strip_todo));
        if 0.0 < segment.done {
            let done = Rect::from_min_size(
                bar.min,
                vec2(bar.width() * segment.done as f32, bar.height()),
            );
            ui.painter()
                .rect_filled(done, round, color(colors.strip_done));
        }
        left += width + gap;
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

/// A bar for each part of a repetition, the current one bold and filling.
pub fn tempo_bar(ui: &mut Ui, look: &Look, rect: Rect, parts: &[TempoPart], colors: &StateColors) {
    let gap = 8.0;
    let least = 72.0_f32.min(rect.width() / parts.len().max(1) as f32 - gap);
    let room = rect.width() - gap * parts.len().saturating_sub(1) as f32;
    let spare = (room - least * parts.len() as f32).max(0.0);
    let total: f32 = parts.iter().map(|part| part.length_s).sum();
    let mut left = rect.left();
    for part in parts {
        let width = least + spare * part.length_s / total.max(0.001);
        let ink = if part.current {
            color(colors.on_tint)
        } else {
            color(look.roles.on_surface_muted)
        };
        let style = TypeStyle {
            bold: part.current,
            ..type_scale::BODY
        };
        icon(
            ui,
            pos2(left + 9.0, rect.top() + 12.0),
            part.sign,
            Weight::Bold,
            18.0,
            ink,
        );
        let words = Rect::from_min_size(pos2(left + 24.0, rect.top()), vec2(width - 24.0, 24.0));
        text(ui, look, words, &part.word, style, ink, Align::Left);
        let bar = Rect::from_min_size(pos2(left, rect.top() + 30.0), vec2(width, 16.0));
        ui.painter()
            .rect_filled(bar, CornerRadius::same(8), color(colors.track));
        if 0.0 < part.done {
            let done = Rect::from_min_size(
                bar.min,
                vec2((bar.width() * part.done).max(8.0), bar.height()),
            );
            ui.painter()
                .rect_filled(done, CornerRadius::same(8), color(colors.ring));
        }
        let seconds = Rect::from_min_size(pos2(left, rect.top() + 52.0), vec2(width, 20.0));
        text(
            ui,
            look,
            seconds,
            &part.seconds,
            TypeStyle {
                bold: part.current,
                ..type_scale::SMALL
            },
            ink,
            Align::Left,
        );
        left += width + gap;
    }
}

/// A dot a set: done, in progress, to come; the words after them.
pub fn set_dots(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    (set, sets): (u32, u32),
    colors: &StateColors,
    words: &str,
) {
    let shown = if sets <= 8 { sets } else { 0 };
    let dots = 32.0 * shown as f32;
    let width = super::words::measure(ui, look, words, type_scale::PLAYER_SET).x;
    let mut x = rect.center().x - f32::midpoint(dots, width) + 11.0;
    for dot in 1..=shown {
        let center = pos2(x, rect.center().y);
        let ring = color(colors.ring);
        match dot.cmp(&set) {
            std::cmp::Ordering::Less => drop(ui.painter().circle_filled(center, 11.0, ring)),
            std::cmp::Ordering::Equal => drop(ui.painter().circle_stroke(
                center,
                9.0,
                Stroke::new(4.0, ring),
            )),
            std::cmp::Ordering::Greater => drop(ui.painter().circle_stroke(
                center,
                10.0,
                Stroke::new(2.5, color(colors.track)),
            )),
        }
        x += 32.0;
    }
    let place = Rect::from_min_size(pos2(x - 6.0, rect.top()), vec2(width + 4.0, rect.height()));
    text(
        ui,
        look,
        place,
        words,
        type_scale::PLAYER_SET,
        color(look.roles.on_surface),
        Align::Left,
    );
}

/// Left and right with their letters; the one that works is filled.
pub fn side_switch(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    side: Side,
    words: [(&str, &str); 2],
    colors: &StateColors,
) {
    ui.painter()
        .rect_filled(rect, CornerRadius::same(28), color(colors.side_track));
    let half = vec2(rect.width() / 2.0, rect.height());
    for (place, (letter, word)) in words.into_iter().enumerate() {
        let own = if place == 0 { Side::Left } else { Side::Right };
        let area = Rect::from_min_size(rect.min + vec2(half.x * place as f32, 0.0), half);
        let on = own == side;
        let ink = if on {
            color(look.roles.canvas)
        } else {
            color(look.roles.on_surface_muted)
        };
        if on {
            ui.painter()
                .rect_filled(area.shrink(4.0), CornerRadius::same(24), color(colors.ring));
        }
        let style = TypeStyle {
            bold: on,
            ..type_scale::PLAYER_SIDE
        };
        text(
            ui,
            look,
            area,
            &format!("{letter}  {word}"),
            style,
            ink,
            Align::Center,
        );
    }
}
