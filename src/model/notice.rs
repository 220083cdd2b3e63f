//! What a person is told once: a short sentence by message id, with the details folded away.

use crate::domain::care::Call;

/// A message for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// How much it matters.
    pub level: Level,
    /// Which sentence.
    pub kind: NoticeKind,
    /// What the sentence needs: a path, a reason. Not translated.
    pub details: String,
}

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Good to know.
    Note,
    /// Something does not work as it should.
    Problem,
}

/// The sentences there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// Preferences could not be read; the file is kept under another name and the usual ones are used.
    PreferencesUnreadable,
    /// Preferences come from a newer version; they are left as they are and nothing is saved.
    PreferencesNewer,
    /// Preferences could not be saved.
    PreferencesNotSaved,
    /// There is no sound device; everything is on the screen.
    NoSound,
    /// Some content could not be read.
    ContentProblems,
    /// The machine slept for a short time during a rest; the session goes on.
    ShortSleep,
    /// What was done could not be kept yet; it is tried again.
    HistoryNotKept,
    /// A newer version wrote the history; it is only read.
    HistoryNewer,
    /// Another window has the history.
    HistoryInUse,
    /// The history lies where nothing can be written.
    HistoryReadOnly,
    /// The disk takes long to keep what was done.
    HistorySlow,
    /// The history was damaged; a copy of an earlier day is used.
    HistoryRescued,
    /// The history was damaged, and there is no good copy; a new one is begun.
    HistoryLost,
    /// The days and times were saved as a calendar file.
    CalendarSaved,
    /// They were not.
    CalendarNotSaved,
    /// A page that was printed opens in the desktop's viewer.
    PageOpens,
    /// It was saved where the person said.
    PageSaved,
    /// Nothing here shows it; it is in this file.
    PageNoViewer,
    /// It could not be made.
    PageNotMade,
    /// A report was saved where the person said.
    ReportSaved,
    /// It was not.
    ReportNotSaved,
    /// A report that was opened was removed.
    ReportRemoved,
    /// A file is no report that can be read.
    ReportNotRead,
    /// The answers of the safety check keep something from starting.
    KeptBySafety,
    /// Something about the care timers.
    Care(Call),
    /// The same, when it happened while the program was closed.
    CareMeanwhile(Call),
    /// What helps to find what is wrong is in the clipboard.
    DiagnosticsCopied,
    /// Something about packs that are kept, or the keys of those who signed them.
    Pack(PackNotice),
    /// There is no code of a routine in what was pasted.
    NoCodePasted,
    /// An item was taken out of a draft.
    ItemRemoved,
    /// A draft could not be kept.
    DraftNotKept,
    /// A file is no photograph that can be taken.
    PhotoNotTaken,
    /// A routine was saved as a pack.
    PackSaved,
    /// It was not.
    PackNotSaved,
    /// Something about a clinic's key, or a routine that it keeps.
    Clinic(ClinicNotice),
    /// A draft was deleted.
    DraftDeleted,
    /// A draft has errors, which keep it from being handed over.
    DraftBlocked,
    /// The clock runs faster than real time, for tests.
    FastClock,
}

/// What is told about a clinic's key, or a routine that it keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClinicNotice {
    /// A routine of the studio was not kept among those here.
    RoutineNotKept,
    /// An exercise of one's own was not kept.
    OwnNotKept,
    /// An exercise of one's own was begun before, and is not finished.
    OwnUnfinished,
    /// A draft for another person leaves out what was the first one's.
    FirstPersonLeftOut,
    /// The key was made.
    KeyMade,
    /// It could not be made.
    KeyNotMade,
    /// Its public half was saved.
    PublicKeySaved,
    /// It was not.
    PublicKeyNotSaved,
}

/// What is told about packs that are kept, and about the keys of those who signed them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PackNotice {
    /// One could not be kept.
    NotTaken,
    /// The file of one could not be removed.
    NotRemoved,
    /// Some that are kept cannot be read any more; they stay where they are.
    Unreadable,
    /// What was kept under a name could not be read, and was put aside for another of that name.
    SetAside,
    /// The keys cannot be read: nobody is known by theirs.
    KeysUnreadable,
    /// A key was not remembered.
    KeyNotRemembered,
}

impl PackNotice {
    fn message(self) -> &'static str {
        match self {
            Self::NotTaken => "notice-pack-not-taken",
            Self::NotRemoved => "notice-pack-not-removed",
            Self::Unreadable => "notice-packs-unreadable",
            Self::SetAside => "notice-pack-set-aside",
            Self::KeysUnreadable => "notice-keys-unreadable",
            Self::KeyNotRemembered => "notice-key-not-remembered",
        }
    }
}

impl ClinicNotice {
    fn message(self) -> &'static str {
        match self {
            Self::RoutineNotKept => "notice-routine-not-kept",
            Self::OwnNotKept => "notice-own-not-kept",
            Self::OwnUnfinished => "notice-own-unfinished",
            Self::FirstPersonLeftOut => "notice-first-person-left-out",
            Self::KeyMade => "notice-key-made",
            Self::KeyNotMade => "notice-key-not-made",
            Self::PublicKeySaved => "notice-public-key-saved",
            Self::PublicKeyNotSaved => "notice-public-key-not-saved",
        }
    }
}

impl NoticeKind {
    /// The id of its message.
    pub fn message(self) -> &'static str {
        match self {
            Self::PreferencesUnreadable => "notice-preferences-unreadable",
            Self::PreferencesNewer => "notice-preferences-newer",
            Self::PreferencesNotSaved => "notice-preferences-not-saved",
            Self::NoSound => "notice-no-sound",
            Self::ContentProblems => "notice-content-problems",
            Self::ShortSleep => "notice-short-sleep",
            Self::HistoryNotKept => "notice-history-not-kept",
            Self::HistoryNewer => "notice-history-newer",
            Self::HistoryInUse => "notice-history-in-use",
            Self::HistoryReadOnly => "notice-history-read-only",
            Self::HistorySlow => "notice-history-slow",
            Self::HistoryRescued => "notice-history-rescued",
            Self::HistoryLost => "notice-history-lost",
            Self::CalendarSaved => "notice-calendar-saved",
            Self::CalendarNotSaved => "notice-calendar-not-saved",
            Self::PageOpens => "notice-page-opens",
            Self::PageSaved => "notice-page-saved",
            Self::PageNoViewer => "notice-page-no-viewer",
            Self::PageNotMade => "notice-page-not-made",
            Self::ReportSaved => "report-saved",
            Self::ReportNotSaved => "report-not-saved",
            Self::ReportRemoved => "reports-removed",
            Self::ReportNotRead => "reports-not-read",
            Self::KeptBySafety => "notice-kept-by-safety",
            Self::Care(call) => care(call),
            Self::CareMeanwhile(call) => meanwhile(call),
            Self::DiagnosticsCopied => "notice-diagnostics-copied",
            Self::Pack(notice) => notice.message(),
            Self::NoCodePasted => "notice-no-code-pasted",
            Self::ItemRemoved => "notice-item-removed",
            Self::DraftNotKept => "notice-draft-not-kept",
            Self::PhotoNotTaken => "notice-photo-not-taken",
            Self::PackSaved => "notice-pack-saved",
            Self::PackNotSaved => "notice-pack-not-saved",
            Self::Clinic(notice) => notice.message(),
            Self::DraftDeleted => "notice-draft-deleted",
            Self::DraftBlocked => "notice-draft-blocked",
            Self::FastClock => "notice-fast-clock",
        }
    }
}

/// The message of something about the care timers.
fn care(call: Call) -> &'static str {
    match call {
        Call::StandUp => "notice-care-stand-up",
        Call::MoveGently => "notice-care-move",
        Call::DaysOver => "notice-care-days-over",
        Call::LegDown => "notice-care-leg-down",
        Call::IceAgain => "notice-care-ice-again",
        Call::SkinCheck => "notice-care-skin",
        Call::IceOff => "notice-care-ice-off",
        Call::IceStop => "notice-care-ice-stop",
    }
}

/// The same, when it happened while the program was closed.
fn meanwhile(call: Call) -> &'static str {
    match call {
        Call::IceOff | Call::IceStop => "notice-care-ice-ended",
        Call::LegDown => "notice-care-leg-ended",
        Call::StandUp | Call::MoveGently | Call::DaysOver | Call::IceAgain | Call::SkinCheck => {
            care(call)
        }
    }
}
