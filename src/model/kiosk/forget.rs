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
        let mut effects = self.forget_person();
        self.screens = vec![Screen::Kiosk(Area::Attract)];
        effects.extend(self.take_contents());
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
        self.kiosk = Some(kiosk);
        self.list();
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
        let routine = session.routine.clone()?;
        let counted = match session.player.mode() {
            // Counted when it ended.
            Mode::Ended => return None,
            // "All done" was still on the screen.
            Mode::Done => Counted::Finished(routine),
            Mode::Waiting
            | Mode::Running
            | Mode::Resuming(_)
            | Mode::Paused
            | Mode::Away(_)
            | Mode::Hurting(_) => Counted::Stopped(routine, session.view()?.exercise),
        };
        self.count(counted)
    }

    /// Counts something, where the gym counts.
    pub(super) fn count(&self, counted: Counted) -> Option<Effect> {
        let counts = self.kiosk.as_ref()?.config.counts;
        counts.then_some(Effect::Kiosk(KioskJob::Count(counted)))
    }
}
