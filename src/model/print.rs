//! What can be printed where a person is.

use super::{Effect, Model, Screen};
use crate::domain::RoutineId;
use crate::domain::history::SessionId;

/// Something to be printed, and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Print {
    /// What.
    pub what: Printed,
    /// Where.
    pub way: Way,
}

/// What is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Printed {
    /// What the safety check comes to.
    Outcome,
    /// What was done in a session.
    Session(SessionId),
    /// What came of a routine.
    Report(RoutineId),
    /// A routine, as it is set up.
    Routine(RoutineId),
}

/// Where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// The desktop's viewer shows it, and prints it.
    Viewer,
    /// A file that is asked for.
    File,
    /// A page for a phone, in a file that is asked for. Only routines have one.
    Phone,
}

impl Model {
    /// What is printed from the screen that is open.
    pub fn printable(&self) -> Option<Printed> {
        let screen = self.screen();
        if let Screen::Summary(id) = screen {
            let session = self.past.session(id)?;
            return Some(Printed::Session(session.id.clone()));
        }
        if let Screen::Routine(id) = screen {
            // What is closed is not done from paper either.
            let open = self.lock_of(id).is_none() && self.content.catalogue.routine(id).is_some();
            return open.then(|| Printed::Routine(id.clone()));
        }
        let answered = self.preferences.own_check.is_some();
        (answered && *screen == Screen::SafetyOutcome).then_some(Printed::Outcome)
    }

    pub(super) fn print(&self, way: Way) -> Vec<Effect> {
        let what = self.printable();
        let phone = way == Way::Phone;
        let what = what.filter(|what| !phone || matches!(what, Printed::Routine(_)));
        let print = what.map(|what| Effect::Print(Print { what, way }));
        print.into_iter().collect()
    }
}
