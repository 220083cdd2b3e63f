//! Finds what a screen needs to know of a session: from plan, cursor and mode to a [`RunView`].

use std::time::Duration;

use crate::domain::{Part, Side};

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
        let (left, length) = self.left_of(&step);
        Some(RunView {
            state: self.state(step_state),
            step_state,
            item: step.item + 1,
            items: self.plan.items.len(),
            item_place: step.item,
            exercise: item.exercise.clone(),
            side: step.side,
            other_side_done: self.other_side_done(&step),
            can_swap_sides: self.can_swap_sides(),
            set: (step.set + 1, sets),
            rep: self.reps(&step),
            spot: item.has_spots.then_some((step.set + 1, sets)),
            part,
            parts,
            left,
            length,
            fraction: share(length.saturating_sub(left), length),
            session_left: self.session_left(),
            is_about: self.plan.steps.iter().skip(self.at).any(Step::is_counted),
            timeline: self.timeline(),
            can_undo: self.rep_to_undo().is_some(),
            rest_activity: item.rest_activity.clone(),
            motion: self.motion(&step, item),
            counting: self.plan.reps_of(&step).map(|_| item.counting()),
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
        match step.kind {
            StepKind::GetReady if self.comes_next(step) => State::NextUp,
            StepKind::GetReady => State::GetReady,
            StepKind::ChangeSides => State::ChangeSides,
            StepKind::Rest => State::Rest,
            StepKind::Count => State::Counted,
            StepKind::Work(_) if step.rep.is_some() => State::Paced,
            StepKind::Work(Part::Cycle) if item.timed != Part::Hold => State::Release,
            StepKind::Work(_) => State::Hold,
        }
    }

    /// True while getting ready for a later item is still a rest.
    pub(super) fn comes_next(&self, step: &Step) -> bool {
        0 < step.item && READY_SHOWN < self.left_of(step).0
    }

    /// Time left in the step and its length; a counted repetition has all of its time left until it is done.
    ///
    /// Time to move and getting ready are shown as one.
    fn left_of(&self, step: &Step) -> (Duration, Duration) {
        if step.is_counted() {
            return (step.length, step.length);
        }
        let (before, after) = self.plan.ready_around(self.at);
        (
            step.length.saturating_sub(self.into) + after,
            before + step.length + after,
        )
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

    /// Repetition in progress and how many the set has; of counted ones, how many are done.
    fn reps(&self, step: &Step) -> Option<(u32, u32)> {
        step.rep?;
        let start = self.stage_start(self.at);
        let mut all = 0;
        let mut now = 0;
        let mut before = None;
        let stage = self.plan.steps.iter().enumerate().skip(start);
        for (place, other) in stage.take_while(|(_, other)| self.same_stage(step, other)) {
            let rep = Some((other.rep, other.side));
            all += u32::from(rep != before);
            before = rep;
            if place == self.at {
                now = all;
            }
        }
        let waits = step.is_counted() && self.linger.is_none();
        Some((now - u32::from(waits && 0 < now), all))
    }

    fn session_left(&self) -> Duration {
        let ahead = self.plan.steps.iter().skip(self.at);
        let whole: Duration = ahead.map(|step| step.length).sum();
        whole.saturating_sub(
            self.step()
                .map_or(Duration::ZERO, |step| self.behind_in(step)),
        )
    }

    /// How much of the current step is done; all of a counted repetition, or nothing.
    fn behind_in(&self, step: &Step) -> Duration {
        match (step.is_counted(), self.linger) {
            (true, None) => Duration::ZERO,
            (true, Some(_)) => step.length,
            (false, _) => self.into.min(step.length),
        }
    }

    fn timeline(&self) -> Vec<Segment> {
        let mut segments: Vec<(usize, Duration, Duration)> = Vec::new();
        for (place, step) in self.plan.steps.iter().enumerate() {
            let behind = match place.cmp(&self.at) {
                std::cmp::Ordering::Less => step.length,
                std::cmp::Ordering::Equal => self.behind_in(step),
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

    /// When the display next changes by itself, or `None` while time stands still.
    ///
    /// Whole seconds change, steps end, repetitions move on, what could be taken back no longer can.
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
                let second = to_next_second(self.left_of(step).0);
                let end = step.length.saturating_sub(self.into);
                let regret = Some(self.regret).filter(|regret| !regret.is_zero());
                Some(second.min(end).min(regret.unwrap_or(second)))
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
