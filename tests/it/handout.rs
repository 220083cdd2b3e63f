//! What is printed: every word that the screen has, accepted as PDF/UA-1, read aloud in the right order.

mod codes;
mod handed;
mod pages;
mod phone;
mod printing;
mod programs;
mod routine;

use std::fmt::Write as _;

use jiff::civil::date;
use stridewell::domain::Side;
use stridewell::domain::history::{PainWhen, PastPain, PastSession, Reason};
use stridewell::domain::safety::Outcome;
use stridewell::handout::sheet::{Block, Practice, Words};
use stridewell::handout::{Paper, Sheet, pdf, session, verdict};
use stridewell::model::Model;
use stridewell::text::{Language, Text};

use crate::support::past::{self, TODAY};
use crate::support::safety::answered;
use crate::support::stage::content_of_language;

/// Questions with the answers that are not the mildest.
type Given = &'static [(&'static str, &'static [&'static str])];

/// Answers that lead to each outcome.
const ANSWERS: [(Outcome, Given); 4] = [
    (
        Outcome::Urgent,
        &[("cauda-equina", &["yes"]), ("clot", &["leg"])],
    ),
    (
        Outcome::ClinicianFirst,
        &[("nerve", &["yes"]), ("gait", &["yes"])],
    ),
    (
        Outcome::Gentle,
        &[
            ("course", &["long"]),
            ("place", &["sit", "back"]),
            ("sitting", &["yes"]),
        ],
    ),
    (Outcome::Proceed, &[]),
];

const LANGUAGES: [Language; 4] = [
    Language::English,
    Language::German,
    Language::Spanish,
    Language::Pseudo,
];

/// Somebody who answered so, in a language.
fn judged(answers: &[(&str, &[&str])], language: Language) -> Model {
    Model::new((*content_of_language(language)).clone(), answered(answers))
}

fn outcome_sheet(answers: &[(&str, &[&str])], language: Language) -> Sheet {
    let (model, text) = (judged(answers, language), Text::new(language));
    let said = text.outcome(&model.judged()).expect("it is in the content");
    verdict::sheet(&said, &text, language.tag(), [TODAY, date(2026, 11, 20)])
}

/// A session that was left early: pain, effort, a note, an exercise left out, and one that hurt.
fn early() -> PastSession {
    let mut session = past::month().pop().expect("the last of a month");
    session
        .pain
        .retain(|pain| pain.when != PainWhen::NextMorning);
    session.set_pain(PainWhen::Before, Some(Side::Right), Some(2));
    session.pain.push(PastPain {
        when: PainWhen::During,
        exercise: Some("single-leg-bridge".into()),
        side: Some(Side::Right),
        nrs: 6,
    });
    if let Some(last) = session.items.last_mut() {
        last.reason = Some(Reason::Pain);
    }
    session.sets.retain(|set| set.item != 3);
    session
}

fn session_sheet(done: &PastSession, language: Language) -> Sheet {
    let content = content_of_language(language);
    let text = Text::new(language);
    session::sheet(done, &content.catalogue, &text, language.tag(), TODAY)
}

/// Every document with a name.
fn all_sheets(language: Language) -> Vec<(String, Sheet)> {
    let outcomes = ANSWERS.iter().map(|(outcome, answers)| {
        let name = format!("{}-{}", outcome.as_str(), language.tag());
        (name, outcome_sheet(answers, language))
    });
    let done = session_sheet(&early(), language);
    let sheets = outcomes.chain([(format!("session-{}", language.tag()), done)]);
    sheets.collect()
}

fn plain(words: &Words) -> String {
    let runs = words.runs().iter();
    runs.map(|run| run.text.as_str()).collect()
}

/// Everything that a document says, in reading order.
fn said(sheet: &Sheet) -> String {
    let mut all = String::new();
    say_blocks(&sheet.blocks, &mut all);
    all
}

fn say_blocks(blocks: &[Block], all: &mut String) {
    for block in blocks {
        if let Block::Beside(inner, code) = block {
            say_blocks(inner, all);
            writeln!(all, "{}", code.caption).unwrap();
        }
        for words in words_of(block).iter().filter(|words| !words.is_empty()) {
            writeln!(all, "{words}").unwrap();
        }
    }
}

/// What a block says by itself, in reading order.
fn words_of(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(_, words) => vec![words.clone()],
        Block::Paragraph(words)
        | Block::Lead(words)
        | Block::Fine(words)
        | Block::Remark(words) => vec![plain(words)],
        Block::Ends(left, right) => vec![plain(left), plain(right)],
        Block::List(_, items) => items.iter().map(plain).collect(),
        Block::Table(table) => {
            let cells = table.rows.iter().flatten();
            let cells = cells.flat_map(|cell| [plain(&cell.words), cell.under.clone()]);
            table.head.iter().cloned().chain(cells).collect()
        }
        Block::Note(note) => vec![note.title.clone(), note.about.clone()],
        Block::Notes(notes) => {
            let notes = notes.iter();
            notes
                .map(|note| format!("{} {}", note.title, note.about))
                .collect()
        }
        Block::Masthead(head) => {
            let first = [plain(&head.over), head.title.clone(), plain(&head.under)];
            first
                .into_iter()
                .chain(head.beside.iter().map(plain))
                .collect()
        }
        Block::Practice(practice) => words_of_practice(practice),
        Block::Grid(grid) => {
            let first = [grid.title.clone(), grid.beside.clone()].into_iter();
            let columns = grid.columns.iter().map(plain);
            first.chain(columns).chain(grid.rows.clone()).collect()
        }
        Block::Chart(chart) => vec![chart.alt.clone()],
        Block::Rule | Block::Beside(..) => Vec::new(),
    }
}

fn words_of_practice(practice: &Practice) -> Vec<String> {
    let mut all = vec![format!("{} {}", practice.number, practice.name)];
    all.extend(practice.sentences.iter().map(plain));
    let steps = practice.steps.iter().enumerate();
    all.extend(steps.map(|(place, step)| format!("{}. {step}", place + 1)));
    let doses = practice.doses.iter();
    all.extend(doses.map(|dose| format!("{} {}", dose.label, dose.value)));
    all.extend(practice.remarks.iter().map(plain));
    all
}

#[test]
fn every_document_is_accepted_as_pdf_ua_in_every_language_and_on_both_papers() {
    for language in LANGUAGES {
        for (name, sheet) in all_sheets(language) {
            for paper in [Paper::A4, Paper::Letter] {
                let bytes = pdf(&sheet, paper).unwrap_or_else(|error| panic!("{name}: {error}"));
                assert!(bytes.starts_with(b"%PDF-1.7"), "{name}");
                assert_eq!(
                    bytes,
                    pdf(&sheet, paper).unwrap(),
                    "{name}: the same every time"
                );
            }
        }
    }
}

#[test]
fn what_nobody_can_write_does_not_keep_a_page_from_being_made() {
    let mut session = early();
    session.note = "漢字 🙂\u{feff} \u{0} \u{e000} fi\u{301} مرحبا\n\n".repeat(400);
    session.name = "\u{0}".to_owned();
    for name in ["\u{0}", "", "🙂"] {
        name.clone_into(&mut session.name);
        let sheet = session_sheet(&session, Language::English);
        pdf(&sheet, Paper::A4).unwrap_or_else(|error| panic!("{name:?}: {error}"));
    }
}

#[test]
fn an_outcome_says_on_paper_what_the_screen_says() {
    for (outcome, answers) in ANSWERS {
        let said = said(&outcome_sheet(answers, Language::English));
        let model = judged(answers, Language::English);
        assert_eq!(model.verdict.outcome, outcome);
        let card = model.content.safety.card(outcome).unwrap();
        let words = Text::default().outcome(&model.judged()).unwrap();
        let places = [&card.title, &card.message].map(|words| said.find(words));
        assert!(places[0].is_some() && places[0] < places[1], "{said}");
        let contacts = words.contacts.iter();
        let mut lines: Vec<&str> = contacts.map(|one| one.words.as_str()).collect();
        lines.extend(
            words
                .lists()
                .flat_map(|listed| &listed.lines)
                .map(String::as_str),
        );
        assert!(!lines.is_empty());
        for line in lines {
            assert!(said.contains(line), "{line}");
        }
        for line in [
            "22 November 2026",
            "Safety check answered on 20 November 2026",
            "It is general information, not a diagnosis.",
        ] {
            assert!(said.contains(line), "{line}: {said}");
        }
    }
}

#[test]
fn an_urgent_page_says_whom_to_call_before_anything_else_but_what_to_do() {
    let said = said(&outcome_sheet(ANSWERS[0].1, Language::English));
    let order = [
        "Stop. Get urgent medical help now",
        "Do not exercise.",
        "Call your emergency number or go to an emergency department\nToday",
        "What to say",
        "What is closed",
    ];
    let places: Vec<usize> = order
        .iter()
        .map(|words| {
            said.find(words)
                .unwrap_or_else(|| panic!("{words}: {said}"))
        })
        .collect();
    assert!(places.is_sorted(), "{said}");
}

#[test]
fn a_session_says_what_was_planned_and_done_by_side_and_why_not() {
    let said = said(&session_sheet(&early(), Language::English));
    for line in [
        "Nordic ten-week programme",
        "20 November 2026, 18:30",
        "stopped early",
        "left out: it hurt",
        "not done",
        "Pain, right",
        "2 before",
        "pain 6 of 10, right",
        "6 of 10, hard",
        "Note: Stopped after a pull in the last set.",
        "The next morning: ______ of 10",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    assert!(
        said.contains("Left: ") && said.contains("Right: "),
        "{said}"
    );
}

#[test]
fn a_morning_that_was_answered_is_not_asked_again() {
    let mut session = early();
    session.set_pain(PainWhen::NextMorning, Some(Side::Right), Some(3));
    let said = said(&session_sheet(&session, Language::English));
    assert!(said.contains("Next morning\npain 3 of 10"), "{said}");
    assert!(!said.contains("______"), "{said}");
}
