//! Calendar files against the letter of RFC 5545.

use jiff::civil::{date, time};

use super::*;
use crate::domain::{RoutineId, Schedule};

/// 2026-11-26 18:00 UTC.
const NOW_MS: i64 = 1_795_716_000_000;

fn entry(days: &[Day]) -> Scheduled {
    Scheduled {
        routine: RoutineId::new("desk-break-five"),
        days: days.iter().copied().collect(),
        at: time(18, 30, 0, 0),
        reminds: true,
        // A Monday.
        from: date(2026, 11, 2),
        until: None,
    }
}

fn written(entries: &[Scheduled]) -> String {
    let preferences = Preferences {
        schedule: Schedule {
            entries: entries.to_vec(),
        },
        ..Preferences::default()
    };
    to_calendar(&preferences, &Catalogue::default(), NOW_MS)
}

#[test]
fn an_event_begins_on_its_first_day_and_comes_every_week() {
    let text = written(&[entry(&[Day::Thursday, Day::Saturday])]);
    for line in [
        "UID:desk-break-five-2026-11-02@stridewell",
        "DTSTAMP:20261126T180000Z",
        "DTSTART:20261105T183000",
        "RRULE:FREQ=WEEKLY;BYDAY=TH,SA",
        "SEQUENCE:0",
        "DURATION:PT1M",
        "SUMMARY:desk-break-five",
        "ACTION:DISPLAY",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}\n{text}");
    }
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn what_ended_says_until_when_and_what_never_was_is_left_out() {
    let ended = Scheduled {
        until: Some(date(2026, 11, 20)),
        reminds: false,
        ..entry(&[Day::Monday])
    };
    let text = written(&[ended]);
    assert!(text.contains("RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261120T235959\r\n"));
    assert!(text.contains("SEQUENCE:1\r\n"));
    assert!(!text.contains("VALARM"));
    let never = Scheduled {
        until: Some(date(2026, 11, 3)),
        ..entry(&[Day::Thursday])
    };
    let text = written(&[never, entry(&[])]);
    assert!(!text.contains("VEVENT"), "{text}");
}

#[test]
fn no_two_events_have_one_identity() {
    let text = written(&[entry(&[Day::Monday]), entry(&[Day::Tuesday])]);
    assert!(text.contains("UID:desk-break-five-2026-11-02@stridewell\r\n"));
    assert!(text.contains("UID:desk-break-five-2026-11-02-2@stridewell\r\n"));
}

#[test]
fn lines_are_folded_between_letters_and_text_is_escaped() {
    let text = "Ä; b, c\\d\r\ne: ".repeat(20);
    let mut lines = Lines::default();
    lines.add("SUMMARY", &escaped(&text));
    let folded = lines.text;
    for line in folded.trim_end().split("\r\n") {
        assert!(line.len() <= LINE, "{line}");
        assert!(
            line.starts_with("SUMMARY") || line.starts_with(' '),
            "{line}"
        );
    }
    let whole = folded.replace("\r\n ", "");
    assert!(
        whole.starts_with(r"SUMMARY:Ä\; b\, c\\d\ne: Ä\; b"),
        "{whole}"
    );
}

#[test]
fn a_line_of_the_longest_length_is_not_folded() {
    let mut lines = Lines::default();
    lines.add("X", &"a".repeat(LINE - 2));
    assert_eq!(lines.text.matches("\r\n").count(), 1);
    lines.add("X", &"a".repeat(LINE - 1));
    assert_eq!(lines.text.matches("\r\n").count(), 3);
}
