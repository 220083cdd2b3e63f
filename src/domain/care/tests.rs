//! Timers as machines sleep, clocks change and people forget.

use super::ice::Off;
use super::*;

const LIMITS: fn() -> Limits = Limits::default;
/// 2026-11-26 10:00 in Berlin.
const NOW: i64 = 1_795_683_600_000;

fn cooling(length_s: u32) -> Care {
    let mut care = Care::default();
    assert_eq!(care.look(NOW, &LIMITS()), []);
    assert!(care.ice.start(NOW, length_s, &LIMITS()));
    care
}

fn minutes(count: i64) -> i64 {
    NOW + count * MINUTE_MS
}

fn length_s(care: &Care) -> i64 {
    let Ice::On(on) = &care.ice else {
        panic!("the ice is on: {:?}", care.ice)
    };
    on.run.length_ms / SECOND_MS
}

fn off(care: &Care) -> &Off {
    let Ice::Off(off) = &care.ice else {
        panic!("the ice is off: {:?}", care.ice)
    };
    off
}

#[test]
fn ice_stays_between_ten_and_twenty_minutes_whatever_is_asked() {
    assert_eq!(length_s(&cooling(1)), 600);
    assert_eq!(length_s(&cooling(99_999)), 1200);
    let mut care = cooling(900);
    for (by_s, length) in [(60, 960), (600, 1200), (60, 1200), (-900, 600), (-60, 600)] {
        care.ice.change_length(by_s, &LIMITS());
        assert_eq!(length_s(&care), length);
    }
    care.ice_on_s = Some(60);
    assert_eq!(care.ice_length_s(&LIMITS()), 600);
    care.ice_on_s = Some(3600);
    assert_eq!(care.ice_length_s(&LIMITS()), 1200);
    assert_eq!(Care::default().ice_length_s(&LIMITS()), 900);
}

#[test]
fn the_skin_is_looked_at_every_five_minutes_then_the_ice_comes_off_and_at_twenty_it_stops() {
    let mut care = cooling(900);
    let mut told = Vec::new();
    for second in 0..=1300 {
        let now = NOW + second * SECOND_MS;
        let calls = care.look(now, &LIMITS());
        told.extend(calls.into_iter().map(|call| (second, call)));
    }
    assert_eq!(
        told,
        [
            (300, Call::SkinCheck),
            (600, Call::SkinCheck),
            (900, Call::IceOff),
            (1200, Call::IceStop)
        ]
    );
    assert!(!off(&care).confirmed);
    assert_eq!(off(&care).since_ms, minutes(20));
}

#[test]
fn more_time_after_the_end_tells_the_end_again_but_never_passes_twenty() {
    let mut care = cooling(600);
    assert_eq!(care.look(minutes(10), &LIMITS()), [Call::IceOff]);
    care.ice.change_length(300, &LIMITS());
    assert_eq!(care.look(minutes(11), &LIMITS()), [Call::SkinCheck]);
    assert_eq!(care.look(minutes(12), &LIMITS()), []);
    assert_eq!(care.look(minutes(15), &LIMITS()), [Call::IceOff]);
    care.ice.change_length(3600, &LIMITS());
    // The check of the fifteenth minute was still to come.
    assert_eq!(care.look(minutes(19), &LIMITS()), [Call::SkinCheck]);
    assert_eq!(care.look(minutes(20), &LIMITS()), [Call::IceStop]);
}

#[test]
fn it_may_not_come_on_again_before_twenty_minutes_and_is_due_after_two_hours() {
    let mut care = cooling(900);
    care.ice.take_off(minutes(12), &LIMITS());
    assert!(off(&care).confirmed);
    assert_eq!(
        care.ice.waits_ms(minutes(12), &LIMITS()),
        Some(20 * MINUTE_MS)
    );
    let mut early = care.clone();
    assert!(!early.ice.start(minutes(31), 900, &LIMITS()));
    assert!(early.ice.start(minutes(32), 900, &LIMITS()));
    assert_eq!(care.look(minutes(131), &LIMITS()), []);
    assert_eq!(care.look(minutes(132), &LIMITS()), [Call::IceAgain]);
    assert_eq!(care.look(minutes(133), &LIMITS()), []);
}

#[test]
fn the_next_time_moves_but_not_before_twenty_minutes() {
    let mut care = cooling(900);
    care.ice.take_off(minutes(15), &LIMITS());
    care.ice.change_due(-i64::from(u32::MAX), &LIMITS());
    assert_eq!(off(&care).due_ms, minutes(35));
    care.ice.change_due(1800, &LIMITS());
    assert_eq!(off(&care).due_ms, minutes(65));
    care.ice.change_due(i64::from(u32::MAX), &LIMITS());
    assert_eq!(off(&care).due_ms, minutes(15 + 480));
}

#[test]
fn ice_that_is_held_is_not_on_and_is_off_after_twenty_minutes_of_it() {
    let mut care = cooling(900);
    let Ice::On(on) = &mut care.ice else { return };
    on.run.toggle(minutes(4));
    assert_eq!(on.run.left_ms(minutes(14)), 11 * MINUTE_MS);
    on.run.toggle(minutes(14));
    assert_eq!(on.run.left_ms(minutes(15)), 10 * MINUTE_MS);
    on.run.toggle(minutes(15));
    assert_eq!(care.look(minutes(34), &LIMITS()), [Call::SkinCheck]);
    assert_eq!(care.look(minutes(35), &LIMITS()), []);
    assert!(off(&care).confirmed);
    assert_eq!(off(&care).since_ms, minutes(15));
}

#[test]
fn a_machine_that_slept_over_the_end_is_told_the_worst_and_nothing_else() {
    let mut care = cooling(900);
    assert_eq!(care.look(minutes(600), &LIMITS()), [Call::IceStop]);
    assert_eq!(off(&care).since_ms, minutes(20), "off since it had to be");
    let mut care = cooling(900);
    assert_eq!(care.look(minutes(16), &LIMITS()), [Call::IceOff]);
    let mut care = cooling(900);
    assert_eq!(care.look(minutes(14), &LIMITS()), [Call::SkinCheck]);
}

#[test]
fn nothing_is_due_again_before_somebody_said_that_it_is_off() {
    let mut care = cooling(900);
    assert_eq!(care.look(minutes(20), &LIMITS()), [Call::IceStop]);
    assert_eq!(care.look(minutes(200), &LIMITS()), []);
    care.ice.take_off(minutes(200), &LIMITS());
    assert_eq!(off(&care).since_ms, minutes(200));
    assert!(!care.ice.start(minutes(219), 900, &LIMITS()));
}

#[test]
fn a_clock_that_is_set_back_takes_the_timers_with_it() {
    let mut care = cooling(900);
    care.leg_up = Some(Run::new(NOW, 900));
    care.look(minutes(4), &LIMITS());
    let back = minutes(4) - 3 * HOUR_MS;
    assert_eq!(care.look(back, &LIMITS()), []);
    let Ice::On(on) = &care.ice else {
        panic!("still on")
    };
    assert_eq!(on.run.passed_ms(back), 4 * MINUTE_MS);
    let calls = care.look(back + 11 * MINUTE_MS, &LIMITS());
    assert_eq!(calls, [Call::IceOff, Call::LegDown]);
    care.ice.take_off(back + 12 * MINUTE_MS, &LIMITS());
    care.look(back + 12 * MINUTE_MS, &LIMITS());
    care.look(back, &LIMITS());
    let wait = care.ice.waits_ms(back, &LIMITS());
    assert_eq!(wait, Some(20 * MINUTE_MS), "not a minute less");
}

#[test]
fn the_first_days_tell_of_movement_at_48_hours_and_of_their_end_at_72() {
    let hours = |count: i64| NOW + count * HOUR_MS;
    let mut days = FirstDays::new(NOW, NOW, &LIMITS());
    assert_eq!(days.next_ms(), Some(hours(48)));
    let phases = [0, 23, 24, 47, 48, 71, 72, 100]
        .map(|hour| (days.day(hours(hour)), days.phase(hours(hour))));
    assert_eq!(
        phases,
        [
            (0, DayPhase::Protect),
            (0, DayPhase::Protect),
            (1, DayPhase::Protect),
            (1, DayPhase::Protect),
            (2, DayPhase::Move),
            (2, DayPhase::Move),
            (3, DayPhase::Over),
            (4, DayPhase::Over)
        ]
    );
    assert_eq!(days.look(hours(47)), None);
    assert_eq!(days.look(hours(48)), Some(Call::MoveGently));
    assert_eq!(days.look(hours(49)), None);
    assert_eq!(days.look(hours(72)), Some(Call::DaysOver));
    assert!(days.is_told_all());
    let late = FirstDays::new(NOW, hours(50), &LIMITS());
    assert_eq!(late.next_ms(), Some(hours(72)), "what is past is not told");
    let future = FirstDays::new(hours(5), NOW, &LIMITS());
    assert_eq!(future.began_ms, NOW, "nothing begins later than now");
}

/// A day at a desk, looked at every minute: the minutes of the day at which a break came.
fn breaks(
    sitting: &mut Sitting,
    minutes: std::ops::Range<i64>,
    sits: impl Fn(i64) -> bool,
) -> Vec<i64> {
    let mut came = Vec::new();
    for minute in minutes {
        let now = (minute * MINUTE_MS, minute * 60);
        if sitting.look(now, sits(minute), &LIMITS()) {
            came.push(minute);
        }
    }
    came
}

#[test]
fn breaks_come_every_hour_inside_the_hours_and_only_when_switched_on() {
    let mut sitting = Sitting::default();
    assert!(breaks(&mut sitting, 0..1440, |_| true).is_empty());
    sitting.on = true;
    sitting.hours = Hours { from: 9, to: 12 };
    assert_eq!(breaks(&mut sitting, 0..1440, |_| true), [599, 659, 719]);
    sitting.every_min = Some(5);
    assert_eq!(sitting.every(&LIMITS()), 20);
    sitting.every_min = Some(500);
    assert_eq!(sitting.every(&LIMITS()), 90);
    // Moving in the meantime counts as a break.
    sitting.every_min = Some(60);
    assert_eq!(
        breaks(&mut sitting, 540..660, |minute| minute != 580),
        [640]
    );
}

#[test]
fn hours_go_over_midnight_and_a_break_that_comes_too_late_is_left_out() {
    let night = Hours { from: 22, to: 2 };
    let held = [21, 22, 23, 0, 1, 2].map(|hour| night.hold(hour * 3600));
    assert_eq!(held, [false, true, true, true, true, false]);
    assert!(
        Hours { from: 8, to: 8 }.hold(0),
        "the same hour twice is all day"
    );
    let mut sitting = Sitting {
        on: true,
        ..Sitting::default()
    };
    let at = |minute: i64| (minute * MINUTE_MS, minute * 60);
    assert!(!sitting.look(at(600), true, &LIMITS()));
    assert!(!sitting.look(at(700), true, &LIMITS()), "the machine slept");
    assert!(!sitting.look(at(759), true, &LIMITS()));
    assert!(sitting.look(at(760), true, &LIMITS()));
    sitting.put_off(760 * MINUTE_MS, 10, &LIMITS());
    assert!(!sitting.look(at(769), true, &LIMITS()));
    assert!(sitting.look(at(770), true, &LIMITS()));
}
