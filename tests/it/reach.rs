//! Nothing that can be pressed lies over something else, or outside what the window shows, at any size of text.

use eframe::egui::{Rect, Role};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT as _;
use stridewell::domain::Preferences;
use stridewell::figure::study::Joint;
use stridewell::text::{Language, Text};

use crate::support::scenes::scenes;
use crate::support::stage::{DESIGN, Stage};

/// Points by which edges may touch.
const TOUCH: f32 = 1.5;

/// Windows that the pages must work in: the smallest, a tall one, the design's, a large one.
const SMALLEST: [f32; 2] = [800.0, 600.0];
const TALL: [f32; 2] = [1080.0, 1920.0];
const LARGE: [f32; 2] = [2560.0, 1440.0];

/// Something that can be pressed or read.
struct Thing {
    name: String,
    role: Role,
    rect: Rect,
    /// What scrolls it, as the ids of its ancestors tell.
    scrolled_by: Option<String>,
    /// It belongs to a dialog, which lies over the page on purpose.
    in_dialog: bool,
}

fn is_control(role: Role) -> bool {
    matches!(
        role,
        Role::Button
            | Role::CheckBox
            | Role::RadioButton
            | Role::Slider
            | Role::Switch
            | Role::TextInput
    )
}

fn things(stage: &Stage) -> Vec<Thing> {
    let nodes = stage.app.root().children_recursive();
    let shown = nodes.filter(|node| {
        let role = node.accesskit_node().role();
        is_control(role) || role == Role::Label
    });
    shown.map(|node| thing(&node)).collect()
}

fn thing(node: &Node<'_>) -> Thing {
    let own = node.accesskit_node();
    let mut above = own.parent();
    let mut scrolled_by = None;
    let mut in_dialog = false;
    while let Some(parent) = above {
        if parent.role() == Role::ScrollView && scrolled_by.is_none() {
            scrolled_by = Some(format!("{:?}", parent.id()));
        }
        in_dialog |= parent.role() == Role::Dialog;
        above = parent.parent();
    }
    Thing {
        name: own.label().unwrap_or_default(),
        role: own.role(),
        rect: node.rect(),
        scrolled_by,
        in_dialog,
    }
}

/// What is wrong with where things are.
fn faults(stage: &Stage, [width, height]: [f32; 2], joints: &[String]) -> Vec<String> {
    let things = things(stage);
    let mut faults = Vec::new();
    for thing in &things {
        let (name, rect) = (&thing.name, thing.rect);
        let across = rect.left() < -TOUCH || width + TOUCH < rect.right();
        let down = rect.top() < -TOUCH || height + TOUCH < rect.bottom();
        if across || (down && thing.scrolled_by.is_none()) {
            faults.push(format!("{name:?} is outside the window: {rect:?}"));
        }
        if is_control(thing.role) && (rect.width() < 20.0 || rect.height() < 20.0) {
            faults.push(format!("{name:?} is too small to press: {rect:?}"));
        }
    }
    let controls: Vec<_> = things.iter().filter(|one| is_control(one.role)).collect();
    for (place, one) in controls.iter().enumerate() {
        for other in controls.iter().skip(place + 1) {
            let shared = one.rect.intersect(other.rect);
            let touch = shared.width() <= TOUCH || shared.height() <= TOUCH;
            let same = one.scrolled_by == other.scrolled_by && one.in_dialog == other.in_dialog;
            // Joints of a body lie over each other; the nearer one is touched, and the Tab key goes to each.
            let both = [one, other]
                .iter()
                .all(|thing| is_joint(&thing.name, joints));
            if !touch && same && !both {
                let (a, b) = (&one.name, &other.name);
                faults.push(format!("{a:?} lies over {b:?}: {shared:?}"));
            }
        }
    }
    faults
}

/// What the handles are called on a figure that is dragged into shape, without their sides.
fn joints(language: Language) -> Vec<String> {
    let text = Text::new(language);
    let names = Joint::ALL.map(|joint| text.get(joint.message()));
    names.to_vec()
}

fn is_joint(name: &str, joints: &[String]) -> bool {
    let own = name.split(',').next().unwrap_or_default();
    joints.iter().any(|joint| joint == own)
}

/// Cards that lie over the page until they are answered.
const OVER: [&str; 2] = ["care-break-offered", "text-offer"];

fn check(windows: &[[f32; 2]], text_percent: u16, language: Language) {
    let mut all = Vec::new();
    let joints = joints(language);
    for size in windows.iter().copied() {
        for (name, go) in scenes().filter(|(name, _)| !name.starts_with("session")) {
            let preferences = Preferences {
                text_percent,
                ..Preferences::default()
            };
            // The page of an exercise has controls on the figure's stage; the others only look at it.
            let stage_of = if name.starts_with("exercise") {
                Stage::with
            } else {
                Stage::bare
            };
            let mut stage = stage_of(preferences, language, size);
            go(&mut stage);
            // Notices and reminders lie over the page on purpose.
            if name.starts_with("notice") || OVER.contains(&name) {
                continue;
            }
            let faults = faults(&stage, size, &joints).into_iter();
            all.extend(faults.map(|fault| format!("{name} at {size:?}: {fault}")));
        }
    }
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
}

#[test]
fn nothing_overlaps_at_the_usual_size() {
    check(&[SMALLEST, TALL, DESIGN, LARGE], 100, Language::English);
}

#[test]
fn nothing_overlaps_at_twice_the_size() {
    check(&[SMALLEST, DESIGN, LARGE], 200, Language::English);
}

#[test]
fn nothing_overlaps_in_long_words() {
    check(&[SMALLEST, DESIGN], 100, Language::Pseudo);
}
