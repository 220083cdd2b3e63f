//! Text as a person types or pastes it, on its way into content.

/// Characters that make others show in another order than they stand in.
const OVERRIDES: [char; 2] = ['\u{202d}', '\u{202e}'];

/// The text without characters that show nothing, which no file of content takes; the ends of lines stay.
pub fn seen(text: &str) -> String {
    let unseen = |c: char| c.is_control() && !matches!(c, '\n' | '\t') || OVERRIDES.contains(&c);
    text.chars().filter(|c| !unseen(*c)).collect()
}

/// As much of the text as there is room for, in characters, of what is seen.
pub fn up_to(text: &str, most: usize) -> String {
    seen(text).chars().take(most).collect()
}

/// Takes away the space around a text.
pub fn trim(text: &mut String) {
    let trimmed = text.trim();
    if trimmed.len() != text.len() {
        *text = trimmed.to_owned();
    }
}

/// Takes away the space around each line, and the lines that say nothing.
pub fn trim_all(lines: &mut Vec<String>) {
    lines.iter_mut().for_each(trim);
    lines.retain(|line| !line.is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_shows_nothing_is_left_out_and_lines_stay() {
        assert_eq!(seen("a\u{7}b\r\nc\u{202e}\td"), "ab\nc\td");
        assert_eq!(up_to("\u{0}Größer", 3), "Grö");
    }
}
