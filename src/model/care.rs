//! Care timers: ice, raising the leg, the first days, breaks from sitting.

mod calls;

use std::time::Duration;

use super::{Effect, Model, Screen};
use crate::domain::care::limits::{DESK, FIRST_DAYS, ICE, LEG_UP, MOVEMENT};
use crate::domain::care::{Care, FirstDays, Ice, Limits, Run, Sitting};
use crate::domain::{Exercise, ExerciseId, RoutineId, VariantId};

/// Seconds of one step of a timer, and of the time at which ice is due again.
pub const ICE_STEP_S: i64 = 60;
/// See above.
pub const LEG_UP_STEP_S: i64 = 300;
/// See above.
pub const DUE_STEP_S: i64 = 1800;
/// A break from sitting can be put off by so many minutes.
pub const BREAK_LATER_MIN: u32 = 10;

/// What was done to a timer can be taken back for so long.
const TAKEN_BACK_MS: i64 = 60_000;

/// The two timers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timer {
    /// Ice.
    Ice,
    /// The leg is raised.
    LegUp,
}

/// Something that is asked of the care timers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CareAction {
    /// Shows the timers.
    Show,
    /// Starts one.
    Start(Timer),
    /// Holds one that runs, or lets it run on.
    Hold(Timer),
    /// Stops one: the ice is off, the leg is down.
    Stop(Timer),
    /// So many steps longer, or shorter.
    Change(Timer, i32),
    /// The ice is due so many steps later, or earlier.
    ChangeDue(i32),
    /// What was started or stopped just now was a slip.
    TakeBack,
    /// The first days are followed since then (milliseconds since 1970, UTC), or not any more.
    FollowDays(Option<i64>),
    /// Other breaks from sitting.
    SetSitting(Sitting),
    /// Answers the offer of a break.
    Break(BreakAnswer),
    /// Shows the routine of the first days with its gentle movement.
    ShowMovement,
}

/// What can be answered to the offer of a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BreakAnswer {
    /// Starts the desk break.
    Start,
    /// In a few minutes.
    Later,
    /// Not now.
    No,
}

/// What of the care timers is not kept.
#[derive(Clone, Debug, Default)]
pub struct CareDesk {
    /// Whether the clock was looked at since the program started.
    looked: bool,
    /// The timers before the last slip, and when that was.
    before: Option<(Box<Care>, i64, Timer)>,
    /// A break is offered.
    pub offers_break: bool,
}

impl Model {
    /// Does what is asked.
    pub(super) fn in_care(&mut self, action: CareAction) -> Vec<Effect> {
        match action {
            CareAction::Show => return self.open(Screen::Care),
            CareAction::Break(answer) => return self.answer_break(answer),
            CareAction::ShowMovement => return self.show_movement(),
            CareAction::Start(timer) => self.start_timer(timer),
            CareAction::Hold(timer) => self.hold_timer(timer),
            CareAction::Stop(timer) => self.stop_timer(timer),
            CareAction::Change(timer, steps) => self.change_timer(timer, steps.into()),
            CareAction::ChangeDue(steps) => {
                let limits = self.care_limits();
                let by_s = i64::from(steps) * DUE_STEP_S;
                self.preferences.care.ice.change_due(by_s, &limits);
            }
            CareAction::TakeBack => self.undo_timer(),
            CareAction::FollowDays(began) => self.follow_days(began),
            CareAction::SetSitting(sitting) => self.set_sitting(sitting),
        }
        let mut effects = vec![Effect::Save(Box::new(self.preferences.clone()))];
        effects.extend(self.look_after_care());
        effects
    }

    /// What the content allows.
    pub fn care_limits(&self) -> Limits {
        Limits::of(&self.content.catalogue)
    }

    /// The exercise that says how to use ice, unless the safety check hides it.
    pub fn ice(&self) -> Option<&Exercise> {
        let exercise = self.content.catalogue.exercise(&ExerciseId::new(ICE))?;
        (!self.verdict.hides(exercise)).then_some(exercise)
    }

    /// The exercise that says how to raise the leg, unless the safety check hides it.
    pub fn leg_up(&self) -> Option<&Exercise> {
        let exercise = self.content.catalogue.exercise(&ExerciseId::new(LEG_UP))?;
        (!self.verdict.hides(exercise)).then_some(exercise)
    }

    /// The timer that was started or stopped just now, while that can be taken back.
    pub fn can_take_back(&self) -> Option<Timer> {
        let (_, since_ms, timer) = self.care.before.as_ref()?;
        let passed_ms = self.now.utc_ms - since_ms;
        (0..TAKEN_BACK_MS).contains(&passed_ms).then_some(*timer)
    }

    fn remember(&mut self, timer: Timer) {
        let before = Box::new(self.preferences.care.clone());
        self.care.before = Some((before, self.now.utc_ms, timer));
    }

    fn start_timer(&mut self, timer: Timer) {
        let (now_ms, limits) = (self.now.utc_ms, self.care_limits());
        match timer {
            Timer::Ice if self.ice().is_none() => {}
            Timer::Ice => {
                let before = self.preferences.care.clone();
                let length = before.ice_length_s(&limits);
                if self.preferences.care.ice.start(now_ms, length, &limits) {
                    self.preferences.care.ice_read = true;
                    self.care.before = Some((Box::new(before), now_ms, timer));
                }
            }
            Timer::LegUp if self.leg_up().is_none() => {}
            Timer::LegUp => {
                let length = self.preferences.care.leg_up_length_s(&limits);
                self.remember(timer);
                self.preferences.care.leg_up = Some(Run::new(now_ms, length));
            }
        }
        self.preferences.care.seen_ms = now_ms;
    }

    fn hold_timer(&mut self, timer: Timer) {
        let now_ms = self.now.utc_ms;
        let care = &mut self.preferences.care;
        let run = match timer {
            Timer::Ice => match &mut care.ice {
                Ice::On(on) => Some(&mut on.run),
                Ice::Ready | Ice::Off(_) => None,
            },
            Timer::LegUp => care.leg_up.as_mut(),
        };
        if let Some(run) = run {
            run.toggle(now_ms);
        }
    }

    fn stop_timer(&mut self, timer: Timer) {
        self.remember(timer);
        let (now_ms, limits) = (self.now.utc_ms, self.care_limits());
        match timer {
            Timer::Ice => {
                self.preferences.care.ice.take_off(now_ms, &limits);
                self.forget_ice_calls();
            }
            Timer::LegUp => self.preferences.care.leg_up = None,
        }
    }

    /// Before it starts, the choice; while it runs, what runs.
    fn change_timer(&mut self, timer: Timer, steps: i64) {
        let limits = self.care_limits();
        let care = &mut self.preferences.care;
        let add = |length: u32, by: i64| u32::try_from(i64::from(length) + by).unwrap_or(0);
        match timer {
            Timer::Ice if matches!(care.ice, Ice::On(_)) => {
                care.ice.change_length(steps * ICE_STEP_S, &limits);
            }
            Timer::Ice => {
                let wanted = add(care.ice_length_s(&limits), steps * ICE_STEP_S);
                care.ice_on_s = Some(wanted);
                care.ice_on_s = Some(care.ice_length_s(&limits));
            }
            Timer::LegUp => {
                let by_s = steps * LEG_UP_STEP_S;
                if let Some(run) = &mut care.leg_up {
                    let [least, most] = [limits.leg_up_least_s, limits.leg_up_most_s]
                        .map(|length| i64::from(length) * 1000);
                    run.length_ms = (run.length_ms + by_s * 1000).clamp(least, most);
                } else {
                    care.leg_up_s = Some(add(care.leg_up_length_s(&limits), by_s));
                    care.leg_up_s = Some(care.leg_up_length_s(&limits));
                }
            }
        }
    }

    /// The timer as it was: what ran goes on as if nobody had touched it.
    fn undo_timer(&mut self) {
        let timer = self.can_take_back();
        let before = self.care.before.take().map(|(before, ..)| before);
        match (timer, before) {
            (Some(Timer::Ice), Some(before)) => self.preferences.care.ice = before.ice,
            (Some(Timer::LegUp), Some(before)) => self.preferences.care.leg_up = before.leg_up,
            (None, _) | (_, None) => {}
        }
    }

    fn follow_days(&mut self, began: Option<i64>) {
        let (now_ms, limits) = (self.now.utc_ms, self.care_limits());
        self.preferences.care.days = began.map(|began| FirstDays::new(began, now_ms, &limits));
        self.preferences.care.seen_ms = now_ms;
    }

    fn set_sitting(&mut self, mut sitting: Sitting) {
        let before = &self.preferences.care.sitting;
        sitting.since_ms = if before.on { before.since_ms } else { None };
        self.care.offers_break &= sitting.on;
        self.preferences.care.sitting = sitting;
    }

    fn answer_break(&mut self, answer: BreakAnswer) -> Vec<Effect> {
        self.care.offers_break = false;
        match answer {
            BreakAnswer::Start => self.start_offered(&RoutineId::new(DESK)),
            BreakAnswer::Later => {
                let (now_ms, limits) = (self.now.utc_ms, self.care_limits());
                let sitting = &mut self.preferences.care.sitting;
                sitting.put_off(now_ms, BREAK_LATER_MIN, &limits);
                Vec::new()
            }
            BreakAnswer::No => Vec::new(),
        }
    }

    fn show_movement(&mut self) -> Vec<Effect> {
        let routine = RoutineId::new(FIRST_DAYS);
        let effects = self.open(Screen::Routine(routine.clone()));
        let variant = VariantId::new(MOVEMENT);
        let choose = super::Action::ChooseVariant(routine, variant);
        effects.into_iter().chain(self.apply(choose)).collect()
    }

    /// When the care timers must be looked at again; `None` while nothing runs.
    pub(super) fn look_after_care_in(&self) -> Option<Duration> {
        let care = &self.preferences.care;
        let second = Duration::from_secs(1);
        let seen = !self.screen().is_whole();
        if care.is_counting() && seen {
            return Some(second);
        }
        if !care.is_due_sometime() {
            return None;
        }
        let next = care.next_ms(self.now.utc_ms, &self.care_limits());
        let wait = next.map_or(0, |next| next - self.now.utc_ms);
        let wait = Duration::from_millis(u64::try_from(wait).unwrap_or(0));
        Some(wait.clamp(second, super::reminders::LOOK))
    }
}
