//! What the passing of time and the touching of the screen mean to the kiosk.

use std::time::Duration;

use super::area::Area;
use super::config::{Closed, Config};
use super::hours::Minute;
use super::idle::{Idle, Wait};
use super::lock::Tries;
use super::timing::{Time, Timing};

/// Where the picture stands, one after the other, in steps of the points that are set.
const PLACES: [[f32; 2]; 9] = [
    [0.0, 0.0],
    [1.0, 0.0],
    [1.0, 1.0],
    [0.0, 1.0],
    [-1.0, 1.0],
    [-1.0, 0.0],
    [-1.0, -1.0],
    [0.0, -1.0],
    [1.0, -1.0],
];

/// Nothing stands still longer than this: from then on a line at the foot runs out.
pub const STILL_AT_MOST: Duration = Duration::from_secs(30);

/// A gap in which the machine did not run, and after which nobody is there any more (UI.md 6.3).
pub const GONE_AFTER: Duration = Duration::from_mins(2);

/// How long a slide takes to fade into the next.
pub const FADE: Duration = Duration::from_millis(800);

/// What follows from the passing of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Passed {
    /// Whoever was there is gone: everything is forgotten.
    Forget,
    /// The corner was held long enough: staff are asked for their number.
    AskStaff,
}

/// How bright the screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Light {
    Full,
    Dim,
    Blank,
}

/// What the kiosk knows of the screen and of whoever stands before it.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    timing: Timing,
    closed: Option<Closed>,
    idle: Idle,
    /// How long the slides are shown.
    slides: Duration,
    /// Since the picture moved last, and how often it did.
    still: Duration,
    moves: usize,
    /// How long touches are still ignored.
    cleaning: Duration,
    /// How long the corner is held.
    held: Option<Duration>,
    /// Wrong numbers of staff.
    pub tries: Tries,
}

impl Policy {
    /// Nobody is there.
    pub fn new(config: &Config) -> Self {
        Self {
            timing: config.timing,
            closed: None,
            idle: Idle::default(),
            slides: Duration::ZERO,
            still: Duration::ZERO,
            moves: 0,
            cleaning: Duration::ZERO,
            held: None,
            tries: Tries::default(),
        }
    }

    /// Other settings hold from now on.
    pub fn follow(&mut self, config: &Config) {
        self.timing = config.timing;
    }

    /// The clock on the wall shows this minute.
    pub fn it_is(&mut self, minute: Minute, config: &Config) {
        self.closed = (!config.is_open(minute)).then_some(config.closed);
    }

    /// Time passes while `area` is shown and waits for `wait`.
    pub fn pass(&mut self, elapsed: Duration, (area, wait): (Area, Wait)) -> Option<Passed> {
        self.tries.pass(elapsed);
        self.move_picture(elapsed);
        if area == Area::Attract {
            self.slides = self.slides.saturating_add(elapsed);
        }
        if let Some(left) = self.cleaning() {
            self.cleaning = left.saturating_sub(elapsed);
            return None;
        }
        self.idle.pass(elapsed);
        if wait == Wait::Never && area != Area::Attract {
            // Nobody has to touch what goes on by itself: what comes after it begins to wait then.
            self.idle.touched();
        }
        if let Some(held) = &mut self.held {
            *held = held.saturating_add(elapsed);
            if self.timing.get(Time::Hold) <= *held {
                self.held = None;
                return Some(Passed::AskStaff);
            }
        }
        self.idle
            .is_over(wait, &self.timing)
            .then_some(Passed::Forget)
    }

    fn move_picture(&mut self, elapsed: Duration) {
        self.still = self.still.saturating_add(elapsed);
        let every = self.timing.get(Time::Shift);
        while every <= self.still {
            self.still -= every;
            self.moves = self.moves.wrapping_add(1);
        }
    }

    /// A finger went up. What it pressed has been pressed by then.
    pub fn touched(&mut self) {
        self.idle.touched();
    }

    /// A finger is in the corner of staff, or left it.
    pub fn hold(&mut self, holds: bool) {
        self.held = holds.then_some(self.held.unwrap_or(Duration::ZERO));
    }

    /// True while a finger is in the corner of staff.
    pub fn is_held(&self) -> bool {
        self.held.is_some()
    }

    /// Touches are ignored for a while.
    pub fn clean(&mut self) {
        self.cleaning = self.timing.get(Time::Clean);
        self.held = None;
    }

    /// How long touches are still ignored; `None` when they count.
    pub fn cleaning(&self) -> Option<Duration> {
        (!self.cleaning.is_zero()).then_some(self.cleaning)
    }

    /// Somebody comes, or is forgotten: nothing is left of the time before.
    pub fn begin_anew(&mut self) {
        self.idle.touched();
        self.slides = Duration::ZERO;
        self.held = None;
    }

    /// How long "Are you still there?" is still shown; `None` while it is not.
    pub fn warning(&self, wait: Wait) -> Option<Duration> {
        self.idle.warning(wait, &self.timing)
    }

    /// What is left of the time until that question, as a share, once the picture has stood still for long.
    pub fn runs_out(&self, wait: Wait) -> Option<f32> {
        let limit = wait.limit(&self.timing)?;
        let length = limit.checked_sub(STILL_AT_MOST)?;
        let left = limit.checked_sub(self.idle.quiet())?;
        let share = left.as_secs_f32() / length.as_secs_f32();
        (left < length).then_some(share)
    }

    /// How far the whole picture is moved, in points.
    pub fn shift(&self) -> [f32; 2] {
        let place = PLACES.get(self.moves % PLACES.len());
        let points = self.timing.shift_points as f32;
        place.map_or([0.0; 2], |place| place.map(|step| step * points))
    }

    /// Which slide is shown, counted from 0 without end, and how far the next one has come in, 0 to 1.
    pub fn slide(&self) -> (u64, f32) {
        let length = self.timing.get(Time::Slide);
        let shown = self.slides.as_millis() / length.as_millis().max(1);
        let into = self.slides.as_millis() % length.as_millis().max(1);
        let left = length.as_millis() - into;
        let fade = 1.0 - left as f32 / FADE.as_millis() as f32;
        (u64::try_from(shown).unwrap_or_default(), fade.max(0.0))
    }

    /// How long it is until a slide begins to give way.
    pub fn slide_in(&self) -> Duration {
        let length = self.timing.get(Time::Slide);
        let into = self.slides.as_nanos() % length.as_nanos().max(1);
        let into = Duration::from_nanos(u64::try_from(into).unwrap_or_default());
        length.saturating_sub(into).saturating_sub(FADE)
    }

    /// How bright the screen is while `area` is shown. A touch makes it bright for as long as somebody has to choose.
    pub fn light(&self, area: Area) -> Light {
        let unused = area == Area::Attract && self.timing.get(Time::Idle) <= self.idle.quiet();
        match self.closed {
            Some(Closed::Dim) if unused => Light::Dim,
            Some(Closed::Blank) if unused => Light::Blank,
            Some(_) | None => Light::Full,
        }
    }

    /// How long it is until something changes by itself, apart from what moves.
    pub fn next_in(&self, (area, wait): (Area, Wait)) -> Duration {
        let mut waits = vec![self.timing.get(Time::Shift).saturating_sub(self.still)];
        if let Some(limit) = wait.limit(&self.timing) {
            let quiet = self.idle.quiet();
            let ahead = [STILL_AT_MOST.min(limit), limit];
            let ahead = ahead.into_iter().filter(|at| quiet < *at);
            waits.extend(ahead.map(|at| at.saturating_sub(quiet)));
        }
        let seconds = [self.warning(wait), self.cleaning(), self.tries.wait()];
        waits.extend(seconds.into_iter().flatten().map(next_second));
        waits.extend(
            self.held
                .map(|held| self.timing.get(Time::Hold).saturating_sub(held)),
        );
        if self.closed.is_some() && area == Area::Attract {
            let ahead = self.timing.get(Time::Idle).checked_sub(self.idle.quiet());
            waits.extend(ahead.filter(|ahead| !ahead.is_zero()));
        }
        waits.into_iter().min().unwrap_or(STILL_AT_MOST)
    }
}

/// How long it is until the next whole second of what is left.
fn next_second(left: Duration) -> Duration {
    let part = Duration::from_nanos(left.subsec_nanos().into());
    if part.is_zero() {
        Duration::from_secs(1)
    } else {
        part
    }
}

#[cfg(test)]
mod tests;
