//! The way to where a person is in a programme, or to follow it.

use eframe::egui::{Rect, Ui, vec2};

use super::Shown;
use crate::design::page::control;
use crate::domain::programme::{Next, Standing};
use crate::model::{Action, ProgrammeAction};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{Button, Column, Kind};

/// Draws it; what comes next and is `beside` points wide stands at its right where there is room, else under it.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (column, beside): (&mut Column, f32),
    actions: &mut Vec<Action>,
) {
    let (model, id) = (shown.model, &shown.routine.id);
    if model.programme(id).is_none() {
        return;
    }
    let standing = model.standing(id);
    let words = standing.as_ref().map_or_else(
        || tools.text.get("programme-follow"),
        |standing| place(tools.text, standing),
    );
    let button = Button::new(Kind::Link, &words)
        .small()
        .icon(Icon::Path, Weight::Bold)
        .icon_size(crate::design::icon::INLINE);
    let size = button.size(ui, &tools.look);
    let width = size.x.min(column.width);
    let start = column.at() - vec2(8.0, 0.0);
    let rect = Rect::from_min_size(start, vec2(width, size.y));
    if column.width < width + beside + control::GAP {
        column.gap(size.y);
    }
    if button.show(ui, &tools.look, rect) {
        let id = id.clone();
        actions.push(Action::Programme(if standing.is_some() {
            ProgrammeAction::Show(id)
        } else {
            ProgrammeAction::Follow(id)
        }));
    }
}

/// Where the person is: the step, and which session of it is next.
fn place(text: &Text, standing: &Standing<'_>) -> String {
    let step = standing.step().map_or("", |step| step.name.as_str());
    let session = match &standing.next {
        Next::Session(due) if due.part.is_none() => due.session,
        Next::Session(_) | Next::Checklist | Next::WeekDone(_) => None,
    };
    let Some((session, of)) = session else {
        return text.with("programme-yours", &[("step", step.into())]);
    };
    let values = [
        ("step", step.into()),
        ("session", session.into()),
        ("of", of.into()),
    ];
    text.with("programme-yours-session", &values)
}
