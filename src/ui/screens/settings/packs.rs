//! What came from others: opened, and removed again.

use eframe::egui::Ui;

use super::form::Rows;
use crate::design::type_scale;
use crate::model::data::{DataAction, Question};
use crate::model::{Action, KeptPack, Model, PackAction};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Kind};

/// Draws the packs that are kept, each with the way to remove it.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    rows: &mut Rows,
    actions: &mut Vec<Action>,
) {
    let text = tools.text;
    let kept = &model.packs.kept;
    let hint = if kept.is_empty() {
        Some("packs-none")
    } else {
        None
    };
    let label = text.get("library-open-file");
    let open = Button::new(Kind::Soft, &label).icon(Icon::Folder, Weight::Bold);
    let size = open.size(ui, &tools.look);
    if rows.row(ui, tools, ("packs-title", hint), size, |ui, rect| {
        open.show(ui, &tools.look, rect)
    }) {
        actions.push(Action::Packs(PackAction::Open(None)));
    }
    for kept in kept {
        pack_ui(ui, tools, rows, kept, actions);
    }
}

fn pack_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    rows: &mut Rows,
    kept: &KeptPack,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let label = tools.text.get("packs-remove");
    let name = format!("{}: {label}", kept.pack.title);
    let button = Button::new(Kind::Outline, &label).small().name(&name);
    let size = button.size(ui, look);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let column = &mut rows.column;
    let top = column.y;
    let mut words = column.inset(0.0, size.x + 16.0);
    words.gap(12.0);
    let title = widgets::line(&kept.pack.title, type_scale::BODY_BOLD, ink);
    words.say(ui, look, title);
    let about = about(tools.text, kept);
    words.say(ui, look, widgets::line(&about, type_scale::SMALL, muted));
    words.gap(12.0);
    let row = column.take((words.y - top).max(size.y + 16.0));
    let place = eframe::egui::Rect::from_center_size(
        eframe::egui::pos2(row.right() - size.x / 2.0, row.center().y),
        size,
    );
    if button.show(ui, look, place) {
        let ask = DataAction::Ask(Some(Question::Pack(kept.name.clone())));
        actions.push(Action::Data(ask));
    }
}

/// Who it is from, when it was made, and how much it brings.
fn about(text: &Text, kept: &KeptPack) -> String {
    let pack = &kept.pack;
    let mut facts = Vec::new();
    if !pack.author.is_empty() {
        facts.push(text.with("opened-from", &[("author", (&pack.author).into())]));
    }
    facts.extend(pack.created.map(|day| text.full_day(day)));
    for (id, count) in [
        ("opened-routines", pack.routines.len()),
        ("opened-exercises", pack.exercises.len()),
    ] {
        if 0 < count {
            facts.push(text.with(id, &[("count", count.into())]));
        }
    }
    facts.join(" · ")
}
