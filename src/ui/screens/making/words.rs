//! What is read of the exercise: its name, how it is done, when to take care.

use eframe::egui::{Id, IdSalt, Rect, Role, Ui};

use super::chips::{Chip, chips};
use super::{Shown, edit, panel, said};
use crate::design::page::{making as sizes, studio};
use crate::design::type_scale;
use crate::domain::Picture;
use crate::domain::draft::ItemEdit;
use crate::domain::exercise::{Category, Goal};
use crate::domain::own::OwnLine;
use crate::model::studio::For;
use crate::model::{Action, MakeEdit, MakingAction, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::{self, Page};
use crate::ui::screens::studio::photos;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Field, Kind};

/// Kinds of exercise, each with the goal that names it.
const KINDS: [(Goal, Category); 5] = [
    (Goal::Release, Category::Release),
    (Goal::WarmUp, Category::DynamicWarmup),
    (Goal::Stretch, Category::StaticStretch),
    (Goal::Strengthen, Category::Strength),
    (Goal::Recover, Category::Recovery),
];

pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    (rect, page): (Rect, &Page),
    actions: &mut Vec<Action>,
) {
    let left = page.area.left();
    let width = page.area.width().min(sizes::FIELD_WIDE);
    let salt = IdSalt::new("making-words");
    page::scroll(ui, salt, rect, (left, width), |ui, column| {
        column.gap(sizes::TOP);
        let title = title(shown, tools);
        let ink = color(tools.look.roles.on_surface);
        let line = widgets::line(&title, type_scale::TITLE_SMALL, ink).title();
        column.say(ui, &tools.look, line);
        column.gap(4.0);
        for lack in shown.making.lacks() {
            let ink = color(tools.look.roles.caution);
            let words = tools.text.get(said::lack(lack));
            column.say(
                ui,
                &tools.look,
                widgets::line(&words, type_scale::SMALL, ink),
            );
            column.gap(2.0);
        }
        column.gap(8.0);
        for line in OwnLine::ALL {
            line_ui(ui, shown, tools, (column, line), actions);
            if line == OwnLine::Name {
                kind_ui(ui, shown, tools, column, actions);
                panel::work_ui(ui, shown, tools, column, actions);
                sides_ui(ui, shown, tools, column, actions);
            }
        }
        photos_ui(ui, shown, tools, column, actions);
        column.gap(sizes::GAP);
        throw_ui(ui, tools, column, actions);
        column.gap(sizes::TOP);
    });
}

/// Photographs of it, and the way to one more.
fn photos_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let own = &shown.making.made.exercise;
    let pictures = (
        own.pictures.as_slice(),
        own.name.as_str(),
        own.instructions.len(),
    );
    let changed = photos::list_ui(ui, tools, (column, 0), pictures);
    actions.extend(
        changed
            .and_then(|changed| described(&own.pictures, changed))
            .map(edit),
    );
    column.gap(sizes::GAP);
    let words = tools.text.get("studio-own-photo");
    let button = Button::new(Kind::Outline, &words)
        .small()
        .icon(Icon::AddPhoto, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    let place = row.with_max_x(row.left() + size.x.min(row.width()));
    if button.show(ui, &tools.look, place) {
        actions.push(Action::Studio(StudioAction::AskPhoto(For::Own(None))));
    }
}

/// The way to be rid of it unfinished.
fn throw_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let words = tools.text.get("making-throw-away");
    let button = Button::new(Kind::Link, &words)
        .small()
        .icon(Icon::Trash, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    let place = row.with_max_x(row.left() + size.x.min(row.width()));
    if button.show(ui, &tools.look, place) {
        actions.push(MakingAction::ThrowAway.into());
    }
}

/// The photographs after a change.
fn described(all: &[Picture], changed: ItemEdit) -> Option<MakeEdit> {
    let mut pictures = all.to_vec();
    match changed {
        ItemEdit::Describe(number, words) => pictures.get_mut(number)?.alt = words,
        ItemEdit::Pictures(changed) => pictures = changed,
        ItemEdit::Number(..)
        | ItemEdit::Typed(..)
        | ItemEdit::Kind(_)
        | ItemEdit::Sides(_)
        | ItemEdit::Order(_)
        | ItemEdit::Start(_)
        | ItemEdit::First(_)
        | ItemEdit::Note(_)
        | ItemEdit::Load(_) => return None,
    }
    Some(MakeEdit::Photos(pictures))
}

fn kind_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let now = shown.making.made.exercise.goal();
    let all = KINDS.map(|(goal, _)| (tools.text.get(words::goal(goal)), goal == now));
    let pressed = chips(ui, tools, column, "own-kind", (Role::RadioButton, &all));
    if let Some((_, category)) = pressed.and_then(|place| KINDS.get(place)) {
        actions.push(edit(MakeEdit::Be(*category)));
    }
}

fn sides_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let each = shown.making.made.exercise.unilateral;
    let all: [Chip; 1] = [(tools.text.get("own-each-side"), each)];
    if chips(ui, tools, column, "", (Role::CheckBox, &all)).is_some() {
        actions.push(edit(MakeEdit::Sides(!each)));
    }
}

/// A text under its label, as high as it needs.
fn line_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (column, line): (&mut Column, OwnLine),
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let name = tools.text.get(said::line(line));
    let mut words = shown.making.made.exercise.line(line);
    let muted = color(look.roles.on_surface_muted);
    column.say(ui, look, widgets::line(&name, type_scale::SMALL, muted));
    column.gap(2.0);
    let field = Field {
        name: &name,
        hint: "",
        id: Id::unique(("own-line", line)),
        style: type_scale::BODY,
        most: line.most(),
        lines: line.has_lines(),
        above: 0.0,
    };
    let high = field.height(ui, look, &words, (column.width, studio::CELL));
    let rect = column.take(high);
    if field.show(ui, look, rect, &mut words).changed() {
        actions.push(edit(MakeEdit::Write(line, words)));
    }
    column.gap(sizes::GAP);
}

/// What the exercise is called, as far as it is.
pub(super) fn title(shown: &Shown<'_>, tools: &Tools<'_>) -> String {
    let name = shown.making.made.exercise.name.trim();
    if name.is_empty() {
        tools.text.get("own-new")
    } else {
        name.to_owned()
    }
}
