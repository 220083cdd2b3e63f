//! Days of the week and times of day in words.

use jiff::civil::Time;

use super::Text;
use crate::domain::history::Stamp;
use crate::domain::schedule::{Day, Scheduled};

impl Text {
    /// A time of day, such as `18:30`: read the same everywhere.
    pub fn time_of_day(&self, at: Time) -> String {
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// The time of day that the clock on the wall shows, such as `18:30`.
    pub fn wall_time(&self, stamp: &Stamp) -> String {
        let minutes = stamp.second_of_day() / 60;
        let number = |number: i64| i8::try_from(number).unwrap_or(0);
        let time = Time::new(number(minutes / 60), number(minutes % 60), 0, 0);
        self.time_of_day(time.unwrap_or_default())
    }

    /// The name of a day in three letters.
    pub fn day_short(&self, day: Day) -> String {
        self.get(match day {
            Day::Monday => "day-monday-short",
            Day::Tuesday => "day-tuesday-short",
            Day::Wednesday => "day-wednesday-short",
            Day::Thursday => "day-thursday-short",
            Day::Friday => "day-friday-short",
            Day::Saturday => "day-saturday-short",
            Day::Sunday => "day-sunday-short",
        })
    }

    /// Days and time of an entry, such as `Mon, Thu at 18:30`.
    pub fn days_and_time(&self, entry: &Scheduled) -> String {
        let days: Vec<String> = entry.days.iter().map(|day| self.day_short(*day)).collect();
        let (days, time) = (days.join(", "), self.time_of_day(entry.at));
        let id = if entry.days.len() == Day::WORDS.len() {
            "every-day-at"
        } else {
            "days-at"
        };
        self.with(id, &[("days", (&days).into()), ("time", (&time).into())])
    }
}
