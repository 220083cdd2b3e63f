//! Self-checks: how they are done, how they are read, and when they may be done.

use jiff::civil::Date;

use crate::domain::ids::{PageId, RoutineId, SelfCheckId};
use crate::domain::safety::{Outcome, Verdict};
use crate::domain::side::Side;

/// A movement by which a person checks themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelfCheck {
    /// Its id, which is that of its figure.
    pub id: SelfCheckId,
    /// What it is called.
    pub name: String,
    /// When it may be done, in words.
    pub when_allowed: String,
    /// With these outcomes of the safety check it may be done.
    pub outcomes: Vec<Outcome>,
    /// With all tags of one of these lists it may not.
    pub never_with: Vec<Vec<String>>,
    /// How it is done.
    pub steps: Vec<String>,
    /// What is measured for each side, where something is.
    pub measure: Option<Measure>,
    /// How it is read.
    pub readings: Vec<Reading>,
    /// What it can tell and what not.
    pub limits: String,
    /// Pages that say more.
    pub pages: Vec<PageId>,
    /// Where it comes from, as readable titles.
    pub sources: Vec<String>,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// An angle in degrees, 0 to 180.
    Degrees,
    /// Repetitions, 0 to 200.
    Count,
}

/// One way to read a self-check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Its id inside the check.
    pub id: String,
    /// What was seen or felt.
    pub result: String,
    /// What that may mean.
    pub meaning: String,
    /// What comes next.
    pub next: String,
    /// What it says to "which routine suits me".
    pub tags: Vec<String>,
    /// The measured values that it is for, from and to.
    pub band: Option<[u16; 2]>,
    /// Sides that differ by more than this share, per cent, are read so.
    pub differ_percent: Option<u16>,
    /// True when it means: see a clinician first.
    pub stop: bool,
    /// The routine that comes next.
    pub routine: Option<RoutineId>,
}

/// What a person found in a self-check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckResult {
    /// What was measured on the left.
    pub left: Option<u16>,
    /// What was measured on the right.
    pub right: Option<u16>,
    /// The reading that was picked, by id.
    pub reading: Option<String>,
    /// When, where it is known.
    pub on: Option<Date>,
}

impl Measure {
    /// The largest value.
    pub fn most(self) -> u16 {
        match self {
            Self::Degrees => 180,
            Self::Count => 200,
        }
    }

    /// The step between two values, and where a person begins.
    pub fn step_and_start(self) -> (u16, u16) {
        match self {
            Self::Degrees => (5, 70),
            Self::Count => (1, 10),
        }
    }
}

impl CheckResult {
    /// What was measured on a side.
    pub fn value(&self, side: Side) -> Option<u16> {
        match side {
            Side::Left => self.left,
            Side::Right => self.right,
        }
    }

    /// The same with another value on a side.
    #[must_use]
    pub fn with(mut self, side: Side, value: Option<u16>) -> Self {
        match side {
            Side::Left => self.left = value,
            Side::Right => self.right = value,
        }
        self
    }

    /// True when nothing was found yet.
    pub fn is_empty(&self) -> bool {
        self.left.is_none() && self.right.is_none() && self.reading.is_none()
    }
}

impl SelfCheck {
    /// True when the answers of the safety check allow it.
    pub fn is_allowed(&self, verdict: &Verdict) -> bool {
        let has_all = |tags: &Vec<String>| tags.iter().all(|tag| verdict.tags.contains(tag));
        self.outcomes.contains(&verdict.outcome) && !self.never_with.iter().any(has_all)
    }

    /// The reading of a measured value.
    pub fn reading_of(&self, value: u16) -> Option<&Reading> {
        let fits = |reading: &&Reading| {
            let band = reading.band;
            band.is_some_and(|[least, most]| (least..=most).contains(&value))
        };
        self.readings.iter().find(fits)
    }

    /// Every reading that a result comes to.
    pub fn readings_of(&self, result: &CheckResult) -> Vec<&Reading> {
        let by_side = [result.left, result.right].map(|value| self.reading_of(value?));
        let is_read = |reading: &&Reading| {
            result.reading.as_ref() == Some(&reading.id)
                || by_side.contains(&Some(*reading))
                || reading
                    .differ_percent
                    .is_some_and(|most| differ(result, most))
        };
        self.readings.iter().filter(is_read).collect()
    }
}

/// True when the sides differ by more than `most` per cent of the better one.
fn differ(result: &CheckResult, most: u16) -> bool {
    let (Some(left), Some(right)) = (result.left, result.right) else {
        return false;
    };
    let apart = u32::from(left.abs_diff(right)) * 100;
    u32::from(most) * u32::from(left.max(right)) < apart
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bridges() -> SelfCheck {
        let reading = |id: &str, band, differ_percent| Reading {
            id: id.to_owned(),
            band,
            differ_percent,
            ..Reading::default()
        };
        SelfCheck {
            id: "bridges".into(),
            name: String::new(),
            when_allowed: String::new(),
            outcomes: vec![Outcome::Proceed],
            never_with: vec![vec!["acute".to_owned(), "strain".to_owned()]],
            steps: Vec::new(),
            measure: Some(Measure::Count),
            readings: vec![
                reading("low", Some([0, 19]), None),
                reading("good", Some([20, 200]), None),
                reading("uneven", None, Some(10)),
            ],
            limits: String::new(),
            pages: Vec::new(),
            sources: Vec::new(),
        }
    }

    fn read(left: u16, right: u16) -> Vec<String> {
        let result = CheckResult::default()
            .with(Side::Left, Some(left))
            .with(Side::Right, Some(right));
        let check = bridges();
        let readings = check.readings_of(&result).into_iter();
        readings.map(|reading| reading.id.clone()).collect()
    }

    #[test]
    fn each_side_is_read_by_its_band() {
        assert_eq!(read(19, 18), ["low"]);
        assert_eq!(read(30, 29), ["good"]);
    }

    #[test]
    fn sides_differ_from_more_than_a_tenth_of_the_better_one() {
        assert_eq!(read(30, 27), ["good"], "exactly a tenth");
        assert_eq!(read(30, 26), ["good", "uneven"]);
        assert_eq!(read(21, 18), ["low", "good", "uneven"]);
    }

    #[test]
    fn answers_of_the_safety_check_may_forbid_it() {
        let tags = |tags: &[&str]| Verdict {
            tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
            ..Verdict::default()
        };
        let check = bridges();
        assert!(check.is_allowed(&Verdict::default()));
        assert!(check.is_allowed(&tags(&["acute"])));
        assert!(!check.is_allowed(&tags(&["acute", "strain"])));
        let gentle = Verdict {
            outcome: Outcome::Gentle,
            ..Verdict::default()
        };
        assert!(!check.is_allowed(&gentle));
    }
}
