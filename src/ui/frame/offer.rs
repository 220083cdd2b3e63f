//! Larger text, offered once on a large screen whose scale the system does not tell.

use eframe::egui::{Rect, Ui};

use super::reminder::Card;
use crate::model::{Action, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::widgets::{Button, Kind};

/// Draws the offer, unless a session has the window; `above` is the room that is kept free under it.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (window, above): (Rect, f32),
) -> Option<Action> {
    let waits = !model.reminders.open().is_empty();
    if !model.offers_larger_text || waits || *model.screen() == Screen::Session {
        return None;
    }
    let words = ["text-offer", "text-offer-hint"].map(|id| tools.text.get(id));
    let words = words.each_ref().map(String::as_str);
    let labels = ["text-offer-take", "text-offer-leave"].map(|id| tools.text.get(id));
    let [take, leave] = labels.each_ref();
    let buttons = [
        Button::new(Kind::Main, take),
        Button::new(Kind::Outline, leave),
    ];
    let card = Card::of(ui, tools, (window, above), words, &buttons);
    let pressed = card.show(ui, tools, words, &buttons);
    pressed.map(|place| Action::AnswerTextOffer(place == 0))
}
