//! Photographs in the place of a figure: one after the other, with what each shows for who does not see it, and the
//! instruction that it belongs to.

use std::time::Duration;

use eframe::egui::{Rect, Role, Sense, Ui, UiBuilder, WidgetInfo};

use crate::design::TypeStyle;
use crate::domain::{Exercise, Picture};
use crate::model::Model;
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::painters::photos::Size;
use crate::ui::theme::{Look, color};
use crate::ui::widgets;

/// How long each of several is seen, seconds.
const EACH_S: f64 = 4.0;
/// Lines of an instruction under its photograph, at most so much of the room, and what is between them.
const LINES: f32 = 2.0;
const MOST: f32 = 0.3;
const GAP: f32 = 8.0;

/// Photographs of an exercise, each with the instruction that it belongs to.
pub(super) struct Series<'a> {
    shown: Vec<(&'a Picture, Option<&'a str>)>,
}

impl<'a> Series<'a> {
    /// Those for the whole exercise, then those of its instructions in order. What belongs to an instruction that the safety
    /// answers hide is not shown.
    pub(super) fn new(model: &Model, exercise: &'a Exercise, pictures: &'a [Picture]) -> Self {
        let steps = model.verdict.numbered_steps(exercise);
        let mut shown: Vec<_> = pictures
            .iter()
            .filter_map(|picture| {
                let Some(place) = place(picture, exercise) else {
                    return Some((picture, None));
                };
                let words = steps.iter().find(|(own, _)| *own == place);
                words.map(|(_, words)| (picture, Some(*words)))
            })
            .collect();
        shown.sort_by_key(|(picture, words)| words.and(picture.instruction));
        Self { shown }
    }

    /// Only those for the whole exercise.
    pub(super) fn of_whole(mut self) -> Self {
        self.shown.retain(|(_, words)| words.is_none());
        self
    }

    /// Only those of an instruction, by its place.
    pub(super) fn of_step(mut self, step: usize) -> Self {
        let is_of = |picture: &Picture| picture.instruction.is_some_and(|one| is_at(one, step));
        self.shown
            .retain(|(picture, words)| words.is_some() && is_of(picture));
        self
    }

    /// True where there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// Each with what it is called.
    pub(super) fn named(&self, text: &Text) -> Vec<(&'a Picture, String)> {
        let shown = self.shown.iter();
        let named = shown.map(|(picture, words)| (*picture, name(text, picture, *words)));
        named.collect()
    }

    /// Shows the one whose turn it is at `at_s`, as strong as `opacity`, its instruction under it.
    pub(super) fn ui(
        &self,
        ui: &mut Ui,
        tools: &mut Tools<'_>,
        rect: Rect,
        (at_s, opacity, look, style): (f64, f32, &Look, TypeStyle),
    ) {
        let turn = (at_s.max(0.0) / EACH_S) as usize;
        let Some((picture, words)) = self.shown.get(turn % self.shown.len().max(1)) else {
            return;
        };
        let mut place = rect;
        if let Some(words) = words {
            let number = picture.instruction.unwrap_or(1);
            let words = format!("{number}. {words}");
            let line = style.line * look.text_scale;
            let high = widgets::height(ui, look, &words, style, rect.width());
            let high = high.min(LINES * line).min(rect.height() * MOST);
            let (above, under) = rect.split_top_bottom_at_y(rect.bottom() - high);
            place = above.with_max_y(above.bottom() - GAP);
            let line = widgets::line(&words, style, color(look.roles.on_surface));
            widgets::fitted(ui, look, under, line.center());
        }
        one_ui(
            ui,
            tools,
            place,
            (picture, opacity, Size::Large),
            &name(tools.text, picture, *words),
        );
    }

    /// Seconds that have passed since the frame before; asks for the next one where there are several to show.
    pub(super) fn passed(&self, ui: &Ui) -> f64 {
        if self.shown.len() < 2 {
            return 0.0;
        }
        ui.request_repaint_after(Duration::from_millis(250));
        f64::from(ui.input(|input| input.unstable_dt)).min(EACH_S)
    }
}

/// Shows a photograph under its name.
pub(super) fn one_ui(
    ui: &mut Ui,
    tools: &mut Tools<'_>,
    rect: Rect,
    (picture, opacity, size): (&Picture, f32, Size),
    name: &str,
) {
    let image = ui.allocate_rect(rect, Sense::hover());
    image.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_opacity(opacity);
        tools.photo(ui, &picture.file, size, rect);
    });
}

/// The place of the instruction that a photograph belongs to, where the exercise has that.
fn place(picture: &Picture, exercise: &Exercise) -> Option<usize> {
    let places = 0..exercise.instructions.len();
    let step = picture.instruction?;
    places.into_iter().find(|place| is_at(step, *place))
}

fn is_at(step: u32, place: usize) -> bool {
    usize::try_from(step).is_ok_and(|step| step == place + 1)
}

fn name(text: &Text, picture: &Picture, words: Option<&str>) -> String {
    let step = picture.instruction.filter(|_| words.is_some());
    step.map_or_else(
        || picture.alt.clone(),
        |step| {
            let alt = ("alt", (&picture.alt).into());
            text.with("photo-of-step", &[("step", step.into()), alt])
        },
    )
}
