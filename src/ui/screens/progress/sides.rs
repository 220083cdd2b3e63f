//! Left against right, by goal: two bars a goal that share one scale.

use eframe::egui::{Rect, Role, Ui, Vec2, pos2, vec2};

use super::card::{card, quiet, say, title};
use super::{Now, said};
use crate::design::page::progress as sizes;
use crate::design::{TypeStyle, type_scale};
use crate::domain::Side;
use crate::domain::progress::{GoalVolume, Measure, volume::Balance};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::painters::bars;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Flow};

/// Size of a swatch in the legend.
const SWATCH: Vec2 = vec2(24.0, 14.0);
const LEGEND_GAP: Vec2 = vec2(20.0, 4.0);

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, column: &mut Column) {
    let name = tools.text.get(said::sides(now.model.range));
    let goals = &now.progress.goals;
    card(ui, tools, column, 0.0, |ui, inner| {
        if goals.is_empty() {
            title(ui, tools, inner, &name, Vec2::ZERO);
            inner.gap(12.0);
            let within = tools.text.get(said::within(now.model.range));
            let values = [("range", (&within).into())];
            let words = tools.text.with("progress-sides-none", &values);
            quiet(ui, tools, inner, &words);
            return;
        }
        let size = legend(ui, tools, Rect::EVERYTHING.with_max_x(inner.width), false);
        let place = title(ui, tools, inner, &name, size);
        legend(ui, tools, place, true);
        inner.gap(16.0);
        goals_ui(ui, tools, inner, goals);
    });
}

/// Draws what the bars mean in `rect`, or only answers how large that is.
fn legend(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, draw: bool) -> Vec2 {
    let look = &tools.look;
    let start = if draw { rect.min } else { pos2(0.0, 0.0) };
    let mut flow = Flow::new(start, rect.right() + 1.0, LEGEND_GAP);
    let mut right: f32 = 0.0;
    for (side, id) in [
        (Side::Left, "progress-left-solid"),
        (Side::Right, "progress-right-striped"),
    ] {
        let words = tools.text.get(id);
        let size = widgets::measure(ui, look, &words, type_scale::SMALL);
        let place = flow.place(vec2(SWATCH.x + 8.0 + size.x.ceil() + 1.0, size.y));
        right = right.max(place.right());
        if draw {
            let center = pos2(place.left() + SWATCH.x / 2.0, place.center().y);
            bars::bar(ui, look, Rect::from_center_size(center, SWATCH), side);
            let ink = color(look.roles.on_surface);
            let line = widgets::line(&words, type_scale::SMALL, ink);
            widgets::text(
                ui,
                look,
                place.with_min_x(place.left() + SWATCH.x + 8.0),
                line,
            );
        }
    }
    vec2(right, flow.bottom())
}

/// The goals, as many beside each other as have room.
fn goals_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, goals: &[GoalVolume]) {
    let look = &tools.look;
    let least = look.scaled(sizes::SIDES - 8.0) + sizes::SIDES_GAP;
    let count = ((column.width + sizes::SIDES_GAP) / least).clamp(1.0, 3.0) as usize;
    let gaps = sizes::SIDES_GAP * (count as f32 - 1.0);
    let width = (column.width - gaps) / count as f32;
    let bar = look.scaled(sizes::BAR);
    let height = 2.0 * bar + sizes::BAR_GAP;
    for row in goals.chunks(count) {
        let place = column.take(height);
        for (step, goal) in row.iter().enumerate() {
            let left = place.left() + step as f32 * (width + sizes::SIDES_GAP);
            let rect = Rect::from_min_size(pos2(left, place.top()), vec2(width, height));
            goal_ui(ui, tools, rect, goal);
        }
        column.gap(sizes::SIDES_GAP / 2.0);
    }
    column.gap(-sizes::SIDES_GAP / 2.0);
}

fn goal_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, goal: &GoalVolume) {
    let look = &tools.look;
    let balance = balance(tools.text, goal.balance());
    say(ui, rect, Role::Label, &said(tools.text, goal, &balance));
    let label = look.scaled(sizes::BAR_LABEL);
    let (names, rest) = rect.split_left_right_at_x(rect.left() + label);
    let (upper, lower) = names
        .with_max_x(names.right() - 6.0)
        .split_top_bottom_at_fraction(0.54);
    let ink = color(look.roles.on_surface);
    let muted = color(look.roles.on_surface_muted);
    let name = tools.text.get(words::goal(goal.goal));
    let line = widgets::line(&name, type_scale::BODY_BOLD, ink);
    widgets::paint_fitted(ui, look, upper, line);
    let line = widgets::line(&balance, type_scale::CAPTION, muted);
    widgets::paint_fitted(ui, look, lower, line);
    let bar = look.scaled(sizes::BAR);
    let (upper, lower) = (
        rest.with_max_y(rest.top() + bar),
        rest.with_min_y(rest.bottom() - bar),
    );
    let most = goal.left.max(goal.right);
    bar_ui(ui, tools, upper, (goal, Side::Left, most));
    bar_ui(ui, tools, lower, (goal, Side::Right, most));
}

/// The bar of one side with its number.
fn bar_ui(ui: &Ui, tools: &Tools<'_>, rect: Rect, (goal, side, most): (&GoalVolume, Side, u64)) {
    let look = &tools.look;
    let amount = match side {
        Side::Left => goal.left,
        Side::Right => goal.right,
    };
    let room = rect.width() - look.scaled(sizes::BAR_VALUE);
    let width = (room * amount as f32 / most.max(1) as f32).max(2.0);
    bars::bar(ui, look, rect.with_max_x(rect.left() + width), side);
    let (number, unit) = words_of(tools.text, goal.measure, amount);
    let mut left = rect.left() + width + 8.0;
    for (words, bold) in [(number, true), (unit, false)] {
        let style = TypeStyle {
            bold,
            ..type_scale::SMALL
        };
        let ink = color(look.roles.on_surface);
        let size = widgets::measure(ui, look, &words, style).x;
        let place = Rect::from_x_y_ranges(left..=left + size + 1.0, rect.y_range());
        widgets::draw(ui, look, place, widgets::line(&words, style, ink));
        left += size + 4.0;
    }
}

fn words_of(text: &Text, measure: Measure, amount: u64) -> (String, String) {
    match measure {
        Measure::Time => {
            let minutes = amount.div_ceil(60_000);
            (minutes.to_string(), text.get("progress-minutes"))
        }
        Measure::Reps => (amount.to_string(), text.get("progress-reps")),
    }
}

fn balance(text: &Text, balance: Balance) -> String {
    let (side, percent) = match balance {
        Balance::AboutEven => return text.get("progress-about-even"),
        Balance::More(side, percent) => (side, percent),
    };
    match (side, percent) {
        (Side::Left, None) => text.get("progress-left-alone"),
        (Side::Right, None) => text.get("progress-right-alone"),
        (Side::Left, Some(percent)) => {
            text.with("progress-more-left", &[("percent", percent.into())])
        }
        (Side::Right, Some(percent)) => {
            text.with("progress-more-right", &[("percent", percent.into())])
        }
    }
}

/// How a screen reader says both bars.
fn said(text: &Text, goal: &GoalVolume, balance: &str) -> String {
    let name = text.get(words::goal(goal.goal));
    let (left, _) = words_of(text, goal.measure, goal.left);
    let (right, _) = words_of(text, goal.measure, goal.right);
    let unit = text.get(match goal.measure {
        Measure::Time => "progress-minutes-said",
        Measure::Reps => "progress-reps-said",
    });
    let values = [
        ("goal", (&name).into()),
        ("left", (&left).into()),
        ("right", (&right).into()),
        ("unit", (&unit).into()),
        ("balance", balance.into()),
    ];
    text.with("progress-sides-said", &values)
}
