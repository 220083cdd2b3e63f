//! The photographs of an item: each with what it shows, the instruction that it belongs to, and the way to be rid of it.

use eframe::egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::dose::{label_height, label_ui};
use super::texts::field_ui;
use super::{Shown, edit_item};
use crate::design::page::studio as sizes;
use crate::design::{icon as icon_size, radius};
use crate::domain::draft::ItemEdit;
use crate::domain::{Item, Picture};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::painters::photos::Size;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Asked, Button, Column, Kind, Spin};

/// The least room for what a photograph shows.
const WORDS_LEAST: f32 = 180.0;
/// Most letters of it.
const MOST: usize = 200;

/// A photograph of an item as it is edited.
struct Photo<'a> {
    /// Of which item, and which of its photographs.
    place: usize,
    number: usize,
    picture: &'a Picture,
    /// What the exercise is called, and how many instructions it has.
    name: &'a str,
    steps: u32,
}

pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &mut Tools<'_>,
    (column, place, item): (&mut Column, usize, &Item),
    actions: &mut Vec<Action>,
) {
    let exercise = shown.draft().exercise(&item.exercise, shown.catalogue());
    let name = exercise.map_or("", |exercise| exercise.words.short_name.as_str());
    let steps = exercise.map_or(0, |exercise| exercise.instructions.len());
    let pictures = (item.pictures.as_slice(), name, steps);
    let asked = list_ui(ui, tools, (column, place), pictures);
    actions.extend(asked.map(|asked| edit_item(place, asked)));
}

/// Photographs of an exercise that is called so and has so many instructions; answers what is to be changed.
pub(in crate::ui::screens) fn list_ui(
    ui: &mut Ui,
    tools: &mut Tools<'_>,
    (column, place): (&mut Column, usize),
    (pictures, name, steps): (&[Picture], &str, usize),
) -> Option<ItemEdit> {
    let mut changed = None;
    for (number, picture) in pictures.iter().enumerate() {
        column.gap(sizes::CELL_GAP[1]);
        let photo = Photo {
            place,
            number,
            picture,
            name,
            steps: u32::try_from(steps).unwrap_or(u32::MAX),
        };
        let asked = photo.ui(ui, tools, column, pictures);
        changed = changed.or(asked);
    }
    changed
}

impl Photo<'_> {
    fn ui(
        &self,
        ui: &mut Ui,
        tools: &mut Tools<'_>,
        column: &mut Column,
        all: &[Picture],
    ) -> Option<ItemEdit> {
        let grown = tools.look.text_scale.max(1.0);
        let [thumb, _] = sizes::PHOTO;
        let side = tools.look.icon(sizes::TOOL);
        let step = self.spin_width(ui, tools);
        let gap = sizes::TEMPO_GAP;
        let wide = thumb + step + side + WORDS_LEAST * grown + 3.0 * gap <= column.width;
        let top = column.y;
        let thumb_foot = self.thumb_ui(ui, tools, column);
        let mut words = column.inset(thumb + gap, side + gap);
        if wide {
            words = column.inset(thumb + gap, side + step + 2.0 * gap);
        }
        let described = self.words_ui(ui, tools, &mut words);
        let at = if wide {
            pos2(column.right() - side - gap - step, top)
        } else {
            words.gap(sizes::CELL_GAP[1]);
            words.at()
        };
        let step_high = label_height(tools) + tools.look.tall(sizes::CELL);
        let place = Rect::from_min_size(at, vec2(step, step_high));
        let moved = self.step_ui(ui, tools, place, all);
        let corner = pos2(column.right() - side, top + label_height(tools));
        let removed = self.remove_ui(ui, tools, (corner, side), all);
        column.y = words.y.max(place.bottom()).max(thumb_foot);
        described.or(moved).or(removed)
    }

    /// The message about this photograph.
    fn words(&self, tools: &Tools<'_>, id: &str) -> String {
        let number = ("number", (self.number + 1).into());
        tools.text.with(id, &[number, ("name", self.name.into())])
    }

    /// The photograph, small; answers where it ends.
    fn thumb_ui(&self, ui: &mut Ui, tools: &mut Tools<'_>, column: &Column) -> f32 {
        let look = tools.look;
        let corner = column.at() + vec2(0.0, label_height(tools));
        let rect = Rect::from_min_size(corner, sizes::PHOTO.into());
        widgets::stage(ui, &look, rect, f32::from(radius::SMALL));
        let name = self.words(tools, "studio-photo");
        let response = ui.allocate_rect(rect, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        tools.photo(ui, &self.picture.file, Size::Small, rect.shrink(2.0));
        rect.bottom()
    }

    fn words_ui(&self, ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) -> Option<ItemEdit> {
        let label = self.words(tools, "studio-photo-alt");
        let id = format!("photo-{}", self.number);
        let field = (label.as_str(), id.as_str(), MOST);
        let words = self.picture.alt.clone();
        let typed = field_ui(ui, tools, (column, self.place), field, words);
        typed.map(|words| ItemEdit::Describe(self.number, words))
    }

    /// The instruction that it belongs to, as it is shown.
    fn step(&self, tools: &Tools<'_>) -> String {
        match self.picture.instruction {
            Some(step) => one_step(tools, step),
            None => tools.text.get("studio-photo-all-steps"),
        }
    }

    fn spin<'a>(&self, name: &'a str, value: &'a str) -> Spin<'a> {
        let now = self.picture.instruction.unwrap_or(0);
        Spin {
            name,
            id: Id::unique(("studio-photo-step", self.place, self.number)),
            value,
            less_more: ["", ""],
            can: [0 < now, now < self.steps],
            tenths: false,
            inside: None,
        }
    }

    /// As wide for every step as for all of them.
    fn spin_width(&self, ui: &Ui, tools: &Tools<'_>) -> f32 {
        let all = tools.text.get("studio-photo-all-steps");
        let last = one_step(tools, self.steps.max(10));
        let widths = [all, last].map(|value| self.spin("", &value).size(ui, &tools.look).x);
        widths.into_iter().fold(0.0, f32::max)
    }

    fn step_ui(
        &self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        rect: Rect,
        all: &[Picture],
    ) -> Option<ItemEdit> {
        let (label, control) = rect.split_top_bottom_at_y(rect.top() + label_height(tools));
        let words = tools.text.get("studio-photo-step-label");
        label_ui(ui, tools, label, &words);
        let name = self.words(tools, "studio-photo-step");
        let value = self.step(tools);
        let less_more = ["less", "more"].map(|id| tools.text.get(id));
        let mut spin = self.spin(&name, &value);
        spin.less_more = less_more.each_ref().map(String::as_str);
        let now = self.picture.instruction.unwrap_or(0);
        let wanted = match spin.show(ui, &tools.look, control).0? {
            Asked::Less => now.saturating_sub(1),
            Asked::More => now.saturating_add(1).min(self.steps),
            Asked::Value(value) => value.min(self.steps),
        };
        let mut pictures = all.to_vec();
        pictures.get_mut(self.number)?.instruction = (0 < wanted).then_some(wanted);
        Some(ItemEdit::Pictures(pictures))
    }

    fn remove_ui(
        &self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        (corner, side): (eframe::egui::Pos2, f32),
        all: &[Picture],
    ) -> Option<ItemEdit> {
        let look = &tools.look;
        let name = self.words(tools, "studio-photo-remove");
        let button = Button::icon_only(Kind::Link, Icon::Trash, &name)
            .icon_size(look.icon(icon_size::BODY))
            .colors(color(look.roles.surface), color(look.roles.on_surface));
        let high = look.tall(sizes::CELL);
        let place = Rect::from_min_size(corner, vec2(side, high));
        if !button.show(ui, look, place) {
            return None;
        }
        let mut pictures = all.to_vec();
        pictures.remove(self.number);
        Some(ItemEdit::Pictures(pictures))
    }
}

fn one_step(tools: &Tools<'_>, step: u32) -> String {
    let step = [("step", step.into())];
    tools.text.with("studio-photo-one-step", &step)
}
