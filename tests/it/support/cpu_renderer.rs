//! Paints what egui tessellates with nothing but the processor: the same pixels on every machine without a GPU.

use std::collections::HashMap;

use eframe::egui::epaint::{ImageData, Mesh, Primitive, Vertex};
use eframe::egui::{Color32, Context, FullOutput, Pos2, Rangef, Rect, TextureId, TexturesDelta};
use egui_kittest::TestRenderer;
use image::RgbaImage;

/// Keeps the textures and paints with premultiplied blending in gamma space, as egui's own painters do.
#[derive(Default)]
pub(crate) struct CpuRenderer {
    textures: HashMap<TextureId, Texture>,
}

struct Texture {
    size: [usize; 2],
    pixels: Vec<[f32; 4]>,
}

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        let changes = std::mem::take(&mut delta.set).into_iter();
        for (id, change) in changes.flat_map(|(id, all)| all.into_iter().map(move |one| (id, one)))
        {
            let ImageData::Color(image) = &change.image;
            let pixels = image.pixels.iter().map(|pixel| floats(*pixel));
            match change.pos {
                None => {
                    let pixels = pixels.collect();
                    self.textures.insert(
                        id,
                        Texture {
                            size: image.size,
                            pixels,
                        },
                    );
                }
                Some([left, top]) => {
                    let texture = self
                        .textures
                        .get_mut(&id)
                        .expect("a part of a known texture");
                    for (place, pixel) in pixels.enumerate() {
                        let (x, y) = (left + place % image.size[0], top + place / image.size[0]);
                        texture.pixels[y * texture.size[0] + x] = pixel;
                    }
                }
            }
        }
        delta.free.clear();
        // Textures that are freed stay: pictures are few, and the picture asked for may still show them.
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let ground = ctx.global_style().visuals.panel_fill;
        let mut canvas = Canvas::new(size.x.round() as usize, size.y.round() as usize, ground);
        for clipped in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = &clipped.primitive else {
                return Err("a paint callback cannot be painted here".to_owned());
            };
            let texture = self.textures.get(&mesh.texture_id);
            let texture = texture.ok_or("a mesh with an unknown texture")?;
            canvas.mesh(mesh, texture, clipped.clip_rect, scale);
        }
        Ok(canvas.into_image())
    }
}

fn floats(color: Color32) -> [f32; 4] {
    color.to_array().map(|part| f32::from(part) / 255.0)
}

impl Texture {
    fn at(&self, x: isize, y: isize) -> [f32; 4] {
        let x = x.clamp(0, self.size[0].cast_signed() - 1) as usize;
        let y = y.clamp(0, self.size[1].cast_signed() - 1) as usize;
        self.pixels[y * self.size[0] + x]
    }

    /// Bilinear, at the edges the nearest pixel.
    fn sample(&self, u: f32, v: f32) -> [f32; 4] {
        let x = u * self.size[0] as f32 - 0.5;
        let y = v * self.size[1] as f32 - 0.5;
        let (left, top) = (x.floor(), y.floor());
        let (fx, fy) = (x - left, y - top);
        let (left, top) = (left as isize, top as isize);
        let mix = |a: [f32; 4], b: [f32; 4], t: f32| -> [f32; 4] {
            std::array::from_fn(|part| a[part] + (b[part] - a[part]) * t)
        };
        let upper = mix(self.at(left, top), self.at(left + 1, top), fx);
        let lower = mix(self.at(left, top + 1), self.at(left + 1, top + 1), fx);
        mix(upper, lower, fy)
    }
}

struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[f32; 4]>,
}

/// Twice the area of the triangle a b p; positive on the inner side of the edge a b.
fn edge(a: Pos2, b: Pos2, p: Pos2) -> f32 {
    (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
}

/// Edges that own the pixels right on them, so that neighbors do not both paint those.
#[expect(clippy::float_cmp, reason = "an edge is level or it is not")]
fn owns_its_pixels(a: Pos2, b: Pos2) -> bool {
    (a.y == b.y && a.x < b.x) || b.y < a.y
}

impl Canvas {
    /// As the app's window is cleared.
    fn new(width: usize, height: usize, ground: Color32) -> Self {
        let pixels = vec![floats(ground); width * height];
        Self {
            width,
            height,
            pixels,
        }
    }

    fn mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: Rect, scale: f32) {
        let vertex = |index: &u32| {
            let vertex = &mesh.vertices[*index as usize];
            Vertex {
                pos: Pos2::new(vertex.pos.x * scale, vertex.pos.y * scale),
                ..*vertex
            }
        };
        let clip = clip * scale;
        for triangle in mesh.indices.chunks_exact(3) {
            let mut corners = [
                vertex(&triangle[0]),
                vertex(&triangle[1]),
                vertex(&triangle[2]),
            ];
            if edge(corners[0].pos, corners[1].pos, corners[2].pos) < 0.0 {
                corners.swap(1, 2);
            }
            self.triangle(&corners, texture, clip);
        }
    }

    fn triangle(&mut self, corners: &[Vertex; 3], texture: &Texture, clip: Rect) {
        let [a, b, c] = corners.each_ref().map(|corner| corner.pos);
        let area = edge(a, b, c);
        let bounds = Rect::from_points(&[a, b, c]).intersect(clip);
        if area <= 0.0 || !bounds.is_positive() {
            return;
        }
        let owned = [
            owns_its_pixels(b, c),
            owns_its_pixels(c, a),
            owns_its_pixels(a, b),
        ];
        let colors = corners.each_ref().map(|corner| floats(corner.color));
        // As a scissor does: whole pixels, rounded.
        let rows = Self::pixels_of(bounds.y_range(), clip.y_range(), self.height);
        let columns = Self::pixels_of(bounds.x_range(), clip.x_range(), self.width);
        for y in rows {
            for x in columns.clone() {
                let p = Pos2::new(x as f32 + 0.5, y as f32 + 0.5);
                let edges = [edge(b, c, p), edge(c, a, p), edge(a, b, p)];
                let inside = edges
                    .iter()
                    .zip(owned)
                    .all(|(e, owned)| 0.0 < *e || (0.0 <= *e && owned));
                if !inside {
                    continue;
                }
                let weights = edges.map(|e| e / area);
                let sum = |of: [f32; 3]| (0..3).map(|i| of[i] * weights[i]).sum::<f32>();
                let sampled = texture.sample(
                    sum(corners.each_ref().map(|corner| corner.uv.x)),
                    sum(corners.each_ref().map(|corner| corner.uv.y)),
                );
                let source: [f32; 4] =
                    std::array::from_fn(|part| sum(colors.map(|c| c[part])) * sampled[part]);
                let under = &mut self.pixels[y * self.width + x];
                *under = std::array::from_fn(|part| source[part] + under[part] * (1.0 - source[3]));
            }
        }
    }

    fn pixels_of(span: Rangef, clip: Rangef, most: usize) -> std::ops::Range<usize> {
        let low = span.min.floor().max(clip.min.round()).max(0.0) as usize;
        let high = (span.max.ceil().min(clip.max.round()).max(0.0) as usize).min(most);
        low..high.max(low)
    }

    fn into_image(self) -> RgbaImage {
        let bytes = self
            .pixels
            .iter()
            .flatten()
            .map(|part| (part * 255.0).round().clamp(0.0, 255.0) as u8);
        RgbaImage::from_raw(self.width as u32, self.height as u32, bytes.collect())
            .expect("as many pixels as it has")
    }
}
