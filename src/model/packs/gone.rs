//! What is forgotten when a pack goes, or another version takes its place: the next pack of its name inherits nothing.

use crate::domain::{ExerciseId, PackId, Preferences, RoutineId};
use crate::model::{Effect, Model};

impl Model {
    /// A pack is gone, and with it what was chosen about its exercises and routines.
    pub(super) fn forget_pack(&mut self, name: &PackId) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        let stays = |routine: &RoutineId| routine.pack().as_ref() != Some(name);
        let schedule = &mut preferences.schedule.entries;
        schedule.retain(|entry| stays(&entry.routine));
        preferences.programmes.retain(|id, _| stays(id));
        preferences.eased.retain(|id, _| stays(id));
        preferences.reminded.retain(|id, _| stays(id));
        forget_exercises(&mut preferences, |id| id.pack().as_ref() == Some(name));
        self.setups.retain(|id, _| stays(id));
        self.set_if_changed(preferences)
    }

    /// Another version takes the place of a pack: what was changed about its routines was not said of these.
    pub(super) fn forget_version(&mut self, name: &PackId) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        let stays = |routine: &RoutineId| routine.pack().as_ref() != Some(name);
        preferences.eased.retain(|id, _| stays(id));
        self.setups.retain(|id, _| stays(id));
        self.set_if_changed(preferences)
    }

    /// An exercise of one's own is gone, and with it what was chosen about it.
    pub(in crate::model) fn forget_exercise(&mut self, exercise: &ExerciseId) -> Vec<Effect> {
        let mut preferences = self.preferences.clone();
        forget_exercises(&mut preferences, |id| id == exercise);
        self.set_if_changed(preferences)
    }

    fn set_if_changed(&mut self, preferences: Preferences) -> Vec<Effect> {
        if preferences == self.preferences {
            return Vec::new();
        }
        self.set_preferences(preferences)
    }
}

fn forget_exercises(preferences: &mut Preferences, gone: impl Fn(&ExerciseId) -> bool) {
    preferences.counting_by_exercise.retain(|id, _| !gone(id));
    preferences.loads.retain(|id, _| !gone(id));
}
