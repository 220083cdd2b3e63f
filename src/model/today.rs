//! Today: what is next, what can be started at once, what was done last.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Action, CheckInAction, Effect, Model, SessionAction};
use crate::domain::history::PastSession;
use crate::domain::progress::{Days, Mark, did_something, monday_of};
use crate::domain::{Routine, RoutineId, VariantId};

/// So many days ahead the schedule is looked through.
const AHEAD: i64 = 7;
/// So many sessions are recent.
const RECENT: usize = 3;
/// So many routines can be started at once.
const QUICK: usize = 4;

/// The routine that is shown first, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextUp {
    /// The routine.
    pub routine: RoutineId,
    /// In this variant.
    pub variant: VariantId,
    /// Why this one.
    pub why: Why,
}

/// Why a routine is shown first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A programme means it for this day; of how many sessions of its step it is which, where that is said.
    Programme(Date, Option<(u32, u32)>),
    /// It is meant for this day, today or later.
    Planned(Date),
    /// It was done last, on this day.
    LastDone(Date),
    /// Nothing is known of the person yet: it suits most.
    Suggested,
}

impl Model {
    /// What is next: what the plan says, else what was done last, else what suits most; only what the person's own
    /// answers allow.
    pub fn next_up(&self) -> Option<NextUp> {
        self.planned_next()
            .or_else(|| self.last_done())
            .or_else(|| {
                let mut first = self.quick_starts().into_iter();
                first.find_map(|id| self.next_of(&id, None, Why::Suggested))
            })
    }

    /// Starts what is next, in its variant; goes on with it where it was left.
    pub(super) fn begin_next(&mut self) -> Vec<Effect> {
        let Some(next) = self.next_up() else {
            return Vec::new();
        };
        if self.waits(&next.routine) {
            return self.apply(Action::Session(SessionAction::CarryOn));
        }
        if self.setup(&next.routine).variant != next.variant {
            self.apply(Action::ChooseVariant(next.routine.clone(), next.variant));
        }
        self.apply(Action::CheckIn(CheckInAction::Begin(next.routine)))
    }

    /// True when a session of this routine was left to be carried on.
    pub fn waits(&self, routine: &RoutineId) -> bool {
        let session = self.session.as_ref().filter(|session| !session.ended);
        session.is_some_and(|session| session.routine.as_ref() == Some(routine))
    }

    /// What a programme or the schedule means first: for today, as far as it is not done yet, else for a day to come.
    fn planned_next(&self) -> Option<NextUp> {
        let programmes = self.next_in_programmes().into_iter().map(|due| {
            let why = Why::Programme(due.due, due.session);
            (due.due, due.routine, Some(due.variant), why)
        });
        let today = self.today();
        let dates = (0..=AHEAD).filter_map(|days| today.checked_add(days.days()).ok());
        let scheduled = dates.flat_map(|date| {
            let entries = self.preferences.schedule.on(date).into_iter();
            entries.map(move |entry| (date, entry.routine.clone(), None, Why::Planned(date)))
        });
        let mut planned: Vec<_> = programmes.chain(scheduled).collect();
        // What is due since yesterday is due today; a programme goes before the schedule.
        planned.sort_by_key(|(date, ..)| (*date).max(today));
        let open = |routine: &RoutineId, date: Date| today < date || !self.did_today(routine);
        planned
            .into_iter()
            .find_map(|(date, routine, variant, why)| {
                let open = open(&routine, date);
                self.next_of(&routine, variant.as_ref(), why)
                    .filter(|_| open)
            })
    }

    fn did_today(&self, routine: &RoutineId) -> bool {
        let today = self.today();
        let sessions = self.past.sessions().iter().rev();
        let mut of_today = sessions.take_while(|session| session.began.day() == today);
        of_today.any(|session| session.routine.as_ref() == Some(routine) && did_something(session))
    }

    fn last_done(&self) -> Option<NextUp> {
        let done = self.past.sessions().iter().rev();
        let mut done = done.filter(|session| did_something(session));
        let left = |id: &RoutineId| self.waits(id);
        done.find_map(|session| {
            // What was left has a way of its own.
            let routine = session.routine.as_ref().filter(|id| !left(id))?;
            let why = Why::LastDone(session.began.day());
            self.next_of(routine, session.variant.as_ref(), why)
        })
    }

    /// A routine, in `variant` where it has that, else as it is set up; `None` where the answers do not allow it.
    fn next_of(&self, id: &RoutineId, variant: Option<&VariantId>, why: Why) -> Option<NextUp> {
        let routine = self.content.catalogue.routine(id)?;
        let wanted = variant.and_then(|variant| routine.variant(variant));
        let usual = || routine.variant(&self.setup(id).variant);
        let variant = wanted.or_else(usual).or_else(|| routine.variants.first())?;
        self.verdict_of(id)
            .allows(routine, variant)
            .then(|| NextUp {
                routine: id.clone(),
                variant: variant.id.clone(),
                why,
            })
    }

    /// Routines that can be started at once, in the content's order.
    pub fn quick_starts(&self) -> Vec<RoutineId> {
        let allowed = |routine: &Routine| {
            let first = routine.variants.first();
            first.is_some_and(|variant| self.verdict.allows(routine, variant))
        };
        let catalogue = &self.content.catalogue;
        let listed = catalogue.quick_starts.iter();
        let known = listed.filter_map(|id| catalogue.routine(id));
        let known = known.filter(|routine| allowed(routine)).take(QUICK);
        known.map(|routine| routine.id.clone()).collect()
    }

    /// The sessions in which something was done, the latest first.
    pub fn recent(&self) -> impl Iterator<Item = &PastSession> {
        let sessions = self.past.sessions().iter().rev();
        let ended = sessions.filter(|session| session.ended.is_some() && did_something(session));
        ended.take(RECENT)
    }

    /// The days of this week, from Monday, with what was done and what is meant.
    pub fn week(&self) -> Vec<(Date, Mark)> {
        let (sessions, schedule) = (self.past.sessions(), &self.preferences.schedule);
        let mut days = Days::of(sessions, schedule, self.today());
        let monday = monday_of(self.today());
        if let Ok(sunday) = monday.checked_add(6.days()) {
            days.mean_ahead(self.planned_days(sunday));
        }
        let dates = (0..7).filter_map(|place| monday.checked_add(i64::from(place).days()).ok());
        dates.map(|date| (date, days.mark(date))).collect()
    }
}
