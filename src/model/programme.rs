//! Programmes: where a person is, what is due, and moving on or back.

use super::{Effect, Model, Screen};
use crate::domain::RoutineId;

/// Something that is asked of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProgrammeAction {
    /// Shows where a person is in a programme.
    Show(RoutineId),
}

impl Model {
    /// Does what is asked.
    pub(super) fn in_programme(&mut self, action: ProgrammeAction) -> Vec<Effect> {
        match action {
            ProgrammeAction::Show(routine) => self.open(Screen::Programme(routine)),
        }
    }
}
