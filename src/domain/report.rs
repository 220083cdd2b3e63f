//! What came of a routine that was handed to somebody: its sessions, to be read by whoever wrote it.

mod totals;

use jiff::civil::Date;

use super::catalogue::Catalogue;
use super::history::{Ending, PainWhen, PastSession};
use super::ids::{ExerciseId, RoutineId};
use super::routine::Routine;

pub use totals::{ItemTotal, ReasonCount, Volume};

/// The sessions of one routine, done by one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The routine.
    pub routine: RoutineId,
    /// What it is called.
    pub name: String,
    /// Which version of it was handed over, counted from 1; `None` where it was not written for one person.
    pub version: Option<u32>,
    /// The initials of the person; may be empty, and is never a name.
    pub patient: String,
    /// The day on which the report was made.
    pub made: Date,
    /// What the exercises of the sessions are called, in the order in which they were done first.
    pub exercises: Vec<(ExerciseId, String)>,
    /// Sessions that have ended, the oldest first.
    pub sessions: Vec<PastSession>,
}

/// A report among those that are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name of its file there.
    pub file: String,
    /// The initials of the person; may be empty.
    pub patient: String,
    /// What the routine is called.
    pub name: String,
    /// The day on which it was made.
    pub made: Date,
    /// The days of its first and its last session.
    pub span: Option<[Date; 2]>,
    /// How many sessions there are.
    pub sessions: usize,
}

/// How a session felt (NRS and CR10, 0 to 10); `None` where nothing was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Felt {
    /// The day.
    pub day: Date,
    /// Pain before it.
    pub before: Option<u8>,
    /// The worst pain during it.
    pub during: Option<u8>,
    /// Pain right after it.
    pub after: Option<u8>,
    /// Pain the next morning.
    pub morning: Option<u8>,
    /// Effort.
    pub effort: Option<u8>,
}

impl Report {
    /// The report of `routine` as `sessions` tell it; `None` where none of them is an ended session of it.
    pub fn of(
        routine: &Routine,
        catalogue: &Catalogue,
        sessions: &[PastSession],
        made: Date,
    ) -> Option<Self> {
        let own = |session: &&PastSession| Self::is_about(session, &routine.id);
        let mut own: Vec<PastSession> = sessions.iter().filter(own).cloned().collect();
        own.sort_by_key(|session| session.began.utc_ms);
        own.first()?;
        for session in &mut own {
            // Where somebody was is nothing that a report is about.
            session.began.zone.clear();
            session.ended.iter_mut().for_each(|end| end.zone.clear());
        }
        let written = routine.prescription.as_ref();
        let mut report = Self {
            routine: routine.id.clone(),
            name: routine.name.clone(),
            version: written.map(|written| written.version.max(1)),
            patient: written.map_or_else(String::new, |written| written.patient.clone()),
            made,
            exercises: Vec::new(),
            sessions: own,
        };
        report.exercises = report.named(catalogue);
        Some(report)
    }

    /// True for a session that belongs into the report of a routine: one of it that has ended.
    pub fn is_about(session: &PastSession, routine: &RoutineId) -> bool {
        session.routine.as_ref() == Some(routine) && session.ending != Ending::Open
    }

    /// The exercises of the sessions with their names.
    fn named(&self, catalogue: &Catalogue) -> Vec<(ExerciseId, String)> {
        let mut named: Vec<(ExerciseId, String)> = Vec::new();
        for session in &self.sessions {
            let before = session.items.iter().filter_map(|i| i.instead_of.as_ref());
            let items = session.items.iter().map(|item| &item.exercise);
            let sets = session.sets.iter().map(|set| &set.exercise);
            for id in items.chain(sets).chain(before) {
                if named.iter().any(|(known, _)| known == id) {
                    continue;
                }
                let known = catalogue.exercise(id);
                let name = known.map_or(id.as_str(), |exercise| exercise.name.as_str());
                named.push((id.clone(), name.to_owned()));
            }
        }
        named
    }

    /// What an exercise is called.
    pub fn exercise<'a>(&'a self, id: &'a ExerciseId) -> &'a str {
        let known = self.exercises.iter().find(|(known, _)| known == id);
        known.map_or(id.as_str(), |(_, name)| name.as_str())
    }

    /// The days of the first and of the last session.
    pub fn span(&self) -> Option<[Date; 2]> {
        let days = || self.sessions.iter().map(|session| session.began.day());
        Some([days().min()?, days().max()?])
    }

    /// How many sessions came to their end with nothing left.
    pub fn whole(&self) -> usize {
        let whole = self.sessions.iter().filter(|session| session.is_whole());
        whole.count()
    }

    /// How each session felt, in order.
    pub fn felt(&self) -> Vec<Felt> {
        let sessions = self.sessions.iter();
        sessions.map(Felt::of).collect()
    }
}

impl Entry {
    /// The entry of a report in a file.
    pub fn of(file: String, report: &Report) -> Self {
        Self {
            file,
            patient: report.patient.clone(),
            name: report.name.clone(),
            made: report.made,
            span: report.span(),
            sessions: report.sessions.len(),
        }
    }
}

impl Felt {
    fn of(session: &PastSession) -> Self {
        Self {
            day: session.began.day(),
            before: session.worst(PainWhen::Before),
            during: session.worst(PainWhen::During),
            after: session.worst(PainWhen::After),
            morning: session.worst(PainWhen::NextMorning),
            effort: session.effort,
        }
    }

    /// The worst pain during the session or right after it.
    pub fn worst(&self) -> Option<u8> {
        self.during.max(self.after)
    }
}

#[cfg(test)]
mod tests;
