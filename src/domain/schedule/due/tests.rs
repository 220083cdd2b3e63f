//! Reminders under clocks that are set, leap, or travel.

use std::collections::BTreeSet;

use super::*;
use crate::domain::schedule::Day;
use jiff::civil::{date, time};
use jiff::tz::TimeZone;
use proptest::prelude::*;

fn every_day(at: Time) -> Schedule {
    let entry = Scheduled {
        routine: RoutineId::new("desk-break-five"),
        days: Day::WORDS.into_iter().map(|(day, _)| day).collect(),
        at,
        reminds: true,
        from: date(2026, 1, 1),
        until: None,
    };
    Schedule {
        entries: vec![entry],
    }
}

/// The days whose reminders come while the wall shows these moments one after the other, each told once.
fn told(schedule: &Schedule, moments: impl IntoIterator<Item = DateTime>) -> Vec<(Date, DateTime)> {
    let mut known = BTreeSet::new();
    let mut told = Vec::new();
    let mut before: Option<DateTime> = None;
    for now in moments {
        let after = before.replace(now).unwrap_or(now);
        for reminder in schedule.due(after, now) {
            if known.insert((reminder.routine, reminder.day)) {
                told.push((reminder.day, now));
            }
        }
    }
    told
}

/// What a clock in Berlin shows, so many seconds at a time.
fn berlin(from: &str, step_s: i64, count: usize) -> Vec<DateTime> {
    let zone = TimeZone::get("Europe/Berlin").unwrap();
    let start: jiff::Timestamp = from.parse().unwrap();
    let moments = (0_i64..).take(count);
    moments
        .map(|step| zone.to_datetime(start + SignedDuration::from_secs(step * step_s)))
        .collect()
}

#[test]
fn a_time_that_the_clock_leaps_over_comes_right_after_the_leap() {
    let schedule = every_day(time(2, 30, 0, 0));
    // On 29 March 2026 the clock goes from 02:00 to 03:00, at 01:00 UTC.
    let told = told(&schedule, berlin("2026-03-29T00:00:00Z", 1, 7_200));
    assert_eq!(
        told,
        [(date(2026, 3, 29), date(2026, 3, 29).at(3, 0, 0, 0))]
    );
}

#[test]
fn a_time_that_comes_twice_is_told_once() {
    let schedule = every_day(time(2, 30, 0, 0));
    // On 25 October 2026 the clock goes from 03:00 back to 02:00, at 01:00 UTC.
    let told = told(&schedule, berlin("2026-10-24T23:00:00Z", 1, 4 * 3_600));
    assert_eq!(
        told,
        [(date(2026, 10, 25), date(2026, 10, 25).at(2, 30, 0, 0))]
    );
}

#[test]
fn midnight_loses_nothing() {
    for at in [time(23, 59, 59, 0), time(0, 0, 0, 0), time(0, 0, 1, 0)] {
        let from = date(2026, 11, 26).at(23, 59, 50, 0);
        let moments = (0..8).map(|step| from + SignedDuration::from_secs(step * 3));
        assert_eq!(told(&every_day(at), moments).len(), 1, "{at}");
    }
}

#[test]
fn a_clock_that_is_set_forward_brings_one_and_set_back_none_again() {
    let schedule = every_day(time(18, 30, 0, 0));
    let day = date(2026, 11, 26);
    let moments = [
        day.at(18, 0, 0, 0),
        day.at(18, 30, 0, 0),
        day.at(12, 0, 0, 0),
        day.at(18, 31, 0, 0),
        date(2027, 3, 1).at(19, 0, 0, 0),
        date(2027, 3, 1).at(18, 0, 0, 0),
        date(2027, 3, 1).at(20, 0, 0, 0),
    ];
    let days: Vec<Date> = told(&schedule, moments)
        .into_iter()
        .map(|one| one.0)
        .collect();
    assert_eq!(days, [day, date(2027, 3, 1)]);
}

#[test]
fn a_journey_over_time_zones_brings_each_day_once() {
    let schedule = every_day(time(18, 30, 0, 0));
    let day = date(2026, 11, 26);
    let west = [
        day.at(19, 0, 0, 0),
        day.at(16, 0, 0, 0),
        day.at(18, 30, 0, 0),
    ];
    let east = [
        day.at(16, 0, 0, 0),
        day.at(20, 0, 0, 0),
        day.at(21, 0, 0, 0),
    ];
    let first = [day.at(18, 0, 0, 0)];
    assert_eq!(told(&schedule, first.into_iter().chain(west)).len(), 1);
    assert_eq!(told(&schedule, east).len(), 1);
}

#[test]
fn what_was_for_yesterday_is_over_an_hour_later() {
    let schedule = every_day(time(23, 30, 0, 0));
    let before = date(2026, 11, 26).at(22, 0, 0, 0);
    let soon = date(2026, 11, 27).at(0, 20, 0, 0);
    let late = date(2026, 11, 27).at(8, 0, 0, 0);
    assert_eq!(schedule.due(before, soon).len(), 1);
    assert_eq!(schedule.due(before, late), []);
}

#[test]
fn no_reminder_comes_where_none_is_wanted() {
    let mut schedule = every_day(time(9, 0, 0, 0));
    let day = date(2026, 11, 26);
    let both = (day.at(8, 59, 0, 0), day.at(9, 0, 0, 0));
    assert_eq!(schedule.due(both.0, both.1).len(), 1);
    assert_eq!(schedule.next(both.0), Some(both.1));
    schedule.entries[0].reminds = false;
    assert_eq!(schedule.due(both.0, both.1), []);
    assert_eq!(schedule.next(both.0), None);
}

#[test]
fn the_next_one_may_be_a_week_away() {
    let mut schedule = every_day(time(9, 0, 0, 0));
    schedule.entries[0].days = [Day::Thursday].into();
    let now = date(2026, 11, 26).at(9, 0, 0, 0);
    assert_eq!(schedule.next(now), Some(date(2026, 12, 3).at(9, 0, 0, 0)));
}

proptest! {
    /// However the clock is set, a day's reminder comes once at most, never before its time, and never for a day long over.
    #[test]
    fn each_day_comes_once_whatever_the_clock_does(
        minute in 0..1_440_i32, leaps in prop::collection::vec(-2_000..3_000_i64, 1..60)
    ) {
        let at = time(0, 0, 0, 0) + SignedDuration::from_mins(minute.into());
        let schedule = every_day(at);
        let mut now = date(2026, 11, 26).at(12, 0, 0, 0);
        let moments: Vec<DateTime> = leaps.into_iter().map(|minutes| {
            now += SignedDuration::from_mins(minutes);
            now
        }).collect();
        let told = told(&schedule, moments.clone());
        let days: BTreeSet<Date> = told.iter().map(|one| one.0).collect();
        prop_assert_eq!(days.len(), told.len());
        for (day, moment) in told {
            let planned = day.to_datetime(at);
            prop_assert!(planned <= moment);
            prop_assert!(day == moment.date() || moment.duration_since(planned) <= LATE);
        }
    }

    /// A clock that goes on evenly brings every day's reminder, within one look of its time.
    #[test]
    fn every_day_comes_while_the_clock_goes_on(minute in 0..1_440_i32, look_s in 1..1_800_i64) {
        let at = time(0, 0, 0, 0) + SignedDuration::from_mins(minute.into());
        let first = date(2026, 11, 26).at(0, 0, 0, 0) - SignedDuration::from_secs(1);
        let looks = (0..).map(|step| first + SignedDuration::from_secs(step * look_s));
        let last = date(2026, 11, 29).at(1, 0, 0, 0);
        let told = told(&every_day(at), looks.take_while(|moment| *moment < last));
        let whole: Vec<&(Date, DateTime)> = told.iter().filter(|one| one.0 < date(2026, 11, 29)).collect();
        prop_assert_eq!(whole.len(), 3);
        for (day, moment) in whole {
            prop_assert!(moment.duration_since(day.to_datetime(at)).as_secs() < look_s);
        }
    }
}
