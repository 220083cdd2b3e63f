//! Everything that a person, the clock or the shell can ask of the application.

use std::time::Duration;

use jiff::civil::Date;

use crate::domain::history::{PastSession, Reason, Stamp};
use crate::domain::progress::Range;
use crate::domain::search::Query;
use crate::domain::{ExerciseId, Preferences, Readable, RoutineId, Side, VariantId};
use crate::player::Command;
use crate::player::journal::Kept;

use super::media::MediaKey;
use super::{Call, KioskAction, Monitors, StudioAction, Voices};
use super::{
    CareAction, HelpAction, Notification, Pressed, ProgrammeAction, ReminderAction, SafetyAction,
};
use super::{
    CheckInAction, ConsoleAction, DataAction, Dialog, LibraryTab, Notice, NoticeKind, PackAction,
    Screen,
};

/// Something that is asked of the application.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Goes to a screen.
    Open(Screen),
    /// Goes one screen back.
    Back,
    /// Shows one half of the library.
    ShowLibrary(LibraryTab),
    /// Looks for something in the library.
    LookFor(Query),
    /// Shows what was done over a range.
    ShowProgress(Range),
    /// Asks for the sessions since a day.
    LookBack(Date),
    /// Takes a variant of a routine.
    ChooseVariant(RoutineId, VariantId),
    /// Changes one item of a routine before it starts.
    Trim(RoutineId, usize, TrimItem),
    /// Shortens a routine to the time there is, or takes it whole.
    Limit(RoutineId, Option<Duration>),
    /// Opens or closes the choice of an exchange.
    ChooseSwap(RoutineId, Option<usize>),
    /// Says which side is sore.
    SoreSideIs(Side),
    /// Starts a session of a routine.
    StartRoutine(RoutineId),
    /// Starts a session of one exercise.
    TryExercise(ExerciseId),
    /// Asks something of the session that runs or was left.
    Session(SessionAction),
    /// Asks something of the check-in, or of what is advised after it.
    CheckIn(CheckInAction),
    /// Asks something of the player.
    Player(Command),
    /// Does another exercise instead of the current one.
    DoInstead(ExerciseId),
    /// Lays something over the session, or takes it away.
    Show(Option<Dialog>),
    /// Sound on or off.
    ToggleMute,
    /// Plays every tone once, to hear how loud they are.
    PlayCues,
    /// Full screen on or off.
    ToggleFullScreen,
    /// Closes the window.
    Quit,
    /// Takes the larger text that was offered, or leaves it as it is.
    AnswerTextOffer(bool),
    /// Takes preferences over.
    SetPreferences(Box<Preferences>),
    /// Time has passed.
    Tick(Duration),
    /// The process did not run for so long.
    Away(Duration),
    /// Something is to be told.
    Tell(Notice),
    /// A notice was read.
    Dismiss(usize),
    /// Answers a reminder.
    Reminder(ReminderAction),
    /// The clock, the disk or the desktop has something to say.
    World(World),
    /// Asks something of the safety check.
    Safety(SafetyAction),
    /// Asks something of a programme.
    Programme(ProgrammeAction),
    /// Asks something of the care timers.
    Care(CareAction),
    /// Asks something of the tour or about the program itself.
    Help(HelpAction),
    /// Something about the console beside the patient's window.
    Console(ConsoleAction),
    /// Something about packs: opened, taken in, removed.
    Packs(PackAction),
    /// Something about the gym's display.
    Kiosk(KioskAction),
    /// Asks something of the studio.
    Studio(StudioAction),
    /// Something about what is kept: out, in, checked, deleted, and what came of it.
    Data(DataAction),
}

/// What the clock, the disk and the desktop say; it comes from other threads.
#[derive(Clone, Debug, PartialEq)]
pub enum World {
    /// Whether there is a sound device.
    SoundIs(bool),
    /// What is known of the system's voices.
    VoicesAre(Voices),
    /// The screens that are connected.
    MonitorsAre(Monitors),
    /// The screen is large and its scale is not told: larger text may be wanted.
    OfferLargerText,
    /// Whether anybody can see the window.
    Seen(bool),
    /// A second start of the program wants something of this one.
    Called(Call),
    /// A media key was pressed that the desktop takes.
    Pressed(MediaKey),
    /// What the clock on the wall shows.
    ItIs(Stamp),
    /// What helps to find what is wrong here.
    Diagnosed(String),
    /// Something was pressed on a notification of the desktop.
    Notified(Notification, Pressed),
    /// An earlier run of the program left a session.
    Found(Box<Kept>),
    /// Sessions of the past since then (milliseconds since 1970, UTC), the oldest first.
    Recalled(i64, Vec<PastSession>),
    /// The content is there in another language.
    Translated(Box<Readable>),
    /// The history's thread has something to say; without, all is kept.
    HistorySaid(Option<(NoticeKind, String)>),
}

/// Something that is asked of the session that runs or was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionAction {
    /// Does the easier version of the current exercise instead.
    DoEasier,
    /// Leaves out what is left of the current exercise and goes on, because it hurts.
    SkipExercise,
    /// Leaves it out or exchanges it, as was asked for, because of this; `None` when nothing is said.
    Because(Option<Reason>),
    /// Does less of what is left of the current exercise.
    DoLess,
    /// Follows the pace or counts by key, in the current exercise from now on.
    ToggleCounting,
    /// Asks whether to leave the session.
    AskToLeave,
    /// Leaves the session, keeping its place.
    LeaveForLater,
    /// Ends the session.
    EndSession,
    /// Goes on from "done".
    FinishSession,
    /// Shows the next view of the figure.
    NextView,
    /// Distance view on or off.
    ShowFromAfar(bool),
    /// Starts the step again after the machine slept.
    RepeatStep,
    /// Goes on with the session that was left.
    CarryOn,
}

/// A change to one item of a routine before it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrimItem {
    /// Done or left out.
    Include(bool),
    /// So many sets.
    Sets(u32),
    /// Another exercise instead, or its own again.
    Swap(Option<ExerciseId>),
}
