//! A sketch as pixels (`vello_cpu`), for the screen, PNG files and thumbnails. Knows only `figure` and `design`.

pub mod canvas;
pub mod colors;
mod logo;
pub mod painted;
pub mod photo;
mod png_file;
pub mod simpler;
mod strokes;

use vello_cpu::kurbo::{Affine, BezPath};
use vello_cpu::{Level, PixmapMut, RenderContext, RenderSettings, Resources};

use crate::design::Rgba8;
use crate::design::figure_palette::FigurePalette;
use crate::figure::Scene;
use crate::figure::camera::Point;
use crate::figure::scene::ICON_PX;
use crate::figure::sketch::{Bounds, Sketch};

use painted::{Painted, painted};
use strokes::Strokes;

pub use logo::logo;
pub use png_file::{straight, to_png};

/// Pixels: red, green, blue, opacity, premultiplied; row by row from the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u16,
    /// Height in pixels.
    pub height: u16,
    /// Four bytes a pixel.
    pub rgba: Vec<u8>,
}

/// A picture so large that everything is drawn, pixels a metre.
const LARGE_PX: f64 = 300.0;

/// How large a mark in the corner of a picture is: a share of its shorter side, but never under so many pixels.
const CORNER_SHARE: f64 = 0.03;
const CORNER_LEAST_PX: f64 = 6.0;

/// Where a sketch goes on a picture: pixels a metre, and the pixel of the origin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// Pixels a metre.
    pub px_per_m: f64,
    /// The origin, pixels from the left.
    pub x: f64,
    /// The origin, pixels from the top.
    pub y: f64,
}

impl Fit {
    /// Fits `bounds` into the middle of a picture with `margin` pixels around.
    pub fn inside(bounds: &Bounds, width: u16, height: u16, margin: f64) -> Self {
        let room = [f64::from(width), f64::from(height)].map(|side| (side - 2.0 * margin).max(1.0));
        let [room_x, room_y] = room;
        let px_per_m = (room_x / bounds.width().max(1e-3)).min(room_y / bounds.height().max(1e-3));
        Self::centered(bounds.min.lerp(bounds.max, 0.5), width, height, px_per_m)
    }

    /// The same, with so many pixels a metre at most.
    pub fn inside_at_most(
        bounds: &Bounds,
        [width, height]: [u16; 2],
        margin: f64,
        px_per_m: f64,
    ) -> Self {
        let most = Self::inside(bounds, width, height, margin).px_per_m;
        let middle = bounds.min.lerp(bounds.max, 0.5);
        Self::centered(middle, width, height, most.min(px_per_m))
    }

    /// Fits what `bounds` finds of a scene into a picture; an icon, which has no mat, stays one.
    pub fn around(
        scene: &Scene<'_>,
        [width, height]: [u16; 2],
        margin: f64,
        bounds: impl Fn(&Scene<'_>) -> Bounds,
    ) -> Self {
        let at = |px_per_m: f64| bounds(&Scene { px_per_m, ..*scene });
        let first = Self::inside(&at(LARGE_PX), width, height, margin);
        let around = at(first.px_per_m);
        let fit = Self::inside(&around, width, height, margin);
        if first.px_per_m < ICON_PX && ICON_PX <= fit.px_per_m {
            let middle = around.min.lerp(around.max, 0.5);
            return Self::centered(middle, width, height, ICON_PX.next_down());
        }
        fit
    }

    /// The pixels of a picture of `size` that `bounds` cover, with `margin` pixels around: left, top, right, bottom. At least one.
    pub fn covered(&self, bounds: &Bounds, [width, height]: [u16; 2], margin: f64) -> [u16; 4] {
        let pixel = |at: f64, most: u16| at.clamp(0.0, f64::from(most)) as u16;
        let left = (self.x + bounds.min.x * self.px_per_m - margin).floor();
        let right = (self.x + bounds.max.x * self.px_per_m + margin).ceil();
        let top = (self.y - bounds.max.y * self.px_per_m - margin).floor();
        let bottom = (self.y - bounds.min.y * self.px_per_m + margin).ceil();
        let left = pixel(left, width.saturating_sub(1));
        let top = pixel(top, height.saturating_sub(1));
        [
            left,
            top,
            pixel(right, width).max(left + 1),
            pixel(bottom, height).max(top + 1),
        ]
    }

    /// Where a mark goes that stands in the upper right corner of a picture, whatever it shows: its middle and radius in
    /// metres of the picture (ADDENDUM-C, C7).
    pub fn corner(&self, [width, height]: [u16; 2]) -> (Point, f64) {
        let [width, height] = [width, height].map(f64::from);
        let radius = (CORNER_SHARE * width.min(height)).max(CORNER_LEAST_PX);
        let middle = Point {
            x: (width - 2.0 * radius - self.x) / self.px_per_m,
            y: (self.y - 2.0 * radius) / self.px_per_m,
        };
        (middle, radius / self.px_per_m)
    }

    fn centered(middle: Point, width: u16, height: u16, px_per_m: f64) -> Self {
        Self {
            px_per_m,
            x: f64::from(width) / 2.0 - middle.x * px_per_m,
            y: f64::from(height) / 2.0 + middle.y * px_per_m,
        }
    }

    fn transform(&self) -> Affine {
        Affine::new([self.px_per_m, 0.0, 0.0, -self.px_per_m, self.x, self.y])
    }
}

/// Paints sketches of any size; keeps its memory between them.
pub struct Raster {
    context: RenderContext,
    resources: Resources,
    /// The path that is painted, to be used again.
    path: BezPath,
    /// The memory of a picture that is no longer needed.
    spare: Vec<u8>,
}

impl std::fmt::Debug for Raster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Raster").finish_non_exhaustive()
    }
}

impl Default for Raster {
    fn default() -> Self {
        Self::new(Level::try_detect().unwrap_or(Level::baseline()))
    }
}

impl Raster {
    /// A painter that uses these instructions of the processor.
    pub fn new(level: Level) -> Self {
        let settings = RenderSettings {
            level,
            ..RenderSettings::default()
        };
        Self {
            context: RenderContext::new_with(1, 1, settings),
            resources: Resources::new(),
            path: BezPath::new(),
            spare: Vec::new(),
        }
    }

    /// A painter that gives the same pixels on every processor of a kind, for tests.
    pub fn exact() -> Self {
        Self::new(Level::baseline())
    }

    /// Paints `sketch` on a transparent ground.
    pub fn paint(
        &mut self,
        sketch: &Sketch,
        palette: &FigurePalette,
        size: [u16; 2],
        fit: Fit,
    ) -> Picture {
        let [width, height] = size.map(|side| side.max(1));
        self.context.reset_and_resize(width, height);
        self.context.set_transform(fit.transform());
        for painted in painted(sketch, palette, fit.px_per_m) {
            self.path(&painted, fit.px_per_m);
        }
        self.context.flush();
        let mut rgba = std::mem::take(&mut self.spare);
        rgba.resize(usize::from(width) * usize::from(height) * 4, 0);
        if let Some(pixels) = PixmapMut::new(width, height, &mut rgba) {
            self.context.render(pixels, &mut self.resources);
        }
        Picture {
            width,
            height,
            rgba,
        }
    }

    /// Takes back a picture that is no longer needed: the next one is painted over it.
    pub fn recycle(&mut self, picture: Picture) {
        self.spare = picture.rgba;
    }

    fn path(&mut self, painted: &Painted<'_>, px_per_m: f64) {
        let Rgba8 { r, g, b, a } = painted.color;
        self.context.set_paint(
            vello_cpu::color::AlphaColor::<vello_cpu::color::Srgb>::from_rgba8(r, g, b, a),
        );
        self.path.truncate(0);
        let paths = painted.paths.get();
        match painted.stroke {
            None => put(&mut self.path, paths),
            Some(width) => {
                let mut strokes = Strokes::new(&mut self.path, width, px_per_m);
                for line in paths {
                    strokes.add(line);
                }
            }
        }
        self.context.fill_path(&self.path);
    }
}

/// Adds these outlines to `path`.
fn put(path: &mut BezPath, outlines: &[Vec<Point>]) {
    for outline in outlines {
        let mut points = outline.iter();
        let Some(first) = points.next() else { continue };
        path.move_to((first.x, first.y));
        for point in points {
            path.line_to((point.x, point.y));
        }
        path.close_path();
    }
}
