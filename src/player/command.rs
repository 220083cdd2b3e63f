//! Everything that may be asked of a running session.

use std::time::Duration;

use crate::domain::history::Reason;
use crate::domain::preferences::Counting;

use super::plan::PlanItem;

/// Something that a person, or the shell, asks of the session.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Starts the session.
    Start,
    /// Holds everything where it is.
    Pause,
    /// Goes on after a count-in of three seconds.
    Resume,
    /// Ends getting ready at once.
    Ready,
    /// Goes on to the next piece of the session.
    Skip,
    /// Goes to the start of this piece; twice within two seconds, to the piece before.
    Back,
    /// Starts this piece again.
    Repeat,
    /// Starts this exercise again.
    RestartItem,
    /// Ten seconds more; one repetition more where there are repetitions.
    More,
    /// Ten seconds less; one repetition less where there are repetitions.
    Less,
    /// Counts a repetition.
    RepDone,
    /// Takes a counted repetition back.
    RepUndone,
    /// Starts with the other side.
    SwapSides,
    /// It hurts: holds everything and asks for a number.
    Hurts,
    /// The number (NRS, 0 to 10).
    PainIs(u8),
    /// Does another exercise instead of the current item.
    Replace(Box<PlanItem>),
    /// Does less, or more, of what is left of the current item.
    ChangeDose(DoseChange),
    /// Leaves out what is left of the current item.
    DropItem,
    /// Says why the current item is left out or exchanged.
    Why(Reason),
    /// Goes to the start of the item at this place; only while nothing runs.
    JumpTo(usize),
    /// Changes how the repetitions of the current item go.
    SetCounting(Counting),
    /// The process did not run for so long.
    Away(Duration),
    /// Ends the session and keeps what was done.
    End,
}

/// A change to what is left of an item, on both sides: each keeps what makes it differ from the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DoseChange {
    /// So many sets more or fewer; those that have begun stay.
    pub sets: i32,
    /// The work of each set that is left; `None` leaves it.
    pub work: Option<WorkChange>,
    /// How fast it goes from here on, per cent of what was prescribed; `None` leaves it.
    pub pace: Option<u16>,
}

/// A change to the work of each set that is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkChange {
    /// So many repetitions more or fewer, where there are repetitions; never none.
    Reps(i32),
    /// So many seconds more or fewer of a hold or a duration, where there is one; never none.
    Seconds(i32),
    /// So much of what it was, per cent.
    Percent(u8),
}
