//! Walks the 284 rows of the seed ledger: each item that a row names is in the built-in content and says its matter.

use stridewell::domain::exercise::{Category, Fit};
use stridewell::domain::{Exercise, Work};
use stridewell::model::Content;

use super::words::WORDS;
use crate::support::stage::content;

const LEDGER: &str = include_str!("../../fixtures/seed_ledger.md");
const QUESTIONS: &str = include_str!("../../fixtures/safety-questions.json");

/// A row of the ledger.
struct Row {
    id: String,
    kind: String,
    does: String,
}

fn rows() -> Vec<Row> {
    let is_row = |line: &&str| line.starts_with("| S") && line.as_bytes()[3].is_ascii_digit();
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 6, "{line}");
        Row {
            id: cells[0].to_owned(),
            kind: cells[3].to_owned(),
            does: cells[4].to_owned(),
        }
    };
    LEDGER.lines().filter(is_row).map(row).collect()
}

/// The words between backticks.
fn named(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

fn question(id: &str) -> Option<serde_json::Value> {
    let file: serde_json::Value = serde_json::from_str(QUESTIONS).unwrap();
    let questions = file["questions"].as_array().unwrap().clone();
    questions.into_iter().find(|question| question["id"] == id)
}

/// True when what a name stands for is in the content.
fn is_there(content: &Content, name: &str) -> bool {
    let guidance = &content.guidance;
    let catalogue = &content.catalogue;
    if let Some((kind, id)) = name.split_once(':') {
        return match kind {
            "page" => guidance.page(&id.into()).is_some(),
            "cause" => guidance.guide.cause(id).is_some(),
            "q" => question(id).is_some(),
            _ => false,
        };
    }
    let checklist = &catalogue
        .routine(&"return-to-run-check".into())
        .unwrap()
        .checklist;
    catalogue.exercise(&name.into()).is_some()
        || catalogue.routine(&name.into()).is_some()
        || guidance.check(&name.into()).is_some()
        || guidance
            .guide
            .questions
            .iter()
            .any(|question| question.id == name)
        || checklist.iter().any(|row| row.id == name)
        || (name == "causes" && guidance.guide.causes.len() == 11)
        || (name == "overlengthened" && fits(content, |suits| suits.overlengthened == Fit::No))
        || (name == "acute_0_72h" && fits(content, |suits| suits.acute_0_72h == Fit::No))
}

/// True when an exercise is found by its suitability.
fn fits(
    content: &Content,
    wanted: impl Fn(&stridewell::domain::exercise::Suitability) -> bool,
) -> bool {
    let mut exercises = content.catalogue.exercises.iter();
    exercises.any(|exercise| wanted(&exercise.suitability))
}

fn exercise<'a>(content: &'a Content, id: &str) -> &'a Exercise {
    content.catalogue.exercise(&id.into()).unwrap()
}

fn has(texts: &[String], part: &str) -> bool {
    texts.iter().any(|text| text.to_lowercase().contains(part))
}

/// Static stretches; those of the hamstring, which are not for a long one.
fn stretches(content: &Content) -> impl Iterator<Item = &Exercise> {
    let exercises = content.catalogue.exercises.iter();
    exercises.filter(|exercise| exercise.category == Category::StaticStretch)
}

fn of_hamstring(content: &Content) -> impl Iterator<Item = &Exercise> {
    stretches(content).filter(|exercise| exercise.suitability.overlengthened == Fit::No)
}

/// A thing that a row describes in words instead of naming it.
type Described = (&'static str, fn(&Content) -> bool);

const DESCRIBED: &[Described] = &[
    ("strain grades table", |content| {
        content.guidance.table("strain-grades").unwrap().rows.len() == 3
    }),
    ("re-injury panel", |content| {
        let table = content.guidance.table("re-injury").unwrap();
        table.rows.len() == 5 && table.ticks.as_ref().unwrap().at_least == 2
    }),
    ("causes list", |content| {
        content.guidance.guide.causes.len() == 11
    }),
    ("hold 30 s", |content| {
        let dose = &exercise(content, "modified-hurdler-stretch").dose;
        matches!(dose.work, Work::Hold(length) if length.as_secs() == 30)
    }),
    ("common-mistake text in all static stretches", |content| {
        let hurdler = exercise(content, "modified-hurdler-stretch");
        let cool_down = content.catalogue.routine(&"post-run-cool-down".into());
        has(&hurdler.mistakes, "bouncing")
            && has(&cool_down.unwrap().cautions, "no bouncing")
            && super::words::page_text(content, "stretching-before-after").contains("no bouncing")
    }),
    ("cautions of", |content| {
        let page = super::words::page_text(content, "stretching-before-after");
        of_hamstring(content).all(|it| has(&it.cautions, "only when warm"))
            && page.contains("never cold")
    }),
    ("ice timer", |content| {
        let care = content.catalogue.routine(&"first-72-hours".into()).unwrap();
        let timers = care.timers.as_ref().unwrap();
        let on = [
            timers.ice_on_min_s,
            timers.ice_on_default_s,
            timers.ice_on_max_s,
        ];
        on == [600, 900, 1200] && timers.ice_off_min_s == 1200
    }),
    ("walk-run ladder", |content| {
        let ladder = content
            .catalogue
            .routine(&"return-to-run-check".into())
            .unwrap();
        let stages = ladder.variants.iter();
        let stages = stages.filter(|variant| variant.id.as_str().starts_with("stage-"));
        stages.count() == 8 && ladder.speed_ladder.len() == 4
    }),
    ("stop-if of", |content| {
        stretches(content).all(|it| !it.stop_if.is_empty())
    }),
    ("only sitting and lying hamstring stretches", |content| {
        use stridewell::domain::exercise::PositionGroup;
        of_hamstring(content).all(|it| {
            let group = it.position.group();
            matches!(group, PositionGroup::Sitting | PositionGroup::Lying)
        })
    }),
    ("5/10 pressure limit", |content| {
        has(
            &exercise(content, "ball-release-hamstring-chair").stop_if,
            "above 5/10",
        )
    }),
    ("five repetitions a spot", |content| {
        let ball = exercise(content, "ball-release-hamstring-chair");
        has(&ball.instructions, "after five bends")
    }),
    ("six spots", |content| {
        exercise(content, "ball-release-hamstring-chair").dose.sets == 6
    }),
    ("two spots, both directions", |content| {
        let ball = exercise(content, "ball-release-glute-floor");
        has(&ball.instructions, "direction")
    }),
    ("test case: clinician-first", |_| {
        let bone = question("bone").unwrap();
        bone["answers"][0]["outcome"] == "clinician-first"
    }),
];

#[test]
fn every_row_of_the_ledger_is_in_the_content() {
    let content = content();
    let rows = rows();
    assert_eq!(rows.len(), 284);
    let mut faults = Vec::new();
    for row in &rows {
        if row.kind == "noise" {
            assert_eq!(row.does, "none", "{}", row.id);
            continue;
        }
        let does = row.does.to_lowercase();
        let described: Vec<_> = DESCRIBED
            .iter()
            .filter(|(words, _)| does.contains(words))
            .collect();
        let named = named(&row.does);
        if named.is_empty() && described.is_empty() {
            faults.push(format!("{}: nobody knows what {:?} is", row.id, row.does));
        }
        for name in named.into_iter().filter(|name| !is_there(&content, name)) {
            faults.push(format!("{}: {name} is not there", row.id));
        }
        for (words, _) in described.into_iter().filter(|(_, there)| !there(&content)) {
            faults.push(format!("{}: {words} is not as it says", row.id));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_page_says_the_matter_of_its_rows() {
    let content = content();
    let mut faults = Vec::new();
    let mut checked = 0;
    for row in rows() {
        let pages: Vec<&str> = named(&row.does)
            .into_iter()
            .filter_map(|name| name.strip_prefix("page:"))
            .collect();
        if pages.is_empty() {
            continue;
        }
        let text: String = pages
            .iter()
            .map(|id| super::words::page_text(&content, id))
            .collect();
        let known = WORDS.iter().find(|(id, _)| *id == row.id);
        let Some((_, words)) = known else {
            faults.push(format!("{}: no words to look for on {pages:?}", row.id));
            continue;
        };
        checked += 1;
        for word in words.iter().filter(|word| !text.contains(**word)) {
            faults.push(format!("{}: {pages:?} does not say {word:?}", row.id));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(checked, WORDS.len(), "no words for rows that name no page");
}
