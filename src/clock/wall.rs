//! What the clock on the wall shows: the day that something was done on.

/// A moment as the clock on the wall shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wall {
    /// Milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// How far local time is ahead of UTC, seconds.
    pub offset_s: i32,
    /// The IANA name of the time zone; empty where the system names none.
    pub zone: String,
    /// The local day, such as `2026-11-26`.
    pub day: String,
}

impl Wall {
    /// The moment `utc_ms` (milliseconds since 1970, UTC) on a clock `offset_s` seconds ahead of UTC.
    pub fn of(utc_ms: i64, offset_s: i32, zone: &str) -> Self {
        let local = utc_ms.div_euclid(1000).saturating_add(offset_s.into());
        let moment = jiff::Timestamp::from_second(local).unwrap_or_default();
        Self {
            utc_ms,
            offset_s,
            zone: zone.to_owned(),
            day: jiff::tz::Offset::UTC.to_datetime(moment).date().to_string(),
        }
    }
}

/// What it shows now. It may be set back or forward at any time: lengths are measured with a [`Clock`](super::Clock).
pub fn wall() -> Wall {
    let now = jiff::Zoned::now();
    Wall {
        utc_ms: now.timestamp().as_millisecond(),
        offset_s: now.offset().seconds(),
        zone: now.time_zone().iana_name().unwrap_or_default().to_owned(),
        day: now.date().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_that_of_the_moment_and_its_offset() {
        let wall = wall();
        let local_days = (wall.utc_ms / 1000 + i64::from(wall.offset_s)).div_euclid(86_400);
        let date: jiff::civil::Date = wall.day.parse().unwrap();
        let days = date
            .since((jiff::Unit::Day, jiff::civil::date(1970, 1, 1)))
            .unwrap();
        assert_eq!(i64::from(days.get_days()), local_days);
    }
}
