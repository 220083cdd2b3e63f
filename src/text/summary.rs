//! The summary of a session in words: the same on the screen and on paper.

use super::Text;
use crate::domain::exercise::Goal;
use crate::domain::history::{PainWhen, PastSession};
use crate::domain::summary::SummaryRow;
use crate::domain::{Catalogue, Side};

impl Text {
    /// The exercise of a row, and what is to be said of it: what it stands for, why it was left.
    pub fn summary_row(&self, catalogue: &Catalogue, row: &SummaryRow<'_>) -> (String, String) {
        let name = |id| {
            let known = catalogue.exercise(id);
            known.map_or_else(|| id.as_str().to_owned(), |exercise| exercise.name.clone())
        };
        let exercise = row
            .sets
            .first()
            .map_or(&row.item.exercise, |set| &set.exercise);
        let exchanged = *exercise != row.item.exercise;
        let what = match &row.item.instead_of {
            Some(before) if !exchanged && before != exercise => {
                let before = name(before);
                self.with("summary-instead-of", &[("exercise", (&before).into())])
            }
            Some(_) | None if row.sets.is_empty() => self.get("summary-left-out"),
            Some(_) | None => String::new(),
        };
        let load = row.sets.iter().find_map(|set| set.load.clone());
        let what = if what.is_empty() {
            load.unwrap_or_default()
        } else {
            what
        };
        let because = row.item.reason.map(|reason| self.reason(reason));
        let why = match (what.is_empty(), because) {
            (_, None) => what,
            (true, Some(reason)) => reason,
            (false, Some(reason)) => {
                let values = [("what", (&what).into()), ("reason", (&reason).into())];
                self.with("summary-reason", &values)
            }
        };
        (name(exercise), why)
    }

    /// What was done of a row on a side, or where both work together.
    pub fn done(&self, catalogue: &Catalogue, row: &SummaryRow<'_>, side: Option<Side>) -> String {
        let done = self.amounts(&row.done(side));
        if done.is_empty() {
            self.get("summary-nothing")
        } else if side.is_none() && has_legs(catalogue, row) {
            self.with("summary-both-legs", &[("done", (&done).into())])
        } else {
            done
        }
    }

    /// The message that calls the pain of a session, with its side where it has one.
    pub fn pain_label(&self, session: &PastSession) -> String {
        let of_all = session.pain_of_all(PainWhen::During);
        let of_all = of_all.or_else(|| session.pain_of_all(PainWhen::Before));
        self.get(match of_all.and_then(|pain| pain.side) {
            Some(Side::Left) => "summary-pain-left",
            Some(Side::Right) => "summary-pain-right",
            None => "summary-pain",
        })
    }

    /// How a session felt, label and value.
    pub fn felt(&self, session: &PastSession) -> Vec<(String, String)> {
        let mut rows = Vec::new();
        let pain = self.pain(session);
        if !pain.is_empty() {
            rows.push((self.pain_label(session), pain));
        }
        if let Some(effort) = session.effort {
            let word = self.effort(effort);
            let values = [
                ("number", u32::from(effort).into()),
                ("word", (&word).into()),
            ];
            let value = self.with("summary-effort-value", &values);
            rows.push((self.get("summary-effort"), value));
        }
        rows
    }

    /// The word for an effort (Borg's CR10 scale, whose words stand at these numbers).
    pub fn effort(&self, effort: u8) -> String {
        self.get(match effort {
            0 => "effort-nothing",
            1 => "effort-very-easy",
            2 => "effort-easy",
            3 => "effort-moderate",
            4 => "effort-somewhat-hard",
            5 | 6 => "effort-hard",
            7..=9 => "effort-very-hard",
            _ => "effort-all",
        })
    }
}

/// True for exercises that legs are worked in; a walk or slow breathing is none for "both legs".
fn has_legs(catalogue: &Catalogue, row: &SummaryRow<'_>) -> bool {
    let exercise = catalogue.exercise(&row.item.exercise);
    exercise.is_some_and(|exercise| match exercise.category.goal() {
        Goal::Release | Goal::Stretch | Goal::Strengthen => true,
        Goal::WarmUp | Goal::Recover => false,
    })
}
