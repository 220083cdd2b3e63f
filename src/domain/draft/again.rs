//! A draft begins as another one, for another person: the work goes on, what is the first person's does not.

use jiff::civil::Date;

use super::{Draft, Stated};
use crate::domain::catalogue::Catalogue;
use crate::domain::ids::RoutineId;
use crate::domain::prescription::Picture;
use crate::domain::routine::Item;
use crate::domain::safety::Answers;

impl Draft {
    /// One that begins as another draft, for another person.
    ///
    /// Exercises, doses, the pain rule and the routine's own texts stay. Photographs that were taken for the first person,
    /// notes to them, and what was written to the checklist are left out, as are initials, side, review, situations and
    /// answers.
    pub fn of_draft(id: RoutineId, written: Date, other: &Self) -> Self {
        let mut draft = other.clone();
        if draft
            .own_rule
            .as_ref()
            .is_some_and(|rule| rule.id == other.id().as_str())
        {
            draft.routine.pain_rule = id.as_str().to_owned();
            if let Some(rule) = &mut draft.own_rule {
                id.as_str().clone_into(&mut rule.id);
            }
        }
        draft.routine.id = id;
        draft.given = None;
        draft.situations.clear();
        draft.answers = Answers::default();
        draft
            .checklist
            .retain(|_, stated| *stated == Stated::NotStated);
        let items = draft.variant_mut().map(|variant| &mut variant.items);
        for item in items.into_iter().flatten() {
            item.note = None;
            item.pictures.retain(|picture| !is_own(picture));
        }
        let prescription = draft.prescription_mut();
        prescription.patient.clear();
        prescription.sore_side = None;
        prescription.review = None;
        prescription.version = 1;
        prescription.written = Some(written);
        draft
    }

    /// Notes of `other` that the content itself has for an exercise are nobody's: they are there again.
    #[must_use]
    pub fn with_notes_of_content(mut self, other: &Self, catalogue: &Catalogue) -> Self {
        let items = self.variant_mut().map(|variant| &mut variant.items);
        for (item, first) in items.into_iter().flatten().zip(other.items()) {
            if item.exercise == first.exercise && is_of_content(first, catalogue) {
                item.note.clone_from(&first.note);
            }
        }
        self
    }

    /// True where `other` says or shows more of its person in its items than this one.
    pub fn leaves_out_of(&self, other: &Self) -> bool {
        let mut items = self.items().iter().zip(other.items());
        let words = |draft: &Self| draft.checklist.len();
        words(self) < words(other)
            || items.any(|(own, first)| own.note != first.note || own.pictures != first.pictures)
    }
}

/// A photograph that was taken in here, and came with no pack.
fn is_own(picture: &Picture) -> bool {
    Picture::own_name(&picture.file).is_some()
}

/// True where a routine of the content says the same to the same exercise.
fn is_of_content(item: &Item, catalogue: &Catalogue) -> bool {
    let variants = catalogue
        .routines
        .iter()
        .flat_map(|routine| &routine.variants);
    let mut items = variants.flat_map(|variant| &variant.items);
    items.any(|known| known.exercise == item.exercise && known.note == item.note)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::{CertItem, Edit, ItemEdit, ListEdit};

    fn day() -> Date {
        jiff::civil::date(2026, 11, 27)
    }

    fn picture(file: &str) -> Picture {
        Picture {
            file: file.to_owned(),
            alt: "A".to_owned(),
            instruction: None,
        }
    }

    #[test]
    fn what_was_taken_and_written_for_the_first_person_stays_with_them() {
        let (content, _) = crate::packs::builtin::catalogue();
        let note = |words: &str| Edit::Item(0, ItemEdit::Note(words.to_owned()));
        let photos = vec![picture("pictures/1a.jpg"), picture("clinic/pictures/b.jpg")];
        let edits = [
            Edit::List(ListEdit::Add("plank".into(), 0)),
            note("Mind the scar"),
            Edit::Item(0, ItemEdit::Pictures(photos)),
            Edit::State(
                CertItem::Setting,
                Some(Stated::Words("At his daughter's".to_owned())),
            ),
            Edit::State(CertItem::Group, Some(Stated::NotStated)),
        ];
        let first = edits
            .iter()
            .fold(Draft::empty("own-1".into(), day()), |draft, edit| {
                draft.with(edit, &content).unwrap()
            });
        let next = Draft::of_draft("own-2".into(), day(), &first);
        let next = next.with_notes_of_content(&first, &content);
        let item = &next.items()[0];
        assert_eq!(
            (&item.note, item.dose.clone()),
            (&None, first.items()[0].dose.clone())
        );
        assert_eq!(item.pictures, [picture("clinic/pictures/b.jpg")]);
        let stated: Vec<_> = next.checklist.keys().collect();
        assert_eq!(stated, [&CertItem::Group]);
        assert!(next.leaves_out_of(&first));
    }

    #[test]
    fn a_note_of_the_content_is_nobodys_and_stays() {
        let (content, _) = crate::packs::builtin::catalogue();
        let mut all = content.routines.iter().flat_map(|routine| {
            let variants = routine.variants.iter();
            variants.map(move |variant| (routine, variant))
        });
        let noted = |item: &Item| item.note.is_some() && !item.optional;
        let (routine, variant) = all.find(|(_, one)| one.items.iter().any(noted)).unwrap();
        let first = Draft::of_variant("own-1".into(), day(), routine, variant);
        let next = Draft::of_draft("own-2".into(), day(), &first);
        assert!(next.leaves_out_of(&first));
        let next = next.with_notes_of_content(&first, &content);
        assert_eq!(next.items(), first.items());
        assert!(!next.leaves_out_of(&first));
    }
}
