//! A routine on paper, as it is handed to one person: the doses in words, the pain rule, the grid, when to get help.

mod figures;
mod frame;
mod practice;

use jiff::civil::Date;

use super::sheet::{Block, Form, Print, Sheet, Words};
use crate::domain::help::Help;
use crate::domain::routine::ItemSide;
use crate::domain::{Catalogue, Exercise, ExerciseId, Item, Prescription, Routine, Side, Variant};
use crate::figure::FigureSpec;
use crate::text::Text;

pub use figures::{looked_from, moments, sketch_at};
pub use frame::made_by;
pub use practice::dosed;

/// What is handed over, and from where its pictures come.
pub struct HandOut<'a> {
    /// The routine.
    pub routine: &'a Routine,
    /// The form of it that is meant.
    pub variant: &'a Variant,
    /// The exercises and pain rules that it names.
    pub catalogue: &'a Catalogue,
    /// When to get help.
    pub help: &'a Help,
    /// The words.
    pub text: &'a Text,
    /// The tag of their language.
    pub language: &'a str,
    /// The day on which it is made.
    pub today: Date,
    /// Whether in large print, and in one ink.
    pub print: Print,
    /// Whether an exercise is not built in but came with the routine, so that it is told in full.
    pub brought: &'a dyn Fn(&ExerciseId) -> bool,
    /// Answers the figure of an exercise.
    pub figures: &'a dyn Fn(&ExerciseId) -> Option<FigureSpec>,
    /// Answers the bytes of a photograph, by its file's name.
    pub photos: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// What a phone reads from it; `None` where that is too long.
    pub code: Option<String>,
    /// The file to ask for where there is no code.
    pub file: String,
}

impl std::fmt::Debug for HandOut<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HandOut")
            .field("routine", &self.routine.id)
            .field("variant", &self.variant.id)
            .finish_non_exhaustive()
    }
}

impl HandOut<'_> {
    /// What was added for one person.
    pub(super) fn prescription(&self) -> Option<&Prescription> {
        self.routine.prescription.as_ref()
    }

    /// The items with their exercises. What is left out unless asked for is said to be.
    pub(super) fn items(&self) -> impl Iterator<Item = (&Item, &Exercise)> {
        let items = self.variant.items.iter();
        items.filter_map(|item| Some((item, self.catalogue.exercise(&item.exercise)?)))
    }

    /// The side that an item is shown on.
    pub(super) fn side(&self, item: &Item, exercise: &Exercise) -> Side {
        if !exercise.unilateral {
            return Side::Right;
        }
        let sore = self.prescription().and_then(|added| added.sore_side);
        let first = match item.side {
            ItemSide::Affected => sore.or(item.start),
            ItemSide::Both | ItemSide::None => item.start.or(sore),
        };
        first.unwrap_or(Side::Right)
    }

    /// The name of the routine, with that of its variant where there are several.
    pub fn title(&self) -> String {
        let name = &self.routine.name;
        if self.routine.variants.len() < 2 || self.variant.is_usual() {
            return name.clone();
        }
        let values = [
            ("routine", name.into()),
            ("variant", (&self.variant.name).into()),
        ];
        self.text.with("handout-title", &values)
    }
}

/// The document of a routine.
pub fn sheet(given: &HandOut<'_>) -> Sheet {
    let mut blocks = vec![
        frame::masthead(given),
        Block::Paragraph(frame::facts(given)),
    ];
    blocks.extend(frame::pain_rule(given));
    if let Some(note) = &given.variant.coach_note {
        blocks.push(Block::Paragraph(Words::plain(note)));
    }
    let items = given.items().enumerate();
    blocks.extend(items.map(|(place, (item, exercise))| {
        let practice = practice::practice(given, place + 1, item, exercise);
        Block::Practice(Box::new(practice))
    }));
    blocks.push(Block::Fine(frame::help(given)));
    let mut last = vec![frame::grid(given)];
    last.extend(frame::closing(given));
    match frame::code(given) {
        Some(code) => blocks.push(Block::Beside(last, code)),
        None => blocks.extend(last),
    }
    let foot = frame::foot(given);
    Sheet {
        title: given.title(),
        language: given.language.to_owned(),
        foot,
        numbered: String::new(),
        blocks,
        print: Print {
            form: Form::HandOut,
            ..given.print
        },
    }
}
