//! Cues to sentences: what is said at each moment, before it is known what there is time for.

use std::time::Duration;

use super::{Draft, Rank, Speaker, joined, reps, start};
use crate::domain::Side;
use crate::domain::voice::Spoken;
use crate::player::cue::CueKind;
use crate::player::plan::PlanItem;
use crate::player::{Heard, Step, StepKind};

/// Cues of one step at one moment: they are said as one.
pub(super) struct Group {
    pub(super) due: Duration,
    pub(super) step: usize,
    kinds: Vec<CueKind>,
}

impl Group {
    pub(super) fn has(&self, kind: CueKind) -> bool {
        self.kinds.contains(&kind)
    }
}

/// Everything that might be said of `cues`.
pub(super) fn drafts(speaker: &Speaker<'_>, cues: &[Heard]) -> Vec<Draft> {
    let mut groups: Vec<Group> = Vec::new();
    for heard in cues {
        let same = groups
            .last_mut()
            .filter(|group| group.due == heard.after && group.step == heard.cue.step);
        match same {
            Some(group) => group.kinds.push(heard.cue.kind),
            None => groups.push(Group {
                due: heard.after,
                step: heard.cue.step,
                kinds: vec![heard.cue.kind],
            }),
        }
    }
    let mut drafts = Vec::new();
    for group in &groups {
        drafts.extend(of_group(speaker, group));
    }
    drafts
}

fn of_group(speaker: &Speaker<'_>, group: &Group) -> Vec<Draft> {
    let text = speaker.text;
    if group.has(CueKind::Done) {
        let words = text.get("voice-done");
        return vec![Draft::new(group.due, Rank::Place, vec![words])];
    }
    let Some(step) = speaker.step(group.step) else {
        return Vec::new();
    };
    let mut drafts = Vec::new();
    if step.is_work() {
        drafts.extend(start::of_new_item(speaker, group, step));
        if speaker.voice.only_to_move {
            return drafts;
        }
        drafts.extend(start::of_set(speaker, group, step));
        drafts.extend(reps::of_rep(speaker, group, step));
    }
    if group.has(CueKind::Halfway) && speaker.says(Spoken::Halfway) {
        let words = text.get("voice-halfway");
        drafts.push(Draft::new(group.due, Rank::Halfway, vec![words]));
    }
    drafts.extend(of_place(speaker, group, step));
    drafts.extend(count_down(speaker, group, step));
    if group.has(CueKind::Next) && speaker.says(Spoken::Next) {
        let next = speaker.step(group.step + 1);
        let next = next.filter(|next| next.item != step.item).or_else(|| {
            // A counted set ends some steps before its item does.
            let mut ahead = speaker.plan.steps.iter().skip(group.step);
            ahead.find(|ahead| ahead.item != step.item)
        });
        let shapes = next.map(|next| introduction(speaker, next, Introduced::Next));
        let shapes = shapes.unwrap_or_default();
        drafts.push(Draft::new(group.due, Rank::Next, shapes));
    }
    drafts
}

/// Get ready, change sides, rest.
fn of_place(speaker: &Speaker<'_>, group: &Group, step: &Step) -> Option<Draft> {
    let text = speaker.text;
    let shapes = match step.kind {
        StepKind::GetReady if group.has(CueKind::Announce) => {
            let first = group.has(CueKind::GetReady);
            let how = if first {
                Introduced::GetReady
            } else {
                Introduced::Next
            };
            introduction(speaker, step, how)
        }
        StepKind::GetReady if group.has(CueKind::GetReady) => get_ready(speaker, step),
        StepKind::ChangeSides if group.has(CueKind::ChangeSides) => {
            let change = text.get("voice-change-sides");
            let side = side(speaker, step, "voice-side-next");
            vec![joined([&change, &side]), change]
        }
        StepKind::Rest if group.has(CueKind::Rest) && !speaker.voice.only_to_move => {
            let words = vec![text.get("voice-rest")];
            return Some(Draft::new(group.due, Rank::Start, words));
        }
        StepKind::GetReady
        | StepKind::ChangeSides
        | StepKind::Rest
        | StepKind::Work(_)
        | StepKind::Count => return None,
    };
    Some(Draft::new(group.due, Rank::Place, shapes))
}

/// "Get ready", a few seconds before an exercise whose name was said already.
fn get_ready(speaker: &Speaker<'_>, step: &Step) -> Vec<String> {
    let ready = speaker.text.get("voice-get-ready");
    let unsaid = speaker
        .item(step)
        .is_some_and(|item| item.dose.setup.is_zero());
    if unsaid && speaker.voice.only_to_move {
        return introduction(speaker, step, Introduced::GetReady);
    }
    let side = side(speaker, step, "voice-side-first");
    vec![joined([&ready, &side]), ready]
}

/// Three, two, one; before work also for those who only want to know when to move.
fn count_down(speaker: &Speaker<'_>, group: &Group, step: &Step) -> Option<Draft> {
    let kinds = [
        (CueKind::Three, "voice-three"),
        (CueKind::Two, "voice-two"),
        (CueKind::One, "voice-one"),
    ];
    let (kind, id) = kinds.into_iter().find(|(kind, _)| group.has(*kind))?;
    let ends_rest = step.kind == StepKind::Rest && kind == CueKind::Three;
    let id = if speaker.says(Spoken::Countdown) {
        id
    } else if speaker.voice.only_to_move && ends_rest {
        "voice-get-ready"
    } else {
        return None;
    };
    let words = vec![speaker.text.get(id)];
    Some(Draft::new(group.due, Rank::Countdown, words))
}

/// How an exercise is introduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Introduced {
    /// "Get ready", then its name.
    GetReady,
    /// "Next", then its name.
    Next,
    /// Its name alone.
    Plainly,
}

/// Name, side and dose of the exercise of `step`, from the fullest to the shortest way to say it.
pub(super) fn introduction(speaker: &Speaker<'_>, step: &Step, how: Introduced) -> Vec<String> {
    let text = speaker.text;
    let ready = match how {
        Introduced::GetReady => text.get("voice-get-ready"),
        Introduced::Next | Introduced::Plainly => String::new(),
    };
    let wanted = match how {
        Introduced::Next => speaker.says(Spoken::Next) || speaker.says(Spoken::Names),
        Introduced::GetReady | Introduced::Plainly => speaker.says(Spoken::Names),
    };
    let (Some(exercise), Some(item)) = (speaker.exercise(step), speaker.item(step)) else {
        return vec![ready];
    };
    if !wanted {
        return vec![ready];
    }
    let id = if how == Introduced::Next {
        "voice-next"
    } else {
        "voice-name"
    };
    let named = |name: &str| text.with(id, &[("name", name.into())]);
    let name = named(&exercise.name);
    let short = named(&exercise.words.short_name);
    let side = side(speaker, step, "voice-side-first");
    let dose = if speaker.says(Spoken::Names) {
        let dose = text.dose_spoken(&item.dose);
        text.with("voice-dose", &[("dose", (&dose).into())])
    } else {
        String::new()
    };
    vec![
        joined([&ready, &name, &side, &dose]),
        joined([&ready, &name, &side]),
        joined([&ready, &name]),
        joined([&ready, &short]),
        name,
        short,
    ]
}

/// A sentence about the side that works next; empty where both work, or sides are not said.
pub(super) fn side(speaker: &Speaker<'_>, step: &Step, id: &str) -> String {
    let has_sides = speaker.item(step).is_some_and(PlanItem::has_sides);
    match step
        .side
        .filter(|_| has_sides && speaker.says(Spoken::Sides))
    {
        Some(side) => speaker.text.with(id, &[("side", side_word(side).into())]),
        None => String::new(),
    }
}

/// How the messages tell the sides apart.
pub(super) fn side_word(side: Side) -> &'static str {
    side.as_str()
}
