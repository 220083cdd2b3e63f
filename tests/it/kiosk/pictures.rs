//! Pictures of every area in both shapes.

use egui_kittest::{SnapshotOptions, SnapshotResults, try_image_snapshot_options};
use stridewell::domain::Kit;
use stridewell::domain::preferences::ThemeChoice;
use stridewell::kiosk::{Closed, Config, Offer, Span};
use stridewell::model::{Action, KioskAction};
use stridewell::text::Language;

use crate::support::kiosk::{LANDSCAPE, PORTRAIT, Stand, gym};

/// Pictures are kept small.
const KEPT_SCALE: f32 = 0.4;

pub(super) type Scene = (&'static str, fn() -> Config, fn(&mut Stand));

fn many_languages() -> Config {
    Config {
        languages: Vec::new(),
        gym: Some("Riverside Gym".to_owned()),
        staff: Some("ring the bell at the desk".to_owned()),
        ..gym()
    }
}

/// A routine with a variant for each week.
fn many_variants() -> Config {
    Config {
        equipment: Kit::ALL.into(),
        routines: vec![Offer {
            routine: "nordic-ten-week".into(),
            variant: None,
        }],
        ..gym()
    }
}

fn closed() -> Config {
    Config {
        open: vec![Span::parse("03:00-03:01").unwrap()],
        closed: Closed::Dim,
        ..gym()
    }
}

/// With a number of staff; what it is, no picture shows.
fn locked() -> Config {
    Config {
        pin: Some("$argon2id$".to_owned()),
        ..gym()
    }
}

pub(super) const SCENES: &[Scene] = &[
    ("attract", gym, |_| {}),
    ("attract-languages", many_languages, |_| {}),
    ("attract-second", gym, |stand| stand.pass(21)),
    ("attract-dim", closed, |stand| {
        stand.pass(46);
    }),
    ("safety", gym, |stand| stand.touch("Touch to start")),
    ("help", many_languages, |stand| {
        stand.touch("Touch to start");
        stand.touch("Something is wrong");
    }),
    ("choose", many_languages, Stand::come),
    ("choose-larger", gym, |stand| {
        stand.come();
        stand.stage.act(Action::Kiosk(KioskAction::Larger));
    }),
    ("choose-goal", gym, |stand| {
        stand.come();
        stand.touch("Goal");
    }),
    ("choose-feel", gym, |stand| {
        stand.come();
        stand.touch("How it feels");
    }),
    ("choose-time", gym, |stand| {
        stand.come();
        stand.touch("Time");
    }),
    ("choose-equipment", gym, |stand| {
        stand.come();
        stand.touch("Equipment");
    }),
    ("routine", gym, |stand| stand.look_at("Post-run cool-down")),
    ("routine-variants", many_variants, |stand| {
        stand.look_at("Nordic");
    }),
    ("session-ready", gym, |stand| {
        stand.begin("Post-run cool-down");
    }),
    ("session-hold", gym, |stand| {
        stand.begin("Post-run cool-down");
        stand.touch("Skip");
        stand.touch("Skip");
        stand.touch("Skip");
        stand.pass(3);
    }),
    ("session-paced", gym, |stand| {
        stand.begin("bridges");
        for _ in 0..7 {
            stand.touch("Skip");
        }
        stand.pass(3);
    }),
    ("session-paused", gym, |stand| {
        stand.begin("Post-run cool-down");
        stand.touch("Skip");
        stand.pass(3);
        stand.touch("Pause");
    }),
    ("session-leave", gym, |stand| {
        stand.begin("Post-run cool-down");
        stand.touch("Skip");
        stand.touch("Finished");
    }),
    ("session-hurts", gym, |stand| {
        stand.begin("Post-run cool-down");
        stand.touch("Skip");
        stand.touch("It hurts");
    }),
    ("session-hurts-said", gym, |stand| {
        stand.begin("Post-run cool-down");
        stand.touch("Skip");
        stand.touch("It hurts");
        stand.touch("Pain 5");
    }),
    ("check-in", gym, done),
    ("check-in-said", gym, |stand| {
        done(stand);
        stand.touch("Pain 2");
    }),
    ("thanks", gym, |stand| {
        done(stand);
        stand.touch("Skip");
    }),
    ("still-there", gym, |stand| {
        stand.come();
        stand.pass(50);
    }),
    ("pin", locked, |stand| {
        hold_corner(stand);
        for digit in ["1", "2", "3"] {
            stand.touch(digit);
        }
    }),
    ("staff", gym, hold_corner),
    ("settings", gym, |stand| {
        hold_corner(stand);
        stand.touch("Settings");
    }),
    ("cleaning", gym, |stand| {
        hold_corner(stand);
        stand.touch("Clean the screen");
        stand.pass(3);
    }),
];

fn done(stand: &mut Stand) {
    stand.begin("Post-run cool-down");
    stand.touch("Skip");
    stand.touch("Finished");
    stand.touch("Finished");
}

/// A finger in the corner of staff for five seconds.
fn hold_corner(stand: &mut Stand) {
    use eframe::egui::{TouchPhase, pos2};
    let corner = pos2(40.0, 40.0);
    stand.finger(900, TouchPhase::Start, corner);
    stand.pass(6);
    stand.finger(900, TouchPhase::End, corner);
    stand.stage.settle();
}

/// Every scene, or those whose names contain one of the words, between commas, of `STRIDEWELL_SCENE`.
fn wanted() -> impl Iterator<Item = &'static Scene> {
    let only = std::env::var("STRIDEWELL_SCENE").unwrap_or_default();
    SCENES
        .iter()
        .filter(move |(name, ..)| only.split(',').any(|word| name.contains(word)))
}

fn compare(size: [f32; 2], folder: &str) {
    let path = format!("{}/tests/snapshots/{folder}", env!("CARGO_MANIFEST_DIR"));
    let mut results = SnapshotResults::new();
    for (name, config, go) in wanted() {
        let mut stand = Stand::scaled(config(), size, KEPT_SCALE);
        go(&mut stand);
        stand.stage.fill();
        let picture = stand.stage.app.render().expect(name);
        if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
            #[expect(
                clippy::disallowed_methods,
                reason = "as the helper of the other screens"
            )]
            let options = SnapshotOptions::new();
            let options = options
                .threshold(0.0)
                .max_failed_pixels(0)
                .output_path(&path);
            results.add(try_image_snapshot_options(&picture, *name, &options));
        }
    }
    results.unwrap();
}

#[test]
fn every_area_looks_as_it_did_in_landscape() {
    compare(LANDSCAPE, "kiosk-landscape");
}

#[test]
fn every_area_looks_as_it_did_in_portrait() {
    compare(PORTRAIT, "kiosk-portrait");
}

/// Full-size pictures for looking at: `STRIDEWELL_PICTURES=folder cargo test --test it -- --ignored kiosk_pictures_to_look_at`.
///
/// `STRIDEWELL_LANGUAGE`, such as `de`, `STRIDEWELL_THEME`, `light` or `high-contrast`, and `STRIDEWELL_LARGER` show others.
#[test]
#[ignore = "writes pictures for people to look at"]
fn kiosk_pictures_to_look_at() {
    let set = |name: &str| std::env::var(name).ok();
    let folder = set("STRIDEWELL_PICTURES").expect("STRIDEWELL_PICTURES names a folder");
    let language =
        set("STRIDEWELL_LANGUAGE").map_or(Language::English, |tag| Language::of_tag(&tag));
    let theme = match set("STRIDEWELL_THEME").as_deref() {
        Some("light") => ThemeChoice::Light,
        Some("high-contrast") => ThemeChoice::HighContrast,
        _ => ThemeChoice::Dark,
    };
    for (name, config, go) in wanted() {
        for (size, shape) in [(LANDSCAPE, "landscape"), (PORTRAIT, "portrait")] {
            let config = Config { theme, ..config() };
            let mut stand = if language == Language::English {
                Stand::new(config, size)
            } else {
                Stand::speaking(Stand::new, config, size, language)
            };
            go(&mut stand);
            if set("STRIDEWELL_LARGER").is_some() {
                stand.stage.act(Action::Kiosk(KioskAction::Larger));
                stand.stage.settle();
            }
            stand.stage.fill();
            let picture = stand.stage.app.render().expect(name);
            picture
                .save(format!("{folder}/{name}-{shape}.png"))
                .unwrap();
        }
    }
}
