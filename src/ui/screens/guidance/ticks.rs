//! Rows that a person ticks when they are true for them, and what is said when enough are.

use eframe::egui::{CornerRadius, Rect, Role, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::GuidanceScreen;
use crate::design::page::{control, guidance as sizes};
use crate::design::{icon as icon_size, radius, stroke, type_scale};
use crate::domain::guidance::{Table, Ticks};
use crate::model::{Action, Screen};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Button, Column, Kind};

impl GuidanceScreen {
    pub(super) fn ticks_ui(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        (column, table, ticks): (&mut Column, &Table, &Ticks),
        actions: &mut Vec<Action>,
    ) {
        let mut count = 0;
        for row in &table.rows {
            let key = (table.id.clone(), row.id.clone());
            let on = self.ticked.contains(&key);
            let words = row.cells.first().map_or("", String::as_str);
            if tick_ui(ui, &tools.look, column, (words, on)) {
                if on {
                    self.ticked.remove(&key);
                } else {
                    self.ticked.insert(key);
                }
            }
            count += usize::from(on);
            column.gap(4.0);
        }
        if count < ticks.at_least {
            return;
        }
        column.gap(8.0);
        let roles = tools.look.roles;
        let tone = (roles.caution_soft, roles.on_caution_soft);
        let style = (Icon::Warning, type_scale::BODY);
        widgets::note(
            ui,
            &tools.look,
            column,
            style,
            tone,
            &[(&ticks.words, true)],
        );
        column.gap(12.0);
        let label = tools.text.get("get-help");
        let button = Button::new(Kind::Soft, &label).icon(Icon::FirstAid, Weight::Bold);
        let size = button.size(ui, &tools.look);
        let row = column.take(size.y);
        if button.show(ui, &tools.look, Rect::from_min_size(row.min, size)) {
            actions.push(Action::Open(Screen::GetHelp));
        }
    }
}

/// A line with a box before it; answers whether it was pressed.
pub(in crate::ui::screens) fn tick_ui(
    ui: &mut Ui,
    look: &Look,
    column: &mut Column,
    (words, on): (&str, bool),
) -> bool {
    let left = sizes::TICK + 2.0 * control::GAP;
    let room = column.width - left - control::GAP;
    let high = widgets::height(ui, look, words, type_scale::BODY, room);
    let rect = column.take((high + 16.0).max(control::BUTTON));
    let info = || WidgetInfo::selected(Role::CheckBox, true, on, words);
    let response = widgets::press(ui, rect, info);
    widgets::focus_ring(ui, look, &response, rect, radius::SMALL);
    let center = pos2(rect.left() + sizes::TICK / 2.0, rect.center().y);
    let square = Rect::from_center_size(center, vec2(sizes::TICK, sizes::TICK));
    let roles = look.roles;
    let (fill, edge) = if on {
        (roles.primary, roles.primary)
    } else {
        (roles.surface, roles.control_line)
    };
    let edge = Stroke::new(stroke::CONTROL, color(edge));
    let round = CornerRadius::same(radius::KEY);
    ui.painter()
        .rect(square, round, color(fill), edge, StrokeKind::Inside);
    if on {
        let ink = color(roles.on_primary);
        widgets::icon(
            ui,
            center,
            Icon::Check,
            Weight::Bold,
            icon_size::INLINE,
            ink,
        );
    }
    let corner = pos2(rect.left() + left, rect.center().y - high / 2.0);
    let place = Rect::from_min_size(corner, vec2(room, high));
    let line = widgets::line(words, type_scale::BODY, color(roles.on_surface));
    widgets::draw_wrapped(ui, look, place, line);
    response.clicked()
}
