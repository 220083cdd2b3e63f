//! Commands: where each goes, and those that only hold time or let it go on.

use std::time::Duration;

use crate::domain::history::Reason;

use super::command::Command;
use super::cue::{Cue, Heard};
use super::record::PainRecord;
use super::run::{COUNT_IN, Mode, Player};
use super::step::StepKind;

/// A gap longer than this, in which the process did not run, is being away (UI.md 6.3).
pub const AWAY_AFTER: Duration = Duration::from_secs(5);

/// A gap shorter than this in a rest asks nothing.
const AWAY_ASKS_FROM: Duration = Duration::from_secs(20);

impl Player {
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
            Command::Why(reason) => self.why(reason),
            Command::End => self.mode = Mode::Ended,
            Command::Ready
            | Command::Skip
            | Command::Back
            | Command::Repeat
            | Command::RestartItem
            | Command::DropItem
            | Command::JumpTo(_) => self.go(&command, &mut heard),
            Command::More
            | Command::Less
            | Command::SwapSides
            | Command::Replace(_)
            | Command::ChangeDose(_)
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
        if self.mode != Mode::Waiting {
            self.mode = Mode::Paused;
        }
    }

    fn resume(&mut self) {
        if matches!(self.mode, Mode::Paused | Mode::Away(_) | Mode::Hurting(_)) {
            self.mode = Mode::Resuming(COUNT_IN);
        }
    }

    fn hurts(&mut self) {
        if !matches!(self.mode, Mode::Waiting | Mode::Hurting(_)) {
            self.mode = Mode::Hurting(None);
        }
    }

    /// The last number given while it hurts counts.
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

    fn why(&mut self, reason: Reason) {
        if let Some(step) = self.step() {
            self.record.reasons.insert(step.item, reason);
        }
    }

    /// The process did not run for `gap`: nothing of it counts (UI.md 6.3). Gaps before an answer add up.
    fn away(&mut self, gap: Duration) {
        if gap <= AWAY_AFTER {
            return;
        }
        self.mode = match self.mode {
            Mode::Running | Mode::Resuming(_) if gap < AWAY_ASKS_FROM && self.is_resting() => {
                Mode::Resuming(COUNT_IN)
            }
            Mode::Running | Mode::Resuming(_) => Mode::Away(gap),
            Mode::Away(before) => Mode::Away(before.saturating_add(gap)),
            still
            @ (Mode::Waiting | Mode::Paused | Mode::Hurting(_) | Mode::Done | Mode::Ended) => still,
        };
    }

    /// True in a rest, also in the one before the next item.
    fn is_resting(&self) -> bool {
        self.step().is_some_and(|step| match step.kind {
            StepKind::Rest => true,
            StepKind::GetReady => self.comes_next(step),
            StepKind::Work(_) | StepKind::Count | StepKind::ChangeSides => false,
        })
    }
}
