//! `simulate --spoken`: what the voice says over a routine in virtual time.

use std::fmt::Write as _;
use std::time::Duration;

use serde::Serialize;

use super::plan::{compile, tap, to_json};
use super::{CliError, PlanArgs};
use crate::domain::voice::Voice;
use crate::packs::content;
use crate::player::simulate;
use crate::text::Text;
use crate::voice::Speaker;

#[derive(Serialize)]
struct SpokenJson {
    at_s: f64,
    length_s: f64,
    words: String,
}

/// Everything that the voice can say, with its times.
pub(super) fn spoken(args: &PlanArgs, tap_every: Option<f64>) -> Result<String, CliError> {
    let (catalogue, plan) = compile(args)?;
    let figures = content::builtin_content().figures;
    let strokes = |id: &crate::domain::ExerciseId| {
        let spec = figures.get(id)?;
        Some(spec.strokes_s().map(Duration::from_secs_f64))
    };
    let simulated = simulate::simulate(plan.clone(), tap(tap_every)?);
    let speaker = Speaker {
        plan: &plan,
        catalogue: &catalogue,
        text: &Text::default(),
        voice: &Voice {
            on: true,
            ..Voice::default()
        },
        strokes: &strokes,
    };
    let said = speaker.utterances(&simulated.cues, None).into_iter();
    let said: Vec<SpokenJson> = said
        .map(|one| SpokenJson {
            at_s: one.due.as_secs_f64(),
            length_s: one.length.as_secs_f64(),
            words: one.words,
        })
        .collect();
    if args.json {
        return to_json(&said);
    }
    let mut text = String::new();
    for one in said {
        writeln!(text, "{:>8.3}  {}", one.at_s, one.words).ok();
    }
    Ok(text)
}
