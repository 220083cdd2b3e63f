//! Where the controls of a session are, by what a screen reader is told: none over another, none outside the window.

use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, vec2};
use egui_kittest::kittest::NodeT as _;
use stridewell::domain::Preferences;
use stridewell::model::Action;

use crate::support::scenes::scenes;
use crate::support::stage::Stage;

/// The windows and sizes of text at which every scene is looked at.
const WINDOWS: &[[f32; 2]] = &[
    [800.0, 600.0],
    [1280.0, 800.0],
    [1920.0, 1080.0],
    [1080.0, 1920.0],
];
const TEXTS: &[u16] = &[100, 200];

/// Something that can be pressed, with its place.
struct Control {
    name: String,
    rect: Rect,
}

/// What can be pressed now; what lies behind a dialog cannot.
fn controls(stage: &Stage) -> Vec<Control> {
    let all = stage.app.root().children_recursive();
    let pressable = all.filter(|node| {
        let node = node.accesskit_node();
        let role = matches!(
            node.role(),
            Role::Button | Role::RadioButton | Role::RadioGroup
        );
        role && !node.is_disabled() && node.bounding_box().is_some()
    });
    pressable
        .map(|node| Control {
            name: node.accesskit_node().label().unwrap_or_default(),
            rect: node.rect(),
        })
        .filter(|control| !control.name.is_empty())
        .collect()
}

/// Words and controls alike have to be inside the window.
fn outside(stage: &Stage, window: Rect) -> Vec<String> {
    let all = stage.app.root().children_recursive();
    let seen = all.filter(|node| node.accesskit_node().bounding_box().is_some());
    let named = seen.filter_map(|node| Some((node.accesskit_node().label()?, node.rect())));
    named
        .filter(|(name, rect)| !name.is_empty() && rect.is_positive())
        .filter(|(_, rect)| !window.expand(1.0).contains_rect(*rect))
        .map(|(name, rect)| format!("{name:?} at {rect:?}"))
        .collect()
}

fn overlaps(controls: &[Control]) -> Vec<String> {
    let mut found = Vec::new();
    for (place, one) in controls.iter().enumerate() {
        for other in controls.iter().skip(place + 1) {
            let both = one.rect.intersect(other.rect);
            if 1.0 < both.width() && 1.0 < both.height() {
                found.push(format!(
                    "{:?} at {:?} and {:?} at {:?}",
                    one.name, one.rect, other.name, other.rect
                ));
            }
        }
    }
    found
}

#[test]
fn no_control_lies_over_another_or_outside_the_window() {
    let mut faults = Vec::new();
    for (name, go) in scenes().filter(|(name, _)| name.starts_with("session-")) {
        let mut stage = Stage::without_figures();
        go(&mut stage);
        for window in WINDOWS {
            for text_percent in TEXTS {
                stage.app.set_size(vec2(window[0], window[1]));
                let preferences = Preferences {
                    text_percent: *text_percent,
                    ..stage.model().preferences.clone()
                };
                stage.act(Action::SetPreferences(Box::new(preferences)));
                let controls = controls(&stage);
                assert!(!controls.is_empty() || name.contains("distance"), "{name}");
                let whole = Rect::from_min_size(Default::default(), vec2(window[0], window[1]));
                let found = outside(&stage, whole)
                    .into_iter()
                    .chain(overlaps(&controls));
                faults.extend(
                    found.map(|fault| format!("{name} {window:?} {text_percent} %: {fault}")),
                );
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
