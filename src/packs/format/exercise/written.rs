//! Exercises on their way into files.

use super::super::VERSION;
use super::super::plain::{of, word};
use super::words::WordsFile;
use super::{
    CATEGORIES, COMPRESSIONS, DoseAlternativeFile, DoseFile, ExerciseFile, FITS, KIOSK, POSITIONS,
    PictureFile, PositionFile, SuitabilityFile,
};
use crate::domain::exercise::{DoseAlternative, KeyPosition, Suitability};
use crate::domain::{Exercise, ExerciseId};

impl From<&Exercise> for ExerciseFile {
    fn from(exercise: &Exercise) -> Self {
        let equipment = exercise.equipment.iter().map(|need| need.words.clone());
        let alternatives = exercise.dose_alternatives.iter();
        Self {
            format: VERSION,
            id: exercise.id.to_string(),
            name: exercise.name.clone(),
            aka: exercise.aka.clone(),
            category: word(&exercise.category, CATEGORIES),
            position: word(&exercise.position, POSITIONS),
            unilateral: exercise.unilateral,
            equipment: equipment.collect(),
            primary_muscles: exercise.primary_muscles.clone(),
            secondary_muscles: exercise.secondary_muscles.clone(),
            tier: exercise.tier.into(),
            default_seconds: exercise.default_seconds.into(),
            instructions: exercise.instructions.clone(),
            cues: exercise.cues.clone(),
            mistakes: exercise.mistakes.clone(),
            cautions: exercise.cautions.clone(),
            contraindications: exercise.contraindications.clone(),
            stop_if: exercise.stop_if.clone(),
            evidence: exercise.evidence.clone(),
            progressions: spelled(&exercise.progressions),
            regressions: spelled(&exercise.regressions),
            kiosk: word(&exercise.kiosk, KIOSK),
            kiosk_reason: exercise.kiosk_reason.clone(),
            camera: exercise.camera.clone(),
            props: exercise.props.clone(),
            animation_loop: exercise.animation_loop.clone(),
            illustration_note: exercise.illustration_note.clone(),
            words: WordsFile::from(&exercise.words),
            dose: DoseFile::from(&exercise.dose).with_basis(&exercise.dose_basis),
            dose_alternatives: alternatives.map(DoseAlternativeFile::from).collect(),
            suitability: SuitabilityFile::from(&exercise.suitability),
            positions: exercise.positions.iter().map(PositionFile::from).collect(),
            pictures: exercise.pictures.iter().map(PictureFile::from).collect(),
        }
    }
}

impl From<&DoseAlternative> for DoseAlternativeFile {
    fn from(dose: &DoseAlternative) -> Self {
        Self {
            label: dose.label.clone(),
            sets: dose.sets.into(),
            hold_s: of(dose.hold),
            rest_s: of(dose.rest),
            per_side: dose.per_side,
        }
    }
}

impl From<&Suitability> for SuitabilityFile {
    fn from(suits: &Suitability) -> Self {
        Self {
            acute_0_72h: word(&suits.acute_0_72h, FITS),
            subacute: word(&suits.subacute, FITS),
            tendon_irritable: word(&suits.tendon_irritable, FITS),
            overlengthened: word(&suits.overlengthened, FITS),
            pre_run: suits.pre_run,
            post_run: suits.post_run,
            proximal_tendon_compression: word(&suits.proximal_tendon_compression, COMPRESSIONS),
        }
    }
}

impl From<&KeyPosition> for PositionFile {
    fn from(position: &KeyPosition) -> Self {
        Self {
            name: position.name.clone(),
            description: position.description.clone(),
        }
    }
}

/// Ids as files spell them.
pub(in crate::packs::format) fn spelled(ids: &[ExerciseId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
