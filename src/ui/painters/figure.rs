//! A figure on the screen: sketched, painted into a texture, and shown; nothing is done again while it stands still.

use eframe::egui::{
    self, Color32, ColorImage, Pos2, Rect, Role, Sense, TextureHandle, TextureOptions, Ui,
    WidgetInfo, vec2,
};

use crate::design::figure_palette::FigurePalette;
use crate::domain::Side;
use crate::domain::preferences::FigureLook;
use crate::figure::camera::Camera;
use crate::figure::motion::{At, Posed};
use crate::figure::scene::extent;
use crate::figure::sketch::Bounds;
use crate::figure::{FigureSpec, OrderMemory, Scene, sketch};
use crate::raster::{Fit, Picture, Raster};

/// Room around a figure, pixels.
const MARGIN_PX: f64 = 6.0;

/// What is to be shown.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// The figure.
    pub spec: &'a FigureSpec,
    /// The moment.
    pub at: At,
    /// The side that works.
    pub side: Side,
    /// Which of its cameras.
    pub view: usize,
    /// Build and head style.
    pub look: FigureLook,
    /// Its colors.
    pub palette: &'a FigurePalette,
    /// What a screen reader says.
    pub name: &'a str,
    /// Opacity, 0 to 1.
    pub opacity: f32,
    /// With the ghost of the start and arrows.
    pub teaching: bool,
}

/// A place on the screen where a figure is shown.
#[derive(Default)]
pub struct FigureView {
    texture: Option<TextureHandle>,
    shown: Option<Shown>,
    memory: OrderMemory,
    fitted: Option<(Fitted, Bounds)>,
    narrowed: f32,
}

impl std::fmt::Debug for FigureView {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FigureView")
            .field("shown", &self.shown.is_some())
            .finish_non_exhaustive()
    }
}

/// What the texture holds.
#[derive(Clone, Debug, PartialEq)]
struct Shown {
    fitted: Fitted,
    posed: Posed,
    camera: Camera,
    size: [u16; 2],
    palette: FigurePalette,
}

/// What decides how large a figure is drawn.
#[derive(Clone, Debug, PartialEq)]
struct Fitted {
    id: String,
    side: Side,
    view: usize,
    look: FigureLook,
}

impl FigureView {
    /// Takes a share of its width away while it turns, 0 for none.
    pub fn narrow(&mut self, share: f32) {
        self.narrowed = share;
    }

    /// Shows a figure in `rect`.
    pub fn show(&mut self, ui: &mut Ui, raster: &mut Raster, rect: Rect, wanted: &Wanted<'_>) {
        let response = ui.allocate_rect(rect, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, wanted.name));
        if !ui.is_rect_visible(rect) || rect.width() < 2.0 || rect.height() < 2.0 {
            return;
        }
        let scale = ui.pixels_per_point();
        let size = [rect.width(), rect.height()]
            .map(|side| (side * scale).round().clamp(1.0, 4096.0) as u16);
        self.paint(ui, raster, wanted, size);
        if let Some(texture) = &self.texture {
            let whole = Rect::from_min_max(Pos2::ZERO, egui::pos2(1.0, 1.0));
            let exact = vec2(f32::from(size[0]), f32::from(size[1])) / scale;
            let place = Rect::from_min_size(rect.min, exact);
            let place = place.shrink2(vec2(place.width() * self.narrowed / 2.0, 0.0));
            ui.painter().image(
                texture.id(),
                place,
                whole,
                Color32::WHITE.gamma_multiply(wanted.opacity),
            );
        }
    }

    /// Paints the texture anew when what it should show has changed.
    fn paint(&mut self, ui: &Ui, raster: &mut Raster, wanted: &Wanted<'_>, size: [u16; 2]) {
        let posed = wanted.spec.posed(wanted.at, wanted.side);
        let fitted = Fitted {
            id: wanted.spec.id.clone(),
            side: wanted.side,
            view: wanted.view,
            look: wanted.look,
        };
        let shown = Shown {
            fitted: fitted.clone(),
            posed,
            camera: wanted.spec.camera_at(wanted.at, wanted.side, wanted.view),
            size,
            palette: *wanted.palette,
        };
        if self.shown.as_ref() == Some(&shown) {
            return;
        }
        let bounds = self.bounds_of(fitted, wanted);
        let fit = Fit::inside(&bounds, size[0], size[1], MARGIN_PX);
        let fit = turning(fit, &bounds, wanted);
        let picture = self.picture(raster, wanted, &posed, (size, fit));
        let image =
            ColorImage::from_rgba_premultiplied([size[0].into(), size[1].into()], &picture.rgba);
        match &mut self.texture {
            Some(texture) => texture.set(image, TextureOptions::LINEAR),
            None => self.texture = Some(ui.load_texture("figure", image, TextureOptions::LINEAR)),
        }
        self.shown = Some(shown);
    }
}

impl FigureView {
    /// How large a figure is, found out once; another figure starts without the depth order of the one before.
    fn bounds_of(&mut self, fitted: Fitted, wanted: &Wanted<'_>) -> Bounds {
        if let Some((known, bounds)) = &self.fitted
            && *known == fitted
        {
            return *bounds;
        }
        self.memory = OrderMemory::default();
        let bounds = bounds(wanted);
        self.fitted = Some((fitted, bounds));
        bounds
    }

    /// The figure, with what fades in over it where poses are too far apart to move between them.
    fn picture(
        &mut self,
        raster: &mut Raster,
        wanted: &Wanted<'_>,
        posed: &Posed,
        (size, fit): ([u16; 2], Fit),
    ) -> Picture {
        let drawn = sketch(&scene(wanted, posed, fit.px_per_m), &mut self.memory);
        let mut picture = raster.paint(&drawn, wanted.palette, size, fit);
        if let Some((over, share)) = posed.fading() {
            let scene = scene(wanted, &over, fit.px_per_m);
            let over = sketch(&scene, &mut OrderMemory::default());
            let over = raster.paint(&over, wanted.palette, size, fit);
            fade(&mut picture, &over, share);
        }
        picture
    }
}

fn scene<'a>(wanted: &'a Wanted<'a>, posed: &'a Posed, px_per_m: f64) -> Scene<'a> {
    Scene {
        spec: wanted.spec,
        posed,
        side: wanted.side,
        camera: wanted.spec.camera_at(wanted.at, wanted.side, wanted.view),
        body: wanted.look.body,
        head: wanted.look.hair,
        px_per_m,
        muscles: true,
        teaching: wanted.teaching,
    }
}

/// While a figure turns round, what is beside the middle of the picture comes to its other side.
fn turning(fit: Fit, bounds: &Bounds, wanted: &Wanted<'_>) -> Fit {
    let At::Turn(share) = wanted.at else {
        return fit;
    };
    if wanted.spec.takes_turns {
        return fit;
    }
    let middle = f64::midpoint(bounds.min.x, bounds.max.x);
    Fit {
        x: fit.x + middle * 2.0 * share * fit.px_per_m,
        ..fit
    }
}

/// Lets `over` be seen in front of `picture` by a share.
fn fade(picture: &mut Picture, over: &Picture, share: f64) {
    for (below, above) in picture.rgba.iter_mut().zip(&over.rgba) {
        let mixed = f64::from(*below) * (1.0 - share) + f64::from(*above) * share;
        *below = mixed.round() as u8;
    }
}

/// The rectangle around the figure at all of its keys, so that it does not change size while it moves.
fn bounds(wanted: &Wanted<'_>) -> Bounds {
    let posed = wanted.spec.posed(At::Ready, wanted.side);
    extent(&scene(wanted, &posed, 300.0))
}
