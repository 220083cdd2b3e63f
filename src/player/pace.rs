//! How fast an item goes beside what was prescribed: whoever guides it makes it slower or faster.

use std::time::Duration;

use crate::domain::{Dose, Tempo, Work};

/// The slowest and the fastest, per cent.
const PACES: [u16; 2] = [50, 150];

/// How fast an item goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// Per cent of what was prescribed.
    percent: u16,
    /// The tempo that was prescribed, once another one is done.
    pub prescribed: Option<Tempo>,
    /// Where a movement without repetitions was when its pace changed last: it goes on from there.
    pub turned: Option<Turned>,
}

/// A movement at the moment when its pace changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turned {
    /// The step's place in the plan.
    pub place: usize,
    /// Time spent in the step.
    pub into: Duration,
    /// How much of the movement that was, at the pace that was prescribed.
    pub moved: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            percent: 100,
            prescribed: None,
            turned: None,
        }
    }
}

impl Pace {
    /// Per cent of what was prescribed.
    pub fn percent(&self) -> u16 {
        self.percent
    }

    /// A pace as it was kept; `percent` is brought within what is allowed.
    pub fn of(percent: u16, prescribed: Option<Tempo>, turned: Option<Turned>) -> Self {
        let [slowest, fastest] = PACES;
        Self {
            percent: percent.clamp(slowest, fastest),
            prescribed,
            turned,
        }
    }

    /// Takes another pace, `into` the step at `place`; answers the dose at that pace.
    pub(super) fn change(
        &mut self,
        percent: u16,
        dose: &Dose,
        (place, into): (usize, Duration),
    ) -> Dose {
        let moved = self.moved(place, into);
        let turned = Turned { place, into, moved };
        *self = Self::of(percent, self.prescribed, Some(turned));
        match &dose.work {
            Work::Timed(_) | Work::Hold(_) => dose.clone(),
            Work::Reps { tempo, .. } => {
                let prescribed = *self.prescribed.get_or_insert(*tempo);
                dose.with_tempo(prescribed.at_pace(self.percent))
            }
        }
    }

    /// How much of a movement without repetitions is done, `into` the step at `place`, at the pace that was prescribed.
    pub(super) fn moved(&self, place: usize, into: Duration) -> Duration {
        // Whole milliseconds, as they are kept.
        let share = |time: Duration| {
            let millis = time.as_millis() * u128::from(self.percent) / 100;
            Duration::from_millis(u64::try_from(millis).unwrap_or(u64::MAX))
        };
        match self.turned.filter(|turned| turned.place == place) {
            Some(turned) => turned.moved + share(into.saturating_sub(turned.into)),
            None if self.percent == 100 => into,
            None => share(into),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Sides;
    use crate::domain::dose::SideDose;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_movement_goes_on_from_where_it_was() {
        let dose = Dose {
            sets: 1,
            work: Work::Timed(seconds(60)),
            sides: Sides::Together,
            rest: Duration::ZERO,
            setup: Duration::ZERO,
            left: SideDose::default(),
            right: SideDose::default(),
        };
        let mut pace = Pace::default();
        assert_eq!(pace.moved(3, seconds(20)), seconds(20));
        assert_eq!(pace.change(50, &dose, (3, seconds(20))), dose);
        assert_eq!(pace.moved(3, seconds(20)), seconds(20), "it does not jump");
        assert_eq!(pace.moved(3, seconds(30)), seconds(25), "then it is slower");
        assert_eq!(
            pace.moved(4, seconds(30)),
            seconds(15),
            "the next set begins so"
        );
        pace.change(400, &dose, (4, Duration::ZERO));
        assert_eq!(pace.percent(), 150, "not faster than that");
    }
}
