//! Every screen in every state, as a way to come there.

pub(crate) mod care;
pub(crate) mod check_in;
pub(crate) mod console;
pub(crate) mod guidance;
pub(crate) mod help;
pub(crate) mod making;
pub(crate) mod my_data;
pub(crate) mod packs;
pub(crate) mod programmes;
pub(crate) mod progress;
pub(crate) mod report;
pub(crate) mod safety;
pub(crate) mod session;
pub(crate) mod studio;
pub(crate) mod today;
pub(crate) mod voice;

use std::time::Duration;

use egui_kittest::kittest::Queryable as _;
use stridewell::domain::Kit;
use stridewell::domain::exercise::{Goal, PositionGroup};
use stridewell::domain::search::Query;
use stridewell::model::{Action, Level, LibraryTab, Notice, NoticeKind, Screen, SettingsSection};
use stridewell::text::{Language, Text};

use super::planned::{plan, remind};
use super::stage::Stage;

/// A name, and how to come there from the first start.
pub(crate) type Scene = (&'static str, fn(&mut Stage));

/// Every scene.
pub(crate) fn scenes() -> impl Iterator<Item = Scene> {
    let areas = [
        SCENES,
        care::SCENES,
        console::SCENES,
        guidance::SCENES,
        help::SCENES,
        packs::SCENES,
        programmes::SCENES,
        report::SCENES,
        safety::SCENES,
        session::SCENES,
        making::SCENES,
        studio::SCENES,
        today::SCENES,
        voice::SCENES,
    ];
    areas.into_iter().flatten().copied()
}

/// Screens outside the session.
const SCENES: &[Scene] = &[
    ("library-routines", |_| {}),
    ("library-exercises", |stage| {
        stage.act(Action::ShowLibrary(LibraryTab::Exercises));
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
        let languages = [
            Language::English,
            Language::German,
            Language::Spanish,
            Language::Pseudo,
        ];
        let mut words = languages.map(|language| Text::new(language).get("routine-change"));
        words.sort();
        let shown = |words: &&String| stage.app.query_by_label(words.as_str()).is_some();
        let change = words.iter().find(shown).unwrap().clone();
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
    ("notice", |stage| stage.act(Action::Tell(unreadable()))),
    ("notice-reminder", remind),
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
