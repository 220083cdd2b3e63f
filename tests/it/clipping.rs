//! No text is cut off, and none lies over another: looked for in what is painted, with the longest words there are.

use eframe::egui::epaint::{ClippedShape, Shape, TextShape};
use eframe::egui::{Color32, Rect};
use stridewell::domain::Preferences;
use stridewell::model::Screen;
use stridewell::text::Language;

use crate::support::scenes::scenes;
use crate::support::stage::{DESIGN, Stage};

const SMALLEST: [f32; 2] = [800.0, 600.0];

/// Letters may reach so far over their line, in points.
const OVERHANG: f32 = 3.0;

/// A text as it is painted.
struct Painted {
    words: String,
    /// Where its letters are.
    rect: Rect,
    /// What can be seen there.
    clip: Rect,
    elided: bool,
    /// What was painted over it later, wholly or in part.
    covers: Vec<Rect>,
}

fn painted(text: &TextShape, clip: Rect) -> Option<Painted> {
    let rect = text.galley.mesh_bounds.translate(text.pos.to_vec2());
    let seen = 0.05 < text.opacity_factor && rect.is_positive() && clip.intersects(rect);
    seen.then(|| Painted {
        words: text.galley.text().to_owned(),
        rect,
        clip,
        elided: text.galley.elided,
        covers: Vec::new(),
    })
}

/// The texts that can be seen: what is covered by something painted later is not.
fn texts(shapes: &[ClippedShape]) -> Vec<Painted> {
    let mut found = Vec::new();
    for clipped in shapes {
        add(&clipped.shape, clipped.clip_rect, &mut found);
    }
    found
}

fn add(shape: &Shape, clip: Rect, found: &mut Vec<Painted>) {
    match shape {
        Shape::Vec(shapes) => {
            for shape in shapes {
                add(shape, clip, found);
            }
        }
        Shape::Text(text) => found.extend(painted(text, clip)),
        Shape::Rect(rect) if opaque(rect.fill) => {
            let cover = rect.rect.intersect(clip);
            found.retain(|text| !cover.contains_rect(text.rect));
            for text in found.iter_mut() {
                text.covers.push(cover.expand(OVERHANG));
            }
        }
        Shape::Noop
        | Shape::Rect(_)
        | Shape::Circle(_)
        | Shape::Ellipse(_)
        | Shape::LineSegment { .. }
        | Shape::Path(_)
        | Shape::Mesh(_)
        | Shape::QuadraticBezier(_)
        | Shape::CubicBezier(_)
        | Shape::Band(_)
        | Shape::Callback(_) => {}
    }
}

/// A scrim counts too: what lies under a dialog is not read.
fn opaque(fill: Color32) -> bool {
    100 < fill.a()
}

/// What is wrong with the texts of a picture.
fn faults(texts: &[Painted]) -> Vec<String> {
    let mut faults = Vec::new();
    for text in texts {
        let across = text.rect.x_range();
        let (left, right) = (text.clip.left() - OVERHANG, text.clip.right() + OVERHANG);
        if across.min < left || right < across.max {
            faults.push(format!("{:?} is cut off at its side", text.words));
        }
        if text.elided {
            faults.push(format!("{:?} ends in …", text.words));
        }
    }
    for (place, one) in texts.iter().enumerate() {
        for other in texts.iter().skip(place + 1) {
            // What scrolls under something else is seen in neither's way.
            let shared = one.rect.intersect(other.rect);
            let shared = shared.intersect(one.clip).intersect(other.clip);
            let hidden = one.covers.iter().any(|cover| cover.contains_rect(shared));
            if !hidden && OVERHANG < shared.width() && OVERHANG < shared.height() {
                let (a, b) = (&one.words, &other.words);
                faults.push(format!("{a:?} lies over {b:?}"));
            }
        }
    }
    faults
}

/// Cards that lie over the page until they are answered.
const OVER: [&str; 2] = ["care-break-offered", "text-offer"];

fn check(windows: &[[f32; 2]], text_percent: u16, language: Language) {
    let mut all = Vec::new();
    for size in windows.iter().copied() {
        for (name, go) in scenes() {
            // Notices and reminders lie over the page on purpose.
            if name.starts_with("notice") || OVER.contains(&name) {
                continue;
            }
            let preferences = Preferences {
                text_percent,
                ..Preferences::default()
            };
            let mut stage = Stage::bare(preferences, language, size);
            go(&mut stage);
            stage.settle();
            let mut faults = faults(&texts(&stage.app.output().shapes));
            // The cards of the library are a list: one line and "…" will do there (UI.md 4).
            let is_list = matches!(stage.model().screen(), Screen::Library(_));
            faults.retain(|fault| !(is_list && fault.ends_with("ends in …")));
            let faults = faults.into_iter();
            all.extend(faults.map(|fault| format!("{name} at {size:?}: {fault}")));
        }
    }
    assert!(all.is_empty(), "{} faults:\n{}", all.len(), all.join("\n"));
}

#[test]
fn no_long_word_is_cut_off() {
    check(&[SMALLEST, DESIGN], 100, Language::Pseudo);
}

#[test]
fn no_long_word_is_cut_off_at_twice_the_size() {
    check(&[SMALLEST, DESIGN], 200, Language::Pseudo);
}

#[test]
fn no_german_word_is_cut_off() {
    check(&[DESIGN], 100, Language::German);
}

#[test]
fn no_spanish_word_is_cut_off() {
    check(&[DESIGN], 100, Language::Spanish);
}
