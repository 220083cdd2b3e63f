//! Scenes of help: keys, tour, about.

use eframe::egui::Key;
use stridewell::model::{Action, HelpAction, Screen};

use super::Scene;
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("help-keys", |stage| stage.press(Key::F1)),
    ("help-keys-progress", |stage| {
        stage.act(Action::Open(Screen::Progress));
        stage.press(Key::Questionmark);
    }),
    ("help-tour-1", |stage| tour(stage, 0)),
    ("help-tour-2", |stage| tour(stage, 1)),
    ("help-tour-3", |stage| tour(stage, 2)),
    ("help-tour-4", |stage| tour(stage, 3)),
    ("help-about", |stage| {
        stage.act(Action::Help(HelpAction::ShowAbout));
    }),
    ("help-about-crates", |stage| {
        stage.act(Action::Help(HelpAction::ShowAbout));
        let crates = stridewell::packs::licences::built_in().crates;
        let inside = crates.iter().filter(|made| made.inside).count();
        stage.click_containing(&inside.to_string());
        super::care::scroll(stage);
    }),
];

/// A card of the tour.
fn tour(stage: &mut Stage, card: usize) {
    stage.act(Action::Help(HelpAction::StartTour));
    for _ in 0..card {
        stage.act(Action::Help(HelpAction::NextCard));
    }
}
