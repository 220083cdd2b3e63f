//! From a part of the dose to the phases that play in it, and from those to a place on a path (PLAYER.md).

use crate::domain::Part;

use super::path::Place;
use crate::figure::spec::{FigureSpec, KeyRef, Loop, Phase, PhasePart};

/// A cycle without seconds of its own takes so long.
const USUAL_CYCLE_S: f64 = 4.0;

/// In a long hold, what its file calls care is shown this often, seconds.
const CARE_EVERY_S: f64 = 20.0;

/// Parts that repeat until their time is up.
pub(super) const CYCLES: [Part; 3] = [Part::StrokeA, Part::StrokeB, Part::Cycle];

/// The four parts of a paced repetition in a circle, with the hold that may follow them.
const AROUND: [Part; 5] = [Part::Lower, Part::Pause, Part::Lift, Part::Top, Part::Hold];

/// One of several phases, and where a share of their time lies in it.
struct Found<'a> {
    phase: &'a Phase,
    /// Share of the time of all phases at which it starts, and that it takes.
    from: f64,
    takes: f64,
    /// Share of the phase itself that is done.
    share: f64,
}

impl FigureSpec {
    /// Seconds of one round of a cycle or of two strokes.
    pub fn period_s(&self) -> f64 {
        let phases = self.phases_of(&CYCLES);
        if phases.is_empty() {
            return USUAL_CYCLE_S;
        }
        period(&phases)
    }

    /// True when a round ends at the mirror image of its start, so that the next one is the other side's.
    pub fn mirrors(&self) -> bool {
        self.phases.iter().any(|phase| phase.looped == Loop::Mirror)
    }

    /// All phases of the work, in the order of one repetition.
    pub(super) fn work(&self) -> Vec<&Phase> {
        let timed = |phase: &&Phase| matches!(phase.part, PhasePart::Of(_));
        self.phases.iter().filter(timed).collect()
    }

    /// The pose shown while getting ready.
    pub(super) fn ready_key(&self) -> KeyRef {
        let way_in = self.way(true);
        way_in
            .first()
            .copied()
            .unwrap_or_else(|| self.working_key())
    }

    /// Where the work starts when no part is named.
    fn working_key(&self) -> KeyRef {
        let first = self
            .work()
            .first()
            .and_then(|phase| phase.path.first().copied());
        first.unwrap_or(KeyRef::Key(0))
    }

    /// Where a part starts.
    fn start_of(&self, part: Part) -> KeyRef {
        let phases = self.phases_in(part);
        let first = phases.first().and_then(|phase| phase.path.first()).copied();
        first.unwrap_or_else(|| self.frozen(part))
    }

    /// The keys of the way in, which the file lists before the work, or out, which it lists after.
    pub(super) fn way(&self, into: bool) -> Vec<KeyRef> {
        let is_work = |phase: &Phase| matches!(phase.part, PhasePart::Of(_));
        let work = self.phases.iter().position(is_work).unwrap_or(0);
        let setup = self
            .phases
            .iter()
            .enumerate()
            .filter(|(place, phase)| phase.part == PhasePart::Setup && (*place < work) == into);
        let mut keys: Vec<KeyRef> = setup.flat_map(|(_, phase)| phase.path.clone()).collect();
        keys.dedup();
        keys
    }

    /// The keys from the ready pose to the start of `part`.
    pub(in crate::figure) fn entry(&self, part: Part) -> Vec<KeyRef> {
        let goal = self.start_of(part);
        let mut keys = self.way(true);
        match keys.iter().position(|key| *key == goal) {
            Some(place) => keys.truncate(place + 1),
            None => keys.push(goal),
        }
        keys
    }

    /// Where a moment of a part lies.
    pub(super) fn in_part(&self, part: Part, into_s: f64, length_s: f64) -> Place {
        let phases = self.phases_in(part);
        if phases.is_empty() {
            return self.at_key(self.frozen(part));
        }
        if CYCLES.contains(&part) && self.repeats() {
            return self.round(&phases, into_s);
        }
        if let Some(place) = self.care(&phases, into_s, length_s) {
            return place;
        }
        self.through(&phases, share(into_s, length_s))
    }

    /// The seconds into a part at which its nearest key is shown.
    pub(super) fn still_in_part(&self, part: Part, into_s: f64, length_s: f64) -> f64 {
        let phases = self.phases_in(part);
        if CYCLES.contains(&part) && self.repeats() {
            let period = period(&phases);
            let rounds = (into_s / period).floor();
            let share = self.still_share(&phases, into_s / period - rounds);
            return (rounds + share) * period;
        }
        self.still_share(&phases, share(into_s, length_s)) * length_s
    }

    /// The share of several phases' time at which the nearest key is shown.
    pub(super) fn still_share(&self, phases: &[&Phase], share: f64) -> f64 {
        let Some(found) = find(phases, share) else {
            return share;
        };
        let nearest = self.along(&found.phase.path, 0.0).nearest(found.share);
        found.from + nearest * found.takes
    }

    /// The phases that play in a part; timed work plays whatever the figure has.
    pub(super) fn phases_in(&self, part: Part) -> Vec<&Phase> {
        if !CYCLES.contains(&part) {
            return self.phases_of(&[part]);
        }
        let cycles = self.phases_of(&CYCLES);
        if cycles.is_empty() {
            return self.phases_of(&[Part::Hold]);
        }
        cycles
    }

    fn repeats(&self) -> bool {
        !self.phases_of(&CYCLES).is_empty()
    }

    pub(super) fn phases_of(&self, parts: &[Part]) -> Vec<&Phase> {
        let wanted = |phase: &&Phase| parts.iter().any(|part| phase.part == PhasePart::Of(*part));
        self.phases.iter().filter(wanted).collect()
    }

    /// The last key before a part that has no phase of its own.
    pub(super) fn frozen(&self, part: Part) -> KeyRef {
        let own = AROUND.iter().position(|known| *known == part).unwrap_or(0);
        let before = (1..=AROUND.len()).map(|back| (own + AROUND.len() - back) % AROUND.len());
        let last = before
            .filter_map(|place| AROUND.get(place))
            .find_map(|part| {
                let phases = self.phases_of(&[*part]);
                phases.last().and_then(|phase| phase.path.last()).copied()
            });
        last.unwrap_or_else(|| self.working_key())
    }

    /// A share of the way through several phases, by their seconds, or equally.
    pub(super) fn through(&self, phases: &[&Phase], share: f64) -> Place {
        match find(phases, share) {
            Some(found) => self.looping(&found.phase.path, found.phase.looped, found.share),
            None => self.at_key(self.working_key()),
        }
    }

    /// Rounds of a cycle or of two strokes, each in its own seconds.
    fn round(&self, phases: &[&Phase], into_s: f64) -> Place {
        let rounds = into_s / period(phases).max(0.1);
        let mut place = self.through(phases, rounds - rounds.floor());
        let mirrors = phases.iter().any(|phase| phase.looped == Loop::Mirror);
        place.other_side = mirrors && 1.0 <= rounds % 2.0;
        place
    }

    /// Now and then in a long hold: what its file calls care, where that starts and ends at the hold.
    fn care(&self, phases: &[&Phase], into_s: f64, length_s: f64) -> Option<Place> {
        let [hold] = phases else { return None };
        let care = self
            .phases
            .iter()
            .filter(|phase| phase.part == PhasePart::Care);
        let care: Vec<&Phase> = care.collect();
        let first = care.first()?.path.first();
        let last = care.last()?.path.last();
        if first != last || first != hold.path.last() || first != hold.path.first() {
            return None;
        }
        let lasts_s = period(&care);
        let into_care = into_s % CARE_EVERY_S - (CARE_EVERY_S - lasts_s);
        let fits = into_s - into_care + lasts_s <= length_s;
        (0.0 < into_care && fits).then(|| self.through(&care, into_care / lasts_s))
    }
}

/// Seconds of all phases.
fn period(phases: &[&Phase]) -> f64 {
    let seconds = |phase: &&Phase| phase.seconds.unwrap_or(USUAL_CYCLE_S);
    phases.iter().map(seconds).sum()
}

fn share(into_s: f64, length_s: f64) -> f64 {
    if length_s <= 0.0 {
        1.0
    } else {
        (into_s / length_s).clamp(0.0, 1.0)
    }
}

/// The phase in which a share of the time of all lies.
fn find<'a>(phases: &[&'a Phase], share: f64) -> Option<Found<'a>> {
    let weight = |phase: &&Phase| phase.seconds.unwrap_or(1.0).max(1e-3);
    let total: f64 = phases.iter().map(weight).sum();
    let mut from = 0.0;
    let last = phases.len().checked_sub(1)?;
    for (place, phase) in phases.iter().enumerate() {
        let takes = weight(phase) / total;
        if share < from + takes || place == last {
            return Some(Found {
                phase,
                from,
                takes,
                share: ((share - from) / takes).clamp(0.0, 1.0),
            });
        }
        from += takes;
    }
    None
}
