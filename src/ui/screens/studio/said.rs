//! Words of the studio: doses, numbers, what is wrong and how it is settled.

use std::time::Duration;

use super::Shown;
use crate::domain::draft::{
    Against, Edit, Finding, ItemEdit, Line, ListEdit, Number, PersonEdit, Place, Repair, Severity,
    Wrong,
};
use crate::domain::safety::{Outcome, Why};
use crate::domain::{Draft, Exercise, Item, Part, RepCounts, Side, Work};
use crate::text::Text;
use crate::ui::screens::safety;
use crate::ui::screens::words::readable;

/// A finding names at most so many studies.
const SOURCES: usize = 2;

/// How often and for how long, such as `3 × a week for 6 weeks`.
pub(super) fn how_often(text: &Text, draft: &Draft) -> String {
    let weeks = draft.prescription().weeks;
    match (draft.times_a_week(), weeks) {
        (Some(times), Some(weeks)) => {
            let values = [("times", times.into()), ("weeks", weeks.into())];
            text.with("studio-times-weeks", &values)
        }
        (Some(times), None) => text.with("studio-times", &[("times", times.into())]),
        (None, Some(weeks)) => text.with("studio-for-weeks", &[("weeks", weeks.into())]),
        (None, None) => text.get("studio-how-often"),
    }
}

/// The dose of a row: its work, and what of the tempo tells most.
pub(super) fn dose(text: &Text, item: &Item, exercise: Option<&Exercise>) -> String {
    let dose = text.dose(&item.dose);
    let dose = if item.is_for_sore_side() {
        format!(
            "{} · {}",
            text.one_side(&item.dose.on(Side::Right)),
            text.get("sides-affected")
        )
    } else {
        dose
    };
    let Work::Reps { tempo, .. } = &item.dose.work else {
        return dose;
    };
    if tempo.lower.is_zero() {
        return dose;
    }
    let word = part(text, exercise, Part::Lower).to_lowercase();
    let seconds = text.length(tempo.lower);
    format!("{dose} · {word} {seconds}")
}

/// The exercise's own word for a part, else ours.
pub(super) fn part(text: &Text, exercise: Option<&Exercise>, part: Part) -> String {
    let own = exercise.and_then(|exercise| exercise.words.part(part));
    own.map_or_else(
        || text.get(&format!("studio-part-{}", part.as_str())),
        str::to_owned,
    )
}

/// What a number is called, with its side where it has one.
pub(super) fn number(text: &Text, (number, side): (Number, Option<Side>), item: &Item) -> String {
    let hold = matches!(item.dose.work, Work::Hold(_));
    let id = match number {
        Number::Sets => "studio-sets",
        Number::Reps | Number::RepsOfSet(_) => "studio-reps",
        Number::Length if hold => "studio-hold",
        Number::Length => "studio-time",
        Number::RepHold => "studio-rep-hold",
        Number::Rest => "studio-rest",
        Number::Part(_) => "studio-tempo",
        Number::Change => "studio-change",
        Number::Setup => "studio-setup",
    };
    let name = match number {
        Number::RepsOfSet(set) => text.with("studio-reps-of-set", &[("set", (set + 1).into())]),
        Number::Sets
        | Number::Reps
        | Number::Length
        | Number::RepHold
        | Number::Rest
        | Number::Part(_)
        | Number::Change
        | Number::Setup => text.get(id),
    };
    let Some(side) = side else { return name };
    let side = text.get(&format!("side-name-{}", side.as_str()));
    let values = [("name", (&name).into()), ("side", (&side).into())];
    text.with("studio-of-side", &values)
}

/// A number as it is shown.
pub(super) fn value(text: &Text, (number, side): (Number, Option<Side>), item: &Item) -> String {
    let work = match side {
        Some(side) => item.dose.on(side).work,
        None => item.dose.work.clone(),
    };
    if let (Number::Reps, Work::Reps { counts, .. }) = (number, &work)
        && let RepCounts::BySet(counts) = counts
    {
        let counts: Vec<_> = counts.iter().map(u32::to_string).collect();
        return counts.join(", ");
    }
    let value = number.read(&item.dose, side).unwrap_or(0);
    if number.is_time() {
        text.length(Duration::from_millis(u64::from(value) * 100))
    } else {
        value.to_string()
    }
}

fn name_of(shown: &Shown<'_>, place: Option<usize>) -> String {
    let item = place.and_then(|place| shown.draft().items().get(place));
    let exercise = item.and_then(|item| shown.draft().exercise(&item.exercise, shown.catalogue()));
    let unknown = || {
        item.map(|item| item.exercise.to_string())
            .unwrap_or_default()
    };
    exercise.map_or_else(unknown, |exercise| exercise.words.short_name.clone())
}

/// A finding in a short sentence.
pub(super) fn finding(shown: &Shown<'_>, text: &Text, finding: &Finding) -> String {
    let name = name_of(shown, finding.item);
    let named = |id: &str| text.with(id, &[("name", (&name).into())]);
    match &finding.what {
        Wrong::NoItems => text.get("studio-no-items"),
        Wrong::TooLong => text.get("studio-too-long"),
        Wrong::NoTitle => text.get("studio-no-title"),
        Wrong::UnknownExercise => named("studio-unknown-exercise"),
        Wrong::NoRule => text.get("studio-no-rule"),
        Wrong::RuleSilent => text.get("studio-rule-silent"),
        Wrong::BandGap(pain) => text.with("studio-band-gap", &[("pain", u32::from(*pain).into())]),
        Wrong::BandSilent(place) => {
            text.with("studio-band-silent", &[("place", (place + 1).into())])
        }
        Wrong::NoRest => named("studio-no-rest"),
        Wrong::OutsideRange {
            number,
            range,
            basis,
        } => outside(shown, text, finding, (*number, range, basis)),
        Wrong::Unsuitable(situation) => {
            let situation = text.get(&format!("studio-situation-{}", situation.as_str()));
            let values = [("name", (&name).into()), ("situation", (&situation).into())];
            text.with("studio-unsuitable", &values)
        }
        Wrong::Answers(against) => self::against(text, &name, against),
        Wrong::PhotoSilent(_) => named("studio-photo-silent"),
        Wrong::NoSoreSide => named("studio-no-sore-side"),
        Wrong::LikelyName => text.get("studio-likely-name"),
        Wrong::NoContact => text.get("studio-no-contact"),
        Wrong::NoReview => text.get("studio-no-review"),
        Wrong::Checklist(open) => {
            text.with("studio-checklist-open", &[("count", open.len().into())])
        }
    }
}

/// What answers to the safety check speak against.
fn against(text: &Text, name: &str, against: &Against) -> String {
    let why = match against {
        Against::Exercise(Why::Rule(id)) => text.get(&format!("studio-rule-{id}")),
        Against::Exercise(why) => safety::why::why(text, why),
        Against::Steps(words) => words.clone(),
        Against::Starting(Outcome::Urgent) => return text.get("studio-answers-urgent"),
        Against::Starting(_) => return text.get("studio-answers-clinician-first"),
    };
    let values = [("name", name.into()), ("why", (&why).into())];
    text.with("studio-answers-against", &values)
}

/// A number outside of the range that its source gives.
fn outside(
    shown: &Shown<'_>,
    text: &Text,
    finding: &Finding,
    ((number, side), range, basis): ((Number, Option<Side>), &str, &str),
) -> String {
    let items = shown.draft().items();
    let Some(item) = finding.item.and_then(|place| items.get(place)) else {
        return String::new();
    };
    let name = name_of(shown, finding.item);
    let what = self::number(text, (number, side), item);
    let value = value(text, (number, side), item);
    let exercise = shown.draft().exercise(&item.exercise, shown.catalogue());
    let source = source(text, basis, exercise);
    let values = [
        ("name", (&name).into()),
        ("what", (&what).into()),
        ("value", (&value).into()),
        ("range", range.into()),
        ("source", (&source).into()),
    ];
    text.with("studio-outside", &values)
}

/// The kind of source, and which ones where studies are named for the exercise.
fn source(text: &Text, basis: &str, exercise: Option<&Exercise>) -> String {
    let kind = text.get(&format!("basis-{}", basis.replace('+', "-")));
    let rests_on_studies = basis.contains("trial") || basis.contains("clinical-range");
    let named = exercise.map_or_else(Vec::new, |exercise| readable(&exercise.evidence));
    let named: Vec<String> = named.into_iter().take(SOURCES).collect();
    if named.is_empty() || !rests_on_studies {
        return kind;
    }
    let sources = named.join("; ");
    let values = [("kind", (&kind).into()), ("sources", (&sources).into())];
    text.with("studio-source", &values)
}

/// A finding in a word or two, for the row of its item.
pub(super) fn short(text: &Text, finding: &Finding) -> String {
    text.get(match finding.what {
        Wrong::NoRest => "studio-short-rest",
        Wrong::OutsideRange { .. } => "studio-short-range",
        Wrong::Unsuitable(_) | Wrong::Answers(Against::Exercise(_)) => "studio-short-unsuitable",
        Wrong::PhotoSilent(_) => "studio-short-photo",
        Wrong::NoSoreSide => "studio-short-side",
        Wrong::UnknownExercise => "studio-short-unknown",
        Wrong::NoItems
        | Wrong::TooLong
        | Wrong::NoTitle
        | Wrong::NoRule
        | Wrong::RuleSilent
        | Wrong::BandGap(_)
        | Wrong::BandSilent(_)
        | Wrong::Answers(Against::Steps(_) | Against::Starting(_))
        | Wrong::LikelyName
        | Wrong::NoContact
        | Wrong::NoReview
        | Wrong::Checklist(_) => "studio-short-look",
    })
}

/// A finding as it is said aloud: how much it matters first.
pub(super) fn severity(text: &Text, finding: &Finding, words: &str) -> String {
    let id = match finding.severity {
        Severity::Error => "studio-error-is",
        Severity::Warning => "studio-warning-is",
    };
    text.with(id, &[("words", words.into())])
}

/// What settles a finding; empty where nothing does with one tap.
pub(super) fn repair(shown: &Shown<'_>, text: &Text, finding: &Finding) -> String {
    match &finding.repair {
        None => String::new(),
        Some(Repair::Edit(edit)) => repair_of(shown, text, edit),
        Some(Repair::Show(place)) => text.get(match place {
            Place::Catalogue => "studio-repair-find",
            Place::Line(Line::Patient) | Place::Checklist | Place::Rule | Place::Answers => {
                "studio-repair-look"
            }
            Place::SoreSide | Place::Line(_) => "studio-repair-add",
        }),
    }
}

fn repair_of(shown: &Shown<'_>, text: &Text, edit: &Edit) -> String {
    match edit {
        Edit::Item(_, ItemEdit::Number(number, _, value)) => {
            let value = if number.is_time() {
                text.length(Duration::from_millis(u64::from(*value) * 100))
            } else {
                value.to_string()
            };
            text.with("studio-repair-set", &[("value", (&value).into())])
        }
        Edit::Item(_, ItemEdit::Describe(..)) => text.get("studio-repair-name"),
        Edit::List(ListEdit::Exchange(_, other)) => {
            let exercise = shown.draft().exercise(other, shown.catalogue());
            let name = exercise.map_or_else(
                || other.to_string(),
                |exercise| exercise.words.short_name.clone(),
            );
            text.with("studio-repair-exchange", &[("name", (&name).into())])
        }
        Edit::List(_) => text.get("studio-repair-remove"),
        Edit::Person(PersonEdit::Review(_)) => text.get("studio-repair-review"),
        Edit::Rule(_) => text.get("studio-repair-close"),
        Edit::Item(..)
        | Edit::Write(..)
        | Edit::Person(_)
        | Edit::State(..)
        | Edit::StateNothing => text.get("studio-repair-look"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_names_its_studies_where_it_rests_on_some() {
        let catalogue = crate::packs::builtin::catalogue().0;
        let text = Text::default();
        let exercises = catalogue.exercises.iter();
        let (mut named, mut unnamed) = (0, 0);
        for exercise in exercises {
            let basis = &exercise.dose_basis.basis;
            let words = source(&text, basis, Some(exercise));
            let studies = readable(&exercise.evidence);
            match studies.first().filter(|_| basis == "trial") {
                Some(first) => {
                    assert!(words.contains(first), "{words}");
                    named += 1;
                }
                None => unnamed += 1,
            }
            if basis == "convention" {
                assert_eq!(words, text.get("basis-convention"));
            }
        }
        assert!(0 < named && 0 < unnamed);
    }
}
