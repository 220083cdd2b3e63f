//! Small pictures of exercises, each painted once and kept as a texture.
//!
//! One new one is painted in a frame, so that a page full of them comes up at once and fills in.

use std::collections::HashMap;

use eframe::egui::{self, Color32, ColorImage, Rect, TextureHandle, TextureOptions, Ui, vec2};

use crate::design::Theme;
use crate::design::figure_palette::FigurePalette;
use crate::domain::preferences::FigureLook;
use crate::domain::{ExerciseId, Side};
use crate::figure::accents::cross;
use crate::figure::motion::At;
use crate::figure::{FigureSpec, OrderMemory, Scene, sketch};
use crate::raster::{Fit, Raster};

/// New pictures in a frame: each takes some six milliseconds.
const A_FRAME: usize = 1;
/// Pictures that are kept; those seen longest ago go first.
const KEPT: usize = 240;
/// Room around a figure, points.
const MARGIN: f32 = 6.0;
/// Pixels a metre for finding out how large a figure is.
const SKETCH_PX_PER_M: f64 = 120.0;

/// What decides how a picture looks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    exercise: ExerciseId,
    size: [u16; 2],
    look: FigureLook,
    theme: Theme,
}

/// Small pictures of exercises.
#[derive(Default)]
pub struct Thumbnails {
    kept: HashMap<Key, (TextureHandle, u64)>,
    frame: u64,
    left: usize,
}

impl std::fmt::Debug for Thumbnails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Thumbnails")
            .field("kept", &self.kept.len())
            .finish_non_exhaustive()
    }
}

/// What a small picture is painted with.
pub struct Brush<'a> {
    /// Paints it.
    pub raster: &'a mut Raster,
    /// Colors of figures.
    pub palette: &'a FigurePalette,
    /// The theme that the colors belong to.
    pub theme: Theme,
    /// The person's own figure.
    pub look: FigureLook,
}

impl Thumbnails {
    /// A frame begins: another picture may be painted. None in the very first, which is to come up at once.
    pub fn begin(&mut self) {
        self.left = if self.frame == 0 { 0 } else { A_FRAME };
        self.frame += 1;
    }

    /// Shows the picture of `spec` in `rect`, or asks for another frame to paint it in.
    pub fn show(&mut self, ui: &Ui, brush: &mut Brush<'_>, rect: Rect, spec: &FigureSpec) {
        let scale = ui.pixels_per_point();
        let pixels = |side: f32| (side * scale).round().clamp(1.0, 2048.0) as u16;
        let key = Key {
            exercise: ExerciseId::new(&spec.id),
            size: [pixels(rect.width()), pixels(rect.height())],
            look: brush.look,
            theme: brush.theme,
        };
        if !self.kept.contains_key(&key) {
            if self.left == 0 {
                ui.request_repaint();
                return;
            }
            self.left -= 1;
            let image = paint(brush, spec, key.size, f64::from(MARGIN * scale));
            let texture = ui.load_texture("thumbnail", image, TextureOptions::LINEAR);
            self.keep(key.clone(), texture);
        }
        if let Some((texture, seen)) = self.kept.get_mut(&key) {
            *seen = self.frame;
            let size = key.size.map(|side| f32::from(side) / scale);
            let place = Rect::from_min_size(rect.min, vec2(size[0], size[1]));
            let whole = Rect::from_min_max(egui::Pos2::ZERO, egui::pos2(1.0, 1.0));
            ui.painter()
                .image(texture.id(), place, whole, Color32::WHITE);
        }
    }

    fn keep(&mut self, key: Key, texture: TextureHandle) {
        if KEPT <= self.kept.len() {
            let mut seen: Vec<u64> = self.kept.values().map(|(_, seen)| *seen).collect();
            seen.sort_unstable();
            let middle = seen.get(KEPT / 2).copied().unwrap_or(0);
            self.kept.retain(|_, (_, seen)| middle < *seen);
        }
        self.kept.insert(key, (texture, self.frame));
    }
}

fn paint(brush: &mut Brush<'_>, spec: &FigureSpec, size: [u16; 2], margin: f64) -> ColorImage {
    let posed = spec.posed(telling(spec), Side::Right);
    let mistake = !spec.mistake_of.is_empty();
    let scene = |px_per_m| Scene {
        spec,
        posed: &posed,
        side: Side::Right,
        camera: spec.camera(0),
        body: brush.look.body,
        head: brush.look.hair,
        px_per_m,
        muscles: !mistake,
        teaching: mistake,
    };
    // What is drawn depends on how large it is: a mat is a strip where it is small.
    let bounds = |scene: &Scene<'_>| sketch(scene, &mut OrderMemory::default()).bounds();
    let fit = Fit::around(&scene(SKETCH_PX_PER_M), size, margin, bounds);
    let mut drawn = sketch(&scene(fit.px_per_m), &mut OrderMemory::default());
    if mistake {
        let (middle, radius) = fit.corner(size);
        cross(middle, radius, &mut drawn);
    }
    let picture = brush.raster.paint(&drawn, brush.palette, size, fit);
    ColorImage::from_rgba_premultiplied([size[0].into(), size[1].into()], &picture.rgba)
}

/// The moment of a movement that tells most: the key after the start.
fn telling(spec: &FigureSpec) -> At {
    At::Key(spec.keys.len().min(2).saturating_sub(1))
}
