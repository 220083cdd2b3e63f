//! The sign of the app as pixels, for the icons of windows, menus and files.

use vello_cpu::kurbo::{Affine, BezPath, Cap, Circle, Join, RoundedRect, Shape as _, Stroke};
use vello_cpu::{PixmapMut, RenderContext, RenderSettings, Resources};

use super::Picture;
use crate::design::{Rgba8, Theme, logo as sizes};

/// Curves are flattened so near to themselves, in points of the sign.
const TOLERANCE: f64 = 0.01;

/// The sign in a square of `side` pixels, on a transparent ground.
pub fn logo(side: u16) -> Picture {
    let side = side.max(1);
    let mut context = RenderContext::new_with(side, side, RenderSettings::default());
    let half = f64::from(sizes::SIDE) / 2.0;
    let scale = f64::from(side) / f64::from(sizes::SIDE);
    context.set_transform(Affine::scale(scale) * Affine::translate((half, half)));
    let roles = Theme::Light.roles();
    let square = RoundedRect::new(-half, -half, half, half, f64::from(sizes::CORNER));
    paint(&mut context, roles.primary);
    context.fill_path(&square.to_path(TOLERANCE));
    paint(&mut context, roles.on_primary);
    let line = Stroke::new(f64::from(sizes::LINE));
    context.set_stroke(line.with_caps(Cap::Round).with_join(Join::Round));
    context.stroke_path(&arc());
    paint(&mut context, roles.accent);
    let ball = Circle::new((0.0, f64::from(sizes::BALL_DOWN)), f64::from(sizes::BALL));
    context.fill_path(&ball.to_path(TOLERANCE));
    context.flush();
    let mut rgba = vec![0; usize::from(side) * usize::from(side) * 4];
    if let Some(pixels) = PixmapMut::new(side, side, &mut rgba) {
        context.render(pixels, &mut Resources::new());
    }
    Picture {
        width: side,
        height: side,
        rgba,
    }
}

fn arc() -> BezPath {
    let mut path = BezPath::new();
    for (place, [x, y]) in sizes::arc().into_iter().enumerate() {
        let point = (f64::from(x), f64::from(y));
        if place == 0 {
            path.move_to(point);
        } else {
            path.line_to(point);
        }
    }
    path
}

fn paint(context: &mut RenderContext, color: Rgba8) {
    let Rgba8 { r, g, b, a } = color;
    let color = vello_cpu::color::AlphaColor::<vello_cpu::color::Srgb>::from_rgba8(r, g, b, a);
    context.set_paint(color);
}
