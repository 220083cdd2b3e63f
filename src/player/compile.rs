//! From items to steps, as PLAYER.md says: get ready, sets of work, rests, changes of sides.

use std::time::Duration;

use crate::domain::routine::ItemSide;
use crate::domain::{PlannedWork, Side, SideOrder, Sides, Work};

use super::plan::PlanItem;
use super::step::{Step, StepKind};

/// The steps of one item, which is at `place` of the plan.
pub(super) fn item(place: usize, item: &PlanItem) -> Vec<Step> {
    let mut steps = Vec::new();
    Compiler::new(place, item, &mut steps).compile();
    steps
}

/// Writes the steps of one item.
struct Compiler<'a> {
    place: usize,
    item: &'a PlanItem,
    steps: &'a mut Vec<Step>,
}

/// One set of one side.
#[derive(Clone, Copy)]
struct Set {
    number: u32,
    side: Option<Side>,
}

impl<'a> Compiler<'a> {
    fn new(place: usize, item: &'a PlanItem, steps: &'a mut Vec<Step>) -> Self {
        Self { place, item, steps }
    }

    fn compile(mut self) {
        let first = Set {
            number: 0,
            side: self.item.has_sides().then_some(self.item.first),
        };
        if !self.item.extra.is_zero() {
            self.push(StepKind::GetReady, first, self.item.extra);
            if let Some(step) = self.steps.last_mut() {
                step.extra = true;
            }
        }
        self.push(StepKind::GetReady, first, self.item.dose.setup);
        match self.item.dose.sides {
            Sides::Together => self.one_side(first.side),
            Sides::Each { .. } if self.item.side == ItemSide::Affected => self.one_side(first.side),
            Sides::Each { order, change } => match order {
                SideOrder::AlternateEachSet => self.alternate_sets(change),
                SideOrder::AlternateEachRep => self.alternate_reps(),
                SideOrder::FinishOneSide => self.finish_one_side(change),
            },
        }
    }

    /// All sets of one side, or of both together, with rests.
    fn one_side(&mut self, side: Option<Side>) {
        let planned = self.planned(side);
        for number in 0..planned.sets {
            let set = Set { number, side };
            self.rest_before(set);
            self.work(set, &planned.work);
        }
    }

    /// One set of one side, one set of the other; a set that one side lacks is left out.
    fn alternate_sets(&mut self, change: Duration) {
        let sides = [self.item.first, self.item.first.other()];
        let planned = sides.map(|side| self.planned(Some(side)));
        let sets = planned.iter().map(|planned| planned.sets).max();
        for number in 0..sets.unwrap_or(0) {
            let mut started = false;
            for (side, planned) in sides.into_iter().zip(&planned) {
                if planned.sets <= number {
                    continue;
                }
                let set = Set {
                    number,
                    side: Some(side),
                };
                if started {
                    self.push(StepKind::ChangeSides, set, change);
                } else {
                    self.rest_before(set);
                }
                self.work(set, &planned.work);
                started = true;
            }
        }
    }

    /// Left and right in turn; what one side has more of comes at the end.
    fn alternate_reps(&mut self) {
        let sides = [self.item.first, self.item.first.other()];
        let planned = sides.map(|side| self.planned(Some(side)));
        let sets = planned.iter().map(|planned| planned.sets).max();
        for number in 0..sets.unwrap_or(0) {
            let reps = planned.each_ref().map(|planned| {
                let has_set = number < planned.sets;
                let reps = planned.work.reps_of_set(number);
                reps.filter(|_| has_set).unwrap_or(0)
            });
            if reps == [0, 0] {
                continue;
            }
            let set_of = |side| Set {
                number,
                side: Some(side),
            };
            let [first, other] = sides;
            self.rest_before(set_of(if reps[0] == 0 { other } else { first }));
            for rep in 0..reps[0].max(reps[1]) {
                for ((side, planned), reps) in sides.into_iter().zip(&planned).zip(reps) {
                    if rep < reps {
                        self.rep(set_of(side), rep, &planned.work);
                    }
                }
            }
        }
    }

    /// All sets of one side, then all of the other.
    fn finish_one_side(&mut self, change: Duration) {
        let first = self.item.first;
        let other = first.other();
        self.one_side(Some(first));
        let both_work = [first, other].map(|side| self.planned(Some(side)).sets);
        if both_work.iter().all(|sets| 0 < *sets) {
            let set = Set {
                number: 0,
                side: Some(other),
            };
            self.push(StepKind::ChangeSides, set, change);
        }
        self.one_side(Some(other));
    }

    fn planned(&self, side: Option<Side>) -> PlannedWork {
        self.item.dose.on(side.unwrap_or(self.item.first))
    }

    fn rest_before(&mut self, set: Set) {
        if 0 < set.number {
            self.push(StepKind::Rest, set, self.item.dose.rest);
        }
    }

    fn work(&mut self, set: Set, work: &Work) {
        match work.reps_of_set(set.number) {
            Some(reps) => {
                for rep in 0..reps {
                    self.rep(set, rep, work);
                }
            }
            None => {
                for (part, length) in work.parts() {
                    self.push(StepKind::Work(part), set, length);
                }
            }
        }
    }

    fn rep(&mut self, set: Set, rep: u32, work: &Work) {
        let before = self.steps.len();
        if self.item.counted {
            self.push(StepKind::Count, set, work.rep_length());
        } else {
            for (part, length) in work.parts() {
                self.push(StepKind::Work(part), set, length);
            }
        }
        for step in self.steps.iter_mut().skip(before) {
            step.rep = Some(rep);
        }
    }

    /// What takes no time is left out.
    fn push(&mut self, kind: StepKind, set: Set, length: Duration) {
        if length.is_zero() {
            return;
        }
        self.steps.push(Step {
            kind,
            item: self.place,
            set: set.number,
            rep: None,
            side: set.side,
            length,
            extra: false,
        });
    }
}
