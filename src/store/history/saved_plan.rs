//! The plan of an open session as JSON: with everything that was changed about it.

use serde::{Deserialize, Serialize};

use super::saved_dose::{SavedDose, SavedTempo};
use super::words::{SIDES, millis, time, value, word};
use crate::domain::dose::Part;
use crate::domain::routine::ItemSide;
use crate::domain::{ExerciseId, RoutineId, Side, VariantId};
use crate::player::pace::{Pace, Turned};
use crate::player::plan::PlanItem;
use crate::player::{Plan, Step, StepKind};

#[derive(Serialize, Deserialize)]
struct SavedPlan {
    routine: Option<String>,
    variant: Option<String>,
    items: Vec<SavedItem>,
    steps: Vec<SavedStep>,
}

#[derive(Serialize, Deserialize)]
struct SavedItem {
    exercise: String,
    dose: SavedDose,
    side: String,
    first: String,
    counted: bool,
    extra_ms: i64,
    timed: String,
    has_spots: bool,
    rest_activity: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    instead_of: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pace: Option<SavedPace>,
}

/// A pace that is not the one that was prescribed.
#[derive(Serialize, Deserialize)]
struct SavedPace {
    percent: u16,
    prescribed: Option<SavedTempo>,
    /// The step's place, the time into it, and how much of the movement that was.
    turned: Option<(usize, i64, i64)>,
}

#[derive(Serialize, Deserialize)]
struct SavedStep {
    kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<String>,
    item: usize,
    set: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    rep: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<String>,
    ms: i64,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    extra: bool,
}

const ITEM_SIDES: [(ItemSide, &str); 3] = [
    (ItemSide::None, "none"),
    (ItemSide::Both, "both"),
    (ItemSide::Affected, "affected"),
];

/// The word of work, which has a part besides.
const WORK: &str = "work";

const KINDS: [(StepKind, &str); 4] = [
    (StepKind::GetReady, "get_ready"),
    (StepKind::Count, "count"),
    (StepKind::ChangeSides, "change_sides"),
    (StepKind::Rest, "rest"),
];

/// The plan as text.
pub(super) fn to_text(plan: &Plan) -> Result<String, serde_json::Error> {
    serde_json::to_string(&SavedPlan {
        routine: plan.routine.as_ref().map(|id| id.as_str().to_owned()),
        variant: plan.variant.as_ref().map(|id| id.as_str().to_owned()),
        items: plan.items.iter().map(saved_item).collect(),
        steps: plan.steps.iter().map(saved_step).collect(),
    })
}

/// The plan in a text; `None` when it holds what this version does not know.
pub(super) fn from_text(text: &str) -> Option<Plan> {
    let saved: SavedPlan = serde_json::from_str(text).ok()?;
    let items = saved.items.into_iter().map(item);
    let steps = saved.steps.iter().map(step);
    let plan = Plan {
        routine: saved.routine.as_deref().map(RoutineId::new),
        variant: saved.variant.as_deref().map(VariantId::new),
        items: items.collect::<Option<_>>()?,
        steps: steps.collect::<Option<_>>()?,
    };
    let known = |step: &Step| step.item < plan.items.len();
    plan.steps.iter().all(known).then_some(plan)
}

fn saved_item(item: &PlanItem) -> SavedItem {
    SavedItem {
        exercise: item.exercise.as_str().to_owned(),
        dose: SavedDose::new(&item.dose),
        side: word(&ITEM_SIDES, item.side).to_owned(),
        first: word(&SIDES, item.first).to_owned(),
        counted: item.counted,
        extra_ms: millis(item.extra),
        timed: item.timed.as_str().to_owned(),
        has_spots: item.has_spots,
        rest_activity: item.rest_activity.clone(),
        instead_of: item.instead_of.as_ref().map(|id| id.as_str().to_owned()),
        pace: saved_pace(&item.pace),
    }
}

fn item(saved: SavedItem) -> Option<PlanItem> {
    Some(PlanItem {
        exercise: ExerciseId::new(&saved.exercise),
        dose: saved.dose.read()?,
        side: value(&ITEM_SIDES, &saved.side)?,
        first: value(&SIDES, &saved.first)?,
        counted: saved.counted,
        extra: time(saved.extra_ms),
        timed: part(&saved.timed)?,
        has_spots: saved.has_spots,
        rest_activity: saved.rest_activity,
        instead_of: saved.instead_of.as_deref().map(ExerciseId::new),
        pace: match saved.pace {
            None => Pace::default(),
            Some(saved) => pace(&saved)?,
        },
    })
}

fn saved_pace(pace: &Pace) -> Option<SavedPace> {
    let turned = |turned: &Turned| (turned.place, millis(turned.into), millis(turned.moved));
    let saved = SavedPace {
        percent: pace.percent(),
        prescribed: pace.prescribed.as_ref().map(SavedTempo::new),
        turned: pace.turned.as_ref().map(turned),
    };
    (*pace != Pace::default()).then_some(saved)
}

fn pace(saved: &SavedPace) -> Option<Pace> {
    let prescribed = match &saved.prescribed {
        None => None,
        Some(tempo) => Some(tempo.read()?),
    };
    let turned = saved.turned.map(|(place, into, moved)| Turned {
        place,
        into: time(into),
        moved: time(moved),
    });
    Some(Pace::of(saved.percent, prescribed, turned))
}

fn part(word: &str) -> Option<Part> {
    Part::ALL.into_iter().find(|part| part.as_str() == word)
}

fn saved_step(step: &Step) -> SavedStep {
    let (kind, part) = match step.kind {
        StepKind::Work(part) => (WORK, Some(part.as_str().to_owned())),
        other @ (StepKind::GetReady | StepKind::Count | StepKind::ChangeSides | StepKind::Rest) => {
            (word(&KINDS, other), None)
        }
    };
    SavedStep {
        kind: kind.to_owned(),
        part,
        item: step.item,
        set: step.set,
        rep: step.rep,
        side: step.side.map(|side| word(&SIDES, side).to_owned()),
        ms: millis(step.length),
        extra: step.extra,
    }
}

fn step(saved: &SavedStep) -> Option<Step> {
    let kind = match &saved.part {
        Some(word) if saved.kind == WORK => StepKind::Work(part(word)?),
        Some(_) => return None,
        None => value(&KINDS, &saved.kind)?,
    };
    let side: Option<Side> = match &saved.side {
        Some(word) => Some(value(&SIDES, word)?),
        None => None,
    };
    Some(Step {
        kind,
        item: saved.item,
        set: saved.set,
        rep: saved.rep,
        side,
        length: time(saved.ms),
        extra: saved.extra,
    })
}
