//! Exercises as files spell them.

mod words;
mod written;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use self::words::WordsFile;
use super::super::check::Check;
use super::dose::DoseFile;
use super::plain;
use super::prescription::{PictureFile, pictures};
use crate::domain::exercise::{
    Category, Compression, DoseAlternative, DoseBasis, Fit, KeyPosition, Kiosk, Position,
    Suitability,
};
use crate::domain::{Exercise, ExerciseId, KitNeed};

pub(in crate::packs) use self::words::PARTS;
pub(super) use self::written::spelled;

/// An exercise in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct ExerciseFile {
    format: i64,
    #[schemars(regex(pattern = "^[a-z0-9-]{1,64}$"))]
    id: String,
    #[schemars(length(max = 80))]
    name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aka: Vec<String>,
    #[schemars(extend("enum" = plain::words(CATEGORIES)))]
    category: String,
    #[schemars(extend("enum" = plain::words(POSITIONS)))]
    position: String,
    unilateral: bool,
    equipment: Vec<String>,
    primary_muscles: Vec<String>,
    secondary_muscles: Vec<String>,
    #[schemars(range(min = 1, max = 2))]
    tier: i64,
    default_seconds: i64,
    instructions: Vec<String>,
    cues: Vec<String>,
    mistakes: Vec<String>,
    cautions: Vec<String>,
    contraindications: Vec<String>,
    stop_if: Vec<String>,
    evidence: Vec<String>,
    progressions: Vec<String>,
    regressions: Vec<String>,
    #[schemars(extend("enum" = plain::words(KIOSK)))]
    kiosk: String,
    #[schemars(length(max = 90))]
    kiosk_reason: String,
    #[schemars(length(max = 40))]
    camera: String,
    props: Vec<String>,
    animation_loop: Vec<u32>,
    illustration_note: Option<String>,
    words: WordsFile,
    dose: DoseFile,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    dose_alternatives: Vec<DoseAlternativeFile>,
    suitability: SuitabilityFile,
    positions: Vec<PositionFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pictures: Vec<PictureFile>,
}

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct DoseAlternativeFile {
    label: String,
    sets: i64,
    #[serde(serialize_with = "plain::seconds")]
    hold_s: f64,
    #[serde(serialize_with = "plain::seconds")]
    rest_s: f64,
    #[serde(default, skip_serializing_if = "plain::is_default")]
    per_side: bool,
}

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct SuitabilityFile {
    #[schemars(extend("enum" = plain::words(FITS)))]
    acute_0_72h: String,
    #[schemars(extend("enum" = plain::words(FITS)))]
    subacute: String,
    #[schemars(extend("enum" = plain::words(FITS)))]
    tendon_irritable: String,
    #[schemars(extend("enum" = plain::words(FITS)))]
    overlengthened: String,
    pre_run: bool,
    post_run: bool,
    #[schemars(extend("enum" = plain::words(COMPRESSIONS)))]
    proximal_tendon_compression: String,
}

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PositionFile {
    name: String,
    description: String,
}

pub(super) const CATEGORIES: &[(&str, Category)] = &[
    ("release", Category::Release),
    ("dynamic-warmup", Category::DynamicWarmup),
    ("cardio", Category::Cardio),
    ("mobility", Category::Mobility),
    ("static-stretch", Category::StaticStretch),
    ("strength", Category::Strength),
    ("eccentric", Category::Eccentric),
    ("core", Category::Core),
    ("recovery", Category::Recovery),
];

pub(super) const POSITIONS: &[(&str, Position)] = &[
    ("chair-sitting", Position::ChairSitting),
    ("long-sitting", Position::LongSitting),
    ("supine", Position::Supine),
    ("prone", Position::Prone),
    ("kneeling", Position::Kneeling),
    ("half-kneeling", Position::HalfKneeling),
    ("quadruped", Position::Quadruped),
    ("standing", Position::Standing),
];

const KIOSK: &[(&str, Kiosk)] = &[
    ("yes", Kiosk::Yes),
    ("needs-equipment", Kiosk::NeedsEquipment),
    ("no", Kiosk::No),
];

pub(super) const FITS: &[(&str, Fit)] = &[
    ("yes", Fit::Yes),
    ("gentle", Fit::Gentle),
    ("caution", Fit::Caution),
    ("no", Fit::No),
];

const COMPRESSIONS: &[(&str, Compression)] = &[
    ("none", Compression::None),
    ("low", Compression::Low),
    ("moderate", Compression::Moderate),
    ("high", Compression::High),
];

/// What is needed: the kinds are read from the words of the file, before anybody translates them.
fn equipment(words: Vec<String>, check: &mut Check<'_>) -> Vec<KitNeed> {
    let words = check.texts("equipment", words);
    words.iter().map(|words| KitNeed::of(words)).collect()
}

impl ExerciseFile {
    /// The exercise, or `None` when it cannot be used at all.
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> Option<Exercise> {
        check.format(self.format);
        check.id("id", &self.id);
        let dose = self.dose.convert("dose", check);
        let category = check.one_of("category", &self.category, CATEGORIES);
        let position = check.one_of("position", &self.position, POSITIONS);
        Some(Exercise {
            id: ExerciseId::new(&self.id),
            name: check.text("name", self.name, 80),
            aka: check.texts("aka", self.aka),
            category: category?,
            equipment: equipment(self.equipment, check),
            position: position?,
            unilateral: self.unilateral,
            primary_muscles: check.texts("primary_muscles", self.primary_muscles),
            secondary_muscles: check.texts("secondary_muscles", self.secondary_muscles),
            instructions: check.texts("instructions", self.instructions),
            cues: check.texts("cues", self.cues),
            mistakes: check.texts("mistakes", self.mistakes),
            dose,
            dose_basis: dose_basis(&self.dose, check),
            dose_alternatives: convert_all(self.dose_alternatives, check),
            progressions: ids("progressions", &self.progressions, check),
            regressions: ids("regressions", &self.regressions, check),
            cautions: check.texts("cautions", self.cautions),
            contraindications: check.texts("contraindications", self.contraindications),
            stop_if: check.texts("stop_if", self.stop_if),
            evidence: check.texts("evidence", self.evidence),
            camera: check.text("camera", self.camera, 40),
            props: check.texts("props", self.props),
            positions: positions(self.positions, check),
            animation_loop: self.animation_loop,
            illustration_note: self.illustration_note,
            suitability: self.suitability.convert(check)?,
            default_seconds: check.count("default_seconds", self.default_seconds, 1, 14_400),
            tier: u8::try_from(check.count("tier", self.tier, 1, 2)).unwrap_or(2),
            words: self.words.convert(check),
            kiosk: check.one_of("kiosk", &self.kiosk, KIOSK)?,
            kiosk_reason: check.text("kiosk_reason", self.kiosk_reason, 90),
            pictures: pictures("pictures", self.pictures, check),
        })
    }
}

impl SuitabilityFile {
    fn convert(&self, check: &mut Check<'_>) -> Option<Suitability> {
        let mut fit =
            |key: &str, word: &str| check.one_of(&format!("suitability.{key}"), word, FITS);
        let acute = fit("acute_0_72h", &self.acute_0_72h);
        let subacute = fit("subacute", &self.subacute);
        let tendon = fit("tendon_irritable", &self.tendon_irritable);
        let long = fit("overlengthened", &self.overlengthened);
        let compression = check.one_of(
            "suitability.proximal_tendon_compression",
            &self.proximal_tendon_compression,
            COMPRESSIONS,
        );
        Some(Suitability {
            acute_0_72h: acute?,
            subacute: subacute?,
            tendon_irritable: tendon?,
            overlengthened: long?,
            pre_run: self.pre_run,
            post_run: self.post_run,
            proximal_tendon_compression: compression?,
        })
    }
}

fn dose_basis(dose: &DoseFile, check: &mut Check<'_>) -> DoseBasis {
    let mut said = |key: &str, text: &Option<String>| {
        check.long_text(&format!("dose.{key}"), text.clone().unwrap_or_default())
    };
    DoseBasis {
        basis: said("basis", &dose.basis),
        frequency: said("frequency", &dose.frequency),
        range: said("range", &dose.range),
        note: dose.note.clone(),
    }
}

fn convert_all(files: Vec<DoseAlternativeFile>, check: &mut Check<'_>) -> Vec<DoseAlternative> {
    files
        .into_iter()
        .map(|file| DoseAlternative {
            label: check.text("dose_alternatives.label", file.label, 60),
            sets: check.count("dose_alternatives.sets", file.sets, 1, 50),
            hold: check.seconds("dose_alternatives.hold_s", file.hold_s),
            rest: check.seconds("dose_alternatives.rest_s", file.rest_s),
            per_side: file.per_side,
        })
        .collect()
}

fn positions(files: Vec<PositionFile>, check: &mut Check<'_>) -> Vec<KeyPosition> {
    files
        .into_iter()
        .map(|file| KeyPosition {
            name: check.text("positions.name", file.name, 60),
            description: check.long_text("positions.description", file.description),
        })
        .collect()
}

/// Ids of exercises; whether they exist is checked when all files are read.
pub(super) fn ids(key: &str, ids: &[String], check: &mut Check<'_>) -> Vec<ExerciseId> {
    for id in ids {
        check.id(key, id);
    }
    ids.iter().map(|id| ExerciseId::new(id)).collect()
}
