//! Whether a person can move on: what was counted, what was answered, and what is ticked.

use stridewell::domain::programme::{Criterion, Measure, MoveOn, State, Tick};

use super::{NORDIC, Person, RETURN, STRENGTH, TENDON, day, morning};

fn judged(person: &Person, days: i64) -> (Vec<Criterion>, MoveOn) {
    person.with(day(days), |standing| {
        (standing.criteria.clone(), standing.move_on)
    })
}

fn state(person: &Person, days: i64, what: impl Fn(&Measure) -> bool) -> State {
    let (criteria, _) = judged(person, days);
    let found = criteria.iter().find(|one| what(&one.what));
    found.unwrap_or_else(|| panic!("{criteria:?}")).state
}

fn own(what: &Measure) -> bool {
    *what == Measure::Own
}

#[test]
fn a_week_is_over_after_its_sessions_and_asks_before() {
    let mut person = Person::new(NORDIC, day(0));
    person.followed.step = "week-2".into();
    person.does_due(day(0));
    assert_eq!(judged(&person, 0).1, MoveOn::Asks);
    person.does_due(day(2));
    assert_eq!(judged(&person, 2).1, MoveOn::Ready);
}

#[test]
fn pain_in_the_band_that_says_change_holds_a_week_back() {
    let mut person = Person::new(NORDIC, day(0));
    person.does("week-1", day(0), Some(5));
    let (criteria, can) = judged(&person, 0);
    assert_eq!(can, MoveOn::HeldBack, "{criteria:?}");
    assert!(
        criteria
            .iter()
            .any(|one| one.what == Measure::Rule { nrs: 5 })
    );
}

#[test]
fn a_worse_morning_holds_a_week_back() {
    let mut person = Person::new(NORDIC, day(0));
    let session = person.does("week-1", day(0), Some(1));
    session.set_pain(stridewell::domain::history::PainWhen::Before, None, Some(0));
    morning(session, 2);
    assert_eq!(judged(&person, 1).1, MoveOn::HeldBack);
}

#[test]
fn three_in_a_row_are_counted_and_clean_repetitions_are_ticked() {
    let mut person = Person::new(STRENGTH, day(0));
    for days in [0, 2] {
        person.does("level-1", day(days), Some(2));
    }
    let sessions = |what: &Measure| *what == Measure::Sessions { done: 2, of: 3 };
    assert_eq!(state(&person, 4, sessions), State::NotYet);
    person.does("level-1", day(4), Some(2));
    assert_eq!(judged(&person, 4).1, MoveOn::Asks, "the tick is missing");
    let tick = Tick::Own("level-1".into());
    person.followed.tick(&tick, Some(day(4)));
    assert_eq!(judged(&person, 4).1, MoveOn::Ready);
    person.does("level-1", day(7), Some(3));
    assert_eq!(judged(&person, 7).1, MoveOn::HeldBack, "3 is above 2");
}

#[test]
fn a_stage_of_running_needs_all_of_it_and_no_press_goes_past_that() {
    let mut person = Person::new(RETURN, day(0));
    assert_eq!(judged(&person, 0).1, MoveOn::HeldBack, "nothing is done");
    for days in [0, 2] {
        let session = person.does("stage-1", day(days), Some(1));
        morning(session, 0);
    }
    assert_eq!(judged(&person, 3).1, MoveOn::Ready);
    person.past[1].pain.retain(|pain| pain.nrs != 0);
    let (criteria, can) = judged(&person, 3);
    assert_eq!(can, MoveOn::HeldBack, "{criteria:?}");
    assert_eq!(
        state(&person, 3, own),
        State::NotYet,
        "the person may say it"
    );
    let tick = Tick::Own("stage-1".into());
    person.followed.tick(&tick, Some(day(3)));
    assert_eq!(judged(&person, 3).1, MoveOn::Ready);
    person.followed.ticks.remove("no-pills");
    assert_eq!(
        judged(&person, 3).1,
        MoveOn::HeldBack,
        "the checklist is open"
    );
}

#[test]
fn a_stage_that_was_left_early_was_not_done() {
    let mut person = Person::new(RETURN, day(0));
    let session = person.does("stage-1", day(0), Some(0));
    session.ending = stridewell::domain::history::Ending::Early;
    let sessions = |what: &Measure| *what == Measure::Sessions { done: 0, of: 2 };
    assert_eq!(state(&person, 1, sessions), State::NotYet);
    assert_eq!(person.due(day(1)).day, day(2), "its day counts");
}

#[test]
fn mornings_are_steady_once_a_week_of_them_was_not_worse() {
    let steady = |what: &Measure| *what == Measure::Steady { days: 7 };
    let mut person = Person::new(TENDON, day(0));
    for days in 0..7 {
        let session = person.does("stage-1", day(days), Some(3));
        morning(session, 0);
        assert_eq!(state(&person, days, steady), State::NotYet);
    }
    assert_eq!(state(&person, 7, steady), State::Met);
    assert_eq!(judged(&person, 7).1, MoveOn::Ready);
    let session = person.does("stage-1", day(7), Some(3));
    morning(session, 4);
    assert_eq!(state(&person, 8, steady), State::Against);
    assert_eq!(judged(&person, 8).1, MoveOn::HeldBack);
}

#[test]
fn the_last_step_has_nothing_after_it() {
    let mut person = Person::new(TENDON, day(0));
    person.followed.step = "stage-4".into();
    assert_eq!(judged(&person, 0), (Vec::new(), MoveOn::NoNext));
}
