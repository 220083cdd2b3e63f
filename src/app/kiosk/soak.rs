//! Weeks of visitors without a window, as fast as they go: what a long life does to memory, files and time.
//!
//! Says once a simulated hour on standard output how much memory is resident, how much lies on the disk, how many visitors came,
//! and how many cues came that had not been handed to the sound in time.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::civil::Date;

use super::super::soak::Whims;
use super::start::contents;
use crate::domain::Kit;
use crate::domain::history::Stamp;
use crate::kiosk::{Area, Config};
use crate::model::kiosk::{Card, KioskJob, Way};
use crate::model::{Action, Effect, KioskAction, Model, SessionAction, World};
use crate::player::cue::CueKind;
use crate::player::{Command, Mode};
use crate::store::{Paths, StoreError, counts};

/// A tick is at most so long, milliseconds.
const LONGEST_MS: u64 = 9_000;
/// Between two visitors it is at most so long, milliseconds.
const QUIET_MS: u64 = 600_000;
/// Two times that differ by less are the same.
const SAME: Duration = Duration::from_millis(1);
/// It begins on a Monday morning at six in UTC: milliseconds since 1970.
const BEGINS_MS: i64 = 1_795_413_600_000;

/// One life of a kiosk.
struct Life {
    model: Model,
    whims: Whims,
    folder: PathBuf,
    /// Time since it began.
    now: Duration,
    /// Cues that were handed to the sound, by when they are due.
    upcoming: Vec<(Duration, CueKind)>,
    /// What came of it.
    visits: u64,
    late: u64,
    failed: u64,
}

/// Lets visitors come at random for `hours`.
pub fn soak_kiosk(hours: f64, seed: u64) -> Result<(), StoreError> {
    let config = Config {
        counts: true,
        equipment: Kit::ALL.into(),
        ..Config::default()
    };
    let contents = contents(&config);
    let paths = Paths::from_env()?;
    let mut life = Life {
        model: Model::kiosk(config, contents),
        whims: Whims::of(seed),
        folder: counts::folder(&paths),
        now: Duration::ZERO,
        upcoming: Vec::new(),
        visits: 0,
        late: 0,
        failed: 0,
    };
    let end = Duration::from_secs_f64(hours.max(0.0) * 3600.0);
    let mut told = 0;
    while life.now < end {
        life.step();
        let hour = life.now.as_secs() / 3600;
        if told < hour {
            told = hour;
            life.tell(hour, &paths.data);
        }
    }
    Ok(())
}

impl Life {
    fn step(&mut self) {
        let stamp = self.stamp();
        self.act(Action::World(World::ItIs(stamp)));
        let quiet = self.model.area() == Area::Attract && self.whims.below(4) != 0;
        let longest = if quiet { QUIET_MS } else { LONGEST_MS };
        let elapsed = Duration::from_millis(self.whims.below(longest));
        self.judge(elapsed);
        self.now += elapsed;
        self.act(Action::Tick(elapsed));
        if let Some(effect) = self.model.reschedule() {
            self.perform(effect);
        }
        // Some walk away at any time.
        if self.whims.below(40) != 0 {
            self.act(Action::Kiosk(KioskAction::Touched));
            let whim = self.whim();
            self.act(whim);
        }
    }

    /// Looks whether every cue of the time that passes now was handed over before.
    fn judge(&mut self, elapsed: Duration) {
        let Some(session) = &self.model.session else {
            return;
        };
        if session.player.mode() != Mode::Running {
            return;
        }
        for heard in session.player.clone().tick(elapsed) {
            let due = self.now + heard.after;
            let known = self
                .upcoming
                .iter()
                .any(|(at, kind)| *kind == heard.cue.kind && at.abs_diff(due) < SAME);
            self.late += u64::from(!known);
        }
    }

    fn act(&mut self, action: Action) {
        let before = self.model.area();
        for effect in self.model.update(action) {
            self.perform(effect);
        }
        let came = before == Area::Attract && self.model.area() != Area::Attract;
        self.visits += u64::from(came);
    }

    fn perform(&mut self, effect: Effect) {
        if let Effect::Schedule(cues) = &effect {
            let due = cues
                .iter()
                .map(|heard| (self.now + heard.after, heard.cue.kind));
            self.upcoming = due.collect();
        }
        if let Effect::Kiosk(KioskJob::Count(counted)) = effect {
            let counted = counts::count(&self.folder, self.day(), &counted);
            self.failed += u64::from(counted.is_err());
        }
    }

    /// What somebody does next.
    fn whim(&mut self) -> Action {
        let kiosk = Action::Kiosk;
        match self.model.area() {
            Area::Attract => kiosk(KioskAction::Come(self.language())),
            Area::Safety if self.whims.below(9) == 0 => kiosk(KioskAction::Help),
            Area::Safety => kiosk(KioskAction::Fine),
            Area::Help | Area::Pin => kiosk(KioskAction::Back),
            Area::Choose => self.choose(),
            Area::Routine if self.whims.below(5) == 0 => kiosk(KioskAction::Back),
            Area::Routine => kiosk(KioskAction::Begin),
            Area::Session => self.in_session(),
            Area::CheckIn if self.whims.below(2) == 0 => {
                let pain = u8::try_from(self.whims.below(11)).unwrap_or(0);
                kiosk(KioskAction::Pain(pain))
            }
            Area::CheckIn => kiosk(KioskAction::GoOn),
            Area::Thanks | Area::Staff | Area::Settings => kiosk(KioskAction::Finished),
        }
    }

    fn language(&mut self) -> Option<String> {
        let kiosk = self.model.kiosk.as_ref()?;
        let tags: Vec<String> = kiosk.languages().map(str::to_owned).collect();
        let place = usize::try_from(self.whims.below(tags.len() as u64 + 1)).ok()?;
        tags.into_iter().nth(place)
    }

    fn choose(&mut self) -> Action {
        let ways = [
            Way::Routines,
            Way::Goal,
            Way::Feel,
            Way::Time,
            Way::Equipment,
        ];
        let place = usize::try_from(self.whims.below(12)).unwrap_or(0);
        if let Some(way) = ways.get(place) {
            return Action::Kiosk(KioskAction::Sort(*way));
        }
        let cards = self.model.cards();
        let count = cards.len() as u64;
        let cards: Vec<Card> = cards.into_iter().map(|(card, _)| card).collect();
        let place = usize::try_from(self.whims.below(count)).unwrap_or(0);
        let card = cards.into_iter().nth(place);
        Action::Kiosk(card.map_or(KioskAction::Larger, KioskAction::Take))
    }

    /// Most of the time people do what they are shown.
    fn in_session(&mut self) -> Action {
        match self.whims.below(60) {
            0 => Action::Player(Command::Pause),
            1..=3 => Action::Player(Command::Resume),
            4 => Action::Player(Command::Skip),
            5 => Action::Player(Command::Back),
            6 => Action::Player(Command::Hurts),
            7 => {
                let pain = u8::try_from(self.whims.below(11)).unwrap_or(0);
                Action::Player(Command::PainIs(pain))
            }
            8 => Action::Session(SessionAction::DoLess),
            9 => Action::Session(SessionAction::DoEasier),
            10 => Action::Session(SessionAction::AskToLeave),
            11 if self.whims.below(3) == 0 => Action::Kiosk(KioskAction::End),
            12 => Action::Kiosk(KioskAction::Larger),
            13 => Action::ToggleMute,
            _ => Action::Kiosk(KioskAction::Touched),
        }
    }

    fn utc_ms(&self) -> i64 {
        let passed = i64::try_from(self.now.as_millis()).unwrap_or(i64::MAX);
        BEGINS_MS.saturating_add(passed)
    }

    fn stamp(&self) -> Stamp {
        Stamp {
            utc_ms: self.utc_ms(),
            ..Stamp::default()
        }
    }

    fn day(&self) -> Date {
        let now = jiff::Timestamp::from_millisecond(self.utc_ms()).unwrap_or_default();
        now.to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    /// One line, out at once.
    fn tell(&self, hour: u64, data: &Path) {
        let (visits, late, failed) = (self.visits, self.late, self.failed);
        let resident = resident_kib().unwrap_or(0);
        let disk = bytes_below(data);
        let line = format!(
            "hour {hour} resident_kib {resident} disk_bytes {disk} visits {visits} late {late} failed {failed}"
        );
        let mut out = std::io::stdout().lock();
        // Nobody listens any more: that is no fault of ours.
        writeln!(out, "{line}").and_then(|()| out.flush()).ok();
    }
}

/// Resident memory of this process; `None` where the system does not say.
fn resident_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Bytes of all files in a folder.
fn bytes_below(folder: &Path) -> u64 {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let sizes = entries.map(|entry| match entry.metadata() {
        Ok(about) if about.is_dir() => bytes_below(&entry.path()),
        Ok(about) => about.len(),
        Err(_) => 0,
    });
    sizes.sum()
}
