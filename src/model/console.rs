//! Two windows: the patient sees the session on another screen while the console stays here.

use super::{Effect, Model, Screen};
use crate::domain::dose::{Tempo, Work};
use crate::domain::{ExerciseId, RoutineId};
use crate::player::command::{Command, DoseChange, WorkChange};

/// How much slower or faster one press makes it, per cent of the tempo that was prescribed.
const PACE_STEP: i16 = 10;
/// The slowest and the fastest, per cent.
const PACES: [u16; 2] = [50, 150];
/// A hold or a duration grows and shrinks by so many seconds.
const LENGTH_STEP_S: i64 = 5;

/// What the console keeps while the patient's window is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Console {
    /// The mistake of the current exercise (counted from 0) whose picture the patient sees.
    pub mistake: Option<usize>,
    /// How fast the current exercise goes, per cent of the tempo that was prescribed, and which exercise that is.
    pace: Option<(ExerciseId, u16)>,
}

/// Something that is asked of the console.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsoleAction {
    /// Opens the patient's window, and starts the routine where one is named.
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
    /// How fast the current exercise goes, per cent of the tempo that was prescribed.
    pub fn pace(&self) -> u16 {
        let pace = self.console.as_ref().and_then(|own| own.pace.as_ref());
        let own = pace.filter(|(exercise, _)| Some(exercise) == self.exercise_now().as_ref());
        own.map_or(100, |(_, pace)| *pace)
    }

    /// Something about the console.
    pub(super) fn in_console(&mut self, action: ConsoleAction) -> Vec<Effect> {
        match action {
            ConsoleAction::Open(routine) => {
                self.console = Some(Console::default());
                return routine.map_or_else(Vec::new, |id| self.start_routine(&id));
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
            ConsoleAction::Slower => return self.change_pace(-1),
            ConsoleAction::Faster => return self.change_pace(1),
            ConsoleAction::Sets(by) => return self.change_sets(by),
            ConsoleAction::Amount(by) => return self.change_amount(by),
        }
        Vec::new()
    }

    /// The picture of a mistake belongs to its exercise, and the console to a session.
    pub(super) fn follow_console(&mut self, before: Option<&ExerciseId>) {
        if self.console.is_none() {
            return;
        }
        let over = *self.screen() != Screen::Session && self.session.is_none();
        let same = self.exercise_now().as_ref() == before;
        match &mut self.console {
            Some(_) if over => self.console = None,
            Some(console) if !same => console.mistake = None,
            Some(_) | None => {}
        }
    }

    pub(super) fn exercise_now(&self) -> Option<ExerciseId> {
        let player = &self.session.as_ref()?.player;
        let item = player.plan().item_of(player.step()?)?;
        Some(item.exercise.clone())
    }

    /// The tempo that was prescribed for the current exercise.
    fn prescribed(&self) -> Option<Tempo> {
        let session = self.session.as_ref()?;
        let exercise = self.exercise_now()?;
        let catalogue = &self.content.catalogue;
        let routine = session.routine.as_ref();
        let routine = routine.and_then(|id| catalogue.routine(id));
        let variants = routine.map_or(&[][..], |routine| &routine.variants);
        let mut items = variants.iter().flat_map(|variant| &variant.items);
        let item = items.find(|item| item.exercise == exercise);
        let usual = || Some(&catalogue.exercise(&exercise)?.dose);
        match item.map(|item| &item.dose).or_else(usual)?.work {
            Work::Reps { tempo, .. } => Some(tempo),
            Work::Timed(_) | Work::Hold(_) => None,
        }
    }

    fn change_pace(&mut self, steps: i16) -> Vec<Effect> {
        let (Some(tempo), Some(exercise)) = (self.prescribed(), self.exercise_now()) else {
            return Vec::new();
        };
        let [slowest, fastest] = PACES;
        let wanted = self.pace().saturating_add_signed(steps * PACE_STEP);
        let pace = wanted.clamp(slowest, fastest);
        if let Some(console) = &mut self.console {
            console.pace = Some((exercise, pace));
        }
        let work = Some(WorkChange::Tempo(tempo.at_pace(pace)));
        self.command(Command::ChangeDose(DoseChange { sets: None, work }))
    }

    fn change_sets(&mut self, by: i32) -> Vec<Effect> {
        let player = self.session.as_ref().map(|session| &session.player);
        let sets = player.and_then(|player| Some(player.plan().sets_of(player.step()?)));
        let sets = sets.map(|sets| sets.saturating_add_signed(by).max(1));
        let change = DoseChange { sets, work: None };
        self.command(Command::ChangeDose(change))
    }

    fn change_amount(&mut self, by: i32) -> Vec<Effect> {
        let player = self.session.as_ref().map(|session| &session.player);
        let work = player.and_then(|player| {
            let (plan, step) = (player.plan(), player.step()?);
            let item = plan.item_of(step)?;
            let planned = item.dose.on(step.side.unwrap_or(item.first));
            if let Some(reps) = planned.work.reps_of_set(step.set) {
                return Some(WorkChange::Reps(reps.saturating_add_signed(by).max(1)));
            }
            let length = planned.work.rep_length().as_secs();
            let more = i64::from(by) * LENGTH_STEP_S;
            let least = LENGTH_STEP_S.unsigned_abs();
            let wanted = length.saturating_add_signed(more).max(least);
            Some(WorkChange::Length(std::time::Duration::from_secs(wanted)))
        });
        self.command(Command::ChangeDose(DoseChange { sets: None, work }))
    }
}
