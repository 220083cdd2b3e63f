//! Scenes of programmes: in the middle of the ten weeks, of tendon stages, of the days of lengthening, and before running.

use jiff::ToSpan as _;
use jiff::civil::Date;
use stridewell::domain::history::{PainWhen, PastSession};
use stridewell::domain::programme::{Followed, Moved, Tick, What};
use stridewell::domain::{RoutineId, Side};
use stridewell::model::{Action, ProgrammeAction, ProgrammeQuestion, Screen, World};

use super::Scene;
use crate::support::past;
use crate::support::programme_past;
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("programme-nordic", nordic),
    ("programme-nordic-done", nordic_done),
    ("programme-tendon", tendon),
    ("programme-return", running),
    ("programme-return-stages", stages),
    ("programme-lengthening", lengthening),
    ("programme-new", |stage| show(stage, "hamstring-strength-a")),
    ("programme-restart", restart),
    ("routine-following", following),
];

const NORDIC: &str = "nordic-ten-week";

/// So many days before [`past::TODAY`], a Sunday.
fn before(days: i64) -> Date {
    past::TODAY.saturating_sub(days.days())
}

fn show(stage: &mut Stage, routine: &str) {
    stage.act(Action::World(World::ItIs(past::at(past::TODAY, 10))));
    stage.act(Action::Open(Screen::Programme(routine.into())));
}

/// A person at a step of a programme since some days, with sessions: variant, days ago, pain and next morning.
fn arrange(
    stage: &mut Stage,
    routine: &str,
    (step, since): (&str, i64),
    sessions: &[(&str, i64, u8, Option<u8>)],
) {
    stage.act(Action::World(World::ItIs(past::at(past::TODAY, 10))));
    let followed = Followed {
        started: before(since + 14),
        step: step.into(),
        since: before(since),
        rests_until: None,
        ticks: Default::default(),
        history: vec![Moved {
            day: before(since),
            what: What::MovedOn,
            step: step.into(),
        }],
    };
    let mut preferences = stage.model().preferences.clone();
    preferences.sore_side = stridewell::domain::preferences::SoreSide::One(Side::Right);
    preferences.programmes.insert(routine.into(), followed);
    stage.act(Action::SetPreferences(Box::new(preferences)));
    let sessions = sessions.iter().enumerate();
    let sessions: Vec<PastSession> = sessions
        .map(|(place, (variant, days, pain, morning))| {
            let mut session = programme_past::of(routine, variant, before(*days), place);
            session.set_pain(PainWhen::Before, None, Some(*pain));
            session.set_pain(PainWhen::During, None, Some(*pain));
            session.set_pain(PainWhen::NextMorning, None, *morning);
            session
        })
        .collect();
    stage.act(Action::World(World::Recalled(i64::MIN, sessions)));
}

fn tick(stage: &mut Stage, routine: &str, ticks: &[Tick]) {
    for tick in ticks {
        let tick = ProgrammeAction::Tick(routine.into(), tick.clone(), true);
        stage.act(Action::Programme(tick));
    }
}

pub(crate) fn nordic(stage: &mut Stage) {
    let sessions = [
        ("week-2", 12, 1, Some(1)),
        ("week-2", 9, 1, Some(0)),
        ("week-3", 4, 2, Some(1)),
        ("week-3", 2, 2, Some(1)),
    ];
    arrange(stage, NORDIC, ("week-3", 4), &sessions);
    show(stage, NORDIC);
}

fn nordic_done(stage: &mut Stage) {
    let sessions = [
        ("week-3", 6, 2, Some(1)),
        ("week-3", 4, 2, Some(1)),
        ("week-3", 1, 2, Some(1)),
    ];
    arrange(stage, NORDIC, ("week-3", 6), &sessions);
    show(stage, NORDIC);
}

fn tendon(stage: &mut Stage) {
    let sessions = [
        ("stage-1", 9, 2, Some(2)),
        ("stage-1", 8, 2, Some(2)),
        ("stage-2", 5, 3, Some(2)),
        ("stage-1", 4, 2, Some(2)),
        ("stage-2", 3, 3, Some(2)),
        ("stage-2", 1, 2, Some(2)),
    ];
    let routine = "tendon-isometrics-first";
    arrange(stage, routine, ("stage-2", 7), &sessions);
    show(stage, routine);
}

fn running(stage: &mut Stage) {
    let routine = "return-to-run-check";
    arrange(stage, routine, ("stage-1", 0), &[]);
    let ticks = ["walk-30", "stairs", "slr-even"];
    tick(
        stage,
        routine,
        &ticks.map(|id| Tick::Checklist(id.to_owned())),
    );
    show(stage, routine);
}

fn stages(stage: &mut Stage) {
    let sessions = [
        ("stage-1", 8, 1, Some(0)),
        ("stage-1", 6, 1, Some(0)),
        ("stage-2", 4, 1, Some(0)),
        ("stage-2", 2, 3, Some(1)),
    ];
    let routine = "return-to-run-check";
    arrange(stage, routine, ("stage-2", 5), &sessions);
    let content = std::sync::Arc::clone(&stage.model().content);
    let found = content.catalogue.routine(&RoutineId::new(routine));
    let rows = found.into_iter().flat_map(|routine| &routine.checklist);
    let ticks: Vec<Tick> = rows.map(|row| Tick::Checklist(row.id.clone())).collect();
    tick(stage, routine, &ticks);
    show(stage, routine);
}

fn lengthening(stage: &mut Stage) {
    let sessions = [
        ("day-1", 3, 0, Some(0)),
        ("day-2", 2, 0, Some(0)),
        ("day-3", 1, 0, Some(0)),
    ];
    let routine = "askling-l-protocol";
    arrange(stage, routine, ("day-1", 3), &sessions);
    show(stage, routine);
}

fn restart(stage: &mut Stage) {
    nordic(stage);
    let question = ProgrammeQuestion::Restart;
    let ask = ProgrammeAction::Ask(NORDIC.into(), question);
    stage.act(Action::Programme(ask));
}

fn following(stage: &mut Stage) {
    nordic(stage);
    stage.act(Action::Open(Screen::Routine(NORDIC.into())));
}
