//! Changes to what is meant for which days. Days before today keep what was meant for them then.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};

use super::{Day, Schedule, Scheduled};
use crate::domain::ids::RoutineId;

/// What can be changed about a routine's days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekly {
    /// The days of the week.
    pub days: BTreeSet<Day>,
    /// The time of day.
    pub at: Time,
    /// Whether a reminder comes.
    pub reminds: bool,
}

impl Scheduled {
    /// True while it is meant for `today` or days after it.
    pub fn runs(&self, today: Date) -> bool {
        self.until.is_none_or(|until| today <= until)
    }

    /// What can be changed about it.
    pub fn weekly(&self) -> Weekly {
        Weekly {
            days: self.days.clone(),
            at: self.at,
            reminds: self.reminds,
        }
    }
}

impl Schedule {
    /// The entry of a routine that runs on `today`; the newest, where somebody wrote several into the file.
    pub fn current(&self, routine: &RoutineId, today: Date) -> Option<&Scheduled> {
        let mut newest_first = self.entries.iter().rev();
        newest_first.find(|entry| entry.routine == *routine && entry.runs(today))
    }

    /// The entries that run on `today`, one a routine, in the order in which the routines came.
    pub fn running(&self, today: Date) -> Vec<&Scheduled> {
        let mut routines: Vec<&RoutineId> = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.runs(today)) {
            if !routines.contains(&&entry.routine) {
                routines.push(&entry.routine);
            }
        }
        let current = routines.into_iter().map(|id| self.current(id, today));
        current.flatten().collect()
    }

    /// From `today` on, the routine is meant for these days. What was meant before stays with the past.
    pub fn set(&mut self, routine: &RoutineId, weekly: Weekly, today: Date) {
        let place = self.place(routine, today);
        self.end(routine, today);
        let entry = Scheduled {
            routine: routine.clone(),
            days: weekly.days,
            at: weekly.at,
            reminds: weekly.reminds,
            from: today,
            until: None,
        };
        match self.goes_on_as(&entry) {
            Some(before) => before.until = None,
            None => self.entries.insert(place.min(self.entries.len()), entry),
        }
    }

    /// From `today` on, the routine is meant for no day.
    pub fn end(&mut self, routine: &RoutineId, today: Date) {
        let yesterday = today.yesterday().ok();
        self.entries.retain_mut(|entry| {
            if entry.routine != *routine || !entry.runs(today) {
                return true;
            }
            entry.until = yesterday;
            // What began today, or was to begin, was never meant for a day that is over.
            entry.from < today
        });
    }

    /// Where a changed entry goes, so that routines keep their order while they are changed.
    fn place(&self, routine: &RoutineId, today: Date) -> usize {
        let own = |entry: &Scheduled| entry.routine == *routine && entry.runs(today);
        let last = self.entries.iter().rposition(own);
        last.map_or(self.entries.len(), |place| {
            let begins = |entry: &Scheduled| entry.from >= today;
            place + usize::from(!self.entries.get(place).is_some_and(begins))
        })
    }

    /// The entry that ended the day before and meant the same: a change that was taken back leaves no trace.
    fn goes_on_as(&mut self, entry: &Scheduled) -> Option<&mut Scheduled> {
        let yesterday = entry.from.yesterday().ok()?;
        self.entries.iter_mut().find(|before| {
            before.routine == entry.routine
                && before.until == Some(yesterday)
                && before.weekly() == entry.weekly()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 11, 26);

    fn weekly(days: &[Day], hour: i8) -> Weekly {
        Weekly {
            days: days.iter().copied().collect(),
            at: time(hour, 30, 0, 0),
            reminds: true,
        }
    }

    fn desk() -> RoutineId {
        RoutineId::new("desk-break-five")
    }

    #[test]
    fn a_change_ends_what_ran_and_begins_today() {
        let mut schedule = Schedule::default();
        schedule.set(&desk(), weekly(&[Day::Monday], 18), date(2026, 11, 2));
        schedule.set(&desk(), weekly(&[Day::Friday], 7), TODAY);
        let [before, now] = schedule.entries.as_slice() else {
            panic!("{schedule:?}");
        };
        assert_eq!(before.until, Some(date(2026, 11, 25)));
        assert_eq!((now.from, now.until), (TODAY, None));
        assert_eq!(schedule.current(&desk(), TODAY), Some(now));
    }

    #[test]
    fn several_changes_of_one_day_leave_one_entry() {
        let mut schedule = Schedule::default();
        for hour in 6..20 {
            schedule.set(&desk(), weekly(&[Day::Friday], hour), TODAY);
        }
        assert_eq!(schedule.entries.len(), 1);
        schedule.end(&desk(), TODAY);
        assert_eq!(schedule, Schedule::default());
    }

    #[test]
    fn what_somebody_wrote_for_later_is_ended_too() {
        let mut schedule = Schedule::default();
        schedule.set(&desk(), weekly(&[Day::Friday], 9), date(2026, 12, 24));
        assert!(schedule.current(&desk(), TODAY).is_some());
        schedule.end(&desk(), TODAY);
        assert!(schedule.entries.is_empty());
    }

    #[test]
    fn the_first_day_that_there_is_can_be_changed() {
        let mut schedule = Schedule::default();
        schedule.set(&desk(), weekly(&[Day::Friday], 9), Date::MIN);
        schedule.set(&desk(), weekly(&[Day::Monday], 9), Date::MIN);
        assert_eq!(schedule.entries.len(), 1);
    }

    /// A change on some day: of one of three routines, to what, or its end.
    fn changes() -> impl Strategy<Value = Vec<(usize, u8, i8, bool)>> {
        prop::collection::vec((0..3_usize, 0..128_u8, 0..24_i8, any::<bool>()), 1..12)
    }

    fn meant(schedule: &Schedule, day: Date) -> Vec<(RoutineId, Weekly)> {
        let entries = schedule.on(day).into_iter();
        let both = entries.map(|entry| (entry.routine.clone(), entry.weekly()));
        both.collect()
    }

    fn of_bits(bits: u8) -> BTreeSet<Day> {
        let days = Day::WORDS.into_iter().enumerate();
        days.filter(|(place, _)| bits >> place & 1 == 1)
            .map(|(_, (day, _))| day)
            .collect()
    }

    proptest! {
        #[test]
        fn the_past_stays_and_a_change_taken_back_leaves_no_trace(
            before in changes(), (which, bits, hour, ends) in (0..3_usize, 0..128_u8, 0..24_i8, any::<bool>())
        ) {
            let routines = ["a", "b", "c"].map(RoutineId::new);
            let first = date(2026, 10, 1);
            let mut schedule = Schedule::default();
            for (days, (which, bits, hour, ends)) in (0..).step_by(3).zip(before) {
                let day = first.checked_add(jiff::Span::new().days(days)).unwrap();
                let weekly = Weekly { days: of_bits(bits), at: time(hour, 0, 0, 0), reminds: true };
                if ends {
                    schedule.end(&routines[which], day);
                } else {
                    schedule.set(&routines[which], weekly, day);
                }
            }
            let as_it_was = schedule.clone();
            let routine = &routines[which];
            let was = schedule.current(routine, TODAY).map(Scheduled::weekly);
            if ends {
                schedule.end(routine, TODAY);
            } else {
                let weekly = Weekly { days: of_bits(bits), at: time(hour, 0, 0, 0), reminds: true };
                schedule.set(routine, weekly, TODAY);
            }
            for back in 1..60_i64 {
                let day = TODAY.checked_sub(jiff::Span::new().days(back)).unwrap();
                prop_assert_eq!(meant(&schedule, day), meant(&as_it_was, day));
            }
            for ahead in 0..8_i64 {
                let day = TODAY.checked_add(jiff::Span::new().days(ahead)).unwrap();
                let is_meant = schedule.on(day).into_iter().any(|entry| entry.routine == *routine);
                prop_assert_eq!(is_meant, !ends && of_bits(bits).contains(&Day::of(day)));
            }
            let runs = schedule.entries.iter().filter(|entry| entry.routine == *routine && entry.runs(TODAY));
            prop_assert_eq!(runs.count(), usize::from(!ends));
            if let Some(was) = was {
                schedule.set(routine, was, TODAY);
                prop_assert_eq!(schedule, as_it_was);
            }
        }
    }
}
