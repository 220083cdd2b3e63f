//! The items of the routine, in order, with what wants attention at the foot.

use eframe::egui::{IdSalt, Key, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

use super::{Shown, StudioScreen, edit};
use crate::design::page::studio as sizes;
use crate::design::type_scale;
use crate::domain::draft::{Edit, ListEdit, Place};
use crate::model::{Action, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

impl StudioScreen {
    pub(super) fn list_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        rect: Rect,
        actions: &mut Vec<Action>,
    ) {
        self.keys(ui, shown, actions);
        self.wanted = self
            .wanted
            .filter(|wanted| matches!(wanted, Place::Line(_)));
        let inner = rect.shrink2(vec2(sizes::INSET, sizes::TOP));
        let salt = IdSalt::new(("studio-list", shown.draft().id().as_str()));
        let across = (inner.left(), inner.width());
        if rect.height() / tools.look.text_scale.max(1.0) < sizes::SHORT {
            page::scroll(ui, salt, rect, across, |ui, column| {
                column.gap(sizes::TOP);
                head_ui(ui, shown, tools, column, actions);
                column.gap(8.0);
                self.rows_ui(ui, shown, tools, column, actions);
                column.gap(8.0);
                self.problems_ui(ui, shown, tools, column, actions);
                column.gap(sizes::TOP);
            });
            return;
        }
        let mut head = Column::new(inner.min, inner.width());
        head_ui(ui, shown, tools, &mut head, actions);
        let foot_top = inner.bottom() - self.foot;
        let rows = Rect::from_x_y_ranges(rect.x_range(), head.y..=foot_top - 8.0);
        page::scroll(ui, salt, rows, across, |ui, column| {
            column.gap(8.0);
            self.rows_ui(ui, shown, tools, column, actions);
            column.gap(8.0);
        });
        let mut foot = Column::new(pos2(inner.left(), foot_top), inner.width());
        self.problems_ui(ui, shown, tools, &mut foot, actions);
        if self.foot.to_bits() != foot.height().to_bits() {
            self.foot = foot.height();
            ui.request_repaint();
        }
    }

    /// Alt with an arrow moves the item that has the keyboard, or is open; Delete takes the first of them out.
    fn keys(&mut self, ui: &Ui, shown: &Shown<'_>, actions: &mut Vec<Action>) {
        let focused = self.focused_row(ui);
        let Some(place) = focused.or(shown.desk.open) else {
            return;
        };
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
        let last = shown.draft().items().len().saturating_sub(1);
        let to = if pressed(Key::ArrowUp) {
            place.checked_sub(1)
        } else if pressed(Key::ArrowDown) {
            (place < last).then_some(place + 1)
        } else {
            None
        };
        if let Some(to) = to {
            self.focus = Some(to).filter(|_| focused.is_some());
            actions.push(edit(Edit::List(ListEdit::Move(place, to))));
        }
        let delete = || ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete));
        if focused.is_some() && delete() {
            self.focus = Some(place.min(last.saturating_sub(1)));
            actions.push(edit(Edit::List(ListEdit::Remove(place))));
        }
    }

    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        self.rows.clear();
        let items = shown.draft().items();
        if items.is_empty() {
            empty_ui(ui, tools, column);
        }
        for (place, item) in items.iter().enumerate() {
            if 0 < place {
                column.gap(sizes::ROW_GAP);
            }
            let own = UiBuilder::new()
                .max_rect(ui.max_rect())
                .id_salt(("studio-item", place));
            ui.scope_builder(own, |ui| {
                self.row_ui(ui, shown, tools, (column, place, item), actions);
            });
        }
        let unfolded = (shown.desk.open, items.len());
        let before = std::mem::replace(&mut self.unfolded, unfolded);
        let opened = shown.desk.open.filter(|_| before != unfolded);
        if let Some(row) = opened.and_then(|place| self.rows.get(place)) {
            // Of a row that is higher than the list, its head.
            let most = ui.clip_rect().height() - 2.0 * sizes::ROW_GAP;
            let seen = row.with_max_y(row.bottom().min(row.top() + most));
            ui.scroll_to_rect(seen, None);
        }
        if self.rows.is_empty() {
            self.rows.push(column.take(0.0));
        }
    }
}

/// There is nothing yet, and how something comes here.
fn empty_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let muted = color(look.roles.on_surface_muted);
    column.gap(24.0);
    let words = tools.text.get("studio-empty");
    column.say(ui, look, widgets::line(&words, type_scale::BODY, muted));
    column.gap(24.0);
}

/// How many there are and how long they take, how often, and the way to what is said of the whole.
fn head_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (look, text) = (&tools.look, tools.text);
    let draft = shown.draft();
    let minutes = draft.total_seconds().div_ceil(60);
    let values = [
        ("count", draft.items().len().into()),
        ("minutes", minutes.into()),
    ];
    let title = text.with("studio-items", &values);
    let often = super::said::how_often(text, draft);
    let change = text.get("studio-details");
    let button = Button::new(Kind::Link, &often)
        .small()
        .name(&change)
        .icon_size(20.0)
        .icon_after(Icon::Pencil, Weight::Regular)
        .colors(color(look.roles.canvas), color(look.roles.on_surface_muted));
    let size = button.size(ui, look);
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&title, type_scale::TITLE_SMALL, ink).title();
    let width = widgets::measure(ui, look, &title, type_scale::TITLE_SMALL).x + 2.0;
    let beside = width + size.x + 8.0 <= column.width;
    let high = (sizes::HEAD * look.text_scale.max(1.0)).max(if beside { 0.0 } else { 1.0 });
    let row = column.take(high);
    widgets::fitted(
        ui,
        look,
        row.with_max_x((row.left() + width).min(row.right())),
        line,
    );
    let place = if beside {
        let corner = pos2(row.right() - size.x + 8.0, row.center().y - size.y / 2.0);
        Rect::from_min_size(corner, size)
    } else {
        let under = column.take(size.y);
        Rect::from_min_size(under.min, vec2(size.x.min(column.width), size.y))
    };
    if button.show(ui, look, place) {
        actions.push(Action::Studio(StudioAction::ShowDetails(true)));
    }
}
