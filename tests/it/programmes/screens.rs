//! The page of a programme by accessible names, and what the rest of the app knows of it.

use std::time::Duration;

use eframe::egui::Key;
use stridewell::domain::advice::Advice;
use stridewell::domain::programme::{Kind, What};
use stridewell::domain::{Preferences, RoutineId};
use stridewell::model::{Action, CheckInAction, ProgrammeAction, Screen};
use stridewell::text::Language;

use super::{LENGTHENING, NORDIC, RETURN, TENDON};
use crate::support::checked_in::{say_all, whole};
use crate::support::stage::Stage;

/// High enough for the whole page: what is clicked must be in sight.
fn tall() -> Stage {
    Stage::bare(Preferences::default(), Language::English, [1280.0, 2600.0])
}

fn step(stage: &Stage, routine: &str) -> String {
    let programmes = &stage.model().preferences.programmes;
    programmes[&RoutineId::new(routine)].step.to_string()
}

fn show(stage: &mut Stage, routine: &str) {
    stage.act(Action::Open(Screen::Programme(routine.into())));
}

fn follow(stage: &mut Stage, routine: &str) {
    stage.act(Action::Programme(ProgrammeAction::Follow(routine.into())));
}

/// A whole session without pain, up to where the app goes on from it.
fn session(stage: &mut Stage, routine: &str) {
    whole(stage, routine);
    say_all(stage, 0);
    stage.act(Action::CheckIn(CheckInAction::Save));
    stage.act(Action::CheckIn(CheckInAction::Finish));
    stage.settle();
}

fn days(stage: &mut Stage, days: u64) {
    stage.pass(Duration::from_hours(24 * days));
    stage.settle();
}

#[test]
fn ten_weeks_are_followed_from_the_page_of_the_routine() {
    let mut stage = tall();
    stage.act(Action::Open(Screen::Routine(NORDIC.into())));
    stage.click("Follow this programme");
    assert_eq!(*stage.model().screen(), Screen::Programme(NORDIC.into()));
    assert!(stage.shows("Week 1 · session 1 of 1"));
    session(&mut stage, NORDIC);
    show(&mut stage, NORDIC);
    assert!(stage.shows("Week 1 is done. Week 2 can begin on"));
    stage.click("Move on to Week 2");
    assert_eq!(step(&stage, NORDIC), "week-2");
    assert!(
        stage.shows("Your next session is for"),
        "{:#?}",
        stage.names()
    );
    assert!(stage.shows("Next on"));
    days(&mut stage, 7);
    assert!(stage.shows("Your next session is for today."));
    session(&mut stage, NORDIC);
    let past = stage.model().past.sessions();
    assert_eq!(past.last().unwrap().variant, Some("week-2".into()));
    show(&mut stage, NORDIC);
    assert!(stage.shows("Week 2 · session 2 of 2"));
    assert!(stage.shows("Week 2, you are here, 1 of 2 sessions done"));
    stage.press(Key::Escape);
    stage.act(Action::Open(Screen::Routine(NORDIC.into())));
    stage.click("Your programme: Week 2, session 2 of 2");
    stage.click("Step back to Week 1");
    assert_eq!(step(&stage, NORDIC), "week-1");
}

#[test]
fn moving_on_before_all_is_done_takes_one_more_press() {
    let mut stage = tall();
    follow(&mut stage, NORDIC);
    stage.click("Move on to Week 2");
    assert!(stage.shows("Move on to Week 2?"));
    assert!(stage.shows("Not all of this is met or ticked: 0 of 1 sessions"));
    stage.press(Key::Escape);
    assert_eq!(step(&stage, NORDIC), "week-1");
    stage.act(Action::Programme(ProgrammeAction::MoveOn(NORDIC.into())));
    stage.click("Stay at Week 1");
    assert_eq!(step(&stage, NORDIC), "week-1");
    stage.act(Action::Programme(ProgrammeAction::MoveOn(NORDIC.into())));
    stage.act(Action::Programme(ProgrammeAction::MoveOnAnyway(
        NORDIC.into(),
    )));
    assert_eq!(step(&stage, NORDIC), "week-2");
    assert!(!stage.shows("Stay at"), "the question is closed");
}

#[test]
fn beginning_again_and_stopping_are_asked_first() {
    let mut stage = tall();
    follow(&mut stage, NORDIC);
    let go_on = ProgrammeAction::MoveOnAnyway(NORDIC.into());
    stage.act(Action::Programme(go_on));
    stage.click("Start again");
    stage.click("Keep my place");
    assert_eq!(step(&stage, NORDIC), "week-2");
    stage.click("Start again");
    stage.click("Start again at Week 1");
    assert_eq!(step(&stage, NORDIC), "week-1");
    let last = stage.model().preferences.programmes[&RoutineId::new(NORDIC)].clone();
    assert_eq!(last.history.last().unwrap().what, What::Restarted);
    stage.click("Skip this week");
    assert!(stage.shows("You skipped until"));
    stage.click("Go on today");
    assert!(stage.shows("Your next session is for today."));
    stage.click("Stop following");
    let buttons = stage.app.state().model().data.question.is_some();
    assert!(buttons, "it asks");
    stage.act(Action::Programme(ProgrammeAction::Stop(NORDIC.into())));
    assert!(stage.model().preferences.programmes.is_empty());
    assert!(stage.shows("Follow this programme"));
}

#[test]
fn running_begins_with_every_tick_of_the_checklist() {
    let mut stage = tall();
    stage.act(Action::Open(Screen::Routine(RETURN.into())));
    stage.press(Key::Enter);
    let page = Screen::Programme(RETURN.into());
    assert_eq!(*stage.model().screen(), page, "it does not start");
    stage.press(Key::Enter);
    assert!(stage.shows("The checklist comes first"));
    let content = std::sync::Arc::clone(&stage.model().content);
    let rows = &content.catalogue.routine(&RETURN.into()).unwrap().checklist;
    for row in rows.iter().filter(|row| row.must) {
        assert!(stage.model().next_in_programmes().is_empty());
        stage.click(&row.text);
    }
    assert!(stage.shows("Stage 1 · session 1 of 2"));
    assert!(stage.shows("Hops") || stage.shows("Ten small hops"));
    assert_eq!(stage.model().next_in_programmes().len(), 1);
    // No jumping: a later stage does not start, its page comes instead.
    stage.act(Action::Open(Screen::Routine(RETURN.into())));
    stage.act(Action::ChooseVariant(RETURN.into(), "stage-4".into()));
    stage.press(Key::Enter);
    assert_eq!(*stage.model().screen(), page);
    stage.press(Key::Enter);
    assert!(matches!(stage.model().screen(), Screen::CheckIn(_)));
    stage.press(Key::Escape);
    stage.click("Signs of a new injury, and what to do");
    let signs = Screen::Guidance(Some("return-to-run".into()));
    assert_eq!(*stage.model().screen(), signs);
}

#[test]
fn a_part_of_the_day_is_started_alone() {
    let mut stage = tall();
    stage.act(Action::SoreSideIs(stridewell::domain::Side::Left));
    follow(&mut stage, LENGTHENING);
    assert!(stage.shows("Day 1 of 6 · morning"));
    assert!(
        !stage.shows("Move on to"),
        "days follow each other by themselves"
    );
    session(&mut stage, LENGTHENING);
    let morning = stage.model().past.sessions().last().unwrap().clone();
    assert_eq!(morning.items.len(), 3);
    show(&mut stage, LENGTHENING);
    assert!(stage.shows("Day 1 of 6 · evening"), "{:#?}", stage.names());
    session(&mut stage, LENGTHENING);
    let evening = stage.model().past.sessions().last().unwrap().clone();
    assert_eq!(evening.items.len(), 1);
    let due = stage.model().next_in_programmes();
    assert_eq!((due[0].place, due[0].is_today), ((2, 6), false));
}

#[test]
fn what_is_advised_and_the_place_in_the_programme_agree() {
    let mut stage = tall();
    follow(&mut stage, TENDON);
    let go_on = ProgrammeAction::MoveOnAnyway(TENDON.into());
    stage.act(Action::Programme(go_on));
    whole(&mut stage, TENDON);
    say_all(&mut stage, 6);
    let take = CheckInAction::Take(TENDON.into(), Advice::StepBack);
    stage.act(Action::CheckIn(take));
    assert_eq!(step(&stage, TENDON), "stage-1");
    let eased = &stage.model().preferences.eased[&RoutineId::new(TENDON)];
    assert_eq!(eased.variant, Some("stage-1".into()));
    stage.act(Action::CheckIn(CheckInAction::TakeBack(TENDON.into())));
    assert_eq!(step(&stage, TENDON), "stage-2");
    assert!(stage.model().preferences.eased.is_empty());
    let take = CheckInAction::Take(TENDON.into(), Advice::StepBack);
    stage.act(Action::CheckIn(take));
    let go_on = ProgrammeAction::MoveOnAnyway(TENDON.into());
    stage.act(Action::Programme(go_on));
    assert_eq!(step(&stage, TENDON), "stage-2");
    assert!(
        stage.model().preferences.eased.is_empty(),
        "it is held no more"
    );
}

#[test]
fn a_session_from_elsewhere_is_of_the_step_where_the_person_is() {
    let mut stage = tall();
    follow(&mut stage, TENDON);
    stage.act(Action::Open(Screen::Routine(TENDON.into())));
    stage.act(Action::ChooseVariant(TENDON.into(), "stage-3".into()));
    let tendon = RoutineId::new(TENDON);
    assert_eq!(stage.model().setup(&tendon).variant.as_str(), "stage-3");
    stage.act(Action::Open(Screen::Progress));
    stage.act(Action::CheckIn(CheckInAction::Begin(TENDON.into())));
    assert_eq!(stage.model().setup(&tendon).variant.as_str(), "stage-1");
}

#[test]
fn days_to_come_are_known_to_the_rest_of_the_app() {
    let mut stage = tall();
    follow(&mut stage, TENDON);
    follow(&mut stage, NORDIC);
    session(&mut stage, NORDIC);
    let model = stage.model();
    let today = model.today();
    let due = model.next_in_programmes();
    let said: Vec<_> = due
        .iter()
        .map(|due| (due.routine.as_str(), due.kind, due.is_today, due.moves_on))
        .collect();
    let expected = [
        (TENDON, Kind::Stages, true, false),
        (NORDIC, Kind::Weeks, false, true),
    ];
    assert_eq!(said, expected);
    assert_eq!(model.planned_on(today), [RoutineId::new(TENDON)]);
    let week = today.saturating_add(jiff::ToSpan::days(7));
    let both = [NORDIC, TENDON].map(RoutineId::new);
    assert_eq!(model.planned_on(week), both);
    stage.act(Action::Open(Screen::Progress));
    let planned = stage.names();
    assert!(planned.iter().any(|name| name.ends_with(", planned")));
}
