//! The same dose with other repetitions, other lengths, or a share of its work.

use std::time::Duration;

use super::{Dose, RepCounts, SideDose, Tempo, Work};
use crate::domain::side::Side;

/// The shortest work, however much less of it is wanted.
const SHORTEST: Duration = Duration::from_secs(1);

impl Dose {
    /// With other repetitions: `reps` answers for a set and what it had. `side` alone, or both.
    #[must_use]
    pub fn with_reps(&self, side: Option<Side>, reps: impl Fn(u32, u32) -> u32) -> Self {
        let own = |of: Side, own: &SideDose| {
            let planned = self.on(of);
            if side.is_some_and(|side| side != of) || planned.work.reps_of_set(0).is_none() {
                return own.clone();
            }
            let counts = (0..planned.sets).map(|set| {
                let before = planned.work.reps_of_set(set).unwrap_or(0);
                reps(set, before)
            });
            SideDose {
                reps: Some(RepCounts::BySet(counts.collect())),
                ..own.clone()
            }
        };
        Self {
            left: own(Side::Left, &self.left),
            right: own(Side::Right, &self.right),
            ..self.clone()
        }
    }

    /// With another length of its holds or timed work, also where a side has its own; never under a second.
    #[must_use]
    pub fn with_length(&self, length: impl Fn(Duration) -> Duration) -> Self {
        let length = |before: Duration| length(before).max(SHORTEST);
        let work = match &self.work {
            Work::Timed(before) => Work::Timed(length(*before)),
            Work::Hold(before) => Work::Hold(length(*before)),
            Work::Reps { .. } => return self.clone(),
        };
        let own = |side: &SideDose| SideDose {
            hold: side.hold.map(length),
            duration: side.duration.map(length),
            ..side.clone()
        };
        Self {
            work,
            left: own(&self.left),
            right: own(&self.right),
            ..self.clone()
        }
    }

    /// With its repetitions at another pace.
    #[must_use]
    pub fn with_tempo(&self, tempo: Tempo) -> Self {
        let mut dose = self.clone();
        if let Work::Reps { tempo: own, .. } = &mut dose.work {
            *own = tempo;
        }
        dose
    }

    /// With so much of its repetitions or lengths, per cent; at least one repetition and whole seconds.
    #[must_use]
    pub fn share(&self, percent: u8) -> Self {
        let share = |count: u64| count * u64::from(percent) / 100;
        let reps = |_, before: u32| u32::try_from(share(before.into())).unwrap_or(before).max(1);
        self.with_reps(None, reps)
            .with_length(|length| Duration::from_secs(share(length.as_secs())))
    }
}

impl Tempo {
    /// The same at `percent` of its pace: at 50 every part takes twice as long, to the tenth of a second.
    #[must_use]
    pub fn at_pace(&self, percent: u16) -> Self {
        let percent = u64::from(percent.max(1));
        let part = |length: Duration| {
            let tenths = u64::try_from(length.as_millis()).unwrap_or(u64::MAX) / percent;
            Duration::from_millis(tenths * 100)
        };
        Self {
            first: self.first,
            lower: part(self.lower),
            hold: part(self.hold),
            lift: part(self.lift),
            top: part(self.top),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dose::{FirstPart, Sides};

    fn dose(work: Work) -> Dose {
        Dose {
            sets: 2,
            work,
            sides: Sides::Together,
            rest: Duration::ZERO,
            setup: Duration::ZERO,
            left: SideDose::default(),
            right: SideDose {
                hold: Some(Duration::from_secs(9)),
                ..SideDose::default()
            },
        }
    }

    #[test]
    fn half_the_pace_takes_twice_as_long() {
        let seconds = Duration::from_secs;
        let tempo = Tempo {
            first: FirstPart::Lift,
            lower: seconds(3),
            hold: Duration::ZERO,
            lift: seconds(2),
            top: seconds(1),
        };
        let slow = tempo.at_pace(50);
        assert_eq!((slow.lower, slow.lift), (seconds(6), seconds(4)));
        assert_eq!(
            slow.hold,
            Duration::ZERO,
            "a part that is left out stays out"
        );
        assert_eq!(tempo.at_pace(100), tempo);
        assert_eq!(tempo.at_pace(110).lower, Duration::from_millis(2_700));
    }

    #[test]
    fn a_share_is_of_each_side_and_never_nothing() {
        let hold = dose(Work::Hold(Duration::from_secs(30))).share(67);
        assert_eq!(
            hold.on(Side::Left).work,
            Work::Hold(Duration::from_secs(20))
        );
        assert_eq!(
            hold.on(Side::Right).work,
            Work::Hold(Duration::from_secs(6))
        );
        let second = Duration::from_secs(1);
        let reps = dose(Work::Reps {
            counts: RepCounts::BySet(vec![10, 1]),
            tempo: Tempo {
                first: FirstPart::Lower,
                lower: second,
                hold: second,
                lift: second,
                top: second,
            },
            hold: Duration::ZERO,
        });
        let work = reps.share(67).on(Side::Left).work;
        assert_eq!([0, 1].map(|set| work.reps_of_set(set)), [Some(6), Some(1)]);
    }
}
