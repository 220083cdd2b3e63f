//! An item of a routine on paper: what is said of its exercise, and how much of it, in the exercise's own words.

use std::time::Duration;

use super::{HandOut, figures};
use crate::domain::exercise::Goal;
use crate::domain::routine::ItemSide;
use crate::domain::{Exercise, Item, Side, Sides, Work};
use crate::handout::sheet::{Dosed, Practice, Words};
use crate::text::Text;

/// What is said of an item.
pub(super) fn practice(
    given: &HandOut<'_>,
    number: usize,
    item: &Item,
    exercise: &Exercise,
) -> Practice {
    let text = given.text;
    let words = &exercise.words;
    let labelled = |id: &str, said: &str| Words::bold(text.get(id)).then(format!(" {said}"), false);
    let short = [&words.setup_line, &words.cue].map(|line| line.trim());
    let short: Vec<&str> = short.into_iter().filter(|line| !line.is_empty()).collect();
    let mut sentences = vec![Words::plain(short.join(" "))];
    if !words.feel.is_empty() {
        sentences.push(labelled("handout-feel", &words.feel));
    }
    let mut remarks = Vec::new();
    if !exercise.cautions.is_empty() {
        remarks.push(labelled("handout-caution", &exercise.cautions.join(" ")));
    }
    let brought = (given.brought)(&exercise.id);
    if brought && !exercise.stop_if.is_empty() {
        remarks.push(labelled("handout-stop-if", &exercise.stop_if.join(" ")));
    }
    if let Some(note) = &item.note {
        sentences.push(labelled("handout-note", note));
    }
    if item.optional {
        sentences.push(Words::plain(text.get("handout-optional")));
    }
    sentences.retain(|words| !words.is_empty());
    Practice {
        number,
        name: exercise.name.clone(),
        sentences,
        steps: steps(exercise, brought),
        more_steps: text.get("handout-more-steps"),
        doses: dosed(text, item, exercise, given.sore_side()),
        remarks,
        pictures: figures::pictures(given, item, exercise),
    }
}

/// How an exercise is done, of one that nobody has but in the file that it came with.
fn steps(exercise: &Exercise, brought: bool) -> Vec<String> {
    if brought {
        exercise.instructions.clone()
    } else {
        Vec::new()
    }
}

impl HandOut<'_> {
    /// The side that hurts, where it is known.
    fn sore_side(&self) -> Option<Side> {
        self.prescription().and_then(|added| added.sore_side)
    }
}

/// How much: each side or both, the rest, the load, and the tempo, whose words take a line. What there is none of is left
/// out.
pub fn dosed(text: &Text, item: &Item, exercise: &Exercise, sore: Option<Side>) -> Vec<Dosed> {
    let dose = &item.dose;
    let mut doses = Vec::new();
    let mut say = |id: &str, value: String| {
        if !value.is_empty() {
            let label = text.get(id);
            doses.push(Dosed { label, value });
        }
    };
    for (id, side) in sides(item, exercise, sore) {
        say(id, with_hold(text, item, side));
    }
    if rests(item) {
        let rest = text.length(dose.rest);
        let rest = match &item.rest_activity {
            Some(activity) => format!("{rest} ({activity})"),
            None => rest,
        };
        say("handout-rest", rest);
    }
    say("handout-load", item.load.clone().unwrap_or_default());
    say("handout-tempo", text.tempo(dose, exercise));
    doses
}

/// The sides whose doses are said, in order, each with what its dose is called.
fn sides(item: &Item, exercise: &Exercise, sore: Option<Side>) -> Vec<(&'static str, Side)> {
    let [left, right] = [("side-left", Side::Left), ("side-right", Side::Right)];
    match (item.dose.sides, item.side) {
        (Sides::Together, _) if exercise.category.goal() == Goal::WarmUp => {
            vec![("handout-dose", Side::Right)]
        }
        (Sides::Together, _) => vec![("handout-both", Side::Right)],
        (Sides::Each { .. }, ItemSide::Affected) => match sore.or(item.start) {
            Some(Side::Left) => vec![left],
            Some(Side::Right) => vec![right],
            None => vec![("handout-sore-side", Side::Right)],
        },
        (Sides::Each { .. }, ItemSide::Both | ItemSide::None) => match item.start {
            Some(Side::Left) | None => vec![left, right],
            Some(Side::Right) => vec![right, left],
        },
    }
}

/// There is a rest where something comes after it.
fn rests(item: &Item) -> bool {
    let dose = &item.dose;
    let most = dose.on(Side::Left).sets.max(dose.on(Side::Right).sets);
    !dose.rest.is_zero() && 1 < most
}

/// What a side does.
fn with_hold(text: &Text, item: &Item, side: Side) -> String {
    let planned = item.dose.on(side);
    if planned.sets == 0 {
        return "–".to_owned();
    }
    let zero = match &planned.work {
        Work::Timed(length) | Work::Hold(length) => *length == Duration::ZERO,
        Work::Reps { .. } => false,
    };
    if zero {
        "–".to_owned()
    } else {
        text.one_side(&planned)
    }
}
