//! Rust files read as text: their code without comments, literals and tests, and their literals.

use std::path::Path;

/// One file.
pub(super) struct Source {
    /// Its path below the folder that was read.
    pub(super) name: String,
    /// All of it.
    pub(super) text: String,
    code: String,
    literals: Vec<String>,
}

/// Every Rust file at and below `folder`.
pub(super) fn sources(folder: &Path) -> Vec<Source> {
    let mut found = Vec::new();
    collect(folder, folder, &mut found);
    assert!(!found.is_empty(), "no Rust files in {}", folder.display());
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(root, &path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            found.push(Source::new(name, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

impl Source {
    fn new(name: String, text: String) -> Self {
        let shipped = text.split("#[cfg(test)]").next().unwrap_or_default();
        let (code, literals) = taken_apart(shipped);
        Self {
            name,
            text,
            code,
            literals,
        }
    }

    /// The room it belongs to: the first piece of its path.
    pub(super) fn room(&self) -> &str {
        let first = self.name.split('/').next().unwrap_or_default();
        first.trim_end_matches(".rs")
    }

    /// What is compiled, without comments, literals and tests.
    pub(super) fn code(&self) -> &str {
        &self.code
    }

    /// The string literals, but for the reasons of lints and what goes to the log.
    pub(super) fn literals(&self) -> impl Iterator<Item = &String> {
        self.literals.iter()
    }

    /// The rooms that it names after `crate::`.
    pub(super) fn rooms_named(&self) -> Vec<String> {
        let mut rooms = Vec::new();
        for piece in self.code.split("crate::").skip(1) {
            let word = |text: &str| -> String {
                let letters = text.chars();
                letters
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect()
            };
            match piece.strip_prefix('{') {
                Some(list) => rooms.extend(first_words(list)),
                None => rooms.push(word(piece)),
            }
        }
        rooms.retain(|room| room.chars().next().is_some_and(char::is_lowercase));
        rooms.sort();
        rooms.dedup();
        rooms
    }
}

/// The first word of each entry of a braced import list, up to its closing brace.
fn first_words(list: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut depth, mut word, mut at_start) = (0, String::new(), true);
    for c in list.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                words.push(std::mem::take(&mut word));
                at_start = true;
            }
            c if at_start && (c.is_alphanumeric() || c == '_') => word.push(c),
            c if at_start && c.is_whitespace() && word.is_empty() => {}
            _ => at_start = false,
        }
    }
    words.push(word);
    words
}

/// Code with its comments and literals blanked out, lines kept; and the literals.
fn taken_apart(text: &str) -> (String, Vec<String>) {
    let (mut code, mut literals) = (String::new(), Vec::new());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("//") {
            let end = rest.find('\n').unwrap_or(rest.len());
            rest = &rest[end..];
        } else if c == '"' {
            let end = literal_end(rest);
            let literal = &rest[1..end.saturating_sub(1).max(1)];
            let line = code.lines().last().unwrap_or_default();
            let quiet = ["reason =", "tracing::", "debug_struct("];
            if !quiet.iter().any(|word| line.contains(word)) {
                literals.push(literal.to_owned());
            }
            code.push_str("\"\"");
            code.extend(literal.chars().filter(|c| *c == '\n'));
            rest = &rest[end..];
        } else if let Some(after) = character(rest) {
            code.push_str("' '");
            rest = after;
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    (code, literals)
}

/// Where the literal that `text` starts with ends.
fn literal_end(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// What follows a character literal, when `text` starts with one.
fn character(text: &str) -> Option<&str> {
    let after = text.strip_prefix('\'')?;
    let mut letters = after.chars();
    let first = letters.next()?;
    if first == '\\' {
        let end = after.get(2..)?.find('\'')? + 2;
        return after.get(end + 1..);
    }
    letters.as_str().strip_prefix('\'')
}

/// True for text that a person would read: a sentence, or a word with a capital letter. Message ids are neither.
pub(super) fn reads_as_words(literal: &str) -> bool {
    let plain = outside_braces(literal);
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|word| is_word(word))
        .collect();
    let names_a_key = ["Enter", "Esc", "Space", "Ctrl"].contains(&plain.trim());
    let capital = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase);
    1 < words.len() || (!names_a_key && words.iter().any(|word| capital(&word) && 1 < word.len()))
}

fn is_word(word: &str) -> bool {
    let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
    1 < letters.chars().count() && letters.chars().all(char::is_alphabetic)
}

/// The text of a format string without what is put in.
fn outside_braces(literal: &str) -> String {
    let mut depth = 0;
    let mut out = String::new();
    for c in literal.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

#[test]
fn words_are_told_from_ids() {
    for words in ["Lean from the hips", "Pause", "set {set} of {sets}"] {
        assert!(reads_as_words(words), "{words}");
    }
    for id in ["player-set-of", "{name}: {}", "Enter", "←", "side", ""] {
        assert!(!reads_as_words(id), "{id}");
    }
}

#[test]
fn imports_in_braces_name_their_rooms() {
    let text = "use crate::{domain::{Side, Part}, ui, text::Text};\nuse crate::model::Model; // crate::packs\nlet x = \"crate::store\";";
    let source = Source::new("app.rs".to_owned(), text.to_owned());
    assert_eq!(source.rooms_named(), ["domain", "model", "text", "ui"]);
}
