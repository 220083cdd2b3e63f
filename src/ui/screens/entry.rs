//! A way on: a card with a picture or an icon, a name, and a few words. Several screens list what leads on so.

pub(super) mod links;
pub(super) mod texts;

use eframe::egui::{CornerRadius, Rect, Ui, UiBuilder, pos2, vec2};

use crate::design::page::guidance as sizes;
use crate::design::{icon as icon_size, radius, type_scale};
use crate::domain::ExerciseId;
use crate::model::Model;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// A way on.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its sign, where it has no picture.
    pub(super) icon: Icon,
    /// The figure of an exercise or of a self-check.
    pub(super) picture: Option<ExerciseId>,
    /// What it is called.
    pub(super) title: String,
    /// A few words about it; may be empty.
    pub(super) about: String,
}

impl Entry {
    /// One with a sign.
    pub(super) fn new(icon: Icon, title: impl Into<String>, about: impl Into<String>) -> Self {
        Self {
            icon,
            picture: None,
            title: title.into(),
            about: about.into(),
        }
    }

    /// With a picture instead of the sign.
    pub(super) fn picture(mut self, picture: Option<ExerciseId>) -> Self {
        self.picture = picture;
        self
    }

    /// Room for the sign or the picture.
    fn before(&self, tools: &Tools<'_>) -> f32 {
        if self.picture.is_some() {
            sizes::THUMB[0]
        } else {
            tools.look.icon(icon_size::BUTTON)
        }
    }

    fn words_width(&self, tools: &Tools<'_>, width: f32) -> f32 {
        let around = 2.0 * sizes::ENTRY_PADDING + sizes::ENTRY_GAP + sizes::CARET;
        (width - self.before(tools) - around).max(1.0)
    }

    pub(super) fn height(&self, ui: &Ui, tools: &Tools<'_>, width: f32) -> f32 {
        let look = &tools.look;
        let room = self.words_width(tools, width);
        let mut words = widgets::height(ui, look, &self.title, type_scale::BODY_BOLD, room);
        if !self.about.is_empty() {
            words += 2.0 + widgets::height(ui, look, &self.about, type_scale::SMALL, room);
        }
        let picture = if self.picture.is_some() {
            sizes::THUMB[1]
        } else {
            0.0
        };
        (words.max(picture) + 2.0 * sizes::ENTRY_PADDING).max(look.tall(sizes::ENTRY))
    }

    /// Draws it in `rect`; answers whether it was pressed.
    pub(super) fn ui(&self, ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, rect: Rect) -> bool {
        let look = tools.look;
        let name = if self.about.is_empty() {
            self.title.clone()
        } else {
            format!("{}. {}", self.title, self.about)
        };
        widgets::card(ui, &look, rect, &name, |ui| {
            if ui.is_rect_visible(rect) {
                self.inside(ui, model, tools, rect);
            }
        })
    }

    fn inside(&self, ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, rect: Rect) {
        let look = tools.look;
        let ink = color(look.roles.on_surface);
        let muted = color(look.roles.on_surface_muted);
        let middle = rect.center().y;
        let left = rect.left() + sizes::ENTRY_PADDING;
        let before = self.before(tools);
        if let Some(picture) = &self.picture {
            let size = vec2(sizes::THUMB[0], sizes::THUMB[1]);
            let place = Rect::from_min_size(pos2(left, middle - size.y / 2.0), size);
            widgets::rounded_stage(ui, &look, place, CornerRadius::same(radius::CONTROL));
            tools.thumbnail(ui, model, picture, place);
        } else {
            let at = pos2(left + before / 2.0, middle);
            let tone = color(look.roles.on_primary_soft);
            widgets::icon(ui, at, self.icon, Weight::Bold, icon_size::BUTTON, tone);
        }
        let caret = pos2(rect.right() - sizes::ENTRY_PADDING, middle);
        let size = icon_size::INLINE;
        widgets::icon(ui, caret, Icon::Right, Weight::Bold, size, muted);
        let room = self.words_width(tools, rect.width());
        let whole = self.words_height(ui, tools, room);
        let corner = pos2(left + before + sizes::ENTRY_GAP, middle - whole / 2.0);
        let place = Rect::from_min_size(corner, vec2(room, whole));
        let title = widgets::line(&self.title, type_scale::BODY_BOLD, ink);
        let high = widgets::draw_wrapped(ui, &look, place, title);
        let under = place.with_min_y(place.top() + high + 2.0);
        let about = widgets::line(&self.about, type_scale::SMALL, muted);
        if !self.about.is_empty() {
            widgets::draw_wrapped(ui, &look, under, about);
        }
    }

    fn words_height(&self, ui: &Ui, tools: &Tools<'_>, room: f32) -> f32 {
        let look = &tools.look;
        let title = widgets::height(ui, look, &self.title, type_scale::BODY_BOLD, room);
        if self.about.is_empty() {
            return title;
        }
        title + 2.0 + widgets::height(ui, look, &self.about, type_scale::SMALL, room)
    }
}

/// Draws entries in as many columns as have `least` room each; answers the place of the one that was pressed.
pub(super) fn grid(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    column: &mut Column,
    (entries, least): (&[Entry], f32),
) -> Option<usize> {
    let gap = sizes::GRID_GAP;
    let least = tools.look.scaled(least);
    let fitting = (((column.width + gap) / (least + gap)) as usize).clamp(1, 4);
    let columns = if entries.len() == 1 { 1 } else { fitting };
    let width = (column.width - gap * (columns - 1) as f32) / columns as f32;
    let mut pressed = None;
    for (row, chunk) in entries.chunks(columns).enumerate() {
        let heights = chunk.iter().map(|entry| entry.height(ui, tools, width));
        let high = heights.fold(0.0, f32::max);
        let line = column.take(high);
        for (across, entry) in chunk.iter().enumerate() {
            let corner = line.min + vec2(across as f32 * (width + gap), 0.0);
            let rect = Rect::from_min_size(corner, vec2(width, high));
            let place = row * columns + across;
            let own = UiBuilder::new().max_rect(rect).id_salt(("entry", place));
            let hit = ui.scope_builder(own, |ui| entry.ui(ui, model, tools, rect));
            if hit.inner {
                pressed = Some(place);
            }
        }
        column.gap(gap);
    }
    pressed
}

/// A title over entries.
pub(super) fn title(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, words: &str) {
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(words, type_scale::TITLE_SMALL, ink);
    column.say(ui, &tools.look, line);
    column.gap(12.0);
}
