//! Why storage did not do what was asked for: a sentence with what, where and what to do, and no secret in it.

use std::time::Duration;

use object_store::Error;

/// Longest part of a sentence that others wrote, in characters.
const LONGEST: usize = 200;

/// What the name of a variable has in it whose value is kept to ourselves.
const SECRETS: [&str; 5] = ["KEY", "SECRET", "TOKEN", "PASSWORD", "SAS"];

/// Why storage did not do what was asked for, as one sentence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{words}")]
pub struct Fault {
    words: String,
    /// True for what does not mend by waiting: somebody has to change a key, a URL or the storage.
    pub is_refusal: bool,
}

impl Fault {
    /// What was found wrong at a place, in our own words.
    pub(super) fn at(place: &str, words: &str) -> Self {
        Self {
            words: format!("{place}: {words}"),
            is_refusal: false,
        }
    }

    fn refusal(place: &str, words: &str) -> Self {
        Self {
            is_refusal: true,
            ..Self::at(place, words)
        }
    }

    /// Nobody answered in time.
    pub(super) fn late(place: &str, limit: Duration) -> Self {
        let words = format!("no answer within {} s; it is tried again", limit.as_secs());
        Self::at(place, &words)
    }

    /// What an answer of storage means.
    pub(super) fn of(place: &str, error: &Error) -> Self {
        match kind(error) {
            Kind::Missing => {
                let words = "there is nothing here; see whether it exists and the URL is right";
                Self::refusal(place, words)
            }
            Kind::Forbidden => {
                let words = "not allowed; see what the key may do that stands in the environment";
                Self::refusal(place, words)
            }
            Kind::Other => {
                let words = format!("{}; it is tried again", innermost(error));
                Self::at(place, &words)
            }
        }
    }

    /// True for the answer of a server that does not know what it was asked to do (RFC 9110, 405 and 501).
    pub(super) fn is_unknown_method(error: &Error) -> bool {
        let said = innermost(error);
        [" 405 ", " 501 "].iter().any(|code| said.contains(code))
    }

    /// Why a place cannot be opened at all.
    pub(super) fn of_settings(place: &str, error: &Error) -> Self {
        let words = format!(
            "{}; see the URL and the variables of the environment",
            innermost(error)
        );
        Self::refusal(place, &words)
    }
}

enum Kind {
    Missing,
    Forbidden,
    Other,
}

fn kind(error: &Error) -> Kind {
    if matches!(error, Error::NotFound { .. }) {
        Kind::Missing
    } else if matches!(
        error,
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. }
    ) {
        Kind::Forbidden
    } else {
        Kind::Other
    }
}

/// What lies at the bottom of an error, on one line: what is around it names addresses over and over.
fn innermost(error: &Error) -> String {
    let mut last: &dyn std::error::Error = error;
    while let Some(below) = last.source() {
        last = below;
    }
    let words = last.to_string();
    // One that is no text is no secret of ours, and nobody quotes it.
    let variables = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)));
    let variables = variables.filter(|(name, _)| {
        let name = name.to_uppercase();
        SECRETS.iter().any(|secret| name.contains(secret))
    });
    clean(&words, variables.map(|(_, value)| value))
}

/// One line of at most so many letters, without secrets and without what follows the `?` of an address.
fn clean(words: &str, secrets: impl Iterator<Item = String>) -> String {
    let mut words = words.to_owned();
    // Short values are no secrets, and stand in any text.
    for secret in secrets.filter(|secret| 4 < secret.len()) {
        words = words.replace(&secret, "…");
    }
    let words = words.split_whitespace().map(|word| {
        let (before, after) = word.split_once('?').unwrap_or((word, ""));
        let mark = if after.is_empty() { "" } else { "?…" };
        format!("{before}{mark}")
    });
    let line = words.collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_allowed_does_not_mend_by_waiting() {
        let source = || "said no".into();
        let path = || "packs".to_owned();
        let forbidden = Error::PermissionDenied {
            path: path(),
            source: source(),
        };
        let away = Error::Generic {
            store: "S3",
            source: source(),
        };
        assert!(Fault::of("s3://riverside", &forbidden).is_refusal);
        assert!(!Fault::of("s3://riverside", &away).is_refusal);
    }

    #[test]
    fn no_secret_stands_in_a_sentence_and_it_is_short() {
        let secrets = ["hunter22".to_owned(), "a".to_owned()].into_iter();
        let said = clean("a GET https://x/y?sig=abc\n  with hunter22 failed", secrets);
        assert_eq!(said, "a GET https://x/y?… with … failed");
        assert!(
            clean(&"ä".repeat(1_000), std::iter::empty())
                .chars()
                .count()
                <= LONGEST + 1
        );
    }
}
