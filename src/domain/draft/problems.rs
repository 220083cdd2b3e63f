//! What a draft lacks, what in it asks for a second look, and how that is settled with one tap.

mod person;

use jiff::civil::Date;

pub use super::initials::is_likely_name;
use super::range::limits;
use super::{CertItem, Draft, Edit, ItemEdit, Line, ListEdit, Number, RuleEdit, SidesChoice, gap};
use crate::domain::catalogue::Catalogue;
use crate::domain::exercise::{Exercise, Goal};
use crate::domain::routine::Item;
use crate::domain::safety::{Outcome, Situation, Verdict, Why};
use crate::domain::side::Side;

/// Rest that is proposed where the exercise has none, tenths of a second: after strengthening, and else.
const REST_STRONG: u32 = 1_200;
const REST: u32 = 300;

/// Nothing that a person does in one go is longer, seconds.
const DAY: u32 = 86_400;

/// Something about a draft that wants attention.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Whether it keeps the routine from being handed over.
    pub severity: Severity,
    /// What it is.
    pub what: Wrong,
    /// The item that it is about, counted from 0.
    pub item: Option<usize>,
    /// How it is settled.
    pub repair: Option<Repair>,
}

/// How much a finding matters, errors first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The routine is neither printed nor saved as final before it is settled.
    Error,
    /// Good to know; it never keeps anything from anybody.
    Warning,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There are no items.
    NoItems,
    /// It takes longer than a day.
    TooLong,
    /// There is no title.
    NoTitle,
    /// An item's exercise is nowhere.
    UnknownExercise,
    /// The pain rule that it names is nowhere.
    NoRule,
    /// Its own pain rule has no sentence.
    RuleSilent,
    /// No band of the pain rule has this number, or two have it.
    BandGap(u8),
    /// A band of the pain rule says nothing.
    BandSilent(usize),
    /// Several sets and no rest between them.
    NoRest,
    /// A number is outside of what sources give.
    OutsideRange {
        /// Which, and on which side where sides differ.
        number: (Number, Option<Side>),
        /// The range as the source writes it, and the kind of source.
        range: String,
        /// Key of the kind of source.
        basis: String,
    },
    /// An exercise does not suit what the person is in.
    Unsuitable(Situation),
    /// What the person answered to the safety check speaks against something.
    Answers(Against),
    /// Nobody said what a photograph shows, the item's first being 0.
    PhotoSilent(usize),
    /// Only the sore side is meant, and which that is was not said.
    NoSoreSide,
    /// What should be initials looks like a name.
    LikelyName,
    /// Nobody can be asked.
    NoContact,
    /// No day on which it is looked at again.
    NoReview,
    /// Items of the CERT checklist that nothing was said to.
    Checklist(Vec<CertItem>),
}

/// What answers to the safety check speak against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Against {
    /// An exercise.
    Exercise(Why),
    /// Some steps of an exercise, in the content's words.
    Steps(String),
    /// Starting, before somebody has looked at it.
    Starting(Outcome),
}

/// How a finding is settled with one tap.
#[derive(Clone, Debug, PartialEq)]
pub enum Repair {
    /// This change settles it.
    Edit(Box<Edit>),
    /// The place where it is settled is shown.
    Show(Place),
}

/// A place of the studio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The exercises to choose from.
    Catalogue,
    /// A text.
    Line(Line),
    /// The bands of the pain rule.
    Rule,
    /// The side that hurts.
    SoreSide,
    /// What the person answers to the safety check.
    Answers,
    /// The CERT checklist.
    Checklist,
}

/// Finds what wants attention.
struct Finder<'a> {
    draft: &'a Draft,
    catalogue: &'a Catalogue,
    original: &'a Catalogue,
    verdict: Verdict,
    found: Vec<Finding>,
}

impl Draft {
    /// What wants attention: errors, then what does not suit the person, then the rest.
    ///
    /// `original` is what is built in as it was written, whose ranges can be read; `verdict` is what the person's answers
    /// come to.
    pub fn findings(
        &self,
        catalogue: &Catalogue,
        original: &Catalogue,
        verdict: &Verdict,
        today: Date,
    ) -> Vec<Finding> {
        let mut finder = Finder {
            draft: self,
            catalogue,
            original,
            // Whoever writes a routine knows the answers: an outcome closes it only where it is urgent.
            verdict: verdict.for_handed_out(),
            found: Vec::new(),
        };
        finder.whole();
        finder.rule();
        for (place, item) in self.items().iter().enumerate() {
            finder.item(place, item);
        }
        finder.outcome();
        finder.person(today);
        let mut found = finder.found;
        found.sort_by_key(|finding| (finding.severity, !finding.what.is_of_the_person()));
        found
    }
}

/// True when the findings let a routine be handed over.
pub fn is_final(findings: &[Finding]) -> bool {
    let mut findings = findings.iter();
    findings.all(|finding| finding.severity != Severity::Error)
}

impl Wrong {
    /// True for what could harm the person: it comes before what is merely missing.
    pub fn is_of_the_person(&self) -> bool {
        matches!(self, Self::Unsuitable(_) | Self::Answers(_))
    }
}

impl Finder<'_> {
    fn tell(&mut self, what: Wrong, item: Option<usize>, repair: Option<Repair>) {
        let severity = severity(&what);
        self.found.push(Finding {
            severity,
            what,
            item,
            repair,
        });
    }

    fn show(&mut self, what: Wrong, place: Place) {
        self.tell(what, None, Some(Repair::Show(place)));
    }

    fn says(&self, line: Line) -> bool {
        !self.draft.line(line).trim().is_empty()
    }

    fn whole(&mut self) {
        if self.draft.items().is_empty() {
            self.show(Wrong::NoItems, Place::Catalogue);
        }
        if DAY < self.draft.total_seconds() {
            self.tell(Wrong::TooLong, None, None);
        }
        if !self.says(Line::Title) {
            self.show(Wrong::NoTitle, Place::Line(Line::Title));
        }
    }

    fn rule(&mut self) {
        let Some(rule) = &self.draft.own_rule else {
            if self.draft.pain_rule(self.catalogue).is_none() {
                self.show(Wrong::NoRule, Place::Rule);
            }
            return;
        };
        if rule.text.trim().is_empty() {
            self.show(Wrong::RuleSilent, Place::Rule);
        }
        let mut silent = rule.bands.iter();
        let silent = silent.position(|band| band.words.trim().is_empty());
        if let Some(pain) = gap(rule) {
            let close = Edit::Rule(RuleEdit::Close);
            self.tell(Wrong::BandGap(pain), None, edit(close));
        }
        if let Some(place) = silent {
            self.show(Wrong::BandSilent(place), Place::Rule);
        }
    }

    fn item(&mut self, place: usize, item: &Item) {
        let Some(exercise) = self.draft.exercise(&item.exercise, self.catalogue) else {
            let remove = edit(Edit::List(ListEdit::Remove(place)));
            self.tell(Wrong::UnknownExercise, Some(place), remove);
            return;
        };
        let exercise = exercise.clone();
        self.rest(place, item, &exercise);
        self.range(place, item);
        self.suits(place, &exercise);
        self.photos(place, item);
        let sore = self.draft.prescription().sore_side;
        if SidesChoice::of(item) == SidesChoice::Sore && sore.is_none() {
            let show = Repair::Show(Place::SoreSide);
            self.tell(Wrong::NoSoreSide, Some(place), Some(show));
        }
    }

    /// Photographs that nobody can hear of; they can be called like their exercise.
    fn photos(&mut self, place: usize, item: &Item) {
        for (photo, picture) in item.pictures.iter().enumerate() {
            if picture.alt.trim().is_empty() {
                let name = self.draft.exercise_name(&item.exercise, self.catalogue);
                let repair = edit(Edit::Item(place, ItemEdit::Describe(photo, name)));
                self.tell(Wrong::PhotoSilent(photo), Some(place), repair);
            }
        }
    }

    /// Sets without rest, unless the exercise has none at its usual dose.
    fn rest(&mut self, place: usize, item: &Item, exercise: &Exercise) {
        let dose = &item.dose;
        let sets = [Side::Left, Side::Right].map(|side| dose.on(side).sets);
        let usual = &exercise.dose;
        let never_rests = usual.rest.is_zero() && 1 < usual.sets;
        if !dose.rest.is_zero() || sets.iter().all(|sets| *sets < 2) || never_rests {
            return;
        }
        let rest = match Number::Rest.read(usual, None) {
            Some(rest) if 0 < rest => rest,
            Some(_) | None if exercise.goal() == Goal::Strengthen => REST_STRONG,
            Some(_) | None => REST,
        };
        let repair = edit(Edit::Item(
            place,
            ItemEdit::Number(Number::Rest, None, rest),
        ));
        self.tell(Wrong::NoRest, Some(place), repair);
    }

    /// Numbers outside of what sources give. Where both sides have the same, it is said once.
    fn range(&mut self, place: usize, item: &Item) {
        let own = self.draft.exercise(&item.exercise, self.original);
        let own = own.or_else(|| self.draft.exercise(&item.exercise, self.catalogue));
        let Some(basis) = own.map(|exercise| exercise.dose_basis.clone()) else {
            return;
        };
        let sides = match SidesChoice::of(item) {
            SidesChoice::Different => vec![Some(Side::Left), Some(Side::Right)],
            SidesChoice::Together | SidesChoice::Each | SidesChoice::Sore => vec![None],
        };
        for (number, range) in limits(&basis.range, &item.dose.work) {
            for side in &sides {
                let value = number.read(&item.dose, *side);
                let Some(value) = value.filter(|value| !range.contains(value)) else {
                    continue;
                };
                let nearest = value.clamp(*range.start(), *range.end());
                let nearest = ItemEdit::Number(number, *side, nearest);
                let what = Wrong::OutsideRange {
                    number: (number, *side),
                    range: basis.range.clone(),
                    basis: basis.basis.clone(),
                };
                self.tell(what, Some(place), edit(Edit::Item(place, nearest)));
            }
        }
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "a repair is optional where it is told"
)]
fn edit(edit: Edit) -> Option<Repair> {
    Some(Repair::Edit(Box::new(edit)))
}

fn severity(what: &Wrong) -> Severity {
    match what {
        Wrong::NoItems
        | Wrong::TooLong
        | Wrong::NoTitle
        | Wrong::UnknownExercise
        | Wrong::NoRule
        | Wrong::RuleSilent
        | Wrong::BandGap(_)
        | Wrong::BandSilent(_) => Severity::Error,
        Wrong::NoRest
        | Wrong::OutsideRange { .. }
        | Wrong::Unsuitable(_)
        | Wrong::Answers(_)
        | Wrong::PhotoSilent(_)
        | Wrong::NoSoreSide
        | Wrong::LikelyName
        | Wrong::NoContact
        | Wrong::NoReview
        | Wrong::Checklist(_) => Severity::Warning,
    }
}
