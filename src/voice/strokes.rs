//! The words of two strokes that take turns in timed work, such as straighten and bend.

use std::time::Duration;

use super::{Draft, Now, Rank, Speaker, capitalized};
use crate::domain::Part;
use crate::player::cue::CueKind;
use crate::player::{Heard, StepKind};

/// Strokes nearer together than this are not named: the voice would only chase them.
const SHORTEST: Duration = Duration::from_secs(1);

/// A word for each stroke but the first of each set, which is said with its start.
pub(super) fn drafts(speaker: &Speaker<'_>, cues: &[Heard], now: Option<Now>) -> Vec<Draft> {
    let starts = cues.iter().filter(|heard| heard.cue.kind == CueKind::Start);
    let starts = starts.map(|heard| Now {
        step: heard.cue.step,
        into: Duration::ZERO,
        after: heard.after,
    });
    let mut drafts = Vec::new();
    for now in now.into_iter().chain(starts) {
        of_step(speaker, now, &mut drafts);
    }
    drafts
}

fn of_step(speaker: &Speaker<'_>, now: Now, drafts: &mut Vec<Draft>) -> Option<()> {
    let step = speaker.step(now.step)?;
    let item = speaker.item(step)?;
    if step.kind != StepKind::Work(Part::Cycle) || item.timed != Part::StrokeA {
        return None;
    }
    let exercise = speaker.exercise(step)?;
    let lengths = (speaker.strokes)(&item.exercise)?;
    if lengths.into_iter().min()? < SHORTEST {
        return None;
    }
    let both = [Part::StrokeA, Part::StrokeB].into_iter().zip(lengths);
    let mut at = Duration::ZERO;
    for (part, length) in both.cycle() {
        if step.length <= at {
            break;
        }
        // What began before is not named late.
        if now.into < at {
            let due = now.after + at.saturating_sub(now.into);
            let end = (at + length).min(step.length);
            let word = capitalized(&speaker.text.part_word(exercise, part));
            let mut draft = Draft::new(due, Rank::Part, vec![word]);
            draft.over_by = Some(now.after + end.saturating_sub(now.into));
            drafts.push(draft);
        }
        at += length;
    }
    Some(())
}
