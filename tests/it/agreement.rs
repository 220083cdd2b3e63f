//! The same sketch looks the same on the screen, in PNG, in SVG and in PDF, seen with other programs' eyes.

use std::path::Path;
use std::process::Command;

use resvg::{tiny_skia, usvg};
use stridewell::design::Theme;
use stridewell::design::figure_palette::{FigurePalette, INK};
use stridewell::domain::Side;
use stridewell::domain::preferences::{BodyBuild, HeadStyle};
use stridewell::draw::{pdf, svg};
use stridewell::figure::motion::At;
use stridewell::figure::scene::bounds;
use stridewell::figure::{OrderMemory, Scene, Sketch, sketch};
use stridewell::packs::builtin;
use stridewell::packs::figures::read_figure;
use stridewell::raster::{Fit, Raster};

const SIZE: [u16; 2] = [640, 480];

/// So much of a channel, of 255, is easily seen on an edge.
const SEEN: u8 = 64;

/// How many pixels of a thousand may differ by more than that, and how far a channel may be off on average.
const MOST_SEEN: f64 = 1.0;
const MOST_MEAN: f64 = 0.8;

/// The figures with most pieces, thin lines, dashes, hatching and dots.
fn subjects() -> [(&'static str, FigurePalette); 5] {
    [
        (
            "ball-release-hamstring-chair",
            FigurePalette::of(Theme::Light),
        ),
        ("nordic-hamstring-lower", FigurePalette::of(Theme::Dark)),
        ("glute-bridge", INK),
        (
            "mistakes/hurdler-round-back",
            FigurePalette::of(Theme::Light),
        ),
        ("plank", FigurePalette::of(Theme::HighContrast)),
    ]
}

fn drawn(id: &str) -> (Sketch, Fit) {
    let name = format!("figures/{id}.toml");
    let spec = read_figure(&name, builtin::file(&name).unwrap()).0.unwrap();
    let posed = spec.posed(At::Key(spec.keys.len() - 1), Side::Right);
    let scene = Scene {
        spec: &spec,
        posed: &posed,
        side: Side::Right,
        camera: spec.camera(0),
        body: BodyBuild::Lean,
        head: HeadStyle::Short,
        px_per_m: 300.0,
        muscles: true,
        teaching: true,
    };
    let fit = Fit::around(&scene, SIZE, 12.0, bounds);
    let sized = Scene {
        px_per_m: fit.px_per_m,
        ..scene
    };
    (sketch(&sized, &mut OrderMemory::default()), fit)
}

/// Premultiplied pixels laid on white.
fn on_white(rgba: &[u8]) -> Vec<[u8; 3]> {
    let pixels = rgba.chunks_exact(4);
    pixels
        .map(|pixel| [0, 1, 2].map(|channel| pixel[channel] + (255 - pixel[3])))
        .collect()
}

fn painted(raster: &mut Raster, id: &str, palette: &FigurePalette) -> Vec<[u8; 3]> {
    let (sketch, fit) = drawn(id);
    on_white(&raster.paint(&sketch, palette, SIZE, fit).rgba)
}

fn as_svg(id: &str, palette: &FigurePalette) -> Vec<[u8; 3]> {
    let (sketch, fit) = drawn(id);
    let text = svg(&sketch, palette, SIZE, fit, id);
    let tree = usvg::Tree::from_str(&text, &usvg::Options::default()).unwrap();
    let [width, height] = SIZE.map(u32::from);
    let mut pixels = tiny_skia::Pixmap::new(width, height).unwrap();
    resvg::render(
        &tree,
        tiny_skia::Transform::identity(),
        &mut pixels.as_mut(),
    );
    on_white(pixels.data())
}

fn as_pdf(id: &str, palette: &FigurePalette, folder: &Path) -> Vec<[u8; 3]> {
    let (sketch, fit) = drawn(id);
    let page = folder.join("page.pdf");
    let bytes = pdf(&sketch, palette, SIZE, fit, id).unwrap();
    stridewell::store::write(&page, &bytes).unwrap();
    let run = Command::new("pdftoppm")
        .args(["-r", "96", "-png", "-singlefile"])
        .args([&page, &folder.join("page")])
        .output()
        .expect("pdftoppm, which scripts/test installs");
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&run.stderr)
    );
    let picture = image::open(folder.join("page.png")).unwrap().into_rgb8();
    assert_eq!([picture.width(), picture.height()], SIZE.map(u32::from));
    picture.pixels().map(|pixel| pixel.0).collect()
}

fn assert_alike(what: &str, ours: &[[u8; 3]], theirs: &[[u8; 3]]) {
    assert_eq!(ours.len(), theirs.len(), "{what}");
    let channels = || ours.iter().flatten().zip(theirs.iter().flatten());
    let sum: f64 = channels().map(|(a, b)| f64::from(a.abs_diff(*b))).sum();
    let mean = sum / (3.0 * ours.len() as f64);
    let differs = |(a, b): &(&[u8; 3], &[u8; 3])| (0..3).any(|at| SEEN < a[at].abs_diff(b[at]));
    let seen = ours.iter().zip(theirs).filter(differs).count();
    let seen = 1e3 * seen as f64 / ours.len() as f64;
    println!("{what}: {seen:.2} of a thousand pixels are seen to differ, {mean:.3} on average");
    assert!(
        seen < MOST_SEEN,
        "{what}: {seen:.2} of a thousand pixels differ"
    );
    assert!(mean < MOST_MEAN, "{what}: {mean:.3} on average");
    let ink = ours.iter().filter(|pixel| **pixel != [255; 3]).count();
    assert!(ours.len() / 20 < ink, "{what} shows hardly anything");
}

#[test]
fn the_screen_and_png_and_svg_agree() {
    for (id, palette) in subjects() {
        let ours = painted(&mut Raster::exact(), id, &palette);
        let screen = painted(&mut Raster::default(), id, &palette);
        assert_alike(&format!("{id} on the screen"), &ours, &screen);
        assert_alike(&format!("{id} in SVG"), &ours, &as_svg(id, &palette));
    }
}

#[test]
#[ignore = "needs pdftoppm; scripts/test runs it"]
fn png_and_pdf_agree() {
    let folder = tempfile::tempdir().unwrap();
    for (id, palette) in subjects() {
        let ours = painted(&mut Raster::exact(), id, &palette);
        let theirs = as_pdf(id, &palette, folder.path());
        assert_alike(&format!("{id} in PDF"), &ours, &theirs);
    }
}

/// The words of a page are there for screen readers: the picture is a figure that says what it shows.
#[test]
fn a_pdf_says_what_its_figure_shows() {
    let (sketch, fit) = drawn("plank");
    let palette = FigurePalette::of(Theme::Light);
    let bytes = pdf(&sketch, &palette, SIZE, fit, "Forearm plank").unwrap();
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.starts_with("%PDF-"));
    assert!(text.contains("/Figure") && text.contains("(Forearm plank)"));
}
