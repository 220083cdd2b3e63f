//! Chips: those that only say something, and those that filter.

use eframe::egui::{
    CornerRadius, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::chosen::chosen;
use super::flow::Flow;
use super::press::press;
use super::words::{draw, icon, line, measure};
use crate::design::page::control;
use crate::design::{Theme, TypeStyle, icon as size, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// What a chip means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// It says something.
    #[default]
    Plain,
    /// It says that something is wanting.
    Warn,
}

/// A chip that only says something.
#[derive(Clone, Copy, Debug)]
pub struct Chip<'a> {
    words: &'a str,
    icon: Option<Icon>,
    tone: Tone,
    name: Option<&'a str>,
}

impl<'a> Chip<'a> {
    /// A chip with words.
    pub fn new(words: &'a str) -> Self {
        Self {
            words,
            icon: None,
            tone: Tone::Plain,
            name: None,
        }
    }

    /// With an icon before the words.
    #[must_use]
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// In another tone.
    #[must_use]
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Called so by a screen reader.
    #[must_use]
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// The size that shows all of it.
    pub fn size(&self, ui: &Ui, look: &Look) -> Vec2 {
        let words = measure(ui, look, self.words, self.style()).x.ceil();
        let icon = self
            .icon
            .map_or(0.0, |_| look.icon(size::INLINE) + control::GAP);
        let padding = 2.0 * control::CHIP_PADDING;
        vec2(words + icon + padding, look.tall(control::CHIP))
    }

    /// Draws it in `rect`, with a name of its own for a screen reader.
    pub fn show(self, ui: &mut Ui, look: &Look, rect: Rect) {
        let response = ui.allocate_rect(rect, Sense::hover());
        let name = self.name.unwrap_or(self.words);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, name));
        if !self.draw(ui, look, rect) {
            response.on_hover_text(self.words);
        }
    }

    /// Draws it as a piece of something that has a name already; answers whether all of it is seen.
    pub fn draw(&self, ui: &Ui, look: &Look, rect: Rect) -> bool {
        let roles = look.roles;
        let (fill, ink) = match self.tone {
            Tone::Plain => (roles.surface_sunken, roles.on_surface),
            Tone::Warn => (roles.caution_soft, roles.on_caution_soft),
        };
        let edge = match look.theme {
            Theme::HighContrast => Stroke::new(stroke::HAIRLINE, color(roles.line)),
            Theme::Light | Theme::Dark => Stroke::NONE,
        };
        ui.painter()
            .rect(rect, pill(rect), color(fill), edge, StrokeKind::Inside);
        let mut left = rect.left() + control::CHIP_PADDING;
        if let Some(sign) = self.icon {
            let size = look.icon(size::INLINE);
            let at = pos2(left + size / 2.0, rect.center().y);
            icon(ui, at, sign, Weight::Bold, size, color(ink));
            left += size + control::GAP;
        }
        let right = rect.right() - control::CHIP_PADDING;
        let place = Rect::from_x_y_ranges(left..=right, rect.y_range());
        draw(ui, look, place, line(self.words, self.style(), color(ink)))
    }

    fn style(&self) -> TypeStyle {
        TypeStyle {
            bold: self.tone == Tone::Warn,
            ..type_scale::SMALL
        }
    }
}

fn pill(rect: Rect) -> CornerRadius {
    CornerRadius::same((rect.height() / 2.0) as u8)
}

/// The size of a chip that filters.
pub fn filter_size(ui: &Ui, look: &Look, words: &str, on: bool) -> Vec2 {
    let tick = if on {
        look.icon(size::INLINE) + control::TAG_GAP
    } else {
        0.0
    };
    let words = measure(ui, look, words, filter_style(on)).x.ceil();
    let width = words + tick + 2.0 * control::FILTER_PADDING;
    vec2(width, look.tall(control::FILTER))
}

fn filter_style(on: bool) -> TypeStyle {
    TypeStyle {
        bold: on,
        ..type_scale::SMALL
    }
}

/// A chip that filters, or that is one of several, as `role` says; answers whether it was pressed.
pub fn filter_chip(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    (words, name): (&str, &str),
    (role, on): (Role, bool),
) -> bool {
    let hit = rect.expand2(vec2(0.0, control::HIT_SLOP));
    let response = press(ui, hit, || WidgetInfo::selected(role, true, on, name));
    let place = (rect, pill(rect).nw);
    let edge = look.roles.control_line;
    let ink = chosen(ui, look, place, (&response, on), edge);
    let mut at: Pos2 = rect.left_center() + vec2(control::FILTER_PADDING, 0.0);
    if on {
        let size = look.icon(size::INLINE);
        let center = at + vec2(size / 2.0, 0.0);
        icon(ui, center, Icon::Check, Weight::Bold, size, color(ink));
        at.x += size + control::TAG_GAP;
    }
    let right = rect.right() - control::FILTER_PADDING + 1.0;
    let place = Rect::from_x_y_ranges(at.x..=right, rect.y_range());
    let style = filter_style(on);
    let whole = draw(ui, look, place, line(words, style, color(ink)));
    let response = if whole {
        response
    } else {
        response.on_hover_text(words)
    };
    response.clicked()
}

/// Such chips one after the other: what each says, what a screen reader calls it, whether it is on.
///
/// Answers the place of the one that was pressed.
pub fn filter_chips<'a>(
    ui: &mut Ui,
    look: &Look,
    flow: &mut Flow,
    role: Role,
    chips: impl IntoIterator<Item = (&'a str, &'a str, bool)>,
) -> Option<usize> {
    let mut pressed = None;
    for (place, (words, name, on)) in chips.into_iter().enumerate() {
        let rect = flow.place(filter_size(ui, look, words, on));
        if filter_chip(ui, look, rect, (words, name), (role, on)) {
            pressed = Some(place);
        }
    }
    pressed
}
