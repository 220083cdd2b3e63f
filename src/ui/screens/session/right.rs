//! The right column: word, ring with its number, and what is under it.

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::layout::{Layout, Shape, scaled};
use super::transitions::Moving;
use super::under::{self, Under};
use super::{Now, ring, words};
use crate::design::TypeStyle;
use crate::model::Action;
use crate::player::{Command, State};
use crate::ui::frame::Tools;
use crate::ui::icons::Weight;
use crate::ui::theme::color;
use crate::ui::widgets;

/// Words with more letters than this are written smaller.
const LONG_WORD: usize = 10;
/// Room between the disc and the word, and the sign as a share of the disc.
const WORD_GAP: f32 = 18.0;
const SIGN: f32 = 0.56;
/// The ring gives way to what is under it, but not further than this share of its size.
const SMALLEST_RING: f32 = 0.45;
/// Without a side switch the ring stands this much lower, where there is room.
const LOWER: f32 = 16.0;

/// Draws the right column; in a counted step all of it counts.
pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, moving: &Moving) -> Vec<Action> {
    let mut actions = Vec::new();
    let layout = now.layout;
    let under = Under::of(now, tools);
    let (ring, below) = places(&layout, &under);
    let word = layout.at(layout.places.word);
    if now.view.state == State::Counted {
        actions.extend(count_ui(ui, word.union(ring)));
    }
    word_ui(ui, now, tools, word);
    ring::ui(ui, now, tools, (ring, moving));
    actions.extend(under::ui(ui, now, tools, (&under, below)));
    actions
}

/// The ring, and the room for what is under it or beside it.
fn places(layout: &Layout, under: &Under) -> (Rect, Rect) {
    let room = layout.at(layout.places.right);
    let [usual, with_tempo] = layout.places.ring;
    let largest = if under.has_tempo() { with_tempo } else { usual };
    let [gap, _] = layout.places.gaps;
    let height = under.height(layout);
    let largest = largest * layout.scale;
    if let Some(beside) = layout.places.beside {
        let diameter = largest.min(room.height()).min(room.width());
        let ring = Rect::from_center_size(room.center(), vec2(diameter, diameter));
        return (ring, layout.at(beside));
    }
    let left = room.height() - gap * layout.scale - height;
    let diameter = left.clamp(largest * SMALLEST_RING, largest);
    let spare = left - diameter;
    let lower = if under.is_plain() && layout.shape == Shape::Regular {
        (LOWER * layout.scale).min(spare.max(0.0))
    } else {
        0.0
    };
    let ring = Rect::from_min_size(
        pos2(room.center().x - diameter / 2.0, room.top() + lower),
        vec2(diameter, diameter),
    );
    let top = ring.bottom() + gap * layout.scale;
    let below = Rect::from_min_max(pos2(room.left(), top), room.max);
    (ring, below)
}

/// The whole column counts a repetition; the button that says so is the one among the controls.
fn count_ui(ui: &Ui, column: Rect) -> Option<Action> {
    let id = super::top::ui_id("count-anywhere");
    let response = ui.interact(column, id, eframe::egui::Sense::CLICK);
    response
        .clicked()
        .then_some(Action::Player(Command::RepDone))
}

/// The word of the state beside its sign on a disc.
fn word_ui(ui: &Ui, now: &Now<'_>, tools: &Tools<'_>, rect: Rect) {
    let styles = &now.layout.places.styles;
    let word = words::state_word(now, tools.text);
    let long = LONG_WORD < word.chars().count();
    let own = if long { styles.word_long } else { styles.word };
    let style = fitting(ui, now, (&word, own), rect);
    let gap = WORD_GAP * now.layout.scale * style.size / now.layout.style(own).size;
    let disc = style.size;
    let width = widgets::cap_width(ui, &word, style);
    let left = match now.layout.shape {
        Shape::Portrait => rect.left(),
        Shape::Regular | Shape::Compact | Shape::Far => {
            rect.center().x - (disc + gap + width) / 2.0
        }
    };
    let center = pos2(left + disc / 2.0, rect.center().y);
    ui.painter()
        .circle_filled(center, disc / 2.0, color(now.colors.ring));
    let sign = words::state_icon(now);
    let ink = color(now.colors.tint);
    widgets::icon(ui, center, sign, Weight::Bold, disc * SIGN, ink);
    let at = pos2(left + disc + gap, rect.center().y);
    let ink = color(now.colors.on_tint);
    widgets::cap_text(ui, at, false, (&word, style), ink);
}

/// The style of the word: as large as the text is wanted, as far as there is room.
fn fitting(ui: &Ui, now: &Now<'_>, (word, own): (&str, TypeStyle), rect: Rect) -> TypeStyle {
    let style = now.layout.style(own);
    let gap = WORD_GAP * now.layout.scale;
    let width = style.size + gap + widgets::cap_width(ui, word, style);
    let wide = rect.width() / width;
    let high = rect.height() / style.size;
    scaled(style, wide.min(high).min(now.layout.growth()))
}
