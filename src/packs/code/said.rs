//! An item in a line that every phone shows, such as `Glute bridge 3x10`.

use std::time::Duration;

use crate::domain::routine::ItemSide;
use crate::domain::{Exercise, Item, PlannedWork, RepCounts, Side, Sides, Work};

/// Letters that readers of codes guess wrongly, and what is written instead.
const PLAIN: [(&str, &str); 12] = [
    ("äæ", "ae"),
    ("öœ", "oe"),
    ("ü", "ue"),
    ("ÄÆ", "Ae"),
    ("Ö", "Oe"),
    ("Ü", "Ue"),
    ("ß", "ss"),
    ("áàâãå", "a"),
    ("éèêë", "e"),
    ("íìîï", "i"),
    ("óòôõ", "o"),
    ("úùû", "u"),
];

/// The line of an item, in letters that every reader takes for the same.
pub(super) fn line(item: &Item, exercise: &Exercise) -> String {
    plain(&written(item, exercise))
}

/// Without accents; letters that there is nothing for are left out.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        let found = PLAIN.iter().find(|(letters, _)| letters.contains(letter));
        match (letter, found) {
            (_, Some((_, instead))) => out.push_str(instead),
            ('ñ', None) => out.push('n'),
            ('ç', None) => out.push('c'),
            ('×', None) => out.push('x'),
            ('–', None) => out.push('-'),
            (' '..='~', None) => out.push(letter),
            (_, None) => {}
        }
    }
    out
}

fn written(item: &Item, exercise: &Exercise) -> String {
    let words = &exercise.words;
    let name = if words.short_name.is_empty() {
        &exercise.name
    } else {
        &words.short_name
    };
    let [left, right] = [Side::Left, Side::Right].map(|side| one(&item.dose.on(side)));
    let each = matches!(item.dose.sides, Sides::Each { .. });
    let dose = match item.side {
        ItemSide::Affected => right,
        ItemSide::None | ItemSide::Both if !each => right,
        ItemSide::None | ItemSide::Both if left == right => format!("L+R {right}"),
        ItemSide::None | ItemSide::Both => format!("L {left} R {right}"),
    };
    match &item.load {
        Some(load) => format!("{name} {dose} {load}"),
        None => format!("{name} {dose}"),
    }
}

/// What one side does.
fn one(planned: &PlannedWork) -> String {
    let work = match &planned.work {
        Work::Timed(length) | Work::Hold(length) => seconds(*length),
        Work::Reps { counts, .. } => match counts {
            RepCounts::Same(count) => count.to_string(),
            RepCounts::BySet(counts) => {
                let counts: Vec<String> = counts.iter().map(u32::to_string).collect();
                return counts.join(",");
            }
        },
    };
    match planned.sets {
        1 if !matches!(planned.work, Work::Reps { .. }) => work,
        sets => format!("{sets}x{work}"),
    }
}

fn seconds(length: Duration) -> String {
    let whole = length.as_secs();
    if 120 <= whole && whole.is_multiple_of(60) {
        return format!("{}min", whole / 60);
    }
    format!("{}s", length.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn letters_beyond_ascii_are_written_without_their_accents() {
        let text = "Unterarmstütz, estiramiento rápido – 3 × 8 漢\n";
        assert_eq!(plain(text), "Unterarmstuetz, estiramiento rapido - 3 x 8 ");
    }
}
