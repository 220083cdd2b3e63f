//! The summary: what was planned and done, how it felt, what the rule advises, and what comes next.

mod felt;
mod numbers;
mod table;

use eframe::egui::{IdSalt, Ui, pos2, vec2};

use super::safety::foot_ui;
use super::{advice, forget};
use crate::design::page::control;
use crate::design::page::summary as sizes;
use crate::design::{radius, type_scale};
use crate::domain::ExerciseId;
use crate::domain::history::{Ending, PastSession, PastSet, SessionId};
use crate::model::{Action, CheckInAction, DataAction, Model, Way};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Draws it in the whole window.
pub(in crate::ui) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    id: &SessionId,
) -> Vec<Action> {
    let Some(session) = model.past.session(id) else {
        return vec![Action::CheckIn(CheckInAction::Finish)];
    };
    let window = ui.max_rect();
    let scale = tools.look.text_scale.clamp(1.0, 1.3);
    let width = (sizes::COLUMN * scale).min(window.width() - 48.0);
    let left = (window.width() - width) / 2.0;
    let narrow = page::is_narrow(window, &tools.look);
    let mut actions = Vec::new();
    page::scroll(
        ui,
        IdSalt::new("summary"),
        window,
        (left, width),
        |ui, column| {
            column.gap(if window.height() < 700.0 {
                24.0
            } else {
                sizes::TOP
            });
            if narrow {
                how_ui(ui, model, tools, session, column);
                column.gap(sizes::GAP);
                what_ui(ui, model, tools, session, column, &mut actions);
            } else {
                let first = sizes::LEFT * scale.min(1.15);
                let mut how = Column::new(column.at(), first);
                let beside = pos2(column.left + first + sizes::GUTTER, column.y);
                let mut what = Column::new(beside, width - first - sizes::GUTTER);
                how_ui(ui, model, tools, session, &mut how);
                what_ui(ui, model, tools, session, &mut what, &mut actions);
                column.gap(how.height().max(what.height()));
            }
            column.gap(sizes::GAP);
        },
    );
    actions
}

/// The left side: figure, praise, numbers, how it felt.
fn how_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    session: &PastSession,
    column: &mut Column,
) {
    let look = tools.look;
    let stage = column.take(sizes::STAGE);
    widgets::stage(ui, &look, stage, f32::from(radius::STAGE));
    if let Some(exercise) = last_done(session) {
        tools.thumbnail(ui, model, exercise, stage.shrink(12.0));
    }
    column.gap(sizes::GAP);
    let text = tools.text;
    let title = text.get(if session.ending == Ending::Whole {
        "summary-whole"
    } else {
        "summary-early"
    });
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let style = if session.ending == Ending::Whole {
        type_scale::DISPLAY
    } else {
        type_scale::HEADLINE
    };
    column.say(ui, &look, widgets::line(&title, style, ink));
    column.gap(8.0);
    let week = this_week(model, tools, session);
    column.say(ui, &look, widgets::line(&week, type_scale::LEAD, muted));
    column.gap(20.0);
    numbers::ui(ui, tools, session, column);
    column.gap(20.0);
    felt::ui(ui, tools, session, column);
}

/// The exercise that was done last.
fn last_done(session: &PastSession) -> Option<&ExerciseId> {
    let mut begun = session.sets.iter().rev().filter(|set| set.is_begun());
    begun.next().map(|set| &set.exercise)
}

/// Which session of its week it is, and whether it was planned.
fn this_week(model: &Model, tools: &Tools<'_>, session: &PastSession) -> String {
    let week = |session: &PastSession| {
        let week = session.began.day().iso_week_date();
        (week.year(), week.week())
    };
    let counts = |other: &&PastSession| {
        week(other) == week(session)
            && other.began.utc_ms <= session.began.utc_ms
            && other.sets.iter().any(PastSet::is_begun)
    };
    let count = model.past.sessions().iter().filter(counts).count();
    let day = session.began.day();
    let planned = model.preferences.schedule.on(day);
    let planned = planned
        .iter()
        .any(|entry| Some(&entry.routine) == session.routine.as_ref());
    let id = if planned {
        "summary-as-planned"
    } else {
        "summary-this-week"
    };
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    tools.text.with(id, &[("count", count.into())])
}

/// The right side: the table, what is advised, the morning's question, and on.
fn what_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    session: &PastSession,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    table::ui(ui, model, tools, session, column);
    column.gap(sizes::GAP);
    if let (Some(advised), Some(routine)) = (model.advised_after(session), &session.routine) {
        let words = advice::because(model, tools.text, session, advised.because);
        let shown = advice::Shown {
            routine,
            variant: session.variant.as_ref(),
            advised: &advised,
            words: &words,
        };
        advice::ui(ui, model, tools, &shown, column, actions);
        column.gap(16.0);
    }
    let look = &tools.look;
    let colors = (look.roles.primary_soft, look.roles.on_primary_soft);
    let morning = tools.text.get("summary-morning");
    let (first, rest) = morning.split_once(". ").unwrap_or((&morning, ""));
    let lines = [(first, true), (rest, false)];
    widgets::note(
        ui,
        look,
        column,
        (Icon::Sun, type_scale::SMALL),
        colors,
        &lines,
    );
    column.gap(sizes::GAP);
    end_ui(ui, tools, session, column, actions);
}

/// What is done with it and what leads on, and quietly beside that, or under it, the way to remove the session.
fn end_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    session: &PastSession,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let ids = ["print", "save-a-copy", "finish", "keys-enter"];
    let [print, save, finish, enter] = ids.map(|id| tools.text.get(id));
    let print = Button::new(Kind::Outline, &print).icon(Icon::Print, Weight::Bold);
    let save = Button::new(Kind::Outline, &save);
    let finish = Button::new(Kind::Main, &finish).key(&enter);
    let widths = [&print, &save, &finish].map(|button| button.size(ui, look).x);
    let all = widths.iter().sum::<f32>() + 2.0 * control::BUTTON_GAP;
    let buttons = vec![
        (print, Action::Data(DataAction::Print(Way::Viewer))),
        (save, Action::Data(DataAction::Print(Way::File))),
        (finish, Action::CheckIn(CheckInAction::Finish)),
    ];
    let quiet = forget::size(ui, tools);
    let spare = look.tall(control::BUTTON_MAIN) - quiet.y;
    let beside = column.at() + vec2(0.0, spare / 2.0);
    foot_ui(ui, tools, column, (None, buttons), actions);
    let at = if quiet.x + all + sizes::GAP <= column.width {
        beside
    } else {
        column.gap(8.0);
        column.take(quiet.y).min
    };
    forget::ui(ui, tools, at, session, actions);
}
