//! The data set's texts, cut to our limits.

/// Longest instruction, in characters; a longer one is taken apart between its sentences.
const LONGEST_INSTRUCTION: usize = 900;

/// Lower-case letters and digits, everything else as single hyphens.
pub(super) fn spelled(name: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric();
    let words = name
        .split(|letter| !plain(letter))
        .filter(|word| !word.is_empty());
    words
        .map(str::to_ascii_lowercase)
        .collect::<Vec<_>>()
        .join("-")
}

/// Text without control characters, and with single spaces.
pub(super) fn plain(text: &str) -> String {
    let seen: String = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .filter(|letter| !matches!(letter, '\u{202a}'..='\u{202e}'))
        .collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text of at most `limit` characters, cut between words where there are several.
pub(super) fn line(text: &str, limit: usize) -> String {
    let text = plain(text);
    if text.is_empty() {
        return "-".to_owned();
    }
    cut(&text, limit)
}

pub(super) fn cut(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let short: String = text.chars().take(limit).collect();
    let words = short.rsplit_once([' ', '-']).map(|(words, _)| words);
    let words = words.filter(|words| limit / 2 < words.chars().count());
    words
        .unwrap_or(&short)
        .trim_end_matches([' ', '-', ','])
        .to_owned()
}

/// A long text in pieces of whole sentences.
pub(super) fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for sentence in text.split_inclusive(". ") {
        let sentence = cut(sentence.trim(), LONGEST_INSTRUCTION);
        let Some(last) = pieces.last_mut() else { break };
        if last.chars().count() + sentence.chars().count() < LONGEST_INSTRUCTION {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(&sentence);
        } else {
            pieces.push(sentence);
        }
    }
    pieces
}
