//! How long the session took, and how many exercises were done.

use eframe::egui::{Rect, Ui, pos2, vec2};

use crate::design::type_scale;
use crate::domain::history::PastSession;
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

const HEIGHT: f32 = 64.0;
const UPPER: f32 = 40.0;
/// Between a number and what stands beside it, and between two numbers.
const BESIDE: f32 = 6.0;
const BETWEEN: f32 = 28.0;

/// Draws both beside each other.
pub(super) fn ui(ui: &mut Ui, tools: &Tools<'_>, session: &PastSession, column: &mut Column) {
    let (look, text) = (&tools.look, tools.text);
    let time = text.clock(session.length().unwrap_or_default());
    let active = text.clock(session.active());
    let active = text.with("summary-active", &[("time", (&active).into())]);
    let all = u32::try_from(session.rows().len()).unwrap_or(u32::MAX);
    let done = session.items_done().to_string();
    let of = text.with("summary-of", &[("count", all.into())]);
    let exercises = text.with("summary-exercises", &[("count", all.into())]);
    let row = column.take(look.tall(HEIGHT));
    let width = number_ui(ui, tools, row, [&time, "", &active]);
    let second = row.with_min_x(row.left() + width + BETWEEN);
    number_ui(ui, tools, second, [&done, &of, &exercises]);
}

/// A number, what stands beside it, and what under it; answers how wide it is.
fn number_ui(ui: &mut Ui, tools: &Tools<'_>, row: Rect, [number, beside, under]: [&str; 3]) -> f32 {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let (upper, lower) = row.split_top_bottom_at_y(row.top() + look.tall(UPPER));
    widgets::text(
        ui,
        look,
        upper,
        widgets::line(number, type_scale::HEADLINE, ink).plain(),
    );
    let mut width = widgets::measure(ui, look, number, type_scale::HEADLINE).x;
    if !beside.is_empty() {
        let at = pos2(upper.left() + width + BESIDE, upper.top() + 4.0);
        let place = Rect::from_min_size(at, vec2(upper.right() - at.x, upper.height()));
        widgets::text(
            ui,
            look,
            place,
            widgets::line(beside, type_scale::LEAD, muted),
        );
        width += BESIDE + widgets::measure(ui, look, beside, type_scale::LEAD).x;
    }
    widgets::text(
        ui,
        look,
        lower,
        widgets::line(under, type_scale::SMALL, muted),
    );
    width.max(widgets::measure(ui, look, under, type_scale::SMALL).x)
}
