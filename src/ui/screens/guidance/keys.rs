//! The keys of pages and of a session, folded.

use eframe::egui::{Rect, Role, Ui, vec2};

use crate::design::type_scale;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::progress::card::say;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Fold};

/// Keys by message, with what they do.
const KEYS: [&str; 12] = [
    "search", "library", "progress", "help", "escape", "text", "full", "mute", "space", "skip",
    "hurts", "signs",
];
/// A key has at least so much room.
const KEY: f32 = 112.0;

pub(super) fn ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let title = tools.text.get("help-keys");
    let summary = tools.text.get("help-keys-about");
    let fold = Fold {
        id: "keys",
        title: &title,
        summary: &summary,
        icon: Icon::Keys,
        open: false,
    };
    let look = tools.look;
    widgets::fold(ui, &look, column, &fold, |ui, column| {
        for key in KEYS {
            key_ui(ui, tools, column, key);
        }
    });
}

fn key_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, id: &str) {
    let look = &tools.look;
    let cap = tools.text.get(&format!("help-key-{id}"));
    let does = tools.text.get(&format!("help-key-{id}-does"));
    let ink = color(look.roles.on_surface);
    let width = look
        .scaled(KEY)
        .max(widgets::key_cap_width(ui, look, &cap) + 12.0);
    let room = (column.width - width).max(1.0);
    let high = widgets::height(ui, look, &does, type_scale::BODY, room);
    let row = column.take(high.max(look.scaled(type_scale::BODY.line)) + 8.0);
    let name = format!("{cap}: {does}");
    say(ui, row, Role::Label, &name);
    widgets::key_cap(ui, look, row.left_center(), &cap, ink);
    let corner = row.min + vec2(width, 4.0);
    let place = Rect::from_min_size(corner, vec2(room, high));
    widgets::draw_wrapped(ui, look, place, widgets::line(&does, type_scale::BODY, ink));
}
