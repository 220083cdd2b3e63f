//! How much was done: by exercise and side, and left against right by goal.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::domain::catalogue::Catalogue;
use crate::domain::exercise::Goal;
use crate::domain::history::{PastSession, PastSet};
use crate::domain::ids::ExerciseId;
use crate::domain::side::Side;

/// Two sides are about even when the smaller lacks no more than this share of the larger.
const ABOUT_EVEN: f64 = 0.1;

/// How much of something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Sets of which something was done.
    pub sets: u32,
    /// Repetitions.
    pub reps: u64,
    /// Time working.
    pub time: Duration,
    /// Time working in sets without repetitions.
    pub held: Duration,
}

/// How much of one exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExerciseVolume {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Both sides together, or no side.
    pub together: Amounts,
    /// The left.
    pub left: Amounts,
    /// The right.
    pub right: Amounts,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Time working, where nothing is counted.
    Time,
    /// Repetitions.
    Reps,
}

/// Left against right, for one goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GoalVolume {
    /// The goal.
    pub goal: Goal,
    /// What is compared.
    pub measure: Measure,
    /// The left: milliseconds or repetitions.
    pub left: u64,
    /// The right: milliseconds or repetitions.
    pub right: u64,
}

/// How two sides stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Balance {
    /// Within ten per cent.
    AboutEven,
    /// One side did more, by so many per cent of the other; `None` where the other did nothing.
    More(Side, Option<u32>),
}

impl Amounts {
    fn take(&mut self, set: &PastSet) {
        let reps = set.done.reps.unwrap_or(0);
        if reps == 0 && set.done.time.is_zero() {
            return;
        }
        self.sets += 1;
        self.reps += u64::from(reps);
        self.time += set.done.time;
        if set.done.reps.is_none() {
            self.held += set.done.time;
        }
    }

    /// So much of what is compared: milliseconds or repetitions.
    pub fn of(&self, measure: Measure) -> u64 {
        match measure {
            Measure::Reps => self.reps,
            Measure::Time => u64::try_from(self.held.as_millis()).unwrap_or(u64::MAX),
        }
    }
}

impl ExerciseVolume {
    fn new(exercise: &ExerciseId) -> Self {
        Self {
            exercise: exercise.clone(),
            together: Amounts::default(),
            left: Amounts::default(),
            right: Amounts::default(),
        }
    }

    /// All of it, whatever the side.
    pub fn all(&self) -> Amounts {
        let [a, b, c] = [self.together, self.left, self.right];
        Amounts {
            sets: a.sets + b.sets + c.sets,
            reps: a.reps + b.reps + c.reps,
            time: a.time + b.time + c.time,
            held: a.held + b.held + c.held,
        }
    }
}

impl GoalVolume {
    /// How the sides stand.
    pub fn balance(&self) -> Balance {
        let (more, less, side) = if self.left < self.right {
            (self.right as f64, self.left as f64, Side::Right)
        } else {
            (self.left as f64, self.right as f64, Side::Left)
        };
        if more - less <= ABOUT_EVEN * more {
            return Balance::AboutEven;
        }
        let share = (0.0 < less).then(|| (100.0 * (more - less) / less) as u32);
        Balance::More(side, share)
    }
}

/// How much of each exercise.
pub(super) fn by_exercise(sessions: &[&PastSession]) -> Vec<ExerciseVolume> {
    let mut volumes: BTreeMap<&ExerciseId, ExerciseVolume> = BTreeMap::new();
    for set in sessions.iter().flat_map(|session| &session.sets) {
        let volume = volumes
            .entry(&set.exercise)
            .or_insert_with(|| ExerciseVolume::new(&set.exercise));
        match set.side {
            None => volume.together.take(set),
            Some(Side::Left) => volume.left.take(set),
            Some(Side::Right) => volume.right.take(set),
        }
    }
    let volumes = volumes.into_values();
    volumes.filter(|volume| 0 < volume.all().sets).collect()
}

/// Left against right by goal, of exercises that are done one side at a time.
pub(super) fn by_goal(exercises: &[ExerciseVolume], catalogue: &Catalogue) -> Vec<GoalVolume> {
    let mut goals: BTreeMap<(Goal, Measure), (u64, u64)> = BTreeMap::new();
    for volume in exercises {
        let Some(exercise) = catalogue.exercise(&volume.exercise) else {
            continue;
        };
        for measure in [Measure::Time, Measure::Reps] {
            let (left, right) = (volume.left.of(measure), volume.right.of(measure));
            if 0 < left + right {
                let sum = goals.entry((exercise.goal(), measure)).or_default();
                *sum = (sum.0 + left, sum.1 + right);
            }
        }
    }
    let goals = goals.into_iter();
    goals
        .map(|((goal, measure), (left, right))| GoalVolume {
            goal,
            measure,
            left,
            right,
        })
        .collect()
}
