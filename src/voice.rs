//! What the voice says of a session, and when: from cues to utterances, as arithmetic.
//!
//! Knows no speech engine and no clock: what is said is decided here, and said elsewhere (`audio::speech`).

mod arrange;
mod length;
mod lines;
mod reps;
mod start;
mod strokes;

use std::time::Duration;

use crate::domain::voice::{Spoken, Voice};
use crate::domain::{Catalogue, Exercise, ExerciseId};
use crate::player::plan::PlanItem;
use crate::player::{Heard, Plan, Step};
use crate::text::Text;

pub use length::guess;

/// A voice cue is never late by more than a word.
pub const LATE: Duration = Duration::from_millis(500);

/// Something to say at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// When it begins, on the time line of the cues that it was made from.
    pub due: Duration,
    /// When it may begin at the latest; after that it is not said.
    pub latest: Duration,
    /// How long saying it takes, as far as that can be told.
    pub length: Duration,
    /// What gives way to what.
    pub rank: Rank,
    /// The words.
    pub words: String,
}

/// What gives way to what; the last wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// A part of a repetition, or a stroke.
    Part,
    /// A repetition.
    Rep,
    /// Half is over.
    Halfway,
    /// What comes next, said ahead.
    Next,
    /// Work or rest begins.
    Start,
    /// A person has to move.
    Place,
    /// Three, two, one.
    Countdown,
}

/// Where the player is at the beginning of the time line, when it is in the middle of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// Place of the step in the plan.
    pub step: usize,
    /// Time spent in it.
    pub into: Duration,
    /// It goes on after this time.
    pub after: Duration,
}

/// What sentences are made of.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// The plan that the cues are of.
    pub plan: &'a Plan,
    /// Exercises with their words.
    pub catalogue: &'a Catalogue,
    /// Messages in the person's language.
    pub text: &'a Text,
    /// What is to be said.
    pub voice: &'a Voice,
    /// Seconds of the two strokes of an exercise, where it has strokes.
    pub strokes: &'a dyn Fn(&ExerciseId) -> Option<[Duration; 2]>,
}

impl std::fmt::Debug for Speaker<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Speaker")
            .field("voice", self.voice)
            .finish_non_exhaustive()
    }
}

impl<'a> Speaker<'a> {
    /// What is said of `cues`, in order, no two at once; nothing while the voice is off.
    ///
    /// `now` is the step in the middle of which the time line begins: its strokes go on.
    pub fn utterances(&self, cues: &[Heard], now: Option<Now>) -> Vec<Utterance> {
        if !self.voice.on {
            return Vec::new();
        }
        let mut drafts = lines::drafts(self, cues);
        if self.says(Spoken::Parts) && !self.voice.only_to_move {
            drafts.extend(strokes::drafts(self, cues, now));
        }
        arrange::arrange(drafts, self.voice.rate_percent)
    }

    fn says(&self, what: Spoken) -> bool {
        self.voice.says(what)
    }

    fn step(&self, place: usize) -> Option<&'a Step> {
        self.plan.steps.get(place)
    }

    fn item(&self, step: &Step) -> Option<&'a PlanItem> {
        self.plan.item_of(step)
    }

    fn exercise(&self, step: &Step) -> Option<&'a Exercise> {
        self.catalogue.exercise(&self.item(step)?.exercise)
    }
}

/// Something that may be said, in shapes from the fullest to the shortest.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Draft {
    due: Duration,
    /// It must be over by then.
    over_by: Option<Duration>,
    rank: Rank,
    shapes: Vec<String>,
}

impl Draft {
    fn new(due: Duration, rank: Rank, shapes: Vec<String>) -> Self {
        Self {
            due,
            over_by: None,
            rank,
            shapes,
        }
    }
}

/// A word of the content at the beginning of a sentence.
fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Pieces of a sentence that are not empty, one after the other.
fn joined<'a>(pieces: impl IntoIterator<Item = &'a String>) -> String {
    let pieces = pieces.into_iter().filter(|piece| !piece.is_empty());
    let pieces: Vec<&str> = pieces.map(String::as_str).collect();
    pieces.join(" ")
}
