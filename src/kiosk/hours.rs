//! Hours of the day: when the gym is open, how loud it is when, which routines are first when.

use std::fmt;
use std::time::Duration;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// A minute of the day, 0 to 1439.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(u16);

/// From a minute of the day until another; over midnight where it ends earlier than it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The first minute.
    pub from: Minute,
    /// The first minute after it.
    pub until: Minute,
}

impl Minute {
    /// The minute at `utc_ms` (milliseconds since 1970, UTC) on a clock that is `offset_s` seconds ahead of UTC.
    pub fn of(utc_ms: i64, offset_s: i32) -> Self {
        let local = utc_ms.div_euclid(1000).saturating_add(offset_s.into());
        let minute = local.div_euclid(60).rem_euclid(DAY.into());
        Self(u16::try_from(minute).unwrap_or_default())
    }

    /// The minute that `text` such as `06:30` means; `24:00` is the end of the day.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let number = |part: &str| {
            let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse::<u16>().ok()).flatten()
        };
        let (hour, minute) = (number(hour)?, number(minute)?);
        let known = minute < 60 && (hour < 24 || hour == 24 && minute == 0);
        known.then(|| Self((hour * 60 + minute) % DAY))
    }

    /// How long it is until the clock shows `later`; a whole day where it shows it now.
    pub fn until(self, later: Self) -> Duration {
        let minutes = (later.0 + DAY - self.0 - 1) % DAY + 1;
        Duration::from_mins(minutes.into())
    }
}

impl fmt::Display for Minute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Span {
    /// The span that `text` such as `06:00-22:00` means; the whole day where both ends are the same.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, until) = text.split_once('-')?;
        Some(Self {
            from: Minute::parse(from.trim())?,
            until: Minute::parse(until.trim())?,
        })
    }

    /// True at `minute`.
    pub fn holds(self, minute: Minute) -> bool {
        if self.from < self.until {
            self.from <= minute && minute < self.until
        } else {
            self.from <= minute || minute < self.until
        }
    }

    /// True when there is a minute at which both hold.
    pub fn overlaps(self, other: Self) -> bool {
        self.holds(other.from) || other.holds(self.from)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.from, self.until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(text: &str) -> Minute {
        Minute::parse(text).unwrap()
    }

    #[test]
    fn hours_are_written_with_two_digits_each() {
        for text in ["00:00", "06:30", "23:59"] {
            assert_eq!(minute(text).to_string(), text);
        }
        assert_eq!(minute("24:00"), minute("00:00"));
        for text in [
            "6:30", "06.30", "25:00", "24:01", "06:60", "", "ab:cd", "+6:30",
        ] {
            assert_eq!(Minute::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_span_may_go_over_midnight() {
        let day = Span::parse("06:00-22:00").unwrap();
        assert!(day.holds(minute("06:00")) && !day.holds(minute("22:00")));
        let night = Span::parse("22:00 - 06:00").unwrap();
        assert!(night.holds(minute("23:10")) && night.holds(minute("05:59")));
        assert!(!night.holds(minute("06:00")) && !night.holds(minute("12:00")));
        let whole = Span::parse("00:00-24:00").unwrap();
        assert!(whole.holds(minute("00:00")) && whole.holds(minute("23:59")));
        assert_eq!(Span::parse("06:00"), None);
    }

    #[test]
    fn later_is_today_or_tomorrow() {
        let until = |one: &str, other: &str| minute(one).until(minute(other)).as_secs() / 60;
        assert_eq!(until("05:58", "06:00"), 2);
        assert_eq!(until("22:00", "06:00"), 8 * 60);
        assert_eq!(until("06:00", "06:00"), 24 * 60);
        assert_eq!(until("06:01", "06:00"), 24 * 60 - 1);
    }

    #[test]
    fn spans_overlap_where_a_minute_belongs_to_both() {
        let overlap = |one: &str, other: &str| {
            let (one, other) = (Span::parse(one).unwrap(), Span::parse(other).unwrap());
            assert_eq!(one.overlaps(other), other.overlaps(one));
            one.overlaps(other)
        };
        assert!(!overlap("06:00-09:00", "09:00-12:00"), "they only touch");
        assert!(overlap("06:00-09:01", "09:00-12:00"));
        assert!(
            overlap("06:00-22:00", "09:00-12:00"),
            "one within the other"
        );
        assert!(overlap("22:00-06:00", "05:00-07:00"), "over midnight");
        assert!(!overlap("22:00-06:00", "06:00-22:00"));
        assert!(overlap("00:00-24:00", "12:00-12:01"));
    }

    #[test]
    fn the_minute_is_that_of_the_wall() {
        assert_eq!(Minute::of(0, 0), minute("00:00"));
        assert_eq!(Minute::of(0, 3600), minute("01:00"));
        assert_eq!(Minute::of(0, -60), minute("23:59"));
        assert_eq!(Minute::of(1_795_000_000_000, 0), minute("11:06"));
    }
}
