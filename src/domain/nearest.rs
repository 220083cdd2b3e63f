//! What somebody may have meant who mistyped an id.

/// Up to three of `ids` that are nearest to `wanted`, nearest first; none that is far off.
pub fn nearest<'a>(wanted: &str, ids: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = wanted.to_lowercase();
    let far = 2 + wanted.chars().count() / 3;
    let mut near: Vec<_> = ids
        .into_iter()
        .map(|id| (distance(&wanted, id), id))
        .filter(|(distance, id)| *distance <= far || (2 < wanted.len() && id.contains(&wanted)))
        .collect();
    near.sort_unstable();
    near.into_iter().map(|(_, id)| id).take(3).collect()
}

/// Letters to add, drop or exchange between `a` and `b` (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<_> = b.chars().collect();
    let mut row: Vec<_> = (0..=b.len()).collect();
    for (i, letter) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        for (above, other) in row.iter_mut().skip(1).zip(&b) {
            let exchanged = diagonal + usize::from(letter != *other);
            diagonal = *above;
            left = exchanged.min(left + 1).min(*above + 1);
            *above = left;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_found() {
        let ids = ["glute-bridge", "plank", "cat-cow"];
        assert_eq!(nearest("glute-brigde", ids), ["glute-bridge"]);
        assert_eq!(nearest("Plank", ids), ["plank"]);
        assert_eq!(nearest("bridge", ids), ["glute-bridge"]);
    }

    #[test]
    fn nothing_is_offered_for_something_else() {
        assert!(nearest("xyzzy", ["glute-bridge", "plank"]).is_empty());
    }

    #[test]
    fn distance_counts_added_dropped_and_exchanged_letters() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", "abc"), 0);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
