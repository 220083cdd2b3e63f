//! The sign of the app as SVG, for desktops that scale icons themselves.

use std::fmt::Write as _;

use crate::design::{Rgba8, Theme, logo as sizes};

/// The sign as an SVG document.
pub fn logo() -> String {
    let roles = Theme::Light.roles();
    let (side, half, corner) = (sizes::SIDE, sizes::SIDE / 2.0, sizes::CORNER);
    let [ground, ink, ball] = [roles.primary, roles.on_primary, roles.accent].map(hex);
    let mut arc = String::new();
    for (place, [x, y]) in sizes::arc().into_iter().enumerate() {
        let command = if place == 0 { 'M' } else { 'L' };
        write!(arc, "{command}{x:.2} {y:.2}").ok();
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{side}\" height=\"{side}\" viewBox=\"-{half} -{half} {side} {side}\">\n\
         <rect x=\"-{half}\" y=\"-{half}\" width=\"{side}\" height=\"{side}\" rx=\"{corner}\" fill=\"{ground}\"/>\n\
         <path d=\"{arc}\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"{line}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n\
         <circle cx=\"0\" cy=\"{down}\" r=\"{radius}\" fill=\"{ball}\"/>\n\
         </svg>\n",
        line = sizes::LINE,
        down = sizes::BALL_DOWN,
        radius = sizes::BALL,
    )
}

fn hex(color: Rgba8) -> String {
    format!("#{:02x}{:02x}{:02x}", color.r, color.g, color.b)
}
