//! What a person does on the progress page, by accessible names and keys.

use eframe::egui::{Key, Modifiers, Role};
use egui_kittest::kittest::NodeT as _;
use jiff::civil::date;
use stridewell::domain::progress::Range;
use stridewell::model::{Action, Effect, LibraryTab, Model, Screen, World};
use stridewell::text::Language;

use crate::support::past::{TODAY, at, month};
use crate::support::scenes::progress::{month as open_month, open};
use crate::support::stage::{Stage, model};

fn start() -> Stage {
    let mut stage = Stage::without_figures();
    open_month(&mut stage);
    stage
}

/// The names of everything that has `role`.
fn named(stage: &Stage, role: Role) -> Vec<String> {
    let nodes = stage.app.root().children_recursive();
    let own = nodes.filter(|node| node.accesskit_node().role() == role);
    own.filter_map(|node| node.accesskit_node().label())
        .collect()
}

#[test]
fn the_calendar_says_every_day_with_its_mark() {
    let stage = start();
    let days = named(&stage, Role::GridCell);
    assert_eq!(days.len(), 30);
    for said in [
        "Wednesday 18 November, whole",
        "Friday 20 November, part done",
        "Wednesday 11 November, planned, not done",
        "Saturday 21 November, nothing planned",
        "Sunday 22 November, today, planned",
    ] {
        assert!(days.iter().any(|day| day == said), "{said}: {days:#?}");
    }
    assert!(named(&stage, Role::Grid).contains(&"November".to_owned()));
    assert!(named(&stage, Role::ColumnHeader).contains(&"Monday".to_owned()));
}

#[test]
fn numbers_points_and_bars_are_said_in_words() {
    let stage = start();
    for said in [
        "11 of 12 planned sessions",
        "Worst pain, first 5, latest 4",
        "Stretch: left 22 minutes, right 18 minutes, left 22 % more",
        "Release: left 14 minutes, right 14 minutes, about even",
        "Strengthen: left 216 repetitions, right 162 repetitions",
        "Week from 9 Nov, 20 repetitions, 80 s of lowering",
    ] {
        assert!(stage.shows(said), "{said}: {:#?}", stage.names());
    }
    let rows = named(&stage, Role::Row);
    for said in [
        "18 Nov, worst 3, next morning 2",
        "20 Nov, worst 4",
        "9 Nov, worst 3, next morning 3, from here on Nordic ten-week plan, Week 5",
    ] {
        assert!(rows.iter().any(|row| row == said), "{said}: {rows:#?}");
    }
    assert!(named(&stage, Role::Table).contains(&"Pain, right leg".to_owned()));
}

#[test]
fn the_range_is_chosen_by_keys_and_kept_while_the_app_runs() {
    let mut stage = start();
    stage.press(Key::Num2);
    assert_eq!(stage.model().range, Range::ThreeMonths);
    stage.click("All");
    assert_eq!(stage.model().range, Range::All);
    stage.act(Action::Open(Screen::Library(LibraryTab::Routines)));
    stage.app.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    stage.settle();
    assert_eq!(*stage.model().screen(), Screen::Progress);
    assert_eq!(stage.model().range, Range::All);
    stage.app.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    stage.settle();
    assert_eq!(
        *stage.model().screen(),
        Screen::Library(LibraryTab::Routines)
    );
}

#[test]
fn months_are_turned_by_keys_and_buttons() {
    let mut stage = start();
    stage.press(Key::PageUp);
    assert!(stage.shows("Friday 30 October, whole"));
    stage.click("Month after");
    stage.press(Key::PageDown);
    assert!(stage.shows("Tuesday 1 December, planned"));
    stage.press(Key::PageDown);
    assert!(named(&stage, Role::Grid).contains(&"January 2027".to_owned()));
}

#[test]
fn a_day_opens_and_closes() {
    let mut stage = start();
    stage.click("Friday 20 November, part done");
    for said in [
        "Nordic ten-week programme",
        "18:30, 7 min of exercise, 2 of 4 exercises",
        "Worst pain 4, effort 6 of 10",
        "“Stopped after a pull in the last set.”",
        "Planned: Nordic ten-week plan, 18:30",
    ] {
        assert!(stage.shows(said), "{said}: {:#?}", stage.names());
    }
    stage.press(Key::Escape);
    assert!(!stage.shows("Stopped after a pull"));
    assert_eq!(*stage.model().screen(), Screen::Progress);
    stage.click("Saturday 21 November, nothing planned");
    assert!(stage.shows("Nothing was done on this day."));
    stage.click("Close this day");
    assert!(!stage.shows("Nothing was done on this day."));
}

#[test]
fn pain_is_shown_as_a_table_and_exercises_are_sorted() {
    // High enough for all of the page: what is outside the window cannot be clicked.
    let high = [1280.0, 2000.0];
    let mut stage = Stage::bare(Default::default(), Language::English, high);
    open_month(&mut stage);
    stage.click("Show as a table");
    let cells = named(&stage, Role::Cell);
    assert_eq!(cells.first().map(String::as_str), Some("20 Nov"));
    assert!(cells.contains(&"Nordic ten-week plan, Week 5".to_owned()));
    stage.click("Show as a chart");
    let last = |stage: &Stage| {
        let mut rows = named(stage, Role::Row).into_iter();
        rows.rfind(|row| row.contains(" sets")).unwrap_or_default()
    };
    assert_eq!(
        last(&stage),
        "Nordic hamstring lower: 9 sets · 90 reps · 9 min"
    );
    stage.click("By name");
    assert!(last(&stage).starts_with("Single-leg bridge: Left · 9 sets · 216 reps · 20 min"));
}

#[test]
fn nothing_at_all_leads_to_the_library_and_an_empty_range_to_everything() {
    let mut stage = Stage::without_figures();
    stage.act(Action::World(World::ItIs(at(TODAY, 10))));
    stage.act(Action::Open(Screen::Progress));
    assert!(stage.shows("Looking up what you did before"));
    stage.act(Action::World(World::Recalled(i64::MIN, Vec::new())));
    assert!(stage.shows("Here you will see how it goes"));
    stage.click("Choose a routine");
    assert!(matches!(stage.model().screen(), Screen::Library(_)));
    let mut old = month();
    for session in &mut old {
        session.began.utc_ms -= 200 * 24 * 3_600_000;
    }
    open(&mut stage, old);
    assert!(stage.shows("No sessions in these 4 weeks."));
    stage.click("Show everything");
    assert_eq!(stage.model().range, Range::All);
    assert!(!stage.shows("No sessions in"));
}

#[test]
fn the_page_rests_while_nothing_changes() {
    let mut stage = start();
    stage.app.run_steps(20);
    assert!(!stage.app.ctx.has_requested_repaint());
}

#[test]
fn more_of_the_past_is_asked_for_once_and_only_when_it_is_not_at_hand() {
    let asks = |model: &mut Model, action| {
        let effects = model.update(action).into_iter();
        effects
            .filter(|effect| matches!(effect, Effect::Recall(_)))
            .count()
    };
    let mut model = model(Default::default());
    model.update(Action::World(World::ItIs(at(TODAY, 10))));
    let since = at(date(2026, 10, 11), 0).utc_ms;
    model.update(Action::World(World::Recalled(since, month())));
    assert_eq!(asks(&mut model, Action::Open(Screen::Progress)), 0);
    assert_eq!(
        asks(&mut model, Action::ShowProgress(Range::ThreeMonths)),
        1
    );
    assert_eq!(
        asks(&mut model, Action::ShowProgress(Range::ThreeMonths)),
        0
    );
    assert_eq!(asks(&mut model, Action::ShowProgress(Range::All)), 1);
    model.update(Action::World(World::Recalled(i64::MIN, Vec::new())));
    assert_eq!(asks(&mut model, Action::LookBack(date(2020, 1, 1))), 0);
}
