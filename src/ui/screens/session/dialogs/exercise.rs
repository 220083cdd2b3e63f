//! What can be changed about the exercise that is being done, and what small windows have no room for.

use eframe::egui::{Id, Rect, Ui, pos2, vec2};

use super::super::{Now, dose, words};
use super::offers::{self, Offer};
use super::sheet::{BUTTON, Choice, GAP, Sheet, choice_ui};
use crate::design::type_scale;
use crate::model::Action;
use crate::player::Command;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::Look;
use crate::ui::widgets::{DialogButton, Kind};

/// Height of a row.
const ROW: f32 = 52.0;
const ROW_GAP: f32 = 8.0;
/// Text at its usual size needs so much of a row.
const LEAST_ROW: f32 = 28.0;

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, fresh: bool) -> Vec<Action> {
    let offers = offers::of(now, tools);
    let rows = offers.len().div_ceil(2);
    let dose = dose::dose_line(now, tools.text);
    let head = (now.exercise.name.as_str(), dose.as_str());
    let body = rows as f32 * (ROW + ROW_GAP) + GAP + BUTTON;
    let sheet = Sheet::new(now, tools, head, 800.0);
    sheet.show(ui, now, tools, body, |ui, body| {
        let room = body.height() - BUTTON - GAP;
        let step = (room / rows.max(1) as f32).min(ROW + ROW_GAP);
        let width = (body.width() - ROW_GAP) / 2.0;
        let mut actions = Vec::new();
        for (place, offer) in offers.into_iter().enumerate() {
            let at = vec2(
                (place % 2) as f32 * (width + ROW_GAP),
                (place / 2) as f32 * step,
            );
            let rect = Rect::from_min_size(body.min + at, vec2(width, step - ROW_GAP));
            if offer_ui(ui, tools, (rect, place, &offer)) {
                actions.push(offer.action);
            }
        }
        let carry_on = Choice {
            label: "control-carry-on",
            kind: Kind::Main,
            icon: Some(Icon::Play),
            key: "enter",
            action: Action::Player(Command::Resume),
        };
        let rect = Rect::from_min_max(pos2(body.left(), body.bottom() - BUTTON), body.max);
        actions.extend(choice_ui(ui, tools, (&carry_on, rect, fresh)));
        actions
    })
}

fn offer_ui(ui: &mut Ui, tools: &Tools<'_>, (rect, place, offer): (Rect, usize, &Offer)) -> bool {
    let key = words::key(tools.text, offer.key);
    let button = DialogButton {
        kind: Kind::Outline,
        icon: Some((offer.icon, Weight::Bold)),
        title: &offer.words,
        words: "",
        key: &key,
        style: type_scale::BODY,
    };
    let id = Id::unique(("exercise", place));
    let look = Look {
        text_scale: tools.look.text_scale.min(rect.height() / LEAST_ROW),
        ..tools.look
    };
    button.from_left(ui, &look, (rect, id))
}
