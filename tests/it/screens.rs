//! Pictures of every screen in light and dark, and the screens in the pseudo-locale and at the largest text.
//!
//! No pixel may differ on Linux x86-64, where the kept pictures were made: figures are painted at the baseline level
//! of the processor, fonts come from crates, and the painter is our own. Elsewhere the screens are only drawn.

use egui_kittest::{SnapshotOptions, SnapshotResults, try_image_snapshot_options};
use stridewell::domain::Preferences;
use stridewell::domain::preferences::ThemeChoice;
use stridewell::text::Language;

use crate::support::scenes::{Scene, scenes};
use crate::support::stage::{DESIGN, Stage};

/// Pictures are kept small: 640 by 400 pixels for the size that the screens were designed at.
const KEPT_SCALE: f32 = 0.5;

fn preferences(theme: ThemeChoice) -> Preferences {
    Preferences {
        theme,
        ..Preferences::default()
    }
}

fn options(folder: &str) -> SnapshotOptions {
    let path = format!("{}/tests/snapshots/{folder}", env!("CARGO_MANIFEST_DIR"));
    #[expect(clippy::disallowed_methods, reason = "this is the shared helper")]
    let options = SnapshotOptions::new();
    options
        .threshold(0.0)
        .max_failed_pixels(0)
        .output_path(path)
}

/// Every scene, or those whose names contain one of the words, between commas, of `STRIDEWELL_SCENE`.
fn wanted() -> impl Iterator<Item = Scene> {
    let only = std::env::var("STRIDEWELL_SCENE").unwrap_or_default();
    scenes().filter(move |(name, _)| only.split(',').any(|word| name.contains(word)))
}

/// Draws every scene and compares it with the picture that is kept.
fn compare(theme: ThemeChoice, folder: &str) {
    let mut results = SnapshotResults::new();
    for (name, go) in wanted() {
        let preferences = preferences(theme);
        let mut stage = Stage::on_screen(preferences, Language::English, DESIGN, KEPT_SCALE);
        go(&mut stage);
        stage.fill();
        let picture = stage.app.render().expect(name);
        if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
            results.add(try_image_snapshot_options(&picture, name, &options(folder)));
        }
    }
    results.unwrap();
}

#[test]
fn every_screen_looks_as_it_did_in_light() {
    compare(ThemeChoice::Light, "light");
}

#[test]
fn every_screen_looks_as_it_did_in_dark() {
    compare(ThemeChoice::Dark, "dark");
}

/// Words of our own that must not stay English in the pseudo-locale.
const OWN_WORDS: &[&str] = &[
    "Pause",
    "Settings",
    "Library",
    "Routines",
    "Exercises",
    "Start",
    "Leave",
    "Hold",
    "Rest",
    "Done",
    "Sound",
];

#[test]
fn every_word_of_ours_is_translated_in_the_pseudo_locale() {
    for (name, go) in scenes() {
        let mut stage = Stage::with(Preferences::default(), Language::Pseudo, DESIGN);
        go(&mut stage);
        for label in stage.names() {
            assert!(
                !OWN_WORDS.contains(&label.as_str()),
                "{name}: {label:?} is not translated"
            );
        }
    }
}

#[test]
fn every_screen_can_be_drawn_small_with_large_text() {
    for size in [[800.0, 600.0], [1080.0, 1920.0], [1920.0, 1080.0]] {
        for (_, go) in scenes() {
            let preferences = Preferences {
                text_percent: 200,
                ..preferences(ThemeChoice::HighContrast)
            };
            let mut stage = Stage::with(preferences, Language::English, size);
            go(&mut stage);
        }
    }
}

/// Full-size pictures for looking at: `STRIDEWELL_PICTURES=folder cargo test --test it -- --ignored pictures_to_look_at`.
///
/// `STRIDEWELL_WIDTH`, `_HEIGHT`, `_SCALE`, `_THEME` and `_TEXT` say in what window, `_SCENE` which of them.
#[test]
#[ignore = "writes pictures for people to look at"]
fn pictures_to_look_at() {
    let folder = std::env::var("STRIDEWELL_PICTURES").expect("STRIDEWELL_PICTURES names a folder");
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|value| value.parse().ok())
    };
    let size = [
        number("STRIDEWELL_WIDTH").unwrap_or(DESIGN[0]),
        number("STRIDEWELL_HEIGHT").unwrap_or(DESIGN[1]),
    ];
    let theme = match std::env::var("STRIDEWELL_THEME").as_deref() {
        Ok("dark") => ThemeChoice::Dark,
        Ok("contrast") => ThemeChoice::HighContrast,
        _ => ThemeChoice::Light,
    };
    let text_percent = number("STRIDEWELL_TEXT").unwrap_or(100.0) as u16;
    let scale = number("STRIDEWELL_SCALE").unwrap_or(1.0);
    for (name, go) in wanted() {
        let preferences = Preferences {
            text_percent,
            ..preferences(theme)
        };
        let mut stage = Stage::on_screen(preferences, Language::English, size, scale);
        go(&mut stage);
        stage.fill();
        let picture = stage.app.render().expect(name);
        picture.save(format!("{folder}/{name}.png")).unwrap();
    }
}
