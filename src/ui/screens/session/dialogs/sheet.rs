//! The ground of a dialog with its head, its buttons, and who has the keyboard when it opens.

use eframe::egui::{Id, Rect, Ui, UiBuilder, accesskit, pos2, vec2};

use super::super::{Now, words};
use crate::design::{TypeStyle, radius, type_scale};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, DialogButton, Kind};

/// Height of a button, and of the gap between two.
pub(super) const BUTTON: f32 = 56.0;
pub(super) const LINK: f32 = 44.0;
pub(super) const GAP: f32 = 12.0;
/// Room inside the edge; less where the window is small.
const PADDING: f32 = 40.0;
const SMALL_PADDING: f32 = 20.0;
/// Room around a dialog.
const AROUND: f32 = 16.0;
/// Room under the head.
const UNDER_HEAD: f32 = 24.0;
/// Dialogs grow with the text up to this, as far as the window has room.
const MOST_GROWTH: f32 = 1.5;
/// The head shrinks by steps of this, and not under this share of its size.
const STEP: f32 = 0.95;
const LEAST: f32 = 0.8;

/// A dialog that is being laid out: what it needs, then where it is.
pub(super) struct Sheet<'a> {
    title: &'a str,
    words: &'a str,
    /// Width of the whole dialog in points.
    width: f32,
    padding: f32,
    /// Room at the left of the head, for a sign.
    indent: f32,
}

/// A button of a dialog.
pub(in crate::ui::screens::session) struct Choice {
    /// The message of its label.
    pub(in crate::ui::screens::session) label: &'static str,
    pub(in crate::ui::screens::session) kind: Kind,
    pub(in crate::ui::screens::session) icon: Option<Icon>,
    pub(in crate::ui::screens::session) key: &'static str,
    pub(in crate::ui::screens::session) action: Action,
}

impl<'a> Sheet<'a> {
    /// A dialog as wide as the design has it, wider with larger text, never wider than the window.
    pub(super) fn new(
        now: &Now<'_>,
        tools: &Tools<'_>,
        (title, words): (&'a str, &'a str),
        width: f32,
    ) -> Self {
        let wanted = width * tools.look.text_scale.clamp(1.0, MOST_GROWTH);
        let room = now.window.width() - 2.0 * AROUND;
        let small = now.window.width() < 1000.0 || now.window.height() < 700.0;
        Self {
            title,
            words,
            width: wanted.min(room),
            padding: if small { SMALL_PADDING } else { PADDING },
            indent: 0.0,
        }
    }

    /// With room for a sign before its head.
    pub(super) fn indented(self, indent: f32) -> Self {
        Self { indent, ..self }
    }

    fn head_width(&self) -> f32 {
        self.width - 2.0 * self.padding - self.indent
    }

    /// How high title and sentence are in `look`, with the room under them.
    fn head_height(&self, ui: &Ui, look: &Look) -> f32 {
        let height =
            |words: &str, style| widgets::height(ui, look, words, style, self.head_width());
        let words = if self.words.is_empty() {
            0.0
        } else {
            8.0 + height(self.words, type_scale::LEAD)
        };
        height(self.title, type_scale::HEADLINE) + words + UNDER_HEAD
    }

    /// Draws ground and head around `body` points of content, and lets `content` fill the rest.
    pub(super) fn show(
        self,
        ui: &mut Ui,
        now: &Now<'_>,
        tools: &Tools<'_>,
        body: f32,
        content: impl FnOnce(&mut Ui, Rect) -> Vec<Action>,
    ) -> Vec<Action> {
        let room = now.window.height() - AROUND;
        let around = body + 2.0 * self.padding;
        let look = self.head_look(ui, tools, room - around);
        let head = self.head_height(ui, &look);
        let height = (head + around).min(room);
        let rect = Rect::from_center_size(now.window.center(), vec2(self.width, height));
        let ground = tools.look.roles.surface_raised;
        widgets::dialog_ground(ui, &tools.look, rect, ground, radius::DIALOG);
        let builder = UiBuilder::new()
            .max_rect(rect)
            .id_salt("dialog")
            .accessibility_role(accesskit::Role::Dialog)
            .accessibility_label(self.title);
        ui.scope_builder(builder, |ui| {
            let inside = rect.shrink(self.padding);
            self.head_ui(ui, &look, inside);
            let body = Rect::from_min_max(pos2(inside.left(), inside.top() + head), inside.max);
            content(ui, body)
        })
        .inner
    }

    /// The look of the head: its letters shrink until it leaves room for what is under it.
    fn head_look(&self, ui: &Ui, tools: &Tools<'_>, room: f32) -> Look {
        let mut look = tools.look;
        while room < self.head_height(ui, &look) && LEAST < look.text_scale {
            look.text_scale *= STEP;
        }
        look
    }

    fn head_ui(&self, ui: &mut Ui, look: &Look, inside: Rect) {
        let head = Rect::from_min_max(inside.min + vec2(self.indent, 0.0), inside.max);
        let ink = color(look.roles.on_surface);
        let title = widgets::line(self.title, type_scale::HEADLINE, ink);
        let height = widgets::wrapped(ui, look, head, title);
        if !self.words.is_empty() {
            let under = Rect::from_min_max(head.min + vec2(0.0, height + 8.0), head.max);
            let muted = color(look.roles.on_surface_muted);
            let line = widgets::line(self.words, type_scale::LEAD, muted);
            widgets::wrapped(ui, look, under, line);
        }
    }
}

/// Draws a button of a dialog; the main one has the keyboard when the dialog opens.
pub(super) fn choice_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (choice, rect, fresh): (&Choice, Rect, bool),
) -> Option<Action> {
    let label = tools.text.get(choice.label);
    let key = words::key(tools.text, choice.key);
    let button = DialogButton {
        kind: choice.kind,
        icon: choice.icon.map(|icon| (icon, Weight::Bold)),
        title: &label,
        words: "",
        key: &key,
        style: match choice.kind {
            Kind::Link => TypeStyle {
                bold: true,
                ..type_scale::BODY
            },
            Kind::Main | Kind::Soft | Kind::Outline => type_scale::BUTTON_LARGE,
        },
    };
    let id = Id::unique(("dialog", choice.label));
    let takes_keys = fresh && choice.kind == Kind::Main;
    button
        .show(ui, &tools.look, (rect, id, takes_keys))
        .then(|| choice.action.clone())
}

/// Buttons one under the other.
pub(super) fn column_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (choices, body, fresh): (&[Choice], Rect, bool),
) -> Vec<Action> {
    let mut top = body.top();
    let mut actions = Vec::new();
    for choice in choices {
        let height = if choice.kind == Kind::Link {
            LINK
        } else {
            BUTTON
        };
        let rect = Rect::from_min_size(pos2(body.left(), top), vec2(body.width(), height));
        actions.extend(choice_ui(ui, tools, (choice, rect, fresh)));
        top += height + GAP;
    }
    actions
}
