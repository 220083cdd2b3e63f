//! Settings, My data: what comes of what is asked there.

use stridewell::model::data::{DataAction, Out, Outcome, Question};
use stridewell::model::{Action, SettingsSection};

use super::settings;
use crate::support::stage::Stage;

/// Something was asked about what is kept, and this came of it.
fn came(stage: &mut Stage, asked: DataAction, outcome: Outcome) {
    stage.act(Action::Data(asked));
    stage.act(Action::Data(DataAction::Came(outcome)));
}

pub(crate) fn done(stage: &mut Stage) {
    settings(stage, SettingsSection::MyData);
    let to = "/home/somebody/Documents/stridewell-2026-11-26.json".into();
    let outcome = Outcome::NoFile(Some((Out::Json, to)));
    came(stage, DataAction::WriteOut(Out::Json), outcome);
}

pub(crate) fn not_done(stage: &mut Stage) {
    settings(stage, SettingsSection::MyData);
    let why = "the disk is full, so nothing was changed: /mnt/stick/stridewell.json";
    let outcome = Outcome::NotDone(why.to_owned());
    came(stage, DataAction::WriteOut(Out::Csv), outcome);
}

pub(crate) fn delete(stage: &mut Stage) {
    settings(stage, SettingsSection::MyData);
    stage.act(Action::Data(DataAction::Ask(Some(Question::Delete))));
}
