//! The heartbeat of the display: how it is, written by a thread of its own, so that no frame ever waits for a disk.

use std::path::Path;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use eframe::egui;

use crate::clock::{Wall, wall};
use crate::kiosk::{Area, Light};
use crate::store::Paths;
use crate::store::kiosk::{Beat, beat_file, moment, write_beat};

/// It is written so often, and when another area is shown.
const EVERY: Duration = Duration::from_secs(15);
/// It is not written more often than that.
const LEAST: Duration = Duration::from_secs(1);

/// The clock on the wall was set where it shows that so much passed between two heartbeats, milliseconds.
const SET_MS: i64 = 60_000;

/// How the display is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Vitals {
    pub(super) area: Area,
    pub(super) light: Light,
    pub(super) watchdog: bool,
    pub(super) settings_faulty: bool,
    pub(super) sound: Option<bool>,
    pub(super) wrong_numbers: u32,
}

/// What the thread writes down.
#[derive(Clone, Copy, Debug)]
struct State {
    vitals: Option<Vitals>,
    frames: u64,
    last_frame_ms: Option<i64>,
}

/// The way to the thread; it ends with this.
#[derive(Debug)]
pub(super) struct Pulse {
    state: Arc<Mutex<State>>,
    changed: SyncSender<()>,
    area: Option<Area>,
}

impl Pulse {
    /// Starts the thread, which also looks whether the clock was set: the gym may have opened by that, and a blank screen sleeps.
    pub(super) fn start(paths: &Paths, ctx: &egui::Context) -> Option<Self> {
        let state = Arc::new(Mutex::new(State {
            vitals: None,
            frames: 0,
            last_frame_ms: None,
        }));
        // One that waits is enough: it stands for everything that changed meanwhile.
        let (changed, changes) = mpsc::sync_channel(1);
        let (file, own, ctx) = (beat_file(paths), Arc::clone(&state), ctx.clone());
        let thread = thread::Builder::new().name("stridewell-heartbeat-file".to_owned());
        let started = thread.spawn(move || beat(&file, &own, (&changes, &ctx)));
        if let Err(error) = started {
            tracing::error!(%error, "there is no heartbeat");
            return None;
        }
        Some(Self {
            state,
            changed,
            area: None,
        })
    }

    /// How the display is.
    pub(super) fn is(&mut self, vitals: Vitals) {
        self.with(|state| state.vitals = Some(vitals));
        if self.area != Some(vitals.area) {
            self.area = Some(vitals.area);
            self.changed.try_send(()).ok();
        }
    }

    /// So many frames were painted, the last one at this moment.
    pub(super) fn painted(&self, frames: u64, utc_ms: i64) {
        self.with(|state| {
            state.frames = frames;
            state.last_frame_ms = Some(utc_ms);
        });
    }

    /// The thread holds it only to copy it.
    fn with(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Writes until nobody is there any more.
fn beat(file: &Path, state: &Mutex<State>, (changes, ctx): (&Receiver<()>, &egui::Context)) {
    let mut before = wall();
    let started = before.utc_ms;
    let mut failed = false;
    let (_nobody, nothing) = mpsc::channel::<()>();
    loop {
        let now = wall();
        if was_set(&before, &now) {
            ctx.request_repaint();
        }
        let shown = *state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(beat) = text(&shown, started, now.utc_ms) {
            write(file, &beat, &mut failed);
        }
        before = now;
        nothing.recv_timeout(LEAST).ok();
        match changes.recv_timeout(EVERY.saturating_sub(LEAST)) {
            Ok(()) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// True where the clock was set between two heartbeats, or the machine slept.
fn was_set(before: &Wall, now: &Wall) -> bool {
    let apart = now.utc_ms - before.utc_ms;
    !(0..SET_MS).contains(&apart) || now.offset_s != before.offset_s
}

/// A disk that is full for a week is told once.
fn write(file: &Path, beat: &Beat, failed: &mut bool) {
    let written = write_beat(file, beat);
    let fails = written.is_err();
    match written {
        Ok(()) if *failed => tracing::warn!("the heartbeat is written again"),
        Err(error) if !*failed => {
            tracing::error!(%error, "the heartbeat is not written; this is said once");
        }
        Ok(()) | Err(_) => {}
    }
    *failed = fails;
}

/// What is written; nothing before the first look at the display.
fn text(state: &State, started_ms: i64, now_ms: i64) -> Option<Beat> {
    let vitals = state.vitals?;
    Some(Beat {
        format: Beat::FORMAT,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        pid: std::process::id(),
        started: moment(started_ms),
        now: moment(now_ms),
        frames: state.frames,
        last_frame: state.last_frame_ms.map(moment),
        area: vitals.area.as_str().to_owned(),
        light: light(vitals.light).to_owned(),
        watchdog: vitals.watchdog,
        settings_faulty: vitals.settings_faulty,
        sound: vitals.sound,
        wrong_numbers: vitals.wrong_numbers,
    })
}

fn light(light: Light) -> &'static str {
    match light {
        Light::Full => "full",
        Light::Dim => "dim",
        Light::Blank => "blank",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::kiosk::read_beat;

    fn vitals(area: Area) -> Vitals {
        Vitals {
            area,
            light: Light::Full,
            watchdog: true,
            settings_faulty: false,
            sound: Some(true),
            wrong_numbers: 3,
        }
    }

    #[test]
    fn nothing_is_written_before_there_is_something_to_say() {
        let state = State {
            vitals: None,
            frames: 0,
            last_frame_ms: None,
        };
        assert_eq!(text(&state, 0, 0), None);
    }

    #[test]
    fn it_says_what_is_shown_and_how_many_frames_were_painted() {
        let state = State {
            vitals: Some(vitals(Area::CheckIn)),
            frames: 9,
            last_frame_ms: Some(61_000),
        };
        let beat = text(&state, 1_000, 62_000).unwrap();
        assert_eq!(
            (beat.area.as_str(), beat.light.as_str()),
            ("check-in", "full")
        );
        assert_eq!(beat.started, "1970-01-01T00:00:01Z");
        assert_eq!(beat.last_frame.as_deref(), Some("1970-01-01T00:01:01Z"));
        assert_eq!((beat.frames, beat.wrong_numbers), (9, 3));
    }

    #[test]
    fn a_clock_that_was_set_is_noticed() {
        let set = |later_ms: i64, offset_s: i32| {
            let before = Wall::of(1_795_797_000_000, 0, "");
            was_set(&before, &Wall::of(before.utc_ms + later_ms, offset_s, ""))
        };
        assert!(!set(15_000, 0) && !set(1_000, 0));
        assert!(set(3_600_000, 0) && set(-5_000, 0) && set(15_000, 3_600));
    }

    #[test]
    fn another_area_is_in_the_file_soon() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let mut pulse = Pulse::start(&paths, &egui::Context::default()).unwrap();
        pulse.painted(1, 1_000);
        for area in [Area::Attract, Area::Safety] {
            pulse.is(vitals(area));
            let (_nobody, nothing) = mpsc::channel::<()>();
            let shown = (0..200).any(|_| {
                nothing.recv_timeout(Duration::from_millis(50)).ok();
                let beat = read_beat(&beat_file(&paths)).unwrap();
                beat.is_some_and(|beat| beat.area == area.as_str())
            });
            assert!(shown, "{area:?}");
        }
    }

    #[test]
    fn a_disk_that_fails_is_told_once_and_its_end_too() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("kiosk");
        crate::store::write(&folder, b"a file where the folder should be").unwrap();
        let state = State {
            vitals: Some(vitals(Area::Attract)),
            frames: 1,
            last_frame_ms: None,
        };
        let beat = text(&state, 0, 0).unwrap();
        let (file, mut failed) = (folder.join("heartbeat.json"), false);
        write(&file, &beat, &mut failed);
        assert!(failed);
        std::fs::remove_file(&folder).unwrap();
        write(&file, &beat, &mut failed);
        assert!(!failed);
    }
}
