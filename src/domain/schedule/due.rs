//! When reminders are due, by the clock on the wall.
//!
//! All of it is in local time as the clock shows it, without a zone: somebody who plans half past six means the clock of
//! wherever they are. A time that the clock leaps over in spring is due at the moment after the leap; one that comes twice
//! in autumn is the same day's reminder, which its keeper has told already.

use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Span};

use super::{Schedule, Scheduled};
use crate::domain::ids::RoutineId;

/// A reminder of another day is told so long after its time; one of today always.
const LATE: SignedDuration = SignedDuration::from_hours(1);

/// Days after which a week has come round.
const WEEK: i64 = 7;

/// A routine's reminder of one day. Each comes once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reminder {
    /// The day that it is planned for.
    pub day: Date,
    /// The time of day.
    pub at: Time,
    /// The routine.
    pub routine: RoutineId,
}

impl Reminder {
    /// The moment on the wall that it is planned for.
    pub fn moment(&self) -> DateTime {
        self.day.to_datetime(self.at)
    }

    /// True when it is still worth telling at `now`: it is of that day, or its hour is not over.
    pub fn is_fresh(&self, now: DateTime) -> bool {
        self.day == now.date() || now.duration_since(self.moment()) <= LATE
    }

    fn of(entry: &Scheduled, day: Date) -> Option<Self> {
        (entry.reminds && entry.is_on(day)).then(|| Self {
            day,
            at: entry.at,
            routine: entry.routine.clone(),
        })
    }
}

impl Schedule {
    /// The reminders whose time is after `after` and not after `until`, the earliest first.
    ///
    /// A clock that was set forward brings no flood: only what is still fresh at `until`, and of each routine the latest.
    /// A clock that was set back brings nothing.
    pub fn due(&self, after: DateTime, until: DateTime) -> Vec<Reminder> {
        let days = [until.date().yesterday().ok(), Some(until.date())];
        let mut due: Vec<Reminder> = days
            .into_iter()
            .flatten()
            .flat_map(|day| self.reminders(day))
            .filter(|reminder| after < reminder.moment() && reminder.moment() <= until)
            .filter(|reminder| reminder.is_fresh(until))
            .collect();
        due.sort();
        let latest = due.clone();
        due.retain(|one| {
            let later = |other: &Reminder| other.routine == one.routine && one < other;
            !latest.iter().any(later)
        });
        due.dedup();
        due
    }

    /// The first moment after `after` that a reminder is planned for.
    pub fn next(&self, after: DateTime) -> Option<DateTime> {
        let days =
            (0..=WEEK).filter_map(|days| after.date().checked_add(Span::new().days(days)).ok());
        let moments = days.flat_map(|day| self.reminders(day));
        moments
            .map(|reminder| reminder.moment())
            .filter(|moment| after < *moment)
            .min()
    }

    fn reminders(&self, day: Date) -> impl Iterator<Item = Reminder> {
        let entries = self.entries.iter();
        entries.filter_map(move |entry| Reminder::of(entry, day))
    }
}

#[cfg(test)]
mod tests;
