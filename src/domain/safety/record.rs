//! What is kept of a safety check, and who the program is for.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::answers::Answers;
use super::check::SafetyCheck;
use super::rule::Until;
use super::verdict::Verdict;
use crate::domain::RoutineId;
use crate::domain::routine::Routine;

/// Days after which the check is due again.
pub const AGAIN_AFTER_DAYS: i32 = 14;

/// Who the program is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The person who uses it.
    Me,
    /// People whom the person looks after: what is for others is never locked by the person's own answers.
    Others,
    /// Whoever stands before a public display.
    Display,
}

/// What a person answered, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCheck {
    /// The answers.
    pub answers: Answers,
    /// The day of the answers.
    pub on: Date,
    /// True once the person said that they have read what they come to.
    pub read: bool,
    /// The routines of which the person said, with these answers given, that a clinician gave it to them.
    pub handed_out: BTreeSet<RoutineId>,
}

/// A check with what was answered and what that comes to.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// What is asked and said.
    pub check: &'a SafetyCheck,
    /// What the answers come to.
    pub verdict: &'a Verdict,
    /// The answers, where there are some.
    pub own: Option<&'a OwnCheck>,
    /// All routines, for the names of those that stay open.
    pub routines: &'a [Routine],
}

impl OwnCheck {
    /// The answers with what has come since: a routine that was handed out ends what waits for one.
    pub fn answers_now(&self) -> Answers {
        let mut answers = self.answers.clone();
        if !self.handed_out.is_empty() {
            answers.settled.insert(Until::HandedOutSession);
        }
        answers
    }

    /// True when it is so old that it is asked again. Days that lie ahead of the clock are not old.
    pub fn is_due(&self, today: Date) -> bool {
        let span = jiff::Span::new().try_days(AGAIN_AFTER_DAYS);
        let due = span.and_then(|span| self.on.checked_add(span));
        due.is_ok_and(|due| due <= today)
    }
}
