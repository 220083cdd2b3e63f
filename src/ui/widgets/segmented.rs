//! One of a few, side by side.

use eframe::egui::{
    CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::press::{focus_ring, press};
use super::words::{line, measure, paint_fitted};
use crate::design::page::control;
use crate::design::{Rgba8, Theme, TypeStyle, radius, stroke, type_scale};
use crate::ui::theme::{Look, color};

/// Choices side by side, ready to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Segments<'a> {
    /// The choices.
    pub options: &'a [&'a str],
    /// The one that is taken.
    pub selected: usize,
    /// Lower, for a row of settings.
    pub small: bool,
    /// On a figure's ground instead of on the page.
    pub raised: bool,
}

impl Segments<'_> {
    /// The size that shows all of it.
    pub fn size(&self, ui: &Ui, look: &Look) -> Vec2 {
        let widths: f32 = self.widths(ui, look).iter().sum();
        let height = if self.small {
            control::SEGMENTED_SMALL
        } else {
            control::SEGMENTED
        };
        vec2(widths + 2.0 * control::SEGMENT_INSET, look.tall(height))
    }

    fn widths(&self, ui: &Ui, look: &Look) -> Vec<f32> {
        let bold = TypeStyle {
            bold: true,
            ..self.style()
        };
        let width = |option: &&str| measure(ui, look, option, bold).x.ceil();
        self.options
            .iter()
            .map(|option| width(option) + 2.0 * self.padding())
            .collect()
    }

    fn padding(&self) -> f32 {
        if self.small {
            control::CHIP_PADDING
        } else {
            control::SEGMENT_PADDING
        }
    }

    fn style(&self) -> TypeStyle {
        if self.small || self.raised {
            type_scale::SMALL
        } else {
            type_scale::BODY
        }
    }

    fn colors(&self, look: &Look) -> (Rgba8, Rgba8, Rgba8) {
        let roles = look.roles;
        if self.raised {
            (
                roles.surface_raised,
                roles.primary_soft,
                roles.on_primary_soft,
            )
        } else {
            (roles.surface_sunken, roles.surface_raised, roles.on_surface)
        }
    }

    /// Draws it in `rect`; answers the one that was pressed.
    pub fn show(&self, ui: &mut Ui, look: &Look, rect: Rect) -> Option<usize> {
        let (ground, _, _) = self.colors(look);
        let edged = self.raised || look.theme == Theme::HighContrast;
        let edge = if edged {
            Stroke::new(stroke::HAIRLINE, color(look.roles.line))
        } else {
            Stroke::NONE
        };
        let round = CornerRadius::same(radius::CONTROL);
        ui.painter()
            .rect(rect, round, color(ground), edge, StrokeKind::Inside);
        let inner = rect.shrink(control::SEGMENT_INSET);
        let widths = self.widths(ui, look);
        let stretch = inner.width() / widths.iter().sum::<f32>().max(1.0);
        let mut left = inner.left();
        let mut pressed = None;
        for (place, width) in widths.into_iter().enumerate() {
            let size = vec2(width * stretch, inner.height());
            let segment = Rect::from_min_size(pos2(left, inner.top()), size);
            if self.segment(ui, look, segment, place) {
                pressed = Some(place);
            }
            left += size.x;
        }
        pressed
    }

    fn segment(&self, ui: &mut Ui, look: &Look, rect: Rect, place: usize) -> bool {
        let option = self.options.get(place).copied().unwrap_or_default();
        let on = place == self.selected;
        let info = || WidgetInfo::selected(Role::RadioButton, true, on, option);
        let response = press(ui, rect, info);
        let (_, fill, ink) = self.colors(look);
        let round = CornerRadius::same(radius::SMALL);
        if on {
            let edge = if self.raised {
                Stroke::NONE
            } else {
                Stroke::new(stroke::CONTROL, color(look.roles.control_line))
            };
            ui.painter()
                .rect(rect, round, color(fill), edge, StrokeKind::Inside);
        } else if response.hovered() {
            let fill = color(look.roles.stage_edge);
            ui.painter().rect_filled(rect, round, fill);
        }
        focus_ring(ui, look, &response, rect, radius::SMALL);
        let ink = match (on, self.raised) {
            (true, _) => ink,
            (false, true) => look.roles.on_surface,
            (false, false) => look.roles.on_surface_muted,
        };
        let style = TypeStyle {
            bold: on,
            ..self.style()
        };
        let words = line(option, style, color(ink)).center();
        paint_fitted(ui, look, rect.shrink2(vec2(2.0, 0.0)), words);
        response.clicked()
    }
}

/// One of a few, side by side, filling `rect`; answers the one that was pressed.
pub fn segmented(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    options: &[&str],
    selected: usize,
) -> Option<usize> {
    let segments = Segments {
        options,
        selected,
        small: false,
        raised: false,
    };
    segments.show(ui, look, rect)
}
