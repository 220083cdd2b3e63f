//! The words of the page: ranges, days, points of the chart, times of day.

use jiff::civil::Date;

use super::Now;
use crate::domain::history::Stamp;
use crate::domain::pain::PainAdvice;
use crate::domain::progress::{Answer, Grouping, Mark, PainPoint, Range};
use crate::text::Text;
use crate::ui::frame::Tools;

/// The message that names a range.
pub(super) fn range(range: Range) -> &'static str {
    match range {
        Range::FourWeeks => "progress-range-four-weeks",
        Range::ThreeMonths => "progress-range-three-months",
        Range::All => "progress-range-all",
    }
}

/// A range at the end of a sentence.
pub(super) fn within(range: Range) -> &'static str {
    match range {
        Range::FourWeeks => "progress-within-four-weeks",
        Range::ThreeMonths => "progress-within-three-months",
        Range::All => "progress-within-all",
    }
}

/// What the time of a range is called.
pub(super) fn time(range: Range) -> &'static str {
    match range {
        Range::FourWeeks => "progress-time-four-weeks",
        Range::ThreeMonths => "progress-time-three-months",
        Range::All => "progress-time-all",
    }
}

/// The title over left and right.
pub(super) fn sides(range: Range) -> &'static str {
    match range {
        Range::FourWeeks => "progress-sides-four-weeks",
        Range::ThreeMonths => "progress-sides-three-months",
        Range::All => "progress-sides-all",
    }
}

/// What a band of a rule asks for.
pub(super) fn band(advice: PainAdvice) -> &'static str {
    match advice {
        PainAdvice::CarryOn => "progress-band-carry-on",
        PainAdvice::Change => "progress-band-change",
        PainAdvice::Stop => "progress-band-stop",
    }
}

/// A day with its mark, such as `Friday 20 November, part done`.
pub(super) fn day(now: &Now<'_>, tools: &Tools<'_>, date: Date) -> String {
    let text = tools.text;
    let mut day = text.day(date);
    if date == now.today {
        day = text.with("progress-today", &[("day", (&day).into())]);
    }
    let id = match now.progress.days.mark(date) {
        Mark::Whole => "progress-day-whole",
        Mark::Part => "progress-day-part",
        Mark::Planned => "progress-day-planned",
        Mark::NotDone => "progress-day-not-done",
        Mark::None => "progress-day-none",
    };
    text.with(id, &[("day", (&day).into())])
}

/// The day, week or month of a point of the chart.
pub(super) fn when(now: &Now<'_>, text: &Text, point: &PainPoint) -> String {
    match now.progress.pain.grouping {
        Grouping::Day => text.short_day(point.date, now.today),
        Grouping::Week => {
            let day = text.short_day(point.date, now.today);
            text.with("progress-point-week", &[("day", (&day).into())])
        }
        Grouping::Month => text.month(point.date, now.today),
    }
}

/// A point of the chart in words, such as `20 Nov, worst 4, next morning 3`.
pub(super) fn point(now: &Now<'_>, text: &Text, point: &PainPoint) -> String {
    let mut words = vec![when(now, text, point)];
    for (id, answer) in [
        ("progress-point-worst", point.worst),
        ("progress-point-morning", point.morning),
    ] {
        let number = self::answer(text, answer);
        words.extend(number.map(|number| text.with(id, &[("nrs", (&number).into())])));
    }
    let new = changes(now, point);
    if !new.is_empty() {
        words.push(text.with("progress-point-changed", &[("name", (&new).into())]));
    }
    words.join(", ")
}

/// An answer as a number, with both sides where both were answered.
pub(super) fn answer(text: &Text, answer: Answer) -> Option<String> {
    let all = answer.all?.to_string();
    let Some((left, right)) = answer.sides() else {
        return Some(all);
    };
    let values = [
        ("answer", (&all).into()),
        ("left", u32::from(left).into()),
        ("right", u32::from(right).into()),
    ];
    Some(text.with("progress-point-sides", &values))
}

/// Routines and variants that begin at a point.
pub(super) fn changes(now: &Now<'_>, point: &PainPoint) -> String {
    let catalogue = &now.model.content.catalogue;
    let names = point.changes.iter().map(|change| {
        let Some(routine) = catalogue.routine(&change.routine) else {
            return change.name.clone();
        };
        let mut variants = routine.variants.iter();
        let variant = variants.find(|variant| Some(&variant.id) == change.variant.as_ref());
        match variant {
            Some(variant) if 1 < routine.variants.len() => {
                [routine.name.as_str(), &variant.name].join(", ")
            }
            Some(_) | None => routine.name.clone(),
        }
    });
    names.collect::<Vec<_>>().join("; ")
}

/// The time of day that a clock showed, such as `18:30`.
pub(super) fn time_of_day(text: &Text, stamp: &Stamp) -> String {
    let minutes = stamp.second_of_day() / 60;
    hour_and_minute(text, minutes / 60, minutes % 60)
}

/// A time of day, such as `18:30`.
pub(super) fn hour_and_minute(text: &Text, hour: i64, minute: i64) -> String {
    let (hour, minute) = (hour.to_string(), format!("{minute:02}"));
    let values = [("hour", (&hour).into()), ("minute", (&minute).into())];
    text.with("date-time", &values)
}
