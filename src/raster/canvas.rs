//! A page as pixels: outlines, lines, sketches and photographs, over each other.

use vello_cpu::kurbo::{Affine, BezPath, Cap, Join, Rect, Stroke};
use vello_cpu::peniko::{ImageQuality, ImageSampler};
use vello_cpu::{Image, ImageSource, Level, Pixmap, RenderContext, RenderSettings, Resources};
use vello_cpu::{PixmapMut, color};

use super::painted::painted;
use super::photo::Photo;
use super::strokes::Strokes;
use super::{Fit, Picture};
use crate::design::Rgba8;
use crate::design::figure_palette::FigurePalette;
use crate::figure::Sketch;

/// An outline or a line in the units of the page.
pub type Outline = BezPath;

/// A page that is painted.
pub struct Canvas {
    context: RenderContext,
    resources: Resources,
    size: [u16; 2],
    scale: f64,
}

impl std::fmt::Debug for Canvas {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Canvas")
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

impl Canvas {
    /// White paper of so many pixels, on which a unit takes `scale` of them.
    pub fn new(size: [u16; 2], scale: f64, level: Level) -> Self {
        let [width, height] = size.map(|side| side.max(1));
        let settings = RenderSettings {
            level,
            ..RenderSettings::default()
        };
        let mut canvas = Self {
            context: RenderContext::new_with(width, height, settings),
            resources: Resources::new(),
            size: [width, height],
            scale,
        };
        canvas.ink(Rgba8 {
            r: 255,
            g: 255,
            b: 255,
            a: 255,
        });
        let all = Rect::new(0.0, 0.0, width.into(), height.into());
        canvas.context.fill_rect(&all);
        canvas
    }

    /// Fills an outline, moved to a place.
    pub fn fill(&mut self, outline: &Outline, at: [f64; 2], size: f64, ink: Rgba8) {
        self.ink(ink);
        let [x, y] = at;
        let placed = Affine::translate((x, y)) * Affine::scale(size);
        self.context
            .set_transform(Affine::scale(self.scale) * placed);
        self.context.fill_path(outline);
    }

    /// Draws a line.
    pub fn stroke(&mut self, line: &Outline, width: f64, ink: Rgba8) {
        self.ink(ink);
        self.context.set_transform(Affine::scale(self.scale));
        let stroke = Stroke::new(width)
            .with_caps(Cap::Butt)
            .with_join(Join::Miter);
        self.context.set_stroke(stroke);
        self.context.stroke_path(line);
    }

    /// Paints a sketch where `fit` says, which is in units of the page.
    pub fn sketch(&mut self, sketch: &Sketch, palette: &FigurePalette, fit: Fit) {
        let on_page = Fit {
            px_per_m: fit.px_per_m * self.scale,
            x: fit.x * self.scale,
            y: fit.y * self.scale,
        };
        self.context.set_transform(on_page.transform());
        let mut path = BezPath::new();
        for painted in painted(sketch, palette, on_page.px_per_m) {
            self.ink(painted.color);
            path.truncate(0);
            match painted.stroke {
                None => super::put(&mut path, painted.paths.get()),
                Some(width) => {
                    let mut strokes = Strokes::new(&mut path, width, on_page.px_per_m);
                    for line in painted.paths.get() {
                        strokes.add(line);
                    }
                }
            }
            self.context.fill_path(&path);
        }
    }

    /// Paints a photograph into a rectangle: left, top, width and height.
    pub fn photo(&mut self, photo: &Photo, [x, y, wide, high]: [f64; 4]) {
        let sides = [photo.width, photo.height].map(u16::try_from);
        let [Ok(width), Ok(height)] = sides else {
            return;
        };
        let pixels = photo.rgb.chunks_exact(3).flat_map(|pixel| {
            let mut channels = pixel.iter().copied();
            let mut next = || channels.next().unwrap_or(0);
            [next(), next(), next(), 255]
        });
        let mut pixmap = Pixmap::new(width, height);
        for (to, from) in pixmap.data_as_u8_slice_mut().iter_mut().zip(pixels) {
            *to = from;
        }
        let placed = Affine::translate((x, y))
            * Affine::scale_non_uniform(wide / f64::from(width), high / f64::from(height));
        self.context
            .set_transform(Affine::scale(self.scale) * placed);
        self.context.set_paint(Image {
            image: ImageSource::Pixmap(std::sync::Arc::new(pixmap)),
            sampler: ImageSampler::default().with_quality(ImageQuality::Medium),
        });
        let all = Rect::new(0.0, 0.0, width.into(), height.into());
        self.context.fill_rect(&all);
    }

    /// The pixels.
    pub fn finish(mut self) -> Picture {
        let [width, height] = self.size;
        self.context.flush();
        let mut rgba = vec![0; usize::from(width) * usize::from(height) * 4];
        if let Some(pixels) = PixmapMut::new(width, height, &mut rgba) {
            self.context.render(pixels, &mut self.resources);
        }
        Picture {
            width,
            height,
            rgba,
        }
    }

    fn ink(&mut self, Rgba8 { r, g, b, a }: Rgba8) {
        self.context
            .set_paint(color::AlphaColor::<color::Srgb>::from_rgba8(r, g, b, a));
    }
}
