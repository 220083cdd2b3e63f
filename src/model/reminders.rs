//! Reminders: which were told, which wait for an answer, which were put off.

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::civil::{Date, DateTime};

use super::notification::{Notification, Pressed};
use super::{Action, Effect, Model, Screen};
use crate::domain::RoutineId;
use crate::domain::history::{Ending, PastSession, Stamp};
use crate::domain::schedule::Reminder;
use crate::player::Mode;

/// A reminder can be put off by this, and by an hour.
pub const SOON: Duration = Duration::from_mins(10);
/// The longer of the two.
pub const AN_HOUR: Duration = Duration::from_hours(1);

/// The clock on the wall may be set, and a machine that slept does not count its sleep: it is looked at after this time.
pub(super) const LOOK: Duration = Duration::from_mins(1);

/// Nothing of what was done before can be had, when it has not come after this time; milliseconds.
const PAST_COMES_MS: i64 = 5_000;

/// Something that is answered to a reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReminderAction {
    /// Starts the routine.
    Start(RoutineId),
    /// Reminds again after this time.
    Later(RoutineId, Duration),
    /// No more on this day.
    NotToday(RoutineId),
}

/// What is known about reminders.
#[derive(Clone, Debug, Default)]
pub struct Reminders {
    /// When the clock on the wall was first seen (milliseconds since 1970, UTC).
    first_ms: Option<i64>,
    /// What it showed when reminders were looked for last.
    looked: Option<DateTime>,
    /// The days that were told.
    told: BTreeSet<(RoutineId, Date)>,
    /// Those that wait for an answer, the oldest first.
    open: Vec<Reminder>,
    /// Those that were put off.
    later: Vec<Later>,
}

/// A reminder that was put off.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Later {
    reminder: Reminder,
    /// When it comes again, and by how much it was put off (milliseconds).
    due_ms: i64,
    length_ms: i64,
}

impl Later {
    /// True when it comes; also when the clock was set back behind the moment that it was put off at.
    fn is_due(&self, now_ms: i64) -> bool {
        self.due_ms <= now_ms || now_ms < self.due_ms - self.length_ms
    }
}

impl Reminders {
    /// Those that wait for an answer, the oldest first.
    pub fn open(&self) -> &[Reminder] {
        &self.open
    }

    /// Takes the reminder of a routine out of those that wait or were put off.
    fn take(&mut self, routine: &RoutineId) -> Option<Reminder> {
        let waits = self.open.iter().find(|one| one.routine == *routine);
        let later = self.later.iter().map(|later| &later.reminder);
        let taken = waits.or_else(|| later.into_iter().find(|one| one.routine == *routine));
        let taken = taken.cloned();
        self.open.retain(|one| one.routine != *routine);
        self.later
            .retain(|later| later.reminder.routine != *routine);
        taken
    }

    /// Those that were put off until now.
    fn take_due(&mut self, now_ms: i64) -> Vec<Reminder> {
        let due = self.later.iter().filter(|later| later.is_due(now_ms));
        let due: Vec<Reminder> = due.map(|later| later.reminder.clone()).collect();
        self.later.retain(|later| !later.is_due(now_ms));
        due
    }
}

/// What the clock on the wall showed, to the second.
fn local(now: &Stamp) -> DateTime {
    let midnight = now.day().to_datetime(jiff::civil::Time::midnight());
    let second = jiff::SignedDuration::from_secs(now.second_of_day());
    midnight.checked_add(second).unwrap_or(midnight)
}

/// True when a session is one of `routine` that is over, and of `day`.
fn was_done(session: &PastSession, routine: &RoutineId, day: Date) -> bool {
    let ended = session.ended.as_ref().map(Stamp::day);
    session.routine.as_ref() == Some(routine)
        && session.ending != Ending::Open
        && (session.began.day() == day || ended == Some(day))
}

impl Model {
    /// Takes what the clock on the wall shows, and looks for reminders.
    pub(super) fn it_is(&mut self, now: Stamp) -> Vec<Effect> {
        let before = std::mem::replace(&mut self.now, now);
        let mut effects: Vec<Effect> = self.tell_of_morning(&before).into_iter().collect();
        effects.extend(self.look_after_care());
        self.begin_offered_tour();
        let wall = local(&self.now);
        let first_ms = *self.reminders.first_ms.get_or_insert(self.now.utc_ms);
        self.withdraw(wall);
        if self.is_exercising() {
            return effects;
        }
        let mut told = self.reminders.take_due(self.now.utc_ms);
        if let Some(looked) = self.reminders.looked.replace(wall) {
            told.extend(self.newly_due(looked, wall));
        } else if self.knows_today(first_ms) {
            // What was planned before the program started is said in the window, once, and not by the desktop.
            let due = self.newly_due(midnight_before(wall.date()), wall);
            effects.extend(self.tell(&due));
        } else {
            self.reminders.looked = None;
        }
        effects.extend(self.tell(&told));
        effects.extend(
            told.into_iter()
                .map(Notification::Reminder)
                .map(Effect::Notify),
        );
        effects
    }

    /// True once it is known what was done today, or will not be.
    fn knows_today(&self, first_ms: i64) -> bool {
        let waited_ms = self.now.utc_ms.abs_diff(first_ms);
        self.past.reaches(Some(self.today())) || PAST_COMES_MS.unsigned_abs() <= waited_ms
    }

    /// Nobody is reminded of one thing in the middle of another.
    pub(super) fn is_exercising(&self) -> bool {
        let moves = matches!(self.player_mode(), Some(Mode::Running | Mode::Resuming(_)));
        moves && *self.screen() == Screen::Session
    }

    fn newly_due(&self, after: DateTime, wall: DateTime) -> Vec<Reminder> {
        let mut due = self.preferences.schedule.due(after, wall);
        due.retain(|one| !self.was_told(one) && self.is_wanted(one));
        due
    }

    fn was_told(&self, reminder: &Reminder) -> bool {
        let key = (reminder.routine.clone(), reminder.day);
        let before = self.preferences.reminded.get(&reminder.routine);
        before == Some(&reminder.day) || self.reminders.told.contains(&key)
    }

    /// True while the routine is there, not being done, and not done on the day.
    fn is_wanted(&self, reminder: &Reminder) -> bool {
        let routine = &reminder.routine;
        let session = self.session.as_ref().filter(|session| !session.ended);
        let runs = session.is_some_and(|session| session.routine.as_ref() == Some(routine));
        let mut sessions = self.past.sessions().iter();
        let done = sessions.any(|session| was_done(session, routine, reminder.day));
        let rests = self.rests_on(routine, reminder.day);
        !runs && !done && !rests && self.content.catalogue.routine(routine).is_some()
    }

    /// Shows reminders in the window, and remembers that they were told.
    fn tell(&mut self, told: &[Reminder]) -> Option<Effect> {
        let before = self.preferences.reminded.clone();
        for reminder in told {
            let routine = reminder.routine.clone();
            self.reminders.take(&routine);
            self.reminders.open.push(reminder.clone());
            self.reminders.told.insert((routine.clone(), reminder.day));
            self.preferences.reminded.insert(routine, reminder.day);
        }
        (self.preferences.reminded != before)
            .then(|| Effect::Save(Box::new(self.preferences.clone())))
    }

    /// Takes back what nobody needs to be told any more.
    fn withdraw(&mut self, wall: DateTime) {
        let mut reminders = std::mem::take(&mut self.reminders);
        let today = wall.date();
        let meant = |reminder: &Reminder| {
            let current = self.preferences.schedule.current(&reminder.routine, today);
            current.is_some_and(|entry| entry.reminds) && self.is_wanted(reminder)
        };
        reminders
            .open
            .retain(|one| one.is_fresh(wall) && meant(one));
        reminders.later.retain(|later| meant(&later.reminder));
        self.reminders = reminders;
    }

    /// Does what was answered to a reminder.
    pub(super) fn answer_reminder(&mut self, answer: ReminderAction) -> Vec<Effect> {
        match answer {
            ReminderAction::Start(routine) => self.start_reminded(&routine),
            ReminderAction::Later(routine, length) => {
                self.put_off(&routine, length);
                Vec::new()
            }
            ReminderAction::NotToday(routine) => {
                self.reminders.take(&routine);
                Vec::new()
            }
        }
    }

    /// Does what was pressed on a notification. It may have lain there for long, so it starts only what still waits.
    pub(super) fn notified(
        &mut self,
        notification: &Notification,
        pressed: Pressed,
    ) -> Vec<Effect> {
        if let Notification::Care(call) = notification {
            return self.care_notified(*call, pressed);
        }
        let mut effects = vec![Effect::ComeForward];
        let Notification::Reminder(reminder) = notification else {
            return effects;
        };
        let routine = &reminder.routine;
        match pressed {
            Pressed::Later => {
                self.put_off(routine, SOON);
                return Vec::new();
            }
            Pressed::Itself => {}
            Pressed::Start if *self.screen() == Screen::Session => {}
            Pressed::Start if self.reminders.take(routine).as_ref() == Some(reminder) => {
                effects.extend(self.start_reminded(routine));
            }
            Pressed::Start => {
                let page = Screen::Routine(routine.clone());
                effects.extend(self.apply(Action::Open(page)));
            }
        }
        effects
    }

    fn start_reminded(&mut self, routine: &RoutineId) -> Vec<Effect> {
        self.reminders.take(routine);
        let left = self.session.as_ref().filter(|session| !session.ended);
        if left.is_some_and(|session| session.routine.as_ref() == Some(routine)) {
            return self.carry_on();
        }
        // Its page lies under the session, and asks what is to be known before it starts.
        let mut effects = self.apply(Action::Open(Screen::Routine(routine.clone())));
        if self.held_back(routine) {
            effects.extend(self.apply(Action::Open(Screen::Programme(routine.clone()))));
            return effects;
        }
        effects.extend(self.apply(Action::StartRoutine(routine.clone())));
        effects
    }

    fn put_off(&mut self, routine: &RoutineId, length: Duration) {
        let Some(reminder) = self.reminders.take(routine) else {
            return;
        };
        let length_ms = i64::try_from(length.as_millis()).unwrap_or(i64::MAX);
        self.reminders.later.push(Later {
            reminder,
            due_ms: self.now.utc_ms.saturating_add(length_ms),
            length_ms,
        });
    }

    /// When the clock on the wall must be looked at again; `None` while no reminder, no morning and no care timer is to come.
    pub fn look_at_wall_in(&self) -> Option<Duration> {
        let waits = [
            self.look_for_reminders_in(),
            self.look_for_morning_in(),
            self.look_after_care_in(),
        ];
        waits.into_iter().flatten().min()
    }

    fn look_for_reminders_in(&self) -> Option<Duration> {
        let wall = local(&self.now);
        let planned = self.preferences.schedule.next(wall);
        let least = Duration::from_secs(1);
        if self.reminders.looked.is_none() {
            return planned.map(|_| least);
        }
        let planned = planned.map(|moment| {
            let seconds = Duration::try_from(moment.duration_since(wall)).unwrap_or(LOOK);
            seconds.saturating_sub(Duration::from_millis(part_ms(&self.now)))
        });
        let later = self.reminders.later.iter();
        let later = later.map(|later| {
            let ms = later.due_ms.saturating_sub(self.now.utc_ms);
            Duration::from_millis(u64::try_from(ms).unwrap_or(0))
        });
        let next = later.chain(planned).min()?;
        Some(next.clamp(least, LOOK))
    }
}

/// Milliseconds since the last full second.
fn part_ms(now: &Stamp) -> u64 {
    u64::try_from(now.utc_ms.rem_euclid(1000)).unwrap_or(0)
}

/// The last moment before a day.
fn midnight_before(day: Date) -> DateTime {
    let midnight = day.to_datetime(jiff::civil::Time::midnight());
    let least = jiff::SignedDuration::from_nanos(1);
    midnight.checked_sub(least).unwrap_or(midnight)
}
