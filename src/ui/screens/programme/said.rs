//! What is said about a programme: where a person is, what comes next, what is known about moving on.

use jiff::civil::Date;

use super::Shown;
use crate::domain::PainRule;
use crate::domain::programme::{Criterion, Due, Kind, Measure, MoveOn, Next, Standing, State};
use crate::domain::routine::Variant;
use crate::model::MainAction;
use crate::text::Text;

/// Where the person is, such as `Week 3 · session 2 of 3`; nothing as long as they do not follow it.
pub(super) fn here(text: &Text, shown: &Shown<'_>) -> String {
    let Some(standing) = &shown.standing else {
        return String::new();
    };
    match &standing.next {
        Next::Session(due) => due_words(text, shown, due),
        Next::WeekDone(_) | Next::Checklist => name(standing.step()).to_owned(),
    }
}

/// A session by the step it belongs to: `Week 3 · session 2 of 3`, `Day 1 of 6 · morning`.
pub(super) fn due_words(text: &Text, shown: &Shown<'_>, due: &Due) -> String {
    let step = name(shown.programme.routine.variant(&due.variant));
    if let Some(part) = &due.part {
        let part = part_words(text, part);
        let values = [("step", step.into()), ("part", (&part).into())];
        return text.with("programme-step-part", &values);
    }
    let Some((session, of)) = due.session else {
        return step.to_owned();
    };
    let values = [
        ("step", step.into()),
        ("session", session.into()),
        ("of", of.into()),
    ];
    text.with("programme-step-session", &values)
}

/// A part of a day in words; one that has none of ours keeps the content's.
fn part_words(text: &Text, part: &str) -> String {
    let id = format!("part-{part}");
    if text.has(&id) {
        text.get(&id)
    } else {
        part.replace('-', " ")
    }
}

fn name(step: Option<&Variant>) -> &str {
    step.map_or("", |step| step.name.as_str())
}

/// What comes next, in a sentence.
pub(super) fn next(text: &Text, shown: &Shown<'_>) -> String {
    let Some(standing) = &shown.standing else {
        return text.get("programme-not-followed");
    };
    let today = standing.today;
    if let Some(day) = standing.rests_until {
        let day = text.day(day);
        return text.with("programme-rests", &[("day", (&day).into())]);
    }
    match &standing.next {
        Next::Checklist => text.get("programme-not-ready"),
        Next::WeekDone(day) => week_done(text, standing, *day),
        Next::Session(due) if due.day != today => {
            let day = text.day(due.day);
            text.with("programme-due-day", &[("day", (&day).into())])
        }
        Next::Session(due) => {
            let step = standing.step().filter(|step| step.id != due.variant);
            let other = shown.programme.routine.variant(&due.variant);
            match step {
                Some(step) if standing.programme.kind == Kind::Stages => {
                    let values = [
                        ("step", name(Some(step)).into()),
                        ("between", name(other).into()),
                    ];
                    text.with("programme-due-between", &values)
                }
                Some(_) | None => text.get("programme-due-today"),
            }
        }
    }
}

fn week_done(text: &Text, standing: &Standing<'_>, day: Date) -> String {
    let words = text.day(day);
    let next = standing.programme.next(standing.place);
    let values = [
        ("step", name(standing.step()).into()),
        ("next", name(next).into()),
        ("day", (&words).into()),
    ];
    let id = if standing.move_on == MoveOn::HeldBack {
        "programme-week-held"
    } else if day == standing.today {
        "programme-week-done-today"
    } else {
        "programme-week-done"
    };
    text.with(id, &values)
}

/// Since when the step is done, and when the last session was.
pub(super) fn since(text: &Text, shown: &Shown<'_>) -> String {
    let Some(standing) = &shown.standing else {
        return String::new();
    };
    let today = standing.today;
    let mut sentences = Vec::new();
    let begun = standing.since <= today && standing.next != Next::Checklist;
    if begun && standing.programme.kind != Kind::Days {
        let day = text.short_day(standing.since, today);
        let step = name(standing.step());
        let values = [("step", step.into()), ("day", (&day).into())];
        sentences.push(text.with("programme-since", &values));
    }
    if let Some(last) = standing.last {
        let day = text.short_day(last, today);
        sentences.push(text.with("programme-last", &[("day", (&day).into())]));
    }
    sentences.join(" ")
}

/// The words on the main button.
pub(super) fn main(text: &Text, shown: &Shown<'_>, main: &MainAction) -> String {
    let step = |id| name(shown.programme.routine.variant(id));
    match main {
        MainAction::Follow => text.get("programme-follow"),
        MainAction::CarryOn => text.get("carry-on"),
        MainAction::Start => text.get("start"),
        MainAction::SoreSide => text.get("programme-side-first"),
        MainAction::MoveOn(next) => text.with("programme-move-on", &[("next", step(next).into())]),
        MainAction::Repeat => text.get("programme-repeat"),
        MainAction::Resume(_) => text.get("programme-resume"),
        MainAction::Wait(day) => {
            let day = text.short_day(*day, shown.model.today());
            text.with("programme-wait", &[("day", (&day).into())])
        }
        MainAction::Checklist => text.get("programme-checklist-first"),
        MainAction::Locked => text.get("programme-locked"),
    }
}

/// What is looked at before moving on, as it stands; `rule` is the routine's own.
pub(super) fn criterion(
    text: &Text,
    standing: &Standing<'_>,
    one: &Criterion,
    rule: Option<&PainRule>,
) -> String {
    let state = state(one.state);
    match one.what {
        Measure::Sessions { done, of } => {
            let values = [("done", done.into()), ("of", of.into())];
            let stage = standing.programme.kind == Kind::Stages;
            let ending = if stage { "-stage" } else { "" };
            text.with(&format!("programme-know-sessions{ending}"), &values)
        }
        Measure::Pain { worst, at_most } => {
            let values = [
                ("most", u32::from(at_most).into()),
                ("worst", u32::from(worst.unwrap_or(0)).into()),
            ];
            text.with(&format!("programme-know-pain-{state}"), &values)
        }
        Measure::Rule { nrs } => {
            let band = rule.and_then(|rule| rule.band(nrs));
            let words = band.map_or("", |band| band.words.as_str());
            let values = [("nrs", u32::from(nrs).into()), ("words", words.into())];
            text.with("programme-know-rule", &values)
        }
        Measure::Mornings => text.get(&format!("programme-know-mornings-{state}")),
        Measure::Steady { days } => {
            let values = [("days", days.into())];
            text.with(&format!("programme-know-steady-{state}"), &values)
        }
        Measure::Own => own(standing).to_owned(),
    }
}

/// The word for a state in ids of messages.
fn state(state: State) -> &'static str {
    match state {
        State::Met => "met",
        State::Unknown => "unknown",
        State::NotYet => "open",
        State::Against => "against",
    }
}

/// The sentence that says when to move on.
pub(super) fn own<'a>(standing: &Standing<'a>) -> &'a str {
    let step = standing.step();
    step.and_then(|step| step.progress_when.as_deref())
        .unwrap_or("")
}

/// What is not met, for the question before moving on all the same.
pub(in crate::ui) fn open(text: &Text, standing: &Standing<'_>) -> String {
    let open = standing.criteria.iter().filter(|one| !one.is_met());
    let words = open.map(|one| {
        let words = criterion(text, standing, one, None);
        if one.what == Measure::Own {
            text.with("programme-quoted", &[("words", (&words).into())])
        } else {
            words
        }
    });
    let words = words.collect::<Vec<_>>().join("; ");
    text.with("programme-on-open", &[("what", (&words).into())])
}
