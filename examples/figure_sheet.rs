//! A sheet of figures as PNG, to lay beside the reference sheets: `figure_sheet OUT.png [--dark] [--left] ID [ID…]`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a tool for contributors"
)]

use stridewell::design::Theme;
use stridewell::design::figure_palette::FigurePalette;
use stridewell::domain::Side;
use stridewell::domain::preferences::{BodyBuild, HeadStyle};
use stridewell::figure::motion::At;
use stridewell::figure::{OrderMemory, Scene, sketch};
use stridewell::packs::{builtin, figures::read_figure};
use stridewell::raster::{Fit, Picture, Raster, to_png};

const CELL: [u16; 2] = [372, 304];
const COLUMNS: usize = 5;

fn main() {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut flag = |name: &str| {
        let before = arguments.len();
        arguments.retain(|argument| argument != name);
        arguments.len() < before
    };
    let theme = if flag("--dark") {
        Theme::Dark
    } else {
        Theme::Light
    };
    let side = if flag("--left") {
        Side::Left
    } else {
        Side::Right
    };
    let out = arguments.remove(0);
    let mut cells = Vec::new();
    for (name, text) in builtin::FILES {
        let Some(id) = name
            .strip_prefix("figures/")
            .and_then(|name| name.strip_suffix(".toml"))
        else {
            continue;
        };
        if arguments
            .iter()
            .any(|wanted| wanted == id || wanted == "all")
        {
            cells.extend(pictures(name, text, theme, side));
        }
    }
    let ground = if theme == Theme::Dark { 0x1A } else { 0xFD };
    let sheet = sheet(&cells, ground);
    #[expect(
        clippy::disallowed_methods,
        reason = "nothing is overwritten that matters"
    )]
    std::fs::write(&out, to_png(&sheet).unwrap()).unwrap();
    println!("{} pictures in {out}", cells.len());
}

fn pictures(name: &str, text: &str, theme: Theme, side: Side) -> Vec<Picture> {
    let spec = read_figure(name, text).0.unwrap();
    let palette = FigurePalette::of(theme);
    let mut raster = Raster::default();
    let keys = 0..spec.keys.len();
    let draw = |key, px_per_m| {
        let posed = spec.posed(At::Key(key), side);
        let scene = Scene {
            spec: &spec,
            posed: &posed,
            side,
            camera: spec.cameras[0],
            body: BodyBuild::Lean,
            head: HeadStyle::Short,
            px_per_m,
            muscles: true,
            teaching: false,
        };
        sketch(&scene, &mut OrderMemory::default())
    };
    let bounds = keys
        .clone()
        .map(|key| draw(key, 200.0).bounds())
        .reduce(stridewell::figure::sketch::Bounds::union)
        .unwrap();
    let fit = Fit::inside(&bounds, CELL[0], CELL[1], 12.0);
    keys.map(|key| raster.paint(&draw(key, fit.px_per_m), &palette, CELL, fit))
        .collect()
}

fn sheet(cells: &[Picture], ground: u8) -> Picture {
    let rows = cells.len().div_ceil(COLUMNS);
    let [width, height] = [CELL[0] as usize * COLUMNS, CELL[1] as usize * rows];
    let mut rgba = vec![255; width * height * 4];
    for pixel in rgba.chunks_exact_mut(4) {
        pixel[..3].fill(ground);
    }
    for (place, cell) in cells.iter().enumerate() {
        let (left, top) = (
            place % COLUMNS * CELL[0] as usize,
            place / COLUMNS * CELL[1] as usize,
        );
        for (i, pixel) in cell.rgba.chunks_exact(4).enumerate() {
            let (x, y) = (left + i % CELL[0] as usize, top + i / CELL[0] as usize);
            let at = (y * width + x) * 4;
            for c in 0..3 {
                let below = u32::from(rgba[at + c]) * (255 - u32::from(pixel[3])) / 255;
                rgba[at + c] = (u32::from(pixel[c]) + below).min(255) as u8;
            }
        }
    }
    Picture {
        width: u16::try_from(width).unwrap(),
        height: u16::try_from(height).unwrap(),
        rgba,
    }
}
