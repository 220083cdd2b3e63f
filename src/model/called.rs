//! A second start of the program: it brings this one forward and hands over what it was asked for.

use super::{Action, Effect, Level, Model, Notice, NoticeKind, Screen};
use crate::domain::{RoutineId, VariantId};

/// What a second start was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Call {
    /// A routine to open.
    pub routine: Option<RoutineId>,
    /// One of its variants.
    pub variant: Option<VariantId>,
    /// True when there was a file.
    pub file: bool,
}

impl Model {
    /// Comes forward and opens what was asked for; a session that runs stays where it is.
    pub(super) fn is_called(&mut self, call: Call) -> Vec<Effect> {
        let mut effects = vec![Effect::ComeForward];
        if call.file {
            self.notices.push(Notice {
                level: Level::Note,
                kind: NoticeKind::FilesLater,
                details: String::new(),
            });
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
