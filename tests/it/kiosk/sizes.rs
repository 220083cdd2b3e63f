//! Text that is read from three meters, and targets for sweaty fingers.

use std::collections::BTreeSet;

use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, Shape};
use egui_kittest::kittest::NodeT as _;
use serde_json::Value;
use stridewell::design::{TypeStyle, breakpoint, kiosk, touch, type_scale as t};
use stridewell::kiosk::Time;
use stridewell::model::{Action, KioskAction};
use stridewell::text::Language;

use super::pictures::SCENES;
use crate::support::kiosk::{LANDSCAPE, PORTRAIT, Stand};

/// The smallest text (UI.md 7), in points.
const SMALLEST: f32 = 26.0;
/// Cap height of Noto Sans in em, and the least angle that normal sight resolves comfortably, in minutes of arc (UI.md 12).
const CAP: f64 = 0.714;
const COMFORT: f64 = 10.0;

fn tokens() -> Value {
    serde_json::from_str(include_str!("../../fixtures/design/tokens.json")).unwrap()
}

#[track_caller]
fn same(own: f32, token: &Value) {
    let token = token.as_f64().unwrap();
    assert!((f64::from(own) - token).abs() < 1e-6, "{own} and {token}");
}

#[test]
fn styles_are_those_of_the_tokens() {
    let tokens = tokens();
    let styles: [(&str, TypeStyle); 10] = [
        ("kiosk_small", t::KIOSK_SMALL),
        ("kiosk_body", t::KIOSK_BODY),
        ("kiosk_button", t::KIOSK_BUTTON),
        ("kiosk_title", t::KIOSK_TITLE),
        ("kiosk_attract", t::KIOSK_ATTRACT),
        ("kiosk_name", t::KIOSK_NAME),
        ("kiosk_dose", t::KIOSK_DOSE),
        ("kiosk_cue", t::KIOSK_CUE),
        ("kiosk_phase", t::KIOSK_PHASE),
        ("kiosk_count", t::KIOSK_COUNT),
    ];
    for (name, style) in styles {
        let token = &tokens["type"]["styles"][name];
        same(style.size, &token["size"]);
        same(style.line, &token["line"]);
        same(style.tracking, &token["tracking"]);
        assert_eq!(style.bold, token["weight"] == "bold", "{name}");
    }
}

#[test]
fn targets_times_and_shapes_are_those_of_the_tokens() {
    let tokens = tokens();
    let targets = &tokens["touch"];
    same(touch::KIOSK_MIN, &targets["kiosk_min"]);
    same(touch::KIOSK, &targets["kiosk"]);
    same(touch::KIOSK_ATTRACT, &targets["kiosk_attract"]);
    same(touch::KIOSK_MIN_MM, &targets["kiosk_min_mm"]);
    same(touch::KIOSK_GAP, &targets["kiosk_gap"]);
    let own = &tokens["kiosk"];
    same(kiosk::SAFE_AREA, &own["safe_area"]);
    let below = &own["portrait_controls_below_fraction"];
    same(kiosk::PORTRAIT_CONTROLS_BELOW, below);
    for (time, key) in [
        (Time::Idle, "idle_browse_s"),
        (Time::Warn, "warn_s"),
        (Time::Slide, "attract_slide_s"),
        (Time::Shift, "pixel_shift_every_s"),
    ] {
        assert_eq!(Some(u64::from(time.usual())), own[key].as_u64(), "{key}");
    }
    let designs = &tokens["breakpoints"]["kiosk_design"];
    for (own, key) in [
        (breakpoint::KIOSK_LANDSCAPE, "landscape"),
        (breakpoint::KIOSK_PORTRAIT, "portrait"),
    ] {
        same(own[0], &designs[key][0]);
        same(own[1], &designs[key][1]);
    }
}

/// The angle of capitals of `points` at three meters on a landscape screen with a diagonal of `inches`, in minutes of arc.
fn arc_minutes(points: f32, inches: f64) -> f64 {
    let [width, height] = LANDSCAPE.map(f64::from);
    let mm = inches * 25.4 / width.hypot(height);
    let cap = f64::from(points) * CAP * mm;
    (cap / 3_000.0).atan().to_degrees() * 60.0
}

#[test]
fn what_must_be_read_at_three_meters_can_be() {
    // The table of UI.md 12.
    for (points, inches, minutes) in [
        (208.0, 32.0, 63.0),
        (104.0, 43.0, 42.0),
        (64.0, 32.0, 19.0),
        (42.0, 43.0, 17.0),
    ] {
        let own = arc_minutes(points, inches);
        assert!((own - minutes).abs() < 1.0, "{points} on {inches}: {own}");
    }
    // Seconds, word, name and cue are comfortable on the smallest screens that gyms hang up.
    for style in [
        t::KIOSK_COUNT,
        t::KIOSK_PHASE,
        t::KIOSK_NAME,
        t::KIOSK_CUE,
        t::KIOSK_DOSE,
    ] {
        assert!(COMFORT <= arc_minutes(style.size, 32.0), "{}", style.size);
    }
}

/// Sizes of the letters that are seen, in points, with their words.
fn letters(stand: &Stand) -> Vec<(f32, String)> {
    let mut found = Vec::new();
    for clipped in &stand.stage.app.output().shapes {
        collect(&clipped.shape, &mut found);
    }
    found
}

fn collect(shape: &Shape, found: &mut Vec<(f32, String)>) {
    if let Shape::Vec(shapes) = shape {
        for shape in shapes {
            collect(shape, found);
        }
    }
    if let Shape::Text(text) = shape {
        for section in &text.galley.job.sections {
            let size = section.format.font_id.size;
            found.push((size, text.galley.job.text.clone()));
        }
    }
}

/// Every scene in both shapes, in each language, and with larger text where a person can have it.
fn everywhere(mut look: impl FnMut(&str, [f32; 2], &Stand)) {
    for language in Language::OFFERED.iter().copied() {
        for (name, config, go) in SCENES {
            for size in [LANDSCAPE, PORTRAIT] {
                let mut stand = Stand::speaking(Stand::bare, config(), size, language);
                go(&mut stand);
                look(&format!("{name}, {}", language.tag()), size, &stand);
                stand.stage.act(Action::Kiosk(KioskAction::Larger));
                stand.stage.settle();
                look(&format!("{name}, {}, larger", language.tag()), size, &stand);
            }
        }
    }
}

#[test]
fn nothing_is_smaller_than_26_points_and_no_target_than_88_or_out_of_reach() {
    let mut faults = BTreeSet::new();
    everywhere(|name, size, stand| {
        let found = small_letters(stand)
            .into_iter()
            .chain(bad_targets(stand, size));
        faults.extend(found.map(|fault| format!("{name} {size:?}: {fault}")));
    });
    assert!(faults.is_empty(), "{faults:#?}");
}

fn small_letters(stand: &Stand) -> Vec<String> {
    let is_sign = |words: &str| {
        words
            .chars()
            .all(|letter| !letter.is_ascii() || letter == ' ')
    };
    let letters = letters(stand).into_iter();
    let small = letters.filter(|(points, words)| *points + 0.01 < SMALLEST && !is_sign(words));
    small
        .map(|(points, words)| format!("{words:?} at {points}"))
        .collect()
}

/// What can be touched now, by name.
fn targets(stand: &Stand) -> Vec<(String, Rect)> {
    let all = stand.stage.app.root().children_recursive();
    let touched = all.filter(|node| {
        let node = node.accesskit_node();
        let role = matches!(
            node.role(),
            Role::Button | Role::RadioButton | Role::RadioGroup
        );
        role && node.bounding_box().is_some() && !node.is_disabled()
    });
    touched
        .map(|node| {
            (
                node.accesskit_node().label().unwrap_or_default(),
                node.rect(),
            )
        })
        .collect()
}

/// Targets that are too small, outside, too high for a hand, or over another.
fn bad_targets(stand: &Stand, size: [f32; 2]) -> Vec<String> {
    let window = Rect::from_min_size(Default::default(), size.into());
    let safe = window.scale_from_center(kiosk::SAFE_AREA).expand(4.0);
    let high = if size[0] < size[1] {
        size[1] * kiosk::PORTRAIT_CONTROLS_BELOW
    } else {
        0.0
    };
    let own = targets(stand);
    let mut faults = Vec::new();
    for (place, (label, rect)) in own.iter().enumerate() {
        let small = rect.width().min(rect.height()) + 0.5 < touch::KIOSK_MIN;
        let inside = window.expand(1.0).contains_rect(*rect) && safe.contains_rect(*rect);
        if small || !inside || rect.top() < high - 1.0 {
            faults.push(format!("{label:?} at {rect:?}"));
        }
        let others = own.iter().skip(place + 1);
        let over = others.filter(|(_, lies)| rect.shrink(1.0).intersects(*lies));
        faults.extend(over.map(|(other, _)| format!("{label:?} over {other:?}")));
    }
    faults
}
