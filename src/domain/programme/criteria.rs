//! Whether a person can move on: what the program counted and heard, and what only the person knows.
//!
//! Pain is never judged by the program's own numbers: by those of the content's sentence, and by the pain rule of the routine
//! through [`advice`], which is also what the check-in goes by.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::followed::{Followed, Tick};
use super::moves::days;
use super::standing::{Session, Standing};
use super::{Kind, Next};
use crate::domain::advice::{self, Advice, Because};
use crate::domain::history::{Ending, PainWhen, PastSession};
use crate::domain::pain::PainRule;
use crate::domain::routine::MovesOn;

/// Something that is to be so before moving on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// What.
    pub what: Measure,
    /// Whether it is so.
    pub state: State,
}

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Sessions done, of so many.
    Sessions {
        /// Done.
        done: u32,
        /// Named by the content.
        of: u32,
    },
    /// Pain during the last sessions (NRS, 0 to 10).
    Pain {
        /// The worst that was answered.
        worst: Option<u8>,
        /// Named by the content.
        at_most: u8,
    },
    /// The pain of the last session by the routine's own rule (NRS, 0 to 10).
    Rule {
        /// The worst of it.
        nrs: u8,
    },
    /// The mornings after the last sessions.
    Mornings,
    /// The mornings of so many days.
    Steady {
        /// Named by the content.
        days: u32,
    },
    /// The sentence itself, which the person ticks.
    Own,
}

/// Whether something is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It is.
    Met,
    /// Nobody said: a tick by the person stands in for it.
    Unknown,
    /// Not yet.
    NotYet,
    /// What was answered speaks against it.
    Against,
}

/// Whether a person can move on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoveOn {
    /// There is nothing after it.
    NoNext,
    /// All that is written is met.
    Ready,
    /// Something is missing that the person may know better: one more press.
    Asks,
    /// What was answered speaks against it, or all of it must be met here.
    HeldBack,
}

/// Fills in what is known about moving on.
pub(super) fn judge(
    standing: &mut Standing<'_>,
    followed: &Followed,
    (past, rule): (&[PastSession], Option<&PainRule>),
) {
    let Some(step) = standing.step() else { return };
    if standing.programme.next(standing.place).is_none() {
        return;
    }
    let last = last_sessions(standing, step.moves_on);
    let mut found = match (standing.programme.kind, step.moves_on) {
        (Kind::Stages, Some(moves)) => stage(standing, moves, (&last, past)),
        (Kind::Weeks, _) => week(standing, &last, (past, rule)),
        (Kind::Stages, None) | (Kind::Days, _) => Vec::new(),
    };
    let asks = match standing.programme.kind {
        Kind::Stages => step.moves_on.is_none_or(|moves| moves.asks),
        Kind::Weeks | Kind::Days => false,
    };
    let stage = standing.programme.kind == Kind::Stages;
    let unknown = found.iter().any(|one| one.state == State::Unknown);
    let ticked = followed.ticked(&Tick::Own(step.id.clone())).is_some();
    if stage && (asks || unknown) {
        let state = if ticked { State::Met } else { State::NotYet };
        found.push(Criterion {
            what: Measure::Own,
            state,
        });
    }
    standing.move_on = verdict(standing, &found, ticked);
    standing.criteria = found;
}

fn verdict(standing: &Standing<'_>, found: &[Criterion], ticked: bool) -> MoveOn {
    let is = |state| found.iter().any(|one| one.state == state);
    let open = is(State::NotYet) || (is(State::Unknown) && !ticked);
    let gated = standing.programme.musts().next().is_some();
    if is(State::Against) || (gated && (open || standing.next == Next::Checklist)) {
        MoveOn::HeldBack
    } else if open {
        MoveOn::Asks
    } else {
        MoveOn::Ready
    }
}

/// The last sessions of the step, as many as the content speaks of, the earliest first; of weeks all of them.
fn last_sessions<'a>(standing: &Standing<'a>, moves: Option<MovesOn>) -> Vec<Session<'a>> {
    let Some(step) = standing.step() else {
        return Vec::new();
    };
    let weeks = standing.programme.kind == Kind::Weeks;
    let of_step = standing.past.iter().filter(|session| {
        let whole = weeks || session.past.ending == Ending::Whole;
        standing.since <= session.day && *session.variant == step.id && whole
    });
    let of_step: Vec<Session<'a>> = of_step.copied().collect();
    let wanted = moves.and_then(|moves| moves.sessions).unwrap_or(1);
    let wanted = usize::try_from(wanted).unwrap_or(1);
    let from = of_step.len().saturating_sub(wanted);
    of_step.get(from..).unwrap_or_default().to_vec()
}

fn week(
    standing: &Standing<'_>,
    last: &[Session<'_>],
    (past, rule): (&[PastSession], Option<&PainRule>),
) -> Vec<Criterion> {
    let mut found = vec![sessions(standing.done, standing.planned.unwrap_or(1))];
    let Some(last) = last.last() else {
        return found;
    };
    let worst = last.past.worst(PainWhen::During);
    let advised = worst.and_then(|nrs| Some((nrs, advice::after_session(rule?, nrs)?)));
    found.extend(advised.map(|(nrs, advised)| {
        let goes_on = advised.choices.first() == Some(&Advice::CarryOn);
        Criterion {
            what: Measure::Rule { nrs },
            state: if goes_on { State::Met } else { State::Against },
        }
    }));
    // A week does not wait for an answer, but what was answered counts.
    let state = morning(past, last, standing.today);
    let answered = matches!(state, State::Met | State::Against);
    found.extend(answered.then_some(Criterion {
        what: Measure::Mornings,
        state,
    }));
    found
}

fn stage(
    standing: &Standing<'_>,
    moves: MovesOn,
    (last, past): (&[Session<'_>], &[PastSession]),
) -> Vec<Criterion> {
    let mut found = Vec::new();
    let needed = moves.sessions;
    found.extend(needed.map(|of| sessions(standing.done.min(of), of)));
    found.extend(moves.pain_at_most.map(|at_most| pain(at_most, last)));
    if moves.calm_mornings {
        let states = last.iter().map(|one| morning(past, one, standing.today));
        found.push(Criterion {
            what: Measure::Mornings,
            state: states.max().unwrap_or(State::NotYet),
        });
    }
    found.extend(moves.steady_days.map(|days| steady(standing, days, past)));
    found
}

fn sessions(done: u32, of: u32) -> Criterion {
    let state = if of <= done {
        State::Met
    } else {
        State::NotYet
    };
    Criterion {
        what: Measure::Sessions { done, of },
        state,
    }
}

fn pain(at_most: u8, last: &[Session<'_>]) -> Criterion {
    let answers = || {
        last.iter()
            .map(|session| session.past.worst(PainWhen::During))
    };
    let worst = answers().flatten().max();
    let state = match worst {
        Some(worst) if at_most < worst => State::Against,
        _ if last.is_empty() => State::NotYet,
        Some(_) if answers().all(|answer| answer.is_some()) => State::Met,
        Some(_) | None => State::Unknown,
    };
    Criterion {
        what: Measure::Pain { worst, at_most },
        state,
    }
}

/// How the morning after a session was, against what was before, as the check-in judges it.
fn morning(past: &[PastSession], session: &Session<'_>, today: Date) -> State {
    let Some(nrs) = session.past.worst(PainWhen::NextMorning) else {
        // It has not come yet, or nobody said.
        return if session.day == today {
            State::NotYet
        } else {
            State::Unknown
        };
    };
    let advised = advice::next_morning(past, session.past, nrs);
    match advised.map(|advised| advised.because) {
        Some(Because::Morning { now, before }) if now <= before => State::Met,
        Some(Because::Morning { .. } | Because::WeekRise) => State::Against,
        // Nothing is worse than no pain at all.
        Some(Because::Band { .. }) | None if nrs == 0 => State::Met,
        Some(Because::Band { .. }) | None => State::Unknown,
    }
}

/// The mornings of so many days up to today: none of them worse, each answered, and so long at this step.
fn steady(standing: &Standing<'_>, wanted: u32, past: &[PastSession]) -> Criterion {
    let from = standing.today.saturating_sub(i64::from(wanted).days());
    let in_days = standing
        .past
        .iter()
        .filter(|session| from <= session.day && standing.since <= session.day);
    let mornings = in_days.filter(|session| session.day < standing.today);
    let worst = mornings.map(|session| morning(past, session, standing.today));
    let worst = worst.max().unwrap_or(State::NotYet);
    let long = i64::from(wanted) <= days(standing.since, standing.today);
    let state = if long {
        worst
    } else {
        worst.max(State::NotYet)
    };
    Criterion {
        what: Measure::Steady { days: wanted },
        state,
    }
}

impl Criterion {
    /// True when it is so.
    pub fn is_met(&self) -> bool {
        self.state == State::Met
    }
}
