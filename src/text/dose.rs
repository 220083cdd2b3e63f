//! Doses and times in words (UI.md 10).

use std::time::Duration;

use super::Text;
use crate::domain::{Dose, Exercise, Part, PlannedWork, RepCounts, Side, Sides, Work};

impl Text {
    /// A dose in a few words, such as `3 × 30 s each side`.
    pub fn dose(&self, dose: &Dose) -> String {
        let (left, right) = (dose.on(Side::Left), dose.on(Side::Right));
        if left != right {
            let (left, right) = (self.one_side(&left), self.one_side(&right));
            return self.with(
                "dose-left-right",
                &[("left", (&left).into()), ("right", (&right).into())],
            );
        }
        let words = self.one_side(&right);
        match dose.sides {
            Sides::Together => words,
            Sides::Each { .. } => self.with("dose-each-side", &[("dose", (&words).into())]),
        }
    }

    /// A dose as it is said aloud, such as `3 sets of 30 seconds, each side`.
    pub fn dose_spoken(&self, dose: &Dose) -> String {
        let (left, right) = (dose.on(Side::Left), dose.on(Side::Right));
        if left != right {
            let (left, right) = (self.side_spoken(&left), self.side_spoken(&right));
            return self.with(
                "dose-left-right",
                &[("left", (&left).into()), ("right", (&right).into())],
            );
        }
        let words = self.side_spoken(&right);
        match dose.sides {
            Sides::Together => words,
            Sides::Each { .. } => self.with("dose-spoken-each-side", &[("dose", (&words).into())]),
        }
    }

    fn side_spoken(&self, planned: &PlannedWork) -> String {
        let work = match &planned.work {
            Work::Timed(length) | Work::Hold(length) => self.long(*length),
            Work::Reps { counts, .. } => match counts {
                RepCounts::Same(count) => count.to_string(),
                RepCounts::BySet(counts) => {
                    let words: Vec<_> = counts.iter().map(u32::to_string).collect();
                    words.join(", ")
                }
            },
        };
        self.with(
            "dose-spoken-sets",
            &[("sets", planned.sets.into()), ("work", (&work).into())],
        )
    }

    /// What one side does, such as `3 × 10`.
    pub fn one_side(&self, planned: &PlannedWork) -> String {
        let work = match &planned.work {
            Work::Timed(length) | Work::Hold(length) => self.length(*length),
            Work::Reps { counts, .. } => match counts {
                RepCounts::Same(count) => self.with("dose-reps", &[("count", (*count).into())]),
                RepCounts::BySet(counts) => {
                    let first = counts.first().copied().unwrap_or(0);
                    if counts.iter().any(|count| *count != first) {
                        let words: Vec<_> = counts.iter().map(u32::to_string).collect();
                        return words.join(", ");
                    }
                    self.with("dose-reps", &[("count", first.into())])
                }
            },
        };
        self.with(
            "dose-sets",
            &[("sets", planned.sets.into()), ("work", (&work).into())],
        )
    }

    /// What one set of one side is, such as `30 s` or `12 reps`; sets count from 1.
    pub fn amount(&self, planned: &PlannedWork, set: u32, unit: &str) -> String {
        let counts = match &planned.work {
            Work::Timed(length) | Work::Hold(length) => return self.length(*length),
            Work::Reps { counts, .. } => counts,
        };
        let count = match counts {
            RepCounts::Same(count) => *count,
            RepCounts::BySet(counts) => {
                let place = usize::try_from(set.saturating_sub(1)).unwrap_or(usize::MAX);
                counts.get(place).or(counts.last()).copied().unwrap_or(0)
            }
        };
        let words = self.unit(count, unit);
        let values = [("count", count.into()), ("unit", (&words).into())];
        self.with("dose-amount", &values)
    }

    /// What is counted `count` times: the content's `unit`, such as `reps`, in the words of the language.
    pub fn unit(&self, count: u32, unit: &str) -> String {
        let id = format!("unit-{unit}");
        if self.has(&id) {
            return self.with(&id, &[("count", count.into())]);
        }
        unit.to_owned()
    }

    /// As [`Self::unit`], for a voice: without what is shortened to be shown.
    pub fn unit_said(&self, count: u32, unit: &str) -> String {
        let id = format!("spoken-{unit}");
        if self.has(&id) {
            return self.with(&id, &[("count", count.into())]);
        }
        self.unit(count, unit)
    }

    /// The tempo in the exercise's own words, such as `lean 4 s, push up 2 s`; empty where there is none.
    pub fn tempo(&self, dose: &Dose, exercise: &Exercise) -> String {
        let Work::Reps { .. } = &dose.work else {
            return String::new();
        };
        let parts = dose.work.parts();
        let words = parts
            .iter()
            .map(|(part, length)| self.part(exercise, *part, *length));
        words.collect::<Vec<_>>().join(", ")
    }

    fn part(&self, exercise: &Exercise, part: Part, length: Duration) -> String {
        let word = self.part_word(exercise, part);
        let seconds = self.seconds(length);
        self.with(
            "dose-part",
            &[("word", (&word).into()), ("seconds", (&seconds).into())],
        )
    }

    /// What a part of a movement is called: the exercise's own word, else a general one. A dose that somebody wrote may
    /// give time to a part that the exercise has no word for.
    pub fn part_word(&self, exercise: &Exercise, part: Part) -> String {
        let own = exercise.words.part(part);
        own.map_or_else(
            || self.get(&format!("part-{}", part.as_str())),
            str::to_owned,
        )
    }

    /// How often: in the words that were written, else as a number of times a week; empty where there is neither.
    pub fn how_often(&self, words: &str, times: Option<u32>) -> String {
        match times {
            Some(times) if words.trim().is_empty() => {
                self.with("times-a-week", &[("count", times.into())])
            }
            Some(_) | None => words.to_owned(),
        }
    }

    /// A length in seconds, or in minutes where it is whole minutes from two on.
    pub fn length(&self, length: Duration) -> String {
        let whole = length.as_secs();
        if 120 <= whole && whole.is_multiple_of(60) {
            let minutes = u32::try_from(whole / 60).unwrap_or(u32::MAX);
            return self.with("dose-minutes", &[("count", minutes.into())]);
        }
        let seconds = self.seconds(length);
        self.with("dose-seconds", &[("count", (&seconds).into())])
    }

    /// Tenths of a second as seconds, such as `2.5`.
    pub fn tenths(&self, tenths: u32) -> String {
        self.seconds(Duration::from_millis(u64::from(tenths) * 100))
    }

    /// Seconds with tenths where there are any, such as `2.5`.
    fn seconds(&self, length: Duration) -> String {
        let tenths = length.as_millis() / 100;
        let whole = (tenths / 10).to_string();
        if tenths.is_multiple_of(10) {
            return whole;
        }
        format!("{whole}{}{}", self.get("decimal-mark"), tenths % 10)
    }

    /// A length as minutes and seconds, such as `4:05`.
    pub fn clock(&self, length: Duration) -> String {
        let whole = length.as_secs();
        let (minutes, seconds) = ((whole / 60).to_string(), format!("{:02}", whole % 60));
        self.with(
            "clock",
            &[
                ("minutes", (&minutes).into()),
                ("seconds", (&seconds).into()),
            ],
        )
    }

    /// A length that somebody was away, in the largest unit that it fills.
    pub fn long(&self, length: Duration) -> String {
        let seconds = length.as_secs();
        let (id, count) = match seconds {
            0..60 => ("long-seconds", seconds),
            60..3600 => ("minutes", seconds / 60),
            3600..86400 => ("long-hours", seconds / 3600),
            _ => ("long-days", seconds / 86400),
        };
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        self.with(id, &[("count", count.into())])
    }

    /// A length in whole minutes, rounded up.
    pub fn minutes(&self, length: Duration) -> u32 {
        u32::try_from(length.as_secs().div_ceil(60)).unwrap_or(u32::MAX)
    }
}
