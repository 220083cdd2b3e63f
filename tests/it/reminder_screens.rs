//! Days and times by accessible names, and the card of a reminder.

use jiff::civil::time;
use stridewell::domain::RoutineId;
use stridewell::domain::schedule::{Day, Scheduled};
use stridewell::model::{Action, Screen, SettingsSection, World};

use crate::support::planned::{AT, DAY, remind, stamp};
use crate::support::stage::Stage;

const DESK: &str = "Desk break, five minutes";

fn desk(stage: &Stage) -> Option<&Scheduled> {
    let model = stage.model();
    let schedule = &model.preferences.schedule;
    schedule.current(&RoutineId::new("desk-break-five"), model.today())
}

fn named(control: &str) -> String {
    format!("{control}, {DESK}")
}

#[test]
fn a_routine_gets_days_and_a_time_and_loses_them() {
    let mut stage = Stage::without_figures();
    stage.act(Action::World(World::ItIs(stamp(DAY.at(12, 0, 0, 0)))));
    let section = SettingsSection::Reminders;
    stage.act(Action::Open(Screen::Settings(section)));
    assert!(!stage.shows("Save as calendar file (.ics)"));
    stage.click(DESK);
    assert!(
        desk(&stage).unwrap().days.is_empty(),
        "nothing is chosen yet"
    );
    assert!(stage.shows("No days yet"));
    stage.click(&named("Monday"));
    stage.click(&named("Thursday"));
    stage.click(&named("Sunday"));
    stage.click(&named("Sunday"));
    for _ in 0..6 {
        stage.click(&format!("{}, less", named("Hour")));
    }
    stage.click(&format!("{}, less", named("Minute")));
    stage.click(&named("Remind me"));
    let entry = desk(&stage).unwrap();
    assert_eq!(entry.days, [Day::Monday, Day::Thursday].into());
    assert_eq!(entry.at, time(11, 55, 0, 0));
    assert!(!entry.reminds);
    assert_eq!(stage.model().preferences.schedule.entries.len(), 1);
    assert!(stage.shows("Save as calendar file (.ics)"));
    stage.click(&named("Remove"));
    assert!(desk(&stage).is_none());
}

#[test]
fn the_page_of_a_routine_leads_to_its_days() {
    let mut stage = Stage::without_figures();
    stage.act(Action::World(World::ItIs(stamp(DAY.at(12, 0, 0, 0)))));
    let page = Screen::Routine("desk-break-five".into());
    stage.act(Action::Open(page.clone()));
    stage.click("On which days?");
    let section = SettingsSection::Reminders;
    assert_eq!(*stage.model().screen(), Screen::Settings(section));
    stage.click(&named("Friday"));
    stage.act(Action::Open(page));
    assert!(stage.shows("Fri at 18:00"));
}

#[test]
fn a_reminder_lies_over_the_page_and_takes_its_answers() {
    let mut stage = Stage::without_figures();
    remind(&mut stage);
    assert!(stage.shows("Planned for 18:30 today"));
    stage.click("In 10 minutes");
    assert!(!stage.shows("Planned for"));
    let later = AT.wrapping_add(jiff::ToSpan::minutes(10));
    stage.act(Action::World(World::ItIs(stamp(DAY.to_datetime(later)))));
    stage.click("Not today");
    assert!(!stage.shows("Planned for"));
    let mut stage = Stage::without_figures();
    remind(&mut stage);
    stage.click("Start");
    assert_eq!(*stage.model().screen(), Screen::Session);
    assert!(!stage.shows("Planned for"));
}
