//! The tour: a card over each page that it speaks of. Its main button has the keyboard, Escape leaves it.

use eframe::egui::{
    Align2, Id, IdSalt, Modal, Rect, Sense, Ui, UiBuilder, Vec2, accesskit, pos2, vec2,
};

use super::keys_sheet::modal;
use crate::design::{radius, type_scale};
use crate::model::help::{Tour, TourCard};
use crate::model::{Action, HelpAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page;
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Column, DialogButton, Kind};

const WIDTH: f32 = 460.0;
const PADDING: f32 = 24.0;
const AROUND: f32 = 24.0;
const BUTTON: f32 = 52.0;
const GAP: f32 = 10.0;
/// Room between the words and the buttons.
const LEAD: f32 = 20.0;
/// Dialogs grow with the text up to this.
const MOST_GROWTH: f32 = 1.5;
/// The page is to be seen behind the card.
const SCRIM: f32 = 0.5;

/// The words of a card.
struct Words {
    place: String,
    title: String,
    text: String,
}

/// A button of a card.
struct Press {
    label: String,
    icon: Icon,
    kind: Kind,
    action: HelpAction,
}

/// Draws the card that is shown; `fresh` when another was shown in the frame before.
pub(super) fn ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    window: Rect,
    (tour, fresh): (&Tour, bool),
) -> Vec<Action> {
    let id = Id::unique("tour");
    let corner = vec2(-AROUND, -AROUND);
    let area = Modal::default_area(id)
        .fade_in(false)
        .anchor(Align2::RIGHT_BOTTOM, corner);
    let modal = modal(tools, id, SCRIM).area(area);
    let shown = modal.show(ui.ctx(), |ui| card_ui(ui, tools, window, (tour, fresh)));
    shown.inner.map(Action::Help).into_iter().collect()
}

fn card_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    window: Rect,
    (tour, fresh): (&Tour, bool),
) -> Option<HelpAction> {
    let look = &tools.look;
    let words = words(tools, tour);
    let presses = presses(tools, tour);
    let size = size(ui, tools, window, (&words, presses.len()));
    let inner = size.x - 2.0 * PADDING;
    let (own, _) = ui.allocate_exact_size(size, Sense::hover());
    widgets::dialog_ground(ui, look, own, look.roles.surface_raised, radius::DIALOG);
    let builder = UiBuilder::new()
        .max_rect(own)
        .id_salt(("tour", tour.place))
        .accessibility_role(accesskit::Role::Dialog)
        .accessibility_label(&words.title);
    let card = ui.scope_builder(builder, |ui| {
        let foot = own.bottom() - PADDING - buttons_height(presses.len());
        let top = own.min + vec2(PADDING, PADDING);
        // Words that are higher than the window scroll over the buttons.
        let room = Rect::from_min_max(top - vec2(8.0, 0.0), pos2(own.right() - 8.0, foot - LEAD));
        page::scroll(
            ui,
            IdSalt::new("tour"),
            room,
            (top.x, inner),
            |ui, column| {
                words_ui(ui, look, column, &words);
            },
        );
        let column = Column::new(pos2(top.x, foot), inner);
        presses_ui(ui, look, column, (presses, tour.place, fresh))
    });
    card.inner
}

fn words_ui(ui: &mut Ui, look: &Look, column: &mut Column, words: &Words) {
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let place = widgets::line(&words.place, type_scale::SMALL, muted);
    column.say(ui, look, place);
    column.gap(4.0);
    let title = widgets::line(&words.title, type_scale::TITLE, ink);
    column.say(ui, look, title);
    column.gap(8.0);
    column.say(ui, look, widgets::line(&words.text, type_scale::BODY, ink));
}

/// How high so many buttons are, one under the other.
fn buttons_height(presses: usize) -> f32 {
    presses as f32 * (BUTTON + GAP) - GAP
}

/// How large a card is; one that would be higher than the window is as wide as that.
fn size(ui: &Ui, tools: &Tools<'_>, window: Rect, (words, presses): (&Words, usize)) -> Vec2 {
    let look = &tools.look;
    let height = |width: f32| {
        let inner = width - 2.0 * PADDING;
        let high = |words: &str, style| widgets::height(ui, look, words, style, inner);
        let head = high(&words.place, type_scale::SMALL) + high(&words.title, type_scale::TITLE);
        let buttons = buttons_height(presses);
        let text = high(&words.text, type_scale::BODY);
        head + text + buttons + 4.0 + 8.0 + LEAD + 2.0 * PADDING
    };
    let room = window.size() - 2.0 * vec2(AROUND, AROUND);
    let usual = (WIDTH * look.text_scale.clamp(1.0, MOST_GROWTH)).min(room.x);
    let width = if height(usual) <= room.y {
        usual
    } else {
        room.x
    };
    vec2(width, height(width).min(room.y))
}

fn words(tools: &Tools<'_>, tour: &Tour) -> Words {
    let id = match tour.card() {
        TourCard::Home => "tour-home",
        TourCard::Session => "tour-session",
        TourCard::Pain => "tour-pain",
        TourCard::Data => "tour-data",
    };
    let values = [
        ("place", (tour.place + 1).into()),
        ("count", TourCard::ALL.len().into()),
    ];
    Words {
        place: tools.text.with("tour-place", &values),
        title: tools.text.get(&format!("{id}-title")),
        text: tools.text.get(id),
    }
}

/// On, back, and out of the tour with one press.
fn presses(tools: &Tools<'_>, tour: &Tour) -> Vec<Press> {
    let last = tour.place + 1 == TourCard::ALL.len();
    let (next, icon) = if last {
        ("tour-done", Icon::Check)
    } else {
        ("tour-next", Icon::Right)
    };
    let press = |label: &str, icon, kind, action| Press {
        label: tools.text.get(label),
        icon,
        kind,
        action,
    };
    let mut presses = vec![press(next, icon, Kind::Main, HelpAction::NextCard)];
    if 0 < tour.place {
        let before = HelpAction::CardBefore;
        presses.push(press("tour-before", Icon::Left, Kind::Outline, before));
    }
    if !last {
        let skip = HelpAction::EndTour;
        presses.push(press("tour-skip", Icon::Close, Kind::Link, skip));
    }
    presses
}

fn presses_ui(
    ui: &mut Ui,
    look: &Look,
    mut column: Column,
    (presses, card, fresh): (Vec<Press>, usize, bool),
) -> Option<HelpAction> {
    let mut asked = None;
    for (place, press) in presses.into_iter().enumerate() {
        let corner = pos2(column.at().x, column.y);
        let rect = Rect::from_min_size(corner, vec2(column.width, BUTTON));
        let button = DialogButton {
            kind: press.kind,
            icon: Some((press.icon, Weight::Bold)),
            title: &press.label,
            words: "",
            key: "",
            style: type_scale::BUTTON_LARGE,
        };
        let id = Id::unique(("tour", card, place));
        if button.show(ui, look, (rect, id, fresh && place == 0)) {
            asked = Some(press.action);
        }
        column.gap(BUTTON + GAP);
    }
    asked
}
