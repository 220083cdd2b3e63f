//! The one thing to do on the page of a programme.

use jiff::civil::Date;

use super::ProgrammeAction;
use crate::domain::programme::{MoveOn, Next};
use crate::domain::{RoutineId, VariantId};
use crate::model::{Action, CheckInAction, Model, Screen, SessionAction};

/// The one thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MainAction {
    /// Begin to follow it.
    Follow,
    /// Carry on with the session that was left.
    CarryOn,
    /// Start the session of today.
    Start,
    /// Say which side is sore first.
    SoreSide,
    /// Move on to this step: the week is done.
    MoveOn(VariantId),
    /// Do the week once more: what was answered speaks against moving on.
    Repeat,
    /// Take up again, the week was skipped until this day.
    Resume(Date),
    /// Wait for this day.
    Wait(Date),
    /// Tick the checklist first.
    Checklist,
    /// What the safety check says does not allow it.
    Locked,
}

impl Model {
    /// The one thing to do in a programme.
    pub fn main_action(&self, routine: &RoutineId) -> MainAction {
        let Some(standing) = self.standing(routine) else {
            return MainAction::Follow;
        };
        let left = self.session.as_ref().filter(|session| !session.ended);
        if left.is_some_and(|session| session.routine.as_ref() == Some(routine)) {
            return MainAction::CarryOn;
        }
        if let Some(day) = standing.rests_until {
            return MainAction::Resume(day);
        }
        match &standing.next {
            Next::Checklist => MainAction::Checklist,
            Next::WeekDone(day) => {
                if standing.move_on == MoveOn::HeldBack {
                    return MainAction::Repeat;
                }
                let next = standing.programme.next(standing.place);
                next.map_or(MainAction::Wait(*day), |next| {
                    MainAction::MoveOn(next.id.clone())
                })
            }
            Next::Session(due) if due.day != self.today() => MainAction::Wait(due.day),
            Next::Session(due) if !self.allows_variant(routine, &due.variant) => MainAction::Locked,
            Next::Session(_) if self.asks_side(routine) => MainAction::SoreSide,
            Next::Session(_) => MainAction::Start,
        }
    }

    /// True while the safety check allows a variant.
    pub(super) fn allows_variant(&self, routine: &RoutineId, variant: &VariantId) -> bool {
        let routine = self.content.catalogue.routine(routine);
        let found = routine.and_then(|routine| Some((routine, routine.variant(variant)?)));
        found.is_some_and(|(routine, variant)| self.verdict.allows(routine, variant))
    }

    /// What the main button of the page asks, and Enter with it; `None` while there is nothing to do but wait.
    pub fn main_press(&self, routine: &RoutineId) -> Option<Action> {
        let id = routine.clone();
        match self.main_action(routine) {
            MainAction::Follow => Some(Action::Programme(ProgrammeAction::Follow(id))),
            MainAction::CarryOn => Some(Action::Session(SessionAction::CarryOn)),
            MainAction::Start => Some(Action::CheckIn(CheckInAction::Begin(id))),
            MainAction::MoveOn(_) => Some(Action::Programme(ProgrammeAction::MoveOn(id))),
            MainAction::Repeat => Some(Action::Programme(ProgrammeAction::Repeat(id))),
            MainAction::Resume(_) => Some(Action::Programme(ProgrammeAction::Resume(id))),
            // Its page asks for the side.
            MainAction::SoreSide => Some(Action::Open(Screen::Routine(id))),
            MainAction::Wait(_) | MainAction::Checklist | MainAction::Locked => None,
        }
    }
}
