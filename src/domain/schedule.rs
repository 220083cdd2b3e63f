//! Which routine is meant for which days: the days that progress is seen against, and that reminders come on.

mod change;
mod due;

use std::collections::BTreeSet;

use jiff::civil::{Date, Time, Weekday};

use super::ids::RoutineId;

pub use change::Weekly;
pub use due::Reminder;

/// Everything that was ever meant for some day. What was changed stays, ended, so that the past keeps its days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// The entries, in the order in which they were made.
    pub entries: Vec<Scheduled>,
}

/// A routine on some days of every week, from one day to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheduled {
    /// The routine.
    pub routine: RoutineId,
    /// Its days of the week.
    pub days: BTreeSet<Day>,
    /// The time of day.
    pub at: Time,
    /// Whether a reminder comes.
    pub reminds: bool,
    /// The first day.
    pub from: Date,
    /// The last day; `None` as long as it is still meant.
    pub until: Option<Date>,
}

/// A day of the week, in the order from Monday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Day {
    /// All of them, from Monday, with their words in files.
    pub const WORDS: [(Self, &'static str); 7] = [
        (Self::Monday, "monday"),
        (Self::Tuesday, "tuesday"),
        (Self::Wednesday, "wednesday"),
        (Self::Thursday, "thursday"),
        (Self::Friday, "friday"),
        (Self::Saturday, "saturday"),
        (Self::Sunday, "sunday"),
    ];

    /// The day of the week of a date.
    pub fn of(date: Date) -> Self {
        match date.weekday() {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

impl Scheduled {
    /// True when it is meant for `date`.
    pub fn is_on(&self, date: Date) -> bool {
        let over = self.until.is_some_and(|until| until < date);
        self.from <= date && !over && self.days.contains(&Day::of(date))
    }
}

impl Schedule {
    /// What is meant for `date`, in the order of the time of day.
    pub fn on(&self, date: Date) -> Vec<&Scheduled> {
        let mut found: Vec<&Scheduled> = self
            .entries
            .iter()
            .filter(|entry| entry.is_on(date))
            .collect();
        found.sort_by_key(|entry| entry.at);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn entry(days: &[Day], until: Option<Date>) -> Scheduled {
        Scheduled {
            routine: RoutineId::new("desk-break-five"),
            days: days.iter().copied().collect(),
            at: time(18, 30, 0, 0),
            reminds: true,
            from: date(2026, 11, 2),
            until,
        }
    }

    #[test]
    fn an_entry_means_its_days_between_its_first_and_its_last() {
        let entry = entry(&[Day::Monday, Day::Thursday], Some(date(2026, 11, 16)));
        let meant: Vec<i8> = (1..=30)
            .filter(|day| entry.is_on(date(2026, 11, *day)))
            .collect();
        assert_eq!(meant, [2, 5, 9, 12, 16]);
    }

    #[test]
    fn the_earlier_of_a_day_comes_first() {
        let late = entry(&[Day::Monday], None);
        let early = Scheduled {
            at: time(7, 0, 0, 0),
            ..late.clone()
        };
        let schedule = Schedule {
            entries: vec![late.clone(), early.clone()],
        };
        assert_eq!(schedule.on(date(2026, 11, 9)), [&early, &late]);
        assert!(schedule.on(date(2026, 11, 10)).is_empty());
    }
}
