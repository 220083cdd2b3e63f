//! A running session: the player, the rule that speaks when it hurts, and what lies over the screen.

use std::time::Duration;

use super::keeping::Keeping;
use crate::domain::history::{PastItem, PastPain};
use crate::domain::{ExerciseId, PainRule, Picture, RoutineId};
use crate::player::{Player, RunView};

/// A running session.
#[derive(Clone, Debug)]
pub struct Session {
    /// The player.
    pub player: Player,
    /// The routine, or `None` when one exercise is tried.
    pub routine: Option<RoutineId>,
    /// What is shown as the session's name.
    pub name: String,
    /// The rule that speaks when it hurts.
    pub pain_rule: Option<PainRule>,
    /// What lies over the screen.
    pub dialog: Option<Dialog>,
    /// Which of the figure's views is shown.
    pub view: usize,
    /// Whether it is to be read from far away; `None` until the person says so: as full screen and preferences have it.
    pub from_afar: Option<bool>,
    /// The exercise that is to be done instead of the current one, while it is asked why.
    pub instead: Option<ExerciseId>,
    /// What was left out of the routine before it started.
    pub left_out: Vec<PastItem>,
    /// Pain before it.
    pub(super) before: Option<PastPain>,
    /// True when a draft is tried out: nothing of it is kept.
    pub is_trial: bool,
    /// Photographs that the draft which is tried out has for its exercises.
    pub photos: Vec<(ExerciseId, Vec<Picture>)>,
    /// True when it is ended, by itself or by the person.
    pub ended: bool,
    /// How long "done" has been shown.
    pub done_for: Duration,
    /// How long it has stood still.
    pub(super) still_for: Duration,
    /// What it is kept under.
    pub(super) keeping: Keeping,
}

/// What lies over the screen of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Dialog {
    Leave,
    Keys,
    Exercise,
    /// Why an exercise is left out or exchanged.
    Why,
    GoTo(usize),
}

impl Session {
    /// A session that has not started.
    pub fn new(
        player: Player,
        routine: Option<RoutineId>,
        name: String,
        pain_rule: Option<PainRule>,
    ) -> Self {
        Self {
            player,
            routine,
            name,
            pain_rule,
            dialog: None,
            view: 0,
            from_afar: None,
            instead: None,
            left_out: Vec::new(),
            before: None,
            is_trial: false,
            photos: Vec::new(),
            ended: false,
            done_for: Duration::ZERO,
            still_for: Duration::ZERO,
            keeping: Keeping::default(),
        }
    }

    /// True when it is shown to be read from far away; `by_itself` when nobody has said so or not.
    pub fn is_far(&self, by_itself: bool) -> bool {
        self.from_afar.unwrap_or(by_itself)
    }

    /// Place of the current item in the plan.
    pub fn item_place(&self) -> usize {
        self.player.step().map_or(0, |step| step.item)
    }

    /// How long the set is expected to take that is counted now, each repetition at its usual pace.
    pub fn expected(&self) -> Duration {
        let Some(now) = self.player.step() else {
            return Duration::ZERO;
        };
        let steps = self.player.plan().steps.iter();
        let of_set =
            steps.filter(|step| step.is_counted() && (step.item, step.set) == (now.item, now.set));
        of_set.map(|step| step.length).sum()
    }

    /// What its screen needs to know.
    pub fn view(&self) -> Option<RunView> {
        self.player.view()
    }
}
