//! The report on paper: one page that other programs read, whatever is in it.

use stridewell::domain::Report;
use stridewell::handout::sheet::Block;
use stridewell::handout::{Paper, pdf, report};
use stridewell::text::{Language, Text};

use crate::support::past::{self, TODAY};
use crate::support::stage::content;

fn sheet(report: &Report, language: Language, paper: Paper) -> stridewell::handout::Sheet {
    let text = Text::new(language);
    report::sheet(report, &text, language.tag(), TODAY, paper)
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
    for language in [
        Language::English,
        Language::German,
        Language::Spanish,
        Language::Pseudo,
    ] {
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
    let chart = sheet.blocks.iter().find_map(|block| match block {
        Block::Chart(chart) => Some(chart),
        _ => None,
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

/// `STRIDEWELL_PICTURES=folder` keeps the page, to be looked at.
#[test]
#[ignore = "needs poppler-utils; scripts/test runs it"]
fn others_read_the_page() {
    let own = tempfile::tempdir().unwrap();
    let folder = std::env::var_os("STRIDEWELL_PICTURES");
    let folder = folder.map_or_else(|| own.path().to_owned(), std::path::PathBuf::from);
    let file = folder.join("report.pdf");
    let bytes = pdf(
        &sheet(&super::month("AB"), Language::English, Paper::A4),
        Paper::A4,
    )
    .unwrap();
    stridewell::store::write(&file, &bytes).unwrap();
    let run = |program: &str, arguments: &[&str]| {
        let ran = std::process::Command::new(program)
            .args(arguments)
            .arg(&file)
            .output();
        String::from_utf8_lossy(&ran.unwrap().stdout).into_owned()
    };
    let about = run("pdfinfo", &[]);
    assert!(
        about.contains("Pages:           1") && about.contains("Tagged:          yes"),
        "{about}"
    );
    let tree = run("pdfinfo", &["-struct-text"]);
    assert!(tree.contains("Figure"), "{tree}");
    let fonts = run("pdffonts", &[]);
    assert!(
        fonts
            .lines()
            .skip(2)
            .all(|font| font.contains("yes yes yes")),
        "{fonts}"
    );
    let text = std::process::Command::new("pdftotext")
        .args(["-raw"])
        .arg(&file)
        .arg("-")
        .output();
    let text = String::from_utf8_lossy(&text.unwrap().stdout).into_owned();
    let order = [
        "Report: Nordic",
        "Pain and effort",
        "Prescribed and done",
        "What was left",
        "Notes",
    ];
    let places: Vec<_> = order.iter().map(|words| text.find(words)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{places:?} {text}"
    );
}
