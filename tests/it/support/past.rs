//! A month of sessions that a person might have done, for screens that look back.

use std::time::Duration;

use jiff::ToSpan as _;
use jiff::civil::{Date, date, time};
use stridewell::domain::Side;
use stridewell::domain::history::{
    Amount, Ending, PainWhen, PastItem, PastPain, PastSession, PastSet, SessionId, Stamp,
};
use stridewell::domain::schedule::{Day, Schedule, Scheduled};

/// The day that it is in these scenes: a Sunday.
pub(crate) const TODAY: Date = date(2026, 11, 22);

const ROUTINE: &str = "nordic-ten-week";

/// A moment of a day, in Berlin in winter.
pub(crate) fn at(day: Date, hour: i8) -> Stamp {
    let zoned = day.at(hour, 30, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
    Stamp {
        utc_ms: zoned.unwrap().timestamp().as_millisecond() - 3_600_000,
        offset_s: 3_600,
        zone: "Europe/Berlin".to_owned(),
    }
}

/// Mondays, Wednesdays and Fridays until yesterday; Sundays, Tuesdays and Thursdays from today on.
pub(crate) fn schedule() -> Schedule {
    let entry = |days: [Day; 3], from, until| Scheduled {
        routine: ROUTINE.into(),
        days: days.into_iter().collect(),
        at: time(18, 30, 0, 0),
        reminds: false,
        from,
        until,
    };
    let before = [Day::Monday, Day::Wednesday, Day::Friday];
    let after = [Day::Tuesday, Day::Thursday, Day::Sunday];
    Schedule {
        entries: vec![
            entry(before, date(2026, 10, 26), Some(date(2026, 11, 21))),
            entry(after, TODAY, None),
        ],
    }
}

/// Pain of a session and of the morning after it.
const PAIN: [(u8, Option<u8>); 11] = [
    (5, Some(4)),
    (5, Some(4)),
    (4, Some(4)),
    (5, Some(3)),
    (4, Some(3)),
    (4, None),
    (3, Some(3)),
    (4, Some(2)),
    (3, Some(3)),
    (3, Some(2)),
    (4, None),
];

/// What was done in the four weeks before [`TODAY`].
pub(crate) fn month() -> Vec<PastSession> {
    let days = [26, 28, 30].map(|day| date(2026, 10, day)).into_iter();
    let days = days.chain([2, 4, 6, 9, 13, 16, 18, 20].map(|day| date(2026, 11, day)));
    let sessions = days.zip(PAIN).enumerate().map(|(place, (day, pain))| {
        let part = matches!(day.day(), 6 | 20);
        let week = if place < 6 { "week-4" } else { "week-5" };
        let mut session = session(day, week, part);
        session.pain = pains(pain);
        session
    });
    let mut sessions: Vec<PastSession> = sessions.collect();
    if let Some(last) = sessions.last_mut() {
        last.effort = Some(6);
        "Stopped after a pull in the last set.".clone_into(&mut last.note);
    }
    sessions
}

/// So many sessions back from [`TODAY`], each a day and a half before the next, with pain in most of them.
pub(crate) fn years(count: u32) -> Vec<PastSession> {
    let sessions = (0..count).rev().map(|place| {
        let day = TODAY.saturating_sub((i64::from(place) * 3 / 2).days());
        let mut session = session(day, "week-5", place % 7 == 0);
        session.id = SessionId::new(&format!("past-{place}"));
        let nrs = (place % 6) as u8;
        session.pain = pains((nrs, (place % 4 != 0).then_some(nrs / 2)));
        session
    });
    sessions.collect()
}

fn pains((worst, morning): (u8, Option<u8>)) -> Vec<PastPain> {
    let pain = |when, nrs| PastPain {
        when,
        exercise: None,
        side: Some(Side::Right),
        nrs,
    };
    let during = std::iter::once(pain(PainWhen::After, worst));
    let morning = morning.map(|nrs| pain(PainWhen::NextMorning, nrs));
    during.chain(morning).collect()
}

pub(super) fn session(day: Date, week: &str, part: bool) -> PastSession {
    let sets = sets(part);
    let exercises = [
        "ball-release-hamstring-chair",
        "modified-hurdler-stretch",
        "single-leg-bridge",
        "nordic-hamstring-lower",
    ];
    let item = |id: &str| PastItem {
        exercise: id.into(),
        instead_of: None,
        reason: None,
    };
    PastSession {
        id: SessionId::new(&format!("past-{day}")),
        routine: Some(ROUTINE.into()),
        variant: Some(week.into()),
        name: "Nordic ten-week programme".to_owned(),
        version: "0.1.0".to_owned(),
        began: at(day, 18),
        ended: Some(at(day, 19)),
        ending: if part { Ending::Early } else { Ending::Whole },
        items: exercises.into_iter().map(item).collect(),
        sets,
        pain: Vec::new(),
        effort: None,
        note: String::new(),
    }
}

/// The sets of a session; of one that was left early, the first ones.
fn sets(part: bool) -> Vec<PastSet> {
    let sides = [Side::Left, Side::Right];
    let mut sets = Vec::new();
    let mut add = |item, exercise: &str, side, reps, seconds| {
        let done = Amount {
            reps,
            time: Duration::from_secs(seconds),
        };
        sets.push(PastSet {
            item,
            exercise: exercise.into(),
            set: 0,
            side,
            prescribed: done,
            done,
            tempo: reps.map(|_| "4-0-2-0".to_owned()),
            load: None,
        });
    };
    for side in sides {
        add(0, "ball-release-hamstring-chair", Some(side), None, 76);
    }
    for side in sides {
        let seconds = if side == Side::Left { 120 } else { 98 };
        add(1, "modified-hurdler-stretch", Some(side), None, seconds);
    }
    if part {
        return sets;
    }
    for side in sides {
        let reps = if side == Side::Left { 24 } else { 18 };
        add(2, "single-leg-bridge", Some(side), Some(reps), 130);
    }
    add(3, "nordic-hamstring-lower", None, Some(10), 60);
    sets
}
