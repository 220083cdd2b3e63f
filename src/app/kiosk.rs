//! The shell of a gym's display: settings that are watched, counts, the way out, and a window that nobody closes.

mod alone;
mod config;
mod counting;
#[cfg(feature = "fleet")]
mod fleet;
mod heartbeat;
mod log;
mod packs;
mod photos;
#[cfg(feature = "fleet")]
mod round;
mod shelf;
mod soak;
mod start;
#[cfg(feature = "fleet")]
mod sync;
mod watchdog;

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use eframe::egui::{self, ViewportCommand};

use super::App;
use crate::clock::Moment;
use crate::domain::{Routine, Variant};
use crate::handout;
use crate::kiosk::{Counted, Light};
use crate::model::kiosk::{Code, KioskJob, Leaving, Secret, Setting};
use crate::model::{Action, KioskAction};
use crate::packs::code;
use crate::ui::gate::Gate;

pub use soak::soak_kiosk;
pub use start::{KioskStart, Left, run_kiosk};

/// How often it is looked whether the window fills the screen, and how much may be missing, in points.
const FILL_EVERY: Duration = Duration::from_secs(2);
const ALMOST: f32 = 2.0;

/// How staff left, for whoever waits for the window to close.
#[derive(Clone, Debug, Default)]
pub(super) struct Exit(Arc<AtomicU8>);

impl Exit {
    fn set(&self, leaving: Leaving) {
        let number = match leaving {
            Leaving::Restart => 1,
            Leaving::Quit => 2,
        };
        self.0.store(number, Ordering::Relaxed);
    }

    /// How staff left; `None` where they did not.
    pub(super) fn get(&self) -> Option<Leaving> {
        match self.0.load(Ordering::Relaxed) {
            1 => Some(Leaving::Restart),
            2 => Some(Leaving::Quit),
            _ => None,
        }
    }
}

/// What the shell has for a display.
#[derive(Debug, Default)]
pub struct Display {
    /// How staff left.
    exit: Exit,
    /// Has the file of the settings, which is watched until this is dropped; tests may have none.
    settings: Option<mpsc::Sender<config::Order>>,
    /// When it was looked last whether the window fills the screen.
    filled: Option<Moment>,
    /// Keeps the counts.
    counts: Option<mpsc::Sender<Counted>>,
    /// Tells the world outside how it is.
    alone: alone::Alone,
    /// Dropping these ends the threads that look for packs.
    _watched: Vec<Option<mpsc::Sender<()>>>,
}

impl App {
    /// The same as a gym's display.
    #[must_use]
    pub fn with_display(mut self, display: Display, ctx: &egui::Context) -> Self {
        Gate::install(ctx);
        self.display = Some(display);
        self
    }

    /// Does something for the kiosk.
    pub(super) fn work_for_kiosk(&mut self, job: KioskJob, ctx: &egui::Context) {
        match job {
            KioskJob::Check(number) => self.check(number, ctx),
            KioskJob::Count(counted) => self.count(counted),
            KioskJob::Save(setting) => self.save_setting(setting),
            KioskJob::Code(both) => {
                let (routine, variant) = *both;
                let code = self.code_of(&routine, &variant);
                let coded = KioskAction::Coded(routine.id, code);
                self.act(Action::Kiosk(coded), ctx);
            }
            KioskJob::Forget => {
                self.frame.forget_person();
                // Packs that waited for the visitor to go bring others; what was missing may be there now.
                self.frame.forget_photos();
                ctx.memory_mut(|memory| memory.data.clear());
            }
            KioskJob::Leave(leaving) => {
                if let Some(display) = &self.display {
                    display.exit.set(leaving);
                }
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// The routine to take home, named in the language of whoever takes it. Where no code can hold it, the words alone are there.
    fn code_of(&self, routine: &Routine, variant: &Variant) -> Option<Code> {
        let (original, named) = (&self.model.content.original, &self.model.content.catalogue);
        let squares = |text: String| handout::code::squares(&text);
        let whole = code::write(routine, variant, original, named).and_then(squares);
        let some = whole.or_else(|| code::words(variant, named).and_then(squares));
        some.map(|(side, dark)| Code { side, dark })
    }

    /// Looks whether a number is that of staff, on a thread of its own: it takes a while, so that guessing does.
    fn check(&self, number: Secret, ctx: &egui::Context) {
        let hash = self
            .model
            .kiosk
            .as_ref()
            .and_then(|kiosk| kiosk.config.pin.clone());
        let (outbox, woken) = (self.outbox.clone(), ctx.clone());
        let display = self.display.as_ref();
        let wrong = display.map(|display| Arc::clone(&display.alone.wrong));
        let started = thread::Builder::new()
            .name("stridewell-pin".to_owned())
            .spawn(move || {
                let right = hash.is_some_and(|hash| config::is_right(&hash, &number.0));
                if let Some(wrong) = wrong.filter(|_| !right) {
                    wrong.fetch_add(1, Ordering::Relaxed);
                }
                outbox
                    .send(Action::Kiosk(KioskAction::WasRight(right)))
                    .ok();
                woken.request_repaint();
            });
        if let Err(error) = started {
            tracing::error!(%error, "the number of staff could not be looked at");
            self.outbox
                .send(Action::Kiosk(KioskAction::WasRight(false)))
                .ok();
        }
    }

    fn count(&self, counted: Counted) {
        let counts = self
            .display
            .as_ref()
            .and_then(|display| display.counts.as_ref());
        if let Some(counts) = counts {
            counts.send(counted).ok();
        }
    }

    fn save_setting(&self, setting: Setting) {
        let display = self.display.as_ref();
        if let Some(settings) = display.and_then(|display| display.settings.as_ref()) {
            settings.send(config::Order::Save(setting)).ok();
        }
    }

    /// A window that nobody closes but staff, and touches that count or not; before anything is drawn.
    pub(super) fn watch_display(&mut self, ctx: &egui::Context) {
        let Some(display) = &self.display else { return };
        let closes = ctx.input(|input| input.viewport().close_requested());
        if closes && display.exit.get().is_none() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
        let kiosk = self.model.kiosk.as_ref();
        let cleaning = kiosk.and_then(|kiosk| kiosk.policy.cleaning());
        Gate::close(ctx, cleaning.is_some());
        if let Some(kiosk) = kiosk {
            let wait = kiosk
                .next_in(&self.model)
                .div_f64(self.clock.scale().max(0.1));
            ctx.request_repaint_after(wait.max(Duration::from_millis(8)));
        }
        self.look_after(ctx);
        self.fill_screen(ctx);
    }

    /// Fills the screen: again when another one is plugged in or it is turned, and also where no window manager does it.
    fn fill_screen(&mut self, ctx: &egui::Context) {
        let now = self.last;
        let Some(display) = &mut self.display else {
            return;
        };
        let recent = |last: Moment| now.since(last) < FILL_EVERY;
        if display.filled.is_some_and(recent) {
            return;
        }
        display.filled = Some(now);
        let (own, screen) = ctx.input(|input| {
            let viewport = input.viewport();
            (viewport.inner_rect, viewport.monitor_size)
        });
        let (Some(own), Some(screen)) = (own, screen) else {
            return;
        };
        let differs = (own.size() - screen).abs().max_elem();
        if ALMOST < differs && 1.0 < screen.min_elem() {
            tracing::debug!(?own, ?screen, "the window does not fill the screen");
            ctx.send_viewport_cmd(ViewportCommand::OuterPosition(egui::Pos2::ZERO));
            ctx.send_viewport_cmd(ViewportCommand::InnerSize(screen));
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        }
    }

    /// A finger went up: what it pressed was pressed in this frame.
    pub(super) fn feel_touch(&mut self, ctx: &egui::Context) {
        if self.display.is_none() || !Gate::was_touched(ctx) {
            return;
        }
        let was_dark = self.model.light() != Light::Full;
        self.act(Action::Kiosk(KioskAction::Touched), ctx);
        if was_dark {
            ctx.request_repaint();
        }
    }
}
