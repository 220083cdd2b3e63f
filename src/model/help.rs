//! The tour, and what the program says about itself.

use super::{Effect, Model, Screen};

/// Something that is asked of the tour or about the program itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HelpAction {
    /// Shows what the program is.
    ShowAbout,
}

impl Model {
    /// Does what is asked.
    pub(super) fn in_help(&mut self, action: HelpAction) -> Vec<Effect> {
        match action {
            HelpAction::ShowAbout => self.open(Screen::About),
        }
    }
}
