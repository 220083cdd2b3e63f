//! What can be changed about a draft, and how.

use jiff::civil::Date;

use super::{CertItem, Draft, ItemEdit, RuleEdit, Stated};
use crate::domain::catalogue::Catalogue;
use crate::domain::ids::ExerciseId;
use crate::domain::prescription::Picture;
use crate::domain::routine::Item;
use crate::domain::safety::{Answers, Situation};
use crate::domain::schedule::Day;
use crate::domain::side::Side;
use crate::domain::typed::up_to;

/// Sessions a week and weeks are at most so many.
const MOST_TIMES: u32 = 21;
const MOST_WEEKS: u32 = 104;
/// A list has at most so many lines, well under what the content's format takes.
const LINES: usize = 200;

/// A change to a draft.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// What is done, and in which order.
    List(ListEdit),
    /// Something about the item at a place, counted from 0.
    Item(usize, ItemEdit),
    /// A text.
    Write(Line, String),
    /// Something about the person and their weeks.
    Person(PersonEdit),
    /// Something about the pain rule.
    Rule(RuleEdit),
    /// What is said to an item of the checklist; `None` takes it back.
    State(CertItem, Option<Stated>),
    /// Nothing is stated to all items of the checklist that are open.
    StateNothing,
}

/// A change to what is done, and in which order. Places count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListEdit {
    /// An exercise at its usual dose comes to a place.
    Add(ExerciseId, usize),
    /// An item is taken out.
    Remove(usize),
    /// An item goes to another place.
    Move(usize, usize),
    /// An item is there twice, the second right after the first.
    Duplicate(usize),
    /// Another exercise stands there, at its usual dose; what was written for the person stays.
    Exchange(usize, ExerciseId),
}

/// A change to what is said of the person and their weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PersonEdit {
    /// Sessions a week.
    TimesAWeek(Option<u32>),
    /// For so many weeks.
    Weeks(Option<u32>),
    /// A day of the week is one of its days, or not.
    Day(Day, bool),
    /// The day on which it is looked at again.
    Review(Option<Date>),
    /// The side that hurts.
    SoreSide(Option<Side>),
    /// What the person is in.
    Situation(Situation, bool),
    /// What the person answers to the safety check.
    Answers(Answers),
    /// The clinic's sign.
    Logo(Option<Picture>),
}

/// A text of a draft. Lists have one entry a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Line {
    Title,
    Patient,
    Summary,
    Goals,
    Precautions,
    Frequency,
    Contact,
    Clinic,
    Author,
}

impl Line {
    /// True for a text of several lines.
    pub fn has_lines(self) -> bool {
        match self {
            Self::Summary | Self::Goals | Self::Precautions => true,
            Self::Title
            | Self::Patient
            | Self::Frequency
            | Self::Contact
            | Self::Clinic
            | Self::Author => false,
        }
    }

    /// Most letters that it takes, as the content's format has it.
    pub fn most(self) -> usize {
        match self {
            Self::Title => 80,
            Self::Patient => 24,
            Self::Contact | Self::Clinic | Self::Author => 200,
            Self::Summary | Self::Goals | Self::Precautions | Self::Frequency => 1_000,
        }
    }
}

impl Edit {
    /// True when both type into the same field: what is typed in a row is one change.
    pub fn is_typed_where(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Write(own, _), Self::Write(others, _)) => own == others,
            (Self::Item(own, edit), Self::Item(others, other)) => {
                own == others && edit.is_typed_where(other)
            }
            (Self::Rule(own), Self::Rule(others)) => own.is_typed_where(others),
            (Self::State(own, Some(Stated::Words(_))), Self::State(others, other)) => {
                own == others && matches!(other, Some(Stated::Words(_)))
            }
            (
                Self::List(_)
                | Self::Item(..)
                | Self::Write(..)
                | Self::Person(_)
                | Self::Rule(_)
                | Self::State(..)
                | Self::StateNothing,
                _,
            ) => false,
        }
    }
}

impl Draft {
    /// The draft with a change; `None` where that changes nothing.
    #[must_use]
    pub fn with(&self, edit: &Edit, catalogue: &Catalogue) -> Option<Self> {
        let mut draft = self.clone();
        draft.change(edit, catalogue)?;
        draft.settle();
        (draft != *self).then_some(draft)
    }

    fn change(&mut self, edit: &Edit, catalogue: &Catalogue) -> Option<()> {
        match edit {
            Edit::List(edit) => self.change_list(edit, catalogue)?,
            Edit::Item(place, edit) => self.change_item(*place, edit, catalogue)?,
            Edit::Write(line, words) => self.write(*line, words),
            Edit::Person(edit) => self.change_person(edit),
            Edit::Rule(edit) => self.change_rule(edit, catalogue)?,
            Edit::State(item, Some(stated)) => {
                self.checklist.insert(*item, stated.clone());
            }
            Edit::State(item, None) => {
                self.checklist.remove(item);
            }
            Edit::StateNothing => self.state_nothing(catalogue),
        }
        Some(())
    }

    fn change_list(&mut self, edit: &ListEdit, catalogue: &Catalogue) -> Option<()> {
        let usual = |draft: &Self, id: &ExerciseId| draft.exercise(id, catalogue).map(Item::of);
        let added = match edit {
            ListEdit::Add(id, _) | ListEdit::Exchange(_, id) => Some(usual(self, id)?),
            ListEdit::Remove(_) | ListEdit::Move(..) | ListEdit::Duplicate(_) => None,
        };
        let items = &mut self.variant_mut()?.items;
        match edit {
            ListEdit::Add(_, place) => items.insert((*place).min(items.len()), added?),
            ListEdit::Exchange(place, _) => {
                let item = items.get_mut(*place)?;
                *item = Item {
                    block: item.block.take(),
                    note: item.note.take(),
                    ..added?
                };
            }
            ListEdit::Remove(place) => {
                items.get(*place)?;
                items.remove(*place);
            }
            ListEdit::Move(from, to) => {
                items.get(*from)?;
                let item = items.remove(*from);
                items.insert((*to).min(items.len()), item);
            }
            ListEdit::Duplicate(place) => {
                let twin = items.get(*place)?.clone();
                items.insert(place + 1, twin);
            }
        }
        Some(())
    }

    fn change_person(&mut self, edit: &PersonEdit) {
        let prescription = self.prescription_mut();
        match edit {
            PersonEdit::TimesAWeek(times) => self.come_so_often(*times),
            PersonEdit::Weeks(weeks) => {
                prescription.weeks = weeks.map(|weeks| weeks.clamp(1, MOST_WEEKS));
            }
            PersonEdit::Day(day, true) => {
                prescription.days.insert(*day);
            }
            PersonEdit::Day(day, false) => {
                prescription.days.remove(day);
            }
            PersonEdit::Review(day) => prescription.review = *day,
            PersonEdit::SoreSide(side) => prescription.sore_side = *side,
            PersonEdit::Situation(situation, true) => {
                self.situations.insert(*situation);
            }
            PersonEdit::Situation(situation, false) => {
                self.situations.remove(situation);
            }
            PersonEdit::Answers(answers) => self.answers.clone_from(answers),
            PersonEdit::Logo(logo) => prescription.logo.clone_from(logo),
        }
    }

    /// The number says how often; words that said it before are no longer true.
    fn come_so_often(&mut self, times: Option<u32>) {
        let times = times.map(|times| times.clamp(1, MOST_TIMES));
        if let Some(variant) = self.variant_mut() {
            variant.sessions_per_week = times;
        }
        self.routine.frequency.clear();
    }

    /// What a text says.
    pub fn line(&self, line: Line) -> String {
        let prescription = self.prescription();
        match line {
            Line::Title => self.routine.name.clone(),
            Line::Summary => self.routine.summary.clone(),
            Line::Goals => self.routine.goals.join("\n"),
            Line::Precautions => self.routine.cautions.join("\n"),
            Line::Frequency => self.routine.frequency.clone(),
            Line::Patient => prescription.patient,
            Line::Contact => prescription.contact,
            Line::Clinic => prescription.clinic,
            Line::Author => prescription.author,
        }
    }

    fn write(&mut self, line: Line, words: &str) {
        let words = up_to(words, line.most());
        let words = if line.has_lines() {
            words
        } else {
            words.replace('\n', " ")
        };
        let lines = || match words.as_str() {
            "" => Vec::new(),
            words => words.split('\n').take(LINES).map(str::to_owned).collect(),
        };
        match line {
            Line::Title => self.routine.name = words,
            Line::Summary => self.routine.summary = words,
            Line::Goals => self.routine.goals = lines(),
            Line::Precautions => self.routine.cautions = lines(),
            Line::Frequency => self.routine.frequency = words,
            Line::Patient => self.prescription_mut().patient = words,
            Line::Contact => self.prescription_mut().contact = words,
            Line::Clinic => self.prescription_mut().clinic = words,
            Line::Author => self.prescription_mut().author = words,
        }
    }
}
