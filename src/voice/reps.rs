//! What is said of repetitions: their numbers, their sides and the words of their parts.

use super::lines::{Group, side};
use super::start::SHORTEST_PART_MS;
use super::{Draft, Rank, Speaker, capitalized, joined};
use crate::domain::voice::Spoken;
use crate::player::cue::CueKind;
use crate::player::plan::PlanItem;
use crate::player::{Step, StepKind};

/// The next repetition or its next part; or the number of one that was counted.
pub(super) fn of_rep(speaker: &Speaker<'_>, group: &Group, step: &Step) -> Option<Draft> {
    if step.kind == StepKind::Count {
        return counted(speaker, group, step);
    }
    let StepKind::Work(part) = step.kind else {
        return None;
    };
    let long = SHORTEST_PART_MS <= step.length.as_millis();
    let exercise = speaker.exercise(step)?;
    let word = if long && speaker.says(Spoken::Parts) {
        let word = capitalized(&speaker.text.part_word(exercise, part));
        speaker.text.with("voice-part", &[("word", (&word).into())])
    } else {
        String::new()
    };
    let (rank, shapes) = if group.has(CueKind::Rep) {
        let alternate = speaker.item(step).is_some_and(PlanItem::sides_alternate);
        let side = if alternate {
            side(speaker, step, "voice-side")
        } else {
            String::new()
        };
        let number = number(speaker, step.rep? + 1);
        let shapes = vec![
            joined([&side, &number, &word]),
            joined([&side, &word]),
            if word.is_empty() { side } else { word },
            number,
        ];
        (Rank::Rep, shapes)
    } else if group.has(CueKind::Part) {
        (Rank::Part, vec![word])
    } else {
        return None;
    };
    let mut draft = Draft::new(group.due, rank, shapes);
    draft.over_by = Some(group.due + step.length);
    Some(draft)
}

/// A counted repetition is said at the tap, as the number that is done.
fn counted(speaker: &Speaker<'_>, group: &Group, step: &Step) -> Option<Draft> {
    if !group.has(CueKind::Rep) {
        return None;
    }
    let alternate = speaker.item(step).is_some_and(PlanItem::sides_alternate);
    let same = |other: &&Step| {
        let side = alternate || other.side == step.side;
        other.is_counted() && (other.item, other.set) == (step.item, step.set) && side
    };
    let (until, _) = speaker.plan.steps.split_at_checked(group.step + 1)?;
    let done = until.iter().rev().take_while(same).count();
    let words = number(speaker, u32::try_from(done).unwrap_or(0));
    Some(Draft::new(group.due, Rank::Rep, vec![words]))
}

/// A number in words that can be said; empty where numbers are not said.
fn number(speaker: &Speaker<'_>, number: u32) -> String {
    if !speaker.says(Spoken::Reps) {
        return String::new();
    }
    let values = [("number", number.into())];
    speaker.text.with("voice-number", &values)
}
