//! A cursor on a plan: lets time pass, and says what is heard meanwhile.

use std::collections::BTreeSet;
use std::time::Duration;

use super::cue::{Cue, CueKind, Heard};
use super::plan::Plan;
use super::record::Record;
use super::score;
use super::step::Step;

/// How long the count-in takes before a session goes on.
pub const COUNT_IN: Duration = Duration::from_secs(3);

/// How long the last repetition of a set can be taken back once the next step has begun.
const REGRET: Duration = Duration::from_secs(3);

/// One run through a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    pub(super) plan: Plan,
    /// Place of the current step.
    pub(super) at: usize,
    /// Time spent in it; in counted repetitions, since the first of the set.
    pub(super) into: Duration,
    pub(super) mode: Mode,
    /// Left of showing the last counted repetition of a set.
    pub(super) linger: Option<Duration>,
    /// Left of the time in which another repetition is the same one, bounced.
    pub(super) bounce: Duration,
    /// Left of the time in which the last repetition of a set can be taken back from the step after it.
    pub(super) regret: Duration,
    /// Left of the time in which another "back" goes one piece further, and the piece it came to.
    pub(super) back_again: Option<(Duration, usize)>,
    /// True when the current step was entered while time stood still: its start is heard when time counts again.
    pub(super) unheard: bool,
    /// What was heard in the current step and is not said again, however long it becomes.
    said: BTreeSet<CueKind>,
    pub(super) record: Record,
}

/// Whether time counts, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Not started yet.
    Waiting,
    /// Time counts.
    Running,
    /// The person holds it.
    Paused,
    /// Time counts again after what is left here.
    Resuming(Duration),
    /// The process did not run for so long; nothing of it was counted.
    Away(Duration),
    /// It hurts; the number once it is given.
    Hurting(Option<u8>),
    /// Every step is done.
    Done,
    /// Ended before its last step.
    Ended,
}

impl Player {
    /// A session that has not started.
    pub fn new(plan: Plan) -> Self {
        Self {
            plan,
            at: 0,
            into: Duration::ZERO,
            mode: Mode::Waiting,
            linger: None,
            bounce: Duration::ZERO,
            regret: Duration::ZERO,
            back_again: None,
            unheard: false,
            said: BTreeSet::new(),
            record: Record::default(),
        }
    }

    /// The plan as it is now.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Whether time counts.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// What was done so far.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The current step, or `None` when all are done.
    pub fn step(&self) -> Option<&Step> {
        self.plan.steps.get(self.at)
    }

    /// Place of the current step.
    pub fn place(&self) -> usize {
        self.at
    }

    /// Lets `elapsed` pass. Any amount is fine: steps that end within it are walked through.
    pub fn tick(&mut self, elapsed: Duration) -> Vec<Heard> {
        self.bounce = self.bounce.saturating_sub(elapsed);
        self.back_again = self
            .back_again
            .map(|(left, place)| (left.saturating_sub(elapsed), place))
            .filter(|(left, _)| !left.is_zero());
        let mut heard = Vec::new();
        let mut past = Duration::ZERO;
        while past < elapsed {
            let Some(used) = self.advance(elapsed.saturating_sub(past), past, &mut heard) else {
                break;
            };
            past += used;
        }
        heard
    }

    /// Lets at most `left` pass, up to the next change of step, and answers how much; `None` when time stands still.
    fn advance(
        &mut self,
        left: Duration,
        past: Duration,
        heard: &mut Vec<Heard>,
    ) -> Option<Duration> {
        match self.mode {
            Mode::Running => self.advance_running(left, past, heard),
            Mode::Resuming(wait) => {
                let used = left.min(wait);
                count_in(self.at, wait, used, past, heard);
                let wait = wait.saturating_sub(used);
                self.mode = Mode::Resuming(wait);
                if wait.is_zero() {
                    self.mode = Mode::Running;
                    self.hear_what_was_missed(past + used, heard);
                }
                Some(used)
            }
            Mode::Waiting
            | Mode::Paused
            | Mode::Away(_)
            | Mode::Hurting(_)
            | Mode::Done
            | Mode::Ended => None,
        }
    }

    fn advance_running(
        &mut self,
        left: Duration,
        past: Duration,
        heard: &mut Vec<Heard>,
    ) -> Option<Duration> {
        let step = *self.step()?;
        if let Some(linger) = self.linger {
            let used = left.min(linger);
            self.let_pass(used);
            self.linger = Some(linger.saturating_sub(used));
            if used == linger {
                self.enter(self.at + 1, past + used, heard);
                self.regret = REGRET;
            }
            return Some(used);
        }
        if step.is_counted() {
            self.let_pass(left);
            return Some(left);
        }
        let used = left.min(step.length.saturating_sub(self.into));
        self.hear_within(used, past, heard);
        self.let_pass(used);
        if step.is_work() && !used.is_zero() {
            self.credit(used);
        }
        if step.length <= self.into {
            self.finish_rep();
            self.enter(self.at + 1, past + used, heard);
        }
        Some(used)
    }

    fn let_pass(&mut self, time: Duration) {
        self.into = self.into.saturating_add(time);
        self.regret = self.regret.saturating_sub(time);
    }

    /// Cues of the current step after `into` and up to `used` later, but for its very end.
    fn hear_within(&mut self, used: Duration, past: Duration, heard: &mut Vec<Heard>) {
        for (at, kind) in score::of_step(&self.plan, self.at) {
            if self.into < at && at <= self.into + used {
                self.hear(kind, past + at.saturating_sub(self.into), heard);
            }
        }
    }

    /// What comes late is never heard; what was said once in a step is not said again, but for a count-down.
    fn hear(&mut self, kind: CueKind, after: Duration, heard: &mut Vec<Heard>) {
        if kind.is_countdown() || self.said.insert(kind) {
            heard.push(self.cue(kind, after));
        }
    }

    fn hear_what_was_missed(&mut self, after: Duration, heard: &mut Vec<Heard>) {
        if std::mem::take(&mut self.unheard) {
            self.hear_start(after, heard);
        }
    }

    fn hear_start(&mut self, after: Duration, heard: &mut Vec<Heard>) {
        for (at, kind) in score::of_step(&self.plan, self.at) {
            if at.is_zero() {
                self.hear(kind, after, heard);
            }
        }
    }

    /// Makes the step at `place` the current one; its start is heard now, or when time counts again.
    pub(super) fn enter(&mut self, place: usize, after: Duration, heard: &mut Vec<Heard>) {
        self.at = place;
        self.into = Duration::ZERO;
        self.linger = None;
        self.regret = Duration::ZERO;
        self.said.clear();
        self.unheard = false;
        if self.plan.steps.len() <= place {
            self.mode = Mode::Done;
            heard.push(self.cue(CueKind::Done, after));
        } else if self.mode == Mode::Running {
            self.hear_start(after, heard);
        } else {
            self.unheard = true;
        }
    }

    pub(super) fn cue(&self, kind: CueKind, after: Duration) -> Heard {
        let step = self.at;
        Heard {
            after,
            cue: Cue { kind, step },
        }
    }

    /// Cues that will be heard within `horizon` unless somebody acts, with their times from now.
    pub fn upcoming(&self, horizon: Duration) -> Vec<Heard> {
        self.clone().tick(horizon)
    }
}

/// The count-in of a session that goes on: a tick a second.
fn count_in(at: usize, wait: Duration, used: Duration, past: Duration, heard: &mut Vec<Heard>) {
    let kinds = [(3, CueKind::Three), (2, CueKind::Two), (1, CueKind::One)];
    for (seconds, kind) in kinds {
        let due = Duration::from_secs(seconds);
        let after = match wait.checked_sub(due) {
            Some(after) if after < used => after,
            Some(_) | None => continue,
        };
        heard.push(Heard {
            after: past + after,
            cue: Cue { kind, step: at },
        });
    }
}
