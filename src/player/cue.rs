//! What is heard or said at a moment of the plan.

use std::time::Duration;

/// Something that is heard or said. What it says follows from the step it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cue {
    /// What kind of cue it is.
    pub kind: CueKind,
    /// Place of its step in the plan.
    pub step: usize,
}

/// The kinds of cue, each with a tone of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CueKind {
    /// Get into place.
    GetReady,
    /// Name, dose and side of the item that is being got ready.
    Announce,
    /// Three seconds to go.
    Three,
    /// Two seconds to go.
    Two,
    /// One second to go.
    One,
    /// The work of a set starts.
    Start,
    /// Half of a long hold or of long timed work is done.
    Halfway,
    /// The next part of a repetition starts.
    Part,
    /// The next repetition starts, or a counted one was done.
    Rep,
    /// Change over to the other side.
    ChangeSides,
    /// Rest.
    Rest,
    /// What comes next, said ahead.
    Next,
    /// The session is done.
    Done,
    /// Nothing goes on until a key is pressed.
    Wait,
}

/// A cue with its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heard {
    /// When, from the moment that was asked about.
    pub after: Duration,
    /// What.
    pub cue: Cue,
}

impl CueKind {
    /// True for three, two, one: they count down to a moment that a person may move.
    pub(super) fn is_countdown(self) -> bool {
        matches!(self, Self::Three | Self::Two | Self::One)
    }

    /// Its name in `simulate`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GetReady => "get_ready",
            Self::Announce => "announce",
            Self::Three => "three",
            Self::Two => "two",
            Self::One => "one",
            Self::Start => "start",
            Self::Halfway => "halfway",
            Self::Part => "part",
            Self::Rep => "rep",
            Self::ChangeSides => "change_sides",
            Self::Rest => "rest",
            Self::Next => "next",
            Self::Done => "done",
            Self::Wait => "wait",
        }
    }
}
