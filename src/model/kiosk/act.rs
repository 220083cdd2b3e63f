//! What can be asked of the kiosk, and what it wants done.

use std::sync::Arc;

use super::{Card, Code, Way};
use crate::domain::preferences::ThemeChoice;
use crate::domain::{Routine, RoutineId, Variant, VariantId};
use crate::kiosk::{Closed, Config, Counted, Time};
use crate::model::Content;

/// Something that is asked of the kiosk.
#[derive(Clone, Debug, PartialEq)]
pub enum KioskAction {
    /// Somebody touches the slides, or a language on them.
    Come(Option<String>),
    /// A finger went up, wherever it was.
    Touched,
    /// None of the signs is there.
    Fine,
    /// When to get help.
    Help,
    /// Back to where a person came from.
    Back,
    /// Sorts the cards another way.
    Sort(Way),
    /// Shows what a card stands for.
    Take(Card),
    /// Shows the next cards.
    More,
    /// Takes a variant of the routine that is looked at.
    Variant(VariantId),
    /// Starts the routine that is looked at.
    Begin,
    /// Ends the session that runs.
    End,
    /// Says how it felt (NRS, 0 to 10).
    Pain(u8),
    /// Goes on from the question how it felt.
    GoOn,
    /// Whoever is there is finished: everything is forgotten.
    Finished,
    /// Larger text, or the usual size.
    Larger,
    /// Another language.
    Speak(String),
    /// A finger is in the corner of staff, or left it.
    Hold(bool),
    /// Staff type a digit of their number.
    Digit(u8),
    /// They take the last one back.
    Erase,
    /// They have typed it.
    Enter,
    /// Whether it was right.
    WasRight(bool),
    /// Touches are ignored while the screen is cleaned.
    Clean,
    /// Staff change something.
    Set(Setting),
    /// Staff look at what they can change, or leave that.
    Settings(bool),
    /// Staff leave.
    Leave(Leaving),
    /// The settings on the disk are others now, or cannot be used.
    Config(Option<Arc<Config>>),
    /// The content is other content now, by language, the usual one first.
    Contents(Contents),
    /// The routine as a code, for this routine.
    Coded(RoutineId, Option<Code>),
}

/// The content by language, the usual one first. It is not printed, and equal only to itself.
#[derive(Clone, Default)]
pub struct Contents(pub Vec<(String, Arc<Content>)>);

impl std::fmt::Debug for Contents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tags = self.0.iter().map(|(tag, _)| tag);
        f.debug_list().entries(tags).finish()
    }
}

impl PartialEq for Contents {
    fn eq(&self, other: &Self) -> bool {
        let both = self.0.iter().zip(&other.0);
        self.0.len() == other.0.len()
            && both
                .into_iter()
                .all(|(one, two)| one.0 == two.0 && Arc::ptr_eq(&one.1, &two.1))
    }
}

/// How staff leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Leaving {
    /// The program ends and is started again.
    Restart,
    /// The program ends.
    Quit,
}

/// Something that staff change on the screen; it goes into `kiosk.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Setting {
    Volume(u8),
    Voice(bool),
    Theme(ThemeChoice),
    Closed(Closed),
    Time(Time, u32),
    Counts(bool),
}

/// Something that the shell does for the kiosk.
#[derive(Clone, Debug, PartialEq)]
pub enum KioskJob {
    /// Looks whether a number is that of staff.
    Check(Secret),
    /// Counts something.
    Count(Counted),
    /// Writes a setting.
    Save(Setting),
    /// Makes a routine a code.
    Code(Box<(Routine, Variant)>),
    /// Forgets what the screens remember of whoever was there: what was scrolled, typed and copied.
    Forget,
    /// The program ends.
    Leave(Leaving),
}

/// A number that is never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(pub String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Secret").finish_non_exhaustive()
    }
}
