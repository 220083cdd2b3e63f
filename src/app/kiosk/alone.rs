//! What lets the display run by itself for months: watchdog, heartbeat, journal of starts, and an end at every panic.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use eframe::egui;

use super::heartbeat::{Pulse, Vitals};
use super::log::Log;
use super::watchdog::Watchdog;
use crate::app::{App, panics};
use crate::clock::{Clock, Moment, wall};
use crate::store::Paths;
use crate::store::kiosk as kept;

/// So long the start and the end wait for a journal on a slow disk.
const PATIENCE: Duration = Duration::from_secs(2);

/// A frame is asked for so much later than it is due: egui may be early by a frame, and that one would be in vain.
const LATER: Duration = Duration::from_millis(50);

/// What tells the world outside how the display is.
#[derive(Debug, Default)]
pub(super) struct Alone {
    watchdog: Watchdog,
    pulse: Option<Pulse>,
    /// How often a wrong number was typed.
    pub(super) wrong: Arc<AtomicU32>,
    /// When a test wants a panic.
    panics_at: Option<Moment>,
}

impl Alone {
    /// Starts what there is to start.
    pub(super) fn start(paths: &Paths, clock: &dyn Clock, ctx: &egui::Context) -> Self {
        let panics_after = panics_after(
            std::env::var("STRIDEWELL_KIOSK_PANIC_AFTER")
                .ok()
                .as_deref(),
            std::env::var_os("STRIDEWELL_HOME").is_some(),
        );
        Self {
            watchdog: Watchdog::from_env(clock.scale()),
            pulse: Pulse::start(paths, ctx),
            wrong: Arc::default(),
            panics_at: panics_after.map(|after| clock.now() + after),
        }
    }
}

/// After how many seconds a test wants a panic; only where the home is one of its own, so that no gym's display has it.
fn panics_after(seconds: Option<&str>, has_own_home: bool) -> Option<Duration> {
    let seconds: f64 = seconds.filter(|_| has_own_home)?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// Writes the start into the journal, and sees to it that a panic of any thread is written there and ends the process.
pub(super) fn begin(paths: &Paths, log: &Log) {
    let file = kept::starts_file(paths);
    let own = file.clone();
    panics::within(PATIENCE, "stridewell-journal", move || {
        let started = kept::start(&own, wall().utc_ms, std::process::id());
        if let Err(error) = started {
            tracing::error!(%error, "the start is not in the journal");
        }
    });
    let log = log.clone();
    panics::end_with(move |place| {
        write_end(&file, &format!("panic: {place}"));
        log.finish();
    });
}

/// Writes down how it ended.
pub(super) fn end(paths: &Paths, log: &Log, how: &str) {
    let (file, how, log) = (kept::starts_file(paths), how.to_owned(), log.clone());
    panics::within(PATIENCE, "stridewell-journal", move || {
        write_end(&file, &how);
        log.finish();
    });
}

fn write_end(file: &std::path::Path, how: &str) {
    if let Err(error) = kept::end(file, wall().utc_ms, std::process::id(), how) {
        tracing::error!(%error, how, "the end is not in the journal");
    }
}

impl App {
    /// Tells the heartbeat how the display is, and asks for the frame that the watchdog needs.
    pub(super) fn look_after(&mut self, ctx: &egui::Context) {
        let (area, light) = (self.model.area(), self.model.light());
        let faulty = self.model.kiosk.as_ref().is_some_and(|own| own.is_faulty);
        let sound = self.model.has_sound;
        let (now, scale) = (self.last, self.clock.scale().max(0.1));
        let Some(display) = &mut self.display else {
            return;
        };
        let alone = &mut display.alone;
        if let Some(pulse) = &mut alone.pulse {
            pulse.is(Vitals {
                area,
                light,
                watchdog: alone.watchdog.watches(),
                settings_faulty: faulty,
                sound,
                wrong_numbers: alone.wrong.load(Ordering::Relaxed),
            });
        }
        let panics_in = alone.panics_at.map(|at| Moment::since(at, now));
        if panics_in == Some(Duration::ZERO) {
            panic_for_a_test();
        }
        // One that is overdue is about to be painted, and asks for the next itself; a hidden window is not asked for any.
        let frame_in = alone.watchdog.next_in(now).filter(|wait| !wait.is_zero());
        if let Some(wait) = [frame_in, panics_in].into_iter().flatten().min() {
            ctx.request_repaint_after(wait.div_f64(scale).saturating_add(LATER));
        }
    }

    /// A frame is handed over to be painted.
    pub(in crate::app) fn frame_was_painted(&mut self, frames: u64, ctx: &egui::Context) {
        let (now, area) = (self.last, self.model.area());
        let scale = self.clock.scale().max(0.1);
        let Some(display) = &mut self.display else {
            return;
        };
        let watchdog = &mut display.alone.watchdog;
        watchdog.painted(now, area);
        if let Some(wait) = watchdog.next_in(now) {
            ctx.request_repaint_after(wait.div_f64(scale).saturating_add(LATER));
        }
        if let Some(pulse) = &display.alone.pulse {
            pulse.painted(frames, self.clock.wall().utc_ms);
        }
    }
}

#[expect(clippy::panic, reason = "a test asks for it, to see what a panic does")]
fn panic_for_a_test() {
    panic!("STRIDEWELL_KIOSK_PANIC_AFTER asks for it");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_test_gets_a_panic() {
        assert_eq!(panics_after(Some("3"), true), Some(Duration::from_secs(3)));
        assert_eq!(panics_after(Some("3"), false), None);
        assert_eq!(panics_after(Some("soon"), true), None);
        assert_eq!(panics_after(Some("-1"), true), None);
        assert_eq!(panics_after(None, true), None);
    }
}
