//! A whole frame of the session screen, and a keystroke in a large library. The targets are in `docs/PERFORMANCE.md`.
#![expect(
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::expect_used,
    reason = "a benchmark reads the time and may stop loudly"
)]

#[path = "screens/many.rs"]
mod many;
#[path = "screens/progress.rs"]
mod progress;

use std::time::{Duration, Instant};

use eframe::egui::{self, Context, Pos2, RawInput, Rect};
use stridewell::app::content_of;
use stridewell::domain::search::{Query, SearchIndex};
use stridewell::domain::{Catalogue, ExerciseId, Preferences};
use stridewell::model::{Action, Content, Model};
use stridewell::packs::content::builtin_content;
use stridewell::player::Command;
use stridewell::raster::Raster;
use stridewell::text::Language;
use stridewell::ui::frame::Frame;
use stridewell::ui::theme;

/// Frames that are timed, after some that warm up.
const FRAMES: usize = 2_000;
const WARM_UP: usize = 100;
/// Synthetic exercises.
const MANY: usize = 10_000;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let only = arguments.find(|argument| !argument.starts_with('-'));
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let content = content_of(builtin_content());
    let bare = frames(|ui, ()| drop(ui.heading("Bare")), &mut ());
    report("frame of one heading, for comparison", bare);
    if wanted("search") {
        keystrokes(&content.catalogue);
    }
    if wanted("progress") {
        progress::measure(&content);
    }
    if wanted("many") {
        many::measure(&content);
    }
    if wanted("session") {
        session(content);
    }
}

/// The session in a paced repetition, as it is without the figure: layout to tessellated shapes.
fn session(content: Content) {
    let content = Content {
        figures: Default::default(),
        ..content
    };
    let mut model = Model::new(content, Preferences::default());
    model.update(Action::StartRoutine("hamstring-strength-a".into()));
    for _ in 0..7 {
        model.update(Action::Player(Command::Skip));
    }
    let mut frame = Frame::new(Language::English, Raster::default());
    let mut state = (&mut model, &mut frame);
    let times = frames(
        |ui, (model, frame)| {
            model.update(Action::Tick(Duration::from_millis(8)));
            drop(frame.ui(ui, model));
        },
        &mut state,
    );
    report("frame of the session screen, without the figure", times);
}

/// Times of whole frames, from input to triangles.
fn frames<S>(mut draw: impl FnMut(&mut egui::Ui, &mut S), state: &mut S) -> Vec<Duration> {
    let ctx = Context::default();
    theme::install_fonts(&ctx);
    let mut times = Vec::with_capacity(FRAMES);
    for number in 0..WARM_UP + FRAMES {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, egui::vec2(1280.0, 800.0))),
            time: Some(number as f64 * 0.04),
            ..RawInput::default()
        };
        let start = Instant::now();
        let mut output = ctx.run_ui(input, |ui| draw(ui, state));
        let shapes = std::mem::take(&mut output.shapes);
        let triangles = ctx.tessellate(shapes, output.pixels_per_point);
        let took = start.elapsed();
        output.textures_delta.clear();
        drop(std::hint::black_box(triangles));
        if WARM_UP <= number {
            times.push(took);
        }
    }
    times
}

/// A word typed letter by letter into a library of many exercises.
fn keystrokes(catalogue: &Catalogue) {
    let many = (0..MANY).map(|place| {
        let mut exercise = catalogue.exercises[place % catalogue.exercises.len()].clone();
        exercise.id = ExerciseId::new(&format!("synthetic-{place}"));
        exercise.name = format!("{} {place}", exercise.name);
        exercise
    });
    let many = Catalogue {
        exercises: many.collect(),
        ..Catalogue::default()
    };
    let index = SearchIndex::new(&many, &many);
    let mut times = Vec::new();
    let mut found = 0;
    for _ in 0..50 {
        for length in 1..="hamstring stretch 77".len() {
            let query = Query {
                words: "hamstring stretch 77"[..length].to_owned(),
                ..Query::default()
            };
            let start = Instant::now();
            found += index.exercises(&query).len();
            times.push(start.elapsed());
        }
    }
    assert!(0 < found, "the search finds something");
    report("keystroke in a library of 10,000 exercises", times);
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    let (median, late) = (at(0.5), at(0.99));
    println!("{what:<50} median {median:7.3} ms   99th percentile {late:7.3} ms");
    assert!(median.is_finite(), "{what}");
}
