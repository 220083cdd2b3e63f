//! Where in a step each cue falls. The one place that decides it, for `tick` and `upcoming` alike.

use std::time::Duration;

use super::cue::CueKind;
use super::plan::Plan;
use super::step::{Step, StepKind};

const SECOND: Duration = Duration::from_secs(1);

/// The next exercise is said this long before it, where it has no time to get ready.
const AHEAD: Duration = Duration::from_secs(10);

/// "Get ready" is heard this long before an item that follows another one.
const READY: Duration = Duration::from_secs(5);

/// Timed work at least this long says when half of it is done.
const HALFWAY_FROM: Duration = Duration::from_secs(20);

/// Timed work at least this long counts its last three seconds; a wait does from [`WAIT_COUNTED_FROM`].
const WORK_COUNTED_FROM: Duration = Duration::from_secs(8);

/// Getting ready, changing sides and resting count their last three seconds from this length.
const WAIT_COUNTED_FROM: Duration = Duration::from_secs(4);

/// Cues of the step at `place`, by time from its start, in the order in which they are heard.
///
/// None falls on the very end of a step: that moment belongs to the next one.
pub(super) fn of_step(plan: &Plan, place: usize) -> Vec<(Duration, CueKind)> {
    let Some(step) = plan.steps.get(place) else {
        return Vec::new();
    };
    let mut cues = Vec::new();
    let start = Duration::ZERO;
    match step.kind {
        StepKind::GetReady => get_ready(plan, place, step, &mut cues),
        StepKind::ChangeSides => cues.push((start, CueKind::ChangeSides)),
        StepKind::Rest => cues.push((start, CueKind::Rest)),
        StepKind::Count => {
            if starts_a_set(plan, place) {
                cues.push((start, CueKind::Start));
                cues.push((start, CueKind::Wait));
            }
        }
        StepKind::Work(_) => work(plan, place, step, &mut cues),
    }
    if !step.is_counted() {
        say_next(plan, place, step, &mut cues);
        count_down(plan, place, step, &mut cues);
    }
    cues.sort_by_key(|(at, _)| *at);
    cues
}

fn get_ready(plan: &Plan, place: usize, step: &Step, cues: &mut Vec<(Duration, CueKind)>) {
    let first = place == 0;
    let (before, after) = plan.ready_around(place);
    let own_setup = plan
        .item_of(step)
        .is_some_and(|item| !item.dose.setup.is_zero());
    if before.is_zero() && (first || own_setup) {
        cues.push((Duration::ZERO, CueKind::Announce));
    }
    if first {
        cues.push((Duration::ZERO, CueKind::GetReady));
        return;
    }
    match (step.length + after).checked_sub(READY) {
        Some(at) if at < step.length => cues.push((at, CueKind::GetReady)),
        None if before.is_zero() => cues.push((Duration::ZERO, CueKind::GetReady)),
        Some(_) | None => {}
    }
}

fn work(plan: &Plan, place: usize, step: &Step, cues: &mut Vec<(Duration, CueKind)>) {
    let before = place
        .checked_sub(1)
        .and_then(|before| plan.steps.get(before));
    let same_rep = before.is_some_and(|before| {
        before.is_work()
            && (before.item, before.set, before.rep, before.side)
                == (step.item, step.set, step.rep, step.side)
    });
    if starts_a_set(plan, place) {
        cues.push((Duration::ZERO, CueKind::Start));
    } else if !same_rep {
        cues.push((Duration::ZERO, CueKind::Rep));
    } else if SECOND <= step.length {
        cues.push((Duration::ZERO, CueKind::Part));
    }
    if step.rep.is_none() && HALFWAY_FROM <= step.length {
        cues.push((step.length / 2, CueKind::Halfway));
    }
}

/// Where the next item has no time of its own to get ready, it is said at the end of this step.
fn say_next(plan: &Plan, place: usize, step: &Step, cues: &mut Vec<(Duration, CueKind)>) {
    if says_next(plan, place) {
        cues.push((step.length.saturating_sub(AHEAD), CueKind::Next));
    }
}

/// True for the last step before an item without time to get ready.
pub(super) fn says_next(plan: &Plan, place: usize) -> bool {
    let step = plan.steps.get(place);
    let next = plan.steps.get(place + 1);
    step.zip(next).is_some_and(|(step, next)| {
        let item = plan.item_of(next);
        next.item != step.item && item.is_some_and(|item| item.dose.setup.is_zero())
    })
}

/// The last three seconds before something else begins; repetitions have their own pace, but for their long holds.
fn count_down(plan: &Plan, place: usize, step: &Step, cues: &mut Vec<(Duration, CueKind)>) {
    let (before, after) = plan.ready_around(place);
    let from = if step.is_work() {
        WORK_COUNTED_FROM
    } else {
        WAIT_COUNTED_FROM
    };
    if before + step.length + after < from {
        return;
    }
    for (left, kind) in [(3, CueKind::Three), (2, CueKind::Two), (1, CueKind::One)] {
        let at = (step.length + after).checked_sub(SECOND * left);
        if let Some(at) = at.filter(|at| *at < step.length) {
            cues.push((at, kind));
        }
    }
}

fn starts_a_set(plan: &Plan, place: usize) -> bool {
    let Some(step) = plan.steps.get(place) else {
        return false;
    };
    let alternate = plan
        .item_of(step)
        .is_some_and(super::plan::PlanItem::sides_alternate);
    place
        .checked_sub(1)
        .and_then(|before| plan.steps.get(before))
        .is_none_or(|before| !step.same_stage(before, alternate))
}
