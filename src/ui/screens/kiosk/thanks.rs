//! Thank you, and the routine as a code that any phone reads.

use eframe::egui::{CornerRadius, Id, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::Canvas;
use super::parts::{self, finished};
use crate::design::Theme;
use crate::design::{radius, type_scale};
use crate::model::kiosk::Code;
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::theme::color;

/// Where the words and the code stand.
const TITLE: [[f32; 4]; 2] = [[96.0, 160.0, 860.0, 160.0], [72.0, 160.0, 936.0, 160.0]];
const WORDS: [[f32; 4]; 2] = [[96.0, 336.0, 860.0, 240.0], [72.0, 336.0, 936.0, 200.0]];
const CODE: [[f32; 4]; 2] = [[1104.0, 96.0, 720.0, 720.0], [140.0, 620.0, 800.0, 800.0]];
/// Light squares around a code, as its standard wants them.
const QUIET: usize = 4;

/// Draws the page.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    canvas: &Canvas,
) -> Vec<Action> {
    let visit = model.kiosk.as_ref().map(|kiosk| &kiosk.visit);
    let done = visit.and_then(|visit| visit.done.as_ref());
    let whole = done.is_none_or(|done| done.whole);
    let id = if whole {
        "summary-whole"
    } else {
        "kiosk-stopped-early"
    };
    parts::title_ui(ui, tools, canvas.at(TITLE), &tools.text.get(id));
    let code = visit.and_then(|visit| visit.code.as_ref());
    let mut words = vec![tools.text.get("kiosk-nothing-kept")];
    if code.is_some() {
        words.insert(0, tools.text.get("kiosk-take-home"));
    }
    let said = words.join("\n");
    parts::said_ui(ui, tools, canvas.at(WORDS), (&said, type_scale::KIOSK_BODY));
    if let Some(code) = code {
        code_ui(
            ui,
            tools,
            canvas.at(CODE),
            (code, done.map_or("", |done| &done.name)),
        );
    }
    parts::foot_ui(ui, tools, canvas, vec![finished(tools).main()])
}

/// Dark on light in every theme: that is what phones look for.
fn code_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, (code, name): (&Code, &str)) {
    let paper = color(Theme::Light.roles().surface);
    let ink = color(Theme::HighContrast.roles().canvas);
    let round = CornerRadius::same(radius::KIOSK_CARD);
    ui.painter().rect_filled(rect, round, paper);
    let across = code.side + 2 * QUIET;
    let scale = ui.pixels_per_point();
    // Whole pixels, so that no square is blurred.
    let square = (rect.width() * scale / across as f32).floor().max(1.0) / scale;
    let side = square * code.side as f32;
    let corner = rect.center() - vec2(side, side) / 2.0;
    for (place, _) in code.dark.iter().enumerate().filter(|(_, dark)| **dark) {
        let at = vec2((place % code.side) as f32, (place / code.side) as f32) * square;
        let spot = Rect::from_min_size(corner + at, vec2(square, square));
        ui.painter().rect_filled(spot, CornerRadius::ZERO, ink);
    }
    let said = tools
        .text
        .with("kiosk-code-name", &[("routine", name.into())]);
    let id = Id::unique("kiosk-code");
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &said));
}
