//! The first start: who is this for.

use eframe::egui::{IdSalt, Rect, Ui, pos2, vec2};

use crate::design::page::safety as sizes;
use crate::design::type_scale;
use crate::domain::safety::Audience;
use crate::model::{Action, Model, SafetyAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::{self, Page};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

/// Who it may be for: sign and message; what it means is the message with `-about`.
const AUDIENCES: [(Audience, Icon, &str); 3] = [
    (Audience::Me, Icon::Runner, "welcome-me"),
    (Audience::Others, Icon::People, "welcome-others"),
    (Audience::Display, Icon::Display, "welcome-display"),
];

const SIGN: f32 = 30.0;
const GAP: f32 = 12.0;

/// View state.
#[derive(Debug, Default)]
pub struct WelcomeScreen;

impl WelcomeScreen {
    /// Draws the screen.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        _model: &Model,
        tools: &mut Tools<'_>,
        _page: &Page,
    ) -> Vec<Action> {
        let mut actions = Vec::new();
        let look = &tools.look;
        let window = ui.max_rect();
        let room = sizes::column(window.width(), look.text_scale);
        page::scroll(ui, IdSalt::new("welcome"), window, room, |ui, column| {
            column.gap(sizes::top(window.height()));
            head_ui(ui, tools, column);
            column.gap(sizes::UNDER_HEAD);
            for (audience, icon, id) in AUDIENCES {
                if card_ui(ui, tools, column, (icon, id)) {
                    actions.push(Action::Safety(SafetyAction::For(audience)));
                }
                column.gap(GAP);
            }
            let later = tools.text.get("welcome-later");
            let muted = color(look.roles.on_surface_muted);
            column.gap(GAP);
            column.say(ui, look, widgets::line(&later, type_scale::BODY, muted));
            column.gap(sizes::AROUND);
        });
        actions
    }
}

fn head_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let logo = Rect::from_min_size(column.at(), vec2(sizes::LOGO, sizes::LOGO));
    widgets::logo(ui, look, logo);
    let mut words = column.inset(sizes::LOGO + 24.0, 0.0);
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let title = tools.text.get("welcome-title");
    words.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    let question = tools.text.get("welcome-question");
    words.say(ui, look, widgets::line(&question, type_scale::LEAD, muted));
    column.y = words.y.max(logo.bottom());
}

/// One of those it may be for, and what that means; answers whether it was pressed.
fn card_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, (icon, id): (Icon, &str)) -> bool {
    let (look, text) = (&tools.look, tools.text);
    let (title, about) = (text.get(id), text.get(&format!("{id}-about")));
    let left = sizes::SIGN.min(column.width * 0.16);
    let room = column.width - left - 24.0;
    let title_high = widgets::height(ui, look, &title, type_scale::TITLE_SMALL, room);
    let about_high = widgets::height(ui, look, &about, type_scale::BODY, room);
    let rect = column.take(title_high + about_high + 40.0);
    let name = format!("{title}. {about}");
    widgets::card(ui, look, rect, &name, |ui| {
        let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
        let primary = color(look.roles.primary);
        let at = pos2(rect.left() + left / 2.0, rect.center().y);
        widgets::icon(ui, at, icon, Weight::Regular, SIGN, primary);
        let corner = rect.min + vec2(left, 20.0);
        let place = Rect::from_min_size(corner, vec2(room, title_high));
        widgets::draw_wrapped(
            ui,
            look,
            place,
            widgets::line(&title, type_scale::TITLE_SMALL, ink),
        );
        let place = place.translate(vec2(0.0, title_high));
        widgets::draw_wrapped(
            ui,
            look,
            place,
            widgets::line(&about, type_scale::BODY, muted),
        );
    })
}
