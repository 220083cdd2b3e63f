//! The days to come: what is meant for which of them, as long as each is done on its day.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::standing::{Due, Next, Standing, count, parts};
use super::{Kind, WEEK, apart};
use crate::domain::ids::VariantId;

/// What was done or is going to be: the day and the variant.
type Done = (Date, VariantId);

impl Standing<'_> {
    /// What is meant from the day it is until `until`, in order, as long as each is done on its day.
    ///
    /// Weeks to come are those that follow when the person moves on as soon as they can; of stages only this one is planned.
    pub fn planned(&self, until: Date) -> Vec<Due> {
        match (&self.next, self.programme.kind) {
            (Next::Checklist, _) => Vec::new(),
            (_, Kind::Weeks) => self.weeks(until),
            (_, Kind::Days) => self.days_ahead(until),
            (_, Kind::Stages) => self.stage(until),
        }
    }

    /// What is offered on `day` after `done`; weeks and their ends are counted elsewhere.
    pub(super) fn offered(&self, day: Date, done: &[Done]) -> Option<Due> {
        if self.rests_until.is_some_and(|rests| day < rests) || day < self.since {
            return None;
        }
        match self.programme.kind {
            Kind::Days => self.day(day),
            Kind::Weeks | Kind::Stages => self.step_on(day, done),
        }
    }

    /// The day of the calendar: the part of it that is next.
    fn day(&self, day: Date) -> Option<Due> {
        // After a day was skipped, the one where the person is lies tomorrow.
        let here = self.today.max(self.since);
        let ahead = super::moves::days(here, day);
        let ahead = usize::try_from(ahead).ok()?;
        let place = (self.place + ahead) % self.programme.steps.len().max(1);
        let step = self.programme.step(place)?;
        let parts = parts(step);
        let done = self.parts_done(step, day);
        let part = parts.get(usize::try_from(done).ok()?)?.clone();
        let all = count(parts.len());
        Some(Due {
            day,
            variant: step.id.clone(),
            part: part.filter(|_| 1 < all),
            session: (1 < all).then_some((done + 1, all)),
        })
    }

    /// The step, when it is far enough from what was done before; else what is done on the days between.
    fn step_on(&self, day: Date, done: &[Done]) -> Option<Due> {
        let step = self.step()?;
        if done.iter().any(|(other, _)| *other == day) {
            return None;
        }
        let between = step.between.as_ref();
        let own = |(_, variant): &&Done| Some(variant) != between;
        let days: Vec<Date> = done.iter().filter(own).map(|(day, _)| *day).collect();
        let last = days.iter().max();
        let apart = last.is_none_or(|last| last.saturating_add(apart(step).days()) <= day);
        let of_step = done.iter().filter(|(_, variant)| *variant == step.id);
        let of_step: Vec<Date> = of_step.map(|(day, _)| *day).collect();
        if apart && self.has_room(step, &of_step, day) {
            return Some(Due {
                day,
                variant: step.id.clone(),
                part: None,
                session: self.session_of(&of_step),
            });
        }
        between.map(|variant| Due {
            day,
            variant: variant.clone(),
            part: None,
            session: None,
        })
    }

    /// True while the seven days that end on `day` hold fewer sessions than the content names for a week.
    fn has_room(&self, step: &crate::domain::Variant, days: &[Date], day: Date) -> bool {
        // The weeks of a table count from their own first day.
        let times = match self.programme.kind {
            Kind::Stages => self.programme.times(step),
            Kind::Weeks | Kind::Days => None,
        };
        let first = day.saturating_sub((WEEK - 1).days());
        let in_week = days.iter().filter(|other| first <= **other).count();
        times.is_none_or(|times| count(in_week) < times)
    }

    /// Which session it is, where the content says how many there are.
    fn session_of(&self, of_step: &[Date]) -> Option<(u32, u32)> {
        let all = self.planned?;
        let ahead = of_step.iter().filter(|day| self.today < **day).count();
        let place = self.done + count(ahead) + 1;
        (place <= all).then_some((place, all))
    }

    fn stage(&self, until: Date) -> Vec<Due> {
        let mut done = self.days_done();
        let mut planned = Vec::new();
        let mut day = self.today;
        while day <= until {
            if let Some(due) = self.offered(day, &done) {
                done.push((due.day, due.variant.clone()));
                planned.push(due);
            }
            day = day.saturating_add(1.day());
        }
        planned
    }

    fn days_ahead(&self, until: Date) -> Vec<Due> {
        let mut planned = Vec::new();
        let mut day = self.today;
        while day <= until {
            planned.extend(self.offered(day, &[]));
            day = day.saturating_add(1.day());
        }
        planned
    }

    fn weeks(&self, until: Date) -> Vec<Due> {
        let (mut day, mut place, mut done) = match &self.next {
            Next::Session(due) => (due.day, self.place, due.session.map_or(1, |(of, _)| of)),
            Next::WeekDone(day) => (*day, self.place + 1, 1),
            Next::Checklist => return Vec::new(),
        };
        // The last week comes again, and its next session may lie in the one after this.
        let over = self.since.saturating_add(WEEK.days());
        let again = over <= day && self.programme.next(self.place).is_none();
        let mut first = match &self.next {
            Next::WeekDone(day) => *day,
            Next::Session(_) | Next::Checklist if again => day,
            Next::Session(_) | Next::Checklist => self.since,
        };
        let mut planned = Vec::new();
        while day <= until {
            let Some(step) = self.programme.step(place) else {
                break;
            };
            let all = self.programme.times(step).unwrap_or(1).max(1);
            planned.push(Due {
                day,
                variant: step.id.clone(),
                part: None,
                session: Some((done, all)),
            });
            day = day.saturating_add(apart(step).days());
            done += 1;
            if all < done {
                first = day.max(first.saturating_add(WEEK.days()));
                (day, place, done) = (first, place + 1, 1);
            }
        }
        planned
    }
}
