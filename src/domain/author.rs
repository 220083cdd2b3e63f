//! Who made something, by name: what the eye passes over makes no other author of a name.

/// What stands for the name of somebody who gives none, where a format asks for one.
pub const UNNAMED: &str = "-";

/// A name without case, without spaces around and between its words, and without characters that show nothing. `None` for
/// somebody who gives no name.
pub fn plain(author: &str) -> Option<String> {
    let seen: String = author.chars().filter(|letter| is_seen(*letter)).collect();
    let words = seen.split_whitespace().map(str::to_lowercase);
    let plain = words.collect::<Vec<_>>().join(" ");
    Some(plain).filter(|plain| !plain.is_empty() && plain != UNNAMED)
}

/// True where two names are read as the same. Of those who give none nobody can tell.
pub fn is_same(one: &str, other: &str) -> bool {
    let one = plain(one);
    one.is_some() && one == plain(other)
}

/// False for what Unicode calls ignorable: joiners, directions, soft hyphens, forms of other characters, tags, fillers.
fn is_seen(letter: char) -> bool {
    !matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_whatever_hides_in_it() {
        for name in [
            "Praxis Ring",
            "  praxis\u{a0}RING ",
            "Praxis\u{200b} Ring",
            "Pra\u{ad}xis Ring\u{200d}",
            "\u{2067}Praxis Ring\u{2069}",
            "Praxis Ring\u{fe0f}\u{e0001}",
        ] {
            assert!(is_same(name, "Praxis Ring"), "{name:?}");
        }
        assert!(!is_same("Praxis Rink", "Praxis Ring"));
    }

    #[test]
    fn who_gives_no_name_is_nobody() {
        for name in ["", " ", "-", " \u{200b}- ", "\u{200b}"] {
            assert_eq!(plain(name), None, "{name:?}");
            assert!(!is_same(name, name), "{name:?}");
        }
    }
}
