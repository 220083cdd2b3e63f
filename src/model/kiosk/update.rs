//! The kiosk's own update: what is heard, what time brings, and what of it leaves the model.

use std::sync::Arc;
use std::time::Duration;

use super::ask::is_wanted;
use super::{Contents, Kiosk, Setting};
use crate::domain::history::Stamp;
use crate::kiosk::policy::GONE_AFTER;
use crate::kiosk::{Area, Config, Light, Minute, Passed};
use crate::model::{Action, Effect, KioskJob, Model, Screen, World};

impl Model {
    /// Applies one action to a kiosk.
    pub(in crate::model) fn update_kiosk(&mut self, action: Action) -> Vec<Effect> {
        if !self.hears(&action) {
            return Vec::new();
        }
        let mut effects = if let Action::Kiosk(action) = action {
            self.in_kiosk(action)
        } else if let Action::Tick(elapsed) = action {
            self.kiosk_tick(elapsed)
        } else if let Action::Away(gap) = action {
            self.kiosk_away(gap)
        } else if let Action::World(World::ItIs(now)) = action {
            self.kiosk_is(now)
        } else {
            self.apply(action)
        };
        if self.session.as_ref().is_some_and(|session| session.ended) {
            effects.extend(self.kiosk_session_is_over());
        }
        self.keep_kiosk_in_its_areas();
        effects.retain(is_wanted);
        effects
    }

    /// Where an action would have led elsewhere, the way is not gone; nothing lies over the areas.
    fn keep_kiosk_in_its_areas(&mut self) {
        let area = self.area();
        let lost = area == Area::Session && self.session.is_none();
        self.screens = vec![screen_of(if lost { Area::Attract } else { area })];
        self.notices.clear();
    }

    /// Goes to an area, where a way leads there.
    pub(super) fn go(&mut self, area: Area) {
        if self.area().leads_to(area) {
            self.screens = vec![screen_of(area)];
        }
    }

    fn kiosk_tick(&mut self, elapsed: Duration) -> Vec<Effect> {
        let mut effects = self.tick(elapsed);
        let at = (self.area(), self.kiosk_waits());
        let Some(kiosk) = &mut self.kiosk else {
            return effects;
        };
        match kiosk.policy.pass(elapsed, at) {
            Some(Passed::Forget) => effects.extend(self.forget_visit()),
            Some(Passed::AskStaff) => effects.extend(self.ask_staff()),
            None => {}
        }
        effects
    }

    /// The machine did not run. After a while nobody is there any more; a session stands still.
    fn kiosk_away(&mut self, gap: Duration) -> Vec<Effect> {
        let at = (self.area(), self.kiosk_waits());
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.policy.tries.pass(gap);
        }
        if GONE_AFTER < gap {
            return if at.0 == Area::Attract {
                Vec::new()
            } else {
                self.forget_visit()
            };
        }
        self.away(gap)
    }

    /// The clock on the wall.
    fn kiosk_is(&mut self, now: Stamp) -> Vec<Effect> {
        let minute = Minute::of(now.utc_ms, now.offset_s);
        self.now = now;
        let Some(kiosk) = &mut self.kiosk else {
            return Vec::new();
        };
        let before = std::mem::replace(&mut kiosk.minute, minute);
        let config = Arc::clone(&kiosk.config);
        kiosk.policy.it_is(minute, &config);
        let mut effects = Vec::new();
        let volume = config.volume_at(minute);
        if volume != self.preferences.volume {
            self.preferences.volume = volume;
            effects.push(Effect::Volume);
        }
        let lists_others = config.routines_at(before) != config.routines_at(minute);
        if lists_others && self.area() == Area::Attract {
            self.list();
        }
        effects
    }

    /// Other settings hold from now on; without any, those that held go on and it is shown that they do.
    pub(super) fn follow_config(&mut self, config: Option<Arc<Config>>) -> Vec<Effect> {
        let Some(kiosk) = &mut self.kiosk else {
            return Vec::new();
        };
        kiosk.is_faulty = config.is_none();
        let Some(config) = config else {
            return Vec::new();
        };
        kiosk.policy.follow(&config);
        kiosk.policy.it_is(kiosk.minute, &config);
        kiosk.config = config;
        let fresh = super::preferences(kiosk);
        // Whoever is there keeps their language and their size of text.
        self.preferences.theme = fresh.theme;
        self.preferences.volume = fresh.volume;
        self.preferences.voice = fresh.voice;
        if self.area() == Area::Attract {
            self.list();
        }
        vec![Effect::Volume]
    }

    /// Other content is shown from now on, by language, the usual one first.
    pub(super) fn follow_contents(&mut self, contents: Contents) -> Vec<Effect> {
        let Some(kiosk) = &mut self.kiosk else {
            return Vec::new();
        };
        if contents.0.is_empty() {
            return Vec::new();
        }
        // What somebody looks at does not change under their hands.
        kiosk.waiting = Some(contents);
        if self.area() == Area::Attract {
            return self.take_contents();
        }
        Vec::new()
    }

    /// Takes the content that waits; nobody is there, so it is shown in the usual language.
    pub(super) fn take_contents(&mut self) -> Vec<Effect> {
        let Some(kiosk) = &mut self.kiosk else {
            return Vec::new();
        };
        let Some(contents) = kiosk.waiting.take() else {
            return Vec::new();
        };
        kiosk.contents = contents;
        self.speak_kiosk("")
    }

    /// Shows the content in a language; in the usual one where there is none in it.
    pub(super) fn speak_kiosk(&mut self, tag: &str) -> Vec<Effect> {
        let Some(kiosk) = &self.kiosk else {
            return Vec::new();
        };
        let found = kiosk.contents.0.iter().find(|(own, _)| own == tag);
        let Some((tag, content)) = found.or(kiosk.contents.0.first()) else {
            return Vec::new();
        };
        self.preferences.language = Some(tag.clone());
        self.content = Arc::clone(content);
        self.offer();
        // The voice speaks it too.
        vec![Effect::Volume]
    }

    /// Staff change something: it holds at once, and goes into the file.
    pub(super) fn change_setting(&mut self, setting: Setting) -> Vec<Effect> {
        let Some(kiosk) = &self.kiosk else {
            return Vec::new();
        };
        let mut config = (*kiosk.config).clone();
        match setting {
            Setting::Volume(volume) => config.volume = volume.min(100),
            Setting::Voice(voice) => config.voice = voice,
            Setting::Theme(theme) => config.theme = theme,
            Setting::Closed(closed) => config.closed = closed,
            Setting::Time(time, seconds) => config.timing.set(time, seconds),
            Setting::Counts(counts) => config.counts = counts,
        }
        let was_faulty = kiosk.is_faulty;
        let mut effects = self.follow_config(Some(Arc::new(config)));
        if let Some(kiosk) = &mut self.kiosk {
            kiosk.is_faulty = was_faulty;
        }
        effects.push(Effect::Kiosk(KioskJob::Save(setting)));
        effects
    }
}

impl Kiosk {
    /// When the kiosk has to be looked at again, apart from what moves. A blank screen has nothing to move: it waits for the gym to open.
    pub fn next_in(&self, model: &Model) -> Duration {
        let opens = self.config.opens_in(self.minute);
        let opens = opens.filter(|_| model.light() == Light::Blank);
        let into_minute = model.now.utc_ms.rem_euclid(60_000);
        let into_minute = Duration::from_millis(into_minute.unsigned_abs());
        opens.map_or_else(
            || self.policy.next_in((model.area(), model.kiosk_waits())),
            |opens| opens.saturating_sub(into_minute),
        )
    }
}

/// The screen of an area: its session is drawn by the screen that everybody's is.
fn screen_of(area: Area) -> Screen {
    if area == Area::Session {
        Screen::Session
    } else {
        Screen::Kiosk(area)
    }
}
