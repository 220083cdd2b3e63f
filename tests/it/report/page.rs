//! The report on paper: one page that other programs read, whatever is in it.

use std::path::{Path, PathBuf};
use std::process::Command;

use stridewell::domain::Report;
use stridewell::handout::sheet::Block;
use stridewell::handout::{Paper, pdf, report};
use stridewell::text::{Language, Text};

use crate::support::past::{self, TODAY};
use crate::support::stage::content;

fn sheet(report: &Report, language: Language, paper: Paper) -> stridewell::handout::Sheet {
    let text = Text::new(language);
    report::sheet(report, &text, language.tag(), paper)
}

/// Pages that a reader counts.
fn pages(bytes: &[u8]) -> usize {
    let text = String::from_utf8_lossy(bytes);
    text.matches("/Type/Page\n")
        .count()
        .max(text.matches("/Type /Page\n").count())
}

#[test]
fn a_month_is_one_page_in_every_language_and_on_both_papers() {
    let month = super::month("AB");
    for language in [Language::English, Language::German, Language::Spanish] {
        for paper in [Paper::A4, Paper::Letter] {
            let sheet = sheet(&month, language, paper);
            assert!(report::is_one_page(&sheet, paper), "{language:?} {paper:?}");
            let bytes = pdf(&sheet, paper).unwrap_or_else(|error| panic!("{error}"));
            assert!(pages(&bytes) <= 1 && bytes.len() < 400_000, "{language:?}");
        }
    }
}

/// So many notes and reasons that they would fill pages: the page says how many are in the file alone.
#[test]
fn notes_give_way_so_that_it_stays_one_page_and_say_so() {
    let content = content();
    let routine = content
        .catalogue
        .routine(&"nordic-ten-week".into())
        .unwrap();
    let mut sessions = past::years(120);
    for session in &mut sessions {
        session.note = "Stopped after a pull in the last set, as on the days before. ".repeat(6);
    }
    let report = Report::of(routine, &content.catalogue, &sessions, TODAY).unwrap();
    let sheet = sheet(&report, Language::English, Paper::A4);
    assert!(report::is_one_page(&sheet, Paper::A4));
    let said = sheet.blocks.iter().any(|block| {
        matches!(block, Block::Remark(words) if words.runs()[0].text.contains("more lines are in the file"))
    });
    assert!(said, "what is left out is told");
}

#[test]
fn the_chart_says_in_words_what_it_shows() {
    let month = super::month("AB");
    let sheet = sheet(&month, Language::English, Paper::A4);
    let chart = sheet.blocks.iter().find_map(|block| {
        if let Block::Chart(chart) = block {
            Some(chart)
        } else {
            None
        }
    });
    let chart = chart.expect("a chart");
    assert_eq!(chart.points.len(), month.sessions.len());
    assert_eq!(
        (chart.points[0].along, chart.points.last().unwrap().along),
        (0, 1000)
    );
    for words in [
        "26 October 2026, worst 5, next morning 4, effort 3",
        "20 November 2026, worst 4",
    ] {
        assert!(chart.alt.contains(words), "{}", chart.alt);
    }
}

#[test]
fn nobody_said_how_it_felt_and_there_is_a_page_all_the_same() {
    let mut month = super::month("");
    for session in &mut month.sessions {
        session.pain.clear();
        session.effort = None;
    }
    let sheet = sheet(&month, Language::English, Paper::A4);
    assert!(
        !sheet
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Chart(_)))
    );
    pdf(&sheet, Paper::A4).unwrap_or_else(|error| panic!("{error}"));
}

/// What a program says of a file.
fn run(program: &str, before: &[&str], file: &Path, after: &[&str]) -> String {
    let mut command = Command::new(program);
    let ran = command.args(before).arg(file).args(after).output();
    let output = ran.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program}: {output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// `STRIDEWELL_PICTURES=folder` keeps the page, to be looked at.
#[test]
#[ignore = "needs poppler-utils; scripts/test runs it"]
fn others_read_the_page() {
    let own = tempfile::tempdir().unwrap();
    let folder = std::env::var_os("STRIDEWELL_PICTURES");
    let folder = folder.map_or_else(|| own.path().to_owned(), PathBuf::from);
    let file = folder.join("report.pdf");
    let month = super::month("AB");
    let bytes = pdf(&sheet(&month, Language::English, Paper::A4), Paper::A4).unwrap();
    stridewell::store::write(&file, &bytes).unwrap();
    let about = run("pdfinfo", &[], &file, &[]);
    for line in ["Pages:           1", "Tagged:          yes"] {
        assert!(about.contains(line), "{about}");
    }
    let tree = run("pdfinfo", &["-struct-text"], &file, &[]);
    assert!(tree.contains("Figure"), "{tree}");
    let fonts = run("pdffonts", &[], &file, &[]);
    let embedded = |font: &str| font.contains("yes yes yes");
    assert!(fonts.lines().skip(2).all(embedded), "{fonts}");
    let text = run("pdftotext", &["-raw"], &file, &["-"]);
    let order = [
        "Report: Nordic",
        "Pain and effort",
        "Prescribed and done",
        "What was left",
        "Notes",
    ];
    let places: Vec<_> = order.iter().map(|words| text.find(words)).collect();
    let found = places.iter().all(Option::is_some);
    assert!(found && places.is_sorted(), "{places:?} {text}");
}
