//! Days, months and times of day in words.

use std::time::Duration;

use jiff::civil::Date;

use super::Text;
use crate::domain::schedule::Day;

impl Text {
    /// A day with its weekday, such as `Friday 20 November`.
    pub fn day(&self, date: Date) -> String {
        let values = [
            ("weekday", self.weekday(Day::of(date))),
            ("day", date.day().to_string()),
            ("month", self.month_name(date)),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str().into()));
        self.with("date-day", &values)
    }

    /// A day with its year, such as `20 November 2026`: what is kept is read in other years.
    pub fn full_day(&self, date: Date) -> String {
        let (day, month) = (date.day().to_string(), self.month_name(date));
        let year = date.year().to_string();
        let values = [
            ("day", (&day).into()),
            ("month", (&month).into()),
            ("year", (&year).into()),
        ];
        self.with("date-full", &values)
    }

    /// A day in a few letters, such as `20 Nov`; with its year where that is not the year of `today`.
    pub fn short_day(&self, date: Date, today: Date) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let month = self.get(&format!("date-month-short-{}", date.month()));
        let values = [
            ("day", (&day).into()),
            ("month", (&month).into()),
            ("year", (&year).into()),
        ];
        let id = if date.year() == today.year() {
            "date-short"
        } else {
            "date-short-year"
        };
        self.with(id, &values)
    }

    /// A month, such as `November`; with its year where that is not the year of `today`.
    pub fn month(&self, date: Date, today: Date) -> String {
        let name = self.month_name(date);
        if date.year() == today.year() {
            return name;
        }
        let year = date.year().to_string();
        let values = [("month", (&name).into()), ("year", (&year).into())];
        self.with("date-month-year", &values)
    }

    fn month_name(&self, date: Date) -> String {
        self.get(&format!("date-month-{}", date.month()))
    }

    /// A day of the week, such as `Friday`.
    pub fn weekday(&self, day: Day) -> String {
        self.get(&format!("date-{}", word(day)))
    }

    /// The letter of a day of the week, such as `F`.
    pub fn weekday_letter(&self, day: Day) -> String {
        self.get(&format!("date-letter-{}", word(day)))
    }

    /// A length in hours and minutes, such as `1 h 52`, or in minutes below an hour.
    pub fn hours(&self, length: Duration) -> String {
        let minutes = length.as_secs().div_ceil(60);
        let count = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        if minutes < 60 {
            return self.with("minutes-short", &[("count", count(minutes).into())]);
        }
        let (hours, rest) = (count(minutes / 60), format!("{:02}", minutes % 60));
        let values = [("hours", hours.into()), ("minutes", (&rest).into())];
        self.with("date-hours", &values)
    }
}

/// The word for a day of the week in ids of messages.
fn word(day: Day) -> &'static str {
    let found = Day::WORDS.iter().find(|(other, _)| *other == day);
    found.map_or("", |(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_months_and_lengths_are_words() {
        let text = Text::default();
        let (friday, today) = (date(2026, 11, 20), date(2026, 11, 22));
        assert_eq!(text.day(friday), "Friday 20 November");
        assert_eq!(text.full_day(friday), "20 November 2026");
        assert_eq!(text.short_day(friday, today), "20 Nov");
        assert_eq!(text.short_day(date(2025, 3, 1), today), "1 Mar 2025");
        assert_eq!(text.month(friday, today), "November");
        assert_eq!(text.month(date(2025, 12, 1), today), "December 2025");
        assert_eq!(text.hours(Duration::from_mins(112)), "1 h 52");
        assert_eq!(text.hours(Duration::from_mins(125)), "2 h 05");
        assert_eq!(text.hours(Duration::from_secs(61)), "2 min");
    }

    #[test]
    fn every_day_and_every_month_has_its_messages() {
        let text = Text::default();
        for (day, _) in Day::WORDS {
            assert!(!text.weekday(day).contains('-'), "{day:?}");
            assert_eq!(text.weekday_letter(day).chars().count(), 1, "{day:?}");
        }
        for month in 1..=12 {
            let first = date(2026, month, 1);
            assert!(!text.month(first, first).contains('-'), "{month}");
            assert!(!text.short_day(first, first).contains('-'), "{month}");
        }
    }
}
