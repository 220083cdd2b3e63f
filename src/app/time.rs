//! Lets the time pass in the model, and asks for the frames that it needs.

use std::time::Duration;

use eframe::egui;

use super::voice::Because;
use super::{App, RESCHEDULE, WALL_EVERY, history};
use crate::clock::{Heartbeat, Moment};
use crate::model::{Action, World};
use crate::player::Mode;

impl App {
    /// Lets the time pass that really passed; what the process slept through is told apart.
    pub(super) fn pass_time(&mut self, ctx: &egui::Context) {
        let now = self.clock.now();
        self.look_at_wall(now, ctx);
        let elapsed = now.since(self.last);
        self.last = now;
        let gap = self.heartbeat.as_ref().and_then(Heartbeat::take_gap);
        let slept = gap.map_or(Duration::ZERO, |gap| gap.length).min(elapsed);
        self.act(Action::Tick(elapsed.saturating_sub(slept)), ctx);
        if !slept.is_zero() {
            self.act(Action::Away(slept), ctx);
        }
        if RESCHEDULE <= now.since(self.last_schedule)
            && let Some(effect) = self.model.reschedule()
        {
            self.speak(std::slice::from_ref(&effect), Because::TimeWentOn, ctx);
            self.perform(effect, ctx);
        }
    }

    /// Tells the model what the clock on the wall shows, once a second.
    fn look_at_wall(&mut self, now: Moment, ctx: &egui::Context) {
        let recent = |last: Moment| now.since(last) < WALL_EVERY;
        if !self.last_wall.is_some_and(recent) {
            self.last_wall = Some(now);
            let action = Action::World(World::ItIs(history::stamp(&self.clock.wall())));
            self.act(action, ctx);
        }
    }

    /// While a session runs unseen, its time must go on, and reminders come while nothing moves.
    pub(super) fn wake_later(&self, ctx: &egui::Context) {
        if let Some(wait) = self.model.look_at_wall_in() {
            ctx.request_repaint_after(wait);
        }
        if let Some(wait) = self.model.may_sleep_in().filter(|wait| !wait.is_zero()) {
            ctx.request_repaint_after(wait);
        }
        let session = self.model.session.as_ref();
        let player = session.map(|session| &session.player);
        if let Some(next) = player.and_then(crate::player::Player::next_change_in) {
            let real = next.div_f64(self.clock.scale().max(0.1));
            ctx.request_repaint_after(real.max(Duration::from_millis(8)));
        } else if player.is_some_and(|player| player.mode() == Mode::Done) {
            ctx.request_repaint_after(Duration::from_secs(1));
        }
    }
}
