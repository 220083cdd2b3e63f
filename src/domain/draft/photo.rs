//! Photographs of a draft: which it refers to, how one is added, and what is said where nobody has said what it shows.

use super::{Draft, Edit, ItemEdit, Line};
use crate::domain::catalogue::Catalogue;
use crate::domain::ids::ExerciseId;
use crate::domain::prescription::Picture;
use crate::domain::routine::Routine;

/// Most photographs of an item.
pub const MOST_PHOTOS: usize = 8;

/// Most letters of what a photograph shows.
pub(super) const ALT: usize = 200;

impl Draft {
    /// Every photograph that it refers to: of its items, of its own exercises, and the clinic's sign.
    pub fn photos(&self) -> impl Iterator<Item = &Picture> {
        let items = self.items().iter().flat_map(|item| &item.pictures);
        let own = self.exercises.iter().flat_map(|one| &one.pictures);
        let added = self.routine.prescription.as_ref();
        items
            .chain(own)
            .chain(added.and_then(|added| added.logo.as_ref()))
    }

    /// The change that gives an item one more photograph, which is called like its exercise.
    pub fn photo_added(
        &self,
        place: usize,
        (file, instruction): (String, Option<u32>),
        catalogue: &Catalogue,
    ) -> Option<Edit> {
        let item = self.items().get(place)?;
        let mut pictures = item.pictures.clone();
        pictures.push(Picture {
            file,
            alt: self.exercise_name(&item.exercise, catalogue),
            instruction,
        });
        Some(Edit::Item(place, ItemEdit::Pictures(pictures)))
    }

    /// What an exercise is called.
    pub(super) fn exercise_name(&self, id: &ExerciseId, catalogue: &Catalogue) -> String {
        let exercise = self.exercise(id, catalogue);
        exercise.map_or_else(|| id.to_string(), |exercise| exercise.name.clone())
    }

    /// A photograph that nothing was said of is called like its exercise, the sign like its clinic.
    pub(super) fn name_photos(&self, routine: &mut Routine, catalogue: &Catalogue) {
        let clinic = self.line(Line::Clinic);
        let title = routine.name.trim().to_owned();
        let items = routine.variants.iter_mut();
        for item in items.flat_map(|variant| &mut variant.items) {
            for picture in &mut item.pictures {
                name(picture, || self.exercise_name(&item.exercise, catalogue));
            }
        }
        let added = routine.prescription.as_mut();
        if let Some(logo) = added.and_then(|added| added.logo.as_mut()) {
            let clinic = clinic.trim();
            let own = if clinic.is_empty() { &title } else { clinic };
            name(logo, || own.to_owned());
        }
    }
}

fn name(picture: &mut Picture, usual: impl FnOnce() -> String) {
    picture.alt = picture.alt.trim().to_owned();
    if picture.alt.is_empty() {
        picture.alt = usual();
    }
}
