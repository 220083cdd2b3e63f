//! Help: the keys that are shown are the keys that work; the tour; what the program says about itself.

use std::collections::BTreeSet;

use eframe::egui::{Key, Modifiers, OutputCommand};
use stridewell::domain::Preferences;
use stridewell::model::{
    Action, DataAction, Effect, HelpAction, LibraryTab, Screen, SettingsSection, World,
};
use stridewell::packs::licences;
use stridewell::store::Paths;
use stridewell::text::{Language, Text};
use stridewell::ui::keys::{asks, shown};

use crate::support::desktop::{read_to_string, wait};
use crate::support::scenes::scenes;
use crate::support::stage::{self, DESIGN, Stage};

/// Pages with keys of their own, and some that have none.
const PAGES: [&str; 11] = [
    "library-routines",
    "library-exercises",
    "routine",
    "exercise",
    "progress",
    "settings-look",
    "get-help",
    "check-in",
    "summary",
    "care-nothing",
    "help-about",
];

fn page(name: &str) -> Stage {
    let (_, go) = scenes().find(|scene| scene.0 == name).expect(name);
    let preferences = Preferences {
        text_percent: 120,
        ..Preferences::default()
    };
    let mut stage = if name == "exercise" {
        Stage::with(preferences, Language::English, DESIGN)
    } else {
        Stage::bare(preferences, Language::English, DESIGN)
    };
    go(&mut stage);
    stage
}

/// Everything that a key can change.
fn seen(stage: &Stage) -> String {
    let model = stage.model();
    let focus = stage.app.ctx.memory(eframe::egui::Memory::focused);
    let names = stage.names();
    format!(
        "{:?} {:?} {:?} {:?} {:?} {focus:?} {names:?}",
        model.screens, model.preferences, model.help, model.range, model.check_in
    )
}

/// Presses a key; answers whether the window was asked for something.
fn press(stage: &mut Stage, (key, command): (Key, bool)) -> bool {
    let modifiers = if command {
        Modifiers::COMMAND | Modifiers::CTRL
    } else {
        Modifiers::NONE
    };
    stage.app.key_press_modifiers(modifiers, key);
    stage.app.step();
    let asked = stage.asked_of_window();
    stage.settle();
    asked
}

#[test]
fn every_key_that_is_shown_does_something_on_its_page() {
    let mut idle = Vec::new();
    for name in PAGES {
        let rows = shown(page(name).model());
        assert!(4 < rows.len(), "{name}");
        for row in rows {
            for place in 0..row.presses.len() {
                if !works(name, (row.name, row.presses), place) {
                    idle.push((name, row.name, row.presses[place]));
                }
            }
        }
    }
    assert_eq!(idle, [], "these do nothing");
}

/// Whether one key of a row changes something on a page; Space does where it is at one of the first two things to press,
/// for one of them may be what is chosen already.
fn works(name: &str, row: (&str, &[(Key, bool)]), place: usize) -> bool {
    let mut tabs = if row.0 == "space" { 1..=2 } else { 0..=0 };
    tabs.any(|tabs| works_after(tabs, name, row.1, place))
}

/// As [`works`], after Tab was pressed so often.
fn works_after(tabs: usize, name: &str, presses: &[(Key, bool)], place: usize) -> bool {
    let mut stage = page(name);
    for _ in 0..tabs {
        press(&mut stage, (Key::Tab, false));
    }
    let (key, command) = presses[place];
    let asked = asks(key, command, stage.model());
    // What the window does of itself is tried in a real one.
    if matches!(asked, Some(Action::ToggleFullScreen | Action::Quit)) {
        return true;
    }
    // Nor is anything printed here.
    if matches!(asked, Some(Action::Data(DataAction::Print(_)))) {
        return true;
    }
    // What it would change is changed by another key of the row first.
    if 1 < presses.len() {
        press(&mut stage, presses[(place + 1) % presses.len()]);
    }
    let before = seen(&stage);
    press(&mut stage, presses[place]) || seen(&stage) != before
}

#[test]
fn every_key_that_is_shown_has_its_words() {
    let text = Text::default();
    let names: BTreeSet<&str> = PAGES
        .iter()
        .flat_map(|name| shown(page(name).model()))
        .map(|row| row.name)
        .collect();
    assert_eq!(names.len(), 22, "each of them on some page");
    for name in names {
        assert!(text.has(&format!("help-key-{name}")), "{name}");
        assert!(text.has(&format!("help-key-{name}-does")), "{name}");
    }
}

#[test]
fn the_keys_lie_over_every_page_and_go_by_the_same_keys() {
    for name in PAGES {
        let mut stage = page(name);
        for key in [Key::F1, Key::Questionmark] {
            stage.press(key);
            assert!(stage.shows("Keys on this page"), "{name}");
            assert!(
                stage.shows("Search"),
                "{name}: also those that wait until it is gone"
            );
            stage.press(key);
            assert!(!stage.shows("Keys on this page"), "{name}");
        }
        stage.press(Key::F1);
        let before = stage.model().screens.clone();
        stage.press(Key::Escape);
        assert!(!stage.shows("Keys on this page"), "{name}");
        assert_eq!(stage.model().screens, before, "Escape went no further");
        stage.press(Key::F1);
        stage.press(Key::Enter);
        assert!(!stage.shows("Keys on this page"), "Close has the keyboard");
    }
}

#[test]
fn a_question_mark_in_a_field_is_a_letter_and_f1_is_not() {
    let mut stage = page("library-exercises");
    press(&mut stage, (Key::F, true));
    stage.press(Key::Questionmark);
    stage.press(Key::G);
    assert!(!stage.shows("Keys on this page"));
    assert_eq!(
        *stage.model().screen(),
        Screen::Library(LibraryTab::Exercises)
    );
    stage.press(Key::F1);
    assert!(stage.shows("Keys on this page"));
}

#[test]
fn the_tour_comes_once_to_those_whom_the_shell_offers_it() {
    let now = || {
        Action::World(World::ItIs(crate::support::planned::stamp(
            crate::support::planned::DAY.at(10, 0, 0, 0),
        )))
    };
    let mut unasked = stage::model(Preferences::default());
    unasked.update(now());
    assert!(unasked.help.tour.is_none());

    let mut model = stage::model(Preferences::default());
    model.offer_tour();
    model.screens = vec![Screen::Welcome];
    model.update(now());
    assert!(model.help.tour.is_none(), "it waits for the first start");
    model.update(Action::ShowLibrary(LibraryTab::Routines));
    model.update(now());
    assert!(model.help.tour.is_some());
    let effects = model.update(Action::Help(HelpAction::EndTour));
    assert!(matches!(effects.as_slice(), [Effect::Save(saved)] if saved.toured));

    let mut second = stage::model(model.preferences);
    second.offer_tour();
    second.update(now());
    assert!(second.help.tour.is_none(), "once");
}

#[test]
fn the_tour_goes_over_four_pages_and_back_to_where_it_began() {
    let size = [1280.0, 2000.0];
    let mut stage = Stage::bare(Preferences::default(), Language::English, size);
    stage.act(Action::Help(HelpAction::ShowAbout));
    let before = stage.model().screens.clone();
    stage.click("Show the tour again");
    assert!(stage.shows("Welcome to Stridewell"));
    stage.press(Key::Enter);
    assert!(stage.shows("One key is enough"));
    assert!(matches!(stage.model().screen(), Screen::Routine(_)));
    stage.click("Next");
    assert!(stage.shows("If it hurts"));
    assert_eq!(*stage.model().screen(), Screen::GetHelp);
    stage.press(Key::ArrowRight);
    let data = Screen::Settings(SettingsSection::MyData);
    assert_eq!(*stage.model().screen(), data);
    stage.press(Key::ArrowLeft);
    assert_eq!(*stage.model().screen(), Screen::GetHelp);
    stage.click("Next");
    stage.click("Begin");
    assert_eq!(stage.model().screens, before);
    assert!(stage.model().preferences.toured);
    stage.click("Show the tour again");
    stage.press(Key::Escape);
    assert_eq!(stage.model().screens, before, "one press leaves it");
}

#[test]
fn the_list_of_licences_is_that_of_the_lock_file() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let lock: toml::Table = read_to_string(&root.join("Cargo.lock")).parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    let locked: BTreeSet<(String, String)> = packages
        .iter()
        .filter(|package| package.get("source").is_some())
        .map(|package| {
            let value = |key: &str| package[key].as_str().unwrap().to_owned();
            (value("name"), value("version"))
        })
        .collect();
    let listed = licences::built_in();
    let own: BTreeSet<(String, String)> = listed
        .crates
        .iter()
        .map(|made| (made.name.clone(), made.version.clone()))
        .collect();
    assert_eq!(own, locked, "run scripts/licences");
    assert!(listed.crates.iter().all(|made| !made.licence.is_empty()));
    let inside = |name: &str| {
        let mut crates = listed.crates.iter();
        crates.any(|made| made.name == name && made.inside)
    };
    assert!(inside("eframe") && inside("rusqlite"));
    assert!(!inside("proptest") && !inside("egui_kittest"), "tests only");
    let mut of_fleet = listed.crates.iter().filter(|made| made.fleet);
    assert!(
        of_fleet.clone().all(|made| !made.inside),
        "not in the usual build"
    );
    assert!(of_fleet.any(|made| made.name == "object_store"));
    assert_eq!(listed.fonts.len(), 2);
}

#[test]
fn diagnostics_go_into_the_clipboard_and_say_what_doctor_says() {
    let home = tempfile::tempdir().unwrap();
    let paths = Paths::below(home.path());
    let mut stage = Stage::at_home(paths);
    stage.act(Action::Help(HelpAction::ShowAbout));
    stage.act(Action::Help(HelpAction::CopyDiagnostics));
    assert!(stage.model().help.diagnosing);
    let copied = wait(std::time::Duration::from_mins(1), "the doctor", || {
        stage.app.step();
        let output = stage.app.output();
        output.platform_output.commands.iter().find_map(|command| {
            if let OutputCommand::CopyText(words) = command {
                Some(words.clone())
            } else {
                None
            }
        })
    });
    let names = [
        "version",
        "system",
        "configuration",
        "data",
        "preferences file",
        "content exercises",
        "display x11",
        "sound works",
        "history file",
        "window size",
        "window scale",
        "window frames-per-second",
    ];
    for name in names {
        let mut lines = copied.lines();
        assert!(lines.any(|line| line.starts_with(name)), "{name}: {copied}");
    }
    assert!(copied.contains(&home.path().display().to_string()));
    stage.settle();
    assert!(stage.shows("The diagnostics are in the clipboard."));
    assert!(!stage.model().help.diagnosing);
}
