//! What is kept of a programme that a person follows.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::ids::VariantId;

/// A programme that is followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed {
    /// The day on which it was begun.
    pub started: Date,
    /// The week, day or stage.
    pub step: VariantId,
    /// The first day of that week; the day on which that day of the calendar lies; since when that stage is done.
    pub since: Date,
    /// Nothing is meant before this day: a week was skipped.
    pub rests_until: Option<Date>,
    /// What the person ticked, by the key of the tick, and when.
    pub ticks: BTreeMap<String, Date>,
    /// Every move, the earliest first.
    pub history: Vec<Moved>,
}

/// A move, and where it led.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The day.
    pub day: Date,
    /// What was done.
    pub what: What,
    /// The step after it.
    pub step: VariantId,
}

/// What a person did with a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Began it.
    Started,
    /// Went on to the next step.
    MovedOn,
    /// Went back a step.
    SteppedBack,
    /// Left out a week or a day.
    Skipped,
    /// Took up again before the skipped week was over.
    Resumed,
    /// Does a week once more.
    Repeated,
    /// Began again at the first step.
    Restarted,
    /// Something that a later version of the program knows, in its own word.
    Other(String),
}

impl What {
    /// All that this version knows, with their words in files.
    pub const WORDS: [(Self, &'static str); 7] = [
        (Self::Started, "started"),
        (Self::MovedOn, "moved-on"),
        (Self::SteppedBack, "stepped-back"),
        (Self::Skipped, "skipped"),
        (Self::Resumed, "resumed"),
        (Self::Repeated, "repeated"),
        (Self::Restarted, "restarted"),
    ];

    /// What `word` means.
    pub fn of_word(word: &str) -> Self {
        let found = Self::WORDS.iter().find(|(_, other)| *other == word);
        found.map_or_else(|| Self::Other(word.to_owned()), |(what, _)| what.clone())
    }

    /// Its word in files.
    pub fn word(&self) -> &str {
        if let Self::Other(word) = self {
            return word;
        }
        let found = Self::WORDS.iter().find(|(what, _)| what == self);
        found.map_or("", |(_, word)| word)
    }
}

/// Something that only the person knows, and ticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tick {
    /// A row of the checklist, by its id.
    Checklist(String),
    /// The sentence that says when to move on from a step.
    Own(VariantId),
    /// A step of the speed ladder.
    Speed(u32),
}

impl Tick {
    /// Its key in files. Ids of the content have no slash, so that the kinds never meet.
    pub fn key(&self) -> String {
        match self {
            Self::Checklist(id) => id.clone(),
            Self::Own(step) => format!("moves-on/{step}"),
            Self::Speed(step) => format!("speed/{step}"),
        }
    }
}

impl Followed {
    /// When something was ticked.
    pub fn ticked(&self, tick: &Tick) -> Option<Date> {
        self.ticks.get(&tick.key()).copied()
    }

    /// Ticks something on a day, or takes the tick back.
    pub fn tick(&mut self, tick: &Tick, on: Option<Date>) {
        match on {
            Some(day) => self.ticks.insert(tick.key(), day),
            None => self.ticks.remove(&tick.key()),
        };
    }
}
