//! Where a person is. Screens are nouns with the data they need.

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
    /// Preferences.
    Settings(SettingsSection),
    /// When to get help.
    GetHelp,
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
    AboutMe,
    MyData,
}
