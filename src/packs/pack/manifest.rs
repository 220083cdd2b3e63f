//! `pack.toml`: what a pack is, by whom, and what may be done with it.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::names::is_device;
use crate::domain::Refusal;
use crate::packs::check::Check;
use crate::packs::format::VERSION;
use crate::packs::read::parse;

/// What a pack is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// Its id, which alone decides whether two packs are the same.
    pub id: String,
    /// Its title, in any script.
    pub title: String,
    /// Who made it.
    pub author: String,
    /// What others may do with it, such as `CC-BY-4.0` or a sentence.
    pub licence: String,
    /// The day on which it was made.
    pub created: Date,
    /// The oldest version of this program that can read it; `None` is any.
    pub requires: Option<String>,
}

/// The manifest in its file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ManifestFile {
    /// The version of the formats in the pack: 1.
    format: i64,
    /// Lower-case letters, digits and hyphens. Two packs with the same id are the same pack.
    #[schemars(regex(pattern = "^[a-z0-9-]{1,64}$"))]
    id: String,
    /// What people call it, in any script.
    #[schemars(length(min = 1, max = 120))]
    title: String,
    /// Who made it.
    #[schemars(length(min = 1, max = 120))]
    author: String,
    /// What others may do with it.
    #[schemars(length(min = 1, max = 200))]
    licence: String,
    /// The day on which it was made, such as `2026-11-26`.
    created: String,
    /// The oldest version of Stridewell that can read it, such as `0.1.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    requires: Option<String>,
}

/// Longest title and longest name of an author, in characters.
const LONGEST_NAME: usize = 120;

/// Longest sentence on what may be done, in characters.
const LONGEST_LICENCE: usize = 200;

/// This program's version.
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

impl Manifest {
    /// The manifest in the text of its file.
    pub(super) fn read(text: &str, check: &mut Check<'_>) -> Option<Self> {
        let before = check.count_found();
        // A newer format may have keys that this program does not know: its version is what matters.
        let table = parse::<toml::Table>(text, check)?;
        if let Some(version) = table.get("format").and_then(toml::Value::as_integer) {
            check.format(version);
        }
        if before != check.count_found() {
            return None;
        }
        let manifest = parse::<ManifestFile>(text, check)?.convert(check)?;
        (before == check.count_found()).then_some(manifest)
    }

    /// The text of its file.
    pub fn to_text(&self) -> String {
        crate::packs::write::text(&ManifestFile {
            format: VERSION,
            id: self.id.clone(),
            title: self.title.clone(),
            author: self.author.clone(),
            licence: self.licence.clone(),
            created: self.created.to_string(),
            requires: self.requires.clone(),
        })
    }
}

impl ManifestFile {
    fn convert(self, check: &mut Check<'_>) -> Option<Manifest> {
        check.id("id", &self.id);
        if is_device(&self.id) {
            // Its file is named after it.
            let value = format!("{:?}", self.id);
            check.wrong("id", value, "a name that every system allows");
        }
        let created: Option<Date> = self.created.parse().ok();
        if created.is_none() {
            let value = format!("{:?}", self.created);
            check.wrong("created", value, "a day such as 2026-11-26");
        }
        if let Some(required) = &self.requires {
            requires(required, check);
        }
        Some(Manifest {
            id: self.id,
            title: check.text("title", self.title, LONGEST_NAME),
            author: check.text("author", self.author, LONGEST_NAME),
            licence: check.text("licence", self.licence, LONGEST_LICENCE),
            created: created?,
            requires: self.requires,
        })
    }
}

/// A pack that needs a newer program says so, before anything else of it is misunderstood.
fn requires(required: &str, check: &mut Check<'_>) {
    match (numbers(required), numbers(version())) {
        (Some(required), Some(ours)) if required <= ours => {}
        (Some(_), _) => {
            let expected = format!("at most {}, which this program is", version());
            check.wrong_as(Refusal::Newer, "requires", required, &expected);
        }
        (None, _) => {
            let value = format!("{required:?}");
            check.wrong("requires", value, "a version such as 0.1.0");
        }
    }
}

fn numbers(version: &str) -> Option<[u32; 3]> {
    let numbers = version.split('.').map(|number| number.parse().ok());
    numbers.collect::<Option<Vec<u32>>>()?.try_into().ok()
}
