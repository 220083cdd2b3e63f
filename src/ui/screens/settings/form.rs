//! Rows of controls on cards, with lines between them.

use eframe::egui::{Pos2, Rect, Role, Shape, Stroke, Ui, Vec2, pos2, vec2};

use crate::design::page::{control, settings as sizes};
use crate::design::{radius, stroke, type_scale};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Flow, Segments, Step};

/// A label needs at least so much room beside its control; else the control goes under it.
const LABEL: f32 = 180.0;
const GAP: f32 = 24.0;

/// A column of cards.
pub(in crate::ui::screens) struct Form<'a> {
    pub(in crate::ui::screens) column: &'a mut Column,
}

/// Rows of one card.
pub(in crate::ui::screens) struct Rows {
    pub(in crate::ui::screens) column: Column,
    first: bool,
}

impl<'a> Form<'a> {
    pub(in crate::ui::screens) fn new(column: &'a mut Column) -> Self {
        Self { column }
    }

    /// A card with the rows that `add` draws.
    pub(in crate::ui::screens) fn card<R>(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        add: impl FnOnce(&mut Ui, &mut Rows) -> R,
    ) -> R {
        let ground = ui.painter().add(Shape::Noop);
        let mut rows = Rows {
            column: self.column.inset(sizes::INSET, sizes::INSET),
            first: true,
        };
        rows.column.gap(sizes::EDGE);
        let answer = add(ui, &mut rows);
        rows.column.gap(sizes::EDGE);
        let rect = self.column.take(rows.column.height());
        let look = &tools.look;
        let card = widgets::surface_shape(look, rect, look.roles.surface, radius::CARD);
        ui.painter().set(ground, card);
        self.column.gap(sizes::CARD_GAP);
        answer
    }
}

impl Rows {
    /// Rows of their own in `column`.
    pub(in crate::ui::screens) fn in_column(column: Column) -> Self {
        Self {
            column,
            first: true,
        }
    }

    /// A row: its label, a hint under it, and its control, `size` large.
    pub(in crate::ui::screens) fn row<R>(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        (label, hint): (&str, Option<&str>),
        size: Vec2,
        add: impl FnOnce(&mut Ui, Rect) -> R,
    ) -> R {
        let look = &tools.look;
        if !self.first {
            let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
            let across = self.column.left..=self.column.right();
            ui.painter().hline(across, self.column.y, edge);
        }
        self.first = false;
        let whole = self.column.width;
        let beside = look.scaled(LABEL) + GAP + size.x <= whole;
        let room = if beside { whole - size.x - GAP } else { whole };
        let label = tools.text.get(label);
        let hint = hint.map(|hint| tools.text.get(hint)).unwrap_or_default();
        let words = words_height(ui, tools, (&label, &hint), room);
        let inner = if beside {
            words.max(size.y)
        } else {
            words + 8.0 + size.y
        };
        let row = self.column.take((inner + 24.0).max(sizes::ROW));
        let top = row.center().y - if beside { words } else { inner } / 2.0;
        words_ui(ui, tools, (&label, &hint), pos2(row.left(), top), room);
        let place = if beside {
            let corner = pos2(row.right() - size.x, row.center().y - size.y / 2.0);
            Rect::from_min_size(corner, size)
        } else {
            let width = size.x.min(whole);
            let corner = pos2(row.left(), top + words + 8.0);
            Rect::from_min_size(corner, vec2(width, size.y))
        };
        add(ui, place)
    }

    /// A row with one of a few values, side by side, or in several rows where they have no room.
    pub(in crate::ui::screens) fn choice<T: Copy + PartialEq>(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        words: (&str, Option<&str>),
        options: &[(T, &str)],
        value: &mut T,
    ) {
        let names: Vec<String> = options.iter().map(|(_, id)| tools.text.get(id)).collect();
        let options_words: Vec<&str> = names.iter().map(String::as_str).collect();
        let selected = options
            .iter()
            .position(|(option, _)| option == value)
            .unwrap_or(0);
        let look = &tools.look;
        let segments = Segments {
            options: &options_words,
            selected,
            small: true,
            raised: false,
        };
        let size = segments.size(ui, look);
        let pressed = if size.x <= self.column.width {
            self.row(ui, tools, words, size, |ui, rect| {
                segments.show(ui, look, rect)
            })
        } else {
            self.chips(ui, tools, words, &options_words, selected)
        };
        if let Some((chosen, _)) = pressed.and_then(|place| options.get(place)) {
            *value = *chosen;
        }
    }

    /// A row with one of several values, as chips in as many rows as they need.
    pub(in crate::ui::screens) fn chips(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        words: (&str, Option<&str>),
        options: &[&str],
        selected: usize,
    ) -> Option<usize> {
        let chips = options.iter().enumerate();
        let chips: Vec<(&str, bool)> = chips
            .map(|(place, name)| (*name, place == selected))
            .collect();
        self.flowing(ui, tools, words, (Role::RadioButton, &chips))
    }

    /// A row with values that can be on together, as chips in as many rows as they need; answers which was pressed.
    pub(super) fn checks<T: Copy>(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        words: (&str, Option<&str>),
        options: &[(T, String)],
        is_on: impl Fn(T) -> bool,
    ) -> Option<T> {
        let chips = options.iter();
        let chips: Vec<(&str, bool)> = chips
            .map(|(value, name)| (name.as_str(), is_on(*value)))
            .collect();
        let pressed = self.flowing(ui, tools, words, (Role::CheckBox, &chips));
        let pressed = pressed.and_then(|place| options.get(place));
        pressed.map(|(value, _)| *value)
    }

    /// A row of chips that is as high as they need; answers the place of the one that was pressed.
    fn flowing(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        words: (&str, Option<&str>),
        (role, chips): (Role, &[(&str, bool)]),
    ) -> Option<usize> {
        let look = &tools.look;
        let width = self.column.width;
        let flow = |at: Pos2| Flow::new(at, at.x + width, vec2(control::GAP, control::GAP));
        let mut measured = flow(Pos2::ZERO);
        for (name, on) in chips {
            measured.place(widgets::filter_size(ui, look, name, *on));
        }
        let size = vec2(width, measured.bottom());
        self.row(ui, tools, words, size, |ui, rect| {
            let chips = chips.iter().map(|(name, on)| (*name, *name, *on));
            widgets::filter_chips(ui, look, &mut flow(rect.min), role, chips)
        })
    }

    /// A row with a switch.
    pub(in crate::ui::screens) fn toggle(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        words: (&str, Option<&str>),
        on: &mut bool,
    ) {
        let [width, height] = control::TOGGLE;
        let name = tools.text.get(words.0);
        let look = &tools.look;
        let pressed = self.row(ui, tools, words, vec2(width, height), |ui, rect| {
            widgets::toggle(ui, look, rect, (&name, *on))
        });
        if pressed {
            *on = !*on;
        }
    }

    /// A row with a number between two buttons; answers −1 or +1.
    pub(in crate::ui::screens) fn step(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        words: (&str, Option<&str>),
        value: &str,
        can: [bool; 2],
    ) -> i32 {
        let name = tools.text.get(words.0);
        let (less, more) = (tools.text.get("less"), tools.text.get("more"));
        let step = Step {
            name: &name,
            value,
            less_more: [&less, &more],
            can,
        };
        let look = &tools.look;
        let size = step.size(ui, look);
        self.row(ui, tools, words, size, |ui, rect| {
            widgets::stepper(ui, look, rect, &step)
        })
    }
}

fn words_height(ui: &Ui, tools: &Tools<'_>, (label, hint): (&str, &str), width: f32) -> f32 {
    let look = &tools.look;
    let upper = widgets::height(ui, look, label, type_scale::BODY_BOLD, width);
    if hint.is_empty() {
        return upper;
    }
    upper + widgets::height(ui, look, hint, type_scale::SMALL, width)
}

fn words_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (label, hint): (&str, &str),
    at: eframe::egui::Pos2,
    width: f32,
) {
    let look = &tools.look;
    let mut words = Column::new(at, width);
    let ink = color(look.roles.on_surface);
    words.say(ui, look, widgets::line(label, type_scale::BODY_BOLD, ink));
    if !hint.is_empty() {
        let muted = color(look.roles.on_surface_muted);
        words.say(ui, look, widgets::line(hint, type_scale::SMALL, muted));
    }
}
