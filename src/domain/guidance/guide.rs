//! Which routine suits whom: questions, what their answers say, and the causes in the order in which the first fit is the plan.

use std::collections::BTreeSet;

use crate::domain::ids::{ExerciseId, PageId, RoutineId};

/// Which routine suits whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoutineGuide {
    /// What is said about several fits.
    pub note: String,
    /// Questions in their order.
    pub questions: Vec<GuideQuestion>,
    /// Rules in their order: the first that fits is the plan.
    pub order: Vec<Rule>,
    /// The causes.
    pub causes: Vec<Cause>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideQuestion {
    /// Its id.
    pub id: String,
    /// The question.
    pub text: String,
    /// True when it belongs to the safety check, and is asked here where nobody answered it there.
    pub story: bool,
    /// True when several answers may be given.
    pub many: bool,
    /// The answers.
    pub answers: Vec<GuideAnswer>,
}

/// An answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideAnswer {
    /// Its id inside the question.
    pub id: String,
    /// The answer.
    pub text: String,
    /// What it says, in the words of the rules.
    pub tags: Vec<String>,
    /// A page that is worth reading with this answer.
    pub page: Option<PageId>,
}

/// When a cause fits: all tags of one of the lists are there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The cause, by id.
    pub cause: String,
    /// Lists of tags; an empty one always fits.
    pub when: Vec<Vec<String>>,
}

/// A reason why hamstrings hurt, with what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// True for the reasons that the articles name.
    pub in_articles: bool,
    /// True when it says that hamstring stretches are not for this person.
    pub overlengthened: bool,
    /// How it shows.
    pub signs: Vec<String>,
    /// What to ask oneself.
    pub asks: Vec<String>,
    /// The routine to begin with.
    pub first: RoutineId,
    /// What may follow.
    pub then: Vec<RoutineId>,
    /// What helps beside exercises.
    pub lifestyle: Vec<String>,
    /// What to leave out.
    pub avoid: Vec<String>,
    /// Exercises to leave out.
    pub avoid_exercises: Vec<ExerciseId>,
    /// When to see someone.
    pub see_someone: String,
    /// The page that says more.
    pub page: PageId,
    /// Where it comes from, as readable titles.
    pub sources: Vec<String>,
}

/// What the answers come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion<'a> {
    /// The first cause that fits: the plan.
    pub plan: &'a Cause,
    /// The others that fit, also worth a look.
    pub others: Vec<&'a Cause>,
}

impl Rule {
    fn fits(&self, tags: &BTreeSet<String>) -> bool {
        let whole = |list: &Vec<String>| list.iter().all(|tag| tags.contains(tag));
        self.when.iter().any(whole)
    }

    /// True for the rule that is there for the case that no other fits.
    fn is_last_resort(&self) -> bool {
        self.when.iter().any(Vec::is_empty)
    }
}

impl RoutineGuide {
    /// The cause with `id`.
    pub fn cause(&self, id: &str) -> Option<&Cause> {
        self.causes.iter().find(|cause| cause.id == id)
    }

    /// The cause that fits first, and the others that fit. Every cause is named once.
    pub fn suggest(&self, tags: &BTreeSet<String>) -> Option<Suggestion<'_>> {
        let mut causes: Vec<&Cause> = Vec::new();
        for rule in self.order.iter().filter(|rule| rule.fits(tags)) {
            if rule.is_last_resort() && !causes.is_empty() {
                continue;
            }
            let cause = self.cause(&rule.cause);
            causes.extend(cause.filter(|cause| !causes.contains(cause)));
        }
        let mut causes = causes.into_iter();
        Some(Suggestion {
            plan: causes.next()?,
            others: causes.collect(),
        })
    }
}
