//! What the program is made with, from the list that `scripts/licences` writes.

use serde::Deserialize;

use super::builtin;

/// The file, under `assets/`.
const FILE: &str = "licences.toml";

/// What the program is made with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Licences {
    #[serde(rename = "format")]
    _format: i64,
    /// Fonts and icons.
    pub fonts: Vec<Made>,
    /// Every crate that `Cargo.lock` names.
    pub crates: Vec<Made>,
}

/// A piece that others made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// Its name.
    pub name: String,
    /// Its version; of fonts, that of the crate which brings them.
    pub version: String,
    /// Its licence as an SPDX expression.
    pub licence: String,
    /// False for what builds or tests the program without being part of it.
    #[serde(default = "yes")]
    pub inside: bool,
    /// True for what is part of the program only where it was built with the feature `fleet`.
    #[serde(default)]
    pub fleet: bool,
}

impl Made {
    /// True for what is part of this build.
    pub fn is_part(&self) -> bool {
        self.inside || (self.fleet && cfg!(feature = "fleet"))
    }
}

fn yes() -> bool {
    true
}

/// The list that the binary carries; empty when it cannot be read, which a test rules out.
pub fn built_in() -> Licences {
    let text = builtin::file(FILE).unwrap_or_default();
    toml::from_str(text).unwrap_or_default()
}
