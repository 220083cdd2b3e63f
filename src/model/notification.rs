//! What is told outside the window, by the desktop, and what was pressed there.

use super::Need;
use crate::domain::care::Call;
use crate::domain::schedule::Reminder;

/// Something that the desktop tells. It names a routine, ice or a raised leg at most: others may see the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notification {
    /// A routine is planned for now.
    Reminder(Reminder),
    /// How it feels on the morning after a session is to be asked.
    MorningQuestion,
    /// Something about the care timers.
    Care(Call),
    /// A session that nobody sees needs a person.
    Needed(Need),
}

/// What was pressed on a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pressed {
    /// The notification itself.
    Itself,
    /// "Start".
    Start,
    /// "In 10 minutes".
    Later,
}
