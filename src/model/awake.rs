//! Whether the machine is kept awake: while a session runs, and for some time while it waits.

use std::time::Duration;

use super::{Model, Session};
use crate::kiosk::Light;
use crate::player::Mode;

/// A session that stands still for longer does not keep the machine awake.
const STANDS_STILL_FOR: Duration = Duration::from_mins(10);

impl Session {
    /// Lets time pass that may count or not.
    pub(super) fn let_pass(&mut self, elapsed: Duration) {
        self.still_for = match self.player.mode() {
            Mode::Running | Mode::Resuming(_) => Duration::ZERO,
            Mode::Waiting
            | Mode::Paused
            | Mode::Hurting(_)
            | Mode::Away(_)
            | Mode::Done
            | Mode::Ended => self.still_for.saturating_add(elapsed),
        };
    }
}

impl Model {
    /// True while the screen should stay on.
    pub fn keeps_awake(&self) -> bool {
        if self.kiosk.is_some() {
            return self.light() != Light::Blank;
        }
        self.preferences.keeps_awake && self.may_sleep_in() != Some(Duration::ZERO)
    }

    /// When a session that stands still lets the machine sleep; zero without one, `None` while it runs.
    pub fn may_sleep_in(&self) -> Option<Duration> {
        let Some(session) = &self.session else {
            return Some(Duration::ZERO);
        };
        match session.player.mode() {
            Mode::Running | Mode::Resuming(_) => None,
            Mode::Paused | Mode::Hurting(_) | Mode::Away(_) => {
                Some(STANDS_STILL_FOR.saturating_sub(session.still_for))
            }
            Mode::Waiting | Mode::Done | Mode::Ended => Some(Duration::ZERO),
        }
    }
}
