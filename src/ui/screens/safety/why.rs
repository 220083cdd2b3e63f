//! Why something is closed, hidden or marked, in a sentence.

use crate::domain::exercise::Fit;
use crate::domain::safety::{Verdict, Why};
use crate::domain::{Exercise, RoutineId};
use crate::model::Model;
use crate::text::Text;

/// The sentence.
pub(in crate::ui) fn why(text: &Text, why: &Why) -> String {
    text.get(&match why {
        Why::Outcome(outcome) => format!("safety-why-{}", outcome.as_str()),
        Why::OtherVariant => "safety-why-other-variant".to_owned(),
        Why::Rule(id) => format!("safety-rule-{id}"),
        Why::Situation(situation) => format!("safety-why-{}", situation.as_str()),
        Why::NothingLeft => "safety-why-nothing-left".to_owned(),
    })
}

/// What the answers say about an exercise: why it is hidden, or with what care it is done; nothing where it suits as it is.
pub(in crate::ui) fn of_exercise(
    text: &Text,
    model: &Model,
    exercise: &Exercise,
) -> Option<String> {
    by(text, &model.verdict, exercise)
}

/// The same for an exercise of a routine.
pub(in crate::ui) fn of_exercise_in(
    text: &Text,
    model: &Model,
    (exercise, routine): (&Exercise, &RoutineId),
) -> Option<String> {
    by(text, model.verdict_of(routine), exercise)
}

fn by(text: &Text, verdict: &Verdict, exercise: &Exercise) -> Option<String> {
    if let Some(hidden) = verdict.hidden(exercise) {
        return Some(why(text, &hidden));
    }
    let (of, fit) = verdict.care(exercise)?;
    let id = match fit {
        Fit::Yes => return None,
        Fit::Gentle => "safety-care-gentle",
        Fit::Caution => "safety-care-caution",
        Fit::No => "safety-care-no",
    };
    let of = text.situation(of);
    Some(text.with(id, &[("situation", (&of).into())]))
}

/// Why a routine is closed as a whole, whichever variant is taken.
pub(in crate::ui) fn of_routine(text: &Text, model: &Model, id: &RoutineId) -> Option<String> {
    let lock = model.lock_of(id)?;
    Some(why(text, &lock))
}
