//! What clocks and sleeping machines do to the history: true times, and each session on one day, the right one.

use std::collections::BTreeSet;
use std::time::Duration;

use stridewell::domain::Preferences;
use stridewell::domain::history::{PastSession, Stamp};
use stridewell::domain::preferences::Counting;
use stridewell::model::{Action, Model, SessionAction, World};
use stridewell::player::{Command, Mode, State};

use crate::support::stage::model;

const HOUR_MS: i64 = 3_600_000;

/// A moment of a clock on the wall so many seconds ahead of UTC.
fn stamp(utc: &str, offset_s: i32, zone: &str) -> Stamp {
    let moment: jiff::Timestamp = utc.parse().unwrap();
    Stamp {
        utc_ms: moment.as_millisecond(),
        offset_s,
        zone: zone.to_owned(),
    }
}

fn it_is(model: &mut Model, stamp: &Stamp) {
    model.update(Action::World(World::ItIs(stamp.clone())));
}

/// A short session from one moment to another.
fn session(model: &mut Model, from: &Stamp, to: &Stamp) -> PastSession {
    it_is(model, from);
    model.update(Action::StartRoutine("desk-break-five".into()));
    model.update(Action::Tick(Duration::from_mins(1)));
    it_is(model, to);
    model.update(Action::Session(SessionAction::EndSession));
    model.update(Action::Session(SessionAction::FinishSession));
    let sessions = model.past.sessions().iter();
    let mut last = sessions.filter(|session| session.began == *from);
    last.next().expect("it is kept").clone()
}

#[test]
fn a_session_over_midnight_lies_on_the_day_it_began() {
    let mut model = model(Preferences::default());
    let from = stamp("2026-11-25T22:58:00Z", 3600, "Europe/Berlin");
    let to = stamp("2026-11-25T23:04:00Z", 3600, "Europe/Berlin");
    let kept = session(&mut model, &from, &to);
    assert_eq!(kept.began.day().to_string(), "2026-11-25");
    assert_eq!(kept.length(), Some(Duration::from_mins(6)));
}

#[test]
fn another_time_zone_moves_no_session_to_another_day() {
    let mut model = model(Preferences::default());
    let berlin = stamp("2026-11-25T22:30:00Z", 3600, "Europe/Berlin");
    let later = stamp("2026-11-25T22:35:00Z", 3600, "Europe/Berlin");
    session(&mut model, &berlin, &later);
    // The same moment is the 26th in Auckland; the session stays where it was done.
    let auckland = stamp("2026-11-26T01:00:00Z", 13 * 3600, "Pacific/Auckland");
    let later = stamp("2026-11-26T01:05:00Z", 13 * 3600, "Pacific/Auckland");
    session(&mut model, &auckland, &later);
    let days: Vec<String> = model
        .past
        .sessions()
        .iter()
        .map(|session| session.began.day().to_string())
        .collect();
    assert_eq!(days, ["2026-11-25", "2026-11-26"]);
}

#[test]
fn the_hour_that_comes_twice_holds_two_sessions_in_their_order() {
    let mut model = model(Preferences::default());
    // In the night of 25 October 2026, 02:30 comes at 00:30 and at 01:30 UTC.
    let first = stamp("2026-10-25T00:30:00Z", 7200, "Europe/Berlin");
    let between = stamp("2026-10-25T00:35:00Z", 7200, "Europe/Berlin");
    let second = stamp("2026-10-25T01:30:00Z", 3600, "Europe/Berlin");
    let after = stamp("2026-10-25T01:35:00Z", 3600, "Europe/Berlin");
    assert_eq!(first.second_of_day(), second.second_of_day());
    session(&mut model, &second, &after);
    session(&mut model, &first, &between);
    let began: Vec<&Stamp> = model
        .past
        .sessions()
        .iter()
        .map(|kept| &kept.began)
        .collect();
    assert_eq!(began, [&first, &second]);
    assert!(
        began
            .iter()
            .all(|began| began.day().to_string() == "2026-10-25")
    );
}

#[test]
fn a_clock_set_back_or_forward_counts_no_time_and_makes_no_second_session() {
    for hours in [-30, -1, 1, 30] {
        let mut model = model(Preferences::default());
        let from = stamp("2026-11-25T12:00:00Z", 0, "");
        it_is(&mut model, &from);
        model.update(Action::StartRoutine("desk-break-five".into()));
        model.update(Action::Tick(Duration::from_secs(30)));
        let done = model.past.sessions()[0].active();
        let set = Stamp {
            utc_ms: from.utc_ms + hours * HOUR_MS,
            ..from.clone()
        };
        it_is(&mut model, &set);
        model.update(Action::Player(Command::Pause));
        assert_eq!(model.past.sessions()[0].active(), done);
        model.update(Action::Session(SessionAction::EndSession));
        let [kept] = model.past.sessions() else {
            panic!("one session");
        };
        assert_eq!(kept.began, from, "it began when it began");
        assert_eq!(kept.ended, Some(set));
        // A clock that was set back makes no length below nothing.
        assert_eq!(kept.length().unwrap().is_zero(), hours < 0);
    }
}

#[test]
fn ids_stay_apart_when_the_clock_shows_the_same_moment_again() {
    let mut model = model(Preferences::default());
    let moment = stamp("2026-11-25T12:00:00Z", 0, "");
    for _ in 0..3 {
        it_is(&mut model, &moment);
        model.update(Action::StartRoutine("desk-break-five".into()));
        model.update(Action::Tick(Duration::from_secs(30)));
    }
    let ids: BTreeSet<&str> = model
        .past
        .sessions()
        .iter()
        .map(|session| session.id.as_str())
        .collect();
    assert_eq!(ids.len(), 3);
}

/// Sleeps through nine hours after so much of a session; answers in which state, or `None` when it was over.
fn sleep_after(routine: &str, counting: Counting, time: Duration) -> Option<State> {
    let mut model = model(Preferences {
        counting,
        ..Preferences::default()
    });
    it_is(&mut model, &stamp("2026-11-25T12:00:00Z", 0, ""));
    model.update(Action::StartRoutine(routine.into()));
    model.update(Action::Tick(time));
    let player = model.session.as_ref()?.player.clone();
    let view = player.view().filter(|_| player.mode() == Mode::Running)?;
    let asleep = Duration::from_hours(9);
    model.update(Action::Away(asleep));
    let after = &model.session.as_ref()?.player;
    let state = view.state;
    assert_eq!(after.mode(), Mode::Away(asleep), "{state:?}");
    assert_eq!(
        after.record(),
        player.record(),
        "{state:?}: nothing is added"
    );
    assert_eq!(
        after.view()?.left,
        view.left,
        "{state:?}: its place is kept"
    );
    let woke = stamp("2026-11-25T21:10:00Z", 0, "");
    it_is(&mut model, &woke);
    model.update(Action::Session(SessionAction::EndSession));
    let kept = model.past.sessions().last()?;
    assert_eq!(kept.active(), player.record().time(), "{state:?}");
    assert_eq!(kept.ended, Some(woke), "{state:?}: when it really ended");
    Some(state)
}

#[test]
fn a_machine_that_sleeps_in_any_kind_of_step_adds_nothing_and_the_wall_stays_true() {
    let mut seen = BTreeSet::new();
    let sessions = [
        ("hamstring-strength-a", Counting::Paced),
        ("hamstring-strength-a", Counting::Counted),
        ("post-run-cool-down", Counting::Paced),
        ("lacrosse-ball-release", Counting::Paced),
    ];
    for (routine, counting) in sessions {
        // A session that waits for keys never ends by itself.
        let times = (3..1000).step_by(4).map(Duration::from_secs);
        let states = times.map_while(|time| sleep_after(routine, counting, time));
        seen.extend(states.map(|state| format!("{state:?}")));
    }
    let all = [
        State::GetReady,
        State::Hold,
        State::Release,
        State::Paced,
        State::Counted,
        State::ChangeSides,
        State::Rest,
        State::NextUp,
    ];
    for state in all.map(|state| format!("{state:?}")) {
        assert!(seen.contains(&state), "{state} in {seen:?}");
    }
}

#[test]
fn a_short_sleep_in_a_rest_goes_on_by_itself_and_counts_nothing() {
    let mut model = model(Preferences::default());
    it_is(&mut model, &stamp("2026-11-25T12:00:00Z", 0, ""));
    model.update(Action::StartRoutine("hamstring-strength-a".into()));
    for _ in 0..600 {
        let view = model.session.as_ref().unwrap().view().unwrap();
        if view.state == State::Rest {
            break;
        }
        model.update(Action::Tick(Duration::from_secs(1)));
    }
    let before = model.session.as_ref().unwrap().player.record().time();
    model.update(Action::Away(Duration::from_secs(12)));
    let player = &model.session.as_ref().unwrap().player;
    assert!(
        matches!(player.mode(), Mode::Resuming(_)),
        "{:?}",
        player.mode()
    );
    assert_eq!(player.record().time(), before);
}
