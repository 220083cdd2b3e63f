//! What programmes add to a routine: week table, calendar, checklist, speed ladder, timers, first-aid lists.

mod written;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::check::Check;
use super::exercise::ids;
use crate::domain::routine::{
    CalendarDay, CareTimers, ChecklistRow, PeaceLove, SpeedStep, Swap, WeekRow,
};

/// An exchange in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SwapFile {
    when: String,
    replace: Vec<String>,
    with: Vec<String>,
}

/// A week in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct WeekFile {
    week: String,
    sessions_per_week: i64,
    sets: i64,
    reps_by_set: Vec<i64>,
    note: Option<String>,
}

/// A day in a file: what is done, by name, and how often.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
pub(super) struct DayFile {
    day: i64,
    #[serde(flatten)]
    entries: BTreeMap<String, String>,
}

/// A criterion in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ChecklistFile {
    id: String,
    must: bool,
    text: String,
}

/// A step of the speed ladder in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SpeedFile {
    step: i64,
    effort: String,
    what: String,
}

/// Times of the care timers in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TimersFile {
    ice_on_default_s: u32,
    ice_on_min_s: u32,
    ice_on_max_s: u32,
    ice_off_min_s: u32,
    ice_off_default_s: u32,
    skin_check_every_s: u32,
    daily_window_hours: Vec<u32>,
}

/// First-aid lists in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PeaceLoveFile {
    peace: Vec<String>,
    love: Vec<String>,
}

impl SwapFile {
    pub(super) fn convert(self, check: &mut Check<'_>) -> Swap {
        if self.replace.len() != self.with.len() {
            check.wrong(
                "swaps.with",
                self.with.len(),
                "as many exercises as `replace`",
            );
        }
        Swap {
            replace: ids("swaps.replace", &self.replace, check),
            with: ids("swaps.with", &self.with, check),
            when: check.long_text("swaps.when", self.when),
        }
    }
}

impl WeekFile {
    pub(super) fn convert(self, check: &mut Check<'_>) -> WeekRow {
        let reps = self.reps_by_set.iter();
        WeekRow {
            sessions_per_week: check.count(
                "week_table.sessions_per_week",
                self.sessions_per_week,
                1,
                14,
            ),
            sets: check.count("week_table.sets", self.sets, 1, 50),
            reps_by_set: reps
                .map(|reps| check.count("week_table.reps_by_set", *reps, 1, 500))
                .collect(),
            week: check.text("week_table.week", self.week, 40),
            note: self.note,
        }
    }
}

impl DayFile {
    pub(super) fn convert(self, check: &mut Check<'_>) -> CalendarDay {
        CalendarDay {
            day: check.count("calendar.day", self.day, 1, 366),
            entries: self.entries.into_iter().collect(),
        }
    }
}

impl ChecklistFile {
    pub(super) fn convert(self, check: &mut Check<'_>) -> ChecklistRow {
        check.id("checklist.id", &self.id);
        ChecklistRow {
            id: self.id,
            must: self.must,
            text: check.long_text("checklist.text", self.text),
        }
    }
}

impl SpeedFile {
    pub(super) fn convert(self, check: &mut Check<'_>) -> SpeedStep {
        SpeedStep {
            step: check.count("speed_ladder.step", self.step, 1, 50),
            effort: check.long_text("speed_ladder.effort", self.effort),
            what: check.long_text("speed_ladder.what", self.what),
        }
    }
}

impl TimersFile {
    pub(super) fn convert(self) -> CareTimers {
        CareTimers {
            ice_on_default_s: self.ice_on_default_s,
            ice_on_min_s: self.ice_on_min_s,
            ice_on_max_s: self.ice_on_max_s,
            ice_off_min_s: self.ice_off_min_s,
            ice_off_default_s: self.ice_off_default_s,
            skin_check_every_s: self.skin_check_every_s,
            daily_window_hours: self.daily_window_hours,
        }
    }
}

impl PeaceLoveFile {
    pub(super) fn convert(self, check: &mut Check<'_>) -> PeaceLove {
        PeaceLove {
            peace: check.texts("peace_love.peace", self.peace),
            love: check.texts("peace_love.love", self.love),
        }
    }
}
