//! Printing from the screens: by button and by key, on those that have something to print.

use eframe::egui::{Key, Modifiers};
use std::time::Duration;

use stridewell::domain::Preferences;
use stridewell::model::{
    Action, CheckInAction, DataAction, Effect, HelpAction, NoticeKind, Print, Printed,
    SafetyAction, Screen, Way,
};
use stridewell::store::Paths;
use stridewell::ui::keys::{asks, shown};

use super::{ANSWERS, judged};
use crate::support::checked_in::{last, say_all, whole};
use crate::support::desktop::wait;
use crate::support::safety::{answered, tap};
use crate::support::stage::{Stage, model};
use stridewell::text::Language;

fn printed(effects: Vec<Effect>) -> Vec<Print> {
    let printed = effects.into_iter().filter_map(|effect| {
        if let Effect::Print(print) = effect {
            Some(print)
        } else {
            None
        }
    });
    printed.collect()
}

fn print(way: Way) -> Action {
    Action::Data(DataAction::Print(way))
}

fn print_key(stage: &mut Stage) {
    let held = Modifiers::COMMAND | Modifiers::CTRL;
    stage.app.key_press_modifiers(held, Key::P);
    stage.settle();
}

/// A session of some minutes, checked in, with its summary open.
fn summary(stage: &mut Stage) {
    whole(stage, "desk-break-five");
    say_all(stage, 2);
    stage.act(Action::CheckIn(CheckInAction::Save));
    assert!(matches!(stage.model().screen(), Screen::Summary(_)));
}

/// The page that is told of, once it is written.
fn page(stage: &mut Stage) -> Vec<u8> {
    let path = wait(Duration::from_secs(30), "a page", || {
        stage.settle();
        let notices = stage.model().notices.iter();
        let mut told = notices.filter(|notice| notice.kind == NoticeKind::PageNoViewer);
        told.next().map(|notice| notice.details.clone())
    });
    std::fs::read(path).unwrap()
}

#[test]
fn only_an_outcome_and_a_summary_are_printed() {
    let mut plain = model(Preferences::default());
    for screen in [
        Screen::Today,
        Screen::GetHelp,
        Screen::Safety,
        Screen::SafetyOutcome,
    ] {
        plain.update(Action::Open(screen));
        assert_eq!(printed(plain.update(print(Way::Viewer))), []);
        assert_eq!(asks(Key::P, true, &plain), None);
    }
    for (outcome, answers) in ANSWERS {
        let mut model = judged(answers, Language::English);
        model.update(Action::Open(Screen::SafetyOutcome));
        let wanted = Print {
            what: Printed::Outcome,
            way: Way::Viewer,
        };
        assert_eq!(
            printed(model.update(print(Way::Viewer))),
            [wanted],
            "{outcome:?}"
        );
        assert_eq!(asks(Key::P, true, &model), Some(print(Way::Viewer)));
        assert_eq!(asks(Key::P, false, &model), None);
        assert!(shown(&model).iter().any(|row| row.name == "print"));
    }
}

#[test]
fn printing_what_is_urgent_leads_nowhere_else() {
    let mut model = judged(ANSWERS[0].1, Language::English);
    let mut preferences = model.preferences.clone();
    preferences.own_check.as_mut().unwrap().read = false;
    model.update(Action::SetPreferences(Box::new(preferences)));
    model.update(Action::Open(Screen::SafetyOutcome));
    assert!(model.must_read());
    assert_eq!(printed(model.update(print(Way::Viewer))).len(), 1);
    assert!(model.must_read());
}

#[test]
fn the_button_of_an_outcome_stands_after_its_words_and_writes_a_page() {
    let home = tempfile::tempdir().unwrap();
    for (outcome, answers) in ANSWERS {
        let mut stage = Stage::at_home(Paths::below(home.path()));
        stage.act(Action::SetPreferences(Box::new(answered(answers))));
        stage.act(Action::Open(Screen::SafetyOutcome));
        let names = stage.names();
        let place = |words: &str| names.iter().position(|name| name.contains(words));
        let title = stage
            .model()
            .content
            .safety
            .card(outcome)
            .unwrap()
            .title
            .clone();
        let button = names
            .iter()
            .position(|name| name == "Print")
            .expect("a button");
        assert!(place(&title) < Some(button), "{names:?}");
        assert!(place("What stays open") < Some(button), "{names:?}");
        tap(&mut stage, "Print");
        assert!(page(&mut stage).starts_with(b"%PDF-1.7"));
        assert_eq!(*stage.model().screen(), Screen::SafetyOutcome);
    }
}

#[test]
fn a_summary_is_printed_by_key_also_while_a_button_has_the_keyboard() {
    let home = tempfile::tempdir().unwrap();
    for focused in [false, true] {
        let mut stage = Stage::at_home(Paths::below(home.path()));
        summary(&mut stage);
        if focused {
            stage.press(Key::Tab);
            stage.press(Key::Tab);
        }
        print_key(&mut stage);
        assert!(page(&mut stage).starts_with(b"%PDF-1.7"));
        assert!(matches!(stage.model().screen(), Screen::Summary(_)));
    }
}

#[test]
fn a_summary_asks_for_its_own_session_and_a_copy_for_a_file() {
    let mut stage = Stage::without_figures();
    summary(&mut stage);
    let what = Printed::Session(last(&stage));
    assert_eq!(stage.model().printable(), Some(what));
    let names = stage.names();
    let place = |words: &str| {
        names
            .iter()
            .position(|name| name == words)
            .expect("a button")
    };
    assert!(place("Print") < place("Save a copy") && place("Save a copy") < place("Finish"));
    // Nothing is there to be asked: the screen stays as it is.
    tap(&mut stage, "Save a copy");
    assert!(matches!(stage.model().screen(), Screen::Summary(_)));
}

#[test]
fn nothing_is_printed_under_the_keys_that_are_shown() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let mut stage = Stage::at_home(paths.clone());
    stage.act(Action::SetPreferences(Box::new(answered(ANSWERS[3].1))));
    stage.act(Action::Open(Screen::SafetyOutcome));
    stage.act(Action::Help(HelpAction::ShowKeys(true)));
    print_key(&mut stage);
    stage.act(Action::Help(HelpAction::ShowKeys(false)));
    stage.act(Action::Safety(SafetyAction::Read));
    assert!(!paths.printed().exists());
}
