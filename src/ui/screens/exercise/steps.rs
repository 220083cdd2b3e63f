//! How the exercise is done, step by step, with the photographs that belong to them.

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::{ExerciseScreen, Shown};
use crate::design::page::{control, exercise as sizes};
use crate::design::{icon as icon_size, radius, type_scale};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::painters::photos::Size;
use crate::ui::screens::photo::{self, Series};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

impl ExerciseScreen {
    /// Numbered instructions: the first few, and all when they are asked for.
    pub(super) fn steps_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        column: &mut Column,
    ) {
        let build = shown.model.preferences.figure.body;
        let figures = &shown.model.content.figures;
        // Where no figure stands on the stage, they are seen there.
        if figures.built(&shown.exercise.id, build).is_some() {
            photos_ui(ui, tools, column, &shown.photos().of_whole());
        }
        let steps = shown.model.verdict.numbered_steps(shown.exercise);
        let few = !self.all_steps && sizes::STEPS_SHOWN < steps.len();
        let shown_steps = if few { sizes::STEPS_SHOWN } else { steps.len() };
        for (number, (place, words)) in steps.iter().take(shown_steps).enumerate() {
            step_ui(ui, tools, column, (number + 1, words));
            let disc = tools.look.scaled(control::NUMBER);
            let mut beside = column.inset(disc + 12.0, 0.0);
            photos_ui(ui, tools, &mut beside, &shown.photos().of_step(*place));
            column.y = beside.y;
        }
        if few {
            self.all_steps_ui(ui, tools, column, steps.len());
        }
    }

    fn all_steps_ui(&mut self, ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, count: usize) {
        let look = &tools.look;
        let words = tools
            .text
            .with("exercise-all-steps", &[("count", count.into())]);
        let button = Button::new(Kind::Link, &words)
            .small()
            .icon_size(icon_size::INLINE)
            .icon_after(Icon::CaretDown, Weight::Bold);
        let size = button.size(ui, look);
        let row = column.take(size.y);
        let corner = pos2(row.left() - control::GAP, row.top());
        if button.show(ui, look, Rect::from_min_size(corner, size)) {
            self.all_steps = true;
        }
    }
}

/// An instruction beside its number.
fn step_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, (number, words): (usize, &str)) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let disc = look.scaled(control::NUMBER);
    let middle = (type_scale::BODY.line * look.text_scale).max(disc) / 2.0;
    let center = column.at() + vec2(disc / 2.0, middle);
    widgets::number(ui, look, center, number);
    let mut line = column.inset(disc + 12.0, 0.0);
    line.gap(middle - type_scale::BODY.line * look.text_scale / 2.0);
    line.say(ui, look, widgets::line(words, type_scale::BODY, ink));
    column.y = line.y.max(column.y + disc) + 10.0;
}

/// Photographs side by side, in as many rows as they need.
fn photos_ui(ui: &mut Ui, tools: &mut Tools<'_>, column: &mut Column, photos: &Series<'_>) {
    if photos.is_empty() {
        return;
    }
    let [width, height] = sizes::MISTAKE.map(|side| tools.look.scaled(side));
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right() + 0.5, gap);
    for (picture, name) in photos.named(tools.text) {
        let place = flow.place(vec2(width.min(column.width), height));
        let round = CornerRadius::same(radius::CONTROL);
        widgets::rounded_stage(ui, &tools.look, place, round);
        let shown = (picture, 1.0, Size::Small);
        photo::one_ui(ui, tools, place.shrink(2.0), shown, &name);
    }
    column.y = flow.bottom() + 10.0;
}
