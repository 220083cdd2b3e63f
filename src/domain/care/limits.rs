//! What the content allows: how long ice and a raised leg last, how often people who sit should stand up.

use crate::domain::dose::Work;
use crate::domain::routine::CareTimers;
use crate::domain::{Catalogue, ExerciseId, RoutineId};

/// The routine of the first days, with the times of the care timers.
pub const FIRST_DAYS: &str = "first-72-hours";
/// Its variant with gentle movement.
pub const MOVEMENT: &str = "day-2-movement";
/// The exercise that says how to use ice, and who must not.
pub const ICE: &str = "ice-pack";
/// The exercise that says how to raise the leg.
pub const LEG_UP: &str = "compression-and-elevation";
/// The routine that is offered to people who sit.
pub const DESK: &str = "desk-break-five";

/// A raised leg: `range = "600-1800 s"` in the content of its exercise.
const LEG_UP_S: [u32; 3] = [600, 900, 1800];

/// Times that the content allows, in seconds where nothing else is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Limits {
    pub ice_least_s: u32,
    pub ice_usual_s: u32,
    /// Never longer.
    pub ice_most_s: u32,
    /// Never off for less.
    pub off_least_s: u32,
    pub off_usual_s: u32,
    pub skin_check_s: u32,
    pub leg_up_least_s: u32,
    pub leg_up_usual_s: u32,
    pub leg_up_most_s: u32,
    /// The first days end between these, hours.
    pub window_h: [u32; 2],
    /// How often people who sit should stand up, minutes.
    pub sitting_min: u32,
}

impl Default for Limits {
    /// What the built-in content says, for content that says nothing.
    fn default() -> Self {
        let [leg_up_least_s, leg_up_usual_s, leg_up_most_s] = LEG_UP_S;
        Self {
            ice_least_s: 600,
            ice_usual_s: 900,
            ice_most_s: 1200,
            off_least_s: 1200,
            off_usual_s: 7200,
            skin_check_s: 300,
            leg_up_least_s,
            leg_up_usual_s,
            leg_up_most_s,
            window_h: [48, 72],
            sitting_min: 60,
        }
    }
}

impl Limits {
    /// What the content says.
    pub fn of(catalogue: &Catalogue) -> Self {
        let usual = Self::default();
        let days = catalogue.routine(&RoutineId::new(FIRST_DAYS));
        let timers = days.and_then(|routine| routine.timers.as_ref());
        let timed = timers.map_or(usual, |timers| usual.with(timers));
        let leg_up = catalogue.exercise(&ExerciseId::new(LEG_UP));
        let leg_up_usual_s = leg_up.and_then(|exercise| match &exercise.dose.work {
            Work::Timed(length) | Work::Hold(length) => u32::try_from(length.as_secs()).ok(),
            Work::Reps { .. } => None,
        });
        let desk = catalogue.routine(&RoutineId::new(DESK));
        let sitting = desk.and_then(|routine| first_number(&routine.frequency));
        Self {
            leg_up_usual_s: leg_up_usual_s.unwrap_or(usual.leg_up_usual_s),
            sitting_min: sitting.unwrap_or(usual.sitting_min),
            ..timed
        }
    }

    fn with(self, timers: &CareTimers) -> Self {
        let window_h = match timers.daily_window_hours.as_slice() {
            [first, last] => [*first, *last],
            _ => self.window_h,
        };
        Self {
            ice_least_s: timers.ice_on_min_s,
            ice_usual_s: timers.ice_on_default_s,
            ice_most_s: timers.ice_on_max_s,
            off_least_s: timers.ice_off_min_s,
            off_usual_s: timers.ice_off_default_s,
            skin_check_s: timers.skin_check_every_s.max(60),
            window_h,
            ..self
        }
    }
}

/// The number in "every 60-90 minutes of sitting": the more careful of the two.
fn first_number(words: &str) -> Option<u32> {
    let digits = |letter: &char| letter.is_ascii_digit();
    let from = words.chars().skip_while(|letter| !digits(letter));
    let number: String = from.take_while(digits).collect();
    number.parse().ok()
}
