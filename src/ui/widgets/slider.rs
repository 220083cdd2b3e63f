//! A value along a line: loudness, or how far a movement is.

use eframe::egui::{CornerRadius, Key, Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::press::{focus_ring, sensing};
use crate::design::page::control;
use crate::design::stroke;
use crate::ui::theme::{Look, color};

/// A value along a line, ready to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Slide<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The value in words, for a screen reader.
    pub value: &'a str,
    /// Where it is, 0 to 1.
    pub at: f32,
    /// How far an arrow key moves it, 0 to 1.
    pub step: f32,
    /// Marks along the line, 0 to 1.
    pub ticks: &'a [f32],
}

/// Draws it in `rect`; answers where it was moved to. Arrows, Home and End move it too.
pub fn slider(ui: &mut Ui, look: &Look, rect: Rect, slide: &Slide<'_>) -> Option<f32> {
    let name = format!("{}, {}", slide.name, slide.value);
    let percent = f64::from(slide.at) * 100.0;
    let info = || WidgetInfo::slider(true, percent, &name);
    let response = sensing(ui, rect, Sense::click_and_drag(), info);
    let radius = control::KNOB / 2.0;
    let line = rect.shrink2(vec2(0.0, (rect.height() - control::TRACK) / 2.0));
    let way = line.shrink2(vec2(radius, 0.0));
    paint(ui, look, (line, way), slide, &response);
    let pointer = response.interact_pointer_pos().filter(|_| {
        response.dragged() || response.clicked() || response.is_pointer_button_down_on()
    });
    let dragged = pointer.map(|at| (at.x - way.left()) / way.width());
    let moved = dragged.or_else(|| by_key(ui, &response, slide))?;
    Some(moved.clamp(0.0, 1.0))
}

fn by_key(ui: &Ui, response: &Response, slide: &Slide<'_>) -> Option<f32> {
    if !response.has_focus() {
        return None;
    }
    keep_arrows(ui, response);
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    if pressed(Key::Home) {
        Some(0.0)
    } else if pressed(Key::End) {
        Some(1.0)
    } else if pressed(Key::ArrowRight) || pressed(Key::ArrowUp) {
        Some(slide.at + slide.step)
    } else if pressed(Key::ArrowLeft) || pressed(Key::ArrowDown) {
        Some(slide.at - slide.step)
    } else {
        None
    }
}

/// Lets arrow keys move what has the focus instead of the focus.
pub fn keep_arrows(ui: &Ui, response: &Response) {
    let arrows = eframe::egui::EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..Default::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
}

fn paint(ui: &Ui, look: &Look, (line, way): (Rect, Rect), slide: &Slide<'_>, response: &Response) {
    let roles = look.roles;
    let round = CornerRadius::same((line.height() / 2.0) as u8);
    ui.painter().rect_filled(line, round, color(roles.line));
    let x = way.left() + way.width() * slide.at.clamp(0.0, 1.0);
    let done = Rect::from_min_max(line.min, pos2(x, line.bottom()));
    ui.painter().rect_filled(done, round, color(roles.primary));
    for tick in slide.ticks {
        let x = way.left() + way.width() * tick;
        let mark = Rect::from_center_size(pos2(x, line.center().y), vec2(2.0, 14.0));
        ui.painter()
            .rect_filled(mark, CornerRadius::ZERO, color(roles.on_surface_muted));
    }
    let center = pos2(x, line.center().y);
    let radius = control::KNOB / 2.0;
    if response.has_focus() {
        let around = Rect::from_center_size(center, vec2(radius * 2.0, radius * 2.0));
        focus_ring(ui, look, response, around, radius as u8);
    }
    let gap = radius + stroke::SELECTED;
    ui.painter().circle_filled(center, gap, color(roles.canvas));
    ui.painter()
        .circle_filled(center, radius, color(roles.primary));
}
