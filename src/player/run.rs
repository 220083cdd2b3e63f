//! A cursor on a plan: lets time pass, does what is asked, and says what is heard.

use std::time::Duration;

use super::command::Command;
use super::cue::{Cue, CueKind, Heard};
use super::plan::Plan;
use super::record::{PainRecord, Record};
use super::score;
use super::step::{Step, StepKind};

/// How long the count-in takes before a session goes on.
pub const COUNT_IN: Duration = Duration::from_secs(3);

/// A gap longer than this, in which the process did not run, is being away (UI.md 6.3).
pub const AWAY_AFTER: Duration = Duration::from_secs(5);

/// A gap shorter than this in a rest asks nothing.
const AWAY_ASKS_FROM: Duration = Duration::from_secs(20);

/// A second "back" within this time goes one piece further.
pub(super) const BACK_AGAIN: Duration = Duration::from_secs(2);

/// One run through a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    pub(super) plan: Plan,
    /// Place of the current step.
    pub(super) at: usize,
    /// Time spent in it.
    pub(super) into: Duration,
    pub(super) mode: Mode,
    /// Left of showing the last counted repetition of a set.
    pub(super) linger: Option<Duration>,
    /// All time that was ever handed in; only for commands that depend on how soon they follow another.
    pub(super) clock: Duration,
    pub(super) last_back: Option<Duration>,
    pub(super) last_rep: Option<Duration>,
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
            clock: Duration::ZERO,
            last_back: None,
            last_rep: None,
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
        self.clock += elapsed;
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
                self.mode = match wait.saturating_sub(used) {
                    Duration::ZERO => Mode::Running,
                    wait => Mode::Resuming(wait),
                };
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
            self.linger = Some(linger.saturating_sub(used));
            if used == linger {
                self.linger = None;
                self.enter(self.at + 1, past + used, heard);
            }
            return Some(used);
        }
        if step.is_counted() {
            self.into += left;
            return Some(left);
        }
        let used = left.min(step.length.saturating_sub(self.into));
        self.hear_within(used, past, heard);
        self.into += used;
        if step.is_work() {
            self.credit(used);
        }
        if step.length <= self.into {
            self.finish_rep();
            self.enter(self.at + 1, past + used, heard);
        }
        Some(used)
    }

    /// Cues of the current step after `into` and up to `used` later, but for its very end.
    fn hear_within(&self, used: Duration, past: Duration, heard: &mut Vec<Heard>) {
        for (at, kind) in score::of_step(&self.plan, self.at) {
            if self.into < at && at <= self.into + used {
                let after = past + at.saturating_sub(self.into);
                heard.push(self.cue(kind, after));
            }
        }
    }

    /// Makes the step at `place` the current one.
    pub(super) fn enter(&mut self, place: usize, after: Duration, heard: &mut Vec<Heard>) {
        self.at = place;
        self.into = Duration::ZERO;
        self.linger = None;
        if self.plan.steps.len() <= place {
            self.mode = Mode::Done;
            heard.push(self.cue(CueKind::Done, after));
            return;
        }
        for (at, kind) in score::of_step(&self.plan, place) {
            if at.is_zero() {
                heard.push(self.cue(kind, after));
            }
        }
    }

    pub(super) fn cue(&self, kind: CueKind, after: Duration) -> Heard {
        let step = self.at;
        Heard {
            after,
            cue: Cue { kind, step },
        }
    }

    /// Does what is asked, and answers with what is heard at once.
    pub fn apply(&mut self, command: Command) -> Vec<Cue> {
        let mut heard = Vec::new();
        if matches!(self.mode, Mode::Done | Mode::Ended) {
            return Vec::new();
        }
        match command {
            Command::Start => self.start(&mut heard),
            Command::Pause => self.pause(),
            Command::Resume => self.resume(),
            Command::RepDone => self.rep_done(&mut heard),
            Command::RepUndone => self.rep_undone(),
            Command::Hurts => self.hurts(),
            Command::PainIs(pain) => self.pain_is(pain),
            Command::Away(gap) => self.away(gap),
            Command::End => self.mode = Mode::Ended,
            Command::Ready
            | Command::Skip
            | Command::Back
            | Command::Repeat
            | Command::RestartItem
            | Command::More
            | Command::Less
            | Command::SwapSides
            | Command::Replace(_)
            | Command::ChangeDose(_)
            | Command::DropItem
            | Command::JumpTo(_)
            | Command::SetCounting(_) => self.edit(command, &mut heard),
        }
        heard.into_iter().map(|heard| heard.cue).collect()
    }

    fn start(&mut self, heard: &mut Vec<Heard>) {
        if self.mode == Mode::Waiting {
            self.mode = Mode::Running;
            self.enter(0, Duration::ZERO, heard);
        }
    }

    fn pause(&mut self) {
        if matches!(self.mode, Mode::Running | Mode::Resuming(_)) {
            self.mode = Mode::Paused;
        }
    }

    fn resume(&mut self) {
        if matches!(self.mode, Mode::Paused | Mode::Away(_) | Mode::Hurting(_)) {
            self.mode = Mode::Resuming(COUNT_IN);
        }
    }

    fn hurts(&mut self) {
        if self.mode != Mode::Waiting {
            self.mode = Mode::Hurting(None);
        }
    }

    fn pain_is(&mut self, pain: u8) {
        let Mode::Hurting(before) = self.mode else {
            return;
        };
        let pain = pain.min(10);
        self.mode = Mode::Hurting(Some(pain));
        if before.is_some() {
            self.record.pain.pop();
        }
        if let Some(step) = self.step().copied()
            && let Some(item) = self.plan.item_of(&step)
        {
            self.record.pain.push(PainRecord {
                exercise: item.exercise.clone(),
                side: step.side,
                pain,
            });
        }
    }

    /// The process did not run for `gap`: nothing of it counts (UI.md 6.3).
    fn away(&mut self, gap: Duration) {
        if gap <= AWAY_AFTER || !matches!(self.mode, Mode::Running | Mode::Resuming(_)) {
            return;
        }
        let in_rest = self.step().is_some_and(|step| step.kind == StepKind::Rest);
        self.mode = if in_rest && gap < AWAY_ASKS_FROM {
            Mode::Resuming(COUNT_IN)
        } else {
            Mode::Away(gap)
        };
    }

    /// True when a second "back" follows soon enough.
    pub(super) fn back_again(&self) -> bool {
        self.last_back
            .is_some_and(|last| self.clock <= last + BACK_AGAIN)
    }

    pub(super) fn note_back(&mut self) {
        self.last_back = Some(self.clock);
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
