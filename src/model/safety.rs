//! The safety check: questions, answers, outcome.

use super::{Effect, Model, Screen};

/// Something that is asked of the safety check or at the first start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SafetyAction {
    /// Shows the questions.
    Begin,
}

impl Model {
    /// Does what is asked.
    pub(super) fn in_safety(&mut self, action: SafetyAction) -> Vec<Effect> {
        match action {
            SafetyAction::Begin => self.open(Screen::Safety),
        }
    }
}
