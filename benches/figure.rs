//! From a moment of the movement to a sketch, and from a sketch to pixels. The target is in `docs/PERFORMANCE.md`.
#![expect(clippy::expect_used, reason = "a benchmark may stop loudly")]

use divan::{Bencher, black_box};
use stridewell::design::Theme;
use stridewell::design::figure_palette::FigurePalette;
use stridewell::domain::Side;
use stridewell::domain::preferences::{BodyBuild, HeadStyle};
use stridewell::figure::camera::Point;
use stridewell::figure::motion::{At, Posed};
use stridewell::figure::scene::extent;
use stridewell::figure::sketch::{Bounds, Material, Shape, ShapeKind, Tone};
use stridewell::figure::{FigureSpec, OrderMemory, Scene, Sketch, sketch};
use stridewell::packs::figures::read_figure;
use stridewell::packs::{builtin, motions};
use stridewell::raster::{Fit, Raster};

/// Lying, kneeling with a partner's anchor, standing with a weight, and the one with most props.
const FIGURES: [&str; 4] = [
    "glute-bridge",
    "nordic-hamstring-lower",
    "romanian-deadlift",
    "ball-release-hamstring-chair",
];

fn main() {
    divan::main();
}

fn figure(id: &str) -> FigureSpec {
    let name = format!("figures/{id}.toml");
    let text = builtin::file(&name).expect("a built-in figure");
    let (figure, _) = read_figure(&name, text);
    let motions = motions::built_in(id).expect("motions that are up to date");
    figure
        .expect("a figure that can be drawn")
        .baked(BodyBuild::Lean, &motions[0])
}

fn scene<'a>(spec: &'a FigureSpec, posed: &'a Posed) -> Scene<'a> {
    Scene {
        spec,
        posed,
        side: Side::Right,
        camera: spec.camera(0),
        body: BodyBuild::Lean,
        head: HeadStyle::Short,
        px_per_m: 400.0,
        muscles: true,
        teaching: false,
    }
}

fn drawn(figure: &FigureSpec, at: At) -> Sketch {
    let posed = figure.posed(at, Side::Right);
    sketch(&scene(figure, &posed), &mut OrderMemory::default())
}

/// The pose alone, between two keys, from its baked motions.
#[divan::bench(args = FIGURES)]
fn sampled_frame_to_pose(bencher: Bencher<'_, '_>, id: &str) {
    let figure = figure(id);
    bencher.bench_local(|| black_box(&figure).posed(At::Loop(black_box(0.37)), Side::Right));
}

/// What of 800 by 600 pixels a figure covers, which is all that the app paints: the size, and where the sketch goes.
fn covered(bounds: &Bounds) -> ([u16; 2], Fit) {
    let fit = Fit::inside(bounds, 800, 600, 6.0);
    let [left, top, right, bottom] = fit.covered(bounds, [800, 600], 6.0);
    let fit = Fit {
        x: fit.x - f64::from(left),
        y: fit.y - f64::from(top),
        ..fit
    };
    ([right - left, bottom - top], fit)
}

/// What the first look at an exercise costs: its file and its motions read, the rectangle around all its keys, and its first picture.
///
/// Target: under 20 ms.
#[divan::bench(args = FIGURES)]
fn open_an_exercise(bencher: Bencher<'_, '_>, id: &str) {
    let palette = FigurePalette::of(Theme::Light);
    let mut raster = Raster::default();
    bencher.bench_local(|| {
        let figure = figure(black_box(id));
        let posed = figure.posed(At::Ready, Side::Right);
        let (size, fit) = covered(&extent(&scene(&figure, &posed)));
        let picture = raster.paint(&drawn(&figure, At::Ready), &palette, size, fit);
        raster.recycle(picture);
    });
}

/// Target: under 2 ms.
#[divan::bench(args = FIGURES)]
fn sampled_frame_to_sketch(bencher: Bencher<'_, '_>, id: &str) {
    let figure = figure(id);
    bencher.bench_local(|| drawn(black_box(&figure), At::Loop(black_box(0.37))));
}

/// Target: under 1.5 ms, 800 by 600 pixels.
#[divan::bench(args = FIGURES)]
fn sketch_to_pixels(bencher: Bencher<'_, '_>, id: &str) {
    let sketch = drawn(&figure(id), At::Loop(0.37));
    let palette = FigurePalette::of(Theme::Light);
    let (size, fit) = covered(&sketch.bounds());
    let mut raster = Raster::default();
    bencher.bench_local(|| {
        let picture = raster.paint(black_box(&sketch), &palette, size, fit);
        raster.recycle(picture);
    });
}

/// Beside which painting a figure can be judged: 150 paths, ellipses and their lines, over as many pixels.
///
/// These machines are half as slow again in some minutes as in others, and this is so too.
#[divan::bench]
fn yardstick_to_pixels(bencher: Bencher<'_, '_>) {
    let ellipse = |n: u32| {
        let (sin, cos) = libm::sincos(f64::from(n * 7 % 150).to_radians());
        let middle = [0.6 + 0.45 * cos * f64::from(n) / 150.0, 0.45 + 0.35 * sin];
        let corner = |k: u32| {
            let (sin, cos) = libm::sincos(f64::from(k) * std::f64::consts::TAU / 40.0);
            Point {
                x: middle[0] + 0.08 * cos,
                y: middle[1] + 0.05 * sin,
            }
        };
        (0..=40).map(corner).collect::<Vec<Point>>()
    };
    let shapes = (0..150).flat_map(|n| {
        let fill = Shape::fill(vec![ellipse(n)], Material::Skin, Tone::Base);
        let line = Shape {
            kind: ShapeKind::Line(0.0042),
            tone: Tone::Line,
            ..fill.clone()
        };
        [fill, line]
    });
    let sketch = Sketch {
        shapes: shapes.take(150).collect(),
    };
    let palette = FigurePalette::of(Theme::Light);
    let (size, fit) = covered(&sketch.bounds());
    let mut raster = Raster::default();
    bencher.bench_local(|| {
        let picture = raster.paint(black_box(&sketch), &palette, size, fit);
        raster.recycle(picture);
    });
}
