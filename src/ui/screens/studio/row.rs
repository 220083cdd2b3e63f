//! A row of the list: an item, closed or open.

use eframe::egui::epaint::RectShape;
use eframe::egui::{
    CornerRadius, Id, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::dragging::Dragging;
use super::{Shown, StudioScreen, edit};
use crate::design::page::{control, studio as sizes};
use crate::design::{icon as icon_size, radius, stroke, type_scale};
use crate::domain::Item;
use crate::domain::draft::{Edit, ListEdit};
use crate::model::{Action, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Button, Chip, Column, Kind, Tone};

/// Room at the right of an open row, and of a closed one.
const OPEN: f32 = 2.0 * sizes::TOOL + 12.0;
const CLOSED: f32 = sizes::CARET + 4.0;

/// The words of a row.
struct Words {
    name: String,
    dose: String,
    /// What wants attention, in a word or two.
    warning: Option<String>,
}

/// The id of the part of a row that opens it.
fn head_id(place: usize) -> Id {
    Id::unique(("studio-row", place))
}

impl StudioScreen {
    /// The row that has the keyboard.
    pub(super) fn focused_row(&self, ui: &Ui) -> Option<usize> {
        let focused = ui.memory(eframe::egui::Memory::focused)?;
        (0..self.rows.len()).find(|place| head_id(*place) == focused)
    }

    pub(super) fn row_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        (column, place, item): (&mut Column, usize, &Item),
        actions: &mut Vec<Action>,
    ) {
        let look = tools.look;
        let open = shown.desk.open == Some(place);
        let words = words(shown, tools, (place, item));
        let ground = ui.painter().add(Shape::Noop);
        let right = look.icon(if open { OPEN } else { CLOSED });
        let [.., name_left] = lefts(&look);
        let room = column.width - name_left - right;
        let chip = Self::chip_room(ui, tools, &words, room, open);
        let heights = heights(ui, tools, &words, room - chip);
        let high = heights.iter().sum::<f32>() + 14.0;
        let mut inner = *column;
        let head = inner.take(high.max(sizes::ROW));
        self.handle_ui(ui, tools, (head, place), &words);
        let press = (head, place, open, right);
        self.head_ui(ui, shown, tools, press, &words, actions);
        let said = (&words, room - chip, heights);
        paint(ui, shown, tools, (head, place, item), said);
        if open {
            tools_ui(ui, tools, (head, place), &words, actions);
            let mut editor = inner.inset(sizes::ROW_INSET, sizes::ROW_INSET);
            self.dose_ui(ui, shown, tools, (&mut editor, place, item), actions);
            inner.y = editor.y + sizes::ROW_INSET - 2.0;
        } else {
            Self::closed_ui(ui, tools, head, (&words, chip));
        }
        let rect = column.take(inner.y - column.y);
        ui.painter().set(ground, card(tools, rect, open));
        self.rows.push(rect);
    }

    /// Room for the chip that says what wants attention; none where the name needs all of it.
    fn chip_room(ui: &Ui, tools: &Tools<'_>, words: &Words, room: f32, open: bool) -> f32 {
        let Some(warning) = words.warning.as_ref().filter(|_| !open) else {
            return 0.0;
        };
        let width = chip(warning).size(ui, &tools.look).x + 12.0;
        let least = 150.0 * tools.look.text_scale.max(1.0);
        if least <= room - width { width } else { 0.0 }
    }

    /// The handle, by which the item is dragged to another place.
    fn handle_ui(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        (head, place): (Rect, usize),
        words: &Words,
    ) {
        let left = head.left() + 12.0;
        let handle = head.with_min_x(left).with_max_x(left + sizes::HANDLE + 4.0);
        let name = tools
            .text
            .with("studio-handle", &[("name", (&words.name).into())]);
        let id = head_id(place).with("handle");
        let response = ui.interact(handle, id, Sense::DRAG);
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        if response.drag_started() {
            self.dragging = Some(Dragging::Item(place));
        }
        let ink = color(tools.look.roles.on_surface_muted);
        let at = handle.center();
        widgets::icon(ui, at, Icon::Handle, Weight::Bold, icon_size::BODY, ink);
        response.on_hover_cursor(eframe::egui::CursorIcon::Grab);
    }

    /// The part of the head that opens and closes the item.
    fn head_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        (head, place, open, right): (Rect, usize, bool, f32),
        words: &Words,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let end = if open {
            head.right() - right
        } else {
            head.right()
        };
        let press = head.with_min_x(head.left() + 40.0).with_max_x(end);
        let response = ui.interact(press, head_id(place), Sense::click());
        let warning = words.warning.as_deref();
        let warning = warning.map(|warning| format!(", {warning}"));
        let (name, dose) = (&words.name, &words.dose);
        let name = format!(
            "{}. {name}, {dose}{}",
            place + 1,
            warning.unwrap_or_default()
        );
        response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &name));
        if response.gained_focus() {
            ui.scroll_to_rect(head.expand(24.0), None);
        }
        if self.focus == Some(place) {
            self.focus = None;
            response.request_focus();
        }
        widgets::focus_ring(ui, look, &response, press.shrink(6.0), radius::SMALL);
        if response.clicked() {
            let wanted = (shown.desk.open != Some(place)).then_some(place);
            actions.push(Action::Studio(StudioAction::Unfold(wanted)));
        }
        response.on_hover_cursor(eframe::egui::CursorIcon::PointingHand);
    }

    /// At the right of a closed row: what wants attention, and that it opens.
    fn closed_ui(ui: &Ui, tools: &Tools<'_>, head: Rect, (words, room): (&Words, f32)) {
        let look = &tools.look;
        let middle = head.center().y;
        let ink = color(look.roles.on_surface_muted);
        let at = pos2(head.right() - sizes::CARET / 2.0 - 8.0, middle);
        widgets::icon(ui, at, Icon::CaretDown, Weight::Bold, icon_size::BODY, ink);
        let Some(warning) = words.warning.as_ref().filter(|_| 0.0 < room) else {
            return;
        };
        let chip = chip(warning);
        let size = chip.size(ui, look);
        let left = head.right() - sizes::CARET - 10.0 - size.x;
        let place = Rect::from_min_size(pos2(left, middle - size.y / 2.0), size);
        chip.draw(ui, look, place);
    }
}

/// Where the middle of the number, the picture and the words of a row are; the number grows with the text.
fn lefts(look: &Look) -> [f32; 3] {
    let number = look.scaled(control::NUMBER);
    let thumb = sizes::NUMBER_LEFT + number + sizes::ROW_GAP_IN;
    let name = thumb + sizes::ROW_THUMB[0] + sizes::ROW_GAP_IN;
    [sizes::NUMBER_LEFT + number / 2.0, thumb, name]
}

/// The ground of a row; that of an open one has a strong edge.
fn card(tools: &Tools<'_>, rect: Rect, open: bool) -> RectShape {
    let roles = tools.look.roles;
    let edge = if open {
        Stroke::new(stroke::SELECTED, color(roles.primary))
    } else {
        widgets::edge(&tools.look)
    };
    let round = CornerRadius::same(radius::CARD);
    RectShape::new(rect, round, color(roles.surface), edge, StrokeKind::Inside)
}

fn chip(warning: &str) -> Chip<'_> {
    Chip::new(warning).icon(Icon::Caution).tone(Tone::Warn)
}

fn words(shown: &Shown<'_>, tools: &Tools<'_>, (place, item): (usize, &Item)) -> Words {
    let exercise = shown.draft().exercise(&item.exercise, shown.catalogue());
    let name = exercise.map_or_else(|| item.exercise.to_string(), |known| known.name.clone());
    let mut findings = shown.desk.findings.iter();
    let finding = findings.find(|finding| finding.item == Some(place));
    Words {
        name,
        dose: super::said::dose(tools.text, item, exercise),
        warning: finding.map(|finding| super::said::short(tools.text, finding)),
    }
}

fn heights(ui: &Ui, tools: &Tools<'_>, words: &Words, room: f32) -> [f32; 2] {
    let look = &tools.look;
    [
        widgets::height(ui, look, &words.name, type_scale::BODY_BOLD, room),
        widgets::height(ui, look, &words.dose, type_scale::SMALL, room),
    ]
}

fn paint(
    ui: &Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    (head, place, item): (Rect, usize, &Item),
    (words, room, [name, dose]): (&Words, f32, [f32; 2]),
) {
    let look = tools.look;
    let middle = head.center().y;
    let [number_left, thumb_left, name_left] = lefts(&look);
    let center = pos2(head.left() + number_left, middle);
    widgets::number(ui, &look, center, place + 1);
    let [width, height] = sizes::ROW_THUMB;
    let corner = pos2(head.left() + thumb_left, middle - height / 2.0);
    let thumb = Rect::from_min_size(corner, vec2(width, height));
    widgets::stage(ui, &look, thumb, f32::from(radius::SMALL));
    tools.thumbnail(ui, shown.model, &item.exercise, thumb);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let left = head.left() + name_left;
    let top = middle - f32::midpoint(name, dose);
    let at = Rect::from_min_size(pos2(left, top), vec2(room, 0.0));
    let line = widgets::line(&words.name, type_scale::BODY_BOLD, ink);
    widgets::draw_wrapped(ui, &look, at, line);
    let line = widgets::line(&words.dose, type_scale::SMALL, muted);
    widgets::draw_wrapped(ui, &look, at.translate(vec2(0.0, name)), line);
}

/// At the right of an open row: once more, and away.
fn tools_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (head, place): (Rect, usize),
    words: &Words,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let side = look.icon(sizes::TOOL);
    let all = [
        ("studio-duplicate", Icon::Copy, ListEdit::Duplicate(place)),
        ("studio-remove", Icon::Trash, ListEdit::Remove(place)),
    ];
    let mut left = head.right() - 10.0 - 2.0 * side;
    for (id, icon, change) in all {
        let name = tools.text.with(id, &[("name", (&words.name).into())]);
        let button = Button::icon_only(Kind::Link, icon, &name)
            .icon_size(look.icon(icon_size::BODY))
            .colors(color(look.roles.surface), color(look.roles.on_surface));
        let at = pos2(left, head.center().y - side / 2.0);
        if button.show(ui, look, Rect::from_min_size(at, vec2(side, side))) {
            actions.push(edit(Edit::List(change)));
        }
        left += side;
    }
}
