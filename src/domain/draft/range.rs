//! The range that sources give for a dose, read where it is plain what it means.

use std::ops::RangeInclusive;

use super::Number;
use crate::domain::dose::Work;

/// Words that may stand after a range and say no more than what is counted.
const COUNTED: [&str; 5] = ["", "each leg", "each side", "circles", "breaths"];
/// Words after a range that make it a time of one set.
const SECONDS: [&str; 3] = ["s", "s hold", "s per spot"];

/// What a published range limits: a number of the dose, in that number's own unit.
pub(super) type Limit = (Number, RangeInclusive<u32>);

/// What `words`, such as `2-3 sets x 5-12`, limit of such work; nothing where they may mean several things.
pub(super) fn limits(words: &str, work: &Work) -> Vec<Limit> {
    read(words, work).unwrap_or_default()
}

fn read(words: &str, work: &Work) -> Option<Vec<Limit>> {
    let Some((sets, rest)) = words.split_once(" x ") else {
        return Some(vec![amount(words, work)?]);
    };
    let sets = sets.strip_suffix(" sets").unwrap_or(sets);
    let (sets, after) = range(sets)?;
    let amount = amount(rest, work)?;
    after.is_empty().then(|| vec![(Number::Sets, sets), amount])
}

fn amount(words: &str, work: &Work) -> Option<Limit> {
    let (range, unit) = range(words)?;
    let number = match work {
        Work::Reps { .. } if COUNTED.contains(&unit) => Number::Reps,
        Work::Timed(_) | Work::Hold(_) if SECONDS.contains(&unit) => Number::Length,
        Work::Reps { .. } | Work::Timed(_) | Work::Hold(_) => return None,
    };
    let tenths = if number.is_time() { 10 } else { 1 };
    Some((number, range.start() * tenths..=range.end() * tenths))
}

/// A number or two with a hyphen, and what stands after them.
fn range(words: &str) -> Option<(RangeInclusive<u32>, &str)> {
    let (least, rest) = number(words.trim())?;
    let Some(rest) = rest.strip_prefix('-') else {
        return Some((least..=least, rest.trim()));
    };
    let (most, rest) = number(rest)?;
    (least <= most).then(|| (least..=most, rest.trim()))
}

fn number(words: &str) -> Option<(u32, &str)> {
    let end = words.find(|c: char| !c.is_ascii_digit());
    let (digits, rest) = words.split_at(end.unwrap_or(words.len()));
    Some((digits.parse().ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dose::{FirstPart, RepCounts, Tempo};
    use std::time::Duration;

    fn reps() -> Work {
        Work::Reps {
            counts: RepCounts::Same(8),
            tempo: Tempo {
                first: FirstPart::Lift,
                lower: Duration::from_secs(2),
                hold: Duration::ZERO,
                lift: Duration::from_secs(2),
                top: Duration::ZERO,
            },
            hold: Duration::ZERO,
        }
    }

    #[test]
    fn plain_ranges_are_read() {
        let hold = Work::Hold(Duration::from_secs(30));
        let (sets, amount) = (Number::Sets, Number::Reps);
        assert_eq!(limits("6-15", &reps()), [(amount, 6..=15)]);
        assert_eq!(limits("6-10 each leg", &reps()), [(amount, 6..=10)]);
        let both = [(sets, 2..=3), (amount, 5..=12)];
        assert_eq!(limits("2-3 sets x 5-12", &reps()), both);
        assert_eq!(limits("3 x 4", &reps()), [(sets, 3..=3), (amount, 4..=4)]);
        let length = [(Number::Length, 150..=300)];
        assert_eq!(limits("15-30 s hold", &hold), length);
    }

    #[test]
    fn what_may_mean_several_things_limits_nothing() {
        let hold = Work::Hold(Duration::from_secs(30));
        for words in [
            "5-6 spots, 3-6 bends per spot",
            "600-1200 s on; at least 1200 s off",
            "15-30 s or 20 m",
            "5-45 s hold, 3-5 repetitions",
            "",
            "as often as you like",
            "15-6",
        ] {
            assert_eq!(limits(words, &reps()), [], "{words}");
            assert_eq!(limits(words, &hold), [], "{words}");
        }
        // Seconds say nothing of repetitions, and the other way round.
        assert_eq!(limits("15-30 s hold", &reps()), []);
        assert_eq!(limits("6-15", &hold), []);
    }
}
