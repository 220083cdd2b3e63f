//! What a draft lacks about its person, and what does not suit them.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Against, Finder, Place, Repair, Wrong, edit, is_likely_name};
use crate::domain::draft::{Edit, Line, ListEdit, PersonEdit};
use crate::domain::exercise::{Exercise, Fit};
use crate::domain::ids::ExerciseId;
use crate::domain::safety::{Outcome, Why};

/// A review is proposed after so many days.
const REVIEW_AFTER_DAYS: i64 = 14;

impl Finder<'_> {
    /// What does not suit the person is exchanged for the first easier exercise that does, or taken out.
    pub(super) fn suits(&mut self, place: usize, exercise: &Exercise) {
        let Some(wrong) = self.against(exercise) else {
            self.steps(place, exercise);
            return;
        };
        let fits = |id: &&ExerciseId| {
            let other = self.draft.exercise(id, self.catalogue);
            other.is_some_and(|other| self.against(other).is_none())
        };
        let easier = exercise.regressions.iter().find(fits);
        let repair = match easier {
            Some(easier) => Edit::List(ListEdit::Exchange(place, easier.clone())),
            None => Edit::List(ListEdit::Remove(place)),
        };
        self.tell(wrong, Some(place), edit(repair));
    }

    /// What the person is in, or has answered, that speaks against an exercise.
    fn against(&self, exercise: &Exercise) -> Option<Wrong> {
        let mut situations = self.draft.situations.iter();
        let unfit = situations.find(|one| one.fit(&exercise.suitability) == Fit::No);
        if let Some(situation) = unfit {
            return Some(Wrong::Unsuitable(*situation));
        }
        // Where nothing may be done, that is said once, of the whole.
        if self.verdict.blocks_exercises {
            return None;
        }
        let why = self.verdict.lock_exercise(exercise, self.catalogue)?;
        Some(match why {
            Why::Situation(situation) => Wrong::Unsuitable(situation),
            Why::Outcome(_) | Why::OtherVariant | Why::Rule(_) | Why::NothingLeft => {
                Wrong::Answers(Against::Exercise(why))
            }
        })
    }

    /// Steps that the answers speak against while the exercise itself suits.
    fn steps(&mut self, place: usize, exercise: &Exercise) {
        let notes = self.verdict.notes_of(exercise);
        let notes: Vec<String> = notes.map(|(_, words)| words.clone()).collect();
        for words in notes {
            let show = Repair::Show(Place::Answers);
            self.tell(
                Wrong::Answers(Against::Steps(words)),
                Some(place),
                Some(show),
            );
        }
    }

    /// The answers ask for somebody to look at it first.
    pub(super) fn outcome(&mut self) {
        let outcome = self.verdict.outcome;
        match outcome {
            Outcome::Urgent | Outcome::ClinicianFirst => {
                self.show(Wrong::Answers(Against::Starting(outcome)), Place::Answers);
            }
            Outcome::Proceed | Outcome::Gentle => {}
        }
    }

    pub(super) fn person(&mut self, today: Date) {
        if is_likely_name(&self.draft.line(Line::Patient)) {
            self.show(Wrong::LikelyName, Place::Line(Line::Patient));
        }
        if !self.says(Line::Contact) {
            self.show(Wrong::NoContact, Place::Line(Line::Contact));
        }
        if self.draft.prescription().review.is_none() {
            let review = today.checked_add(REVIEW_AFTER_DAYS.days()).ok();
            let repair = edit(Edit::Person(PersonEdit::Review(review)));
            self.tell(Wrong::NoReview, None, repair);
        }
        let open = self.draft.open_items(self.catalogue);
        if !open.is_empty() {
            self.show(Wrong::Checklist(open), Place::Checklist);
        }
    }
}
