//! Scenes of the console beside the patient's window.

use stridewell::model::{Action, ConsoleAction, Monitors, World};
use stridewell::player::State;

use super::Scene;
use super::session::session;
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("console-hold", |stage| {
        open(stage, "hamstring-strength-a", State::Hold);
    }),
    ("console-paced", paced),
    ("console-mistake", |stage| {
        paced(stage);
        stage.act(Action::Console(ConsoleAction::ShowMistake(Some(0))));
    }),
    ("console-rest", |stage| {
        open(stage, "hamstring-strength-a", State::Rest);
    }),
    ("console-screens", |stage| {
        let names = ["Built-in display", "Treatment room", "Gym"];
        let names = names.map(str::to_owned).to_vec();
        stage.act(Action::World(World::MonitorsAre(Monitors {
            names,
            own: Some(0),
        })));
        open(stage, "hamstring-strength-a", State::Hold);
    }),
];

/// A routine runs, and the console is open beside it.
pub(crate) fn open(stage: &mut Stage, routine: &str, state: State) {
    session(stage, routine, state);
    stage.act(Action::Console(ConsoleAction::Open(None)));
}

/// Repetitions in a tempo, of an exercise whose mistakes are drawn.
fn paced(stage: &mut Stage) {
    open(stage, "hamstring-strength-b", State::Paced);
}
