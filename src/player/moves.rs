//! Commands that move the cursor: ready, skip, back, again, leave out, go there.

use std::time::Duration;

use super::command::Command;
use super::cue::Heard;
use super::run::{Mode, Player};
use super::step::{Step, StepKind};

/// A second "back" within this time goes one piece further.
const BACK_AGAIN: Duration = Duration::from_secs(2);

impl Player {
    /// Does what moves the cursor. Whether time counts does not change, but for the end.
    pub(super) fn go(&mut self, command: &Command, heard: &mut Vec<Heard>) {
        if self.mode == Mode::Waiting {
            return;
        }
        match command {
            Command::Ready => self.ready(heard),
            Command::Skip => self.go_to(self.stage_after(self.at), heard),
            Command::Back => self.back(heard),
            Command::Repeat => self.go_to(self.stage_start(self.at), heard),
            Command::RestartItem => self.go_to(self.item_start(), heard),
            Command::DropItem => self.go_to(self.item_end(), heard),
            Command::JumpTo(item) => self.jump_to(*item, heard),
            Command::Start
            | Command::Pause
            | Command::Resume
            | Command::More
            | Command::Less
            | Command::RepDone
            | Command::RepUndone
            | Command::SwapSides
            | Command::Hurts
            | Command::PainIs(_)
            | Command::Replace(_)
            | Command::ChangeDose(_)
            | Command::SetCounting(_)
            | Command::Why(_)
            | Command::Away(_)
            | Command::End => {}
        }
    }

    /// Goes to the start of the step at `place`.
    pub(super) fn go_to(&mut self, place: usize, heard: &mut Vec<Heard>) {
        self.enter(place, Duration::ZERO, heard);
    }

    fn ready(&mut self, heard: &mut Vec<Heard>) {
        let getting_ready = |step: &Step| step.kind == StepKind::GetReady;
        if self.mode == Mode::Running && self.step().is_some_and(getting_ready) {
            self.go_to(self.ready_end(), heard);
        }
    }

    /// First step after getting ready for the current item.
    pub(super) fn ready_end(&self) -> usize {
        let ahead = self.plan.steps.iter().skip(self.at);
        let item = self.step().map(|step| step.item);
        let same = |step: &&Step| step.kind == StepKind::GetReady && Some(step.item) == item;
        self.at + ahead.take_while(same).count()
    }

    fn back(&mut self, heard: &mut Vec<Heard>) {
        let target = match self.back_again {
            Some((_, came_to)) => self.stage_start(came_to.min(self.at).saturating_sub(1)),
            None => self.stage_start(self.at),
        };
        self.back_again = Some((BACK_AGAIN, target));
        self.go_to(target, heard);
    }

    /// First step of the piece that the step at `place` belongs to.
    pub(super) fn stage_start(&self, place: usize) -> usize {
        let steps = self.plan.steps.get(..=place).unwrap_or_default();
        let Some(step) = steps.last() else {
            return 0;
        };
        let same = steps
            .iter()
            .rev()
            .take_while(|other| self.same_stage(step, other));
        steps.len() - same.count()
    }

    /// First step after the piece that the step at `place` belongs to.
    fn stage_after(&self, place: usize) -> usize {
        let Some(step) = self.plan.steps.get(place) else {
            return place;
        };
        let ahead = self.plan.steps.iter().skip(place);
        place
            + ahead
                .take_while(|other| self.same_stage(step, other))
                .count()
    }

    pub(super) fn item_start(&self) -> usize {
        let item = self.step().map(|step| step.item);
        let same = |step: &Step| Some(step.item) == item;
        self.plan.steps.iter().position(same).unwrap_or(self.at)
    }

    pub(super) fn item_end(&self) -> usize {
        let item = self.step().map(|step| step.item);
        let ahead = self.plan.steps.iter().skip(self.at);
        self.at + ahead.take_while(|step| Some(step.item) == item).count()
    }

    fn jump_to(&mut self, item: usize, heard: &mut Vec<Heard>) {
        let place = self.plan.steps.iter().position(|step| step.item == item);
        if let Some(place) = place
            && self.mode == Mode::Paused
        {
            self.go_to(place, heard);
        }
    }
}
