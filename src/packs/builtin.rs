//! The content that the binary carries.

use crate::domain::Catalogue;

use super::{Problem, read};

/// Files under `assets/` by name, in order of name.
pub static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The built-in catalogue, and what is wrong with it, which a test keeps at nothing.
pub fn catalogue() -> (Catalogue, Vec<Problem>) {
    read(FILES.iter().copied())
}

/// The built-in file named `name`.
pub fn file(name: &str) -> Option<&'static str> {
    let place = FILES.binary_search_by(|(file, _)| (*file).cmp(name)).ok()?;
    FILES.get(place).map(|(_, text)| *text)
}
