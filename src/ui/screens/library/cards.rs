//! The grid of exercises. Only what can be seen of it is laid out.

use eframe::egui::{CornerRadius, Rect, Ui, UiBuilder, pos2, vec2};

use crate::design::page::library as sizes;
use crate::design::{icon as icon_size, radius, type_scale};
use crate::domain::Exercise;
use crate::model::{Action, Model, Screen};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::safety::why;
use crate::ui::screens::words;
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Column};

/// Room between picture, lines and edge of a card.
const UNDER_STAGE: f32 = 12.0;
const UNDER_TAG: f32 = 3.5;
const UNDER_NAME: f32 = 4.0;
const FOOT: f32 = 14.5;
/// Between a mark's sign and its words.
const MARK_GAP: f32 = 6.0;

/// Lists of up to so many cards are there as a whole; of longer ones so many rows around what is seen.
const WHOLE: usize = 120;
const ROWS_AROUND: usize = 6;

/// How a grid lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grid {
    columns: usize,
    card: [f32; 2],
    gap: f32,
}

impl Grid {
    /// As many columns of at least `least` as fit into `width`; two at least, while text is of its usual size.
    pub(super) fn of(look: &Look, width: f32, least: f32, gap: f32, height: f32) -> Self {
        let wanted = look.scaled(least);
        let fitting = ((width + gap) / (wanted + gap)) as usize;
        let fewest = if 1.0 < look.text_scale { 1 } else { 2 };
        let columns = fitting.max(fewest);
        let card = (width - gap * (columns - 1) as f32) / columns as f32;
        Self {
            columns,
            card: [card, height],
            gap,
        }
    }

    /// Width of a card.
    pub(super) fn card_width(&self) -> f32 {
        self.card[0]
    }

    /// Takes the room of `count` cards in rows of their own height, and draws those that can be seen.
    ///
    /// `height` is asked for the cards of a row, from one place up to another.
    pub(super) fn show_uneven(
        &self,
        ui: &mut Ui,
        column: &mut Column,
        count: usize,
        height: impl Fn(&Ui, std::ops::Range<usize>) -> f32,
        mut add: impl FnMut(&mut Ui, usize, Rect),
    ) {
        let width = self.card_width();
        for first in (0..count).step_by(self.columns) {
            let places = first..(first + self.columns).min(count);
            let row = column.take(height(ui, places.clone()));
            for place in places {
                let across = (place - first) as f32 * (width + self.gap);
                let corner = row.min + vec2(across, 0.0);
                let rect = Rect::from_min_size(corner, vec2(width, row.height()));
                let own = UiBuilder::new().max_rect(rect).id_salt(("card", place));
                ui.scope_builder(own, |ui| add(ui, place, rect));
            }
            column.gap(self.gap);
        }
    }

    /// Takes the room of `count` cards, and draws those that can be seen.
    ///
    /// The others are there for the keyboard and for screen readers: all of them, but in very long lists, where it is some
    /// rows around what is seen.
    pub(super) fn show(
        &self,
        ui: &mut Ui,
        column: &mut Column,
        count: usize,
        mut add: impl FnMut(&mut Ui, usize, Rect),
    ) {
        let [width, height] = self.card;
        let step = height + self.gap;
        let rows = count.div_ceil(self.columns);
        let area = column.take((rows as f32 * step - self.gap).max(0.0));
        let seen = ui.clip_rect();
        let row_at = |y: f32| ((y - area.top()) / step).floor().max(0.0) as usize;
        let more = if count <= WHOLE { rows } else { ROWS_AROUND };
        let first = row_at(seen.top()).saturating_sub(more);
        let last = (row_at(seen.bottom()) + 1 + more).min(rows);
        for place in first * self.columns..(last * self.columns).min(count) {
            let across = (place % self.columns) as f32 * (width + self.gap);
            let down = (place / self.columns) as f32 * step;
            let corner = area.min + vec2(across, down);
            let rect = Rect::from_min_size(corner, vec2(width, height));
            let own = UiBuilder::new().max_rect(rect).id_salt(("card", place));
            ui.scope_builder(own, |ui| add(ui, place, rect));
        }
    }
}

/// Draws the exercises that match.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = tools.look;
    let lines =
        type_scale::CAPTION.line + type_scale::BODY_BOLD.line + 2.0 * type_scale::SMALL.line;
    let text = lines * look.text_scale;
    let around = UNDER_STAGE + UNDER_TAG + UNDER_NAME + FOOT;
    let height = sizes::STAGE + around + text;
    let grid = Grid::of(
        &look,
        column.width,
        sizes::CARD_LEAST,
        sizes::CARD_GAP,
        height,
    );
    let found = &model.library.exercises;
    grid.show(ui, column, found.len(), |ui, place, rect| {
        let exercises = &model.content.catalogue.exercises;
        let exercise = found.get(place).and_then(|place| exercises.get(*place));
        if let Some(exercise) = exercise
            && card_ui(ui, model, tools, rect, exercise)
        {
            actions.push(Action::Open(Screen::Exercise(exercise.id.clone())));
        }
    });
}

/// A card: picture, what it is for, name, dose, position and kit.
fn card_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    rect: Rect,
    exercise: &Exercise,
) -> bool {
    let look = tools.look;
    let text = tools.text;
    let name = || name(model, text, exercise);
    widgets::card_named(ui, &look, rect, name, |ui| {
        if !ui.is_rect_visible(rect) {
            return;
        }
        picture_ui(ui, model, tools, (rect, sizes::STAGE), exercise);
        let inner = rect.shrink2(vec2(sizes::CARD_PADDING, 0.0));
        let position = text.get(words::position(exercise.position.group()));
        let place = format!("{position} · {}", words::kit_of(text, exercise));
        let goal = text.get(words::goal(exercise.goal()));
        let dose = words::dose(text, exercise);
        let said = [&goal, &dose, &place].map(String::as_str);
        let mark = mark(model, text, exercise);
        words_ui(ui, tools, inner, exercise, (said, mark.as_ref()));
    })
}

/// What a card is called: name, what it is for, dose, position, kit, and what the safety check says.
fn name(model: &Model, text: &Text, exercise: &Exercise) -> String {
    let words = [
        exercise.name.clone(),
        text.get(words::goal(exercise.goal())),
        text.dose_spoken(&exercise.dose),
        text.get(words::position(exercise.position.group())),
        words::kit_of(text, exercise),
    ];
    let all: Vec<_> = words
        .into_iter()
        .chain(mark(model, text, exercise).map(|(_, words)| words))
        .collect();
    all.join(", ")
}

/// What the safety check says of it, and the sign of that.
fn mark(model: &Model, text: &Text, exercise: &Exercise) -> Option<(Icon, String)> {
    let why = why::of_exercise(text, model, exercise)?;
    let sign = if model.verdict.hides(exercise) {
        Icon::Lock
    } else {
        Icon::Warning
    };
    Some((sign, text.with("safety-marked", &[("why", (&why).into())])))
}

/// What it is for, name, dose, position and kit, under the picture.
fn words_ui(
    ui: &Ui,
    tools: &Tools<'_>,
    inner: Rect,
    exercise: &Exercise,
    ([goal, dose, place], mark): ([&str; 3], Option<&(Icon, String)>),
) {
    let look = &tools.look;
    let tag = type_scale::CAPTION.line * look.text_scale;
    let mut y = inner.top() + sizes::STAGE + UNDER_STAGE;
    let at = pos2(inner.left(), y + tag / 2.0);
    widgets::tag(ui, look, at, words::goal_icon(exercise.goal()), goal);
    y += tag + UNDER_TAG;
    let ink = color(look.roles.on_surface);
    let muted = color(look.roles.on_surface_muted);
    let title = fitting_name(ui, look, exercise, inner.width());
    let mark_top = y + type_scale::BODY_BOLD.line * look.text_scale + UNDER_NAME;
    let (dose, place) = if mark.is_some() {
        ("", "")
    } else {
        (dose, place)
    };
    let lines = [
        (title, type_scale::BODY_BOLD, ink, UNDER_NAME),
        (dose, type_scale::SMALL, muted, 0.0),
        (place, type_scale::SMALL, muted, 0.0),
    ];
    for (words, style, ink, gap) in lines {
        let high = style.line * look.text_scale;
        let place = Rect::from_x_y_ranges(inner.x_range(), y..=y + high);
        widgets::draw(ui, look, place, widgets::line(words, style, ink));
        y += high + gap;
    }
    if let Some(mark) = mark {
        mark_ui(ui, look, inner.with_min_y(mark_top), mark);
    }
}

/// What the safety check says, with a sign before it, in place of dose and position.
fn mark_ui(ui: &Ui, look: &Look, place: Rect, (sign, words): &(Icon, String)) {
    let tone = color(look.roles.on_caution_soft);
    let size = look.icon(icon_size::INLINE);
    let high = type_scale::SMALL.line * look.text_scale;
    let at = place.min + vec2(size / 2.0, high / 2.0);
    widgets::icon(ui, at, *sign, Weight::Bold, size, tone);
    let line = widgets::line(words, type_scale::SMALL, tone);
    let place = place.with_max_y(place.top() + 2.0 * high);
    let place = place.with_min_x(place.left() + size + MARK_GAP);
    widgets::paint_fitted(ui, look, place, line);
}

/// The name, or the short one where the whole has no room.
pub(super) fn fitting_name<'a>(
    ui: &Ui,
    look: &Look,
    exercise: &'a Exercise,
    width: f32,
) -> &'a str {
    let whole = widgets::measure(ui, look, &exercise.name, type_scale::BODY_BOLD).x;
    if whole <= width {
        &exercise.name
    } else {
        &exercise.words.short_name
    }
}

/// The picture at the top of a card, from edge to edge, with the card's own rounding.
pub(super) fn picture_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (card, height): (Rect, f32),
    exercise: &Exercise,
) {
    let look = tools.look;
    let stage = Rect::from_min_size(card.min, vec2(card.width(), height));
    let round = CornerRadius {
        nw: radius::CARD,
        ne: radius::CARD,
        sw: 0,
        se: 0,
    };
    widgets::rounded_stage(ui, &look, stage, round);
    tools.thumbnail(ui, model, &exercise.id, stage.shrink(4.0));
}
