//! A second start of the program: it brings this one forward and hands over what it was asked for.

use std::path::PathBuf;

use super::{Action, Effect, Model, PackAction, Screen};
use crate::domain::{RoutineId, VariantId};

/// What a second start was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// A routine to open.
    pub routine: Option<RoutineId>,
    /// One of its variants.
    pub variant: Option<VariantId>,
    /// A file to open.
    pub file: Option<PathBuf>,
}

impl Model {
    /// Comes forward and opens what was asked for; a session that runs stays where it is.
    pub(super) fn is_called(&mut self, call: Call) -> Vec<Effect> {
        let mut effects = vec![Effect::ComeForward];
        if let Some(file) = call.file {
            effects.extend(self.in_packs(PackAction::Open(Some(file))));
        }
        let known = call.routine.filter(|routine| {
            let routine = self.content.catalogue.routine(routine);
            routine.is_some() && *self.screen() != Screen::Session
        });
        if let Some(routine) = known {
            effects.extend(self.apply(Action::Open(Screen::Routine(routine.clone()))));
            if let Some(variant) = call.variant {
                effects.extend(self.apply(Action::ChooseVariant(routine, variant)));
            }
        }
        effects
    }
}
