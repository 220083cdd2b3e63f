//! Day by day: what was done, and what is meant.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Numbers, did_something, moment};
use crate::domain::history::{Ending, PastSession};
use crate::domain::ids::RoutineId;
use crate::domain::schedule::Schedule;

/// What a day was, or is meant to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mark {
    /// Nothing was done and nothing is meant.
    #[default]
    None,
    /// Something was meant, the day is over, and nothing was done.
    NotDone,
    /// Something is meant for today or later.
    Planned,
    /// Something was done.
    Part,
    /// All that was meant was done to its end; where nothing was meant, a session was.
    Whole,
}

/// What was done and what is meant, day by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    done: BTreeMap<Date, Done>,
    schedule: Schedule,
    /// Days that programmes mean, today and later.
    ahead: BTreeSet<Date>,
    today: Date,
}

/// What was done on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Done {
    /// Places of its sessions among those at hand, the earliest first.
    sessions: Vec<usize>,
    mark: Mark,
}

impl Days {
    /// The days of `sessions`: each lies on the day that its own clock showed when it began.
    pub fn of(sessions: &[PastSession], schedule: &Schedule, today: Date) -> Self {
        let mut done: BTreeMap<Date, Done> = BTreeMap::new();
        for (place, session) in sessions.iter().enumerate() {
            if did_something(session) {
                let day = done.entry(session.began.day()).or_default();
                day.sessions.push(place);
            }
        }
        let mut days = Self {
            done: BTreeMap::new(),
            schedule: schedule.clone(),
            ahead: BTreeSet::new(),
            today,
        };
        for (date, day) in &mut done {
            let at = |place: &usize| sessions.get(*place).map(moment);
            day.sessions.sort_by(|one, other| at(one).cmp(&at(other)));
            let of_day: Vec<&PastSession> = day
                .sessions
                .iter()
                .filter_map(|place| sessions.get(*place))
                .collect();
            day.mark = days.mark_done(*date, &of_day);
        }
        days.done = done;
        days
    }

    /// The mark of a day on which `sessions` were done.
    fn mark_done(&self, date: Date, sessions: &[&PastSession]) -> Mark {
        let whole: BTreeSet<Option<&RoutineId>> = sessions
            .iter()
            .filter(|session| session.ending == Ending::Whole)
            .map(|session| session.routine.as_ref())
            .collect();
        let meant = self.schedule.on(date);
        let all = meant
            .iter()
            .all(|entry| whole.contains(&Some(&entry.routine)));
        if all && !whole.is_empty() {
            Mark::Whole
        } else {
            Mark::Part
        }
    }

    /// Adds days that programmes mean, today and later.
    pub fn mean_ahead(&mut self, days: BTreeSet<Date>) {
        self.ahead = days;
    }

    /// What a day was, or is meant to be.
    pub fn mark(&self, date: Date) -> Mark {
        let meant = || self.schedule.entries.iter().any(|entry| entry.is_on(date));
        match self.done.get(&date) {
            Some(done) => done.mark,
            None if self.today <= date && self.ahead.contains(&date) => Mark::Planned,
            None if !meant() => Mark::None,
            None if date < self.today => Mark::NotDone,
            None => Mark::Planned,
        }
    }

    /// Places among the sessions at hand of those that lie on a day, the earliest first.
    pub fn sessions(&self, date: Date) -> &[usize] {
        self.done
            .get(&date)
            .map_or(&[], |done| done.sessions.as_slice())
    }

    /// Days on which something was done, the first first.
    pub fn dates(&self) -> impl DoubleEndedIterator<Item = Date> {
        self.done.keys().copied()
    }

    /// What is meant for a day.
    pub fn schedule(&self) -> &Schedule {
        &self.schedule
    }

    /// How many sessions were meant from `first` on, and how many of those were done.
    pub(super) fn planned_and_done(
        &self,
        sessions: &[PastSession],
        first: Option<Date>,
    ) -> Numbers {
        let earliest = self.schedule.entries.iter().map(|entry| entry.from).min();
        let mut numbers = Numbers::default();
        let Some(earliest) = earliest else {
            return numbers;
        };
        let start = first.map_or(earliest, |first| first.max(earliest));
        let days = start.series(1.day()).take_while(|day| *day <= self.today);
        for date in days {
            let (planned, done) = self.kept_on(sessions, date);
            // A day that is not over may still be used.
            numbers.planned += if date < self.today { planned } else { done };
            numbers.done += done;
        }
        numbers
    }

    /// How many sessions were meant for a day, and how many of those were done, whole or in part.
    fn kept_on(&self, sessions: &[PastSession], date: Date) -> (u32, u32) {
        let mut wanted: BTreeMap<&RoutineId, u32> = BTreeMap::new();
        for entry in self.schedule.on(date) {
            *wanted.entry(&entry.routine).or_default() += 1;
        }
        let planned = wanted.values().sum();
        let mut done = 0;
        for place in self.sessions(date) {
            let routine = sessions.get(*place).and_then(|past| past.routine.as_ref());
            let left = routine.and_then(|routine| wanted.get_mut(routine));
            if let Some(left) = left.filter(|left| 0 < **left) {
                *left -= 1;
                done += 1;
            }
        }
        (planned, done)
    }
}
