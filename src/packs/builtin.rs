//! The content that the binary carries.

use crate::domain::Catalogue;

use super::{Problem, read};

/// Files under `assets/` by name, in order of name.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// Baked motions by the name of their figure, in order of name.
pub static MOTIONS: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/motions.rs"));

/// The baked motions of the figure called `name`, such as `plank` or `mistakes/plank-sag`.
pub fn motions(name: &str) -> Option<&'static [u8]> {
    let place = MOTIONS
        .binary_search_by(|(motion, _)| (*motion).cmp(name))
        .ok()?;
    MOTIONS.get(place).map(|(_, bytes)| *bytes)
}

/// The built-in catalogue, and what is wrong with it, which a test keeps at nothing.
pub fn catalogue() -> (Catalogue, Vec<Problem>) {
    read(FILES.iter().copied())
}

/// The built-in file named `name`.
pub fn file(name: &str) -> Option<&'static str> {
    let place = FILES.binary_search_by(|(file, _)| (*file).cmp(name)).ok()?;
    FILES.get(place).map(|(_, text)| *text)
}
