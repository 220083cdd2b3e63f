//! Where a person is in a programme, from what was chosen, what was done, and the day it is.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::criteria::{self, Criterion, MoveOn};
use super::followed::Followed;
use super::{Kind, Programme, WEEK, apart};
use crate::domain::history::{Ending, PastSession};
use crate::domain::ids::VariantId;
use crate::domain::pain::PainRule;
use crate::domain::progress::did_something;
use crate::domain::routine::Variant;

/// Days after which something of a programme is meant, whatever it is.
const FURTHEST: i64 = 60;

/// Where a person is in a programme.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    /// The programme.
    pub programme: Programme<'a>,
    /// The place of the step among the programme's.
    pub place: usize,
    /// The first day of the week, or since when the stage is done.
    pub since: Date,
    /// Sessions done of the week or stage; of a calendar's day, its parts.
    pub done: u32,
    /// Sessions that the content names for it.
    pub planned: Option<u32>,
    /// What comes next.
    pub next: Next,
    /// What is known about moving on.
    pub criteria: Vec<Criterion>,
    /// Whether the person can move on.
    pub move_on: MoveOn,
    /// The day of the last session of the programme that is known.
    pub last: Option<Date>,
    /// The day until which a skipped week lasts.
    pub rests_until: Option<Date>,
    /// The day it is.
    pub today: Date,
    /// What was done, the earliest first.
    pub(super) past: Vec<Session<'a>>,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing before all that must be true is ticked.
    Checklist,
    /// A session.
    Session(Due),
    /// All sessions of the week are done; the next week can begin on this day.
    WeekDone(Date),
}

/// A session that is meant for a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub day: Date,
    /// The variant.
    pub variant: VariantId,
    /// The part of the day, by the name of its block, where the day has several.
    pub part: Option<String>,
    /// Which session of how many, counted from 1.
    pub session: Option<(u32, u32)>,
}

/// A session of the programme.
#[derive(Clone, Copy, Debug)]
pub(super) struct Session<'a> {
    pub(super) day: Date,
    pub(super) variant: &'a VariantId,
    pub(super) past: &'a PastSession,
}

impl<'a> Standing<'a> {
    /// Where the person is on `today`, after the sessions `past`, the oldest first; pain is judged by `rule`.
    pub fn of(
        programme: Programme<'a>,
        followed: &Followed,
        (past, rule): (&'a [PastSession], Option<&PainRule>),
        today: Date,
    ) -> Self {
        let sessions = sessions(&programme, past);
        let place = match programme.kind {
            Kind::Days => programme.day_place(followed, today),
            Kind::Weeks | Kind::Stages => programme.place(&followed.step),
        };
        let rests_until = followed.rests_until.filter(|day| today < *day);
        let mut standing = Self {
            place,
            since: followed.since,
            done: 0,
            planned: None,
            next: Next::Checklist,
            criteria: Vec::new(),
            move_on: MoveOn::NoNext,
            last: sessions.last().map(|session| session.day),
            rests_until,
            today,
            past: sessions,
            programme,
        };
        standing.since = standing.first_day();
        standing.count();
        let ready = standing.programme.is_ready(followed);
        if ready {
            standing.next = standing.find_next();
        }
        criteria::judge(&mut standing, followed, (past, rule));
        standing
    }

    /// The step.
    pub fn step(&self) -> Option<&'a Variant> {
        self.programme.step(self.place)
    }

    /// What is due on the day it is.
    pub fn due_today(&self) -> Option<&Due> {
        match &self.next {
            Next::Session(due) if due.day == self.today => Some(due),
            Next::Session(_) | Next::Checklist | Next::WeekDone(_) => None,
        }
    }

    /// The first day of the week: the last one has no next, so that it comes again and again.
    fn first_day(&self) -> Date {
        let again = self.programme.kind == Kind::Weeks
            && self.programme.next(self.place).is_none()
            && self.since < self.today;
        if !again {
            return self.since;
        }
        let weeks = super::moves::days(self.since, self.today) / WEEK;
        self.since.saturating_add((weeks * WEEK).days())
    }

    /// Counts what was done of the step.
    fn count(&mut self) {
        let Some(step) = self.step() else { return };
        let of_step = |session: &&Session<'_>| *session.variant == step.id;
        let since = self.since;
        let counted = |session: &&Session<'_>| match self.programme.kind {
            Kind::Weeks => since <= session.day,
            Kind::Stages => since <= session.day && session.past.ending == Ending::Whole,
            Kind::Days => false,
        };
        let done = self.past.iter().filter(of_step).filter(counted).count();
        (self.done, self.planned) = match self.programme.kind {
            Kind::Weeks => (count(done), self.programme.times(step)),
            Kind::Stages => (count(done), step.moves_on.and_then(|moves| moves.sessions)),
            Kind::Days => {
                let parts = count(parts(step).len());
                (self.parts_done(step, self.today).min(parts), Some(parts))
            }
        };
    }

    fn find_next(&self) -> Next {
        if self.programme.kind == Kind::Weeks && self.planned.is_some_and(|all| all <= self.done) {
            let over = self.since.saturating_add(WEEK.days());
            let from = self.earliest(self.place, over);
            if self.programme.next(self.place).is_some() {
                return Next::WeekDone(from.max(self.today));
            }
            let all = self.planned.unwrap_or(1);
            return self.due(self.place, from.max(self.today), Some((1, all)));
        }
        let days = (0..=FURTHEST).map(|days| self.today.saturating_add(days.days()));
        let mut offers = days.filter_map(|day| self.offered(day, &self.days_done()));
        offers.next().map_or(Next::Checklist, Next::Session)
    }

    fn due(&self, place: usize, day: Date, session: Option<(u32, u32)>) -> Next {
        let step = self.programme.step(place);
        step.map_or(Next::Checklist, |step| {
            Next::Session(Due {
                day,
                variant: step.id.clone(),
                part: None,
                session,
            })
        })
    }

    /// What was done on which days: the variant, and its day.
    pub(super) fn days_done(&self) -> Vec<(Date, VariantId)> {
        let past = self.past.iter();
        past.map(|session| (session.day, session.variant.clone()))
            .collect()
    }

    /// The first day from `day` on that is far enough from the last session for a step.
    pub(super) fn earliest(&self, place: usize, day: Date) -> Date {
        let step = self.programme.step(place);
        let after = self.last.zip(step).map(|(last, step)| {
            let apart = apart(step);
            last.saturating_add(apart.days())
        });
        after.map_or(day, |after| after.max(day))
    }

    /// How many parts of a calendar's day were done. A session of all of them counts for all.
    pub(super) fn parts_done(&self, step: &Variant, day: Date) -> u32 {
        let of_day = |session: &&Session<'_>| session.day == day && *session.variant == step.id;
        let sessions = self.past.iter().filter(of_day);
        let counted = sessions.map(|session| {
            let whole = step.items.len() <= session.past.items.len();
            if whole { parts(step).len() } else { 1 }
        });
        count(counted.sum())
    }
}

/// The parts of a variant's day, in order: the blocks that are times of a day. One without a name where there are none.
pub(super) fn parts(step: &Variant) -> Vec<Option<String>> {
    let mut parts: Vec<Option<String>> = Vec::new();
    for item in &step.items {
        if !parts.contains(&item.block) {
            parts.push(item.block.clone());
        }
    }
    parts
}

/// The sessions of a programme in which something was done, over and done with, the earliest first.
fn sessions<'a>(programme: &Programme<'_>, past: &'a [PastSession]) -> Vec<Session<'a>> {
    let of_routine = past
        .iter()
        .filter(|session| session.routine.as_ref() == Some(&programme.routine.id))
        .filter(|session| session.ended.is_some() && did_something(session));
    let steps = of_routine.filter_map(|session| {
        let variant = session.variant.as_ref();
        let variant = variant.filter(|id| programme.is_step(id))?;
        let day = session.began.day();
        Some(Session {
            day,
            variant,
            past: session,
        })
    });
    let mut sessions: Vec<Session<'a>> = steps.collect();
    sessions.sort_by_key(|session| session.day);
    sessions
}

pub(super) fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
