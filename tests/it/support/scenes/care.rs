//! Scenes of the care timers.

use std::time::Duration;

use stridewell::domain::care::{Hours, Sitting};
use stridewell::model::care::{CareAction, Timer};
use stridewell::model::{Action, LibraryTab, Screen};

use super::Scene;
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("care-nothing", |stage| show(stage)),
    ("care-ice-on", ice_on),
    ("care-ice-over", |stage| {
        ice_on(stage);
        stage.pass(Duration::from_secs(700));
        stage.settle();
        calm(stage);
    }),
    ("care-ice-off", |stage| {
        ice_on(stage);
        care(stage, CareAction::Stop(Timer::Ice));
        stage.pass(Duration::from_mins(25));
        stage.settle();
    }),
    ("care-days", |stage| {
        days(stage, 50);
        sit(stage);
    }),
    ("care-days-scrolled", |stage| {
        days(stage, 10);
        care(stage, CareAction::Start(Timer::LegUp));
        sit(stage);
        show(stage);
        scroll(stage);
    }),
    ("care-break-offered", |stage| {
        sit(stage);
        stage.pass(Duration::from_mins(30));
        stage.pass(Duration::from_mins(30));
        stage.settle();
    }),
    ("care-chip", |stage| {
        ice_on(stage);
        care(stage, CareAction::Start(Timer::LegUp));
        stage.act(Action::ShowLibrary(LibraryTab::Routines));
    }),
    ("care-routine", |stage| {
        stage.act(Action::Open(Screen::Routine("first-72-hours".into())));
    }),
    ("care-exercise", |stage| {
        stage.act(Action::Open(Screen::Exercise("ice-pack".into())));
    }),
];

fn care(stage: &mut Stage, action: CareAction) {
    stage.act(Action::Care(action));
}

fn show(stage: &mut Stage) {
    care(stage, CareAction::Show);
}

/// Ice that is on for a little more than three minutes.
fn ice_on(stage: &mut Stage) {
    care(stage, CareAction::Start(Timer::Ice));
    stage.pass(Duration::from_secs(201));
    show(stage);
}

/// What was told was read.
fn calm(stage: &mut Stage) {
    while !stage.model().notices.is_empty() {
        stage.act(Action::Dismiss(0));
    }
}

/// The first days are followed since so many hours ago.
fn days(stage: &mut Stage, hours: i64) {
    let began = stage.model().now.utc_ms - hours * 3_600_000;
    care(stage, CareAction::FollowDays(Some(began)));
    show(stage);
}

fn sit(stage: &mut Stage) {
    let sitting = Sitting {
        on: true,
        hours: Hours { from: 8, to: 17 },
        ..Sitting::default()
    };
    care(stage, CareAction::SetSitting(sitting));
}

/// To the foot of the page.
pub(crate) fn scroll(stage: &mut Stage) {
    scroll_by(stage, 3000.0);
}

/// Turns the wheel down by so many points over the page.
pub(crate) fn scroll_by(stage: &mut Stage, down: f32) {
    use eframe::egui::{Event, Modifiers, MouseWheelUnit, TouchPhase, pos2, vec2};
    stage.app.hover_at(pos2(900.0, 400.0));
    stage.app.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, -down),
        phase: TouchPhase::Move,
        source: eframe::egui::MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    });
    stage.settle();
    stage.app.run_steps(20);
}
