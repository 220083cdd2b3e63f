//! Two windows: the patient sees the session on another screen while the console stays here.

use super::{Asked, CheckInAction, Effect, Model, Screen};
use crate::domain::dose::PlannedWork;
use crate::domain::{ExerciseId, Part, RoutineId, Work};
use crate::player::command::{Command, DoseChange, WorkChange};
use crate::player::plan::PlanItem;
use crate::player::step::Step;

/// How much slower or faster one press makes it, per cent of what was prescribed.
const PACE_STEP: u16 = 10;
/// A hold or a duration grows and shrinks by so many seconds.
const LENGTH_STEP_S: i32 = 5;

/// What the console keeps while the patient's window is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Console {
    /// The mistake of the current exercise (counted from 0) whose picture the patient sees.
    pub mistake: Option<usize>,
}

/// The screens that are connected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Monitors {
    /// By the names that the system gives them, in its order.
    pub names: Vec<String>,
    /// Which of them our window is on, counted from 0, as far as the system tells.
    pub own: Option<usize>,
}

/// What of the dose of the current exercise can be changed on the fly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dosed {
    /// How fast it goes, per cent of what was prescribed; `None` where it holds still.
    pub pace: Option<u16>,
    /// The sets and the work of the side that works, or works next.
    pub planned: PlannedWork,
    /// Repetitions of the set in progress, or `None` where there are none.
    pub reps: Option<u32>,
}

/// Something that is asked of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsoleAction {
    /// Opens the patient's window, and begins the routine where one is named; what is asked before it is asked here.
    Open(Option<RoutineId>),
    /// Closes the patient's window; the session goes on in this one.
    Close,
    /// The patient's window goes to the screen of this name.
    OnScreen(String),
    /// Shows the picture of a mistake to the patient, or takes it away.
    ShowMistake(Option<usize>),
    /// Slower.
    Slower,
    /// Faster.
    Faster,
    /// So many sets more, or fewer.
    Sets(i32),
    /// So many repetitions more or fewer in every set that is left; holds and durations change by five seconds each.
    Amount(i32),
}

impl Model {
    /// What of the current exercise's dose can be changed.
    pub fn dosed(&self) -> Option<Dosed> {
        let (item, step) = self.step_now()?;
        let planned = item.dose.on(step.side.unwrap_or(item.first));
        let moves = match planned.work {
            Work::Reps { .. } => true,
            Work::Timed(_) => item.timed != Part::Hold,
            Work::Hold(_) => false,
        };
        Some(Dosed {
            pace: moves.then(|| item.pace.percent()),
            reps: planned.work.reps_of_set(step.set),
            planned,
        })
    }

    /// The screen of the patient, counted from 0: the one that was chosen, else the first that our own window is not on.
    /// `None` where there is one screen only.
    pub fn patient_screen(&self) -> Option<usize> {
        let wanted = self.preferences.patient_monitor.as_ref();
        let mut names = self.monitors.names.iter();
        let chosen = names.position(|name| Some(name) == wanted);
        let own = self.monitors.own.unwrap_or(0);
        chosen.or_else(|| (0..self.monitors.names.len()).find(|place| *place != own))
    }

    /// Something about the console.
    pub(super) fn in_console(&mut self, action: ConsoleAction) -> Vec<Effect> {
        match action {
            ConsoleAction::Open(routine) => {
                self.console = Some(Console::default());
                let begin = |id| self.in_check_in(CheckInAction::Begin(id));
                return routine.map_or_else(Vec::new, begin);
            }
            ConsoleAction::Close => self.console = None,
            ConsoleAction::OnScreen(name) => {
                let mut preferences = self.preferences.clone();
                preferences.patient_monitor = Some(name);
                return self.set_preferences(preferences);
            }
            ConsoleAction::ShowMistake(place) => {
                if let Some(console) = &mut self.console {
                    console.mistake = place;
                }
            }
            ConsoleAction::Slower => {
                return self.change_pace(|pace| pace.saturating_sub(PACE_STEP));
            }
            ConsoleAction::Faster => {
                return self.change_pace(|pace| pace.saturating_add(PACE_STEP));
            }
            ConsoleAction::Sets(sets) => {
                return self.change(DoseChange {
                    sets,
                    ..DoseChange::default()
                });
            }
            ConsoleAction::Amount(by) => return self.change_amount(by),
        }
        Vec::new()
    }

    /// The picture of a mistake belongs to its exercise, and the console to a session.
    pub(super) fn follow_console(&mut self, before: Option<&ExerciseId>) {
        if self.console.is_none() {
            return;
        }
        let asked = matches!(self.screen(), Screen::CheckIn(Asked::Before(_)));
        let over = *self.screen() != Screen::Session && self.session.is_none() && !asked;
        let same = self.exercise_now().as_ref() == before;
        match &mut self.console {
            Some(_) if over => self.console = None,
            Some(console) if !same => console.mistake = None,
            Some(_) | None => {}
        }
    }

    pub(super) fn exercise_now(&self) -> Option<ExerciseId> {
        let (item, _) = self.step_now()?;
        Some(item.exercise.clone())
    }

    fn step_now(&self) -> Option<(&PlanItem, &Step)> {
        let player = &self.session.as_ref()?.player;
        let step = player.step()?;
        Some((player.plan().item_of(step)?, step))
    }

    fn change(&mut self, change: DoseChange) -> Vec<Effect> {
        self.command(Command::ChangeDose(change))
    }

    fn change_pace(&mut self, changed: impl Fn(u16) -> u16) -> Vec<Effect> {
        let Some(pace) = self.dosed().and_then(|dosed| dosed.pace) else {
            return Vec::new();
        };
        self.change(DoseChange {
            pace: Some(changed(pace)),
            ..DoseChange::default()
        })
    }

    fn change_amount(&mut self, by: i32) -> Vec<Effect> {
        let Some(dosed) = self.dosed() else {
            return Vec::new();
        };
        let work = match dosed.planned.work {
            Work::Reps { .. } => WorkChange::Reps(by),
            Work::Timed(_) | Work::Hold(_) => WorkChange::Seconds(by * LENGTH_STEP_S),
        };
        self.change(DoseChange {
            work: Some(work),
            ..DoseChange::default()
        })
    }
}
