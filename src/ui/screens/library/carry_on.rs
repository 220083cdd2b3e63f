//! Over the library: the session that was left, to be carried on or ended.

use eframe::egui::{Rangef, Rect, Shape, Ui, pos2, vec2};

use crate::design::page::{control, library as sizes};
use crate::design::{TypeStyle, radius, type_scale};
use crate::model::{Action, Model, Session, SessionAction};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

const NAME: TypeStyle = type_scale::BODY_BOLD;
const WHERE: TypeStyle = type_scale::BODY;
/// Room between the two buttons, and between words and buttons.
const GAP: f32 = 12.0;

/// Draws it, while a session waits.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let Some(session) = model.session.as_ref().filter(|session| !session.ended) else {
        return;
    };
    let look = &tools.look;
    let labels = ["carry-on", "left-end"].map(|id| tools.text.get(id));
    let [carry_on, end] = labels.each_ref();
    let main = Button::new(Kind::Main, carry_on).icon(Icon::Play, Weight::Bold);
    let other = Button::new(Kind::Outline, end);
    let [main_size, other_size] = [&main, &other].map(|button| button.size(ui, look));
    let buttons = main_size.x + other_size.x + GAP;
    let lines = words(model, session, tools.text);
    let (rect, tall) = ground_ui(ui, tools, column, &lines, buttons);
    let right = rect.right() - sizes::CARD_PADDING;
    let at = pos2(right - main_size.x, tall.min);
    let place = Rect::from_min_size(at, vec2(main_size.x, tall.span()));
    if main.show(ui, look, place) {
        actions.push(Action::Session(SessionAction::CarryOn));
    }
    let at = pos2(place.left() - GAP - other_size.x, tall.min);
    if other.show(
        ui,
        look,
        Rect::from_min_size(at, vec2(other_size.x, tall.span())),
    ) {
        actions.push(Action::Session(SessionAction::EndSession));
        actions.push(Action::Session(SessionAction::FinishSession));
    }
    column.gap(sizes::CARD_GAP);
}

/// The card with its two lines; answers where it is, and from where to where its buttons are high: beside the words where
/// there is room, else under them.
fn ground_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    [name, place]: &[String; 2],
    buttons: f32,
) -> (Rect, Rangef) {
    let look = &tools.look;
    let padding = sizes::CARD_PADDING;
    let beside = buttons * 2.0 < column.width;
    let right = if beside {
        buttons + padding + GAP
    } else {
        padding
    };
    let under = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(padding, right);
    inner.gap(padding);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    inner.say(ui, look, widgets::line(name, NAME, ink));
    inner.say(ui, look, widgets::line(place, WHERE, muted));
    let tall = look.tall(control::BUTTON_MAIN);
    let words = inner.height();
    let rect = column.take(if beside {
        (words + padding).max(tall + 2.0 * padding)
    } else {
        words + GAP + tall + padding
    });
    let shape = widgets::surface_shape(look, rect, look.roles.surface, radius::CARD);
    ui.painter().set(under, shape);
    let top = if beside {
        rect.center().y - tall / 2.0
    } else {
        rect.bottom() - padding - tall
    };
    (rect, Rangef::new(top, top + tall))
}

/// What was left, and where.
fn words(model: &Model, session: &Session, text: &Text) -> [String; 2] {
    let items = &session.player.plan().items;
    let place = session.item_place();
    let exercise = items
        .get(place)
        .and_then(|item| model.content.catalogue.exercise(&item.exercise));
    let exercise = exercise.map_or("", |exercise| exercise.name.as_str());
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).into();
    [
        text.with("left-session", &[("name", session.name.as_str().into())]),
        text.with(
            "left-place",
            &[
                ("place", count(place + 1)),
                ("count", count(items.len())),
                ("exercise", exercise.into()),
            ],
        ),
    ]
}
