//! What was done, in words.

use super::Text;
use crate::domain::history::{Amount, Reason};
use crate::domain::summary::SummaryRow;
use crate::domain::{Side, history::PastSession};

/// Amounts that differ by less count as the same: a clock is never exact to the millisecond.
const SAME_S: f64 = 0.5;

impl Text {
    /// Sets with their amounts: `3 × 30 s` where they are alike, else `30 s, 12 s`; nothing without sets.
    pub fn amounts(&self, amounts: &[Amount]) -> String {
        let Some(first) = amounts.first() else {
            return String::new();
        };
        let alike = |other: &Amount| match (first.reps, other.reps) {
            (Some(reps), Some(other)) => reps == other,
            (None, None) => (first.time.as_secs_f64() - other.time.as_secs_f64()).abs() < SAME_S,
            (Some(_), None) | (None, Some(_)) => false,
        };
        if amounts.iter().all(alike) {
            let work = self.amount_done(first);
            let sets = u32::try_from(amounts.len()).unwrap_or(u32::MAX);
            let values = [("sets", sets.into()), ("work", (&work).into())];
            return self.with("dose-sets", &values);
        }
        let words: Vec<String> = amounts
            .iter()
            .map(|amount| self.amount_done(amount))
            .collect();
        words.join(", ")
    }

    fn amount_done(&self, amount: &Amount) -> String {
        match amount.reps {
            Some(reps) => self.with("dose-reps", &[("count", reps.into())]),
            // Whole seconds: nobody planned tenths.
            None => self.length(std::time::Duration::from_secs(
                (amount.time.as_secs_f64() + SAME_S) as u64,
            )),
        }
    }

    /// What was planned for one side; where left and right differ, both.
    pub fn planned(&self, row: &SummaryRow<'_>) -> String {
        if row.is_together() {
            return self.amounts(&row.planned(None));
        }
        let [left, right] = [Side::Left, Side::Right].map(|side| row.planned(Some(side)));
        if left.is_empty() || right.is_empty() || left == right {
            let one = if left.is_empty() { right } else { left };
            return self.amounts(&one);
        }
        let [left, right] = [left, right].map(|amounts| self.amounts(&amounts));
        let values = [("left", (&left).into()), ("right", (&right).into())];
        self.with("dose-left-right", &values)
    }

    /// Why an exercise was left out or exchanged.
    pub fn reason(&self, reason: Reason) -> String {
        self.get(match reason {
            Reason::Pain => "reason-pain",
            Reason::NoTime => "reason-no-time",
            Reason::NotSureHow => "reason-not-sure-how",
            Reason::Other => "reason-other",
        })
    }

    /// The pain of a session, such as `3 before → 4 worst → 2 now`; nothing where none was said.
    pub fn pain(&self, session: &PastSession) -> String {
        use crate::domain::history::PainWhen;
        let said = [
            (PainWhen::Before, "summary-before"),
            (PainWhen::During, "summary-worst"),
            (PainWhen::After, "summary-now"),
        ];
        let words = said.into_iter().filter_map(|(when, id)| {
            let nrs = session.worst(when)?;
            Some(self.with(id, &[("number", u32::from(nrs).into())]))
        });
        words.collect::<Vec<_>>().join(" → ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn time(ms: u64) -> Amount {
        Amount {
            reps: None,
            time: Duration::from_millis(ms),
        }
    }

    fn reps(reps: u32) -> Amount {
        Amount {
            reps: Some(reps),
            time: Duration::ZERO,
        }
    }

    #[test]
    fn sets_that_are_alike_are_counted_and_others_listed() {
        let text = Text::default();
        let say = |amounts: &[Amount]| text.amounts(amounts);
        assert_eq!(say(&[]), "");
        assert_eq!(say(&[time(30_000), time(30_012)]), "2 × 30 s");
        assert_eq!(say(&[time(30_000), time(11_800)]), "30 s, 12 s");
        assert_eq!(say(&[reps(12)]), "12");
        assert_eq!(say(&[reps(12), reps(10)]), "12, 10");
    }
}
