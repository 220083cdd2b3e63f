//! An answer in a row of its own: a ring or a box before its words, which break where they must.

use eframe::egui::{
    CornerRadius, IdSalt, Rect, Role, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::chosen::chosen;
use super::press::press;
use super::words::{draw_wrapped, height, icon, line};
use crate::design::page::control;
use crate::design::{TypeStyle, icon as size, radius, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// Size of the ring or box, and where the words begin.
const SIGN: f32 = 20.0;
const WORDS: f32 = 52.0;
const STYLE: TypeStyle = type_scale::BODY;

/// How high an answer of this width is.
pub fn answer_height(ui: &Ui, look: &Look, words: &str, width: f32) -> f32 {
    let [across, down] = control::NOTE_PADDING;
    let words = height(ui, look, words, STYLE, width - WORDS - across);
    (words + 2.0 * down).max(control::BUTTON)
}

/// An answer; `role` says whether others can be taken with it. Answers whether it was pressed.
pub fn answer(ui: &mut Ui, look: &Look, rect: Rect, words: &str, (role, on): (Role, bool)) -> bool {
    let response = press(ui, rect, || WidgetInfo::selected(role, true, on, words));
    let place = (rect, radius::CONTROL);
    let ink = chosen(ui, look, place, (&response, on), look.roles.line);
    let center = pos2(rect.left() + WORDS / 2.0, rect.center().y);
    let sign = Rect::from_center_size(center, vec2(SIGN, SIGN));
    let tone = if on {
        look.roles.primary
    } else {
        look.roles.control_line
    };
    let edge = Stroke::new(stroke::SELECTED, color(tone));
    let round = if role == Role::RadioButton {
        CornerRadius::same((SIGN / 2.0) as u8)
    } else {
        CornerRadius::same(radius::KEY)
    };
    ui.painter()
        .rect_stroke(sign, round, edge, StrokeKind::Inside);
    if on && role == Role::RadioButton {
        ui.painter().circle_filled(center, SIGN / 4.0, color(tone));
    } else if on {
        let size = size::INLINE;
        icon(ui, center, Icon::Check, Weight::Bold, size, color(tone));
    }
    let [across, _] = control::NOTE_PADDING;
    let words_rect = Rect::from_min_max(
        pos2(rect.left() + WORDS, rect.top()),
        pos2(rect.right() - across, rect.bottom()),
    );
    let high = height(ui, look, words, STYLE, words_rect.width());
    let top = rect.center().y - high / 2.0;
    let style = line(words, STYLE, color(ink));
    draw_wrapped(ui, look, words_rect.with_min_y(top), style);
    response.clicked()
}

/// What `add` draws belongs together and is called `name`.
pub fn group<R>(
    ui: &mut Ui,
    (id, role, name): (IdSalt, Role, &str),
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let own = UiBuilder::new().max_rect(ui.max_rect()).id_salt(id);
    let shown = ui.scope_builder(own, |ui| {
        let own = ui.unique_id();
        ui.ctx().accesskit_node_builder(own, |node| {
            node.set_role(role);
            node.set_label(name);
        });
        add(ui)
    });
    shown.inner
}
