//! Routines on their way into files. Lengths are computed from the doses, whatever the routine states.

use super::super::VERSION;
use super::super::plain::{whole, word};
use super::super::prescription::side;
use super::{
    ChecklistFile, DayFile, DoseFile, ItemFile, MovesOnFile, PeaceLoveFile, PictureFile,
    PrescriptionFile, RoutineFile, SIDES, SpeedFile, SwapFile, TimersFile, VariantFile, WeekFile,
    total_label,
};
use crate::domain::routine::{ItemSide, MovesOn};
use crate::domain::{Item, Routine, Variant};

impl From<&Routine> for RoutineFile {
    fn from(routine: &Routine) -> Self {
        Self {
            format: VERSION,
            id: routine.id.to_string(),
            name: routine.name.clone(),
            summary: routine.summary.clone(),
            goals: routine.goals.clone(),
            who_for: routine.who_for.clone(),
            who_not_for: routine.who_not_for.clone(),
            cautions: routine.cautions.clone(),
            frequency: routine.frequency.clone(),
            every_days: None, // said by each variant
            equipment: routine.equipment.clone(),
            pain_rule: routine.pain_rule.clone(),
            total_sessions: routine.total_sessions,
            sources: routine.sources.clone(),
            evidence_note: routine.evidence_note.clone(),
            verification_note: routine.verification_note.clone(),
            basis_note: routine.basis_note.clone(),
            volume_rule: routine.volume_rule.clone(),
            timers: routine.timers.as_ref().map(TimersFile::from),
            peace_love: routine.peace_love.as_ref().map(PeaceLoveFile::from),
            swaps: routine.swaps.iter().map(SwapFile::from).collect(),
            week_table: routine.week_table.iter().map(WeekFile::from).collect(),
            calendar: routine.calendar.iter().map(DayFile::from).collect(),
            checklist: routine.checklist.iter().map(ChecklistFile::from).collect(),
            speed_ladder: routine.speed_ladder.iter().map(SpeedFile::from).collect(),
            prescription: routine.prescription.as_ref().map(PrescriptionFile::from),
            variants: routine.variants.iter().map(VariantFile::from).collect(),
        }
    }
}

impl From<&Variant> for VariantFile {
    fn from(variant: &Variant) -> Self {
        let seconds = |optional: bool| -> u32 {
            let items = variant.items.iter();
            let counted = items.filter(|item| item.optional == optional);
            counted.map(|item| whole(item.length())).sum()
        };
        let total = seconds(false);
        Self {
            id: variant.id.to_string(),
            name: variant.name.clone(),
            use_when: variant.use_when.clone(),
            progress_when: variant.progress_when.clone(),
            sessions_per_week: variant.sessions_per_week,
            every_days: variant.every_days,
            between: variant.between.as_ref().map(ToString::to_string),
            moves_on: variant.moves_on.as_ref().map(MovesOnFile::from),
            coach_note: variant.coach_note.clone(),
            total_seconds: total,
            total_label: total_label(total),
            optional_seconds: seconds(true),
            block_seconds: variant.block_seconds.iter().cloned().collect(),
            items: variant.items.iter().map(ItemFile::from).collect(),
        }
    }
}

impl From<&Item> for ItemFile {
    fn from(item: &Item) -> Self {
        Self {
            exercise: item.exercise.to_string(),
            block: item.block.clone(),
            side: (item.side != ItemSide::None).then(|| word(&item.side, SIDES)),
            optional: item.optional,
            note: item.note.clone(),
            rest_activity: item.rest_activity.clone(),
            start: side(item.start),
            load: item.load.clone(),
            pictures: item.pictures.iter().map(PictureFile::from).collect(),
            seconds: whole(item.length()),
            dose: DoseFile::from(&item.dose),
        }
    }
}

impl From<&MovesOn> for MovesOnFile {
    fn from(moves_on: &MovesOn) -> Self {
        Self {
            sessions: moves_on.sessions,
            pain_at_most: moves_on.pain_at_most,
            calm_mornings: moves_on.calm_mornings,
            steady_days: moves_on.steady_days,
            asks: moves_on.asks,
        }
    }
}
