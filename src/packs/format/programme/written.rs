//! What programmes add to a routine, on its way into files.

use super::super::exercise::spelled;
use super::{ChecklistFile, DayFile, PeaceLoveFile, SpeedFile, SwapFile, TimersFile, WeekFile};
use crate::domain::routine::{
    CalendarDay, CareTimers, ChecklistRow, PeaceLove, SpeedStep, Swap, WeekRow,
};

impl From<&Swap> for SwapFile {
    fn from(swap: &Swap) -> Self {
        Self {
            when: swap.when.clone(),
            replace: spelled(&swap.replace),
            with: spelled(&swap.with),
        }
    }
}

impl From<&WeekRow> for WeekFile {
    fn from(week: &WeekRow) -> Self {
        Self {
            week: week.week.clone(),
            sessions_per_week: week.sessions_per_week.into(),
            sets: week.sets.into(),
            reps_by_set: week.reps_by_set.iter().map(|reps| (*reps).into()).collect(),
            note: week.note.clone(),
        }
    }
}

impl From<&CalendarDay> for DayFile {
    fn from(day: &CalendarDay) -> Self {
        Self {
            day: day.day.into(),
            entries: day.entries.iter().cloned().collect(),
        }
    }
}

impl From<&ChecklistRow> for ChecklistFile {
    fn from(row: &ChecklistRow) -> Self {
        Self {
            id: row.id.clone(),
            must: row.must,
            text: row.text.clone(),
        }
    }
}

impl From<&SpeedStep> for SpeedFile {
    fn from(step: &SpeedStep) -> Self {
        Self {
            step: step.step.into(),
            effort: step.effort.clone(),
            what: step.what.clone(),
        }
    }
}

impl From<&CareTimers> for TimersFile {
    fn from(timers: &CareTimers) -> Self {
        Self {
            ice_on_default_s: timers.ice_on_default_s,
            ice_on_min_s: timers.ice_on_min_s,
            ice_on_max_s: timers.ice_on_max_s,
            ice_off_min_s: timers.ice_off_min_s,
            ice_off_default_s: timers.ice_off_default_s,
            skin_check_every_s: timers.skin_check_every_s,
            daily_window_hours: timers.daily_window_hours.clone(),
        }
    }
}

impl From<&PeaceLove> for PeaceLoveFile {
    fn from(lists: &PeaceLove) -> Self {
        Self {
            peace: lists.peace.clone(),
            love: lists.love.clone(),
        }
    }
}
