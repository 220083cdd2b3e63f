//! What a pain rule advises after a session and the next morning. It is offered with its reason and never applied by itself.
//!
//! Sources: bands of the routine's rule; hold or a third less in the caution band, and one step back when the next morning is
//! worse (`assets/guidance/pain.toml`: Thomeé 1997, Silbernagel 2007); a week-on-week rise means see someone.

use jiff::civil::Date;

use super::history::{PainWhen, PastSession};
use super::ids::RoutineId;
use super::pain::{PainAdvice, PainRule};

/// What is advised for the sessions to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Advice {
    /// Carry on.
    CarryOn,
    /// Keep the dose as it is and do not progress.
    Hold,
    /// About a third less.
    ThirdLess,
    /// One step back: the level, stage or week before.
    StepBack,
    /// Stop, and get help.
    GetHelp,
}

/// Why something is advised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// The worst pain lies in a band of the rule; its own words say what it means.
    Band {
        /// The worst number (NRS, 0 to 10).
        nrs: u8,
        /// The band's advice.
        band: PainAdvice,
    },
    /// The morning after compared with the number before it (NRS, 0 to 10).
    Morning {
        /// This morning's number.
        now: u8,
        /// The number that it is compared with.
        before: u8,
    },
    /// The numbers of a week lie above those of the week before.
    WeekRise,
}

/// Advice with its reason: each of `choices` can be taken, the first fits best.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advised {
    /// Why.
    pub because: Because,
    /// What can be taken.
    pub choices: Vec<Advice>,
}

/// Answers of the last days that a week-on-week rise is judged by: each week needs so many.
const ANSWERS_A_WEEK: usize = 2;

/// A number is compared with one that is at most so many days older.
const COMPARED_DAYS: i32 = 14;

/// What the rule advises after a session at its worst number; `None` where the rule says nothing to it.
pub fn after_session(rule: &PainRule, nrs: u8) -> Option<Advised> {
    let band = rule.band(nrs)?.advice;
    let choices = match band {
        PainAdvice::CarryOn => vec![Advice::CarryOn],
        PainAdvice::Change => vec![Advice::Hold, Advice::ThirdLess],
        PainAdvice::Stop => vec![Advice::StepBack, Advice::ThirdLess, Advice::GetHelp],
    };
    Some(Advised {
        because: Because::Band { nrs, band },
        choices,
    })
}

/// What is advised the morning after `session`, at the number `now`.
///
/// `past` are the sessions that are at hand, the oldest first. Higher than before: one step back. The same or lower: stay or
/// step up. A week-on-week rise of the routine's numbers: see someone.
pub fn next_morning(past: &[PastSession], session: &PastSession, now: u8) -> Option<Advised> {
    let day = session.began.day();
    let of_routine = |other: &&PastSession| other.routine == session.routine;
    if let Some(routine) = &session.routine
        && rises(past, routine, day)
    {
        return Some(Advised {
            because: Because::WeekRise,
            choices: vec![Advice::GetHelp, Advice::StepBack],
        });
    }
    let earlier = past.iter().rev().filter(of_routine).filter(|other| {
        other.began.utc_ms < session.began.utc_ms && days(other.began.day(), day) <= COMPARED_DAYS
    });
    let mut mornings = earlier.filter_map(|other| other.worst(PainWhen::NextMorning));
    let before = mornings
        .next()
        .or_else(|| session.worst(PainWhen::Before))?;
    let choices = if before < now {
        vec![Advice::StepBack, Advice::ThirdLess, Advice::Hold]
    } else {
        vec![Advice::CarryOn]
    };
    Some(Advised {
        because: Because::Morning { now, before },
        choices,
    })
}

/// True when the mean of a routine's numbers in the seven days up to `day` lies above that of the seven days before.
fn rises(past: &[PastSession], routine: &RoutineId, day: Date) -> bool {
    let mean = |from: i32, to: i32| {
        let numbers: Vec<f64> = past
            .iter()
            .filter(|session| session.routine.as_ref() == Some(routine))
            .filter(|session| (from..to).contains(&days(session.began.day(), day)))
            .filter_map(|session| {
                let morning = session.worst(PainWhen::NextMorning);
                morning.max(session.worst(PainWhen::During))
            })
            .map(f64::from)
            .collect();
        let enough = ANSWERS_A_WEEK <= numbers.len();
        enough.then(|| numbers.iter().sum::<f64>() / numbers.len() as f64)
    };
    match (mean(0, 7), mean(7, 14)) {
        (Some(now), Some(before)) => before < now,
        (Some(_) | None, None) | (None, Some(_)) => false,
    }
}

/// Days from `early` to `late`.
fn days(early: Date, late: Date) -> i32 {
    let span = late.since((jiff::Unit::Day, early));
    span.map_or(i32::MAX, |span| span.get_days())
}

#[cfg(test)]
mod tests;
