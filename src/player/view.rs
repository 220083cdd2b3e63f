//! What a screen needs to know of a session, found once a frame.

use std::time::Duration;

use crate::domain::preferences::Counting;
use crate::domain::{ExerciseId, Part, Side};

use super::moment::Motion;

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
    /// What the figure does, and on which side.
    pub motion: Motion,
    /// How the item's repetitions go, or `None` where it has none.
    pub counting: Option<Counting>,
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
