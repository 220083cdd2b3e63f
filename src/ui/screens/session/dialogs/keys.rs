//! The keys and what they do.

use eframe::egui::{Id, Rect, Ui, pos2, vec2};

use super::super::{Now, words};
use super::sheet::Sheet;
use crate::design::{TypeStyle, type_scale};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, DialogButton, Kind};

/// Keys and what they do, by message, row by row.
const KEYS: [&str; 21] = [
    "space",
    "enter",
    "p",
    "right",
    "left",
    "r",
    "plus",
    "backspace",
    "s",
    "c",
    "h",
    "g",
    "v",
    "d",
    "e",
    "m",
    "f",
    "w",
    "question",
    "digits",
    "escape",
];

/// Height of a row, as far as there is room, and of the line under all of them.
const ROW: f32 = 36.0;
const FOOT: f32 = 32.0;
/// Text at its usual size needs so much of a row.
const LEAST_ROW: f32 = 34.0;
/// The least room that a key takes, and the gap after it.
const KEY: f32 = 84.0;
const KEY_GAP: f32 = 20.0;
/// How large keys are beside the usual ones.
const KEY_STYLE: TypeStyle = TypeStyle {
    size: 15.0,
    line: 20.0,
    ..type_scale::KEY_CAP
};
/// The button that closes it.
const CLOSE: [f32; 2] = [144.0, 48.0];

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, fresh: bool) -> Vec<Action> {
    let title = tools.text.get("keys-title");
    let rows = KEYS.len().div_ceil(2);
    let body = rows as f32 * ROW * tools.look.text_scale.max(1.0) + FOOT;
    let sheet = Sheet::new(now, tools, (&title, ""), 960.0);
    sheet.show(ui, now, tools, body, |ui, body| {
        let step = (body.height() - FOOT) / rows as f32;
        let (left, right) = body.split_left_right_at_fraction(0.5);
        for (place, key) in KEYS.iter().enumerate() {
            let column = if place % 2 == 0 { left } else { right };
            let top = column.top() + (place / 2) as f32 * step;
            let size = vec2(column.width() - 16.0, step);
            let row = Rect::from_min_size(pos2(column.left(), top), size);
            row_ui(ui, tools, (row, key));
        }
        let foot = Rect::from_min_max(pos2(body.left(), body.bottom() - FOOT), body.max);
        let words = tools.text.get("keys-others");
        let muted = color(tools.look.roles.on_surface_muted);
        let line = widgets::line(&words, type_scale::SMALL, muted);
        widgets::fitted(ui, &tools.look, foot, line);
        close_ui(ui, tools, (body, fresh))
    })
}

/// Letters grow no further than their row has room for.
fn row_ui(ui: &mut Ui, tools: &Tools<'_>, (row, key): (Rect, &str)) {
    let look = &Look {
        text_scale: tools.look.text_scale.min(row.height() / LEAST_ROW),
        ..tools.look
    };
    let ink = color(look.roles.on_surface);
    let cap = words::key(tools.text, key);
    let words = tools.text.get(&format!("keys-{key}-does"));
    widgets::small_cap(ui, look, row.left_center(), (&cap, KEY_STYLE), ink);
    let left = KEY.max(widgets::small_cap_width(ui, look, (&cap, KEY_STYLE)) + KEY_GAP);
    let line = Rect::from_min_max(row.min + vec2(left, 0.0), row.max);
    widgets::fitted(ui, look, line, widgets::line(&words, type_scale::BODY, ink));
}

/// Close stands at the right of the title.
fn close_ui(ui: &mut Ui, tools: &Tools<'_>, (body, fresh): (Rect, bool)) -> Vec<Action> {
    let label = tools.text.get("close");
    let size = vec2(CLOSE[0] * tools.look.text_scale.clamp(1.0, 1.3), CLOSE[1]);
    let corner = pos2(body.right() - size.x, body.top() - 24.0 - size.y);
    let key = words::key(tools.text, "question");
    let button = DialogButton {
        kind: Kind::Outline,
        icon: Some((Icon::Close, Weight::Bold)),
        title: &label,
        words: "",
        key: &key,
        style: type_scale::BODY_BOLD,
    };
    let place = (
        Rect::from_min_size(corner, size),
        Id::unique("keys-close"),
        fresh,
    );
    let pressed = button.show(ui, &tools.look, place);
    pressed.then_some(Action::Show(None)).into_iter().collect()
}
