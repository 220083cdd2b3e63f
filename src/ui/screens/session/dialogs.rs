//! What lies over a session: leave, keys, this exercise, go to another, away, it hurts.

mod away;
mod exercise;
mod go_to;
pub(super) mod hurts;
mod keys;
mod leave;
mod offers;
pub(super) mod sheet;
mod why;

use eframe::egui::{CornerRadius, Ui};

use super::Now;
use super::transitions::Moving;
use crate::domain::pain::PainAdvice;
use crate::model::{Action, Dialog, Model, Session, SessionAction};
use crate::player::{Command, Mode, State};
use crate::ui::frame::Tools;
use crate::ui::theme::color;

/// What is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(in crate::ui) enum Open {
    Leave,
    Keys,
    Exercise,
    Why,
    GoTo(usize),
    Away,
    Hurts(Option<PainAdvice>),
}

/// What lies over the session now.
pub(in crate::ui) fn open(session: &Session) -> Option<Open> {
    let mode = session.player.mode();
    if matches!(mode, Mode::Done | Mode::Ended) {
        return None;
    }
    match (session.dialog, mode) {
        (Some(Dialog::Leave), _) => Some(Open::Leave),
        (Some(Dialog::Keys), _) => Some(Open::Keys),
        (Some(Dialog::Exercise), _) => Some(Open::Exercise),
        (Some(Dialog::Why), _) => Some(Open::Why),
        (Some(Dialog::GoTo(item)), _) => Some(Open::GoTo(item)),
        (None, Mode::Away(_)) => Some(Open::Away),
        (None, Mode::Hurting(pain)) => Some(Open::Hurts(advice(session, pain))),
        (None, _) => None,
    }
}

/// What the routine's rule advises at a number, where it says something to it.
pub(super) fn advice(session: &Session, pain: Option<u8>) -> Option<PainAdvice> {
    let rule = session.pain_rule.as_ref();
    let band = pain.and_then(|pain| rule?.band(pain));
    band.map(|band| band.advice)
}

/// What Enter does: the main button of the dialog that is open.
pub(in crate::ui) fn main_of_dialog(model: &Model, session: &Session) -> Option<Action> {
    match open(session)? {
        Open::Leave | Open::Exercise => Some(Action::Player(Command::Resume)),
        Open::Keys => Some(Action::Show(None)),
        Open::Why => Some(Action::Session(SessionAction::Because(None))),
        Open::GoTo(item) => Some(Action::Player(Command::JumpTo(item))),
        Open::Away => Some(Action::Session(SessionAction::RepeatStep)),
        Open::Hurts(advice) => hurts::main(model, advice),
    }
}

/// Draws the dialog that is open and answers what was asked; `fresh` when it was not open before.
pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (open, fresh, moving): (Open, bool, &Moving),
) -> Vec<Action> {
    let scrim = color(tools.look.roles.scrim).gamma_multiply(moving.dialog);
    ui.painter()
        .rect_filled(now.window, CornerRadius::ZERO, scrim);
    ui.scope(|ui| {
        ui.multiply_opacity(moving.dialog);
        match (open, now.view.state) {
            (Open::Leave, _) => leave::ui(ui, now, tools, fresh),
            (Open::Keys, _) => keys::ui(ui, now, tools, fresh),
            (Open::Exercise, _) => exercise::ui(ui, now, tools, fresh),
            (Open::Why, _) => why::ui(ui, now, tools, fresh),
            (Open::GoTo(item), _) => go_to::ui(ui, now, tools, (item, fresh)),
            (Open::Away, State::Away(gap)) => away::ui(ui, now, tools, (gap, fresh)),
            (Open::Hurts(advice), State::Hurting(pain)) => {
                hurts::ui(ui, now, tools, (pain, advice, fresh))
            }
            (Open::Away | Open::Hurts(_), _) => Vec::new(),
        }
    })
    .inner
}

/// What is done so far, in words.
pub(super) fn so_far(now: &Now<'_>, tools: &Tools<'_>) -> String {
    let record = now.session.player.record();
    let time = tools.text.long(record.time());
    let values = [
        ("done", record.items().into()),
        ("of", now.view.items.into()),
        ("time", (&time).into()),
    ];
    tools.text.with("so-far", &values)
}
