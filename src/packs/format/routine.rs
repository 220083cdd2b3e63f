//! Routines as files spell them.

mod written;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::check::Check;
use super::dose::DoseFile;
use super::plain;
use super::prescription::{PictureFile, PrescriptionFile, pictures, start_side};
use super::programme::{
    ChecklistFile, DayFile, PeaceLoveFile, SpeedFile, SwapFile, TimersFile, WeekFile,
};
use super::rhythm::{MovesOnFile, check_rhythm};
use crate::domain::routine::ItemSide;
use crate::domain::{ExerciseId, Item, Routine, RoutineId, Sides, Variant, VariantId};

/// A routine in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(in crate::packs) struct RoutineFile {
    format: i64,
    #[schemars(regex(pattern = "^[a-z0-9-]{1,64}$"))]
    id: String,
    #[schemars(length(max = 80))]
    name: String,
    summary: String,
    goals: Vec<String>,
    who_for: Vec<String>,
    who_not_for: Vec<String>,
    cautions: Vec<String>,
    frequency: String,
    every_days: Option<u32>,
    equipment: Vec<String>,
    pain_rule: String,
    total_sessions: Option<u32>,
    sources: Vec<String>,
    evidence_note: Option<String>,
    verification_note: Option<String>,
    basis_note: Option<String>,
    volume_rule: Option<String>,
    timers: Option<TimersFile>,
    peace_love: Option<PeaceLoveFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    swaps: Vec<SwapFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    week_table: Vec<WeekFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    calendar: Vec<DayFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    checklist: Vec<ChecklistFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    speed_ladder: Vec<SpeedFile>,
    prescription: Option<PrescriptionFile>,
    variants: Vec<VariantFile>,
}

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct VariantFile {
    id: String,
    #[schemars(length(max = 80))]
    name: String,
    use_when: Option<String>,
    progress_when: Option<String>,
    sessions_per_week: Option<u32>,
    every_days: Option<u32>,
    between: Option<String>,
    moves_on: Option<MovesOnFile>,
    coach_note: Option<String>,
    total_seconds: u32,
    total_label: String,
    #[serde(default, skip_serializing_if = "plain::is_default")]
    optional_seconds: u32,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    block_seconds: BTreeMap<String, u32>,
    items: Vec<ItemFile>,
}

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ItemFile {
    exercise: String,
    block: Option<String>,
    #[schemars(extend("enum" = plain::words(SIDES)))]
    side: Option<String>,
    #[serde(default, skip_serializing_if = "plain::is_default")]
    optional: bool,
    note: Option<String>,
    rest_activity: Option<String>,
    start: Option<String>,
    #[schemars(length(max = 60))]
    load: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pictures: Vec<PictureFile>,
    seconds: u32,
    dose: DoseFile,
}

const SIDES: &[(&str, ItemSide)] = &[("both", ItemSide::Both), ("affected", ItemSide::Affected)];

impl RoutineFile {
    /// The routine, or `None` when it has no variant that can be used.
    pub(in crate::packs) fn convert(self, check: &mut Check<'_>) -> Option<Routine> {
        check.format(self.format);
        check.id("id", &self.id);
        let every_days = self.every_days;
        let variants: Vec<_> = self
            .variants
            .into_iter()
            .filter_map(|variant| variant.convert(every_days, check))
            .collect();
        check_rhythm(&variants, check);
        if variants.is_empty() {
            check.wrong("variants", "empty", "at least one variant with an item");
            return None;
        }
        Some(Routine {
            id: RoutineId::new(&self.id),
            name: check.text("name", self.name, 80),
            summary: said("summary", self.summary, check),
            goals: check.texts("goals", self.goals),
            who_for: check.texts("who_for", self.who_for),
            who_not_for: check.texts("who_not_for", self.who_not_for),
            cautions: check.texts("cautions", self.cautions),
            frequency: said("frequency", self.frequency, check),
            equipment: check.texts("equipment", self.equipment),
            pain_rule: self.pain_rule,
            variants,
            swaps: all(self.swaps, check, SwapFile::convert),
            sources: check.texts("sources", self.sources),
            evidence_note: self.evidence_note,
            verification_note: self.verification_note,
            basis_note: self.basis_note,
            volume_rule: self.volume_rule,
            total_sessions: self.total_sessions,
            week_table: all(self.week_table, check, WeekFile::convert),
            calendar: all(self.calendar, check, DayFile::convert),
            checklist: all(self.checklist, check, ChecklistFile::convert),
            speed_ladder: all(self.speed_ladder, check, SpeedFile::convert),
            timers: self.timers.map(TimersFile::convert),
            peace_love: self.peace_love.map(|lists| lists.convert(check)),
            prescription: self.prescription.map(|file| file.convert(check)),
        })
    }
}

/// A text that a routine of one's own may lack.
fn said(key: &str, text: String, check: &mut Check<'_>) -> String {
    if text.is_empty() {
        text
    } else {
        check.long_text(key, text)
    }
}

fn all<F, T>(files: Vec<F>, check: &mut Check<'_>, convert: fn(F, &mut Check<'_>) -> T) -> Vec<T> {
    files.into_iter().map(|file| convert(file, check)).collect()
}

impl VariantFile {
    /// The variant; without a rhythm of its own it has that of its routine.
    fn convert(self, every_days: Option<u32>, check: &mut Check<'_>) -> Option<Variant> {
        let key = format!("variants.{}", self.id);
        check.id("variants.id", &self.id);
        let items: Vec<_> = self
            .items
            .into_iter()
            .enumerate()
            .map(|(place, item)| item.convert(&format!("{key}.items.{}", place + 1), check))
            .collect();
        if items.is_empty() {
            check.wrong(&key, "empty", "at least one item");
            return None;
        }
        let variant = Variant {
            id: VariantId::new(&self.id),
            name: check.text(&format!("{key}.name"), self.name, 80),
            use_when: self.use_when,
            progress_when: self.progress_when,
            sessions_per_week: self.sessions_per_week,
            every_days: self.every_days.or(every_days),
            between: self.between.as_deref().map(VariantId::new),
            moves_on: self.moves_on.map(|file| file.convert(&key, check)),
            coach_note: self.coach_note,
            items,
            total_seconds: self.total_seconds,
            optional_seconds: self.optional_seconds,
            block_seconds: self.block_seconds.into_iter().collect(),
        };
        check_totals(&variant, &key, &self.total_label, check);
        Some(variant)
    }
}

impl ItemFile {
    fn convert(self, key: &str, check: &mut Check<'_>) -> Item {
        check.id(&format!("{key}.exercise"), &self.exercise);
        let side = self.side.as_deref();
        let item = Item {
            exercise: ExerciseId::new(&self.exercise),
            side: side
                .and_then(|side| check.one_of(&format!("{key}.side"), side, SIDES))
                .unwrap_or(ItemSide::None),
            dose: self.dose.convert(&format!("{key}.dose"), check),
            block: self.block,
            optional: self.optional,
            note: self.note,
            rest_activity: self.rest_activity,
            start: start_side(&format!("{key}.start"), self.start.as_deref(), check),
            load: self
                .load
                .map(|load| check.text(&format!("{key}.load"), load, 60)),
            pictures: pictures(&format!("{key}.pictures"), self.pictures, check),
            seconds: self.seconds,
        };
        if item.side == ItemSide::Both && item.dose.sides == Sides::Together {
            check.wrong(&format!("{key}.side"), "both", "a dose with a `side_order`");
        }
        let length = plain::whole(item.length());
        if item.seconds != length {
            let expected = format!("{length}, as its dose adds up");
            check.wrong(&format!("{key}.seconds"), item.seconds, &expected);
        }
        item
    }
}

/// A length in minutes and seconds.
fn total_label(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// What the file says of its length must be what its items add up to.
fn check_totals(variant: &Variant, key: &str, label: &str, check: &mut Check<'_>) {
    let sum = |optional: bool| -> u64 {
        let items = variant.items.iter();
        items
            .filter(|item| item.optional == optional)
            .map(|item| u64::from(item.seconds))
            .sum()
    };
    let total = variant.total_seconds;
    let right_label = total_label(total);
    let said = [
        ("total_seconds", total.to_string(), sum(false).to_string()),
        (
            "optional_seconds",
            variant.optional_seconds.to_string(),
            sum(true).to_string(),
        ),
        ("total_label", label.to_owned(), right_label),
    ];
    for (name, stands, expected) in said {
        if stands != expected {
            check.wrong(&format!("{key}.{name}"), stands, &expected);
        }
    }
}
