//! The way to a report, what is said before it goes out, and reports that were opened.

use stridewell::domain::report::Entry;
use stridewell::model::{Action, ReportAction, ReportCame, Screen, World};

use super::Scene;
use crate::report::month;
use crate::support::past;
use crate::support::stage::Stage;

pub(super) const SCENES: &[Scene] = &[
    ("routine-report", routine),
    ("report-ask", |stage| {
        routine(stage);
        stage.act(ask());
    }),
    ("reports", |stage| {
        let kept = [month("AB"), month("AB"), month("KM"), month("")];
        let kept = kept.iter().zip(0..).map(|(report, place)| {
            let mut entry = Entry::of(place.to_string(), report);
            entry.made = entry
                .made
                .saturating_sub(jiff::Span::new().days(place * 14));
            entry
        });
        list(stage, kept.collect());
    }),
    ("reports-none", |stage| list(stage, Vec::new())),
    ("report", open),
    ("report-remove", |stage| {
        open(stage);
        let question = stridewell::model::data::Question::RemoveReport("file".to_owned());
        let ask = stridewell::model::DataAction::Ask(Some(question));
        stage.act(Action::Data(ask));
    }),
];

fn ask() -> Action {
    Action::from(ReportAction::Ask("nordic-ten-week".into()))
}

/// A routine with sessions.
fn routine(stage: &mut Stage) {
    stage.act(Action::World(World::ItIs(past::at(past::TODAY, 10))));
    stage.act(Action::World(World::Recalled(i64::MIN, past::month())));
    stage.act(Action::Open(Screen::Routine("nordic-ten-week".into())));
}

fn list(stage: &mut Stage, kept: Vec<Entry>) {
    stage.act(Action::Open(Screen::Reports));
    let came = ReportCame::Kept(kept);
    stage.act(Action::from(ReportAction::Came(came)));
}

fn open(stage: &mut Stage) {
    stage.act(Action::Open(Screen::Reports));
    let came = ReportCame::Opened("file".to_owned(), Box::new(month("AB")));
    stage.act(Action::from(ReportAction::Came(came)));
}
