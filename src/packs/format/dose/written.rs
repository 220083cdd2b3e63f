//! Doses on their way into files.

use super::super::plain::{of, word};
use super::{DoseFile, FIRST, SIDE_ORDERS, STILL, SideDoseFile, TempoFile};
use crate::domain::dose::SideDose;
use crate::domain::exercise::DoseBasis;
use crate::domain::{Dose, RepCounts, Sides, Tempo, Work};

impl From<&Dose> for DoseFile {
    fn from(dose: &Dose) -> Self {
        let mut file = Self {
            sets: dose.sets.into(),
            rest_s: of(dose.rest),
            setup_s: of(dose.setup),
            left: SideDoseFile::from(&dose.left),
            right: SideDoseFile::from(&dose.right),
            ..Self::default()
        };
        file.set_work(&dose.work);
        if let Sides::Each { order, change } = &dose.sides {
            file.side_order = Some(word(order, SIDE_ORDERS));
            file.side_change_s = of(*change);
        }
        file
    }
}

impl DoseFile {
    fn set_work(&mut self, work: &Work) {
        match work {
            Work::Timed(length) => self.duration_s = Some(of(*length)),
            Work::Hold(length) => self.hold_s = Some(of(*length)),
            Work::Reps {
                counts,
                tempo,
                hold,
            } => {
                (self.reps, self.reps_by_set) = reps(counts);
                self.tempo = (*tempo != STILL).then(|| TempoFile::from(tempo));
                self.hold_s = (!hold.is_zero()).then(|| of(*hold));
            }
        }
    }

    /// With what an exercise says about its usual dose.
    pub(in crate::packs::format) fn with_basis(mut self, said: &DoseBasis) -> Self {
        self.basis = Some(said.basis.clone());
        self.frequency = Some(said.frequency.clone());
        self.range = Some(said.range.clone());
        self.note.clone_from(&said.note);
        self
    }
}

impl From<&Tempo> for TempoFile {
    fn from(tempo: &Tempo) -> Self {
        Self {
            first: word(&tempo.first, FIRST),
            eccentric_s: of(tempo.lower),
            pause_after_eccentric_s: of(tempo.hold),
            concentric_s: of(tempo.lift),
            pause_after_concentric_s: of(tempo.top),
        }
    }
}

impl From<&SideDose> for SideDoseFile {
    fn from(dose: &SideDose) -> Self {
        let (reps, reps_by_set) = dose.reps.as_ref().map(reps).unwrap_or_default();
        Self {
            sets: dose.sets.map(i64::from),
            reps,
            reps_by_set,
            hold_s: dose.hold.map(of),
            duration_s: dose.duration.map(of),
        }
    }
}

/// Repetitions: the same in every set, or one number a set.
fn reps(counts: &RepCounts) -> (Option<i64>, Option<Vec<i64>>) {
    match counts {
        RepCounts::Same(count) => (Some((*count).into()), None),
        RepCounts::BySet(counts) => (None, Some(counts.iter().map(|n| (*n).into()).collect())),
    }
}
