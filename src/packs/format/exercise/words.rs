//! The words of an exercise, as files spell them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::plain;
use crate::domain::Part;
use crate::domain::exercise::{Spots, Words};
use crate::packs::check::Check;

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct WordsFile {
    #[schemars(length(max = 22))]
    short_name: String,
    #[schemars(length(max = 55))]
    setup_line: String,
    #[schemars(length(max = 45))]
    cue: String,
    #[schemars(length(max = 60))]
    feel: String,
    #[schemars(length(max = 22))]
    count_unit: String,
    parts: BTreeMap<String, String>,
    spots: Option<SpotsFile>,
}

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SpotsFile {
    #[schemars(length(max = 22))]
    word: String,
    count: i64,
    names: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    names_by_sets: BTreeMap<String, Vec<String>>,
}

/// Words of parts by their key in files.
pub(in crate::packs) const PARTS: &[(&str, Part)] = &[
    ("eccentric", Part::Lower),
    ("pause_after_eccentric", Part::Pause),
    ("concentric", Part::Lift),
    ("pause_after_concentric", Part::Top),
    ("hold", Part::Hold),
    ("cycle", Part::Cycle),
    ("stroke-a", Part::StrokeA),
    ("stroke-b", Part::StrokeB),
];

impl WordsFile {
    pub(super) fn convert(self, check: &mut Check<'_>) -> Words {
        let mut parts = Vec::new();
        for (key, word) in self.parts {
            let word = check.text("words.parts", word, 12);
            if let Some(part) = check.one_of("words.parts", &key, PARTS) {
                parts.push((part, word));
            }
        }
        Words {
            short_name: check.text("words.short_name", self.short_name, 22),
            setup_line: check.text("words.setup_line", self.setup_line, 55),
            cue: check.text("words.cue", self.cue, 45),
            feel: check.text("words.feel", self.feel, 60),
            parts,
            spots: self.spots.map(|spots| spots.convert(check)),
            count_unit: check.text("words.count_unit", self.count_unit, 22),
        }
    }
}

impl SpotsFile {
    fn convert(self, check: &mut Check<'_>) -> Spots {
        let mut names_by_sets = Vec::new();
        for (sets, names) in self.names_by_sets {
            match sets.parse() {
                Ok(sets) => names_by_sets.push((sets, names)),
                Err(_) => check.wrong("words.spots.names_by_sets", sets, "numbers of sets"),
            }
        }
        let count = check.count("words.spots.count", self.count, 1, 50);
        if self.names.len() != count as usize {
            check.wrong(
                "words.spots.names",
                self.names.len(),
                "as many names as `count`",
            );
        }
        Spots {
            word: check.text("words.spots.word", self.word, 22),
            count,
            names: check.texts("words.spots.names", self.names),
            names_by_sets,
        }
    }
}

impl From<&Words> for WordsFile {
    fn from(words: &Words) -> Self {
        let parts = words.parts.iter();
        Self {
            short_name: words.short_name.clone(),
            setup_line: words.setup_line.clone(),
            cue: words.cue.clone(),
            feel: words.feel.clone(),
            count_unit: words.count_unit.clone(),
            parts: parts
                .map(|(part, said)| (plain::word(part, PARTS), said.clone()))
                .collect(),
            spots: words.spots.as_ref().map(SpotsFile::from),
        }
    }
}

impl From<&Spots> for SpotsFile {
    fn from(spots: &Spots) -> Self {
        let by_sets = spots.names_by_sets.iter();
        Self {
            word: spots.word.clone(),
            count: spots.count.into(),
            names: spots.names.clone(),
            names_by_sets: by_sets
                .map(|(sets, names)| (sets.to_string(), names.clone()))
                .collect(),
        }
    }
}
