//! Grounds: cards, soft shadows, and the stage behind a figure.

use eframe::egui::{
    self, Color32, CornerRadius, Mesh, Pos2, Rect, Shadow, Shape, Stroke, StrokeKind, Ui, vec2,
};

use crate::design::{Rgba8, Theme, radius, shadow, stroke};
use crate::ui::theme::{Look, color};

/// Points a rounded corner is made of.
const CORNER_POINTS: u8 = 8;

/// The ground of the whole window.
///
/// A window is cleared to the color of the frame before: painting it over once more would be the dearest part of a frame
/// where there is no GPU, so that is done only in the frame in which it changes.
pub fn window(ui: &Ui, rect: Rect, fill: Color32) {
    if ui.visuals().panel_fill == fill {
        return;
    }
    ui.painter().rect_filled(rect, CornerRadius::ZERO, fill);
    ui.ctx()
        .global_style_mut(|style| style.visuals.panel_fill = fill);
}

/// A flat ground with an edge; in high contrast the edge is strong.
pub fn surface(ui: &Ui, look: &Look, rect: Rect, fill: Rgba8, radius: u8) {
    ui.painter().add(surface_shape(look, rect, fill, radius));
}

/// The shape of a flat ground, to be put under what is drawn already.
pub fn surface_shape(look: &Look, rect: Rect, fill: Rgba8, radius: u8) -> Shape {
    let round = CornerRadius::same(radius);
    let edge = edge(look);
    egui::epaint::RectShape::new(rect, round, color(fill), edge, StrokeKind::Inside).into()
}

/// The edge of what lies on the page.
pub fn edge(look: &Look) -> Stroke {
    match look.theme {
        Theme::HighContrast => Stroke::new(stroke::SELECTED, color(look.roles.control_line)),
        Theme::Light | Theme::Dark => Stroke::new(stroke::HAIRLINE, color(look.roles.line)),
    }
}

/// The ground of a card with its shadow, to be put under what is drawn already.
pub fn card_ground(look: &Look, rect: Rect) -> Shape {
    card_ground_of(look, rect, radius::CARD)
}

/// As [`card_ground`], with corners as round as `radius`.
pub fn card_ground_of(look: &Look, rect: Rect, radius: u8) -> Shape {
    let mut shapes = Vec::new();
    if look.theme != Theme::HighContrast {
        let round = CornerRadius::same(radius);
        shapes.push(soft(look, shadow::CARD).as_shape(rect, round).into());
    }
    shapes.push(surface_shape(look, rect, look.roles.surface, radius));
    Shape::Vec(shapes)
}

/// Share of a hero that fades into the stage behind its figure, and of that, how far the fading goes.
const FADES: f32 = 0.62;
const FADED_BY: f32 = 0.5;
/// Upright edges of the fading ground, before and in its rounded corners.
const FADING: u8 = 24;
const ROUNDED: u8 = 12;

/// The grounds of a hero, to be put under what is drawn already: a card, and over its right the stage of a figure, which
/// fades in from the left.
pub fn hero_ground(look: &Look, rect: Rect) -> [Shape; 2] {
    let card = card_ground_of(look, rect, radius::STAGE);
    if look.theme == Theme::HighContrast {
        return [card, Shape::Noop];
    }
    let inner = rect.shrink(stroke::HAIRLINE);
    let round = f32::from(radius::STAGE);
    let left = inner.right() - inner.width() * FADES;
    let bend = inner.right() - round;
    let (top, foot) = (color(look.roles.stage), color(look.roles.stage_edge));
    let straight =
        (0..=FADING).map(|i| (left + (bend - left) * f32::from(i) / f32::from(FADING), 0.0));
    let rounded = (1..=ROUNDED).map(|i| {
        let angle = (90.0 * f32::from(i) / f32::from(ROUNDED)).to_radians();
        let (sin, cos) = (libm::sinf(angle), libm::cosf(angle));
        (bend + round * sin, round - round * cos)
    });
    let mut mesh = Mesh::default();
    for (piece, (x, cut)) in straight.chain(rounded).enumerate() {
        let share = (x - left) / (inner.right() - left);
        let seen = (share / FADED_BY).clamp(0.0, 1.0);
        let [upper, lower] = [inner.top() + cut, inner.bottom() - cut];
        mesh.colored_vertex(egui::pos2(x, upper), top.gamma_multiply(seen));
        mesh.colored_vertex(egui::pos2(x, lower), foot.gamma_multiply(seen));
        if 0 < piece {
            let last = piece as u32 * 2;
            mesh.add_triangle(last - 2, last - 1, last);
            mesh.add_triangle(last - 1, last, last + 1);
        }
    }
    [card, Shape::mesh(mesh)]
}

/// The ground of a field that is typed into.
pub fn field(ui: &Ui, look: &Look, rect: Rect) {
    let width = match look.theme {
        Theme::HighContrast => stroke::SELECTED,
        Theme::Light | Theme::Dark => stroke::CONTROL,
    };
    let edge = Stroke::new(width, color(look.roles.control_line));
    let round = CornerRadius::same(radius::CONTROL);
    let fill = color(look.roles.surface);
    ui.painter()
        .rect(rect, round, fill, edge, StrokeKind::Inside);
}

/// A soft shadow: how far down and how blurred. None in high contrast.
pub fn shade(ui: &Ui, look: &Look, rect: Rect, depth: [u8; 2], radius: u8) {
    if look.theme == Theme::HighContrast {
        return;
    }
    let shadow = soft(look, depth);
    ui.painter()
        .add(shadow.as_shape(rect, CornerRadius::same(radius)));
}

fn soft(look: &Look, [down, blur]: [u8; 2]) -> Shadow {
    Shadow {
        offset: [0, i8::try_from(down).unwrap_or(i8::MAX)],
        blur,
        spread: 0,
        color: color(look.roles.shadow),
    }
}

/// The ground behind a figure: lighter above than below, with rounded corners.
pub fn stage(ui: &Ui, look: &Look, rect: Rect, radius: f32) {
    rounded_stage(ui, look, rect, CornerRadius::same(radius as u8));
    ui.painter().rect_stroke(
        rect,
        CornerRadius::same(radius as u8),
        edge(look),
        StrokeKind::Inside,
    );
}

/// As [`stage`], without an edge, each corner with its own radius.
pub fn rounded_stage(ui: &Ui, look: &Look, rect: Rect, corners: CornerRadius) {
    if look.theme == Theme::HighContrast {
        ui.painter()
            .rect_filled(rect, corners, color(look.roles.stage));
        return;
    }
    let (top, foot) = (color(look.roles.stage), color(look.roles.stage_edge));
    let share = |y: f32| ((y - rect.top()) / rect.height()).clamp(0.0, 1.0);
    let outline = rounded(rect, corners);
    let mut mesh = Mesh::default();
    mesh.colored_vertex(rect.center(), top.lerp_to_gamma(foot, 0.5));
    for point in &outline {
        mesh.colored_vertex(*point, top.lerp_to_gamma(foot, share(point.y)));
    }
    let count = outline.len() as u32;
    for i in 0..count {
        mesh.add_triangle(0, 1 + i, 1 + (i + 1) % count);
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// Points along a rectangle with rounded corners.
fn rounded(rect: Rect, corners: CornerRadius) -> Vec<Pos2> {
    let corners = [
        (rect.right_bottom(), vec2(-1.0, -1.0), corners.se, 0.0_f32),
        (rect.left_bottom(), vec2(1.0, -1.0), corners.sw, 90.0),
        (rect.left_top(), vec2(1.0, 1.0), corners.nw, 180.0),
        (rect.right_top(), vec2(-1.0, 1.0), corners.ne, 270.0),
    ];
    let mut points = Vec::with_capacity(36);
    for (corner, inwards, radius, from) in corners {
        let radius = f32::from(radius);
        let center = corner + inwards * radius;
        for i in 0..=CORNER_POINTS {
            let turned = 90.0 * f32::from(i) / f32::from(CORNER_POINTS);
            let angle = (from + turned).to_radians();
            points.push(center + vec2(libm::cosf(angle), libm::sinf(angle)) * radius);
        }
    }
    points
}
