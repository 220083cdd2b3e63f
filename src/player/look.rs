//! Finds what a screen needs to know of a session: from plan, cursor and mode to a [`RunView`].

use std::time::Duration;

use crate::domain::{ExerciseId, Part, Side};

use super::plan::PlanItem;
use super::run::{Mode, Player};
use super::step::{Step, StepKind};
use super::view::{RunView, Segment, State};

/// Getting ready for a later item is shown as rest until so much is left.
const READY_SHOWN: Duration = Duration::from_secs(5);

impl Player {
    /// What a screen needs to know, or `None` when the plan is empty.
    pub fn view(&self) -> Option<RunView> {
        let last = self.plan.steps.last()?;
        let step = *self.step().unwrap_or(last);
        let item = self.plan.item_of(&step)?;
        let step_state = self.step_state(&step, item);
        let sets = self.plan.sets_of(&step);
        let (part, parts) = parts(&step, item);
        let kept = |place: &usize| self.plan.items.get(*place).is_some_and(|item| item.kept);
        Some(RunView {
            state: self.state(step_state),
            step_state,
            item: (0..=step.item).filter(kept).count(),
            items: (0..self.plan.items.len()).filter(kept).count(),
            item_place: step.item,
            exercise: item.exercise.clone(),
            next_exercise: self.next_exercise(&step),
            side: step.side,
            other_side_done: self.other_side_done(&step),
            set: (step.set + 1, sets),
            rep: self.reps(&step),
            spot: item.has_spots.then_some((step.set + 1, sets)),
            part,
            parts,
            left: step.length.saturating_sub(self.into),
            length: step.length,
            fraction: share(self.into, step.length),
            session_left: self.session_left(),
            is_about: self.plan.steps.iter().skip(self.at).any(Step::is_counted),
            timeline: self.timeline(),
            can_undo: self.can_undo(&step),
            rest_activity: item.rest_activity.clone(),
            motion: self.motion(&step, item),
        })
    }

    fn state(&self, step_state: State) -> State {
        match self.mode {
            Mode::Waiting | Mode::Running => step_state,
            Mode::Paused => State::Paused,
            Mode::Resuming(_) => State::Resuming,
            Mode::Away(gap) => State::Away(gap),
            Mode::Hurting(pain) => State::Hurting(pain),
            Mode::Done | Mode::Ended => State::Done,
        }
    }

    fn step_state(&self, step: &Step, item: &PlanItem) -> State {
        let left = step.length.saturating_sub(self.into);
        match step.kind {
            StepKind::GetReady if 0 < step.item && (step.extra || READY_SHOWN < left) => {
                State::NextUp
            }
            StepKind::GetReady => State::GetReady,
            StepKind::ChangeSides => State::ChangeSides,
            StepKind::Rest => State::Rest,
            StepKind::Count => State::Counted,
            StepKind::Work(_) if step.rep.is_some() => State::Paced,
            StepKind::Work(Part::Cycle) if item.timed != Part::Hold => State::Release,
            StepKind::Work(_) => State::Hold,
        }
    }

    /// Seconds left of the count-in.
    pub fn count_in_left(&self) -> Option<Duration> {
        match self.mode {
            Mode::Resuming(left) => Some(left),
            Mode::Waiting
            | Mode::Running
            | Mode::Paused
            | Mode::Away(_)
            | Mode::Hurting(_)
            | Mode::Done
            | Mode::Ended => None,
        }
    }

    fn next_exercise(&self, step: &Step) -> Option<ExerciseId> {
        let mut ahead = self.plan.steps.iter().skip(self.at);
        let next = ahead.find(|other| other.item != step.item)?;
        self.plan.item_of(next).map(|item| item.exercise.clone())
    }

    fn other_side_done(&self, step: &Step) -> bool {
        let Some(other) = step.side.map(Side::other) else {
            return false;
        };
        let behind = self.plan.steps.iter().take(self.at);
        behind
            .rev()
            .take_while(|done| done.item == step.item)
            .any(|done| done.is_work() && done.side == Some(other) && done.set == step.set)
    }

    fn reps(&self, step: &Step) -> Option<(u32, u32)> {
        let of = self.plan.reps_of(step)?;
        let rep = step.rep?;
        let done = u32::from(!(step.is_counted() && self.linger.is_none()));
        let alternate = self
            .plan
            .item_of(step)
            .is_some_and(PlanItem::sides_alternate);
        let factor = if alternate { 2 } else { 1 };
        let both = if alternate && self.is_second_of_pair(step) {
            2
        } else {
            1
        };
        let before = rep * factor + both - 1;
        Some((before + done, of * factor))
    }

    fn is_second_of_pair(&self, step: &Step) -> bool {
        self.plan
            .item_of(step)
            .is_some_and(|item| step.side != Some(item.first))
    }

    fn session_left(&self) -> Duration {
        let ahead = self.plan.steps.iter().skip(self.at);
        let whole: Duration = ahead.map(|step| step.length).sum();
        let spent = self.step().map_or(Duration::ZERO, |step| {
            if step.is_counted() {
                Duration::ZERO
            } else {
                self.into
            }
        });
        whole.saturating_sub(spent)
    }

    fn timeline(&self) -> Vec<Segment> {
        let mut segments: Vec<(usize, Duration, Duration)> = Vec::new();
        for (place, step) in self.plan.steps.iter().enumerate() {
            let behind = match place.cmp(&self.at) {
                std::cmp::Ordering::Less => step.length,
                std::cmp::Ordering::Equal if step.is_counted() => Duration::ZERO,
                std::cmp::Ordering::Equal => self.into.min(step.length),
                std::cmp::Ordering::Greater => Duration::ZERO,
            };
            match segments.last_mut() {
                Some((item, length, done)) if *item == step.item => {
                    *length += step.length;
                    *done += behind;
                }
                Some(_) | None => segments.push((step.item, step.length, behind)),
            }
        }
        let segment = |(item, length, done)| Segment {
            item,
            length,
            done: share(done, length),
        };
        segments.into_iter().map(segment).collect()
    }

    fn can_undo(&self, step: &Step) -> bool {
        let before = self.at.checked_sub(1).and_then(|b| self.plan.steps.get(b));
        step.is_counted()
            && (self.linger.is_some()
                || before.is_some_and(|b| b.is_counted() && self.same_stage(step, b)))
    }

    /// When the display next changes by itself, or `None` while time stands still.
    ///
    /// Whole seconds change, steps end, repetitions move on.
    pub fn next_change_in(&self) -> Option<Duration> {
        match self.mode {
            Mode::Running => {
                let step = self.step()?;
                if let Some(linger) = self.linger {
                    return Some(linger);
                }
                if step.is_counted() {
                    return None;
                }
                Some(to_next_second(step.length.saturating_sub(self.into)))
            }
            Mode::Resuming(left) => Some(to_next_second(left)),
            Mode::Waiting
            | Mode::Paused
            | Mode::Away(_)
            | Mode::Hurting(_)
            | Mode::Done
            | Mode::Ended => None,
        }
    }
}

/// Time until the whole seconds left change, rounded up as they are shown.
fn to_next_second(left: Duration) -> Duration {
    match left.subsec_nanos() {
        0 => left.min(Duration::from_secs(1)),
        nanos => Duration::from_nanos(u64::from(nanos)),
    }
}

fn share(part: Duration, whole: Duration) -> f64 {
    if whole.is_zero() {
        return 0.0;
    }
    part.as_secs_f64() / whole.as_secs_f64()
}

/// The part in progress and all parts of the repetition.
fn parts(step: &Step, item: &PlanItem) -> (Option<Part>, Vec<(Part, Duration)>) {
    let planned = item.dose.on(step.side.unwrap_or(item.first));
    let part = match step.kind {
        StepKind::Work(Part::Cycle) => Some(item.timed),
        StepKind::Work(part) => Some(part),
        StepKind::GetReady | StepKind::ChangeSides | StepKind::Rest | StepKind::Count => None,
    };
    let parts = match step.rep {
        Some(_) => planned.work.parts(),
        None => Vec::new(),
    };
    (part, parts)
}
