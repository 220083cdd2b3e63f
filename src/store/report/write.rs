//! A report as a file. What is longer than a reader takes is cut, so that every report that is written can be read.

use jiff::Timestamp;
use jiff::tz::Offset;

use super::format::{Amount, Exercise, FORMAT, File, Item, Pain, Routine, Session, Set};
use super::limits;
use crate::domain::Report;
use crate::domain::history::{self, PastItem, PastPain, PastSession, PastSet, Stamp};
use crate::domain::ids::Id;

/// The text of the file.
pub fn to_json(report: &Report) -> Result<String, serde_json::Error> {
    let text = serde_json::to_string_pretty(&file(report))?;
    Ok(text + "\n")
}

fn file(report: &Report) -> File {
    let exercises = report.exercises.iter();
    let exercises = exercises.map(|(id, name)| Exercise {
        id: id.as_str().to_owned(),
        name: cut(name, limits::NAME),
    });
    // The newest sessions say most.
    let older = report.sessions.len().saturating_sub(limits::SESSIONS);
    let sessions = report.sessions.iter().skip(older);
    File {
        stridewell_report: FORMAT,
        routine: Routine {
            id: report.routine.as_str().to_owned(),
            name: cut(&report.name, limits::NAME),
            version: report.version,
        },
        patient: cut(&report.patient, limits::PATIENT),
        made: report.made.to_string(),
        exercises: exercises.collect(),
        sessions: sessions.map(session).collect(),
    }
}

fn session(session: &PastSession) -> Session {
    Session {
        id: session.id.as_str().to_owned(),
        variant: spelled(session.variant.as_ref()),
        name: cut(&session.name, limits::NAME),
        program: session.version.clone(),
        began: moment(&session.began),
        ended: session.ended.as_ref().map(moment),
        ending: session.ending.into(),
        items: session.items.iter().map(item).collect(),
        sets: session.sets.iter().map(set).collect(),
        pain: session.pain.iter().map(pain).collect(),
        effort: session.effort,
        note: cut(&session.note, limits::NOTE),
    }
}

fn item(item: &PastItem) -> Item {
    Item {
        exercise: item.exercise.as_str().to_owned(),
        instead_of: spelled(item.instead_of.as_ref()),
        reason: item.reason.map(Into::into),
    }
}

fn set(set: &PastSet) -> Set {
    Set {
        item: set.item,
        exercise: set.exercise.as_str().to_owned(),
        number: set.set,
        side: set.side.map(Into::into),
        prescribed: amount(set.prescribed),
        done: amount(set.done),
        tempo: set.tempo.clone(),
        load: set.load.as_deref().map(|load| cut(load, limits::NAME)),
    }
}

fn amount(amount: history::Amount) -> Amount {
    Amount {
        reps: amount.reps,
        ms: u64::try_from(amount.time.as_millis()).unwrap_or(u64::MAX),
    }
}

fn pain(pain: &PastPain) -> Pain {
    Pain {
        when: pain.when.into(),
        exercise: spelled(pain.exercise.as_ref()),
        side: pain.side.map(Into::into),
        nrs: pain.nrs,
    }
}

fn spelled<T>(id: Option<&Id<T>>) -> Option<String> {
    id.map(|id| id.as_str().to_owned())
}

/// As many letters of a text as may be there.
fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

/// By the clock on the wall; what no calendar holds is written as its beginning.
fn moment(stamp: &Stamp) -> String {
    let moment = Timestamp::from_millisecond(stamp.utc_ms).unwrap_or_default();
    let offset = Offset::from_seconds(stamp.offset_s).unwrap_or(Offset::UTC);
    moment.display_with_offset(offset).to_string()
}
