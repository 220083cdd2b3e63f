//! The CERT checklist: what the routine answers by itself, and words or "not stated" for the rest.

use eframe::egui::{Id, Rect, Role, Ui, pos2};

use super::details::GAP;
use super::{Shown, StudioScreen, edit};
use crate::design::page::studio as sizes;
use crate::design::{icon as icon_size, type_scale};
use crate::domain::draft::{CertItem, Edit, Place, Stated};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Field, Kind};

impl StudioScreen {
    pub(super) fn checklist_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        self.arrive(ui, Place::Checklist, column.take(0.0).expand(60.0));
        let about = tools.text.get("studio-checklist-about");
        let muted = color(look.roles.on_surface_muted);
        column.say(ui, look, widgets::line(&about, type_scale::SMALL, muted));
        column.gap(GAP);
        let rest = tools.text.get("studio-state-nothing");
        let button = Button::new(Kind::Outline, &rest).small();
        let size = button.size(ui, look);
        let row = column.take(size.y);
        let place = Rect::from_min_size(row.min, size).intersect(row);
        if button.show(ui, look, place) {
            actions.push(edit(Edit::StateNothing));
        }
        for (number, (item, _)) in CertItem::WORDS.into_iter().enumerate() {
            column.gap(GAP);
            item_ui(ui, shown, tools, (column, number + 1, item), actions);
        }
    }
}

/// An item: its question with a sign that it is answered, then its field where it needs one.
fn item_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (column, number, item): (&mut Column, usize, CertItem),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let draft = shown.draft();
    let stated = draft.checklist.get(&item);
    let by_itself = draft.answers(item, shown.catalogue());
    let words = tools.text.get(&format!("studio-cert-{}", item.as_str()));
    let title = format!("{number}. {words}");
    let icon = look.icon(icon_size::BODY);
    let mut line = column.inset(icon + 8.0, 0.0);
    let ink = color(look.roles.on_surface);
    line.say(ui, look, widgets::line(&title, type_scale::BODY, ink));
    let row = column.take(line.height());
    let answered =
        by_itself || stated.is_some_and(|stated| *stated != Stated::Words(String::new()));
    let (sign, tone) = if answered {
        (Icon::Check, look.roles.primary)
    } else {
        (Icon::Disc, look.roles.on_surface_faint)
    };
    let at = pos2(row.left() + icon / 2.0, row.center().y);
    widgets::icon(ui, at, sign, Weight::Bold, icon, color(tone));
    if by_itself {
        let mut under = column.inset(icon + 8.0, 0.0);
        let words = tools.text.get("studio-answered");
        let muted = color(look.roles.on_surface_muted);
        under.say(ui, look, widgets::line(&words, type_scale::SMALL, muted));
        column.y = under.y;
        return;
    }
    column.gap(4.0);
    answer_ui(ui, tools, (column, item, &title), stated, actions);
}

/// Words, or that nothing is stated.
fn answer_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, item, title): (&mut Column, CertItem, &str),
    stated: Option<&Stated>,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let label = tools.text.get("studio-not-stated");
    let size = widgets::filter_size(ui, look, &label, true);
    let beside = size.x + GAP + 200.0 * look.text_scale.max(1.0) <= column.width;
    let width = column.width - if beside { size.x + GAP } else { 0.0 };
    let row = words_ui(ui, tools, (column, item, title, width), stated, actions);
    let corner = if beside {
        pos2(row.right() - size.x, row.center().y - size.y / 2.0)
    } else {
        column.gap(4.0);
        column.take(size.y).min
    };
    let nothing = stated == Some(&Stated::NotStated);
    let name = format!("{title}: {label}");
    let chip = (label.as_str(), name.as_str());
    let rect = Rect::from_min_size(corner, size);
    if widgets::filter_chip(ui, look, rect, chip, (Role::CheckBox, nothing)) {
        let stated = (!nothing).then_some(Stated::NotStated);
        actions.push(edit(Edit::State(item, stated)));
    }
}

/// The field for the words; answers the row in which it stands.
fn words_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (column, item, title, width): (&mut Column, CertItem, &str, f32),
    stated: Option<&Stated>,
    actions: &mut Vec<Action>,
) -> Rect {
    let look = &tools.look;
    let mut words = match stated {
        Some(Stated::Words(words)) => words.clone(),
        Some(Stated::NotStated) | None => String::new(),
    };
    let field = Field {
        name: title,
        hint: "",
        id: Id::unique(("studio-cert", item)),
        style: type_scale::BODY,
        most: 1_000,
        lines: false,
        above: 0.0,
    };
    let row = column.take(field.height(ui, look, &words, (width, sizes::CELL)));
    let place = row.with_max_x(row.left() + width);
    if field.show(ui, look, place, &mut words).changed() {
        let stated = (!words.is_empty()).then_some(Stated::Words(words));
        actions.push(edit(Edit::State(item, stated)));
    }
    row
}
