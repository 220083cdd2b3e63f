//! Photographs: asked for when they are first wanted, shown when they are there, and forgotten when nobody looks any more.
//!
//! Whoever reads them does it on another thread; a frame never waits for one.

use std::collections::HashMap;
use std::sync::Arc;

use eframe::egui::{
    Color32, ColorImage, Mesh, Rect, Shape, TextureHandle, TextureOptions, Ui, pos2, vec2,
};

use crate::raster::Picture;

/// Textures that are kept; those seen longest ago go first. A large one takes some six megabytes.
const KEPT: usize = 96;
/// Most bytes of textures that are kept.
const KEPT_BYTES: usize = 96 << 20;
/// Photographs that become textures in a frame: each takes about a millisecond.
const A_FRAME: usize = 2;

/// A photograph in one of two sizes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wanted {
    /// Its file, with the pack that it is in, such as `riverside/pictures/heel.jpg`.
    pub file: String,
    /// How large.
    pub size: Size,
}

/// How large a photograph is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// For lists and cards.
    Small,
    /// For stages.
    Large,
}

impl Size {
    /// Its longer side at most, pixels.
    pub const fn longest(self) -> u32 {
        match self {
            Self::Small => 320,
            Self::Large => 1280,
        }
    }
}

/// Reads photographs.
pub trait Source: Send + Sync {
    /// Asks for one; it arrives in a later frame, which the source asks for.
    fn ask(&self, wanted: &Wanted);

    /// What has arrived since it was asked last.
    fn arrived(&self) -> Vec<(Wanted, Arrived)>;
}

/// What came of asking for a photograph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrived {
    /// Its pixels.
    There(Picture),
    /// It cannot be read.
    Missing,
    /// Others came before it. It has to be asked for again if it is still wanted.
    Late,
}

/// A photograph that was asked for.
enum Photo {
    /// It is on its way.
    Asked,
    /// It cannot be read.
    Missing,
    /// It is there, and was seen last in this frame.
    There(TextureHandle, u64),
}

/// The photographs of the window.
#[derive(Default)]
pub struct Photos {
    source: Option<Arc<dyn Source>>,
    known: HashMap<Wanted, Photo>,
    arrived: Vec<(Wanted, Arrived)>,
    frame: u64,
}

impl std::fmt::Debug for Photos {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Photos")
            .field("known", &self.known.len())
            .finish_non_exhaustive()
    }
}

impl Photos {
    /// Photographs from this source.
    pub fn from(source: Arc<dyn Source>) -> Self {
        Self {
            source: Some(source),
            ..Self::default()
        }
    }

    /// A frame begins: a few of those that have arrived can be shown from now on.
    pub fn begin(&mut self, ui: &Ui) {
        self.frame += 1;
        let Some(source) = &self.source else { return };
        self.arrived.extend(source.arrived());
        let now = self.arrived.len().min(A_FRAME);
        for (wanted, arrived) in self.arrived.drain(..now) {
            let photo = match arrived {
                Arrived::There(picture) => Photo::There(texture(ui, &picture), self.frame),
                Arrived::Missing => Photo::Missing,
                Arrived::Late => {
                    self.known.remove(&wanted);
                    continue;
                }
            };
            self.known.insert(wanted, photo);
        }
        if !self.arrived.is_empty() {
            ui.request_repaint();
        }
        self.forget();
    }

    /// Shows a photograph as large as it fits into `rect`, whole; answers whether it is there.
    pub fn show(&mut self, ui: &Ui, rect: Rect, wanted: &Wanted) -> bool {
        let Some(source) = &self.source else {
            return false;
        };
        match self.known.get_mut(wanted) {
            Some(Photo::There(texture, seen)) => {
                *seen = self.frame;
                paint(ui, rect, texture);
                true
            }
            Some(Photo::Asked | Photo::Missing) => false,
            None => {
                source.ask(wanted);
                self.known.insert(wanted.clone(), Photo::Asked);
                false
            }
        }
    }

    /// Photographs of packs that are gone, or were exchanged, are read again when they are wanted.
    pub fn forget_all(&mut self) {
        self.known.clear();
        self.arrived.clear();
    }

    /// Lets those go that were seen longest ago.
    fn forget(&mut self) {
        let there = self.known.values().filter_map(|photo| match photo {
            Photo::There(texture, at) => Some((*at, texture.byte_size())),
            Photo::Asked | Photo::Missing => None,
        });
        let (mut seen, sizes): (Vec<u64>, Vec<usize>) = there.unzip();
        let bytes: usize = sizes.iter().sum();
        if seen.len() <= KEPT && bytes <= KEPT_BYTES {
            return;
        }
        seen.sort_unstable();
        let middle = seen.get(seen.len() / 2).copied().unwrap_or(0);
        let now = self.frame;
        self.known.retain(|_, photo| match photo {
            Photo::There(_, at) => middle < *at || now <= *at + 1,
            Photo::Asked | Photo::Missing => true,
        });
    }
}

fn texture(ui: &Ui, picture: &Picture) -> TextureHandle {
    let size = [picture.width.into(), picture.height.into()];
    let image = ColorImage::from_rgba_unmultiplied(size, &picture.rgba);
    ui.load_texture("photo", image, TextureOptions::LINEAR)
}

/// The whole photograph in the middle of `rect`.
fn paint(ui: &Ui, rect: Rect, texture: &TextureHandle) {
    let [width, height] = texture.size().map(|side| side.max(1) as f32);
    let scale = (rect.width() / width).min(rect.height() / height);
    let place = Rect::from_center_size(rect.center(), vec2(width, height) * scale);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    let mut mesh = Mesh::with_texture(texture.id());
    mesh.add_rect_with_uv(place, whole, Color32::WHITE);
    ui.painter().add(Shape::mesh(mesh));
}
