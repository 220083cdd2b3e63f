//! What the data set says only between the lines: category, position, sides, and a dose to begin with.

use std::time::Duration;

use super::Entry;
use super::words::line;
use crate::domain::dose::{FirstPart, SideDose};
use crate::domain::exercise::{Category, Position};
use crate::domain::{Dose, Part, RepCounts, SideOrder, Sides, Tempo, Work};

const CATEGORIES: &[(&str, Category)] = &[
    ("stretching", Category::StaticStretch),
    ("cardio", Category::Cardio),
    ("plyometrics", Category::DynamicWarmup),
    ("strength", Category::Strength),
    ("powerlifting", Category::Strength),
    ("olympic weightlifting", Category::Strength),
    ("strongman", Category::Strength),
];

/// Whole words of names and first instructions, and the position they mean; the first that is found counts.
const POSITIONS: &[(&str, Position)] = &[
    ("on your back", Position::Supine),
    ("lie back", Position::Supine),
    ("face down", Position::Prone),
    ("facedown", Position::Prone),
    ("on your stomach", Position::Prone),
    ("all fours", Position::Quadruped),
    ("hands and knees", Position::Quadruped),
    ("kneel", Position::Kneeling),
    ("kneeling", Position::Kneeling),
    ("sit on the floor", Position::LongSitting),
    ("seated on the floor", Position::LongSitting),
    ("legs extended in front", Position::LongSitting),
    ("sit", Position::ChairSitting),
    ("seated", Position::ChairSitting),
    ("sitting", Position::ChairSitting),
];

/// Words that say that the other side follows.
const OTHER_SIDE: [&str; 7] = [
    "other leg",
    "other side",
    "other arm",
    "opposite side",
    "opposite leg",
    "switch sides",
    "switch legs",
];

/// What is needed, where our word is another.
const EQUIPMENT: &[(&str, &str)] = &[
    ("foam roll", "foam roller"),
    ("bands", "band"),
    ("other", "see the instructions"),
];

fn all_words(entry: &Entry) -> String {
    let words = [entry.name.as_str(), &entry.instructions.join(" ")].join(" ");
    words.to_lowercase()
}

pub(super) fn category(entry: &Entry) -> Category {
    if entry.equipment.as_deref() == Some("foam roll") || entry.name.contains("SMR") {
        return Category::Release;
    }
    let word = entry.category.as_deref().unwrap_or_default();
    let known = CATEGORIES.iter().find(|(known, _)| *known == word);
    known.map_or(Category::Strength, |(_, category)| *category)
}

pub(super) fn position(entry: &Entry) -> Position {
    let beginning = entry.instructions.iter().take(2).cloned();
    let said = std::iter::once(entry.name.clone()).chain(beginning);
    let said = said.collect::<Vec<_>>().join(" ").to_lowercase();
    let words: Vec<&str> = said.split(|letter: char| !letter.is_alphabetic()).collect();
    let words = format!(" {} ", words.join(" "));
    let said = |phrase: &str| words.contains(&format!(" {phrase} "));
    let found = POSITIONS.iter().find(|(phrase, _)| said(phrase));
    found.map_or(Position::Standing, |(_, position)| *position)
}

pub(super) fn is_one_sided(entry: &Entry) -> bool {
    let words = all_words(entry);
    OTHER_SIDE.iter().any(|said| words.contains(said))
}

pub(super) fn equipment(entry: &Entry) -> Vec<String> {
    let given = entry.equipment.as_deref().map(|word| line(word, 60));
    let needed = given.filter(|word| !matches!(word.as_str(), "body only" | "none" | "-"));
    let ours = needed.map(|word| {
        let known = EQUIPMENT.iter().find(|(theirs, _)| *theirs == word);
        known.map_or(word, |(_, ours)| (*ours).to_owned())
    });
    ours.into_iter().collect()
}

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A dose to begin with: two holds, three times ten slow repetitions, half a minute or five.
pub(super) fn dose(category: Category, one_sided: bool) -> Dose {
    let (sets, work, rest) = match category {
        Category::StaticStretch | Category::Mobility => (2, Work::Hold(seconds(30)), 10),
        Category::Release | Category::Recovery => (2, Work::Timed(seconds(30)), 10),
        Category::Cardio => (1, Work::Timed(seconds(300)), 0),
        Category::DynamicWarmup | Category::Strength | Category::Eccentric | Category::Core => {
            (3, slow_repetitions(), 60)
        }
    };
    let each = Sides::Each {
        order: SideOrder::FinishOneSide,
        change: seconds(5),
    };
    Dose {
        sets,
        work,
        sides: if one_sided { each } else { Sides::Together },
        rest: seconds(rest),
        setup: seconds(10),
        left: SideDose::default(),
        right: SideDose::default(),
    }
}

fn slow_repetitions() -> Work {
    Work::Reps {
        counts: RepCounts::Same(10),
        tempo: Tempo {
            first: FirstPart::Lift,
            lower: seconds(3),
            hold: Duration::ZERO,
            lift: seconds(2),
            top: Duration::ZERO,
        },
        hold: Duration::ZERO,
    }
}

/// A word for each part that takes time.
pub(super) fn parts(work: &Work) -> Vec<(Part, String)> {
    let words: &[(Part, &str)] = match work {
        Work::Hold(_) => &[(Part::Hold, "Hold")],
        Work::Timed(_) => &[(Part::Cycle, "Move")],
        Work::Reps { .. } => &[(Part::Lift, "Work"), (Part::Lower, "Return")],
    };
    words
        .iter()
        .map(|(part, word)| (*part, (*word).to_owned()))
        .collect()
}
