//! What of the cues of a session is spoken, and which tones are heard.

use std::collections::BTreeSet;

/// What is chosen about the voice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Whether anything is spoken.
    pub on: bool,
    /// The voice by the name that the system gives it, or `None` for the system's own choice.
    pub name: Option<String>,
    /// How fast it speaks, per cent of its usual rate.
    pub rate_percent: u16,
    /// Speaks only when a person has to move: get ready, change sides, what is next, the end of a rest.
    pub only_to_move: bool,
    /// What is spoken.
    pub says: BTreeSet<Spoken>,
}

/// The slowest and the fastest rate, per cent, and the step between two.
pub const RATES: (u16, u16, u16) = (60, 160, 10);

/// Something that the voice can say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spoken {
    /// Names of exercises and their doses.
    Names,
    /// Left and right.
    Sides,
    /// That half of a hold is over.
    Halfway,
    /// What comes next.
    Next,
    /// Three, two, one.
    Countdown,
    /// The number of each repetition.
    Reps,
    /// The exercise's own words for the parts of a repetition.
    Parts,
}

/// Which tones are heard beside those that start and end things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TonesHeard {
    /// A tick for three, two and one.
    pub countdown: bool,
    /// A note half way through.
    pub halfway: bool,
    /// Notes for the parts of a repetition.
    pub tempo: bool,
}

impl Spoken {
    /// Everything that can be said.
    pub const ALL: [Self; 7] = [
        Self::Names,
        Self::Sides,
        Self::Halfway,
        Self::Next,
        Self::Countdown,
        Self::Reps,
        Self::Parts,
    ];

    /// Its name in files and among the messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Sides => "sides",
            Self::Halfway => "halfway",
            Self::Next => "next",
            Self::Countdown => "countdown",
            Self::Reps => "reps",
            Self::Parts => "parts",
        }
    }
}

impl Voice {
    /// True when `what` is spoken.
    pub fn says(&self, what: Spoken) -> bool {
        self.says.contains(&what)
    }
}

impl Default for Voice {
    fn default() -> Self {
        Self {
            on: false,
            name: None,
            rate_percent: 100,
            only_to_move: false,
            says: Spoken::ALL.into(),
        }
    }
}

impl Default for TonesHeard {
    fn default() -> Self {
        Self {
            countdown: true,
            halfway: true,
            tempo: true,
        }
    }
}
