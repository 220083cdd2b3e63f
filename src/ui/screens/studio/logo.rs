//! The clinic's sign: seen, chosen, removed.

use eframe::egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::dose::{label_height, label_ui};
use super::{Shown, edit};
use crate::design::page::studio as sizes;
use crate::design::{radius, type_scale};
use crate::domain::Picture;
use crate::domain::draft::{Edit, PersonEdit};
use crate::model::{Action, For, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::painters::photos::Size;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let label = tools.text.get("studio-logo");
    label_ui(ui, tools, column.take(label_height(tools)), &label);
    let logo = shown.draft().prescription().logo;
    if let Some(logo) = &logo {
        sign_ui(ui, tools, column, (logo, &label));
        column.gap(sizes::CELL_GAP[1]);
    } else {
        let note = tools.text.get("studio-logo-note");
        let ink = color(tools.look.roles.on_surface_muted);
        let line = widgets::line(&note, type_scale::SMALL, ink);
        column.say(ui, &tools.look, line);
        column.gap(sizes::CELL_GAP[1]);
    }
    let ask = Action::Studio(StudioAction::AskPhoto(For::Logo));
    let remove = edit(Edit::Person(PersonEdit::Logo(None)));
    let choose = if logo.is_some() {
        "studio-logo-other"
    } else {
        "studio-logo-choose"
    };
    let mut asked = vec![(choose, Icon::AddPhoto, ask)];
    if logo.is_some() {
        asked.push(("studio-logo-remove", Icon::Trash, remove));
    }
    buttons_ui(ui, tools, column, asked, actions);
}

/// The sign as large as there is room, on white as on paper.
fn sign_ui(
    ui: &mut Ui,
    tools: &mut Tools<'_>,
    column: &mut Column,
    (logo, name): (&Picture, &str),
) {
    let [width, height] = sizes::LOGO;
    let row = column.take(height);
    let rect = Rect::from_min_size(row.min, vec2(width.min(row.width()), height));
    let look = tools.look;
    widgets::stage(ui, &look, rect, f32::from(radius::SMALL));
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    tools.photo(ui, &logo.file, Size::Small, rect.shrink(6.0));
}

fn buttons_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    asked: Vec<(&str, Icon, Action)>,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let gap = vec2(sizes::TEMPO_GAP, sizes::TEMPO_GAP);
    let mut flow = Flow::new(pos2(column.at().x, column.y), column.right() + 0.5, gap);
    for (id, icon, action) in asked {
        let words = tools.text.get(id);
        let button = Button::new(Kind::Outline, &words)
            .small()
            .icon_size(18.0)
            .icon(icon, Weight::Bold);
        let size = button.size(ui, look);
        let size = vec2(size.x.min(column.width), size.y);
        if button.show(ui, look, flow.place(size)) {
            actions.push(action);
        }
    }
    column.y = flow.bottom();
}
