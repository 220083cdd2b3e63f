//! A routine that a clinician gave the person: it opens once they have said so, as long as nothing is urgent.

use std::collections::BTreeSet;

use crate::domain::safety::{Outcome, Verdict};
use crate::domain::{PackId, Preferences, RoutineId};
use crate::model::{Effect, Model};

impl Model {
    /// What the answers come to for a routine.
    pub fn verdict_of(&self, routine: &RoutineId) -> &Verdict {
        if self.said_handed_out(routine) {
            &self.handed_verdict
        } else {
            &self.verdict
        }
    }

    /// True once the person said that a clinician gave them this routine.
    pub fn said_handed_out(&self, routine: &RoutineId) -> bool {
        let own = self.preferences.own_check.as_ref();
        own.is_some_and(|own| own.handed_out.contains(routine))
    }

    /// True when the answers close a routine that came from a clinician, and the word of the person would open it.
    ///
    /// Nothing opens one while an answer is urgent.
    pub fn opens_when_handed_out(&self, routine: &RoutineId) -> bool {
        let found = self.content.catalogue.routine(routine);
        let prescribed = found.filter(|found| found.prescription.is_some());
        let Some(found) = prescribed.filter(|_| routine.pack().is_some()) else {
            return false;
        };
        if self.preferences.own_check.is_none()
            || self.said_handed_out(routine)
            || Outcome::Urgent <= self.verdict.outcome
        {
            return false;
        }
        let setup = self.setup(routine);
        let variant = found.variant(&setup.variant);
        variant.is_some_and(|variant| {
            self.verdict.lock(found, variant).is_some()
                && self.handed_verdict.allows(found, variant)
        })
    }

    /// Takes the word of the person, or takes it back, which ends a session that it had opened.
    pub(super) fn is_handed_out(&mut self, routine: RoutineId, yes: bool) -> Vec<Effect> {
        self.data.question = None;
        if yes && !self.opens_when_handed_out(&routine) {
            return Vec::new();
        }
        self.change_check(|check| {
            if yes {
                check.handed_out.insert(routine);
            } else {
                check.handed_out.remove(&routine);
            }
        })
    }

    /// A pack is gone or another version: what was said of its routines was not said of these.
    pub(in crate::model) fn ask_again_of(&mut self, name: &PackId) -> Vec<Effect> {
        self.change_check(|check| {
            let of_it = |routine: &RoutineId| routine.pack().as_ref() == Some(name);
            check.handed_out.retain(|routine| !of_it(routine));
        })
    }
}

/// The routines that a clinician gave the person, where there are some.
pub(in crate::model) fn handed_out(preferences: &Preferences) -> Option<&BTreeSet<RoutineId>> {
    let own = preferences.own_check.as_ref();
    own.map(|own| &own.handed_out).filter(|all| !all.is_empty())
}
