//! Scenes of the guidance and of which routine suits me.

use eframe::egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use stridewell::domain::exercise::Goal;
use stridewell::domain::search::Query;
use stridewell::model::{Action, LibraryTab, Screen};
use stridewell::text::{Language, Text};

use super::Scene;
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("help", |stage| {
        stage.act(Action::Open(Screen::Guidance(None)));
    }),
    ("help-search", |stage| search(stage, "ice")),
    ("help-search-none", |stage| search(stage, "trampoline")),
    ("guidance-long", |stage| open(stage, "tendon-pain")),
    ("guidance-table", |stage| open(stage, "doms-or-strain")),
    ("guidance-answers", |stage| open(stage, "faq")),
    ("guidance-signs", |stage| open(stage, "when-to-get-help")),
    ("guidance-pain", |stage| open(stage, "pain-scale")),
    ("guidance-ticks", ticks),
    ("library-guidance", |stage| {
        stage.act(Action::LookFor(words("tight")));
        stage.act(Action::ShowLibrary(LibraryTab::Routines));
    }),
    ("library-guidance-only", |stage| {
        stage.act(Action::ShowLibrary(LibraryTab::Exercises));
        stage.act(Action::LookFor(words("painkillers")));
    }),
    ("guide", |stage| stage.act(Action::Open(Screen::Guide))),
    ("guide-result", result),
    ("guide-overlengthened", overlengthened),
    ("library-overlengthened", stretches),
    ("self-check", |stage| check(stage, "check-tendon-foot-up")),
    ("self-check-found", |stage| {
        check(stage, "check-straight-leg-raise");
        for side in ["side-left", "side-left", "side-left", "side-right"] {
            let languages = [
                Language::English,
                Language::German,
                Language::Spanish,
                Language::Pseudo,
            ];
            let names = languages.map(|language| {
                let text = Text::new(language);
                format!("{}, {}", text.get(side), text.get("more"))
            });
            let known = names.iter().find(|name| stage.shows(name)).unwrap().clone();
            reach(stage, &known);
        }
    }),
];

fn words(words: &str) -> Query {
    Query {
        words: words.to_owned(),
        ..Query::default()
    }
}

fn open(stage: &mut Stage, page: &str) {
    stage.act(Action::Open(Screen::Guidance(Some(page.into()))));
}

/// What a message says in the language of the stage.
pub(crate) fn said(stage: &Stage, id: &str) -> String {
    let languages = [
        Language::Pseudo,
        Language::German,
        Language::Spanish,
        Language::English,
    ];
    let mut words = languages
        .map(|language| Text::new(language).get(id))
        .into_iter();
    let shown = |words: &String| stage.app.query_all_by_label(words).next().is_some();
    words.find(shown).unwrap_or_else(|| Text::default().get(id))
}

fn search(stage: &mut Stage, words: &str) {
    stage.act(Action::Open(Screen::Guidance(None)));
    let field = said(stage, "guidance-search");
    stage.app.get_by_label(&field).focus();
    stage.settle();
    stage.app.get_by_label(&field).type_text(words);
    stage.settle();
}

fn ticks(stage: &mut Stage) {
    open(stage, "return-to-run");
    let table = stage.model().content.guidance.table("re-injury").unwrap();
    let signs = [0, 3].map(|row: usize| table.rows[row].cells[0].clone());
    for sign in signs {
        reach(stage, &sign);
    }
}

/// Presses by keyboard what a name begins with, wherever on the page it is: the page scrolls to it.
pub(crate) fn reach(stage: &mut Stage, name: &str) {
    let mut found = stage.app.query_all_by_label_contains(name);
    let named = found.find(|node| {
        let label = node.accesskit_node().label().unwrap_or_default();
        let role = node.accesskit_node().role();
        let pressed = [
            Role::Button,
            Role::CheckBox,
            Role::RadioButton,
            Role::Switch,
        ];
        pressed.contains(&role) && label.starts_with(name)
    });
    named
        .unwrap_or_else(|| panic!("nothing is called {name:?}: {:#?}", stage.names()))
        .focus();
    drop(found);
    stage.settle();
    stage.press(Key::Enter);
}

fn check(stage: &mut Stage, id: &str) {
    stage.act(Action::Open(Screen::SelfCheck(id.into())));
}

fn answer(stage: &mut Stage, id: &str, place: usize) {
    let guide = &stage.model().content.guidance.guide;
    let question = guide.questions.iter().find(|it| it.id == id).unwrap();
    let answer = &question.answers[place];
    let name = format!("{} {}", question.text, answer.text);
    // Where there is little room, answers stand under each other, and a long name is its own.
    let name = if stage.shows(&name) {
        name
    } else {
        answer.text.clone()
    };
    reach(stage, &name);
}

fn see(stage: &mut Stage) {
    let see = said(stage, "guide-see");
    reach(stage, &see);
}

fn result(stage: &mut Stage) {
    stage.act(Action::Open(Screen::Guide));
    answer(stage, "load-jump", 0);
    answer(stage, "strength-week", 0);
    answer(stage, "warm-up-habit", 0);
    answer(stage, "terrain", 0);
    see(stage);
}

/// Stretches, for somebody whose hamstring tests long.
fn stretches(stage: &mut Stage) {
    let mut preferences = stage.model().preferences.clone();
    preferences.overlengthened = true;
    stage.act(Action::SetPreferences(Box::new(preferences)));
    stage.act(Action::ShowLibrary(LibraryTab::Exercises));
    let mut query = Query::default();
    query.goals.insert(Goal::Stretch);
    stage.act(Action::LookFor(query));
}

/// A hamstring that feels tight and tests long.
pub(crate) fn overlengthened(stage: &mut Stage) {
    let mut preferences = stage.model().preferences.clone();
    let found = stridewell::domain::guidance::CheckResult {
        left: Some(85),
        right: Some(85),
        ..Default::default()
    };
    let check = "check-straight-leg-raise".into();
    preferences.self_checks.insert(check, found);
    stage.act(Action::SetPreferences(Box::new(preferences)));
    stage.act(Action::Open(Screen::Guide));
    answer(stage, "stretch-habit", 0);
    see(stage);
}
