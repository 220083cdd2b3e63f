//! What a screen needs to know of a session, found once a frame.

use std::time::Duration;

use crate::domain::preferences::Counting;
use crate::domain::{ExerciseId, Part, Side};

/// What a session looks like at one moment.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own that a screen asks for"
)]
pub struct RunView {
    /// What is shown.
    pub state: State,
    /// What the step itself is, also while time stands still.
    pub step_state: State,
    /// Number of the item, counted from 1.
    pub item: usize,
    /// How many items there are.
    pub items: usize,
    /// Place of the item in the plan.
    pub item_place: usize,
    /// Its exercise.
    pub exercise: ExerciseId,
    /// The side that works, or works next.
    pub side: Option<Side>,
    /// The side that the figure shows.
    pub figure_side: Option<Side>,
    /// True when the other side of this set, or of the item, is done.
    pub other_side_done: bool,
    /// True while the sides can be swapped.
    pub can_swap_sides: bool,
    /// Set in progress, counted from 1, and how many there are.
    pub set: (u32, u32),
    /// Repetition in progress, counted from 1, and how many there are. Counted ones say how many are done.
    pub rep: Option<(u32, u32)>,
    /// Spot in progress, counted from 1, and how many there are.
    pub spot: Option<(u32, u32)>,
    /// Part in progress.
    pub part: Option<Part>,
    /// Parts of a repetition with their lengths, in order.
    pub parts: Vec<(Part, Duration)>,
    /// Time left in the step; getting ready with the time to move that comes before it.
    pub left: Duration,
    /// Length of the step.
    pub length: Duration,
    /// Share of the current part that is done, 0 to 1.
    pub fraction: f64,
    /// Time left in the session, counted repetitions at their paced length.
    pub session_left: Duration,
    /// True when a counted step lies ahead, so that the time left is a guess.
    pub is_about: bool,
    /// Pieces of the session by item.
    pub timeline: Vec<Segment>,
    /// True when a counted repetition can be taken back.
    pub can_undo: bool,
    /// What is done while resting instead of resting.
    pub rest_activity: Option<String>,
    /// How the item's repetitions go, or `None` where it has none.
    pub counting: Option<Counting>,
    /// What the figure does.
    pub moment: Moment,
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Getting into place.
    GetReady,
    /// Holding still.
    Hold,
    /// Moving for a time.
    Release,
    /// Repetitions that follow the clock.
    Paced,
    /// Repetitions that wait for a key.
    Counted,
    /// Changing over to the other side.
    ChangeSides,
    /// Rest between sets.
    Rest,
    /// Rest before the next item, which is shown already.
    NextUp,
    /// The person holds it.
    Paused,
    /// Counting in.
    Resuming,
    /// The process did not run for so long.
    Away(Duration),
    /// It hurts; the number once it is given.
    Hurting(Option<u8>),
    /// All done, or ended.
    Done,
}

/// A piece of the timeline: one item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// Place of the item in the plan.
    pub item: usize,
    /// Its planned length.
    pub length: Duration,
    /// Share of it that lies behind, 0 to 1.
    pub done: f64,
}

/// What the figure does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Moment {
    /// Stands, sits or lies ready.
    Ready,
    /// On the way from the ready pose into the working pose, 0 to 1.
    Entry(f64),
    /// On the way from the working pose back into the ready pose, 0 to 1.
    Exit(f64),
    /// In a part of a repetition or of timed work.
    Part {
        /// Which.
        part: Part,
        /// Time spent in it.
        into: Duration,
        /// Its length.
        length: Duration,
    },
    /// Looping through the repetition while it is counted by key, 0 to 1.
    Loop(f64),
}
