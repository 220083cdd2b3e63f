//! Which texts hold which words: each word once, with the places of the texts that hold it.

use std::collections::BTreeMap;

/// The words of many texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Vocabulary {
    words: Vec<(String, Vec<usize>)>,
}

/// Places of texts, one bit each.
struct Places {
    bits: Vec<u64>,
}

impl Places {
    fn none(count: usize) -> Self {
        Self {
            bits: vec![0; count.div_ceil(64)],
        }
    }

    fn add(&mut self, place: usize) {
        if let Some(bits) = self.bits.get_mut(place / 64) {
            *bits |= 1 << (place % 64);
        }
    }

    fn has(&self, place: usize) -> bool {
        let bits = self.bits.get(place / 64).copied().unwrap_or(0);
        bits >> (place % 64) & 1 == 1
    }

    fn keep(&mut self, others: &Self) {
        for (bits, other) in self.bits.iter_mut().zip(&others.bits) {
            *bits &= other;
        }
    }
}

impl Vocabulary {
    /// The words of `texts`, which count from 0.
    pub(super) fn new(texts: impl Iterator<Item = String>) -> Self {
        let mut words: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, text) in texts.enumerate() {
            for word in text.split_whitespace() {
                let places = words.entry(word.to_owned()).or_default();
                if places.last() != Some(&place) {
                    places.push(place);
                }
            }
        }
        Self {
            words: words.into_iter().collect(),
        }
    }

    /// The texts, of `count`, in which each of `wanted` is at least a piece of a word.
    pub(super) fn matching(&self, wanted: &[&str], count: usize) -> Vec<usize> {
        self.matching_by(wanted, count, |word, piece| word.contains(piece))
    }

    /// The texts, of `count`, in which each of `wanted` begins a word.
    pub(super) fn beginning(&self, wanted: &[&str], count: usize) -> Vec<usize> {
        let begins = |word: &str, piece: &str| {
            let word = word.trim_start_matches(|letter: char| !letter.is_alphanumeric());
            word.starts_with(piece)
        };
        self.matching_by(wanted, count, begins)
    }

    fn matching_by(
        &self,
        wanted: &[&str],
        count: usize,
        fits: impl Fn(&str, &str) -> bool,
    ) -> Vec<usize> {
        let mut found: Option<Places> = None;
        for piece in wanted {
            let places = self.with(count, |word| fits(word, piece));
            match &mut found {
                Some(found) => found.keep(&places),
                None => found = Some(places),
            }
        }
        let all = 0..count;
        match found {
            Some(found) => all.filter(|place| found.has(*place)).collect(),
            None => all.collect(),
        }
    }

    fn with(&self, count: usize, fits: impl Fn(&str) -> bool) -> Places {
        let mut places = Places::none(count);
        let words = self.words.iter().filter(|(word, _)| fits(word));
        for place in words.flat_map(|(_, places)| places) {
            places.add(*place);
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_must_be_in_the_text_at_least_as_a_piece() {
        let texts = ["glute bridge", "single-leg bridge", "plank"];
        let words = Vocabulary::new(texts.map(str::to_owned).into_iter());
        assert_eq!(words.matching(&["bridge"], 3), [0, 1]);
        assert_eq!(words.matching(&["ridg", "leg"], 3), [1]);
        assert_eq!(words.matching(&["bridge", "plank"], 3), [0; 0]);
        assert_eq!(words.matching(&[], 3), [0, 1, 2]);
    }

    #[test]
    fn a_word_can_be_asked_for_by_its_beginning() {
        let texts = ["twice a day", "“ice” and heat", "icing"];
        let words = Vocabulary::new(texts.map(str::to_owned).into_iter());
        assert_eq!(words.beginning(&["ice"], 3), [1]);
        assert_eq!(words.matching(&["ice"], 3), [0, 1]);
    }

    #[test]
    fn places_beyond_sixty_four_are_kept_apart() {
        let texts = (0..200).map(|number| format!("text{number} all"));
        let words = Vocabulary::new(texts);
        assert_eq!(words.matching(&["text130"], 200), [130]);
        assert_eq!(words.matching(&["all", "text64"], 200), [64]);
        assert_eq!(words.matching(&["all"], 200).len(), 200);
    }
}
