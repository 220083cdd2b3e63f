//! What is wrong with a file of content, in one line.

use std::fmt;

use super::limits::PROBLEMS_SHOWN;
use crate::domain::Refusal;

/// One fault in a file: what, where, what was expected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, as it is named in its pack.
    pub file: String,
    /// The key, such as `dose.sets`, or the line and column where the file could not be read.
    pub key: String,
    /// What stands there.
    pub value: String,
    /// What was expected instead.
    pub expected: String,
    /// How much it matters.
    pub severity: Severity,
    /// What kind of fault it is to a person.
    pub kind: Refusal,
}

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; the content is used as it is.
    Note,
    /// The content is left out or not as its author meant it.
    Error,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            key,
            value,
            expected,
            severity,
            kind: _,
        } = self;
        match severity {
            Severity::Note => write!(f, "note: {file}: {key}: {value}: {expected}"),
            Severity::Error => write!(f, "{file}: {key} is {value}; expected {expected}"),
        }
    }
}

/// The lines that are shown of `problems`: the first of them, and how many more there are.
pub fn shown(problems: &[Problem]) -> Vec<String> {
    let first = problems.iter().take(PROBLEMS_SHOWN);
    let mut lines: Vec<String> = first.map(ToString::to_string).collect();
    let more = problems.len().saturating_sub(PROBLEMS_SHOWN);
    if more != 0 {
        lines.push(format!("and {more} more"));
    }
    lines
}
