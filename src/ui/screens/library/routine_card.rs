//! The grid of routines.

use std::collections::BTreeSet;

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::cards::{Grid, picture_ui};
use crate::design::page::{control, library as sizes};
use crate::design::{icon as icon_size, type_scale};
use crate::domain::Kit;
use crate::domain::routine::Routine;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::safety::why;
use crate::ui::screens::words;
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Chip, Column};

const UNDER_STAGE: f32 = 12.0;
const UNDER_FACTS: f32 = 10.0;
const FOOT: f32 = 16.0;
/// Room for the sign of what is closed.
const LOCK: f32 = 26.0;

/// What a card says.
struct Facts {
    numbers: String,
    goal: String,
    kit: String,
    /// Why it is closed, after the safety check.
    closed: Option<String>,
}

/// Draws the routines that match.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = tools.look;
    let routines = &model.content.catalogue.routines;
    let found: Vec<&Routine> = model
        .library
        .routines
        .iter()
        .filter_map(|place| routines.get(*place))
        .collect();
    let (least, gap) = (sizes::ROUTINE_LEAST, sizes::ROUTINE_GAP);
    let width = Grid::of(&look, column.width, least, gap, 0.0).card_width();
    let room = width - 2.0 * sizes::CARD_PADDING;
    let facts = type_scale::SMALL.line * look.text_scale;
    let around = UNDER_STAGE + UNDER_FACTS + FOOT;
    let under = around + facts + look.tall(control::CHIP);
    let height = |ui: &Ui, places: std::ops::Range<usize>| {
        let names = found.get(places).unwrap_or_default().iter();
        let heights = names.map(|routine| {
            let closed = why::of_routine(tools.text, model, &routine.id);
            let closed = closed.map_or(0.0, |why| closed_more(ui, &look, &why, room));
            closed + widgets::height(ui, &look, &routine.name, type_scale::TITLE_SMALL, room)
        });
        sizes::ROUTINE_STAGE + under + heights.fold(0.0, f32::max)
    };
    let grid = Grid::of(&look, column.width, least, gap, 0.0);
    grid.show_uneven(ui, column, found.len(), height, |ui, place, rect| {
        if let Some(routine) = found.get(place)
            && card_ui(ui, model, tools, rect, routine)
        {
            actions.push(Action::Open(Screen::Routine(routine.id.clone())));
        }
    });
}

fn card_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    rect: Rect,
    routine: &Routine,
) -> bool {
    let look = tools.look;
    let said = facts(model, tools, routine);
    let name = [&routine.name, &said.numbers, &said.goal, &said.kit];
    let mut name = name.map(String::as_str).join(", ");
    if let Some(closed) = &said.closed {
        name = format!("{name}, {closed}");
    }
    widgets::card(ui, &look, rect, &name, |ui| {
        if !ui.is_rect_visible(rect) {
            return;
        }
        let variant = routine.variants.first();
        let face = variant.and_then(|variant| variant.face(&model.content.catalogue));
        if let Some(exercise) = face {
            picture_ui(ui, model, tools, (rect, sizes::ROUTINE_STAGE), exercise);
        }
        let inner = rect.shrink2(vec2(sizes::CARD_PADDING, 0.0));
        words_ui(ui, tools, inner, (&routine.name, &said));
    })
}

/// Name, facts and chips under the picture.
fn words_ui(ui: &Ui, tools: &Tools<'_>, inner: Rect, (name, said): (&str, &Facts)) {
    let look = &tools.look;
    let top = inner.top() + sizes::ROUTINE_STAGE + UNDER_STAGE;
    let ink = color(look.roles.on_surface);
    let title = widgets::line(name, type_scale::TITLE_SMALL, ink);
    let y = top + widgets::draw_wrapped(ui, look, inner.with_min_y(top), title);
    let high = type_scale::SMALL.line * look.text_scale;
    let muted = color(look.roles.on_surface_muted);
    let line = widgets::line(&said.numbers, type_scale::SMALL, muted);
    let place = Rect::from_x_y_ranges(inner.x_range(), y..=y + high);
    widgets::draw(ui, look, place, line);
    if let Some(closed) = &said.closed {
        closed_ui(ui, look, inner.with_min_y(y + high + UNDER_FACTS), closed);
        return;
    }
    let foot = inner.bottom() - FOOT;
    let corner = pos2(inner.left(), foot - look.tall(control::CHIP));
    let row = Rect::from_min_max(corner, pos2(inner.right(), foot));
    chips_ui(ui, tools, row, said);
}

/// How much higher a card is that says why it is closed instead of its chips.
fn closed_more(ui: &Ui, look: &Look, why: &str, room: f32) -> f32 {
    let words = widgets::height(ui, look, why, type_scale::SMALL_BOLD, room - LOCK);
    (words - look.tall(control::CHIP)).max(0.0)
}

/// Why it is closed, in place of its chips.
fn closed_ui(ui: &Ui, look: &Look, place: Rect, why: &str) {
    let tone = color(look.roles.on_caution_soft);
    let size = look.icon(icon_size::INLINE);
    let middle = type_scale::SMALL.line * look.text_scale / 2.0;
    let at = place.min + vec2(size / 2.0, middle);
    widgets::icon(ui, at, Icon::Lock, Weight::Bold, size, tone);
    let place = place.with_min_x(place.left() + LOCK);
    let line = widgets::line(why, type_scale::SMALL_BOLD, tone);
    widgets::draw_wrapped(ui, look, place, line);
}

/// What it is for and what it needs, side by side; what it is for gives way.
fn chips_ui(ui: &Ui, tools: &Tools<'_>, row: Rect, said: &Facts) {
    let look = &tools.look;
    let (goal, kit) = (Chip::new(&said.goal), Chip::new(&said.kit));
    let kit_width = kit.size(ui, look).x.min(row.width() / 2.0);
    let room = row.width() - kit_width - control::GAP;
    let goal_width = goal.size(ui, look).x.min(room);
    let place = Rect::from_min_size(row.min, vec2(goal_width, row.height()));
    goal.draw(ui, look, place);
    let corner = place.right_top() + vec2(control::GAP, 0.0);
    let spare = row.right() - corner.x;
    let width = kit.size(ui, look).x.min(spare);
    kit.draw(
        ui,
        look,
        Rect::from_min_size(corner, vec2(width, row.height())),
    );
}

fn facts(model: &Model, tools: &Tools<'_>, routine: &Routine) -> Facts {
    let text = tools.text;
    let first = routine.variants.first();
    let count = first.map_or(0, |variant| {
        let items = variant.items.iter();
        items.filter(|item| !item.optional).count()
    });
    let minutes = routine.variants.iter();
    let minutes = minutes.map(|variant| variant.total_seconds.div_ceil(60));
    let least = minutes.clone().min().unwrap_or(0);
    let most = minutes.max().unwrap_or(0);
    let time = if least == most {
        text.with("minutes-short", &[("count", least.into())])
    } else {
        let range = [("least", least.into()), ("most", most.into())];
        text.with("minutes-range", &range)
    };
    let exercises = text.with("exercises-count", &[("count", count.into())]);
    let mut numbers = format!("{time} · {exercises}");
    if 1 < routine.variants.len() {
        let versions = routine.variants.len();
        let versions = text.with("routine-versions", &[("count", versions.into())]);
        numbers = format!("{numbers} · {versions}");
    }
    Facts {
        numbers,
        goal: routine.goals.first().cloned().unwrap_or_default(),
        kit: kit_words(model, tools, routine),
        closed: why::of_routine(text, model, &routine.id),
    }
}

/// The kit of the usual variant, such as `Ball, mat`; what a home has is not named.
fn kit_words(model: &Model, tools: &Tools<'_>, routine: &Routine) -> String {
    let items = routine.variants.first().map(|variant| &variant.items);
    let needed: BTreeSet<Kit> = items
        .into_iter()
        .flatten()
        .filter(|item| !item.optional)
        .filter_map(|item| model.content.catalogue.exercise(&item.exercise))
        .flat_map(|exercise| exercise.equipment.clone())
        .filter(|need| !need.optional && !need.kinds.iter().any(|kit| kit.is_everyday()))
        .filter_map(|need| need.kinds.first().copied())
        .collect();
    let text = tools.text;
    if needed.is_empty() {
        return words::capital(&text.get("kit-none"));
    }
    let words: Vec<String> = needed
        .into_iter()
        .map(|kit| words::kit_inside(text, kit))
        .collect();
    words::capital(&words.join(", "))
}
