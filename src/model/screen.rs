//! Where a person is. Screens are nouns with the data they need.

use crate::domain::history::SessionId;
use crate::domain::{ExerciseId, RoutineId};

/// A screen of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Everything there is to do.
    Library(LibraryTab),
    /// One routine, before it starts.
    Routine(RoutineId),
    /// One exercise.
    Exercise(ExerciseId),
    /// What was done, over time.
    Progress,
    /// The running session.
    Session,
    /// Questions before or after a session.
    CheckIn(Asked),
    /// What was done in a session that has ended.
    Summary(SessionId),
    /// Preferences.
    Settings(SettingsSection),
    /// When to get help.
    GetHelp,
}

/// What a check-in is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// A session of this routine that is about to start.
    Before(RoutineId),
    /// A session that has ended.
    After(SessionId),
}

/// The two halves of the library.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum LibraryTab {
    Exercises,
    #[default]
    Routines,
}

/// The sections of the settings that exist.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum SettingsSection {
    #[default]
    Look,
    Sound,
    Sessions,
    Reminders,
    AboutMe,
    MyData,
}
