//! Care timers: ice, raising the leg, the first days, sitting.

use super::{Effect, Model, Screen};

/// Something that is asked of the care timers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CareAction {
    /// Shows the timers.
    Show,
}

impl Model {
    /// Does what is asked.
    pub(super) fn in_care(&mut self, action: CareAction) -> Vec<Effect> {
        match action {
            CareAction::Show => self.open(Screen::Care),
        }
    }
}
