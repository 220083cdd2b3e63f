//! The schedule as iCalendar (RFC 5545), for calendars of desktops and telephones.
//!
//! Times are written without a zone. Such a time follows the person ("floating", RFC 5545 3.3.5): half past six is half past
//! six wherever they are, which is what the schedule means, and no rules of any zone have to be carried along and grow old.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use jiff::Span;
use jiff::civil::{Date, DateTime};

use crate::domain::schedule::{Day, Scheduled};
use crate::domain::{Catalogue, Preferences, Variant};

/// Octets of a line, without its end.
const LINE: usize = 75;

/// Every entry as an event that comes every week; one that ended ends there too.
///
/// `utc_ms` is now (milliseconds since 1970, UTC). Ended entries are written as well, so that a calendar that took an earlier
/// file in lets them end. An entry without a day of the week is no event.
pub fn to_calendar(preferences: &Preferences, catalogue: &Catalogue, utc_ms: i64) -> String {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    let version = env!("CARGO_PKG_VERSION");
    lines.add(
        "PRODID",
        &format!("-//Stridewell//Stridewell {version}//EN"),
    );
    lines.add("CALSCALE", "GREGORIAN");
    let stamp = utc(utc_ms);
    let mut ids = BTreeSet::new();
    for entry in &preferences.schedule.entries {
        if let Some(first) = first_day(entry) {
            let id = own_id(entry, &mut ids);
            lines.add("BEGIN", "VEVENT");
            lines.add("UID", &escaped(&id));
            lines.add("DTSTAMP", &stamp);
            event(&mut lines, entry, first);
            words(&mut lines, entry, preferences, catalogue);
            lines.add("END", "VEVENT");
        }
    }
    lines.add("END", "VCALENDAR");
    lines.text
}

/// When it is.
fn event(lines: &mut Lines, entry: &Scheduled, first: Date) {
    lines.add("DTSTART", &local(first.to_datetime(entry.at)));
    let codes: Vec<&str> = entry.days.iter().copied().map(code).collect();
    let mut rule = format!("FREQ=WEEKLY;BYDAY={}", codes.join(","));
    if let Some(until) = entry.until {
        // As floating as the start, as RFC 5545 3.3.10 asks.
        write!(rule, ";UNTIL={}", local(until.at(23, 59, 59, 0))).ok();
    }
    lines.add("RRULE", &rule);
    // A calendar that took it in while it still ran takes the end for news.
    lines.add("SEQUENCE", if entry.until.is_some() { "1" } else { "0" });
}

/// What it is, how long, and its reminder.
fn words(lines: &mut Lines, entry: &Scheduled, preferences: &Preferences, catalogue: &Catalogue) {
    let id = entry.routine.as_str();
    let routine = catalogue.routine(&entry.routine);
    let name = escaped(routine.map_or(id, |routine| routine.name.as_str()));
    let eased = preferences.eased.get(&entry.routine);
    let eased = eased.and_then(|eased| eased.variant.as_ref());
    let variant = routine.and_then(|routine| {
        let own = eased.and_then(|id| routine.variant(id));
        own.or(routine.variants.first())
    });
    lines.add("DURATION", &format!("PT{}M", minutes(variant)));
    lines.add("SUMMARY", &name);
    if let Some(routine) = routine {
        lines.add("DESCRIPTION", &escaped(&routine.summary));
    }
    if entry.reminds {
        lines.add("BEGIN", "VALARM");
        lines.add("ACTION", "DISPLAY");
        lines.add("TRIGGER", "PT0S");
        lines.add("DESCRIPTION", &name);
        lines.add("END", "VALARM");
    }
}

/// How long it takes, in full minutes.
fn minutes(variant: Option<&Variant>) -> u32 {
    variant.map_or(1, |variant| variant.total_seconds.div_ceil(60).max(1))
}

/// The first day that it is meant for; `None` where there is none.
fn first_day(entry: &Scheduled) -> Option<Date> {
    let week = (0..7_i64).filter_map(|days| entry.from.checked_add(Span::new().days(days)).ok());
    week.into_iter().find(|day| entry.is_on(*day))
}

/// What tells it from all others, the same in every export: routine and first day, and a number where somebody wrote two.
fn own_id(entry: &Scheduled, taken: &mut BTreeSet<String>) -> String {
    let base = format!("{}-{}", entry.routine.as_str(), entry.from);
    let numbered = (2_u32..).map(|number| format!("{base}-{number}"));
    let free = std::iter::once(base.clone())
        .chain(numbered)
        .find(|id| !taken.contains(id));
    let id = free.unwrap_or(base);
    taken.insert(id.clone());
    format!("{id}@stridewell")
}

/// The code of a day of the week.
fn code(day: Day) -> &'static str {
    match day {
        Day::Monday => "MO",
        Day::Tuesday => "TU",
        Day::Wednesday => "WE",
        Day::Thursday => "TH",
        Day::Friday => "FR",
        Day::Saturday => "SA",
        Day::Sunday => "SU",
    }
}

fn local(moment: DateTime) -> String {
    moment.strftime("%Y%m%dT%H%M%S").to_string()
}

fn utc(ms: i64) -> String {
    let moment = jiff::Timestamp::from_millisecond(ms).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let moment = moment.to_zoned(jiff::tz::TimeZone::UTC);
    format!("{}Z", local(moment.datetime()))
}

/// Text as a value (RFC 5545 3.3.11). What no line may hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Content lines, folded, with the ends that the format wants.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn add(&mut self, name: &str, value: &str) {
        let mut room = LINE;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            if room < letter.len_utf8() {
                self.text.push_str("\r\n ");
                // The space that marks the fold counts.
                room = LINE - 1;
            }
            room -= letter.len_utf8();
            self.text.push(letter);
        }
        self.text.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests;
