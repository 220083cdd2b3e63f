//! Words that several screens share: goals, positions, kit, lists.

use crate::domain::exercise::{Exercise, Goal, PositionGroup};
use crate::domain::routine::CalendarDay;
use crate::domain::search::TimeBand;
use crate::domain::{Dose, Kit, KitNeed, Side, Sides};
use crate::text::Text;
use crate::ui::icons::Icon;

/// The message that names a goal.
pub(super) fn goal(goal: Goal) -> &'static str {
    match goal {
        Goal::Release => "goal-release",
        Goal::WarmUp => "goal-warm-up",
        Goal::Stretch => "goal-stretch",
        Goal::Strengthen => "goal-strengthen",
        Goal::Recover => "goal-recover",
    }
}

/// The icon of a goal.
pub(super) fn goal_icon(goal: Goal) -> Icon {
    match goal {
        Goal::Release => Icon::Release,
        Goal::WarmUp => Icon::WarmUp,
        Goal::Stretch => Icon::Stretch,
        Goal::Strengthen => Icon::Strengthen,
        Goal::Recover => Icon::Recover,
    }
}

/// The message that names a position.
pub(super) fn position(position: PositionGroup) -> &'static str {
    match position {
        PositionGroup::Standing => "position-standing",
        PositionGroup::Sitting => "position-sitting",
        PositionGroup::Lying => "position-lying",
        PositionGroup::Kneeling => "position-kneeling",
    }
}

/// The message that names a length.
pub(super) fn time(time: TimeBand) -> &'static str {
    match time {
        TimeBand::Short => "time-short",
        TimeBand::Medium => "time-medium",
        TimeBand::Long => "time-long",
    }
}

/// A kind of kit, as a word by itself.
pub(super) fn kit(text: &Text, kit: Kit) -> String {
    text.get(&format!("kit-{}", kit.as_str()))
}

/// A kind of kit, inside a sentence.
pub(super) fn kit_inside(text: &Text, kit: Kit) -> String {
    text.get(&format!("kit-{}-inside", kit.as_str()))
}

/// What is needed, inside a sentence: our words for the kinds that will do, else the content's own.
pub(super) fn need(text: &Text, need: &KitNeed) -> String {
    let kinds: Vec<String> = need
        .kinds
        .iter()
        .map(|kit| kit_inside(text, *kit))
        .collect();
    if kinds.is_empty() {
        return need.words.clone();
    }
    list(text, "list-or", &kinds)
}

/// What an exercise needs, such as `ball, seat`; what helps but can be left out is not named.
pub(super) fn kit_of(text: &Text, exercise: &Exercise) -> String {
    let needs = &exercise.equipment;
    let needed = needs.iter().filter(|need| !need.optional);
    let words: Vec<String> = needed.map(|one| need(text, one)).collect();
    if words.is_empty() {
        text.get("kit-none")
    } else {
        words.join(", ")
    }
}

/// Several words as a list that ends in the message `last`: `a, b or c`.
pub(super) fn list(text: &Text, last: &str, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => {
            let first = first.join(", ");
            text.with(last, &[("first", (&first).into()), ("last", end.into())])
        }
    }
}

/// What is done on a day of a calendar, and how often, such as `Extender twice and Diver once`: ids of `exercises` end as
/// the content calls them.
pub(super) fn entries(text: &Text, day: &CalendarDay, exercises: &[Exercise]) -> String {
    let entries = day.entries.iter().map(|(what, often)| {
        let named = exercises.iter().find(|one| one.id.as_str().ends_with(what));
        let what = named.map_or(what, |one| &one.words.short_name);
        let often = match often.as_str() {
            "once" => text.get("often-once"),
            "twice" => text.get("often-twice"),
            other => other.to_owned(),
        };
        format!("{what} {often}")
    });
    list(text, "list-and", &entries.collect::<Vec<_>>())
}

/// The usual dose, such as `3 × 10`; a single set says what is counted, such as `12 swings each side`.
pub(super) fn dose(text: &Text, exercise: &Exercise) -> String {
    dose_of(text, exercise, &exercise.dose)
}

/// The same for another dose of it.
pub(super) fn dose_of(text: &Text, exercise: &Exercise, dose: &Dose) -> String {
    let amount = one_side(text, exercise, dose);
    match dose.sides {
        Sides::Together => amount,
        Sides::Each { .. } if dose.differs_by_side() => amount,
        Sides::Each { .. } => text.with("dose-each-side", &[("dose", (&amount).into())]),
    }
}

/// What one side does of a dose; where the sides differ, both.
pub(super) fn one_side(text: &Text, exercise: &Exercise, dose: &Dose) -> String {
    let planned = dose.on(Side::Right);
    if dose.differs_by_side() {
        text.dose(dose)
    } else if planned.sets == 1 && planned.work.reps_of_set(0).is_some() {
        text.amount(&planned, 1, &exercise.words.count_unit)
    } else {
        text.one_side(&planned)
    }
}

/// With a capital at its start, for words that begin a line.
pub(super) fn capital(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Sources as readable titles; names of files say nothing to a person.
pub(super) fn readable(sources: &[String]) -> Vec<String> {
    let is_file = |source: &&String| {
        let ending = std::path::Path::new(source.as_str()).extension();
        ending.is_some_and(|ending| ending == "txt")
    };
    sources
        .iter()
        .filter(|source| !is_file(source))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_in_a_word() {
        let text = Text::default();
        let words = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(list(&text, "list-or", &words), "a, b or c");
        assert_eq!(list(&text, "list-and", &words[..2]), "a and b");
        assert_eq!(list(&text, "list-and", &words[..1]), "a");
        assert_eq!(list(&text, "list-and", &[]), "");
    }

    #[test]
    fn every_kind_of_kit_has_words() {
        let text = Text::default();
        for kit in Kit::ALL {
            for ending in ["", "-inside"] {
                let id = format!("kit-{}{ending}", kit.as_str());
                assert!(text.has(&id), "{id}");
            }
        }
    }

    #[test]
    fn names_of_files_are_no_sources() {
        let sources = ["001_11a39f89074cfa76.txt", "Goom 2016 JOSPT (stage 3)"];
        assert_eq!(readable(&sources.map(str::to_owned)), [sources[1]]);
    }
}
