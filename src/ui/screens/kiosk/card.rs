//! Cards with figures, of which one moves at a time, and figures that move by themselves.

use eframe::egui::{Rect, Ui};

use crate::domain::ExerciseId;
use crate::domain::Side;
use crate::domain::exercise::Goal;
use crate::figure::camera::Turned;
use crate::figure::motion::At;
use crate::model::Model;
use crate::ui::frame::Tools;
use crate::ui::painters::figure::{FigureView, Wanted};
use crate::ui::screens::exercise::movement::Movement;

/// A card moves for so long before the next one does, seconds.
const TURN_S: f64 = 6.0;

/// View state: the figure of the card that moves.
#[derive(Debug, Default)]
pub(super) struct Moving {
    pub(super) view: FigureView,
    of: Option<ExerciseId>,
}

impl Moving {
    /// Which of so many cards moves now.
    pub(super) fn place(ui: &Ui, count: usize) -> usize {
        let turn = (ui.input(|input| input.time) / TURN_S) as usize;
        turn.checked_rem(count).unwrap_or(0)
    }

    /// Draws the figure of the card that moves.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        (exercise, rect): (&ExerciseId, Rect),
    ) {
        if self.of.as_ref() != Some(exercise) {
            self.of = Some(exercise.clone());
            self.view = FigureView::default();
        }
        moving_ui(ui, model, tools, (&mut self.view, exercise, rect));
        ui.request_repaint_after(self.view.next_frame());
    }
}

/// The end of the messages that are about a goal.
pub(super) fn goal_word(goal: Goal) -> &'static str {
    match goal {
        Goal::Release => "release",
        Goal::WarmUp => "warm-up",
        Goal::Stretch => "stretch",
        Goal::Strengthen => "strengthen",
        Goal::Recover => "recover",
    }
}

/// A figure that goes through its movement again and again; with less motion it stands at the pose that tells most.
pub(super) fn moving_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (view, exercise, rect): (&mut FigureView, &ExerciseId, Rect),
) {
    let build = model.preferences.figure.body;
    let Some(found) = model.content.catalogue.exercise(exercise) else {
        return;
    };
    let Some(spec) = model.content.figures.built(exercise, build) else {
        tools.thumbnail(ui, model, exercise, rect);
        return;
    };
    let movement = Movement::of(found, Some(spec));
    let into_s = ui.input(|input| input.time).rem_euclid(movement.seconds());
    let at = if tools.look.reduced_motion {
        At::Key(spec.keys.len().min(2).saturating_sub(1))
    } else {
        movement.at(into_s)
    };
    let palette = tools.palette;
    let spec = match at {
        At::Roll { .. } => spec,
        At::Ready
        | At::Entry { .. }
        | At::Exit { .. }
        | At::Turn(_)
        | At::Part { .. }
        | At::Loop(_)
        | At::Key(_) => spec.in_spot(1, u32::try_from(spec.spots.len()).unwrap_or(0)),
    };
    let wanted = Wanted {
        spec,
        at,
        side: Side::Right,
        view: 0,
        turned: Turned::default(),
        look: model.preferences.figure,
        palette: &palette,
        name: &found.name,
        opacity: 1.0,
        muscles: true,
        teaching: false,
    };
    view.show(ui, tools.raster, rect, &wanted);
}
