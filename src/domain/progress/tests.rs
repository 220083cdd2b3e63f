//! What the history shows: small histories by hand, and laws that hold for any.

mod laws;

use std::time::Duration;

use jiff::civil::{Date, date, time};

use super::volume::Balance;
use super::{Asked, Grouping, Mark, Measure, Progress, Range};
use crate::domain::history::{
    Amount, Ending, PainWhen, PastPain, PastSession, PastSet, SessionId, Stamp,
};
use crate::domain::schedule::{Day, Schedule, Scheduled};
use crate::domain::{Catalogue, RoutineId, Side};

const TODAY: Date = date(2026, 11, 22);
const HOUR_MS: i64 = 3_600_000;

/// Noon of a day in UTC, milliseconds since 1970.
fn noon(date: Date) -> i64 {
    let zoned = date.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
    zoned.unwrap().timestamp().as_millisecond()
}

fn set(exercise: &str, side: Option<Side>, reps: Option<u32>, seconds: u64) -> PastSet {
    let done = Amount {
        reps,
        time: Duration::from_secs(seconds),
    };
    PastSet {
        item: 0,
        exercise: exercise.into(),
        set: 0,
        side,
        prescribed: done,
        done,
        tempo: None,
        load: None,
    }
}

fn session(utc_ms: i64, routine: &str, ending: Ending) -> PastSession {
    PastSession {
        id: SessionId::new(&format!("{utc_ms}-{routine}")),
        routine: Some(routine.into()),
        variant: Some("usual".into()),
        name: routine.to_owned(),
        version: String::new(),
        began: Stamp {
            utc_ms,
            ..Stamp::default()
        },
        ended: None,
        ending,
        items: Vec::new(),
        sets: vec![set("glute-bridge", None, Some(10), 60)],
        pain: Vec::new(),
        effort: None,
        note: String::new(),
    }
}

fn on(date: Date, routine: &str) -> PastSession {
    session(noon(date), routine, Ending::Whole)
}

fn pain(when: PainWhen, side: Option<Side>, nrs: u8) -> PastPain {
    PastPain {
        when,
        exercise: None,
        side,
        nrs,
    }
}

fn plan(routine: &str, days: &[Day]) -> Schedule {
    Schedule {
        entries: vec![Scheduled {
            routine: RoutineId::new(routine),
            days: days.iter().copied().collect(),
            at: time(18, 0, 0, 0),
            reminds: false,
            from: date(2026, 11, 2),
            until: None,
        }],
    }
}

fn progress(sessions: &[PastSession], schedule: &Schedule, range: Range) -> Progress {
    let catalogue = Catalogue::default();
    let asked = Asked {
        catalogue: &catalogue,
        schedule,
        today: TODAY,
        range,
    };
    Progress::of(sessions, &asked)
}

#[test]
fn a_day_is_whole_part_planned_not_done_or_nothing() {
    let day = |number| date(2026, 11, number);
    let mut nothing = on(day(9), "a");
    nothing.sets.clear();
    let sessions = [
        on(day(2), "a"),
        session(noon(day(4)), "a", Ending::Early),
        on(day(6), "b"),
        nothing,
        on(day(10), "b"),
        session(noon(day(12)), "b", Ending::Early),
    ];
    let schedule = plan(
        "a",
        &[Day::Monday, Day::Wednesday, Day::Friday, Day::Sunday],
    );
    let days = progress(&sessions, &schedule, Range::All).days;
    let marks = [2, 4, 6, 9, 10, 12, 3, 22, 23, 24].map(|number| days.mark(day(number)));
    use Mark::{None, NotDone, Part, Planned, Whole};
    assert_eq!(
        marks,
        [
            Whole, Part, Part, NotDone, Whole, Part, None, Planned, Planned, None
        ]
    );
}

#[test]
fn what_is_planned_counts_until_yesterday_and_today_once_it_is_done() {
    let schedule = plan("a", &[Day::Monday, Day::Sunday]);
    let monday = date(2026, 11, 16);
    let mut sessions = vec![on(monday, "a"), on(monday, "a"), on(monday, "b")];
    sessions[1].id = SessionId::new("again");
    let numbers = progress(&sessions, &schedule, Range::FourWeeks).numbers;
    // Mondays and Sundays from 2 to 16 November; today is a Sunday.
    assert_eq!((numbers.done, numbers.planned, numbers.sessions), (1, 5, 3));
    sessions.push(on(TODAY, "a"));
    let numbers = progress(&sessions, &schedule, Range::FourWeeks).numbers;
    assert_eq!((numbers.done, numbers.planned), (2, 6));
    let numbers = progress(&sessions, &Schedule::default(), Range::FourWeeks).numbers;
    assert_eq!((numbers.done, numbers.planned, numbers.sessions), (0, 0, 4));
}

#[test]
fn a_session_lies_on_the_day_of_its_own_clock_whatever_the_zone_is_now() {
    // An hour before midnight in UTC, read off clocks in Berlin, London and New York.
    let late = noon(date(2026, 11, 10)) + 11 * HOUR_MS;
    for (offset_s, expected) in [(3_600, 11), (0, 10), (-5 * 3_600, 10), (14 * 3_600, 11)] {
        let mut one = session(late, "a", Ending::Whole);
        one.began.offset_s = offset_s;
        let days = progress(&[one], &Schedule::default(), Range::All).days;
        let found: Vec<Date> = days.dates().collect();
        assert_eq!(found, [date(2026, 11, expected)], "{offset_s}");
    }
}

#[test]
fn the_hour_that_comes_twice_is_one_day_in_which_both_sessions_lie() {
    // Clocks in Berlin go back from 3:00 to 2:00 on 25 October 2026, which is 1:00 UTC.
    let back = noon(date(2026, 10, 25)) - 11 * HOUR_MS;
    let mut sessions = [-30, 30].map(|minutes| {
        let mut one = session(back + minutes * 60_000, "a", Ending::Whole);
        one.began.offset_s = if minutes < 0 { 7_200 } else { 3_600 };
        one
    });
    assert_eq!(
        sessions.each_ref().map(|one| one.began.second_of_day()),
        [9_000, 9_000],
        "both at half past two"
    );
    sessions.reverse();
    let days = progress(&sessions, &Schedule::default(), Range::All).days;
    assert_eq!(days.sessions(date(2026, 10, 25)), [1, 0], "in true order");
}

#[test]
fn pain_is_the_worst_of_the_session_and_of_the_next_morning() {
    let (first, last) = (date(2026, 11, 2), date(2026, 11, 20));
    let right = Some(Side::Right);
    let mut sessions = [on(first, "a"), on(last, "a"), on(date(2026, 11, 21), "a")];
    sessions[0].pain = vec![
        pain(PainWhen::Before, None, 9),
        pain(PainWhen::During, right, 2),
        pain(PainWhen::After, right, 5),
        pain(PainWhen::NextMorning, right, 3),
    ];
    sessions[1].pain = vec![pain(PainWhen::During, right, 4)];
    let seen = progress(&sessions, &Schedule::default(), Range::FourWeeks);
    assert_eq!(seen.numbers.worst, Some((5, 4)));
    assert_eq!(seen.pain.side, right);
    let answers = seen.pain.points.iter();
    let answers: Vec<_> = answers
        .map(|point| (point.date, point.worst.all, point.morning.all))
        .collect();
    assert_eq!(
        answers,
        [(first, Some(5), Some(3)), (last, Some(4), None)],
        "a day without an answer has no point"
    );
    sessions[1]
        .pain
        .push(pain(PainWhen::During, Some(Side::Left), 1));
    let seen = progress(&sessions, &Schedule::default(), Range::FourWeeks);
    assert_eq!(seen.pain.side, None);
    assert_eq!(seen.pain.points[1].worst.sides(), Some((1, 4)));
}

#[test]
fn a_new_variant_and_a_new_routine_are_marked_but_not_turns() {
    let day = |number| date(2026, 11, number);
    let mut sessions = [
        on(day(1), "a"),
        on(day(3), "b"),
        on(day(5), "a"),
        on(day(7), "b"),
        on(day(9), "a"),
        on(day(20), "c"),
    ];
    sessions[4].variant = Some("week-2".into());
    let seen = progress(&sessions, &Schedule::default(), Range::All);
    let changed = seen.pain.points.iter();
    let changed: Vec<_> = changed
        .map(|point| (point.date.day(), point.changes.len()))
        .collect();
    assert_eq!(changed, [(9, 1), (20, 1)]);
}

#[test]
fn many_days_of_pain_become_weeks_and_many_weeks_months() {
    let every = |count: i64, step: i64| -> Vec<PastSession> {
        let sessions = (0..count).map(|number| {
            let at = noon(TODAY) - number * step * 24 * HOUR_MS;
            let mut one = session(at, "a", Ending::Whole);
            one.pain = vec![pain(PainWhen::During, None, (number % 11) as u8)];
            one
        });
        sessions.collect()
    };
    let grouping = |sessions: &[PastSession]| {
        let pain = progress(sessions, &Schedule::default(), Range::All).pain;
        let highest = pain.points.iter().filter_map(|point| point.worst.all).max();
        assert_eq!(highest, Some(10));
        assert!(pain.points.windows(2).all(|two| two[0].date < two[1].date));
        (pain.grouping, pain.points.len())
    };
    assert_eq!(grouping(&every(62, 1)), (Grouping::Day, 62));
    assert_eq!(grouping(&every(63, 1)), (Grouping::Week, 9));
    assert_eq!(grouping(&every(200, 7)), (Grouping::Month, 47));
}

#[test]
fn sides_within_a_tenth_are_about_even() {
    let balance = |left, right| {
        let volume = super::GoalVolume {
            goal: crate::domain::exercise::Goal::Stretch,
            measure: Measure::Reps,
            left,
            right,
        };
        volume.balance()
    };
    assert_eq!(balance(100, 90), Balance::AboutEven);
    assert_eq!(balance(100, 89), Balance::More(Side::Left, Some(12)));
    assert_eq!(balance(10, 20), Balance::More(Side::Right, Some(100)));
    assert_eq!(balance(0, 5), Balance::More(Side::Right, None));
    assert_eq!(balance(0, 0), Balance::AboutEven);
}

#[test]
fn nordic_weeks_run_from_monday_without_gaps() {
    let nordic = |day, tempo: Option<&str>, reps| {
        let mut one = on(day, "nordic");
        let mut set = set("nordic-hamstring-lower", None, Some(reps), 30);
        set.tempo = tempo.map(str::to_owned);
        one.sets = vec![set];
        one
    };
    let sessions = [
        nordic(date(2026, 11, 1), Some("3-0-1-1"), 5),
        nordic(date(2026, 11, 2), Some("4.5-0-1-0"), 4),
        nordic(date(2026, 11, 16), None, 6),
    ];
    let weeks = progress(&sessions, &Schedule::default(), Range::FourWeeks).lowering;
    let weeks: Vec<_> = weeks
        .iter()
        .map(|week| (week.monday.day(), week.reps, week.lowering.as_millis()))
        .collect();
    assert_eq!(
        weeks,
        [(26, 5, 15_000), (2, 4, 18_000), (9, 0, 0), (16, 6, 0)]
    );
}
