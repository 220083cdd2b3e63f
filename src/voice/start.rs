//! What is said when the work of a set begins.

use super::lines::{Group, Introduced, introduction};
use super::{Draft, Rank, Speaker, capitalized, joined};
use crate::domain::voice::Spoken;
use crate::domain::{Exercise, Part};
use crate::player::cue::CueKind;
use crate::player::plan::PlanItem;
use crate::player::{Step, StepKind};

/// Parts shorter than this are neither spoken nor sounded (PLAYER.md).
pub(super) const SHORTEST_PART_MS: u128 = 1_000;

/// The name of an exercise that begins without any time to get ready, for those who hear nothing else of it.
pub(super) fn of_new_item(speaker: &Speaker<'_>, group: &Group, step: &Step) -> Option<Draft> {
    let before = group
        .step
        .checked_sub(1)
        .and_then(|place| speaker.step(place));
    let is_new = before.is_none_or(|before| before.item != step.item);
    let unsaid = before.is_none() || speaker.voice.only_to_move;
    if !(group.has(CueKind::Start) && is_new && unsaid) {
        return None;
    }
    let shapes = introduction(speaker, step, Introduced::Plainly);
    Some(Draft::new(group.due, Rank::Place, shapes))
}

/// "Hold, 30 seconds", "Lower", "12 reps, at your pace".
pub(super) fn of_set(speaker: &Speaker<'_>, group: &Group, step: &Step) -> Option<Draft> {
    if !group.has(CueKind::Start) {
        return None;
    }
    let (item, exercise) = (speaker.item(step)?, speaker.exercise(step)?);
    let amount = amount(speaker, step, (item, exercise));
    let word = word(speaker, step, (item, exercise));
    let spot = spot(speaker, step, (item, exercise));
    let shapes = vec![
        joined([&word, &spot, &amount]),
        joined([&word, &spot]),
        word.clone(),
    ];
    let mut draft = Draft::new(group.due, Rank::Start, shapes);
    if let StepKind::Work(_) = step.kind
        && step.rep.is_some()
    {
        draft.over_by = Some(group.due + step.length);
    }
    Some(draft)
}

/// The exercise's own word for what begins.
fn word(speaker: &Speaker<'_>, step: &Step, (item, exercise): (&PlanItem, &Exercise)) -> String {
    if !speaker.says(Spoken::Parts) {
        return String::new();
    }
    let part = match step.kind {
        StepKind::Work(Part::Cycle) => item.timed,
        StepKind::Work(part) if SHORTEST_PART_MS <= step.length.as_millis() => part,
        StepKind::Work(_)
        | StepKind::Count
        | StepKind::GetReady
        | StepKind::ChangeSides
        | StepKind::Rest => return String::new(),
    };
    let word = capitalized(&speaker.text.part_word(exercise, part));
    let id = if step.rep.is_some() {
        "voice-part"
    } else {
        "voice-work"
    };
    speaker.text.with(id, &[("word", (&word).into())])
}

/// How much it is, where it is not paced by the figure.
fn amount(speaker: &Speaker<'_>, step: &Step, (_, exercise): (&PlanItem, &Exercise)) -> String {
    let text = speaker.text;
    if !speaker.says(Spoken::Names) {
        return String::new();
    }
    match (step.kind, step.rep) {
        (StepKind::Count, _) => {
            let count = speaker.plan.reps_of(step).unwrap_or(0);
            let unit = text.unit_said(count, &exercise.words.count_unit);
            let values = [("count", count.into()), ("unit", (&unit).into())];
            text.with("voice-your-pace", &values)
        }
        (StepKind::Work(_), None) => {
            let length = text.long(step.length);
            text.with("voice-amount", &[("amount", (&length).into())])
        }
        (StepKind::Work(_) | StepKind::GetReady | StepKind::ChangeSides | StepKind::Rest, _) => {
            String::new()
        }
    }
}

/// The spot that is worked in this set.
fn spot(speaker: &Speaker<'_>, step: &Step, (item, exercise): (&PlanItem, &Exercise)) -> String {
    let spots = exercise.words.spots.as_ref();
    let Some(spots) = spots.filter(|_| item.has_spots && speaker.says(Spoken::Names)) else {
        return String::new();
    };
    let name = spots.name(step.set, speaker.plan.sets_of(step));
    let name = capitalized(name.unwrap_or(&spots.word));
    speaker.text.with("voice-spot", &[("name", (&name).into())])
}
