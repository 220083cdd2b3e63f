//! A routine as the text of a code that a phone reads: its doses in words first, then the routine itself.
//!
//! It holds which exercises and how much of each, never who does them. Only what every copy of the program knows is
//! named, by short numbers; a checksum tells what was read wrongly.

mod bytes;
mod find;
mod item;
mod letters;
mod said;

use crate::domain::{Catalogue, Item, Refusal, Routine, Variant};

use bytes::{Reader, Writer};

pub use find::{FindError, find};
pub use item::{number_of_exercise, number_of_rule};

/// What stands before the routine itself, then its version and a colon.
const MARK: &str = "STRIDEWELL:";
/// The version that is written, and the newest that is read.
const VERSION: u32 = 1;
/// The longest text that is looked at, bytes; a code holds less.
const LONGEST: usize = 8 << 10;
/// The most exercises of a routine.
const MOST_ITEMS: usize = 64;

/// A routine as a code holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Coded {
    /// Name of its pain rule.
    pub pain_rule: String,
    /// Its items.
    pub items: Vec<Item>,
}

/// Why a text is no routine.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// There is no mark in it.
    #[error("This is no code of a Stridewell routine.")]
    None,
    /// A newer version wrote it.
    #[error(
        "This code comes from a newer version of Stridewell (code version {0}). Update Stridewell to open it."
    )]
    Newer(u32),
    /// It was not read as it was written.
    #[error("This code was not read completely. Scan it again, or ask for the file.")]
    Damaged,
    /// It names an exercise or a pain rule that is not built in.
    #[error("This code names an exercise that this version of Stridewell does not have.")]
    Unknown,
    /// A number is out of bounds.
    #[error("This code holds a dose that cannot be: {0}.")]
    Dose(String),
}

impl CodeError {
    /// The same as a kind.
    pub fn kind(&self) -> Refusal {
        match self {
            Self::None => Refusal::NoCode,
            Self::Newer(_) => Refusal::CodeNewer,
            Self::Damaged => Refusal::CodeDamaged,
            Self::Unknown => Refusal::CodeUnknown,
            Self::Dose(_) => Refusal::CodeDose,
        }
    }
}

/// The text for a variant of a routine; `None` where something in it is not built in, or cannot be written so short.
///
/// `catalogue` is what every copy of the program has, `named` has the names for people, in whichever language.
/// Whether the text fits a code is for who paints it to say.
pub fn write(
    routine: &Routine,
    variant: &Variant,
    catalogue: &Catalogue,
    named: &Catalogue,
) -> Option<String> {
    if MOST_ITEMS < variant.items.len() || variant.items.is_empty() {
        return None;
    }
    let rule = catalogue.pain_rule(routine)?;
    let mut out = Writer::default();
    out.number(number_of_rule(&rule.id), 2);
    out.whole(variant.items.len() as u64);
    for item in &variant.items {
        catalogue.exercise(&item.exercise)?;
        item::write(item, &mut out)?;
    }
    let said = words(variant, named)?;
    let bytes = out.checked(VERSION);
    Some(format!("{said}{MARK}{VERSION}:{}", letters::write(&bytes)))
}

/// Only the words for people, a line for each item: what there is of a routine with exercises that are not built in.
///
/// `None` where `named` does not have an exercise.
pub fn words(variant: &Variant, named: &Catalogue) -> Option<String> {
    let lines = variant.items.iter().map(|item| {
        let exercise = named.exercise(&item.exercise)?;
        Some(said::line(item, exercise) + "\n")
    });
    lines.collect()
}

/// True when a text holds a code, sound or not.
pub fn has_mark(text: &str) -> bool {
    text.contains(MARK.trim())
}

/// The code in a text, from its mark on: what stands before that is for people. A space may be a letter of it.
pub fn marked(text: &str) -> Option<&str> {
    let code = text.get(text.rfind(MARK)?..);
    code.map(str::trim_end)
}

/// The routine in a text.
pub fn read(text: &str, catalogue: &Catalogue) -> Result<Coded, CodeError> {
    if LONGEST < text.len() {
        return Err(CodeError::None);
    }
    let (_, marked) = text.rsplit_once(MARK).ok_or(CodeError::None)?;
    let (version, rest) = marked.split_once(':').ok_or(CodeError::Damaged)?;
    let version: u32 = version.parse().map_err(|_error| CodeError::Damaged)?;
    if version != VERSION {
        return Err(if VERSION < version {
            CodeError::Newer(version)
        } else {
            CodeError::Damaged
        });
    }
    let bytes = letters::read(rest.trim_end()).ok_or(CodeError::Damaged)?;
    let mut input = Reader::checked(&bytes, version).ok_or(CodeError::Damaged)?;
    let number = input.number(2).ok_or(CodeError::Damaged)?;
    let mut rules = catalogue.pain_rules.iter();
    let rule = rules.find(|rule| number_of_rule(&rule.id) == number);
    let pain_rule = rule.ok_or(CodeError::Unknown)?.id.clone();
    let count = input.whole().ok_or(CodeError::Damaged)?;
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    if !(1..=MOST_ITEMS).contains(&count) {
        return Err(CodeError::Damaged);
    }
    let items = (0..count).map(|_| item::read(&mut input, catalogue));
    let items = items.collect::<Result<Vec<_>, _>>()?;
    if !input.is_empty() {
        return Err(CodeError::Damaged);
    }
    Ok(Coded { pain_rule, items })
}

#[cfg(test)]
mod tests;
