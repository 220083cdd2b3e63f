//! A report from a file that somebody sent: bounded, and either whole or not at all.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::fmt::temporal::Pieces;

use super::format::{Amount, FORMAT, File, Item, Pain, Session, Set};
use super::limits::{self, Checks};
use crate::domain::Report;
use crate::domain::history::{self, PastItem, PastPain, PastSession, PastSet, SessionId, Stamp};
use crate::domain::ids::Id;

/// Why a file was not understood, one sentence a problem; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(pub Vec<String>);

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for Unreadable {}

/// The report in a file's bytes.
pub fn from_json(bytes: &[u8]) -> Result<Report, Unreadable> {
    let one = |problem: String| Unreadable(vec![problem]);
    if limits::BYTES < bytes.len() as u64 {
        return Err(one(format!(
            "the file is larger than {} MB, and no report is",
            limits::BYTES >> 20
        )));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|_not_text| one("it is not a report: it is no text".to_owned()))?;
    version(text).map_err(one)?;
    let file: File = serde_json::from_str(text)
        .map_err(|error| one(format!("it is not a report that can be read: {error}")))?;
    let mut checks = Checks::default();
    let report = report(&file, &mut checks);
    checks.done().map_err(Unreadable)?;
    report.ok_or_else(|| one("it holds no session".to_owned()))
}

/// A newer format is told as such, whatever else stands in it.
fn version(text: &str) -> Result<(), String> {
    #[derive(serde::Deserialize)]
    struct Begins {
        stridewell_report: u32,
    }
    let begins: Begins = serde_json::from_str(text)
        .map_err(|error| format!("it is not a report that Stridewell wrote: {error}"))?;
    match begins.stridewell_report {
        FORMAT => Ok(()),
        newer if FORMAT < newer => Err(format!(
            "a newer version of Stridewell wrote it (format {newer}, this version reads {FORMAT}); update Stridewell and try again"
        )),
        other => Err(format!("there is no format {other}")),
    }
}

fn report(file: &File, checks: &mut Checks) -> Option<Report> {
    checks.at("routine.id").id(&file.routine.id);
    checks.at("routine.name").name(&file.routine.name);
    let version = file.routine.version;
    let counted = version.map_or(1, u64::from);
    checks
        .at("routine.version")
        .number(counted, 1, limits::VERSION);
    checks.at("patient").text(&file.patient, limits::PATIENT);
    let made: Option<Date> = checks
        .at("made")
        .parsed(&file.made, "a day such as 2026-11-26");
    let known = exercises(file, checks);
    let sessions = sessions(file, &known, checks);
    sessions.first()?;
    let exercises = file.exercises.iter();
    Some(Report {
        routine: Id::new(&file.routine.id),
        name: file.routine.name.clone(),
        version,
        patient: file.patient.clone(),
        made: made?,
        exercises: exercises
            .map(|exercise| (Id::new(&exercise.id), exercise.name.clone()))
            .collect(),
        sessions,
    })
}

/// The ids of the exercises that are named.
fn exercises(file: &File, checks: &mut Checks) -> BTreeSet<String> {
    let count = file.exercises.len();
    checks.at("exercises").count(count, limits::EXERCISES);
    let mut known = BTreeSet::new();
    for (place, exercise) in file.exercises.iter().enumerate() {
        let at = format!("exercises[{place}]");
        checks.at(&format!("{at}.name")).name(&exercise.name);
        checks.at(&format!("{at}.id")).id(&exercise.id);
        checks.once(&mut known, &exercise.id);
    }
    known
}

/// The sessions, the oldest first.
fn sessions(file: &File, known: &BTreeSet<String>, checks: &mut Checks) -> Vec<PastSession> {
    let count = file.sessions.len();
    checks.at("sessions").count(count, limits::SESSIONS);
    let mut ids = BTreeSet::new();
    let read = file.sessions.iter().take(limits::SESSIONS).enumerate();
    let read = read.map(|(place, read)| {
        let at = format!("sessions[{place}]");
        checks.at(&format!("{at}.id")).once(&mut ids, &read.id);
        let mut reader = Reader { at, known, checks };
        reader.session(read, &file.routine.id)
    });
    let mut sessions: Vec<PastSession> = read.collect();
    sessions.sort_by_key(|session| session.began.utc_ms);
    sessions
}

/// Reads one session.
struct Reader<'a> {
    at: String,
    known: &'a BTreeSet<String>,
    checks: &'a mut Checks,
}

impl Reader<'_> {
    fn on(&mut self, key: &str) -> &mut Checks {
        self.checks.at(&format!("{}.{key}", self.at))
    }

    fn session(&mut self, read: &Session, routine: &str) -> PastSession {
        self.on("id").text(&read.id, limits::NAME);
        if let Some(variant) = &read.variant {
            self.on("variant").id(variant);
        }
        self.on("name").text(&read.name, limits::NAME);
        self.on("program").text(&read.program, limits::NAME);
        self.on("note").note(&read.note);
        if let Some(effort) = read.effort {
            self.on("effort").number(effort.into(), 0, 10);
        }
        self.on("items").count(read.items.len(), limits::ITEMS);
        self.on("sets").count(read.sets.len(), limits::SETS);
        self.on("pain").count(read.pain.len(), limits::PAIN);
        let items = read.items.iter().take(limits::ITEMS).enumerate();
        let items = items.map(|(place, item)| self.item(place, item)).collect();
        let sets = read.sets.iter().take(limits::SETS).enumerate();
        let count = read.items.len();
        let sets = sets
            .map(|(place, set)| self.set((place, count), set))
            .collect();
        let pain = read.pain.iter().take(limits::PAIN).enumerate();
        let pain = pain.map(|(place, pain)| self.pain(place, pain)).collect();
        PastSession {
            id: SessionId::new(&read.id),
            routine: Some(Id::new(routine)),
            variant: read.variant.as_deref().map(Id::new),
            name: read.name.clone(),
            version: read.program.clone(),
            began: self.moment("began", &read.began),
            ended: read.ended.as_ref().map(|ended| self.moment("ended", ended)),
            ending: read.ending.into(),
            items,
            sets,
            pain,
            effort: read.effort,
            note: read.note.clone(),
        }
    }

    fn item(&mut self, place: usize, item: &Item) -> PastItem {
        self.exercise(&format!("items[{place}].exercise"), &item.exercise);
        if let Some(before) = &item.instead_of {
            self.exercise(&format!("items[{place}].instead_of"), before);
        }
        PastItem {
            exercise: Id::new(&item.exercise),
            instead_of: item.instead_of.as_deref().map(Id::new),
            reason: item.reason.map(Into::into),
        }
    }

    fn set(&mut self, (place, items): (usize, usize), set: &Set) -> PastSet {
        let at = format!("sets[{place}]");
        self.exercise(&format!("{at}.exercise"), &set.exercise);
        let last = (items as u64).saturating_sub(1);
        self.on(&format!("{at}.item"))
            .number(set.item.into(), 0, last);
        self.on(&format!("{at}.set"))
            .number(set.number.into(), 0, limits::SETS as u64);
        for (key, words) in [("tempo", &set.tempo), ("load", &set.load)] {
            if let Some(words) = words {
                self.on(&format!("{at}.{key}")).text(words, limits::NAME);
            }
        }
        PastSet {
            item: set.item,
            exercise: Id::new(&set.exercise),
            set: set.number,
            side: set.side.map(Into::into),
            prescribed: self.amount(&format!("{at}.prescribed"), &set.prescribed),
            done: self.amount(&format!("{at}.done"), &set.done),
            tempo: set.tempo.clone(),
            load: set.load.clone(),
        }
    }

    fn amount(&mut self, at: &str, amount: &Amount) -> history::Amount {
        let reps = amount.reps.map_or(0, u64::from);
        self.on(&format!("{at}.reps")).number(reps, 0, limits::REPS);
        self.on(&format!("{at}.ms"))
            .number(amount.ms, 0, limits::MS);
        history::Amount {
            reps: amount.reps,
            time: Duration::from_millis(amount.ms),
        }
    }

    fn pain(&mut self, place: usize, pain: &Pain) -> PastPain {
        let at = format!("pain[{place}]");
        self.on(&format!("{at}.nrs")).number(pain.nrs.into(), 0, 10);
        if let Some(exercise) = &pain.exercise {
            self.exercise(&format!("{at}.exercise"), exercise);
        }
        PastPain {
            when: pain.when.into(),
            exercise: pain.exercise.as_deref().map(Id::new),
            side: pain.side.map(Into::into),
            nrs: pain.nrs,
        }
    }

    /// An exercise that stands among those of the report.
    fn exercise(&mut self, at: &str, id: &str) {
        let known = self.known.contains(id);
        self.on(at).must(known, id, "one of the report's exercises");
    }

    fn moment(&mut self, key: &str, text: &str) -> Stamp {
        let read = stamp(text);
        let expected = "a moment such as 2026-11-26T18:30:00+01:00";
        self.on(key).must(read.is_some(), text, expected);
        read.unwrap_or_default()
    }
}

/// A moment between 2000 and 2200 with its distance from UTC.
fn stamp(text: &str) -> Option<Stamp> {
    let moment: Timestamp = text.parse().ok()?;
    let offset = Pieces::parse(text).ok()?.to_numeric_offset()?;
    let stamp = Stamp {
        utc_ms: moment.as_millisecond(),
        offset_s: offset.seconds(),
        zone: String::new(),
    };
    limits::YEARS.contains(&stamp.day().year()).then_some(stamp)
}
