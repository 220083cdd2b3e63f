//! Bounds that every value of a stranger's file keeps, whatever its key means: length, size, depth, visible characters.

use toml::{Table, Value};

use super::check::Check;
use super::limits::{DEPTH, LIST_ENTRIES, NUMBER, TEXT_CHARACTERS};

/// True when `text` is TOML whose values are all within bounds; else `check` is told what is not.
pub(super) fn are_kept(text: &str, check: &mut Check<'_>) -> bool {
    let before = check.count_found();
    if let Some(table) = super::read::parse::<Table>(text, check) {
        in_table("", &table, 0, check);
    }
    check.count_found() == before
}

fn in_table(key: &str, table: &Table, depth: usize, check: &mut Check<'_>) {
    if is_long(key, table.len(), depth, check) {
        return;
    }
    for (name, value) in table {
        let key = if key.is_empty() {
            name.clone()
        } else {
            format!("{key}.{name}")
        };
        in_value(&key, value, depth, check);
    }
}

/// True where a list or a table is too long or too deep to be looked into.
fn is_long(key: &str, entries: usize, depth: usize, check: &mut Check<'_>) -> bool {
    if DEPTH < depth {
        check.wrong(
            key,
            "too deep",
            &format!("at most {DEPTH} tables within tables"),
        );
        return true;
    }
    if LIST_ENTRIES < entries {
        let expected = format!("at most {LIST_ENTRIES} entries");
        check.wrong(key, format!("{entries} entries long"), &expected);
        return true;
    }
    false
}

fn in_value(key: &str, value: &Value, depth: usize, check: &mut Check<'_>) {
    match value {
        Value::String(text) => in_text(key, text, check),
        Value::Integer(number) => in_number(key, *number as f64, number, check),
        Value::Float(number) => in_number(key, *number, number, check),
        Value::Boolean(_) | Value::Datetime(_) => {}
        Value::Array(values) => {
            if !is_long(key, values.len(), depth, check) {
                for value in values {
                    in_value(key, value, depth + 1, check);
                }
            }
        }
        Value::Table(table) => in_table(key, table, depth + 1, check),
    }
}

fn in_number(key: &str, number: f64, spelled: &impl ToString, check: &mut Check<'_>) {
    // Not a number lies in no range.
    if !(-NUMBER..=NUMBER).contains(&number) {
        let expected = format!("a number from -{NUMBER} to {NUMBER}");
        check.wrong(key, spelled.to_string(), &expected);
    }
}

fn in_text(key: &str, text: &str, check: &mut Check<'_>) {
    let length = text.chars().count();
    if TEXT_CHARACTERS < length {
        let expected = format!("at most {TEXT_CHARACTERS} characters");
        check.wrong(key, format!("{length} characters long"), &expected);
    } else if let Some(unseen) = text.chars().find(|letter| is_unseen(*letter)) {
        let value = format!("a text with {}", unseen.escape_unicode());
        check.wrong(key, value, "no control characters");
    }
}

/// True for characters that show nothing, or make others show in another order than they stand in.
pub(super) fn is_unseen(letter: char) -> bool {
    let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    (letter.is_control() && !matches!(letter, '\n' | '\t')) || turns
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn told(text: &str) -> String {
        let mut check = Check::new("exercises/x.toml");
        let kept = are_kept(text, &mut check);
        let problems = check.into_problems();
        assert_eq!(kept, problems.is_empty());
        problems
            .first()
            .map(ToString::to_string)
            .unwrap_or_default()
    }

    #[test]
    fn numbers_that_are_none_or_huge_are_told_with_their_key() {
        assert!(told("[dose]\nrest_s = nan").contains("dose.rest_s is NaN"));
        assert!(told("[dose]\nrest_s = -inf").contains("dose.rest_s is -inf"));
        assert!(told("sets = 9223372036854775807").contains("sets is 9223372036854775807"));
        assert_eq!(told("sets = 3\nrest_s = 0.5"), "");
    }

    #[test]
    fn what_is_too_long_is_told_and_not_quoted() {
        let long = told(&format!("name = {:?}", "a".repeat(3_000)));
        assert!(
            long.contains("name is 3000 characters long") && long.len() < 200,
            "{long}"
        );
        let list = told(&format!("cues = [{}]", "\"a\",".repeat(401)));
        assert!(list.contains("401 entries long"), "{list}");
        let deep = format!("x = {}1{}", "[".repeat(12), "]".repeat(12));
        assert!(told(&deep).contains("tables within tables"));
    }

    #[test]
    fn any_script_may_stand_but_what_hides_may_not() {
        assert_eq!(told("name = \"強い Größe עברית 💪\u{200d}🦵\""), "");
        assert!(told("name = \"a\\u0007b\"").contains("\\u{7}"));
        for turns in [
            "202A", "202B", "202C", "202D", "202E", "2066", "2067", "2068", "2069",
        ] {
            let said = told(&format!("name = \"a\\u{turns}b\""));
            let shown = format!("\\u{{{}}}", turns.to_lowercase());
            assert!(said.contains(&shown), "{said}");
        }
    }
}
