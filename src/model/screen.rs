//! Where a person is. Screens are nouns with the data they need.

use crate::domain::history::SessionId;
use crate::domain::{ExerciseId, PageId, RoutineId, SelfCheckId};
use crate::kiosk::Area;

/// A screen of the app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What is next, and what was left.
    Today,
    /// The first start: who is this for.
    Welcome,
    /// The questions of the safety check.
    Safety,
    /// What the answers of the safety check say.
    SafetyOutcome,
    /// A page of the guidance; without one, the list of them.
    Guidance(Option<PageId>),
    /// The page of questions and answers, at the one with this id.
    Answer(String),
    /// Which routine suits me.
    Guide,
    /// A movement by which a person checks themselves.
    SelfCheck(SelfCheckId),
    /// Where a person is in a programme.
    Programme(RoutineId),
    /// Ice, raising the leg, the first days, sitting.
    Care,
    /// What the program is, and what it was made with.
    About,
    /// Everything there is to do.
    Library(LibraryTab),
    /// One routine, before it starts.
    Routine(RoutineId),
    /// One exercise.
    Exercise(ExerciseId),
    /// What was done, over time.
    Progress,
    /// Routines that are composed for one person.
    Studio,
    /// The running session.
    Session,
    /// Questions before or after a session.
    CheckIn(Asked),
    /// What was done in a session that has ended.
    Summary(SessionId),
    /// The reports that were opened.
    Reports,
    /// One of them.
    Report,
    /// An exercise of one's own that is being made.
    Making,
    /// Preferences.
    Settings(SettingsSection),
    /// When to get help.
    GetHelp,
    /// An area of the kiosk, but for its session.
    Kiosk(Area),
}

impl Screen {
    /// True for what has the whole window, without the rail beside it.
    pub fn is_whole(&self) -> bool {
        matches!(
            self,
            Self::Session
                | Self::CheckIn(_)
                | Self::Summary(_)
                | Self::Welcome
                | Self::Safety
                | Self::SafetyOutcome
                | Self::Kiosk(_)
        )
    }
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
    Safety,
    MyData,
}
