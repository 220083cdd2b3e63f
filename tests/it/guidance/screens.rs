//! Help, its pages, the routine guide and self-checks, by accessible name.

use eframe::egui::Key;
use egui_kittest::kittest::Queryable as _;
use stridewell::domain::search::Query;
use stridewell::model::{Action, LibraryTab, Screen};
use stridewell::text::{Language, Text};

use crate::support::scenes::guidance::{overlengthened, reach};
use crate::support::stage::{Stage, content};

fn help() -> Stage {
    let mut stage = Stage::without_figures();
    stage.click("Help");
    assert_eq!(*stage.model().screen(), Screen::Guidance(None));
    stage
}

fn page(id: &str) -> Screen {
    Screen::Guidance(Some(id.into()))
}

#[test]
fn help_leads_to_every_page_and_back() {
    let mut stage = help();
    for own in &content().guidance.pages {
        let name = format!("{}. {}", own.title, own.lead);
        reach(&mut stage, &name);
        assert_eq!(*stage.model().screen(), page(own.id.as_str()));
        for section in &own.sections {
            assert!(
                stage.shows(&section.heading),
                "{}: {}",
                own.id,
                section.heading
            );
        }
        stage.press(Key::Escape);
        assert_eq!(*stage.model().screen(), Screen::Guidance(None));
    }
}

#[test]
fn help_names_when_to_get_help_first_and_both_pages_lead_to_each_other() {
    let mut stage = help();
    stage.press(Key::G);
    assert_eq!(*stage.model().screen(), Screen::GetHelp);
    reach(&mut stage, "Read the page");
    assert_eq!(*stage.model().screen(), page("when-to-get-help"));
    assert!(stage.shows("Stop. Get urgent medical help now"));
    assert!(stage.shows("No better after two or three days of real rest, or getting worse."));
    reach(&mut stage, "When to get help. All signs on one page");
    assert_eq!(*stage.model().screen(), Screen::GetHelp);
}

#[test]
fn help_leads_to_everything_else_that_helps() {
    let ways = [
        ("Which routine suits me.", Screen::Guide),
        ("Safety check again.", Screen::Safety),
        ("Care timers.", Screen::Care),
        ("About Stridewell.", Screen::About),
    ];
    for (name, screen) in ways {
        let mut stage = help();
        reach(&mut stage, name);
        assert_eq!(*stage.model().screen(), screen);
    }
    let mut stage = help();
    assert!(!stage.shows("H: In a session: it hurts"));
    reach(&mut stage, "Keys, ");
    assert!(stage.shows("H: In a session: it hurts"));
}

#[test]
fn words_find_pages_answers_and_self_checks_in_help() {
    let mut stage = help();
    let field = "Search, such as “ice”";
    stage.app.get_by_label(field).focus();
    stage.settle();
    stage.app.get_by_label(field).type_text("ice");
    stage.settle();
    assert!(stage.shows("Ice and heat. "), "{:#?}", stage.names());
    assert!(stage.shows("Heat or ice?. "), "answers are found too");
    stage.click_containing("exercises and routines about it");
    assert_eq!(stage.model().library.query.words, "ice");
    assert!(matches!(stage.model().screen(), Screen::Library(_)));
}

#[test]
fn an_answer_that_was_found_is_what_the_page_opens_at() {
    let answers = &content().guidance.answers;
    for answer in [answers.last().unwrap(), &answers[answers.len() / 2]] {
        let mut stage = help();
        let field = "Search, such as “ice”";
        stage.app.get_by_label(field).focus();
        stage.settle();
        stage.app.get_by_label(field).type_text(&answer.question);
        stage.settle();
        reach(&mut stage, &format!("{}. ", answer.question));
        let opened = Screen::Answer(answer.id.clone());
        assert_eq!(*stage.model().screen(), opened);
        let window = stage.app.ctx.content_rect();
        let words = stage.app.get_by_label(&answer.answer).rect();
        assert!(window.contains_rect(words), "{}: {words}", answer.id);
    }
}

#[test]
fn the_library_finds_what_there_is_to_read_in_both_halves() {
    for tab in [LibraryTab::Exercises, LibraryTab::Routines] {
        let mut stage = Stage::without_figures();
        stage.act(Action::ShowLibrary(tab));
        assert!(!stage.shows("In the guidance"), "nothing is looked for yet");
        stage.act(Action::LookFor(Query {
            words: "painkillers".to_owned(),
            ..Query::default()
        }));
        assert!(stage.shows("In the guidance"), "{tab:?}");
        reach(&mut stage, "Medicines. ");
        assert_eq!(*stage.model().screen(), page("medicines"));
    }
}

#[test]
fn two_ticked_signs_suggest_a_clinician() {
    let mut stage = Stage::without_figures();
    stage.act(Action::Open(Screen::Routine("return-to-run-check".into())));
    reach(&mut stage, "Coming back");
    assert_eq!(*stage.model().screen(), page("return-to-run"));
    let words = &content()
        .guidance
        .table("re-injury")
        .unwrap()
        .ticks
        .clone()
        .unwrap()
        .words;
    reach(&mut stage, "Still sore to press");
    assert!(!stage.shows(words), "one is not enough");
    reach(&mut stage, "Several past hamstring injuries");
    assert!(stage.shows(words));
    reach(&mut stage, "Still sore to press");
    assert!(!stage.shows(words));
}

#[test]
fn the_guide_shows_what_fits_and_starts_nothing() {
    let mut stage = help();
    reach(&mut stage, "Which routine suits me.");
    assert!(stage.shows("You have not been through the safety check yet."));
    reach(
        &mut stage,
        "Did your longest run, weekly distance, speed or hills go up in the last month? Yes",
    );
    reach(
        &mut stage,
        "How many strength sessions do you do a week? None",
    );
    reach(&mut stage, "See what fits");
    assert!(stage.shows("Too much, too soon"), "{:#?}", stage.names());
    assert!(stage.shows("Also worth a look"));
    assert!(stage.shows("Muscle imbalance or weak hips"));
    assert!(stage.shows("No run more than 10 percent beyond the longest of the last 30 days"));
    assert!(stage.model().session.is_none());
    assert!(!stage.model().preferences.overlengthened);
    reach(&mut stage, "First 48-72 hours care");
    assert_eq!(
        *stage.model().screen(),
        Screen::Routine("first-72-hours".into())
    );
    assert!(stage.model().session.is_none());
    stage.press(Key::Escape);
    assert!(
        stage.shows("Too much, too soon"),
        "the answers are still there"
    );
    reach(&mut stage, "Change my answers");
    assert!(stage.shows("See what fits"));
}

#[test]
fn answers_of_the_safety_check_are_not_asked_again() {
    let mut stage = help();
    reach(&mut stage, "Which routine suits me.");
    let onset = "When and how did it begin?";
    assert!(stage.shows(onset));
    reach(
        &mut stage,
        "When and how did it begin? Suddenly, more than 72 hours ago",
    );
    reach(&mut stage, "See what fits");
    assert!(stage.shows("Mild strain"), "{:#?}", stage.names());
}

#[test]
fn a_long_hamstring_marks_stretches() {
    let mut stage = Stage::without_figures();
    overlengthened(&mut stage);
    assert!(stage.shows("Tight but long"));
    assert!(stage.model().preferences.overlengthened);
    stage.act(Action::Open(Screen::Exercise(
        "modified-hurdler-stretch".into(),
    )));
    assert!(stage.shows("A long hamstring"));
    stage.act(Action::Open(Screen::Exercise("glute-bridge".into())));
    assert!(!stage.shows("A long hamstring"));
    stage.act(Action::Open(Screen::Guide));
    reach(&mut stage, "Mark hamstring stretches as not for me");
    assert!(!stage.model().preferences.overlengthened);
}

#[test]
fn what_a_self_check_found_is_read_and_kept() {
    let mut stage = help();
    reach(&mut stage, "Which routine suits me.");
    reach(&mut stage, "Single-leg bridge count");
    let id = "check-single-leg-bridge-count".into();
    assert_eq!(
        *stage.model().screen(),
        Screen::SelfCheck("check-single-leg-bridge-count".into())
    );
    reach(&mut stage, "Left, more");
    reach(&mut stage, "Right, more");
    for _ in 0..2 {
        reach(&mut stage, "Right, more");
    }
    let kept = stage.model().preferences.self_checks[&id].clone();
    assert_eq!((kept.left, kept.right), (Some(10), Some(12)));
    assert!(stage.shows("Imbalance. Give the weaker leg one extra set."));
    reach(&mut stage, "Which routine suits me");
    assert!(
        stage.shows("left 10, right 12, Low endurance, Imbalance"),
        "{:#?}",
        stage.names()
    );
}

#[test]
fn tingling_in_a_self_check_leads_to_help() {
    let mut stage = Stage::without_figures();
    stage.act(Action::Open(Screen::SelfCheck(
        "check-tendon-foot-up".into(),
    )));
    reach(&mut stage, "Tingling or shooting pain");
    reach(&mut stage, "When to get help");
    assert_eq!(*stage.model().screen(), Screen::GetHelp);
}

#[test]
fn pages_are_reached_from_where_they_matter() {
    let ways = [
        (
            Screen::Routine("tendon-isometrics-first".into()),
            "Sit-bone tendon pain",
            "tendon-pain",
        ),
        (
            Screen::Routine("nordic-ten-week".into()),
            "Why strength",
            "strength-why",
        ),
        (
            Screen::Routine("first-72-hours".into()),
            "First 72 hours",
            "first-72-hours",
        ),
        (
            Screen::Routine("desk-break-five".into()),
            "The pain scale",
            "pain-scale",
        ),
        (
            Screen::Exercise("ice-pack".into()),
            "Ice and heat",
            "ice-and-heat",
        ),
    ];
    for (from, name, to) in ways {
        let mut stage = Stage::without_figures();
        stage.act(Action::Open(from.clone()));
        reach(&mut stage, name);
        assert_eq!(*stage.model().screen(), page(to), "{from:?}");
    }
}

/// Opens every fold of a screen, and answers its names.
fn everything(stage: &mut Stage, screen: &Screen) -> Vec<String> {
    stage.act(Action::Open(screen.clone()));
    let id = if matches!(screen, Screen::Exercise(_)) {
        "exercise-evidence"
    } else if matches!(screen, Screen::Routine(_)) {
        "routine-evidence"
    } else {
        "guidance-sources"
    };
    let fold = Text::new(Language::English).get(id);
    reach(stage, &fold);
    stage.names()
}

#[test]
fn no_source_is_shown_as_the_name_of_a_file() {
    let content = content();
    let exercises = content.catalogue.exercises.iter();
    let routines = content.catalogue.routines.iter();
    let pages = content.guidance.pages.iter();
    let checks = content.guidance.checks.iter();
    let screens = exercises
        .map(|it| Screen::Exercise(it.id.clone()))
        .chain(routines.map(|it| Screen::Routine(it.id.clone())))
        .chain(pages.map(|it| Screen::Guidance(Some(it.id.clone()))))
        .chain(checks.map(|it| Screen::SelfCheck(it.id.clone())));
    let mut stage = Stage::without_figures();
    for screen in screens {
        let names = everything(&mut stage, &screen);
        assert!(10 < names.len(), "{screen:?} shows something");
        for name in names {
            let files = [".txt", ".toml", ".json", ".md", "_"];
            let file = files.iter().find(|ending| name.contains(**ending));
            assert_eq!(file, None, "{screen:?}: {name}");
        }
    }
}
