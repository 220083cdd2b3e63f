//! Commands that move the cursor or change what is left of the plan.

use std::time::Duration;

use crate::domain::dose::SideDose;
use crate::domain::preferences::Counting;
use crate::domain::{Dose, RepCounts, Side, Work};

use super::command::{Command, DoseChange};
use super::cue::Heard;
use super::plan::PlanItem;
use super::run::{Mode, Player};
use super::step::{Step, StepKind};

/// "More" and "less" move a clock by this much.
const A_BIT: Duration = Duration::from_secs(10);

impl Player {
    /// Does what moves the cursor or changes the plan.
    pub(super) fn edit(&mut self, command: Command, heard: &mut Vec<Heard>) {
        if self.mode == Mode::Waiting {
            return;
        }
        match command {
            Command::Ready => self.ready(heard),
            Command::Skip => self.go_to(self.stage_after(self.at), heard),
            Command::Back => self.back(heard),
            Command::Repeat => self.go_to(self.stage_start(self.at), heard),
            Command::RestartItem => self.go_to(self.item_start(), heard),
            Command::More => self.more(heard),
            Command::Less => self.less(heard),
            Command::SwapSides => self.swap_sides(heard),
            Command::Replace(item) => self.replace(*item, heard),
            Command::ChangeDose(change) => self.change_dose(change, heard),
            Command::DropItem => self.drop_item(heard),
            Command::JumpTo(item) => self.jump_to(item, heard),
            Command::SetCounting(counting) => self.set_counting(counting, heard),
            Command::Start
            | Command::Pause
            | Command::Resume
            | Command::RepDone
            | Command::RepUndone
            | Command::Hurts
            | Command::PainIs(_)
            | Command::Away(_)
            | Command::End => {}
        }
    }

    /// Goes to the start of the step at `place`; whether time counts does not change.
    fn go_to(&mut self, place: usize, heard: &mut Vec<Heard>) {
        let silent = self.mode != Mode::Running;
        let mut sounds = Vec::new();
        self.enter(place, Duration::ZERO, &mut sounds);
        if !silent || self.mode == Mode::Done {
            heard.append(&mut sounds);
        }
    }

    fn ready(&mut self, heard: &mut Vec<Heard>) {
        let getting_ready = |step: &Step| step.kind == StepKind::GetReady;
        if self.mode != Mode::Running || !self.step().is_some_and(getting_ready) {
            return;
        }
        let ahead = self.plan.steps.iter().skip(self.at);
        let skipped = ahead.take_while(|step| getting_ready(step)).count();
        self.go_to(self.at + skipped, heard);
    }

    fn back(&mut self, heard: &mut Vec<Heard>) {
        let start = self.stage_start(self.at);
        let target = if self.back_again() && self.at == start {
            self.stage_start(start.saturating_sub(1))
        } else {
            start
        };
        self.note_back();
        self.go_to(target, heard);
    }

    /// First step of the piece that the step at `place` belongs to.
    fn stage_start(&self, place: usize) -> usize {
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

    fn item_start(&self) -> usize {
        let item = self.step().map(|step| step.item);
        let same = |step: &Step| Some(step.item) == item;
        self.plan.steps.iter().position(same).unwrap_or(self.at)
    }

    fn jump_to(&mut self, item: usize, heard: &mut Vec<Heard>) {
        let place = self.plan.steps.iter().position(|step| step.item == item);
        if let Some(place) = place
            && self.mode == Mode::Paused
        {
            self.go_to(place, heard);
        }
    }

    fn more(&mut self, heard: &mut Vec<Heard>) {
        match self.step().copied() {
            Some(step) if step.rep.is_some() => self.change_reps(&step, 1, heard),
            Some(_) => self.lengthen(A_BIT),
            None => {}
        }
    }

    fn less(&mut self, heard: &mut Vec<Heard>) {
        let Some(step) = self.step().copied() else {
            return;
        };
        if step.rep.is_some() {
            self.change_reps(&step, -1, heard);
        } else if step.length <= self.into + A_BIT {
            self.go_to(self.at + 1, heard);
        } else if let Some(step) = self.plan.steps.get_mut(self.at) {
            step.length -= A_BIT;
        }
    }

    fn lengthen(&mut self, by: Duration) {
        if let Some(step) = self.plan.steps.get_mut(self.at) {
            step.length += by;
        }
    }

    /// One repetition more or less in this set of this side; never fewer than the one in progress.
    fn change_reps(&mut self, step: &Step, by: i64, heard: &mut Vec<Heard>) {
        let (Some(reps), Some(rep)) = (self.plan.reps_of(step), step.rep) else {
            return;
        };
        let wanted = (i64::from(reps) + by).max(i64::from(rep) + 1);
        let wanted = u32::try_from(wanted).unwrap_or(reps);
        let set = step.set;
        if let Some(item) = self.plan.items.get_mut(step.item) {
            item.dose = with_reps_from(&item.dose, step.side, set..=set, wanted);
            self.recompile_here(step, heard);
        }
    }

    fn swap_sides(&mut self, heard: &mut Vec<Heard>) {
        let Some(step) = self.step().copied() else {
            return;
        };
        let may = self.mode == Mode::Paused || step.kind == StepKind::GetReady;
        let Some(item) = self.plan.items.get_mut(step.item) else {
            return;
        };
        if !may || step.side.is_none() {
            return;
        }
        item.first = item.first.other();
        let place = self.at;
        self.plan.recompile();
        let first_of_item = self
            .plan
            .steps
            .iter()
            .position(|other| other.item == step.item);
        let stays = self
            .plan
            .steps
            .get(place)
            .is_some_and(|other| other.item == step.item);
        let into = self.into;
        self.go_to(
            if stays {
                place
            } else {
                first_of_item.unwrap_or(0)
            },
            heard,
        );
        if step.kind == StepKind::GetReady {
            self.into = into;
            heard.clear();
        }
    }

    fn replace(&mut self, new: PlanItem, heard: &mut Vec<Heard>) {
        let Some(step) = self.step().copied() else {
            return;
        };
        if let Some(item) = self.plan.items.get_mut(step.item) {
            *item = PlanItem { kept: true, ..new };
        }
        self.plan.recompile();
        self.go_to(self.item_or_after(step.item), heard);
    }

    fn drop_item(&mut self, heard: &mut Vec<Heard>) {
        let Some(step) = self.step().copied() else {
            return;
        };
        let after = self.plan.steps.iter().skip(self.at);
        let rest = after.take_while(|other| other.item == step.item).count();
        self.go_to(self.at + rest, heard);
    }

    /// First step of the item at `item`, or of the first one after it.
    fn item_or_after(&self, item: usize) -> usize {
        let place = self.plan.steps.iter().position(|step| item <= step.item);
        place.unwrap_or(self.plan.steps.len())
    }

    /// Changes the sets that are not finished yet, on both sides.
    fn change_dose(&mut self, change: DoseChange, heard: &mut Vec<Heard>) {
        let Some(step) = self.step().copied() else {
            return;
        };
        let Some(item) = self.plan.items.get_mut(step.item) else {
            return;
        };
        if let Some(sets) = change.sets {
            let sets = sets.max(1);
            item.dose.sets = sets;
            item.dose.left.sets = None;
            item.dose.right.sets = None;
        }
        if let Some(reps) = change.reps {
            item.dose = with_reps_from(&item.dose, None, step.set..=item.dose.sets, reps.max(1));
        }
        if let Some(length) = change.length {
            set_length(&mut item.dose, length.max(Duration::from_secs(1)));
        }
        self.recompile_here(&step, heard);
    }

    fn set_counting(&mut self, counting: Counting, heard: &mut Vec<Heard>) {
        let Some(step) = self.step().copied() else {
            return;
        };
        if let Some(item) = self.plan.items.get_mut(step.item) {
            item.counted = counting == Counting::Counted;
            self.recompile_here(&step, heard);
        }
    }

    /// Compiles the plan anew and finds the place again where `step` was.
    ///
    /// Where it is gone, because the dose became smaller, the session goes on after it.
    fn recompile_here(&mut self, step: &Step, heard: &mut Vec<Heard>) {
        let into = self.into;
        self.plan.recompile();
        let place = self
            .plan
            .steps
            .iter()
            .position(|other| is_place_of(step, other));
        let Some(place) = place else {
            let next = self.plan.steps.iter().position(|other| after(step, other));
            self.go_to(next.unwrap_or(self.plan.steps.len()), heard);
            return;
        };
        self.at = place;
        let same = self
            .step()
            .is_some_and(|now| now.kind == step.kind && into < now.length);
        if same {
            self.into = into;
        } else {
            self.go_to(place, heard);
        }
    }
}

/// True when `other` is the step that stands where `step` stood.
fn is_place_of(step: &Step, other: &Step) -> bool {
    let same_kind = step.kind == other.kind
        || (step.is_work() && other.is_work() && step.is_counted() != other.is_counted());
    same_kind
        && step.extra == other.extra
        && (step.item, step.set, step.rep, step.side)
            == (other.item, other.set, other.rep, other.side)
}

/// True when `other` comes after everything that `step`'s set has.
fn after(step: &Step, other: &Step) -> bool {
    step.item < other.item
        || (step.item == other.item
            && !other.is_work()
            && other.kind != StepKind::GetReady
            && step.set < other.set)
}

/// The dose with `reps` repetitions in the sets `sets` of `side`, or of both where there is none.
fn with_reps_from(
    dose: &Dose,
    side: Option<Side>,
    sets: std::ops::RangeInclusive<u32>,
    reps: u32,
) -> Dose {
    let mut dose = dose.clone();
    for own in [Side::Left, Side::Right] {
        if side.is_some_and(|side| side != own) {
            continue;
        }
        let planned = dose.on(own);
        let counts = (0..planned.sets).map(|set| {
            let before = planned.work.reps_of_set(set).unwrap_or(reps);
            if sets.contains(&set) { reps } else { before }
        });
        let counts = Some(RepCounts::BySet(counts.collect()));
        match own {
            Side::Left => {
                dose.left = SideDose {
                    reps: counts,
                    ..dose.left
                }
            }
            Side::Right => {
                dose.right = SideDose {
                    reps: counts,
                    ..dose.right
                }
            }
        }
    }
    dose
}

fn set_length(dose: &mut Dose, length: Duration) {
    match &mut dose.work {
        Work::Timed(old) | Work::Hold(old) => *old = length,
        Work::Reps { .. } => {}
    }
    for side in [&mut dose.left, &mut dose.right] {
        side.hold = None;
        side.duration = None;
    }
}
