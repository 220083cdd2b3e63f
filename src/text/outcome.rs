//! What the safety check comes to, in words: the same on the screen and on paper.

use super::Text;
use crate::domain::routine::Routine;
use crate::domain::safety::{Judged, Outcome, OutcomeCard, Situation, Starts};

/// What an outcome says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomeWords {
    /// Which outcome.
    pub outcome: Outcome,
    /// What it is called.
    pub title: String,
    /// What to do.
    pub message: String,
    /// Whom to call and whom to tell.
    pub contacts: Vec<Contact>,
    /// The answers that led to it, as they were given.
    pub answers: Option<Listed>,
    /// What stays open.
    pub open: Listed,
    /// What is closed or hidden, and why.
    pub closed: Option<Listed>,
}

/// Somebody to call or to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Who.
    pub who: Who,
    /// What to do.
    pub words: String,
    /// How soon, or why; may be empty.
    pub about: String,
}

/// Who is called or told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Who {
    Emergency,
    Clinic,
    Physio,
}

/// Things under a title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listed {
    /// What they are.
    pub title: String,
    /// The things.
    pub lines: Vec<String>,
    /// A remark under them; may be empty.
    pub hint: String,
}

impl OutcomeWords {
    /// What is listed, in the order in which it is read.
    pub fn lists(&self) -> impl Iterator<Item = &Listed> {
        let closed = self.closed.iter();
        self.answers.iter().chain([&self.open]).chain(closed)
    }
}

impl Text {
    /// What the outcome of a check says; `None` where the content has no words for it.
    pub fn outcome(&self, judged: &Judged<'_>) -> Option<OutcomeWords> {
        let card = judged.check.card(judged.verdict.outcome)?;
        Some(OutcomeWords {
            outcome: card.outcome,
            title: card.title.clone(),
            message: card.message.clone(),
            contacts: self.contacts(judged),
            answers: self.answers(judged),
            open: self.stays_open(judged.routines, card),
            closed: self.is_closed(judged),
        })
    }

    /// What a person is in.
    pub fn situation(&self, situation: Situation) -> String {
        self.get(&format!("safety-situation-{}", situation.as_str()))
    }

    fn contacts(&self, judged: &Judged<'_>) -> Vec<Contact> {
        let (call, who) = match judged.verdict.outcome {
            Outcome::Urgent => ("safety-call-urgent", Who::Emergency),
            Outcome::ClinicianFirst => ("safety-call-clinician-first", Who::Clinic),
            Outcome::Gentle | Outcome::Proceed => {
                let assessed = judged.verdict.banner.is_some().then(|| Contact {
                    who: Who::Clinic,
                    words: self.get("safety-assessment"),
                    about: String::new(),
                });
                return assessed.into_iter().collect();
            }
        };
        let later = judged.verdict.outcome == Outcome::ClinicianFirst;
        let about = later.then(|| self.get("safety-tell-physio-about"));
        let first = Contact {
            who,
            words: self.get(call),
            about: self.get(&format!("{call}-when")),
        };
        let physio = Contact {
            who: Who::Physio,
            words: self.get("safety-tell-physio"),
            about: about.unwrap_or_default(),
        };
        vec![first, physio]
    }

    /// The person's own answers that led here, in the question's words.
    fn answers(&self, judged: &Judged<'_>) -> Option<Listed> {
        let outcome = judged.verdict.outcome;
        let own = judged.own.filter(|_| outcome != Outcome::Proceed)?;
        let chosen = judged.check.chosen(&own.answers);
        let lines = chosen
            .filter(|(_, choice)| choice.outcome == outcome)
            .map(|(question, choice)| {
                let values = [
                    ("question", (&question.text).into()),
                    ("answer", (&choice.text).into()),
                ];
                self.with("safety-said", &values)
            })
            .collect();
        let urging = Outcome::Gentle < outcome;
        let title = if urging {
            "safety-say"
        } else {
            "safety-because"
        };
        let hint = urging.then(|| self.get("safety-say-hint"));
        Some(Listed {
            title: self.get(title),
            lines,
            hint: hint.unwrap_or_default(),
        })
    }

    fn stays_open(&self, routines: &[Routine], card: &OutcomeCard) -> Listed {
        let names = names(routines, &card.starts);
        let values = [("routines", (&names).into())];
        let id = format!("safety-open-{}", card.outcome.as_str());
        Listed {
            title: self.get("safety-open"),
            lines: vec![self.with(&id, &values)],
            hint: String::new(),
        }
    }

    fn is_closed(&self, judged: &Judged<'_>) -> Option<Listed> {
        let verdict = judged.verdict;
        let outcome = verdict.outcome;
        let mut lines = Vec::new();
        if outcome != Outcome::Proceed {
            lines.push(self.get(&format!("safety-closed-{}", outcome.as_str())));
        }
        // Where every session is closed, nothing else has to be said.
        if outcome <= Outcome::Gentle {
            let rules = verdict.applied.iter();
            let rules = rules.map(|id| format!("safety-rule-{id}"));
            lines.extend(rules.filter(|id| self.has(id)).map(|id| self.get(&id)));
            lines.extend(verdict.situations.iter().map(|one| {
                let one = self.situation(*one);
                let values = [("situation", (&one).into())];
                self.with("safety-situation-filters", &values)
            }));
            lines.extend(verdict.notes.iter().map(|(_, note)| note.clone()));
        }
        let locked = outcome != Outcome::Proceed;
        let hint = locked.then(|| self.get("safety-unlock"));
        (!lines.is_empty()).then(|| Listed {
            title: self.get("safety-closed"),
            lines,
            hint: hint.unwrap_or_default(),
        })
    }
}

/// The routines that are open, by their names.
fn names(routines: &[Routine], starts: &Starts) -> String {
    let Starts::These(open) = starts else {
        return String::new();
    };
    let open = routines
        .iter()
        .filter(|routine| open.contains_key(&routine.id));
    let names: Vec<&str> = open.map(|routine| routine.name.as_str()).collect();
    names.join(", ")
}
