//! Forgetting: nothing of a person outlives them.

use std::sync::Arc;

use super::{Typed, Visit, preferences};
use crate::domain::search::SearchIndex;
use crate::kiosk::{Area, Counted};
use crate::model::{Effect, KioskJob, Library, Model, Screen};
use crate::player::Mode;

impl Model {
    /// Forgets whoever was there, and shows the slides.
    pub(super) fn forget_visit(&mut self) -> Vec<Effect> {
        let effects = self.forget_person();
        self.screens = vec![Screen::Kiosk(Area::Attract)];
        self.take_contents();
        effects
    }

    /// Forgets whoever was there; where the kiosk is, it stays.
    ///
    /// The state is built anew as at the start of the program, so that what is added to it one day is forgotten too. Only what
    /// belongs to the machine is taken along.
    pub(super) fn forget_person(&mut self) -> Vec<Effect> {
        let counted = self.count_left();
        let Some(mut kiosk) = self.kiosk.take() else {
            return Vec::new();
        };
        kiosk.visit = Visit::default();
        kiosk.typed = Typed::default();
        kiosk.policy.begin_anew();
        let usual = kiosk.contents.0.first();
        let content = usual
            .map(|(_, content)| Arc::clone(content))
            .unwrap_or_default();
        let library = Library::new(SearchIndex::default());
        let fresh = Self::over(content, library, preferences(&kiosk));
        let before = std::mem::replace(self, fresh);
        self.screens = before.screens;
        self.data = before.data;
        self.time_scale = before.time_scale;
        self.has_sound = before.has_sound;
        self.unseen = before.unseen;
        self.now = before.now;
        self.seed = before.seed;
        let spoke = before.preferences.language != self.preferences.language;
        self.kiosk = Some(kiosk);
        if spoke {
            self.offer();
        }
        let quiet = [
            Effect::Schedule(Vec::new()),
            Effect::Volume,
            Effect::Kiosk(KioskJob::Forget),
        ];
        counted.into_iter().chain(quiet).collect()
    }

    /// Counts a session that somebody walked away from.
    fn count_left(&self) -> Option<Effect> {
        let session = self.session.as_ref()?;
        if matches!(session.player.mode(), Mode::Done | Mode::Ended) {
            return None;
        }
        let exercise = session.view()?.exercise;
        self.count(Counted::Stopped(session.routine.clone()?, exercise))
    }

    /// Counts something, where the gym counts.
    pub(super) fn count(&self, counted: Counted) -> Option<Effect> {
        let counts = self.kiosk.as_ref()?.config.counts;
        counts.then_some(Effect::Kiosk(KioskJob::Count(counted)))
    }
}
