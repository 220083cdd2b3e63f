//! Photographs in the place of a figure: one after the other, with what each shows for who does not see it.

use std::time::Duration;

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo};

use crate::domain::Picture;
use crate::ui::frame::Tools;
use crate::ui::painters::photos::Size;

/// How long each of several is seen, seconds.
const EACH_S: f64 = 4.0;

/// Shows the one whose turn it is at `at_s`, as strong as `opacity`.
pub(super) fn ui(
    ui: &mut Ui,
    tools: &mut Tools<'_>,
    rect: Rect,
    (pictures, at_s, opacity): (&[Picture], f64, f32),
) {
    let turn = (at_s.max(0.0) / EACH_S) as usize;
    let Some(picture) = pictures.get(turn % pictures.len().max(1)) else {
        return;
    };
    let image = ui.allocate_rect(rect, Sense::hover());
    image.widget_info(|| WidgetInfo::labeled(Role::Image, true, &picture.alt));
    ui.scope(|ui| {
        ui.set_opacity(opacity);
        tools.photo(ui, &picture.file, Size::Large, rect);
    });
}

/// Seconds that have passed since the frame before; asks for the next one where there are several to show.
pub(super) fn passed(ui: &Ui, pictures: &[Picture]) -> f64 {
    if pictures.len() < 2 {
        return 0.0;
    }
    ui.request_repaint_after(Duration::from_millis(250));
    f64::from(ui.input(|input| input.unstable_dt)).min(EACH_S)
}
