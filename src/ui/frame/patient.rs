//! The patient's window on another screen: the session from afar, or the picture of a mistake. Nothing in it can be
//! pressed; keys do what they do in the console, for a window that opens may take the keyboard with it.

use eframe::egui::{InputState, Modifiers, WidgetInfo, pos2, vec2};
use eframe::egui::{Key, Rect, Role, Sense, Ui, ViewportBuilder, ViewportId};

use crate::design::{breakpoint, radius, type_scale};
use crate::domain::Exercise;
use crate::model::{Action, ConsoleAction, Model, Screen};
use crate::ui::frame::Tools;
use crate::ui::keys;
use crate::ui::screens::session::SessionScreen;
use crate::ui::theme::color;
use crate::ui::widgets;

/// Room around the picture of a mistake, and for the sentence under it, as shares of the window.
const AROUND: f32 = 0.05;
const UNDER: f32 = 0.22;
/// How much larger that sentence is than on a page.
const GROWTH: f32 = 1.6;

/// Draws it while the console is open; closing the window, or Escape in it, closes the console.
pub(super) fn ui(
    ui: &Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    screen: &mut SessionScreen,
) -> Vec<Action> {
    let runs = model.console.is_some() && *model.screen() == Screen::Session;
    // Where a program has one window only, there is no other screen to show it on.
    if !runs || ui.ctx().embed_viewports() {
        return Vec::new();
    }
    let builder = ViewportBuilder::default()
        .with_title(tools.text.get("patient-window"))
        .with_app_id("stridewell")
        .with_active(false)
        .with_inner_size(breakpoint::PLAYER_DESIGN);
    let builder = match model.patient_screen() {
        Some(place) => builder.with_monitor(place).with_fullscreen(true),
        None => builder,
    };
    let id = ViewportId::from_hash_of("patient");
    ui.show_viewport_immediate(id, builder, |ui, _| {
        match mistake(model) {
            Some(shown) => mistake_ui(ui, model, tools, shown),
            None => screen.patient_ui(ui, model, tools),
        }
        asked(ui, model)
    })
}

/// What was asked in the patient's window.
fn asked(ui: &Ui, model: &Model) -> Vec<Action> {
    let closes = |input: &mut InputState| {
        input.viewport().close_requested() || input.consume_key(Modifiers::NONE, Key::Escape)
    };
    if ui.input_mut(closes) {
        return vec![Action::Console(ConsoleAction::Close)];
    }
    keys::actions(ui, model)
}

/// The mistake that is to be seen: its exercise, and its place in the list.
fn mistake(model: &Model) -> Option<(&Exercise, usize)> {
    let place = model.console.as_ref()?.mistake?;
    let view = model.session.as_ref()?.view()?;
    let exercise = model.content.catalogue.exercise(&view.exercise)?;
    exercise.mistakes.get(place)?;
    Some((exercise, place))
}

fn mistake_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (exercise, place): (&Exercise, usize),
) {
    let look = tools.look;
    let window = ui.max_rect();
    // Only the main window has a ground before anything is drawn.
    let ground = color(look.roles.canvas);
    ui.painter().rect_filled(window, 0, ground);
    let around = window.size() * AROUND;
    let inside = window.shrink2(around);
    let (picture, under) = inside.split_top_bottom_at_fraction(1.0 - UNDER);
    let build = model.preferences.figure.body;
    let words = exercise.mistakes.get(place).map_or("", String::as_str);
    widgets::stage(ui, &look, picture, f32::from(radius::STAGE));
    if let Some(figure) = model.content.mistake(exercise, place, build) {
        let image = ui.allocate_rect(picture, Sense::hover());
        let name = tools
            .text
            .with("not-like-this", &[("mistake", words.into())]);
        image.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
        tools.small_picture(ui, model, figure, picture.shrink(24.0));
    }
    let style = crate::design::TypeStyle {
        size: type_scale::HEADLINE.size * GROWTH,
        line: type_scale::HEADLINE.line * GROWTH,
        ..type_scale::HEADLINE
    };
    let ink = color(look.roles.on_surface);
    let line = widgets::line(words, style, ink).center();
    let place = Rect::from_min_max(pos2(under.left(), under.top()) + vec2(0.0, 16.0), under.max);
    widgets::fitted(ui, &look, place, line);
}
