//! What an exercise of one's own begins as, and the doses of each kind of work.

use std::time::Duration;

use super::{OwnWork, Usual};
use crate::domain::dose::{
    Dose, FirstPart, Part, RepCounts, SideDose, SideOrder, Sides, Tempo, Work,
};
use crate::domain::exercise::{Category, DoseBasis, Exercise, Kiosk, Position, Suitability, Words};
use crate::domain::ids::ExerciseId;

/// What a dose begins as: repetitions, seconds of a hold or of moving, sets, rest.
const REPS: u32 = 10;
const HOLD: Duration = Duration::from_secs(30);
const SETS: u32 = 3;
const REST: Duration = Duration::from_mins(1);
const SETUP: Duration = Duration::from_secs(10);
const CHANGE: Duration = Duration::from_secs(5);

/// Slow enough to be followed.
const PACE: Tempo = Tempo {
    first: FirstPart::Lift,
    lift: Duration::from_secs(2),
    top: Duration::from_secs(1),
    lower: Duration::from_secs(3),
    hold: Duration::ZERO,
};

impl Exercise {
    /// One of which nothing is written yet.
    pub fn blank(id: ExerciseId, usual: &Usual) -> Self {
        let mut own = Self {
            id,
            name: String::new(),
            aka: Vec::new(),
            category: Category::Strength,
            equipment: Vec::new(),
            position: Position::Standing,
            unilateral: false,
            primary_muscles: Vec::new(),
            secondary_muscles: Vec::new(),
            instructions: Vec::new(),
            cues: Vec::new(),
            mistakes: Vec::new(),
            dose: dose(),
            dose_basis: basis(usual),
            dose_alternatives: Vec::new(),
            progressions: Vec::new(),
            regressions: Vec::new(),
            cautions: Vec::new(),
            contraindications: Vec::new(),
            stop_if: vec![usual.stop_if.clone()],
            evidence: Vec::new(),
            camera: "sagittal-right".to_owned(),
            props: Vec::new(),
            positions: Vec::new(),
            animation_loop: Vec::new(),
            illustration_note: None,
            suitability: Suitability::UNCHECKED,
            default_seconds: 1,
            tier: 2,
            words: words(usual),
            kiosk: Kiosk::No,
            kiosk_reason: usual.kiosk_reason.clone(),
            pictures: Vec::new(),
        };
        own.do_work(OwnWork::Reps, usual);
        own
    }

    /// One that begins as this one. What sources say of the other one, they do not say of it.
    #[must_use]
    pub fn as_own(&self, id: ExerciseId, usual: &Usual) -> Self {
        Self {
            id,
            aka: Vec::new(),
            dose_basis: basis(usual),
            dose_alternatives: Vec::new(),
            progressions: Vec::new(),
            regressions: Vec::new(),
            evidence: Vec::new(),
            positions: Vec::new(),
            animation_loop: Vec::new(),
            illustration_note: None,
            mistakes: self.mistakes.clone(),
            tier: 2,
            kiosk: Kiosk::No,
            kiosk_reason: usual.kiosk_reason.clone(),
            pictures: Vec::new(),
            ..self.clone()
        }
    }

    /// What is done in a set.
    pub fn own_work(&self) -> OwnWork {
        match self.dose.work {
            Work::Reps { .. } => OwnWork::Reps,
            Work::Hold(_) => OwnWork::Hold,
            Work::Timed(_) => OwnWork::Timed,
        }
    }

    /// Another kind of work, with a usual dose of it.
    pub fn do_work(&mut self, work: OwnWork, usual: &Usual) {
        let [lift, top, lower, hold, round] = usual.parts.clone();
        let (work, parts) = match work {
            OwnWork::Reps => {
                let counts = RepCounts::Same(REPS);
                let reps = Work::Reps {
                    counts,
                    tempo: PACE,
                    hold: Duration::ZERO,
                };
                let parts = vec![(Part::Lift, lift), (Part::Lower, lower), (Part::Top, top)];
                (reps, parts)
            }
            OwnWork::Hold => (Work::Hold(HOLD), vec![(Part::Hold, hold)]),
            OwnWork::Timed => (Work::Timed(HOLD), vec![(Part::Cycle, round)]),
        };
        self.dose.work = work;
        self.words.parts = parts;
        self.words.spots = None;
        self.count_seconds();
    }

    /// Lets each side be worked by itself, or both together.
    pub fn work_sides(&mut self, each: bool) {
        self.unilateral = each;
        self.dose.sides = if each { EACH } else { Sides::Together };
        self.count_seconds();
    }

    fn count_seconds(&mut self) {
        let seconds = self.dose.length().as_secs_f64().round().max(1.0);
        self.default_seconds = seconds as u32;
    }
}

/// A side after the other.
const EACH: Sides = Sides::Each {
    order: SideOrder::FinishOneSide,
    change: CHANGE,
};

fn dose() -> Dose {
    Dose {
        sets: SETS,
        work: Work::Hold(HOLD),
        sides: Sides::Together,
        rest: REST,
        setup: SETUP,
        left: SideDose::default(),
        right: SideDose::default(),
    }
}

fn basis(usual: &Usual) -> DoseBasis {
    DoseBasis {
        basis: "convention".to_owned(),
        frequency: usual.frequency.clone(),
        range: usual.range.clone(),
        note: None,
    }
}

fn words(usual: &Usual) -> Words {
    Words {
        short_name: String::new(),
        setup_line: usual.setup.clone(),
        cue: usual.cue.clone(),
        feel: usual.feel.clone(),
        parts: Vec::new(),
        spots: None,
        count_unit: usual.unit.clone(),
    }
}
