//! Programmes: routines whose variants follow each other over weeks, days or stages, and where a person is in one.
//!
//! What the content leaves open is decided here, and said on the screen: a week counts from the day on which it is begun, seven
//! days; the next one begins when those are over and the person moved on. The days of a calendar follow the days of the wall.
//! A session is meant as early as the content allows, and one that was not done moves the plan, never the person.

mod ahead;
mod criteria;
mod followed;
mod moves;
mod standing;

use super::ids::VariantId;
use super::routine::{ChecklistRow, Routine, Variant};

pub use criteria::{Criterion, Measure, MoveOn, State};
pub use followed::{Followed, Moved, Tick, What};
pub use standing::{Due, Next, Standing};

/// Days of a week.
const WEEK: i64 = 7;

/// What a programme goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Weeks of a table, each with its sessions.
    Weeks,
    /// Days of a calendar, which begins again after its last.
    Days,
    /// Stages or levels, each until its criteria are met.
    Stages,
}

/// A routine as a programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme<'a> {
    /// The routine.
    pub routine: &'a Routine,
    /// What it goes by.
    pub kind: Kind,
    /// Its weeks, days or stages in order, at least two.
    pub steps: Vec<&'a Variant>,
}

impl<'a> Programme<'a> {
    /// The routine as a programme; `None` where its variants do not follow each other.
    pub fn of(routine: &'a Routine) -> Option<Self> {
        let days = !routine.calendar.is_empty();
        let steps = if days {
            // The days of the calendar are the variants, in the same order.
            let whole = routine.calendar.len() == routine.variants.len();
            let variants = routine.variants.iter().filter(|_| whole);
            variants.collect()
        } else {
            routine.steps()
        };
        let kind = match (days, routine.week_table.is_empty()) {
            (true, _) => Kind::Days,
            (false, false) => Kind::Weeks,
            (false, true) => Kind::Stages,
        };
        (1 < steps.len()).then_some(Self {
            routine,
            kind,
            steps,
        })
    }

    /// The place of a step; the first where there is no such step any more.
    pub fn place(&self, step: &VariantId) -> usize {
        let found = self.steps.iter().position(|variant| variant.id == *step);
        found.unwrap_or(0)
    }

    /// True for a variant that is a step.
    pub fn is_step(&self, variant: &VariantId) -> bool {
        self.steps.iter().any(|step| step.id == *variant)
    }

    /// The step at a place; the last where there is none.
    pub fn step(&self, place: usize) -> Option<&'a Variant> {
        self.steps.get(place).or(self.steps.last()).copied()
    }

    /// The step after a place; `None` after the last, and for days, which follow each other by themselves.
    pub fn next(&self, place: usize) -> Option<&'a Variant> {
        let goes_on = self.kind != Kind::Days;
        self.steps.get(place + 1).copied().filter(|_| goes_on)
    }

    /// What must be true before its first session.
    pub fn musts(&self) -> impl Iterator<Item = &'a ChecklistRow> {
        self.routine.checklist.iter().filter(|row| row.must)
    }

    /// True when all that must be true was ticked.
    pub fn is_ready(&self, followed: &Followed) -> bool {
        let mut musts = self.musts();
        musts.all(|row| followed.ticked(&Tick::Checklist(row.id.clone())).is_some())
    }

    /// Sessions of a week at a step, where the content names them.
    fn times(&self, step: &Variant) -> Option<u32> {
        let place = self.place(&step.id);
        let row = self.routine.week_table.get(place);
        let own = row.map(|row| row.sessions_per_week);
        own.or_else(|| self.routine.times_a_week(step))
    }
}

/// Days from one session to the next at a step.
fn apart(step: &Variant) -> i64 {
    step.every_days.unwrap_or(1).max(1).into()
}
