//! Changes one setting in the text of a `kiosk.toml`; comments, order and everything else stay.

use toml_edit::{DocumentMut, Item, RawString, Value};

use super::keys::top;
use crate::packs::read::place;

/// What a setting is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given<'a> {
    /// A text or a word.
    Text(&'a str),
    /// A whole number.
    Whole(u32),
    /// True or false.
    Flag(bool),
}

/// Why a setting could not be changed; the file stays as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotSet {
    /// The file is no TOML.
    #[error("{place} could not be read: {fault}; `stridewell check` says more")]
    NoToml {
        /// Line and column.
        place: String,
        /// What is wrong there.
        fault: String,
    },
    /// A table stands where one value belongs.
    #[error("{0} holds a list or a table; expected one value")]
    NoValue(String),
    /// There is no such setting.
    #[error("{0} is no key of the file")]
    Unknown(String),
}

/// The text of the file with `key` at its top set to `given`.
///
/// Whether the value is within its limits, [`super::read`] says.
pub fn with_setting(text: &str, key: &str, given: Given<'_>) -> Result<String, NotSet> {
    if !top().contains(&key) {
        return Err(NotSet::Unknown(key.to_owned()));
    }
    let mut document: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        let start = error.span().map_or(0, |span| span.start);
        // Not as the error shows itself: that quotes the line, which may hold the number of staff.
        NotSet::NoToml {
            place: place(text, start),
            fault: error.message().replace('\n', " "),
        }
    })?;
    let mut value = match given {
        Given::Text(text) => Value::from(text),
        Given::Whole(number) => Value::from(i64::from(number)),
        Given::Flag(flag) => Value::from(flag),
    };
    match document.get_mut(key) {
        None => add(&mut document, key, value),
        Some(Item::Value(old)) if !old.is_array() && !old.is_inline_table() => {
            // Spaces before it, and the comment behind it.
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        Some(_) => return Err(NotSet::NoValue(key.to_owned())),
    }
    Ok(document.to_string())
}

/// Puts a key behind those of the file itself, and before its tables.
fn add(document: &mut DocumentMut, key: &str, value: Value) {
    let was_empty = document.is_empty();
    document.insert(key, Item::Value(value));
    if !was_empty {
        return;
    }
    // What a file of comments alone holds stands behind its last key: it would come after the first one.
    let mut head = document.trailing().as_str().unwrap_or_default().to_owned();
    if !head.is_empty() && !head.ends_with('\n') {
        head.push('\n');
    }
    if let Some(mut key) = document.key_mut(key) {
        key.leaf_decor_mut().set_prefix(head);
    }
    document.set_trailing(RawString::default());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, key: &str, given: Given<'_>, expected: &str) {
        let set = with_setting(text, key, given).unwrap();
        assert_eq!(set, expected);
        assert_eq!(with_setting(&set, key, given).unwrap(), expected, "twice");
    }

    #[test]
    fn only_the_value_changes() {
        check(
            "# Ours\nformat = 1\n\nvolume  =  70   # not louder\ngym = 'Süd'\n\n[fleet] # many\nkiosk='a'\n",
            "volume",
            Given::Whole(30),
            "# Ours\nformat = 1\n\nvolume  =  30   # not louder\ngym = 'Süd'\n\n[fleet] # many\nkiosk='a'\n",
        );
    }

    #[test]
    fn a_new_key_stands_before_the_tables() {
        check(
            "format = 1 # of the file\n\n# Evening\n[[playlists]]\nat = \"17:00-21:00\"\nroutines = [\"a\"]\n",
            "voice",
            Given::Flag(true),
            "format = 1 # of the file\nvoice = true\n\n# Evening\n[[playlists]]\nat = \"17:00-21:00\"\nroutines = [\"a\"]\n",
        );
    }

    #[test]
    fn comments_at_the_head_stay_there() {
        let set = "# Ours\n\ntheme = \"light\"\n";
        check("# Ours\n\n", "theme", Given::Text("light"), set);
        check("", "theme", Given::Text("light"), "theme = \"light\"\n");
        check(
            "# Ours",
            "voice",
            Given::Flag(true),
            "# Ours\nvoice = true\n",
        );
        check(
            "# Many\n[fleet]\nkiosk = 'a'\n# End\n",
            "voice",
            Given::Flag(false),
            "voice = false\n# Many\n[fleet]\nkiosk = 'a'\n# End\n",
        );
    }

    #[test]
    fn whatever_a_text_holds_it_is_read_back() {
        for word in ["$argon2id$v=19$m=1,t=2$a+/b", "a \"b\" \\ c\n", "Süd 💪"] {
            let set = with_setting("format = 1\n", "gym", Given::Text(word)).unwrap();
            let table: toml::Table = set.parse().unwrap();
            assert_eq!(table["gym"].as_str(), Some(word));
        }
    }

    #[test]
    fn what_is_not_understood_is_left_alone_and_not_quoted() {
        let error = with_setting("format = 1\npin = 47x11\n", "pin", Given::Text("x"));
        let told = error.unwrap_err().to_string();
        assert!(
            told.starts_with("line 2, column ") && !told.contains("47"),
            "{told}"
        );
        let list = with_setting("volume = [1]", "volume", Given::Whole(1));
        assert_eq!(list, Err(NotSet::NoValue("volume".to_owned())));
        let table = with_setting("[volume]\nx = 1", "volume", Given::Whole(1));
        assert_eq!(table, Err(NotSet::NoValue("volume".to_owned())));
        let unknown = with_setting("", "colour", Given::Whole(1));
        assert_eq!(unknown, Err(NotSet::Unknown("colour".to_owned())));
    }
}
