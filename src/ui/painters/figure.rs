//! A figure on the screen: sketched, painted into a texture, and shown; nothing is done again while it stands still.

mod edited;
mod pace;
mod repeats;
mod seen;

use std::time::Duration;

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{
    Color32, ColorImage, Pos2, Rect, Role, Sense, TextureHandle, TextureOptions, Ui, WidgetInfo,
    vec2,
};

use crate::design::figure_palette::FigurePalette;
use crate::domain::Side;
use crate::domain::preferences::FigureLook;
use crate::figure::body::BodySet;
use crate::figure::camera::{Camera, Turned};
use crate::figure::motion::{At, Posed};
use crate::figure::scene::extent;
use crate::figure::skeleton::Frames;
use crate::figure::sketch::Bounds;
use crate::figure::{FigureSpec, OrderMemory, Scene, sketch};
use crate::raster::{Fit, Picture, Raster};

use pace::Pace;
use repeats::Repeats;

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
    /// How far that is turned.
    pub turned: Turned,
    /// Build and head style.
    pub look: FigureLook,
    /// Its colors.
    pub palette: &'a FigurePalette,
    /// What a screen reader says.
    pub name: &'a str,
    /// Opacity, 0 to 1.
    pub opacity: f32,
    /// With the muscles that work.
    pub muscles: bool,
    /// With the ghost of the start and arrows.
    pub teaching: bool,
}

/// A place on the screen where a figure is shown.
#[derive(Default)]
pub struct FigureView {
    texture: Option<TextureHandle>,
    /// What of its place the texture covers: left, top, right, bottom, pixels.
    covered: [u16; 4],
    /// What of the texture is seen.
    bands: Vec<Rect>,
    shown: Option<Shown>,
    memory: OrderMemory,
    repeats: Repeats,
    fitted: Option<(Fitted, Bounds)>,
    /// The same while it is turned by hand.
    turned: Option<(Turned, Bounds)>,
    narrowed: f32,
    put: Option<Fit>,
    pace: Pace,
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
    marks: [bool; 2],
    posed: Posed,
    camera: Camera,
    size: [u16; 2],
    palette: FigurePalette,
}

impl Shown {
    /// Whether sketches drawn for this are right for `other` too.
    fn repeats(&self, other: &Self) -> bool {
        self.fitted == other.fitted
            && self.marks == other.marks
            && self.size == other.size
            && self.camera == other.camera
    }
}

/// What decides how large a figure is drawn.
#[derive(Clone, Debug, PartialEq)]
struct Fitted {
    id: String,
    side: Side,
    view: usize,
    look: FigureLook,
}

impl Wanted<'_> {
    fn camera(&self) -> Camera {
        let own = self.spec.camera_at(self.at, self.side, self.view);
        own.turned(self.turned)
    }
}

impl FigureView {
    /// Takes a share of its width away while it turns, 0 for none.
    pub fn narrow(&mut self, share: f32) {
        self.narrowed = share;
    }

    /// How long until a figure that moves wants to be drawn again.
    pub fn next_frame(&self) -> Duration {
        self.pace.wait()
    }

    /// Shows a figure in `rect`.
    pub fn show(&mut self, ui: &mut Ui, raster: &mut Raster, rect: Rect, wanted: &Wanted<'_>) {
        let wanted = &Wanted {
            at: pace::on_grid(wanted.at),
            ..*wanted
        };
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
            let place = self.place(rect.min.round_to_pixels(scale), size, scale);
            let tint = Color32::WHITE.gamma_multiply(wanted.opacity);
            let mesh = seen::mesh(texture.id(), &self.bands, place, tint);
            ui.painter().add(mesh);
        }
    }

    /// Paints the texture anew when what it should show has changed.
    fn paint(&mut self, ui: &Ui, raster: &mut Raster, wanted: &Wanted<'_>, size: [u16; 2]) {
        let posed = wanted.spec.posed(wanted.at, wanted.side);
        let frames = Frames::of(&posed.pose, BodySet::of(wanted.look.body));
        let fitted = Fitted {
            id: wanted.spec.id.clone(),
            side: wanted.side,
            view: wanted.view,
            look: wanted.look,
        };
        let shown = Shown {
            fitted: fitted.clone(),
            marks: [wanted.muscles, wanted.teaching],
            posed,
            camera: wanted.camera(),
            size,
            palette: *wanted.palette,
        };
        let bounds = self.bounds_of(fitted, wanted);
        let fit = self.fit(&bounds, size, wanted);
        self.put = Some(fit);
        let time_s = ui.input(|input| input.time);
        self.pace.follow(frames, time_s, fit.px_per_m);
        if self.shown.as_ref() == Some(&shown) {
            return;
        }
        if self
            .shown
            .as_ref()
            .is_none_or(|before| !before.repeats(&shown))
        {
            self.repeats.clear();
        }
        let fit = turning(fit, &bounds, wanted);
        let picture = self.picture(raster, wanted, &posed, (size, fit));
        self.upload(ui, &picture);
        raster.recycle(picture);
        self.shown = Some(shown);
    }

    fn upload(&mut self, ui: &Ui, picture: &Picture) {
        let size = [picture.width.into(), picture.height.into()];
        self.bands = seen::bands(picture);
        let image = ColorImage::from_rgba_premultiplied(size, &picture.rgba);
        // Its pixels lie on those of the screen: taking the nearest is exact, and without a GPU it costs half.
        match &mut self.texture {
            Some(texture) => texture.set(image, TextureOptions::NEAREST),
            None => self.texture = Some(ui.load_texture("figure", image, TextureOptions::NEAREST)),
        }
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
        self.turned = None;
        let bounds = bounds(&Wanted {
            turned: Turned::default(),
            ..*wanted
        });
        self.fitted = Some((fitted, bounds));
        bounds
    }

    /// Where the figure goes. Turned by hand it may become smaller, so that it stays in its place, but not larger.
    fn fit(&mut self, own: &Bounds, [width, height]: [u16; 2], wanted: &Wanted<'_>) -> Fit {
        let own = Fit::inside(own, width, height, MARGIN_PX);
        if wanted.turned == Turned::default() {
            return own;
        }
        let known = self.turned.filter(|(turned, _)| *turned == wanted.turned);
        let (_, bounds) = known.unwrap_or_else(|| (wanted.turned, bounds(wanted)));
        self.turned = Some((wanted.turned, bounds));
        Fit::inside_at_most(&bounds, [width, height], MARGIN_PX, own.px_per_m)
    }

    /// What of its place the figure covers, with what fades in over it where poses are too far apart to move between them.
    fn picture(
        &mut self,
        raster: &mut Raster,
        wanted: &Wanted<'_>,
        posed: &Posed,
        (size, fit): ([u16; 2], Fit),
    ) -> Picture {
        let memory = &mut self.memory;
        let drawn = self.repeats.sketch(wanted.at, || {
            sketch(&scene(wanted, posed, fit.px_per_m), memory)
        });
        let drawn = drawn.get();
        let over = posed.fading().map(|(over, share)| {
            let scene = scene(wanted, &over, fit.px_per_m);
            (sketch(&scene, &mut OrderMemory::default()), share)
        });
        let bounds = over.iter().fold(drawn.bounds(), |bounds, (over, _)| {
            bounds.union(over.bounds())
        });
        let covered = fit.covered(&bounds, size, MARGIN_PX);
        self.covered = covered;
        let [left, top, right, bottom] = covered;
        let size = [right - left, bottom - top];
        let fit = Fit {
            x: fit.x - f64::from(left),
            y: fit.y - f64::from(top),
            ..fit
        };
        let mut picture = raster.paint(drawn, wanted.palette, size, fit);
        if let Some((over, share)) = over {
            let over = raster.paint(&over, wanted.palette, size, fit);
            fade(&mut picture, &over, share);
            raster.recycle(over);
        }
        picture
    }

    /// Where the texture goes in a place with this corner and so many pixels.
    fn place(&self, corner: Pos2, [width, _]: [u16; 2], scale: f32) -> Rect {
        let [left, top, right, bottom] = self.covered.map(|side| f32::from(side) / scale);
        let middle = f32::from(width) / scale / 2.0;
        let narrowed = |x: f32| middle + (x - middle) * (1.0 - self.narrowed);
        Rect::from_min_max(
            corner + vec2(narrowed(left), top),
            corner + vec2(narrowed(right), bottom),
        )
    }
}

fn scene<'a>(wanted: &'a Wanted<'a>, posed: &'a Posed, px_per_m: f64) -> Scene<'a> {
    Scene {
        spec: wanted.spec,
        posed,
        side: wanted.side,
        camera: wanted.camera(),
        body: wanted.look.body,
        head: wanted.look.hair,
        px_per_m,
        muscles: wanted.muscles,
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
