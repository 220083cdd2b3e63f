//! First starts, the safety check and what it locks, by accessible names and keys.

use eframe::egui::accesskit::Toggled;
use eframe::egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stridewell::domain::Preferences;
use stridewell::domain::draft::{Edit, ListEdit};
use stridewell::domain::safety::{Audience, Outcome, Question, Situation, Takes, Verdict};
use stridewell::domain::search::Query;
use stridewell::model::{
    Action, Asked, CheckInAction, LibraryTab, Model, SafetyAction, Screen, SessionAction,
    StudioAction,
};

use crate::support::safety::{answered, mildest_of, tap};
use crate::support::scenes::studio::studio;
use crate::support::stage::{Stage, content, model};

const STRENGTH: &str = "hamstring-strength-a";
const COOL_DOWN: &str = "post-run-cool-down";

/// The app as it starts for the first time.
fn first_start() -> Stage {
    Stage::started(Preferences::default())
}

/// Presses an answer inside the group that is called like its question.
fn press(stage: &mut Stage, question: &Question, words: &str) {
    let role = match question.takes {
        Takes::One => Role::RadioGroup,
        Takes::Several => Role::Group,
    };
    let group = stage.app.get_by_role_and_label(role, &question.text);
    group.get_by_label(words).click_accesskit();
    stage.settle();
}

fn words_of(question: &Question, choice: Option<&str>) -> String {
    let Some(choice) = choice else {
        let several = question.none().is_none() && question.id.as_str() == "place";
        let words = if several {
            "None of these"
        } else {
            "I have no trouble now"
        };
        return words.to_owned();
    };
    let mut choices = question.choices.iter();
    let found = choices.find(|one| one.id.as_str() == choice);
    found.expect(choice).text.clone()
}

/// Answers the questions of the page that is shown: these so, the others with the mildest.
fn answer_page(stage: &mut Stage, answers: &[(&str, &str)]) {
    let content = content();
    let group = stage.model().safety_group().expect("a group is asked");
    for question in content.safety.of_group(group) {
        let own = answers.iter().find(|(id, _)| *id == question.id.as_str());
        let choice = own.map_or_else(|| mildest_of(question), |(_, choice)| Some(choice));
        let words = words_of(question, choice);
        press(stage, question, &words);
    }
}

/// Answers every page.
fn answer_all(stage: &mut Stage, answers: &[(&str, &str)]) {
    for _ in 0..stage.model().safety_groups().len() {
        answer_page(stage, answers);
        tap(stage, "Continue");
    }
    assert_eq!(*stage.model().screen(), Screen::SafetyOutcome);
}

#[test]
fn a_first_start_with_a_red_flag_says_stop_and_nothing_else_leads_on() {
    let mut stage = first_start();
    assert_eq!(*stage.model().screen(), Screen::Welcome);
    stage.click_containing("Me. I will do the exercises");
    assert_eq!(*stage.model().screen(), Screen::Safety);
    answer_page(&mut stage, &[("cauda-equina", "yes")]);
    tap(&mut stage, "Continue");
    assert_eq!(*stage.model().screen(), Screen::SafetyOutcome);
    assert!(stage.shows("Stop. Get urgent medical help now"));
    assert!(stage.shows("Do not exercise. Call your emergency number"));
    assert!(stage.shows("Numbness between the legs"), "what to say");
    for key in [Key::Escape, Key::Enter, Key::F1] {
        stage.press(key);
    }
    for key in [Key::Num2, Key::Num3, Key::F] {
        stage
            .app
            .key_press_modifiers(eframe::egui::Modifiers::COMMAND, key);
        stage.settle();
    }
    stage.act(Action::Open(Screen::Progress));
    stage.act(Action::StartRoutine(COOL_DOWN.into()));
    assert_eq!(*stage.model().screen(), Screen::SafetyOutcome);
    assert!(stage.app.query_by_label("Library").is_none(), "no rail");
    tap(&mut stage, "I have read this");
    assert!(matches!(stage.model().screen(), Screen::Library(_)));
    assert!(stage.shows("Stop. Get urgent medical help now"), "it stays");
    stage.click_containing("Post-run cool-down");
    assert!(stage.shows("get urgent medical help first"));
    assert!(stage.app.query_by_label("Start").is_none());
    stage.press(Key::Enter);
    stage.act(Action::StartRoutine(COOL_DOWN.into()));
    stage.act(Action::TryExercise("warm-up-walk".into()));
    assert!(stage.model().session.is_none(), "nothing starts");
}

#[test]
fn an_urgent_outcome_that_was_not_read_is_shown_again_at_the_next_start() {
    let mut preferences = answered(&[("infection", &["yes"])]);
    let unread = |read| {
        let mut preferences = preferences.clone();
        preferences.own_check.as_mut().unwrap().read = read;
        let mut model = model(preferences);
        model.open_at_start();
        model.screen().clone()
    };
    assert_eq!(unread(false), Screen::SafetyOutcome);
    assert_eq!(unread(true), Screen::Today);
    preferences.audience = None;
    let mut model = model(preferences);
    model.open_at_start();
    assert_eq!(*model.screen(), Screen::Welcome);
}

#[test]
fn a_hamstring_that_is_tight_and_tests_long_marks_the_stretches() {
    let mut stage = first_start();
    stage.click_containing("Me. I will do the exercises");
    answer_all(&mut stage, &[("onset", "tight")]);
    assert!(stage.shows("Good to go"));
    tap(&mut stage, "Continue");
    assert!(stage.model().verdict.tags.contains("tight"));
    // The guide says that it tests long.
    let mut preferences = stage.model().preferences.clone();
    preferences.overlengthened = true;
    stage.act(Action::SetPreferences(Box::new(preferences)));
    let situations = &stage.model().verdict.situations;
    assert!(situations.contains(&Situation::Overlengthened));
    stage.click("Library");
    stage.click("Exercises");
    let words = "lying strap".to_owned();
    stage.act(Action::LookFor(Query {
        words,
        ..Query::default()
    }));
    assert!(stage.shows("For now: Does not suit a hamstring that tests long"));
    let stretch = "lying-strap-hamstring-stretch";
    stage.act(Action::Open(Screen::Exercise(stretch.into())));
    assert!(stage.shows("Does not suit a hamstring that tests long"));
    assert!(stage.app.query_by_label("Try it now").is_none());
    stage.act(Action::TryExercise(stretch.into()));
    assert!(stage.model().session.is_none());
    stage.act(Action::TryExercise("glute-bridge".into()));
    assert!(stage.model().session.is_some(), "what suits starts");
}

#[test]
fn a_first_start_without_trouble_or_put_off_begins_with_today() {
    let mut stage = first_start();
    stage.click_containing("Me. I will do the exercises");
    answer_all(&mut stage, &[]);
    assert!(stage.shows("Good to go"));
    tap(&mut stage, "Continue");
    assert_eq!(*stage.model().screen(), Screen::Today);
    let mut stage = first_start();
    stage.click_containing("Me. I will do the exercises");
    tap(&mut stage, "Not now");
    assert_eq!(*stage.model().screen(), Screen::Today);
}

#[test]
fn a_clinician_is_asked_nothing_and_nothing_is_closed() {
    let mut stage = first_start();
    stage.click_containing("People I look after");
    assert!(matches!(stage.model().screen(), Screen::Library(_)));
    stage.act(Action::StartRoutine(STRENGTH.into()));
    assert_eq!(*stage.model().screen(), Screen::Session);
    // Answers of their own close nothing either.
    let mut preferences = answered(&[("infection", &["yes"])]);
    assert_eq!(model(preferences.clone()).verdict.outcome, Outcome::Urgent);
    for audience in [Audience::Others, Audience::Display] {
        preferences.audience = Some(audience);
        let mut model = model(preferences.clone());
        model.open_at_start();
        assert_eq!(*model.screen(), Screen::Today);
        model.update(Action::StartRoutine(STRENGTH.into()));
        assert!(model.session.is_some());
    }
}

#[test]
fn a_display_says_how_its_kiosk_opens() {
    let mut stage = first_start();
    assert!(stage.shows("“stridewell kiosk” opens the locked display"));
    stage.click_containing("A public display");
    let audience = stage.model().preferences.audience;
    assert_eq!(audience, Some(Audience::Display));
}

fn any_chosen(stage: &Stage) -> bool {
    let nodes = stage.app.root().children_recursive();
    let mut answers = nodes.filter(|node| node.accesskit_node().role() == Role::RadioButton);
    answers.any(|node| node.accesskit_node().toggled() == Some(Toggled::True))
}

#[test]
fn nothing_is_chosen_at_first_and_it_goes_on_once_all_is_answered() {
    let mut stage = first_start();
    stage.click_containing("Me. I will do the exercises");
    assert!(stage.shows("5 questions left on this page"));
    assert!(!any_chosen(&stage), "none is chosen");
    tap(&mut stage, "Continue");
    stage.press(Key::Enter);
    assert_eq!(stage.model().safety.page, 0, "it waits");
    answer_page(&mut stage, &[]);
    assert!(any_chosen(&stage));
    assert!(stage.shows("All answered"));
    tap(&mut stage, "Continue");
    assert_eq!(stage.model().safety.page, 1);
    tap(&mut stage, "Back");
    assert_eq!(stage.model().safety.page, 0);
    assert!(stage.shows("All answered"), "answers stay");
    tap(&mut stage, "Why we ask");
    assert!(stage.shows("Pressure on the nerves at the base of the spine"));
    assert!(stage.shows("Greenhalgh cauda equina warning-sign cards"));
    assert!(!stage.shows(".txt"));
}

/// The screen that a start leads to.
fn starts(model: &mut Model) -> Screen {
    model.update(Action::StartRoutine(COOL_DOWN.into()));
    model.screen().clone()
}

#[test]
fn a_first_session_asks_first_and_then_goes_on() {
    let mut stage = Stage::started(Preferences::default());
    stage.act(Action::Open(Screen::Routine(COOL_DOWN.into())));
    stage.act(Action::CheckIn(CheckInAction::Begin(COOL_DOWN.into())));
    assert_eq!(*stage.model().screen(), Screen::Welcome);
    stage.click_containing("Me. I will do the exercises");
    answer_all(&mut stage, &[]);
    tap(&mut stage, "Continue");
    let asked = Screen::CheckIn(Asked::Before(COOL_DOWN.into()));
    assert_eq!(*stage.model().screen(), asked);
    // Put off before it was ever answered, no session starts.
    let mut model = model(Preferences {
        audience: Some(Audience::Me),
        ..Preferences::default()
    });
    assert_eq!(starts(&mut model), Screen::Safety);
    model.update(Action::Safety(SafetyAction::NotNow));
    assert!(model.session.is_none());
    assert_eq!(starts(&mut model), Screen::Safety, "asked again");
}

#[test]
fn after_two_weeks_it_is_asked_again_and_can_be_put_off() {
    let mut preferences = answered(&[]);
    preferences.own_check.as_mut().unwrap().on = jiff::civil::date(2026, 11, 12);
    let mut stage = Stage::started(preferences.clone());
    assert!(stage.shows("It is two weeks since your safety check"));
    stage.act(Action::StartRoutine(COOL_DOWN.into()));
    assert_eq!(*stage.model().screen(), Screen::Safety);
    assert_eq!(stage.model().safety.draft.given().len(), 0);
    tap(&mut stage, "Not now");
    let asked = Screen::CheckIn(Asked::Before(COOL_DOWN.into()));
    assert_eq!(*stage.model().screen(), asked, "it goes on");
    tap(&mut stage, "Start without it");
    stage.act(Action::Session(SessionAction::LeaveForLater));
    stage.act(Action::ShowLibrary(LibraryTab::Routines));
    assert!(!stage.shows("It is two weeks since"), "not again today");
    preferences.own_check.as_mut().unwrap().on = jiff::civil::date(2026, 11, 13);
    let stage = Stage::started(preferences);
    assert!(!stage.model().check_is_due(), "the thirteenth day");
}

#[test]
fn the_patient_of_a_draft_is_asked_and_nobody_else_is_judged_by_it() {
    let mut stage = Stage::without_figures();
    let own = stage.model().preferences.own_check.clone();
    stage.click("Studio");
    stage.click("New routine");
    let add = ListEdit::Add("ball-release-hamstring-chair".into(), 0);
    studio(&mut stage, StudioAction::Edit(Edit::List(add)));
    studio(&mut stage, StudioAction::ShowDetails(true));
    tap(&mut stage, "Ask the questions");
    assert!(stage.shows("stay with the draft"), "whose answers they are");
    while *stage.model().screen() == Screen::Safety {
        answer_page(&mut stage, &[("health-other", "blood")]);
        stage.press(Key::Enter);
    }
    assert_eq!(*stage.model().screen(), Screen::Studio);
    assert!(stage.shows("17 questions answered"));
    assert!(stage.shows("speak against ball and roller"));
    assert_eq!(stage.model().preferences.own_check, own);
    assert_eq!(stage.model().verdict, Verdict::default());
    // The answers can be looked at again, and taken away with a step back.
    tap(&mut stage, "Change the answers");
    stage.press(Key::Escape);
    assert_eq!(*stage.model().screen(), Screen::Studio);
    assert!(stage.shows("17 questions answered"), "left as they were");
    tap(&mut stage, "Remove the answers");
    assert!(!stage.shows("speak against ball and roller"));
    studio(&mut stage, StudioAction::Undo);
    assert!(stage.shows("speak against ball and roller"));
}
