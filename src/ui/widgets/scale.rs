//! The pain scale with the bands of a rule: number, shape and words.

use eframe::egui::{
    self, Color32, CornerRadius, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::focus_ring;
use super::words::text;
use crate::design::{radius, stroke, type_scale};
use crate::domain::PainRule;
use crate::domain::pain::PainAdvice;
use crate::ui::theme::{Look, color};

/// The color of a band.
pub fn band_color(look: &Look, advice: PainAdvice) -> Color32 {
    color(match advice {
        PainAdvice::CarryOn => look.roles.good,
        PainAdvice::Change => look.roles.caution,
        PainAdvice::Stop => look.roles.stop,
    })
}

/// Eleven boxes from 0 to 10 with the bands under them; answers the number that was pressed.
pub fn pain_scale(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    chosen: Option<u8>,
    (rule, name): (Option<&PainRule>, &str),
) -> Option<u8> {
    let gap = 8.0;
    let width = (rect.width() - 10.0 * gap) / 11.0;
    let mut pressed = None;
    for number in 0..=10_u8 {
        let left = rect.left() + f32::from(number) * (width + gap);
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, 64.0));
        let advice = rule
            .and_then(|rule| rule.band(number))
            .map(|band| band.advice);
        let label = format!("{name} {number}");
        if number_box(
            ui,
            look,
            place,
            (number, chosen == Some(number)),
            (advice, &label),
        ) {
            pressed = Some(number);
        }
    }
    for band in rule.into_iter().flat_map(|rule| &rule.bands) {
        let at = |number: u8| rect.left() + f32::from(number) * (width + gap);
        let bar = Rect::from_min_max(
            pos2(at(band.min), rect.top() + 72.0),
            pos2(at(band.max) + width, rect.top() + 78.0),
        );
        ui.painter()
            .rect_filled(bar, CornerRadius::same(3), band_color(look, band.advice));
    }
    pressed
}

fn number_box(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    (number, chosen): (u8, bool),
    (advice, label): (Option<PainAdvice>, &str),
) -> bool {
    let response = ui.allocate_rect(rect, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, chosen, label));
    let roles = look.roles;
    let band = advice.map_or(color(roles.primary), |advice| band_color(look, advice));
    let (soft, quiet) = match advice {
        Some(PainAdvice::CarryOn) => (roles.good_soft, roles.on_good_soft),
        Some(PainAdvice::Change) => (roles.caution_soft, roles.on_caution_soft),
        Some(PainAdvice::Stop) => (roles.stop_soft, roles.on_stop_soft),
        None => (roles.surface_sunken, roles.on_surface),
    };
    let (fill, ink) = if chosen {
        (band, roles.surface)
    } else {
        (color(soft), quiet)
    };
    let corner = CornerRadius::same(radius::CONTROL);
    ui.painter().rect_filled(rect, corner, fill);
    if chosen {
        let edge = Stroke::new(stroke::FOCUS, color(roles.on_surface));
        ui.painter().rect_stroke(
            rect.expand(2.0),
            CornerRadius::same(radius::CONTROL + 4),
            edge,
            StrokeKind::Outside,
        );
    } else if response.hovered() || look.theme == crate::design::Theme::HighContrast {
        let edge = Stroke::new(stroke::SELECTED, band);
        ui.painter()
            .rect_stroke(rect, corner, edge, StrokeKind::Inside);
    }
    let ink = color(ink);
    focus_ring(ui, look, &response, rect, radius::CONTROL);
    text(
        ui,
        look,
        rect,
        super::words::line(&number.to_string(), type_scale::TITLE, ink).center(),
    );
    response
        .on_hover_cursor(egui::CursorIcon::PointingHand)
        .clicked()
}
