//! Every screen in every state, as a way to come there.

pub(crate) mod check_in;
pub(crate) mod my_data;
pub(crate) mod progress;

use std::time::Duration;

use eframe::egui::{Key, pos2};
use egui_kittest::kittest::Queryable as _;
use stridewell::domain::Kit;
use stridewell::domain::exercise::{Goal, PositionGroup};
use stridewell::domain::preferences::Counting;
use stridewell::domain::search::Query;
use stridewell::model::{
    Action, CheckInAction, Dialog, Level, LibraryTab, Notice, NoticeKind, Screen, SessionAction,
    SettingsSection,
};
use stridewell::player::{Command, State};
use stridewell::text::{Language, Text};

use super::planned::{plan, remind};
use super::stage::Stage;

/// A name, and how to come there from the first start.
pub(crate) type Scene = (&'static str, fn(&mut Stage));

/// Screens outside the session, then the session in each of its states.
pub(crate) const SCENES: &[Scene] = &[
    ("library-routines", |_| {}),
    ("library-exercises", |stage| {
        stage.act(Action::ShowLibrary(LibraryTab::Exercises));
    }),
    ("library-left", |stage| {
        hold_and(stage, Action::Session(SessionAction::LeaveForLater));
        stage.act(Action::ShowLibrary(LibraryTab::Routines));
    }),
    ("library-filtered", filtered),
    ("library-empty", |stage| {
        stage.act(Action::ShowLibrary(LibraryTab::Exercises));
        let mut query = stage.model().library.query.clone();
        query.goals.insert(Goal::Strengthen);
        "calf stretch".clone_into(&mut query.words);
        stage.act(Action::LookFor(query));
    }),
    ("library-unknown", |stage| look_for(stage, "rowing machine")),
    ("routine", |stage| {
        open_routine(stage, "pre-run-dynamic-warm-up");
    }),
    ("routine-weeks", |stage| {
        open_routine(stage, "nordic-ten-week");
    }),
    ("routine-change", |stage| {
        have(stage, &[Kit::Ball, Kit::Mat]);
        open_routine(stage, "hamstring-strength-b");
        let id = || "hamstring-strength-b".into();
        stage.act(Action::ChooseVariant(id(), "gym".into()));
        stage.act(Action::Limit(id(), Some(Duration::from_mins(20))));
        stage.act(Action::ChooseSwap(id(), Some(1)));
        let [english, pseudo] = [Language::English, Language::Pseudo]
            .map(|language| Text::new(language).get("routine-change"));
        let change = if stage.app.query_by_label(&english).is_some() {
            english
        } else {
            pseudo
        };
        stage.click(&change);
    }),
    ("routine-sore-side", |stage| {
        open_routine(stage, "askling-l-protocol");
    }),
    ("routine-eased", check_in::eased),
    ("exercise-release", |stage| {
        open_exercise(stage, "ball-release-hamstring-chair");
    }),
    ("exercise", |stage| {
        open_exercise(stage, "nordic-hamstring-lower");
    }),
    ("exercise-load", check_in::load),
    ("settings-look", |stage| {
        settings(stage, SettingsSection::Look);
    }),
    ("settings-sound", |stage| {
        settings(stage, SettingsSection::Sound);
    }),
    ("settings-sessions", |stage| {
        settings(stage, SettingsSection::Sessions);
    }),
    ("settings-reminders", |stage| {
        plan(stage);
        settings(stage, SettingsSection::Reminders);
    }),
    ("settings-about-me", |stage| {
        settings(stage, SettingsSection::AboutMe);
    }),
    ("settings-data", |stage| {
        settings(stage, SettingsSection::MyData);
    }),
    ("settings-data-done", my_data::done),
    ("settings-data-not-done", my_data::not_done),
    ("settings-data-delete", my_data::delete),
    ("progress", progress::month),
    ("progress-day", progress::day),
    ("progress-table", progress::table),
    ("progress-all", progress::all),
    ("progress-no-answers", progress::no_answers),
    ("progress-range-empty", progress::range_empty),
    ("progress-reading", progress::reading),
    ("progress-empty", progress::empty),
    ("get-help", |stage| stage.act(Action::Open(Screen::GetHelp))),
    ("check-in-before", check_in::before),
    ("check-in-before-stop", check_in::before_stop),
    ("check-in", check_in::after),
    ("check-in-said", check_in::said),
    ("check-in-stop", check_in::two_bands),
    ("summary", check_in::summary),
    ("summary-early", check_in::summary_early),
    ("summary-taken", check_in::summary_taken),
    ("library-morning", check_in::morning),
    ("library-morning-worse", check_in::morning_worse),
    ("notice", |stage| stage.act(Action::Tell(unreadable()))),
    ("notice-reminder", remind),
    ("session-ready", |stage| {
        session(stage, "hamstring-strength-a", State::GetReady);
    }),
    ("session-hold", |stage| {
        session(stage, "hamstring-strength-a", State::Hold);
    }),
    ("session-release", |stage| {
        session(stage, "lacrosse-ball-release", State::Release);
    }),
    ("session-paced", paced),
    ("session-counted", counted),
    ("session-change-sides", |stage| {
        session(stage, "post-run-cool-down", State::ChangeSides);
    }),
    ("session-rest", |stage| {
        session(stage, "hamstring-strength-a", State::Rest);
    }),
    ("session-next-up", |stage| {
        session(stage, "hamstring-strength-a", State::NextUp);
    }),
    ("session-paused", |stage| {
        hold_and(stage, Action::Player(Command::Pause));
    }),
    ("session-resuming", |stage| {
        hold_and(stage, Action::Player(Command::Pause));
        stage.act(Action::Player(Command::Resume));
        stage.pass(Duration::from_secs(1));
    }),
    ("session-away", |stage| {
        hold_and(stage, Action::Away(Duration::from_hours(4)));
    }),
    ("session-hurts", |stage| {
        hold_and(stage, Action::Player(Command::Hurts));
    }),
    ("session-hurts-more", |stage| {
        hold_and(stage, Action::Player(Command::Hurts));
        stage.press(Key::Num7);
    }),
    ("session-hurts-change", |stage| {
        hold_and(stage, Action::Player(Command::Hurts));
        stage.press(Key::Num5);
    }),
    ("session-hurts-little", |stage| {
        hold_and(stage, Action::Player(Command::Hurts));
        stage.press(Key::Num1);
    }),
    ("session-exercise", |stage| {
        paced(stage);
        stage.act(Action::Show(Some(Dialog::Exercise)));
    }),
    ("session-why", |stage| {
        hold_and(stage, Action::CheckIn(CheckInAction::AskWhy(None)));
    }),
    ("session-go-to", |stage| {
        hold_and(stage, Action::Show(Some(Dialog::GoTo(2))));
    }),
    ("session-paced-sides", paced_sides),
    ("session-undo", undo),
    ("session-leave", |stage| {
        hold_and(stage, Action::Session(SessionAction::AskToLeave));
    }),
    ("session-keys", |stage| {
        hold_and(stage, Action::Show(Some(Dialog::Keys)));
    }),
    ("session-distance", |stage| {
        hold_and(stage, Action::ShowFromAfar(true));
    }),
    ("session-distance-paced", |stage| {
        paced_sides(stage);
        stage.act(Action::ShowFromAfar(true));
    }),
    ("session-distance-controls", |stage| {
        hold_and(stage, Action::ShowFromAfar(true));
        for x in [400.0, 420.0] {
            stage.app.hover_at(pos2(x, 300.0));
            stage.app.step();
        }
    }),
    ("session-no-sound", |stage| {
        stage.act(Action::SoundIs(false));
        hold_and(stage, Action::Session(SessionAction::NextView));
    }),
    ("session-done", |stage| {
        session(stage, "hamstring-strength-a", State::Hold);
        while stage
            .model()
            .session
            .as_ref()
            .unwrap()
            .view()
            .unwrap()
            .state
            != State::Done
        {
            stage.act(Action::Player(Command::Skip));
        }
    }),
];

fn look_for(stage: &mut Stage, words: &str) {
    stage.act(Action::ShowLibrary(LibraryTab::Exercises));
    let words = words.to_owned();
    stage.act(Action::LookFor(Query {
        words,
        ..Query::default()
    }));
}

/// What a person has, and a few filters.
fn filtered(stage: &mut Stage) {
    have(stage, &[Kit::Ball, Kit::Mat, Kit::Strap]);
    stage.act(Action::ShowLibrary(LibraryTab::Exercises));
    let mut query = stage.model().library.query.clone();
    query.goals.extend([Goal::Stretch, Goal::Release]);
    query.positions.insert(PositionGroup::Lying);
    stage.act(Action::LookFor(query));
}

fn have(stage: &mut Stage, kit: &[Kit]) {
    let mut preferences = stage.model().preferences.clone();
    for kit in kit {
        preferences.set_kit(*kit, true);
    }
    stage.act(Action::SetPreferences(Box::new(preferences)));
}

fn open_routine(stage: &mut Stage, id: &str) {
    stage.act(Action::Open(Screen::Routine(id.into())));
}

fn open_exercise(stage: &mut Stage, id: &str) {
    stage.act(Action::Open(Screen::Exercise(id.into())));
}

pub(super) fn settings(stage: &mut Stage, section: SettingsSection) {
    stage.act(Action::Open(Screen::Settings(section)));
}

fn unreadable() -> Notice {
    Notice {
        level: Level::Problem,
        kind: NoticeKind::PreferencesUnreadable,
        details: "/home/somebody/.config/stridewell/preferences.unreadable-1.toml".to_owned(),
    }
}

/// Starts a routine and skips to the first step that is in `state`, then two seconds into it.
fn session(stage: &mut Stage, routine: &str, state: State) {
    stage.act(Action::StartRoutine(routine.into()));
    skip_to(stage, state);
}

fn now(stage: &Stage) -> State {
    let view = stage.model().session.as_ref().unwrap().view();
    view.unwrap().state
}

fn skip_to(stage: &mut Stage, state: State) {
    while now(stage) != state {
        assert_ne!(
            now(stage),
            State::Done,
            "no step of the session is {state:?}"
        );
        stage.act(Action::Player(Command::Skip));
    }
    stage.pass(Duration::from_secs(2));
    stage.settle();
}

fn paced(stage: &mut Stage) {
    let id = "nordic-ten-week".into();
    stage.act(Action::ChooseVariant(id, "week-5".into()));
    stage.act(Action::StartRoutine("nordic-ten-week".into()));
    while stage
        .model()
        .session
        .as_ref()
        .unwrap()
        .view()
        .unwrap()
        .exercise
        .as_str()
        != "nordic-hamstring-lower"
    {
        stage.act(Action::Player(Command::Skip));
    }
    skip_to(stage, State::Paced);
}

/// Repetitions on one side, with a switch and a tempo bar.
fn paced_sides(stage: &mut Stage) {
    stage.act(Action::TryExercise("single-leg-bridge".into()));
    skip_to(stage, State::Paced);
}

/// The rest after a counted set, its last repetition still to be taken back.
fn undo(stage: &mut Stage) {
    counted(stage);
    while now(stage) == State::Counted {
        stage.act(Action::Player(Command::RepDone));
        stage.pass(Duration::from_millis(1_100));
    }
    stage.settle();
}

fn counted(stage: &mut Stage) {
    paced(stage);
    stage.act(Action::Player(Command::SetCounting(Counting::Counted)));
    for _ in 0..4 {
        stage.act(Action::Player(Command::RepDone));
        stage.pass(Duration::from_secs(1));
    }
    stage.settle();
}

/// Seven seconds into the first hold, something happens.
fn hold_and(stage: &mut Stage, action: Action) {
    session(stage, "hamstring-strength-a", State::Hold);
    stage.pass(Duration::from_secs(5));
    stage.act(action);
}
