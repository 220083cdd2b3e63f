//! Photographs of one's own: asked for, taken, and kept as long as anything refers to them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::{Desk, StudioAction, StudioJob};
use crate::domain::draft::{Edit, PersonEdit};
use crate::domain::{Draft, ExerciseId, Picture};
use crate::model::{
    Effect, Level, MakeEdit, Making, Model, Notice, NoticeKind, PackAction, Screen,
};

/// What a photograph is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum For {
    /// The item at a place of the draft, counted from 0, and one of its instructions, counted from 1.
    Item(usize, Option<u32>),
    /// The clinic's sign.
    Logo,
    /// An exercise of one's own, or one of its instructions.
    Own(Option<u32>),
}

impl Model {
    /// What a picture is for that is dropped on the window: the exercise that is being made, or the item that is open.
    pub fn photo_dropped(&self) -> Option<For> {
        if *self.screen() == Screen::Making {
            return self.making.as_ref().map(|_| For::Own(None));
        }
        let desk = self.studio.desk.as_ref()?;
        let seen = *self.screen() == Screen::Studio && !desk.details;
        let open = desk.open.filter(|_| seen);
        open.map(|place| For::Item(place, None))
    }

    pub(super) fn ask_photo(&mut self, wanted: For) -> Vec<Effect> {
        if !self.remember_asked(wanted) {
            return Vec::new();
        }
        vec![Effect::Studio(StudioJob::TakePhoto(wanted))]
    }

    pub(super) fn drop_photo(&mut self, file: PathBuf) -> Vec<Effect> {
        match self.photo_dropped() {
            Some(wanted) if self.remember_asked(wanted) => {
                vec![Effect::Studio(StudioJob::TakeDropped(wanted, file))]
            }
            Some(_) | None => self.in_packs(PackAction::Open(Some(file))),
        }
    }

    /// Remembers for what of which draft it is, as the answer comes later; false where there is no such thing.
    fn remember_asked(&mut self, wanted: For) -> bool {
        let draft = self.studio.desk.as_ref().map(|desk| &desk.draft);
        let asked = match (wanted, draft) {
            (For::Own(_), _) => return true,
            (For::Item(..) | For::Logo, None) => None,
            (For::Logo, Some(draft)) => Some((draft.id().clone(), None)),
            (For::Item(place, _), Some(draft)) => {
                let item = draft.items().get(place);
                item.map(|item| (draft.id().clone(), Some(item.exercise.clone())))
            }
        };
        let is_there = asked.is_some();
        self.studio.asked = asked;
        is_there
    }

    pub(super) fn photo_taken(
        &mut self,
        wanted: For,
        taken: Result<String, String>,
    ) -> Vec<Effect> {
        self.unsay(NoticeKind::PhotoNotTaken);
        match taken {
            Ok(name) if matches!(wanted, For::Own(_)) => {
                self.make_photo(wanted, Picture::own_file(&name));
                Vec::new()
            }
            Ok(name) => self.use_photo(wanted, Picture::own_file(&name)),
            Err(details) => {
                self.notices.push(Notice {
                    level: Level::Problem,
                    kind: NoticeKind::PhotoNotTaken,
                    details,
                });
                Vec::new()
            }
        }
    }

    /// The photograph goes to the exercise that is being made.
    fn make_photo(&mut self, wanted: For, file: String) {
        let Some(making) = &mut self.making else {
            return;
        };
        let instruction = match wanted {
            For::Own(instruction) => instruction,
            For::Item(..) | For::Logo => None,
        };
        let alt = making.made.exercise.name.trim().to_owned();
        making.edit(&MakeEdit::Photo(Picture {
            file,
            alt,
            instruction,
        }));
    }

    fn use_photo(&mut self, wanted: For, file: String) -> Vec<Effect> {
        let asked = self.studio.asked.take();
        let Some(desk) = &self.studio.desk else {
            return Vec::new();
        };
        // Another draft may have been opened since.
        let same = |(id, _): &(_, Option<ExerciseId>)| id == desk.draft.id();
        let Some((_, exercise)) = asked.filter(same) else {
            return Vec::new();
        };
        let edit = match wanted {
            For::Own(_) => None,
            For::Logo => Some(Edit::Person(PersonEdit::Logo(Some(Picture {
                file,
                alt: String::new(),
                instruction: None,
            })))),
            For::Item(place, instruction) => {
                let place = place_of(&desk.draft, exercise.as_ref(), place);
                let photo = (file, instruction);
                place.and_then(|place| {
                    let catalogue = &self.content.catalogue;
                    desk.draft.photo_added(place, photo, catalogue)
                })
            }
        };
        edit.map_or_else(Vec::new, |edit| self.in_studio(StudioAction::Edit(edit)))
    }

    /// Asks for the removal of photographs that neither a file nor anything here needs: no draft, no step back.
    pub(super) fn tidy_photos(&self) -> Effect {
        let studio = &self.studio;
        let desks = studio.desk.iter().chain(&studio.put_by);
        let desk = desks.flat_map(Desk::versions);
        let drafts = studio.drafts.iter().chain(&studio.deleted);
        let all = desk.chain(drafts.map(|draft| &**draft));
        let made = self.making.iter().flat_map(Making::photos);
        let names = all.flat_map(Draft::photos).chain(made);
        let names = names.filter_map(|picture| Picture::own_name(&picture.file));
        let needed: BTreeSet<String> = names.map(str::to_owned).collect();
        Effect::Studio(StudioJob::TidyPhotos(needed))
    }

    /// The photographs of an exercise in the session: those of the draft that is tried out, else as its routine has them.
    pub fn pictures_in_session(&self, exercise: &ExerciseId) -> &[Picture] {
        let session = self.session.as_ref();
        let tried = session.and_then(|session| {
            let mut photos = session.photos.iter();
            photos.find(|(id, _)| id == exercise)
        });
        let routine = session.and_then(|session| session.routine.as_ref());
        let kept = || self.content.pictures_of(routine, exercise);
        tried.map_or_else(kept, |(_, pictures)| pictures)
    }

    /// The photographs of an exercise as the page or the session has them from which it was opened.
    pub fn pictures_here(&self, exercise: &ExerciseId) -> &[Picture] {
        for screen in self.screens.iter().rev() {
            if let Screen::Routine(id) = screen {
                return self.content.pictures_of(Some(id), exercise);
            }
            if *screen == Screen::Session {
                return self.pictures_in_session(exercise);
            }
        }
        self.content.pictures_of(None, exercise)
    }
}

/// Where the exercise stands now that stood at `place`: items may have been moved since.
fn place_of(draft: &Draft, exercise: Option<&ExerciseId>, place: usize) -> Option<usize> {
    let is_it = |place: &usize| {
        let item = draft.items().get(*place);
        item.is_some_and(|item| Some(&item.exercise) == exercise)
    };
    std::iter::once(place)
        .chain(0..draft.items().len())
        .find(is_it)
}
