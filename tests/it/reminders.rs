//! Reminders as the model keeps them: once a day each, put off, withdrawn, never over a session.

use std::time::Duration;

use jiff::civil::DateTime;
use stridewell::domain::history::{Ending, PastSession, SessionId};
use stridewell::domain::preferences::SoreSide;
use stridewell::domain::schedule::Reminder;
use stridewell::domain::{Preferences, RoutineId, Side};
use stridewell::model::reminders::{AN_HOUR, SOON};
use stridewell::model::{
    Action, Effect, Model, Notification, Pressed, ReminderAction, Screen, World,
};
use stridewell::player::{Command, Mode};

use crate::support::planned::{AT, DAY, entry, schedule, stamp};
use crate::support::stage;

fn desk() -> RoutineId {
    RoutineId::new("desk-break-five")
}

fn planned() -> Preferences {
    Preferences {
        schedule: schedule(),
        ..Preferences::default()
    }
}

/// A model whose past is known and empty.
fn model(preferences: Preferences) -> Model {
    let mut model = stage::model(preferences);
    model.update(Action::World(World::Recalled(i64::MIN, Vec::new())));
    model
}

fn show(model: &mut Model, wall: DateTime) -> Vec<Effect> {
    model.update(Action::World(World::ItIs(stamp(wall))))
}

fn at(hour: i8, minute: i8) -> DateTime {
    DAY.at(hour, minute, 0, 0)
}

fn notified(effects: &[Effect]) -> Vec<&Notification> {
    let told = effects.iter().filter_map(|effect| {
        if let Effect::Notify(notification) = effect {
            Some(notification)
        } else {
            None
        }
    });
    told.collect()
}

fn reminder() -> Reminder {
    Reminder {
        day: DAY,
        at: AT,
        routine: desk(),
    }
}

/// A session of the desk break that began and ended at `wall`.
fn done(wall: DateTime) -> PastSession {
    PastSession {
        id: SessionId::new("s"),
        routine: Some(desk()),
        variant: None,
        name: String::new(),
        version: String::new(),
        began: stamp(wall),
        ended: Some(stamp(wall)),
        ending: Ending::Whole,
        items: Vec::new(),
        sets: Vec::new(),
        pain: Vec::new(),
        effort: None,
        note: String::new(),
    }
}

/// The wall shows the time of the desk break, the program running before.
fn reminded() -> Model {
    let mut model = model(planned());
    show(&mut model, at(18, 0));
    show(&mut model, at(18, 30));
    assert_eq!(model.reminders.open(), [reminder()]);
    model
}

#[test]
fn a_reminder_comes_at_its_time_by_the_desktop_and_in_the_window_and_is_remembered() {
    let mut model = model(planned());
    show(&mut model, at(18, 0));
    let effects = show(&mut model, at(18, 30));
    let notification = Notification::Reminder(reminder());
    assert_eq!(notified(&effects), [&notification]);
    let saves = effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Save(_)));
    assert_eq!(saves.count(), 1);
    assert_eq!(model.preferences.reminded.get(&desk()), Some(&DAY));
    for minute in [30, 31, 29, 30] {
        assert_eq!(show(&mut model, at(18, minute)), [], "told already");
    }
}

#[test]
fn what_was_planned_before_the_start_is_said_once_and_not_by_the_desktop() {
    let mut first = model(planned());
    let effects = show(&mut first, at(20, 0));
    assert_eq!(notified(&effects).len(), 0);
    assert_eq!(first.reminders.open(), [reminder()]);
    let mut second = model(first.preferences.clone());
    show(&mut second, at(20, 5));
    assert_eq!(second.reminders.open(), [], "the next start says nothing");
}

#[test]
fn the_start_waits_until_the_past_is_known_or_will_not_be() {
    let mut model = stage::model(planned());
    show(&mut model, at(20, 0));
    assert_eq!(model.reminders.open(), []);
    let wait = model.look_at_wall_in();
    assert_eq!(wait, Some(Duration::from_secs(1)));
    show(&mut model, DAY.at(20, 0, 6, 0));
    assert_eq!(model.reminders.open(), [reminder()]);
}

#[test]
fn what_was_done_that_day_is_not_reminded_of() {
    let mut model = stage::model(planned());
    model.update(Action::World(World::Recalled(
        i64::MIN,
        vec![done(at(9, 0))],
    )));
    show(&mut model, at(18, 0));
    assert_eq!(show(&mut model, at(18, 30)), []);
    assert_eq!(model.reminders.open(), []);
    // The day before does not count.
    let yesterday = DAY.yesterday().unwrap().at(9, 0, 0, 0);
    let mut model = stage::model(planned());
    model.update(Action::World(World::Recalled(
        i64::MIN,
        vec![done(yesterday)],
    )));
    show(&mut model, at(18, 0));
    assert_eq!(notified(&show(&mut model, at(18, 30))).len(), 1);
}

#[test]
fn one_that_waits_is_withdrawn_once_it_is_done_or_its_day_is_over_or_not_meant() {
    let mut model = reminded();
    model.update(Action::World(World::Recalled(
        i64::MIN,
        vec![done(at(18, 40))],
    )));
    show(&mut model, at(18, 41));
    assert_eq!(model.reminders.open(), []);

    let mut model = reminded();
    show(&mut model, DAY.tomorrow().unwrap().at(8, 0, 0, 0));
    assert_eq!(model.reminders.open(), []);

    let mut model = reminded();
    let mut preferences = model.preferences.clone();
    preferences.schedule.end(&desk(), DAY);
    model.update(Action::SetPreferences(Box::new(preferences)));
    show(&mut model, at(18, 31));
    assert_eq!(model.reminders.open(), []);
}

#[test]
fn one_that_is_put_off_comes_again_once_and_not_after_not_today() {
    for (length, later) in [(SOON, at(18, 40)), (AN_HOUR, at(19, 30))] {
        let mut model = reminded();
        model.update(Action::Reminder(ReminderAction::Later(desk(), length)));
        assert_eq!(model.reminders.open(), []);
        assert_eq!(show(&mut model, at(18, 39)), []);
        let effects = show(&mut model, later);
        assert_eq!(notified(&effects).len(), 1);
        assert_eq!(model.reminders.open(), [reminder()]);
        model.update(Action::Reminder(ReminderAction::NotToday(desk())));
        assert_eq!(show(&mut model, at(21, 0)), []);
        assert_eq!(model.reminders.open(), []);
    }
}

#[test]
fn one_that_is_put_off_comes_though_the_clock_is_set_back() {
    let mut model = reminded();
    model.update(Action::Reminder(ReminderAction::Later(desk(), SOON)));
    let effects = show(&mut model, at(12, 0));
    assert_eq!(notified(&effects).len(), 1);
}

#[test]
fn start_opens_the_routine_and_starts_it() {
    let mut model = reminded();
    model.update(Action::Reminder(ReminderAction::Start(desk())));
    assert_eq!(*model.screen(), Screen::Session);
    let session = model.session.as_ref().unwrap();
    assert_eq!(session.routine, Some(desk()));
    assert_eq!(model.reminders.open(), []);
    // The same routine, left for later, is carried on.
    model.update(Action::Player(Command::Pause));
    model.update(Action::Back);
    let before = model.session.as_ref().unwrap().player.place();
    model.update(Action::Reminder(ReminderAction::Start(desk())));
    assert_eq!(*model.screen(), Screen::Session);
    assert_eq!(model.session.as_ref().unwrap().player.place(), before);
}

#[test]
fn start_asks_for_the_sore_side_first_where_the_routine_needs_it() {
    let id = RoutineId::new("askling-l-protocol");
    let mut preferences = planned();
    let days = schedule().entries[0]
        .days
        .iter()
        .copied()
        .collect::<Vec<_>>();
    preferences.schedule.entries = vec![entry(id.as_str(), &days, AT)];
    let mut model = model(preferences);
    show(&mut model, at(18, 0));
    show(&mut model, at(18, 30));
    model.update(Action::Reminder(ReminderAction::Start(id.clone())));
    assert_eq!(*model.screen(), Screen::Routine(id.clone()));
    assert!(model.session.is_none());
    let mut preferences = model.preferences.clone();
    preferences.sore_side = SoreSide::One(Side::Left);
    model.update(Action::SetPreferences(Box::new(preferences)));
    model.update(Action::Reminder(ReminderAction::Start(id)));
    assert_eq!(*model.screen(), Screen::Session);
}

#[test]
fn nobody_is_reminded_in_the_middle_of_a_session_but_after_it() {
    let mut model = model(planned());
    show(&mut model, at(18, 0));
    model.update(Action::StartRoutine("hamstring-strength-a".into()));
    assert_eq!(model.player_mode(), Some(Mode::Running));
    assert_eq!(notified(&show(&mut model, at(18, 30))).len(), 0);
    model.update(Action::Player(Command::Pause));
    let effects = show(&mut model, at(18, 45));
    assert_eq!(notified(&effects).len(), 1);
}

#[test]
fn nobody_is_reminded_of_the_session_that_runs() {
    let mut model = model(planned());
    show(&mut model, at(18, 0));
    model.update(Action::StartRoutine(desk()));
    show(&mut model, at(18, 30));
    model.update(Action::Player(Command::Pause));
    assert_eq!(notified(&show(&mut model, at(18, 31))).len(), 0);
    assert_eq!(model.reminders.open(), []);
}

#[test]
fn what_is_pressed_on_the_desktop_is_done_while_it_still_waits() {
    let notification = Notification::Reminder(reminder());
    let press = |model: &mut Model, pressed| {
        model.update(Action::World(World::Notified(
            notification.clone(),
            pressed,
        )))
    };
    let mut model = reminded();
    assert_eq!(press(&mut model, Pressed::Itself), [Effect::ComeForward]);
    assert_eq!(model.reminders.open(), [reminder()], "it goes on waiting");
    assert_eq!(press(&mut model, Pressed::Later), []);
    assert_eq!(notified(&show(&mut model, at(18, 40))).len(), 1);
    let effects = press(&mut model, Pressed::Start);
    assert_eq!(effects.first(), Some(&Effect::ComeForward));
    assert_eq!(*model.screen(), Screen::Session);
    // Pressed again, hours later, it disturbs nothing.
    let session = model.session.as_ref().unwrap().player.place();
    assert_eq!(press(&mut model, Pressed::Start), [Effect::ComeForward]);
    assert_eq!(model.session.as_ref().unwrap().player.place(), session);

    let mut model = reminded();
    model.update(Action::Reminder(ReminderAction::NotToday(desk())));
    press(&mut model, Pressed::Start);
    assert_eq!(
        *model.screen(),
        Screen::Routine(desk()),
        "shown, not started"
    );
    assert!(model.session.is_none());
    let morning = Action::World(World::Notified(
        Notification::MorningQuestion,
        Pressed::Itself,
    ));
    assert_eq!(model.update(morning), [Effect::ComeForward]);
}

#[test]
fn the_program_wakes_for_what_comes_next_and_sleeps_without_a_plan() {
    let minute = Some(Duration::from_mins(1));
    let mut idle = model(Preferences::default());
    show(&mut idle, at(18, 0));
    assert_eq!(idle.look_at_wall_in(), None);
    let mut model = model(planned());
    show(&mut model, at(12, 0));
    assert_eq!(model.look_at_wall_in(), minute, "clocks may be set");
    show(&mut model, DAY.at(18, 29, 50, 250_000_000));
    let wait = model.look_at_wall_in();
    assert_eq!(wait, Some(Duration::from_millis(9_750)));
    show(&mut model, at(18, 30));
    model.update(Action::Reminder(ReminderAction::Later(desk(), SOON)));
    show(&mut model, DAY.at(18, 39, 30, 0));
    assert_eq!(model.look_at_wall_in(), Some(Duration::from_secs(30)));
}
