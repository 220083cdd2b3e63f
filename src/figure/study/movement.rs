//! Key positions strung together: what is done with them, and the phases that lead through them.

use crate::domain::{Part, Side};
use crate::figure::spec::{FigureSpec, KeyRef, Loop, Phase, PhasePart};

/// What is done with the key positions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Movement {
    /// From the first to the last and back: a repetition.
    #[default]
    Repetition,
    /// From the first to the last, which is held.
    Hold,
    /// Round and round for a time.
    Round,
}

/// Most key positions of a movement that is made by hand.
pub const MOST_KEYS: usize = 12;

impl Movement {
    /// Every movement, the usual one first.
    pub const ALL: [Self; 3] = [Self::Repetition, Self::Hold, Self::Round];

    /// The phases that lead through so many keys.
    pub fn phases(self, keys: usize) -> Vec<Phase> {
        let there: Vec<usize> = (0..keys).collect();
        let back: Vec<usize> = there.iter().rev().copied().collect();
        let (first, last) = (vec![0], vec![keys.saturating_sub(1)]);
        let setup = phase(PhasePart::Setup, first);
        match self {
            Self::Repetition => vec![
                setup,
                phase(PhasePart::Of(Part::Lift), there),
                phase(PhasePart::Of(Part::Top), last),
                phase(PhasePart::Of(Part::Lower), back),
            ],
            Self::Hold => vec![
                phase(PhasePart::Setup, there),
                phase(PhasePart::Of(Part::Hold), last),
                phase(PhasePart::Setup, back),
            ],
            Self::Round => vec![setup, phase(PhasePart::Of(Part::Cycle), round(keys))],
        }
    }

    /// The movement of a figure.
    pub fn of(figure: &FigureSpec) -> Self {
        let has = |part: Part| {
            figure
                .phases
                .iter()
                .any(|own| own.part == PhasePart::Of(part))
        };
        if has(Part::Lift) || has(Part::Lower) {
            Self::Repetition
        } else if has(Part::Hold) {
            Self::Hold
        } else {
            Self::Round
        }
    }
}

/// There and back again, without the first key at the end: the loop closes itself.
fn round(keys: usize) -> Vec<usize> {
    (0..keys).chain((1..keys.saturating_sub(1)).rev()).collect()
}

fn phase(part: PhasePart, keys: Vec<usize>) -> Phase {
    let looped = match part {
        PhasePart::Of(Part::Cycle) if 1 < keys.len() => Loop::Closed,
        PhasePart::Of(_) | PhasePart::Setup | PhasePart::Care => Loop::Open,
    };
    Phase {
        part,
        path: keys.into_iter().map(KeyRef::Key).collect(),
        looped,
        seconds: None,
    }
}

impl FigureSpec {
    /// The figure with another movement through its keys.
    #[must_use]
    pub fn moving(&self, movement: Movement) -> Self {
        Self {
            phases: movement.phases(self.keys.len()),
            ..self.clone()
        }
    }

    /// The figure with the same key position once more after `key`; as it was when it has as many as it may have.
    #[must_use]
    pub fn with_key_after(&self, key: usize) -> Self {
        let mut changed = self.clone();
        if self.keys.len() < MOST_KEYS
            && let Some(own) = self.keys.get(key)
        {
            changed.keys.insert(key + 1, own.clone());
        }
        changed.moving(Movement::of(self))
    }

    /// The figure without a key position; the last one stays.
    #[must_use]
    pub fn without_key(&self, key: usize) -> Self {
        let mut changed = self.clone();
        if 1 < self.keys.len() && key < self.keys.len() {
            changed.keys.remove(key);
        }
        changed.moving(Movement::of(self))
    }

    /// The figure with left and right exchanged: in one key, or in all of them.
    #[must_use]
    pub fn swapped(&self, key: Option<usize>) -> Self {
        let mut changed = self.clone();
        let keys = changed.keys.iter_mut().enumerate();
        for (_, own) in keys.filter(|(place, _)| key.is_none_or(|key| key == *place)) {
            own.pose = own.pose.mirrored();
            own.contacts = own
                .contacts
                .iter()
                .map(crate::figure::contact::Contact::mirrored)
                .collect();
            own.free = own.gives_way();
        }
        if key.is_none() {
            for muscle in &mut changed.muscles {
                muscle.side = muscle.side.map(Side::other);
            }
        }
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::pose::Pose;
    use crate::figure::spec::Key;

    fn figure(keys: usize) -> FigureSpec {
        let key = Key {
            pose: Pose::default(),
            partner: None,
            contacts: Vec::new(),
            partner_contacts: Vec::new(),
            free: Vec::new(),
            written: Vec::new(),
            partner_written: None,
        };
        FigureSpec {
            keys: vec![key; keys],
            ..FigureSpec::default()
        }
    }

    #[test]
    fn every_movement_leads_through_every_key_and_is_known_again() {
        for movement in Movement::ALL {
            let figure = figure(3).moving(movement);
            assert_eq!(Movement::of(&figure), movement);
            for key in 0..3 {
                let seen = |phase: &Phase| phase.path.contains(&KeyRef::Key(key));
                assert!(figure.phases.iter().any(seen), "{movement:?} {key}");
            }
        }
    }

    #[test]
    fn keys_are_added_up_to_a_limit_and_the_last_one_stays() {
        let mut own = figure(1).moving(Movement::Hold);
        for _ in 0..20 {
            own = own.with_key_after(0);
        }
        assert_eq!(own.keys.len(), MOST_KEYS);
        for _ in 0..20 {
            own = own.without_key(0);
        }
        assert_eq!(own.keys.len(), 1);
        assert_eq!(Movement::of(&own), Movement::Hold);
    }
}
