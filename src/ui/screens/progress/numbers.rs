//! The three numbers: sessions, worst pain, time.

use eframe::egui::{Rect, Role, Ui, pos2, vec2};

use super::card::say;
use super::{Now, said};
use crate::design::page::progress as sizes;
use crate::design::type_scale;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Room above and below what a card says.
const ABOVE: f32 = 16.0;

/// A number, what stands beside it, and what it counts.
struct Number {
    value: String,
    beside: String,
    label: String,
    /// How a screen reader says all of it.
    said: String,
}

/// Draws the numbers side by side where they have room; else under each other, together at least `high`.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, column: &mut Column, high: f32) {
    let numbers = numbers(now, tools);
    let look = &tools.look;
    let count = numbers.len() as f32;
    let gaps = sizes::GAP * (count - 1.0);
    let third = (column.width - gaps) / count;
    let across = high <= 0.0 && look.scaled(sizes::NUMBER_LEAST) + 2.0 * sizes::GAP <= third;
    let width = if across { third } else { column.width };
    let least = (high - gaps) / count;
    let heights = numbers.iter().map(|number| {
        let room = width - 2.0 * sizes::PADDING[0];
        let label = widgets::height(ui, look, &number.label, type_scale::SMALL, room);
        2.0 * ABOVE + type_scale::HEADLINE.line * look.text_scale + label
    });
    let height = heights.fold(least, f32::max);
    let top = column.at();
    for (place, number) in numbers.iter().enumerate() {
        let step = place as f32;
        let corner = if across {
            pos2(top.x + step * (width + sizes::GAP), top.y)
        } else {
            pos2(top.x, top.y + step * (height + sizes::GAP))
        };
        let rect = Rect::from_min_size(corner, vec2(width, height));
        number_ui(ui, tools, rect, number);
    }
    column.gap(if across {
        height
    } else {
        count * height + gaps
    });
}

fn number_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, number: &Number) {
    let look = &tools.look;
    ui.painter().add(widgets::card_ground(look, rect));
    say(ui, rect, Role::Label, &number.said);
    let inner = rect.shrink2(vec2(sizes::PADDING[0], 0.0));
    let ink = color(look.roles.on_surface);
    let muted = color(look.roles.on_surface_muted);
    let line = type_scale::HEADLINE.line * look.text_scale;
    let label = widgets::height(ui, look, &number.label, type_scale::SMALL, inner.width());
    let top = rect.center().y - f32::midpoint(line, label);
    let upper = Rect::from_x_y_ranges(inner.x_range(), top..=top + line);
    let words = widgets::line(&number.value, type_scale::HEADLINE, ink);
    widgets::draw(ui, look, upper, words);
    let width = widgets::measure(ui, look, &number.value, type_scale::HEADLINE).x;
    let after = upper
        .with_min_x((upper.left() + width + 6.0).min(upper.right()))
        .translate(vec2(0.0, 4.0 * look.text_scale));
    let words = widgets::line(&number.beside, type_scale::LEAD, muted);
    widgets::draw(ui, look, after, words);
    let lower = Rect::from_x_y_ranges(inner.x_range(), top + line..=rect.bottom());
    let words = widgets::line(&number.label, type_scale::SMALL, muted);
    widgets::draw_wrapped(ui, look, lower, words);
}

fn numbers(now: &Now<'_>, tools: &Tools<'_>) -> [Number; 3] {
    [sessions(now, tools), worst(now, tools), time(now, tools)]
}

fn sessions(now: &Now<'_>, tools: &Tools<'_>) -> Number {
    let numbers = &now.progress.numbers;
    let text = tools.text;
    let (count, beside, label) = if numbers.planned == 0 {
        let label = text.with("progress-sessions", &[("count", numbers.sessions.into())]);
        (numbers.sessions, String::new(), label)
    } else {
        let values = [("planned", numbers.planned.into())];
        let label = text.with("progress-planned-sessions", &values);
        (numbers.done, text.with("progress-of", &values), label)
    };
    let number = count.to_string();
    let words = [number.as_str(), &beside, &label];
    let said: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    Number {
        said: said.join(" "),
        value: number,
        beside,
        label,
    }
}

fn worst(now: &Now<'_>, tools: &Tools<'_>) -> Number {
    let text = tools.text;
    let Some((first, last)) = now.progress.numbers.worst else {
        let label = text.get("progress-worst-none");
        return Number {
            value: text.get("progress-nothing"),
            beside: String::new(),
            said: label.clone(),
            label,
        };
    };
    let values = [
        ("first", u32::from(first).into()),
        ("last", u32::from(last).into()),
    ];
    Number {
        value: text.with("progress-first-last", &values),
        beside: String::new(),
        label: text.get("progress-worst"),
        said: text.with("progress-worst-said", &values),
    }
}

fn time(now: &Now<'_>, tools: &Tools<'_>) -> Number {
    let number = tools.text.hours(now.progress.numbers.time);
    let label = tools.text.get(said::time(now.model.range));
    Number {
        said: [number.as_str(), &label].join(" "),
        beside: String::new(),
        value: number,
        label,
    }
}
