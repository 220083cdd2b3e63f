//! What the model wants done outside itself.

use super::{DataJob, HelpJob, KioskJob, Notification, PackJob, Print, ReportJob, StudioJob};
use crate::domain::Preferences;
use crate::domain::history::SessionId;
use crate::player::journal::Kept;
use crate::player::{Cue, Heard};

/// Something that the shell does for the model.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Saves preferences.
    Save(Box<Preferences>),
    /// Keeps a session as it stands, on the disk before its next step begins.
    Keep(Box<Kept>),
    /// Forgets a session: it is deleted from the disk.
    Forget(SessionId),
    /// Reads the sessions since then (milliseconds since 1970, UTC) out of the history.
    Recall(i64),
    /// Does something with all that is kept.
    Data(DataJob),
    /// Does something about packs.
    Packs(PackJob),
    /// Does something with reports.
    Report(ReportJob),
    /// Something for help.
    Help(HelpJob),
    /// Something for the studio.
    Studio(StudioJob),
    /// Something for the gym's display.
    Kiosk(KioskJob),
    /// Preferences were deleted: their file is begun anew.
    SaveAnew,
    /// Plays a cue now.
    Play(Cue),
    /// The near future has changed: these cues follow unless somebody acts, with their times from now.
    Schedule(Vec<Heard>),
    /// The loudness in the preferences has changed.
    Volume,
    /// Reads the content in the language that preferences ask for.
    Translate,
    /// Tells something outside the window.
    Notify(Notification),
    /// Takes back what was told of a session that needs a person.
    Withdraw,
    /// Looks which voices there are.
    FindVoices,
    /// Says a sentence, to hear the voice.
    SaySample,
    /// Brings the window before the others.
    ComeForward,
    /// Asks for a file, and saves the days and times of routines there for calendars.
    SaveCalendar,
    /// Writes a page, and shows it in the desktop's viewer or asks for a file.
    Print(Print),
    /// Full screen on or off.
    ToggleFullScreen,
    /// Closes the window.
    Quit,
}
