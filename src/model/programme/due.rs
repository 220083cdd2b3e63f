//! What is due in the programmes that are followed, for the pages that look at all of them.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::domain::programme::{Kind, Next, Standing};
use crate::domain::{RoutineId, VariantId};
use crate::model::Model;

/// What is due next in a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueProgramme {
    /// The routine.
    pub routine: RoutineId,
    /// The variant that is done.
    pub variant: VariantId,
    /// What the programme goes by.
    pub kind: Kind,
    /// The week, day or stage, counted from 1, and how many there are.
    pub place: (u32, u32),
    /// Which session of how many of it, counted from 1, where the content says how many there are.
    pub session: Option<(u32, u32)>,
    /// The part of the day, such as `morning`, where a day has several.
    pub part: Option<String>,
    /// The day.
    pub due: Date,
    /// True when that is today.
    pub is_today: bool,
    /// True when the step before is done, and the person has to move on to this one on the page of the programme.
    pub moves_on: bool,
}

impl Model {
    /// What is due next in each programme that is followed, the earliest first; none where a checklist is open, the week is
    /// skipped, or the safety check does not allow it.
    pub fn next_in_programmes(&self) -> Vec<DueProgramme> {
        let followed = self.preferences.programmes.keys();
        let mut due: Vec<DueProgramme> = followed
            .filter_map(|routine| next_of(&self.standing(routine)?))
            .filter(|due| self.allows_variant(&due.routine, &due.variant))
            .collect();
        due.sort_by(|one, other| (one.due, &one.routine).cmp(&(other.due, &other.routine)));
        due
    }

    /// The routines whose programmes mean a session for `date`, today or later.
    pub fn planned_on(&self, date: Date) -> Vec<RoutineId> {
        let followed = self.preferences.programmes.keys();
        let meant = |routine: &&RoutineId| {
            let standing = self.standing(routine);
            standing
                .is_some_and(|standing| standing.planned(date).iter().any(|due| due.day == date))
        };
        followed.filter(meant).cloned().collect()
    }

    /// The days from today until `until` for which any programme means a session.
    pub fn planned_days(&self, until: Date) -> BTreeSet<Date> {
        let followed = self.preferences.programmes.keys();
        let standings = followed.filter_map(|routine| self.standing(routine));
        let planned = standings.flat_map(|standing| standing.planned(until));
        planned.map(|due| due.day).collect()
    }

    /// True when a programme that is followed rests on a day.
    pub(in crate::model) fn rests_on(&self, routine: &RoutineId, day: Date) -> bool {
        self.standing(routine).is_some_and(|standing| {
            let next = match &standing.next {
                Next::Session(due) => Some(due.day),
                Next::WeekDone(day) => Some(*day),
                Next::Checklist => None,
            };
            next.is_none_or(|next| day < next)
        })
    }
}

fn next_of(standing: &Standing<'_>) -> Option<DueProgramme> {
    let programme = &standing.programme;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let (variant, due, session, part, moves_on) = match &standing.next {
        Next::Checklist => return None,
        Next::Session(due) => {
            let variant = due.variant.clone();
            (variant, due.day, due.session, due.part.clone(), false)
        }
        Next::WeekDone(day) => {
            let next = programme.next(standing.place)?;
            (next.id.clone(), *day, None, None, true)
        }
    };
    Some(DueProgramme {
        place: (
            count(programme.place(&variant)) + 1,
            count(programme.steps.len()),
        ),
        routine: programme.routine.id.clone(),
        kind: programme.kind,
        is_today: due == standing.today,
        variant,
        session,
        part,
        due,
        moves_on,
    })
}
