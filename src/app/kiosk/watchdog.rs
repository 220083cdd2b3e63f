//! Tells systemd that the display is there and that it paints: from frames, so that a display that hangs is started again.
//!
//! Without `NOTIFY_SOCKET` nothing is told and nothing is woken.

use std::time::Duration;

use crate::clock::Moment;
use crate::kiosk::Area;

/// So many times it is told within the time in which it must be told once.
const TIMES: u32 = 3;

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Ready,
    Alive,
    Shows(Area),
}

/// What is known of systemd, and what it was told.
#[derive(Debug, Default)]
pub(super) struct Watchdog {
    /// True where somebody listens.
    listens: bool,
    /// How often it is to be told, in the clock's time.
    every: Option<Duration>,
    frames: u64,
    /// When it was told last.
    told: Option<Moment>,
    shows: Option<Area>,
    /// True from a message that did not get through until one does.
    failed: bool,
}

impl Watchdog {
    /// What systemd asks for, on a clock that counts so many seconds in a real one.
    ///
    /// `WATCHDOG_PID` is not looked at: under cage it names cage, and the display is what is watched.
    pub(super) fn from_env(scale: f64) -> Self {
        let value = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let micros = value("WATCHDOG_USEC").and_then(|micros| micros.parse().ok());
        let every = micros.map(|micros| (Duration::from_micros(micros) / TIMES).mul_f64(scale));
        let listens = cfg!(target_os = "linux") && value("NOTIFY_SOCKET").is_some();
        Self {
            listens,
            every: every.filter(|every| listens && !every.is_zero()),
            ..Self::default()
        }
    }

    /// True where frames are asked for, also while nothing moves.
    pub(super) fn watches(&self) -> bool {
        self.every.is_some()
    }

    /// When the next frame is needed, in the clock's time; `None` where none is.
    pub(super) fn next_in(&self, now: Moment) -> Option<Duration> {
        if !self.listens {
            return None;
        }
        if self.frames < 2 {
            // The second frame says that the first one is on the screen.
            return Some(Duration::ZERO);
        }
        let since = self.told.map_or(Duration::MAX, |told| now.since(told));
        self.every.map(|every| every.saturating_sub(since))
    }

    /// A frame is handed over. The one before it was painted, for painting holds this thread until it is done.
    pub(super) fn painted(&mut self, now: Moment, area: Area) {
        let said = self.says(now, area);
        if said.is_empty() {
            return;
        }
        match send(&said) {
            Ok(()) => self.failed = false,
            Err(error) if !self.failed => {
                self.failed = true;
                tracing::warn!(%error, "systemd was not told that the display is there");
            }
            Err(_) => {}
        }
    }

    fn says(&mut self, now: Moment, area: Area) -> Vec<Said> {
        if !self.listens {
            return Vec::new();
        }
        self.frames += 1;
        if self.frames < 2 {
            return Vec::new();
        }
        let mut said = Vec::new();
        if self.frames == 2 {
            said.push(Said::Ready);
        }
        let due = |every| self.told.is_none_or(|told| every <= now.since(told));
        if self.every.is_some_and(due) {
            said.push(Said::Alive);
            self.told = Some(now);
        }
        if self.shows != Some(area) {
            said.push(Said::Shows(area));
            self.shows = Some(area);
        }
        said
    }
}

#[cfg(target_os = "linux")]
fn send(said: &[Said]) -> std::io::Result<()> {
    use sd_notify::NotifyState;
    let words = said.iter().map(|said| match said {
        Said::Ready => NotifyState::Ready,
        Said::Alive => NotifyState::Watchdog,
        Said::Shows(area) => NotifyState::Status(area.as_str()),
    });
    sd_notify::notify(&words.collect::<Vec<_>>())
}

#[cfg(not(target_os = "linux"))]
fn send(_said: &[Said]) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> Moment {
        Moment::new(Duration::from_secs(seconds))
    }

    fn watched() -> Watchdog {
        Watchdog {
            listens: true,
            every: Some(Duration::from_secs(10)),
            ..Watchdog::default()
        }
    }

    #[test]
    fn it_is_ready_once_a_frame_was_painted_and_alive_a_third_of_the_time_apart() {
        let mut watchdog = watched();
        let area = Area::Attract;
        assert_eq!(watchdog.next_in(at(0)), Some(Duration::ZERO));
        assert_eq!(watchdog.says(at(0), area), []);
        assert_eq!(watchdog.next_in(at(0)), Some(Duration::ZERO));
        let first = [Said::Ready, Said::Alive, Said::Shows(area)];
        assert_eq!(watchdog.says(at(1), area), first);
        assert_eq!(watchdog.says(at(2), area), []);
        assert_eq!(watchdog.next_in(at(4)), Some(Duration::from_secs(7)));
        let shows = [Said::Shows(Area::Safety)];
        assert_eq!(watchdog.says(at(5), Area::Safety), shows);
        assert_eq!(watchdog.says(at(11), Area::Safety), [Said::Alive]);
        assert_eq!(watchdog.next_in(at(30)), Some(Duration::ZERO));
    }

    #[test]
    fn who_only_waits_for_the_start_asks_for_no_further_frames() {
        let mut watchdog = Watchdog {
            every: None,
            ..watched()
        };
        watchdog.says(at(0), Area::Attract);
        let first = [Said::Ready, Said::Shows(Area::Attract)];
        assert_eq!(watchdog.says(at(0), Area::Attract), first);
        assert_eq!(watchdog.next_in(at(0)), None);
        assert_eq!(watchdog.says(at(60), Area::Attract), []);
    }

    #[test]
    fn where_nobody_listens_nothing_is_said_and_nothing_woken() {
        let mut watchdog = Watchdog::default();
        for second in 0..100 {
            assert_eq!(watchdog.says(at(second), Area::Attract), []);
            assert_eq!(watchdog.next_in(at(second)), None);
        }
    }
}
