//! `plan` and `simulate`: the compiled timeline and its cues, as text and as JSON (PLAYER.md).

use std::fmt::Write as _;
use std::time::Duration;

use serde::Serialize;

use super::content::unknown;
use super::{CliError, PlanArgs, SideArg, kept};
use crate::domain::{Catalogue, Part, Side, VariantId};
use crate::player::cue::{Cue, CueKind};
use crate::player::simulate::{self, Simulation};
use crate::player::{Plan, PlanOptions, Step, StepKind};

#[derive(Serialize)]
struct PlanJson<'a> {
    routine: &'a str,
    variant: &'a str,
    total_s: f64,
    steps: Vec<StepJson<'a>>,
}

#[derive(Serialize)]
struct StepJson<'a> {
    kind: &'static str,
    item: usize,
    exercise: &'a str,
    set: Option<u32>,
    rep: Option<u32>,
    side: Option<&'static str>,
    phase: Option<&'static str>,
    start_s: f64,
    duration_s: Option<f64>,
    spot: Option<u32>,
    #[serde(skip_serializing_if = "is_false")]
    extra: bool,
}

#[derive(Serialize)]
struct SimulationJson {
    cues: Vec<CueJson>,
    total_s: f64,
}

#[derive(Serialize)]
struct CueJson {
    at_s: f64,
    cue: &'static str,
    text: String,
}

/// The compiled timeline of a routine.
pub(super) fn plan(args: &PlanArgs) -> Result<String, CliError> {
    let (catalogue, plan) = compile(args)?;
    let json = PlanJson {
        routine: plan.routine.as_ref().map_or("", |id| id.as_str()),
        variant: plan.variant.as_ref().map_or("", |id| id.as_str()),
        total_s: plan.total().as_secs_f64(),
        steps: steps(&plan),
    };
    if args.json {
        return to_json(&json);
    }
    let mut text = format!(
        "{} {}: {}\n",
        json.routine,
        json.variant,
        clock(plan.total())
    );
    for (place, step) in json.steps.iter().enumerate() {
        let start = clock(plan.start_of(place));
        let words = describe(&catalogue, &plan, place);
        let length = step.duration_s.map_or("-".to_owned(), |s| format!("{s} s"));
        writeln!(text, "{start:>6}  {length:>6}  {words}").ok();
    }
    Ok(text)
}

/// The cues of a routine in virtual time.
pub(super) fn simulate(args: &PlanArgs, tap_every: Option<f64>) -> Result<String, CliError> {
    let (catalogue, plan) = compile(args)?;
    let Simulation { cues, total } = simulate::simulate(plan.clone(), tap(tap_every)?);
    let cues = cues.iter().map(|heard| CueJson {
        at_s: heard.after.as_secs_f64(),
        cue: heard.cue.kind.as_str(),
        text: cue_text(&catalogue, &plan, heard.cue),
    });
    let json = SimulationJson {
        cues: cues.collect(),
        total_s: total.as_secs_f64(),
    };
    if args.json {
        return to_json(&json);
    }
    let mut text = String::new();
    for cue in &json.cues {
        writeln!(text, "{:>8.3}  {:<12}  {}", cue.at_s, cue.cue, cue.text).ok();
    }
    writeln!(text, "{:>8.3}  end", json.total_s).ok();
    Ok(text)
}

/// The time after which a counted repetition is answered.
pub(super) fn tap(seconds: Option<f64>) -> Result<Option<Duration>, CliError> {
    match seconds {
        Some(seconds) if (0.25..=3_600.0).contains(&seconds) => {
            Ok(Some(Duration::from_secs_f64(seconds)))
        }
        Some(seconds) => {
            let sentence = format!("--tap-every is {seconds}; it takes seconds from 0.25 to 3600");
            Err(CliError::Usage(sentence))
        }
        None => Ok(None),
    }
}

pub(super) fn compile(args: &PlanArgs) -> Result<(Catalogue, Plan), CliError> {
    let catalogue = kept::catalogue_for(&args.routine)?;
    let routine = kept::routine(&args.routine, &catalogue)?;
    let variant = match &args.variant {
        None => routine.variants.first(),
        Some(id) => routine.variant(&VariantId::new(id)),
    };
    let variant = variant.ok_or_else(|| {
        let ids = routine.variants.iter().map(|variant| variant.id.as_str());
        unknown("variant", args.variant.as_deref().unwrap_or_default(), ids)
    })?;
    let options = options(args, &catalogue)?;
    let plan = Plan::of_variant(&routine.id, variant, &catalogue, &options).map_err(|error| {
        CliError::Problems(format!(
            "The routine names the unknown exercise {}",
            error.0
        ))
    })?;
    Ok((catalogue, plan))
}

fn options(args: &PlanArgs, catalogue: &Catalogue) -> Result<PlanOptions, CliError> {
    let ids = || catalogue.exercises.iter().map(|exercise| &exercise.id);
    let mut counted = std::collections::BTreeSet::new();
    for name in &args.counted {
        if name == "all" {
            counted.extend(ids().cloned());
        } else if catalogue.exercise(&name.as_str().into()).is_some() {
            counted.insert(name.as_str().into());
        } else {
            return Err(unknown(
                "exercise",
                name,
                ids().map(super::super::domain::ids::Id::as_str),
            ));
        }
    }
    let sore_side = side(args.sore_side);
    Ok(PlanOptions {
        sore_side,
        start_side: args.start_side.map_or(sore_side, side),
        with_optional: args.with_optional,
        counted,
        time_to_move: Duration::ZERO,
    })
}

fn side(side: SideArg) -> Side {
    match side {
        SideArg::Left => Side::Left,
        SideArg::Right => Side::Right,
    }
}

fn steps(plan: &Plan) -> Vec<StepJson<'_>> {
    let mut start = Duration::ZERO;
    let mut steps = Vec::with_capacity(plan.steps.len());
    for step in &plan.steps {
        let item = plan.item_of(step);
        let part = part(step);
        let has_sides = item.is_some_and(crate::player::plan::PlanItem::has_sides);
        steps.push(StepJson {
            kind: kind(step),
            item: step.item + 1,
            exercise: item.map_or("", |item| item.exercise.as_str()),
            set: (step.kind != StepKind::GetReady).then_some(step.set + 1),
            rep: step.rep.map(|rep| rep + 1),
            side: Some(match step.side.filter(|_| has_sides) {
                Some(side) => side.as_str(),
                None => "both",
            }),
            phase: part.map(Part::phase),
            start_s: start.as_secs_f64(),
            duration_s: (!step.is_counted()).then_some(step.length.as_secs_f64()),
            spot: item
                .filter(|item| item.has_spots && step.is_work())
                .map(|_| step.set + 1),
            extra: step.extra,
        });
        start += step.length;
    }
    steps
}

fn part(step: &Step) -> Option<Part> {
    match step.kind {
        StepKind::Work(part) => Some(part),
        StepKind::GetReady | StepKind::Count | StepKind::ChangeSides | StepKind::Rest => None,
    }
}

fn kind(step: &Step) -> &'static str {
    match step.kind {
        StepKind::GetReady => "get_ready",
        StepKind::Work(_) | StepKind::Count => "work",
        StepKind::ChangeSides => "change_sides",
        StepKind::Rest => "rest",
    }
}

/// A step in words: what, exercise, set, repetition, part, side.
fn describe(catalogue: &Catalogue, plan: &Plan, place: usize) -> String {
    let Some(step) = plan.steps.get(place) else {
        return String::new();
    };
    let exercise = plan
        .item_of(step)
        .and_then(|item| catalogue.exercise(&item.exercise));
    let name = exercise.map_or("", |exercise| exercise.words.short_name.as_str());
    let mut words = format!("{} {name}", kind(step).replace('_', " "));
    if step.kind != StepKind::GetReady {
        write!(words, ", set {}", step.set + 1).ok();
    }
    if let Some(rep) = step.rep {
        write!(words, ", rep {}", rep + 1).ok();
    }
    if let Some(word) = part(step).and_then(|part| exercise?.words.part(part)) {
        write!(words, ", {word}").ok();
    }
    if let Some(side) = step.side {
        write!(words, ", {}", side.as_str()).ok();
    }
    words
}

fn cue_text(catalogue: &Catalogue, plan: &Plan, cue: Cue) -> String {
    match cue.kind {
        CueKind::Three => "3".to_owned(),
        CueKind::Two => "2".to_owned(),
        CueKind::One => "1".to_owned(),
        CueKind::Done => "Done".to_owned(),
        CueKind::Next => describe(catalogue, plan, cue.step + 1),
        CueKind::GetReady
        | CueKind::Announce
        | CueKind::Start
        | CueKind::Halfway
        | CueKind::Part
        | CueKind::Rep
        | CueKind::ChangeSides
        | CueKind::Rest
        | CueKind::Wait => describe(catalogue, plan, cue.step),
    }
}

fn clock(length: Duration) -> String {
    let seconds = length.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

pub(super) fn to_json(value: &impl Serialize) -> Result<String, CliError> {
    let text = serde_json::to_string_pretty(value);
    text.map(|text| text + "\n")
        .map_err(|error| CliError::Problems(error.to_string()))
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(value: &bool) -> bool {
    !value
}
