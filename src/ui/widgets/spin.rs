//! A number between two buttons that can also be typed and stepped by arrows: a spin button.

use std::time::Duration;

use eframe::egui::{
    self, CornerRadius, Event, Id, Key, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, accesskit, pos2, vec2,
};

use super::press::focus_ring;
use super::slider::keep_arrows;
use super::words::{icon, line, measure, paint_fitted};
use crate::design::page::control;
use crate::design::{Theme, icon as size, radius, stroke, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};

/// A button that is held steps again after this time, and then this often.
const HELD_S: f64 = 0.4;
const AGAIN_S: f64 = 0.1;

/// A number between two buttons, ready to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Spin<'a> {
    /// What it is called, and what tells it apart.
    pub name: &'a str,
    /// Its own id, so that it keeps the keyboard where it goes.
    pub id: Id,
    /// The value as it is shown.
    pub value: &'a str,
    /// What the buttons are called: less, more.
    pub less_more: [&'a str; 2],
    /// Whether it can go down and up.
    pub can: [bool; 2],
    /// Tenths can be typed behind a point or a comma: what is typed is then asked for in tenths.
    pub tenths: bool,
    /// With a sign and a word in it, and small buttons at its right.
    pub inside: Option<(Icon, &'a str)>,
}

/// What was asked of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// One step less.
    Less,
    /// One step more.
    More,
    /// This value, as it was typed so far; in tenths where those can be typed.
    Value(u32),
}

impl Spin<'_> {
    /// The size that shows all of it.
    pub fn size(&self, ui: &Ui, look: &Look) -> Vec2 {
        let [width, height] = control::STEPPER;
        let height = look.tall(height);
        let value = measure(ui, look, self.value, type_scale::BODY_BOLD).x;
        let around = match self.inside {
            Some((_, word)) => {
                let word = measure(ui, look, word, type_scale::SMALL).x;
                word + look.icon(size::INLINE) + control::CHIP_PADDING + 2.0 * control::GAP + 24.0
            }
            None => 2.0 * height + control::GAP,
        };
        vec2((value + around).max(width), height)
    }

    /// Draws it in `rect`; answers what was asked, and its response for who wants to drag it.
    pub fn show(&self, ui: &mut Ui, look: &Look, rect: Rect) -> (Option<Asked>, Response) {
        let [less, more, middle] = self.places(rect);
        let sense = if self.inside.is_some() {
            Sense::click_and_drag()
        } else {
            Sense::click()
        };
        let response = ui.interact(middle, self.id, sense);
        self.describe(ui, &response);
        self.ground(ui, look, rect);
        let typed = typed(ui, &response);
        let shown = typed.as_deref().unwrap_or(self.value);
        self.words(ui, look, (rect, middle), shown);
        let [down, up] = self.can;
        let down = self.end(ui, look, less, (false, down));
        let up = self.end(ui, look, more, (true, up));
        focus_ring(ui, look, &response, rect, radius::CONTROL);
        if response.clicked() {
            response.request_focus();
        }
        if response.gained_focus() {
            ui.scroll_to_rect(rect.expand(24.0), None);
        }
        let stepped = by_key(ui, &response);
        let asked = match (down, up) {
            (true, _) => Some(Asked::Less),
            (_, true) => Some(Asked::More),
            (false, false) => stepped.or_else(|| just_typed(ui, &response, self.tenths)),
        };
        (asked, response)
    }

    fn places(&self, rect: Rect) -> [Rect; 3] {
        if self.inside.is_some() {
            let right = rect.with_min_x(rect.right() - 26.0);
            let (more, less) = right.split_top_bottom_at_fraction(0.5);
            return [less, more, rect.with_max_x(right.left())];
        }
        let side = vec2(rect.height(), rect.height());
        let less = Rect::from_min_size(rect.min, side);
        let more = Rect::from_min_size(pos2(rect.right() - side.x, rect.top()), side);
        let middle = Rect::from_x_y_ranges(less.right()..=more.left(), rect.y_range());
        [less, more, middle]
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::labeled(Role::SpinButton, enabled, self.name));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_value(self.value);
            node.add_action(accesskit::Action::Increment);
            node.add_action(accesskit::Action::Decrement);
        });
    }

    fn ground(&self, ui: &Ui, look: &Look, rect: Rect) {
        let round = CornerRadius::same(radius::CONTROL);
        let strong = look.theme == Theme::HighContrast;
        let (fill, edge) = match self.inside {
            Some(_) if !strong => (look.roles.surface_sunken, Stroke::NONE),
            Some(_) | None => {
                let width = if strong {
                    stroke::SELECTED
                } else {
                    stroke::CONTROL
                };
                let edge = Stroke::new(width, color(look.roles.control_line));
                (look.roles.surface, edge)
            }
        };
        ui.painter()
            .rect(rect, round, color(fill), edge, StrokeKind::Inside);
    }

    fn words(&self, ui: &Ui, look: &Look, (rect, middle): (Rect, Rect), value: &str) {
        let ink = color(look.roles.on_surface);
        let bold = line(value, type_scale::BODY_BOLD, ink);
        let Some((sign, word)) = self.inside else {
            paint_fitted(ui, look, middle, bold.center());
            return;
        };
        let icon_size = look.icon(size::INLINE);
        let left = rect.left() + control::CHIP_PADDING;
        let at = pos2(left + icon_size / 2.0, rect.center().y);
        icon(ui, at, sign, Weight::Bold, icon_size, ink);
        let width = measure(ui, look, value, type_scale::BODY_BOLD).x + 2.0;
        let place = middle.with_min_x(middle.right() - width);
        paint_fitted(ui, look, place, bold.right());
        let words = left + icon_size + control::GAP..=place.left() - 2.0;
        let words = Rect::from_x_y_ranges(words, rect.shrink(2.0).y_range());
        paint_fitted(ui, look, words, line(word, type_scale::SMALL, ink));
    }

    /// A button; answers whether it steps now.
    fn end(&self, ui: &mut Ui, look: &Look, rect: Rect, (up, can): (bool, bool)) -> bool {
        let [less, more] = self.less_more;
        let name = format!("{}, {}", self.name, if up { more } else { less });
        // The keyboard has the number itself.
        let response = ui.interact(rect, self.id.with(up), Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, can, &name));
        let ink = if can {
            look.roles.on_surface
        } else {
            look.roles.on_surface_faint
        };
        if can && response.hovered() {
            let fill = color(look.roles.stage_edge);
            ui.painter().rect_filled(
                rect.shrink(stroke::SELECTED),
                CornerRadius::same(radius::SMALL),
                fill,
            );
        }
        let (sign, points) = match (self.inside.is_some(), up) {
            (false, true) => (Icon::Plus, size::INLINE),
            (false, false) => (Icon::Minus, size::INLINE),
            (true, true) => (Icon::CaretUp, 12.0),
            (true, false) => (Icon::CaretDown, 12.0),
        };
        icon(ui, rect.center(), sign, Weight::Bold, points, color(ink));
        let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
        can && (response.clicked() || is_held(ui, &response))
    }
}

/// True each time that a held button steps again.
fn is_held(ui: &Ui, response: &Response) -> bool {
    let id = response.id.with("held");
    if !response.is_pointer_button_down_on() {
        ui.data_mut(|data| data.remove::<f64>(id));
        return false;
    }
    let now_s = ui.input(|input| input.time);
    let next_s = ui.data(|data| data.get_temp::<f64>(id));
    let next_s = next_s.unwrap_or(now_s + HELD_S);
    let due = next_s <= now_s;
    let next_s = if due { now_s + AGAIN_S } else { next_s };
    ui.data_mut(|data| data.insert_temp(id, next_s));
    ui.request_repaint_after(Duration::from_secs_f64((next_s - now_s).max(0.0)));
    due
}

fn by_key(ui: &Ui, response: &Response) -> Option<Asked> {
    let asked = |action| ui.input(|input| input.has_accesskit_action_request(response.id, action));
    if asked(accesskit::Action::Increment) {
        return Some(Asked::More);
    }
    if asked(accesskit::Action::Decrement) {
        return Some(Asked::Less);
    }
    if !response.has_focus() {
        return None;
    }
    keep_arrows(ui, response);
    let plain = ui.input(|input| !input.modifiers.any());
    let pressed = |key| plain && ui.input(|input| input.key_pressed(key));
    let stepped = if pressed(Key::ArrowUp) || pressed(Key::ArrowRight) || pressed(Key::Plus) {
        Some(Asked::More)
    } else if pressed(Key::ArrowDown) || pressed(Key::ArrowLeft) || pressed(Key::Minus) {
        Some(Asked::Less)
    } else {
        None
    };
    if stepped.is_some() {
        ui.data_mut(|data| data.remove::<String>(response.id));
    }
    stepped
}

/// Digits that were typed since it has the keyboard.
fn typed(ui: &Ui, response: &Response) -> Option<String> {
    if !response.has_focus() {
        ui.data_mut(|data| data.remove::<String>(response.id));
        return None;
    }
    ui.data(|data| data.get_temp(response.id))
}

/// The value that the digits make, when one came in this frame.
fn just_typed(ui: &Ui, response: &Response, tenths: bool) -> Option<Asked> {
    if !response.has_focus() {
        return None;
    }
    let mut digits: String = ui
        .data(|data| data.get_temp(response.id))
        .unwrap_or_default();
    let before = digits.clone();
    ui.input(|input| {
        for event in &input.events {
            if let Event::Text(text) = event {
                let all = text.chars();
                all.for_each(|letter| take_letter(&mut digits, letter, tenths));
            } else if let Event::Key {
                key: Key::Backspace,
                pressed: true,
                ..
            } = event
            {
                digits.pop();
            }
        }
    });
    if digits == before {
        return None;
    }
    let value = value_of(&digits, tenths).map(Asked::Value);
    ui.data_mut(|data| data.insert_temp(response.id, digits));
    value
}

/// Digits before the mark, at most.
const DIGITS: usize = 5;

/// One more letter of a number, where it belongs there: a digit, one decimal mark, one digit behind it.
fn take_letter(typed: &mut String, letter: char, tenths: bool) {
    let behind = typed.find(MARKS).map(|at| typed.len() - at - 1);
    let fits = match (letter, behind) {
        ('0'..='9', None) => typed.len() < DIGITS,
        ('0'..='9', Some(behind)) => behind == 0,
        (letter, None) => tenths && MARKS.contains(&letter),
        (_, Some(_)) => false,
    };
    if fits {
        typed.push(letter);
    }
}

/// What separates seconds from tenths, in whatever language.
const MARKS: [char; 2] = ['.', ','];

/// The number that was typed so far: whole, or in tenths.
fn value_of(typed: &str, tenths: bool) -> Option<u32> {
    let (whole, behind) = typed.split_once(MARKS).unwrap_or((typed, ""));
    if whole.is_empty() && behind.is_empty() {
        return None;
    }
    let number = |digits: &str| match digits {
        "" => Some(0),
        digits => digits.parse::<u32>().ok(),
    };
    let whole = number(whole)?;
    if tenths {
        Some(whole.saturating_mul(10).saturating_add(number(behind)?))
    } else {
        Some(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(letters: &str, tenths: bool, typed: &str, value: Option<u32>) {
        let mut taken = String::new();
        for letter in letters.chars() {
            take_letter(&mut taken, letter, tenths);
        }
        assert_eq!((taken.as_str(), value_of(&taken, tenths)), (typed, value));
    }

    #[test]
    fn a_point_or_a_comma_begins_the_tenths_where_there_are_some() {
        check("1.5", true, "1.5", Some(15));
        check("2,", true, "2,", Some(20));
        check(",5", true, ",5", Some(5));
        check("1,25.7", true, "1,2", Some(12));
        check("45", true, "45", Some(450));
        check("1.5", false, "15", Some(15));
        check("1234567x", false, "12345", Some(12_345));
        check(".", true, ".", None);
        check("", false, "", None);
    }
}
