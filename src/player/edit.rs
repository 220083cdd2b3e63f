//! Commands that change what is left of the plan.
//!
//! What lies behind stays as it was, and so do the other items: only the rest of the current item is compiled anew.

use std::time::Duration;

use crate::domain::preferences::Counting;
use crate::domain::routine::ItemSide;
use crate::domain::{SideOrder, Sides};

use super::command::{Command, DoseChange};
use super::compile;
use super::cue::Heard;
use super::dose_change::{with_more_sets, with_sets, with_work};
use super::plan::PlanItem;
use super::run::{Mode, Player};
use super::step::{Step, StepKind};

/// "More" and "less" move a clock by this much.
const A_BIT: Duration = Duration::from_secs(10);

impl Player {
    /// Does what changes the plan.
    pub(super) fn edit(&mut self, command: Command, heard: &mut Vec<Heard>) {
        let Some(step) = self.step().copied().filter(|_| self.mode != Mode::Waiting) else {
            return;
        };
        match command {
            Command::More => self.more(&step),
            Command::Less => self.less(&step, heard),
            Command::SwapSides => self.swap_sides(&step, heard),
            Command::Replace(item) => self.replace(&step, *item, heard),
            Command::ChangeDose(change) => self.change_dose(&step, change, heard),
            Command::SetCounting(counting) => self.set_counting(&step, counting, heard),
            Command::Start
            | Command::Pause
            | Command::Resume
            | Command::Ready
            | Command::Skip
            | Command::Back
            | Command::Repeat
            | Command::RestartItem
            | Command::RepDone
            | Command::RepUndone
            | Command::Hurts
            | Command::PainIs(_)
            | Command::DropItem
            | Command::Why(_)
            | Command::JumpTo(_)
            | Command::Away(_)
            | Command::End => {}
        }
    }

    fn more(&mut self, step: &Step) {
        if step.rep.is_some() {
            self.change_reps(step, 1);
        } else if let Some(step) = self.plan.steps.get_mut(self.at) {
            step.length = step.length.saturating_add(A_BIT);
        }
    }

    fn less(&mut self, step: &Step, heard: &mut Vec<Heard>) {
        if step.rep.is_some() {
            self.change_reps(step, -1);
        } else if step.length <= self.into.saturating_add(A_BIT) {
            let next = match step.kind {
                StepKind::GetReady => self.ready_end(),
                StepKind::Work(_) | StepKind::Count | StepKind::ChangeSides | StepKind::Rest => {
                    self.at + 1
                }
            };
            self.go_to(next, heard);
        } else if let Some(step) = self.plan.steps.get_mut(self.at) {
            step.length = step.length.saturating_sub(A_BIT);
        }
    }

    /// One repetition more or less in this set, never fewer than the one in progress; in both sides where they take turns.
    fn change_reps(&mut self, step: &Step, by: i32) {
        let Some(item) = self.plan.items.get_mut(step.item) else {
            return;
        };
        let side = step.side.filter(|_| !item.sides_alternate());
        let least = step.rep.unwrap_or(0) + 1;
        item.dose = item.dose.with_reps(side, |set, reps| {
            if set == step.set {
                reps.saturating_add_signed(by).max(least)
            } else {
                reps
            }
        });
        self.compile_after(step);
        if self.linger.is_some() && self.goes_on_counting() {
            self.linger = None;
            self.at += 1;
        }
    }

    /// Works the other side first from here on, where the other side has not had its turn yet.
    fn swap_sides(&mut self, step: &Step, heard: &mut Vec<Heard>) {
        if !self.can_swap_sides() {
            return;
        }
        let Some(item) = self.plan.items.get_mut(step.item) else {
            return;
        };
        item.first = item.first.other();
        let first = Some(item.first);
        let fresh = compile::item(step.item, item);
        if step.is_work() {
            let start = self.stage_start(self.at);
            let work = |other: &Step| other.is_work() && other.set == step.set;
            self.put_at(start, fresh, work);
            self.go_to(start, heard);
            return;
        }
        let start = if step.kind == StepKind::GetReady {
            self.item_start()
        } else {
            self.at
        };
        let end = self.ready_end().max(self.at + 1);
        for waiting in self.plan.steps.iter_mut().take(end).skip(start) {
            waiting.side = first;
        }
        self.put_at(end, fresh, |other| other.is_work() && other.set == step.set);
    }

    /// True while the sides can be swapped: getting ready, or paused before the other side has had its turn in this set.
    pub(super) fn can_swap_sides(&self) -> bool {
        let Some(step) = self.step().filter(|step| step.side.is_some()) else {
            return false;
        };
        let Some(item) = self.plan.item_of(step) else {
            return false;
        };
        let waiting = step.kind == StepKind::GetReady;
        if !waiting && self.mode != Mode::Paused {
            return false;
        }
        let both_in_each_set = match item.dose.sides {
            Sides::Each { order, .. } => {
                order != SideOrder::FinishOneSide && item.side != ItemSide::Affected
            }
            Sides::Together => false,
        };
        match step.kind {
            StepKind::GetReady => true,
            StepKind::Rest => both_in_each_set,
            StepKind::ChangeSides => false,
            StepKind::Work(_) | StepKind::Count => {
                let untouched = step.side == Some(item.first) && self.linger.is_none();
                let first_pair = !item.sides_alternate() || step.rep == Some(0);
                untouched && first_pair && (both_in_each_set || step.set == 0)
            }
        }
    }

    /// Another exercise instead of the current item, from its start, with no more sets than were left.
    fn replace(&mut self, step: &Step, new: PlanItem, heard: &mut Vec<Heard>) {
        let left = self.plan.sets_of(step).saturating_sub(step.set).max(1);
        let start = self.item_start();
        let sets = new.dose.sets.min(left);
        let before = self.plan.items.get(step.item);
        let named = before.map(|item| item.instead_of.as_ref().unwrap_or(&item.exercise));
        let new = PlanItem {
            dose: with_sets(&new.dose, sets),
            instead_of: named.filter(|named| **named != new.exercise).cloned(),
            ..new
        };
        let fresh = compile::item(step.item, &new);
        if let Some(item) = self.plan.items.get_mut(step.item) {
            *item = new;
        }
        self.put_at(start, fresh, |_| true);
        self.go_to(start, heard);
    }

    /// Changes the current set and those after it; what was begun is never taken away.
    fn change_dose(&mut self, step: &Step, change: DoseChange, heard: &mut Vec<Heard>) {
        let Some(item) = self.plan.items.get_mut(step.item) else {
            return;
        };
        if change.sets != 0 {
            item.dose = with_more_sets(&item.dose, step, item.first, change.sets);
        }
        if let Some(pace) = change.pace {
            item.dose = item.pace.change(pace, &item.dose, (self.at, self.into));
        }
        if let Some(work) = change.work {
            item.dose = with_work(&item.dose, step, work);
        }
        let planned = item.dose.on(step.side.unwrap_or(item.first));
        let length = planned.work.set_length(step.set);
        self.compile_after(step);
        let is_timed = step.is_work() && step.rep.is_none();
        if change.work.is_none() || !is_timed {
            return;
        }
        if let Some(now) = self.plan.steps.get_mut(self.at) {
            now.length = length;
        }
        if length <= self.into {
            self.go_to(self.at + 1, heard);
        }
    }

    /// The repetition in progress starts again in the other way; one that is done stays done.
    fn set_counting(&mut self, step: &Step, counting: Counting, heard: &mut Vec<Heard>) {
        let Some(item) = self.plan.items.get_mut(step.item) else {
            return;
        };
        let counted = counting == Counting::Counted;
        if item.counted == counted {
            return;
        }
        item.counted = counted;
        let in_rep = step.rep.is_some() && self.linger.is_none();
        if !in_rep {
            self.compile_after(step);
            return;
        }
        let fresh = compile::item(step.item, item);
        let start = self.rep_start(step);
        self.put_at(start, fresh, |other| same_rep(step, other));
        self.go_to(start, heard);
    }

    /// First step of the repetition that is in progress.
    fn rep_start(&self, step: &Step) -> usize {
        let behind = self.plan.steps.iter().take(self.at).rev();
        self.at - behind.take_while(|other| same_rep(step, other)).count()
    }

    /// Compiles what comes after the current step anew.
    fn compile_after(&mut self, step: &Step) {
        let Some(item) = self.plan.items.get(step.item) else {
            return;
        };
        let mut fresh = compile::item(step.item, item);
        let same = |other: &Step| {
            let same_kind =
                step.kind == other.kind || (step.rep.is_some() && same_rep(step, other));
            same_kind
                && (step.set, step.rep, step.side, step.extra)
                    == (other.set, other.rep, other.side, other.extra)
        };
        let behind = fresh.iter().rposition(same).map_or(0, |place| place + 1);
        fresh.drain(..behind);
        self.put_at(self.at + 1, fresh, |_| true);
    }

    /// Puts the steps of the current item from `place` on in the place of `fresh`, from the first that `starts` accepts.
    fn put_at(&mut self, place: usize, fresh: Vec<Step>, starts: impl Fn(&Step) -> bool) {
        let end = self.item_end().max(place);
        let fresh = fresh.into_iter().skip_while(|step| !starts(step));
        self.plan.steps.splice(place..end, fresh);
    }
}

/// True when both are pieces of the same repetition.
fn same_rep(a: &Step, b: &Step) -> bool {
    b.is_work() && (a.item, a.set, a.rep, a.side) == (b.item, b.set, b.rep, b.side)
}
