//! The player over a plan in virtual time: every cue with its time.

use std::time::Duration;

use super::command::Command;
use super::cue::{Cue, Heard};
use super::plan::Plan;
use super::run::{Mode, Player};

/// A tick long enough to walk through anything that follows the clock.
const LONG: Duration = Duration::from_hours(24);

/// What is heard in a session in which nobody does more than count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    /// Cues with their times from the start.
    pub cues: Vec<Heard>,
    /// How long the session took.
    pub total: Duration,
}

/// Runs through `plan`; `tap_every` answers each counted repetition after so long.
///
/// Without it, or with nothing, a session that waits for a key ends there.
pub fn simulate(plan: Plan, tap_every: Option<Duration>) -> Simulation {
    let mut player = Player::new(plan);
    let mut now = Duration::ZERO;
    let mut cues = at_once(player.apply(Command::Start), now);
    while player.mode() == Mode::Running {
        let waits = player.step().is_some_and(super::Step::is_counted) && player.linger.is_none();
        let length = match tap_every {
            Some(tap) if waits => tap,
            None if waits => break,
            Some(_) | None => player.until_it_waits(),
        };
        let heard = player.tick(length);
        cues.extend(heard.into_iter().map(|heard| Heard {
            after: now + heard.after,
            ..heard
        }));
        now += length;
        if waits {
            let before = player.place();
            cues.extend(at_once(player.apply(Command::RepDone), now));
            let stuck = player.place() == before && player.linger.is_none();
            if stuck && tap_every.is_none_or(|tap| tap.is_zero()) {
                break;
            }
        }
    }
    Simulation { cues, total: now }
}

fn at_once(cues: Vec<Cue>, now: Duration) -> Vec<Heard> {
    let heard = |cue| Heard { after: now, cue };
    cues.into_iter().map(heard).collect()
}

impl Player {
    /// Time until a step that waits for a key, or until the end.
    fn until_it_waits(&self) -> Duration {
        let ahead = self
            .plan
            .steps
            .iter()
            .skip(self.at + usize::from(self.linger.is_some()));
        let clocked = ahead.take_while(|step| !step.is_counted());
        let whole: Duration = clocked.map(|step| step.length).sum();
        let left = whole.saturating_sub(self.into);
        match self.linger {
            Some(linger) => linger + whole,
            None => left,
        }
        .min(LONG)
    }
}
