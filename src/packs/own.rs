//! The pack of one's own exercises, which grows and shrinks on the machine that it was made on.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use jiff::civil::Date;

use super::figures;
use super::pack::{self, Content, Manifest, Opened};
use super::problem::Problem;
use crate::domain::own::OWN_PACK;
use crate::domain::{Catalogue, Exercise, ExerciseId};
use crate::figure::FigureSpec;

/// On which terms it is kept: it is nobody else's.
const PERSONAL: &str = "LicenseRef-personal-use";

/// Exercises of one's own with their figures and photographs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Own {
    exercises: Vec<Exercise>,
    /// The texts of their files by id.
    figures: BTreeMap<String, String>,
    pictures: BTreeMap<String, Vec<u8>>,
}

impl Own {
    /// Those that are in a pack; an error is a pack that cannot be read and must not be written over.
    pub fn read(bytes: &[u8], base: &Catalogue) -> Result<Self, Vec<Problem>> {
        let opened = Opened::read(Cursor::new(bytes), base)?;
        if !opened.is_sound() {
            return Err(opened.problems);
        }
        let mut pictures = BTreeMap::new();
        for name in opened.pictures.keys() {
            pictures.insert(name.clone(), pack::picture(Cursor::new(bytes), name)?);
        }
        let figures = opened.figures.into_iter();
        Ok(Self {
            exercises: opened.content.exercises,
            figures: figures.map(|(id, own)| (id, own.text)).collect(),
            pictures,
        })
    }

    /// Puts an exercise in the place of the one that has its id, else behind the others, with photographs that are new.
    pub fn put(
        &mut self,
        mut exercise: Exercise,
        figure: Option<&FigureSpec>,
        pictures: BTreeMap<String, Vec<u8>>,
    ) {
        for picture in &mut exercise.pictures {
            let inside = picture.file.strip_prefix(OWN_PACK);
            if let Some(inside) = inside.and_then(|file| file.strip_prefix('/')) {
                picture.file = inside.to_owned();
            }
        }
        let id = exercise.id.to_string();
        match figure {
            Some(figure) => self.figures.insert(id, figures::to_text(figure)),
            None => self.figures.remove(&id),
        };
        let mut known = self.exercises.iter_mut();
        match known.find(|own| own.id == exercise.id) {
            Some(own) => *own = exercise,
            None => self.exercises.push(exercise),
        }
        self.pictures.extend(pictures);
        self.forget_pictures();
    }

    /// Takes an exercise away, with its figure and its photographs.
    pub fn remove(&mut self, id: &ExerciseId) {
        self.exercises.retain(|own| own.id != *id);
        self.figures.remove(id.as_str());
        self.forget_pictures();
    }

    /// True when nothing is left.
    pub fn is_empty(&self) -> bool {
        self.exercises.is_empty()
    }

    /// Photographs that no exercise shows any more are gone.
    fn forget_pictures(&mut self) {
        let shown = self.exercises.iter().flat_map(|own| &own.pictures);
        let shown: BTreeSet<&str> = shown.map(|picture| picture.file.as_str()).collect();
        self.pictures
            .retain(|name, _| shown.contains(name.as_str()));
    }

    /// What the pack is made of, under a title in the person's language.
    pub fn content(self, title: &str, today: Date) -> Content {
        Content {
            manifest: Manifest {
                id: OWN_PACK.to_owned(),
                title: title.to_owned(),
                author: title.to_owned(),
                licence: PERSONAL.to_owned(),
                created: today,
                requires: None,
            },
            exercises: self.exercises,
            routines: Vec::new(),
            pain_rules: Vec::new(),
            figures: self.figures,
            pictures: self.pictures,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::domain::own::{OwnLine, Usual};
    use crate::figure::study::Start;
    use crate::packs::{builtin, shown};

    fn written(id: &str) -> Exercise {
        let words = || "Slowly".to_owned();
        let usual = Usual {
            setup: words(),
            cue: words(),
            feel: words(),
            stop_if: words(),
            frequency: words(),
            range: words(),
            kiosk_reason: words(),
            unit: words(),
            parts: [words(), words(), words(), words(), words()],
        };
        let mut own = Exercise::blank(id.into(), &usual);
        own.write(OwnLine::Name, "Größer 強い");
        own.write(OwnLine::Instructions, "Lie down.\nLift.");
        own
    }

    #[test]
    fn what_is_put_in_is_there_when_it_is_read_again_and_gone_when_it_is_removed() {
        let base = builtin::catalogue().0;
        let mut own = Own::default();
        let figure = Start::Supine.figure("one", "One").with_key_after(0);
        own.put(written("one"), Some(&figure), BTreeMap::new());
        own.put(written("two"), None, BTreeMap::new());
        let content = own.clone().content("Own", date(2026, 11, 27));
        let bytes = pack::to_bytes(&content, None).unwrap();
        let mut again =
            Own::read(&bytes, &base).unwrap_or_else(|found| panic!("{:?}", shown(&found)));
        assert_eq!(again.exercises, own.exercises);
        assert_eq!(again.figures, own.figures);
        again.remove(&"one".into());
        assert_eq!(again.figures.len(), 0);
        again.remove(&"two".into());
        assert!(again.is_empty());
    }
}
