//! What a person can do with a programme: begin it, move on, step back, skip, repeat, begin again.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::followed::{Followed, Moved, Tick, What};
use super::{Kind, Programme, WEEK};
use crate::domain::ids::VariantId;

impl Programme<'_> {
    /// Begins the programme at its first step.
    pub fn start(&self, today: Date) -> Followed {
        let first = self.steps.first();
        let step = first.map_or_else(|| VariantId::new(""), |step| step.id.clone());
        Followed {
            started: today,
            step: step.clone(),
            since: today,
            rests_until: None,
            ticks: Default::default(),
            history: vec![Moved {
                day: today,
                what: What::Started,
                step,
            }],
        }
    }

    /// Goes on to the next step. A week that is not over is finished first.
    pub fn move_on(&self, followed: &mut Followed, today: Date) {
        let place = self.place(&followed.step);
        if let Some(next) = self.next(place) {
            let since = self.next_since(followed, today);
            go(followed, (today, since), What::MovedOn, next.id.clone());
        }
    }

    /// Goes to a step before: today.
    pub fn step_back_to(followed: &mut Followed, step: VariantId, today: Date) {
        go(followed, (today, today), What::SteppedBack, step);
    }

    /// Does the step once more.
    pub fn repeat(&self, followed: &mut Followed, today: Date) {
        let since = self.next_since(followed, today);
        let step = followed.step.clone();
        go(followed, (today, since), What::Repeated, step);
    }

    /// Leaves out the week, or the day of a calendar: the plan moves on the wall, and nothing of it is lost.
    pub fn skip(&self, followed: &mut Followed, today: Date) {
        let mut step = followed.step.clone();
        match self.kind {
            Kind::Weeks => {
                let next = self.next_since(followed, today);
                followed.rests_until = Some(next);
                followed.since = next;
            }
            Kind::Days => {
                let place = self.day_place(followed, today);
                step = self.step(place).map_or(step, |day| day.id.clone());
                let tomorrow = today.saturating_add(1.day());
                followed.step = step.clone();
                followed.since = tomorrow;
                followed.rests_until = Some(tomorrow);
            }
            Kind::Stages => {
                followed.rests_until = Some(today.saturating_add(WEEK.days()));
            }
        }
        followed.history.push(Moved {
            day: today,
            what: What::Skipped,
            step,
        });
    }

    /// Takes up again before what was skipped is over.
    pub fn resume(&self, followed: &mut Followed, today: Date) {
        if followed.rests_until.take().is_none_or(|day| day <= today) {
            return;
        }
        followed.since = followed.since.min(today);
        followed.history.push(Moved {
            day: today,
            what: What::Resumed,
            step: followed.step.clone(),
        });
    }

    /// Begins again at the first step; what must be true before it is asked again.
    pub fn restart(&self, followed: &mut Followed, today: Date) {
        let first = self.steps.first();
        let step = first.map_or_else(|| followed.step.clone(), |step| step.id.clone());
        go(followed, (today, today), What::Restarted, step);
        followed.ticks.clear();
    }

    /// The first day of what comes after the step: for weeks, once the week is over.
    fn next_since(&self, followed: &Followed, today: Date) -> Date {
        match self.kind {
            Kind::Weeks => {
                let over = followed.since.saturating_add(WEEK.days());
                // A week that has not begun yet is not waited for twice.
                let over = if today < followed.since {
                    followed.since
                } else {
                    over
                };
                over.max(today)
            }
            Kind::Days | Kind::Stages => today,
        }
    }

    /// The place of the day of the calendar that lies on `day`.
    pub(super) fn day_place(&self, followed: &Followed, day: Date) -> usize {
        let count = self.steps.len().max(1);
        let days = usize::try_from(days(followed.since, day).max(0)).unwrap_or(0);
        (self.place(&followed.step) + days) % count
    }
}

fn go(followed: &mut Followed, (today, since): (Date, Date), what: What, step: VariantId) {
    followed
        .ticks
        .remove(&Tick::Own(followed.step.clone()).key());
    followed.step = step.clone();
    followed.since = since;
    followed.rests_until = None;
    followed.history.push(Moved {
        day: today,
        what,
        step,
    });
}

/// Days from `early` to `late`; fewer than none when it is the other way round.
pub(super) fn days(early: Date, late: Date) -> i64 {
    let span = late.since((jiff::Unit::Day, early));
    span.map_or(0, |span| span.get_days().into())
}
