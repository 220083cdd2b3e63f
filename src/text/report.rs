//! A report in words: the same on the screen, on paper and on the command line.

use super::Text;
use crate::domain::Side;
use crate::domain::report::{Felt, ItemTotal, ReasonCount, Report, Volume};

/// An exercise of a report with what was prescribed and done, a line a side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TotalRow {
    /// What the exercise is called.
    pub exercise: String,
    /// What was prescribed; one line where it is the same on both sides.
    pub prescribed: Vec<String>,
    /// What was done, and whether it is all of it.
    pub done: Vec<(String, bool)>,
}

impl Text {
    /// How much: sets, repetitions and time, as far as there are any.
    pub fn volume(&self, volume: &Volume) -> String {
        let mut words = Vec::new();
        if 0 < volume.sets {
            words.push(self.with("report-sets", &[("count", volume.sets.into())]));
        }
        if 0 < volume.reps {
            words.push(self.with("report-reps", &[("count", most(volume.reps).into())]));
        }
        if !volume.time.is_zero() {
            words.push(self.clock(volume.time));
        }
        if words.is_empty() {
            return self.get("report-nothing");
        }
        words.join(", ")
    }

    /// Exercises with what was prescribed and done, in order.
    pub fn total_rows(&self, report: &Report) -> Vec<TotalRow> {
        let mut rows: Vec<(&ItemTotal, TotalRow)> = Vec::new();
        let totals = report.totals();
        for total in &totals {
            let (prescribed, done) = (self.volume(&total.prescribed), self.share(total));
            let prescribed = self.on_side(total.side, prescribed);
            let done = (self.on_side(total.side, done), total.is_whole());
            match rows.last_mut() {
                Some((before, row)) if before.exercise == total.exercise => {
                    if before.prescribed == total.prescribed {
                        // Once is enough where the sides are alike.
                        row.prescribed = vec![self.volume(&total.prescribed)];
                    } else {
                        row.prescribed.push(prescribed);
                    }
                    row.done.push(done);
                }
                Some(_) | None => {
                    let exercise = report.exercise(&total.exercise).to_owned();
                    let row = TotalRow {
                        exercise,
                        prescribed: vec![prescribed],
                        done: vec![done],
                    };
                    rows.push((total, row));
                }
            }
        }
        rows.into_iter().map(|(_, row)| row).collect()
    }

    fn share(&self, total: &ItemTotal) -> String {
        let (done, percent) = (self.volume(&total.done), total.percent());
        let values = [("done", (&done).into()), ("percent", most(percent).into())];
        let share = self.with("report-share", &values);
        if total.beyond.reps == 0 && total.beyond.time.as_secs() == 0 {
            return share;
        }
        let beyond = self.volume(&total.beyond);
        let beyond = self.with("report-beyond", &[("beyond", (&beyond).into())]);
        format!("{share} {beyond}")
    }

    fn on_side(&self, side: Option<Side>, words: String) -> String {
        let id = match side {
            Some(Side::Left) => "side-left",
            Some(Side::Right) => "side-right",
            None => return words,
        };
        let side = self.get(id);
        self.with(
            "report-side",
            &[("side", (&side).into()), ("words", (&words).into())],
        )
    }

    /// What was left or exchanged, why, and how often.
    pub fn left(&self, report: &Report, left: &ReasonCount) -> String {
        let reason = left.reason.map(|reason| self.reason(reason));
        let instead = left.instead.as_ref().map(|id| report.exercise(id));
        let why = match (instead, reason) {
            (None, None) => self.get("report-no-reason"),
            (None, Some(reason)) => reason,
            (Some(other), None) => self.with("report-instead", &[("exercise", other.into())]),
            (Some(other), Some(reason)) => {
                let values = [("exercise", other.into()), ("reason", (&reason).into())];
                self.with("report-instead-because", &values)
            }
        };
        let times = self.with("report-times", &[("count", left.count.into())]);
        let values = [
            ("exercise", report.exercise(&left.exercise).into()),
            ("why", (&why).into()),
            ("times", (&times).into()),
        ];
        self.with("report-left-line", &values)
    }

    /// What the report is about, label and value.
    pub fn about_report(&self, report: &Report) -> Vec<(String, String)> {
        let mut patient = report.patient.clone();
        if patient.trim().is_empty() {
            patient = self.get("report-patient-none");
        }
        let values = [
            ("count", report.sessions.len().into()),
            ("whole", report.whole().into()),
        ];
        let sessions = self.with("report-sessions-whole", &values);
        let mut rows = vec![("report-patient", patient), ("report-sessions", sessions)];
        rows.extend(self.report_span(report).map(|span| ("report-when", span)));
        rows.push(("report-made", self.full_day(report.made)));
        let version = report.version.map(|version| version.to_string());
        rows.extend(version.map(|version| ("report-version", version)));
        let rows = rows.into_iter();
        rows.map(|(id, value)| (self.get(id), value)).collect()
    }

    /// From its first session to its last; nothing where there is none.
    pub fn report_span(&self, report: &Report) -> Option<String> {
        let [first, last] = report.span()?.map(|day| self.full_day(day));
        if first == last {
            return Some(first);
        }
        let values = [("first", (&first).into()), ("last", (&last).into())];
        Some(self.with("report-span", &values))
    }

    /// How a session felt, in a line: the day and each number that was given.
    pub fn felt_line(&self, felt: &Felt) -> String {
        let said = [
            ("report-point-worst", felt.worst()),
            ("report-point-morning", felt.morning),
            ("report-point-effort", felt.effort),
        ];
        let said = said.into_iter().filter_map(|(id, number)| {
            let number = u32::from(number?);
            Some(self.with(id, &[("number", number.into())]))
        });
        let day = self.full_day(felt.day);
        let words: Vec<String> = std::iter::once(day).chain(said).collect();
        words.join(", ")
    }

    /// The notes of a report with their days, the newest first.
    pub fn report_notes(&self, report: &Report) -> Vec<String> {
        let noted = report.sessions.iter().rev();
        let noted = noted.filter(|session| !session.note.trim().is_empty());
        let lines = noted.map(|session| {
            let day = self.full_day(session.began.day());
            let note = session.note.trim();
            self.with(
                "report-note-line",
                &[("day", (&day).into()), ("note", note.into())],
            )
        });
        lines.collect()
    }
}

/// As much of a number as words have a plural for.
fn most(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
