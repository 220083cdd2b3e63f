//! Routines with days and times, and the clock on the wall at one of them.

use jiff::civil::{DateTime, Time, date, time};
use stridewell::domain::history::Stamp;
use stridewell::domain::schedule::{Day, Scheduled};
use stridewell::domain::{Preferences, Schedule};
use stridewell::model::{Action, World};

use super::stage::Stage;

/// A Thursday.
pub(crate) const DAY: jiff::civil::Date = date(2026, 11, 26);

/// When the desk break is planned on it.
pub(crate) const AT: Time = time(18, 30, 0, 0);

/// What the wall shows at `local`, an hour ahead of UTC.
pub(crate) fn stamp(local: DateTime) -> Stamp {
    let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(1));
    let utc_ms = zone.to_timestamp(local).unwrap().as_millisecond();
    Stamp {
        utc_ms,
        offset_s: 3_600,
        zone: "Europe/Berlin".to_owned(),
    }
}

/// An entry of the schedule, with a reminder.
pub(crate) fn entry(routine: &str, days: &[Day], at: Time) -> Scheduled {
    Scheduled {
        routine: routine.into(),
        days: days.iter().copied().collect(),
        at,
        reminds: true,
        from: date(2026, 1, 1),
        until: None,
    }
}

/// A desk break on every workday, and strength twice a week.
pub(crate) fn schedule() -> Schedule {
    let mut workdays = Day::WORDS.map(|(day, _)| day).to_vec();
    workdays.truncate(5);
    let strength = [Day::Tuesday, Day::Saturday];
    let strength = entry("hamstring-strength-a", &strength, time(7, 5, 0, 0));
    Schedule {
        entries: vec![
            entry("desk-break-five", &workdays, AT),
            Scheduled {
                reminds: false,
                ..strength
            },
        ],
    }
}

/// Gives the routines their days.
pub(crate) fn plan(stage: &mut Stage) {
    let preferences = Preferences {
        schedule: schedule(),
        ..stage.model().preferences.clone()
    };
    stage.act(Action::SetPreferences(Box::new(preferences)));
}

/// The clock on the wall comes to the time of the desk break.
pub(crate) fn remind(stage: &mut Stage) {
    plan(stage);
    for at in [time(18, 29, 59, 0), AT] {
        stage.act(Action::World(World::ItIs(stamp(DAY.to_datetime(at)))));
    }
}
