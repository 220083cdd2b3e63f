//! Counting: repetitions by key or by clock, and what is put down for each set.

use std::time::Duration;

use super::cue::{CueKind, Heard};
use super::plan::PlanItem;
use super::record::SetRecord;
use super::run::{Mode, Player};
use super::score;
use super::step::Step;

/// How long the last counted repetition stays on screen, so that it can be taken back.
const LINGER: Duration = Duration::from_secs(1);

/// Two repetitions within this time count once.
const BOUNCE: Duration = Duration::from_millis(250);

impl Player {
    pub(super) fn rep_done(&mut self, heard: &mut Vec<Heard>) {
        let Some(step) = self.step().copied() else {
            return;
        };
        let waits = self.mode == Mode::Running && step.is_counted() && self.linger.is_none();
        if !waits || !self.bounce.is_zero() {
            return;
        }
        self.bounce = BOUNCE;
        self.credit(step.length);
        self.finish_rep();
        heard.push(self.cue(CueKind::Rep, Duration::ZERO));
        if self.goes_on_counting() {
            self.at += 1;
        } else {
            self.linger = Some(LINGER);
            if score::says_next(&self.plan, self.at) {
                heard.push(self.cue(CueKind::Next, Duration::ZERO));
            }
        }
    }

    /// True when the next step is another counted repetition of this set.
    pub(super) fn goes_on_counting(&self) -> bool {
        let next = self.plan.steps.get(self.at + 1);
        let both = self.step().zip(next);
        both.is_some_and(|(step, next)| next.is_counted() && self.same_stage(step, next))
    }

    /// Takes back the last counted repetition of this set; the very last one also from the step after it.
    pub(super) fn rep_undone(&mut self) {
        let Some(place) = self.rep_to_undo() else {
            return;
        };
        if self.linger.take().is_none() && !self.step().is_some_and(Step::is_counted) {
            self.enter(place, Duration::ZERO, &mut Vec::new());
            self.unheard = false;
        }
        self.at = place;
        self.bounce = Duration::ZERO;
        if let Some(step) = self.step().copied()
            && let Some(entry) = self.entry(&step)
        {
            entry.reps_done = entry.reps_done.saturating_sub(1);
            entry.time_done = entry.time_done.saturating_sub(step.length);
        }
        self.record.forget_untouched();
    }

    /// Place of the counted repetition that can be taken back now.
    pub(super) fn rep_to_undo(&self) -> Option<usize> {
        let step = self.step()?;
        if self.linger.is_some() {
            return Some(self.at);
        }
        let place = self.at.checked_sub(1)?;
        let before = self.plan.steps.get(place)?;
        let in_set = step.is_counted() && self.same_stage(step, before);
        let may = in_set || !self.regret.is_zero();
        (may && before.is_counted()).then_some(place)
    }

    pub(super) fn same_stage(&self, a: &Step, b: &Step) -> bool {
        let alternate = self.plan.item_of(a).is_some_and(PlanItem::sides_alternate);
        a.same_stage(b, alternate)
    }

    pub(super) fn credit(&mut self, time: Duration) {
        if let Some(step) = self.step().copied()
            && let Some(entry) = self.entry(&step)
        {
            entry.time_done += time;
        }
    }

    /// Counts a repetition when its last part ends.
    pub(super) fn finish_rep(&mut self) {
        let Some(step) = self.step().copied().filter(|step| step.rep.is_some()) else {
            return;
        };
        let next = self.plan.steps.get(self.at + 1);
        let goes_on = next.is_some_and(|next| {
            next.is_work()
                && self.same_stage(&step, next)
                && (next.rep, next.side) == (step.rep, step.side)
        });
        if !goes_on && let Some(entry) = self.entry(&step) {
            entry.reps_done += 1;
        }
    }

    fn entry(&mut self, step: &Step) -> Option<&mut SetRecord> {
        let item = self.plan.item_of(step)?;
        self.record.entry(SetRecord::untouched(item, step))
    }
}
