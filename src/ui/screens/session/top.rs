//! The top of a session: leave, its name, the place in it, the timeline, the time left, what is said of clock and sound.

use eframe::egui::{Color32, Rect, Ui, pos2};

use super::layout::Shape;
use super::{Now, layout::scaled, words};
use crate::design::{TypeStyle, type_scale};
use crate::model::{Action, Dialog, SessionAction};
use crate::player::State;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Control, Timeline};

/// How much smaller the word "left" is than the time before it.
const LEFT_SHARE: f32 = 0.833;
/// Room before it, in design points.
const LEFT_GAP: f32 = 6.0;

pub(super) fn ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Vec<Action> {
    let mut actions = Vec::new();
    if now.layout.has_timeline() {
        actions.extend(timeline_ui(ui, now, tools));
    }
    time_ui(ui, now, tools);
    if now.model.kiosk.is_some() {
        super::kiosk::title_ui(ui, now, tools);
        return actions;
    }
    remarks_ui(ui, now, tools);
    if now.layout.shape == Shape::Far {
        return actions;
    }
    title_ui(ui, now, tools);
    let name = tools.text.get("control-leave");
    let leave = Control {
        sign: (Icon::Close, Weight::Bold),
        sign_size: 22.0 * now.layout.scale,
        name: &name,
        words: None,
        colors: (Color32::TRANSPARENT, color(tools.look.roles.on_surface)),
        enabled: true,
        hint: &format!("{name} ({})", words::key(tools.text, "escape")),
    };
    let place = now.layout.at(now.layout.places.leave);
    if leave.show(ui, &tools.look, place, ui_id("leave")) {
        actions.push(Action::Session(SessionAction::AskToLeave));
    }
    actions
}

/// The id of a control of the session, the same in every frame.
pub(super) fn ui_id(name: &'static str) -> eframe::egui::Id {
    eframe::egui::Id::unique(("session", name))
}

fn place_words(now: &Now<'_>, tools: &Tools<'_>) -> String {
    tools.text.with(
        "exercise-of",
        &[
            ("place", now.view.item.into()),
            ("count", now.view.items.into()),
        ],
    )
}

/// The bars of the items; while paused each leads to its item, after a question.
fn timeline_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) -> Option<Action> {
    let place = place_words(now, tools);
    let values = [
        ("place", (&place).into()),
        ("exercise", (&now.exercise.name).into()),
    ];
    let name = tools.text.with("timeline-now", &values);
    // On a display its bars are too small to be touched.
    let paused = now.view.state == State::Paused && now.model.kiosk.is_none();
    let names: Vec<String> = if paused {
        let segments = now.view.timeline.iter();
        segments
            .map(|segment| go_to(now, tools, segment.item))
            .collect()
    } else {
        Vec::new()
    };
    let shown = Timeline {
        segments: &now.view.timeline,
        current: now.view.item_place,
        name: &name,
        names: &names,
    };
    let rect = now.layout.at(now.layout.places.strip);
    let item = widgets::timeline(ui, &tools.look, rect, &shown, &now.colors)?;
    Some(Action::Show(Some(Dialog::GoTo(item))))
}

/// The words for going to an item.
pub(super) fn go_to(now: &Now<'_>, tools: &Tools<'_>, item: usize) -> String {
    let plan = now.session.player.plan();
    let found = plan.items.get(item);
    let found = found.and_then(|item| now.model.content.catalogue.exercise(&item.exercise));
    let name = found.map_or("", |exercise| exercise.name.as_str());
    let values = [("place", (item + 1).into()), ("exercise", name.into())];
    tools.text.with("timeline-go-to", &values)
}

/// The name of the session and the place in it, one under the other.
fn title_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) {
    let (look, layout) = (&tools.look, now.layout);
    let Some(place) = layout.places.title else {
        return;
    };
    let rect = layout.at(place);
    let style = layout.style(type_scale::BODY_BOLD);
    let two_lines = rect.width() < widgets::measure(ui, look, &now.session.name, style).x;
    let share = if two_lines { 0.66 } else { 0.54 };
    let (upper, lower) = rect.split_top_bottom_at_fraction(share);
    let ink = color(look.roles.on_surface);
    widgets::fitted(
        ui,
        look,
        upper,
        widgets::line(&now.session.name, style, ink),
    );
    let muted = color(look.roles.on_surface_muted);
    let words = place_words(now, tools);
    let line = widgets::line(&words, layout.style(type_scale::SMALL), muted);
    widgets::fitted(ui, look, lower, line);
}

/// The time left, its number bold; "about" as soon as a counted step lies ahead.
fn time_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) {
    if now.view.state == State::Done {
        return;
    }
    let (look, layout) = (&tools.look, now.layout);
    let time = tools.text.clock(now.view.session_left);
    let id = if now.view.is_about {
        "player-about"
    } else {
        "player-exactly"
    };
    let time = tools.text.with(id, &[("time", (&time).into())]);
    let left = match layout.shape {
        Shape::Far => String::new(),
        Shape::Regular | Shape::Compact | Shape::Portrait => tools.text.get("player-left"),
    };
    let rect = layout.at(layout.places.time);
    let bold = layout.style(layout.places.styles.time);
    let plain = TypeStyle {
        bold: false,
        ..scaled(bold, LEFT_SHARE)
    };
    let gap = if left.is_empty() {
        0.0
    } else {
        LEFT_GAP * layout.scale
    };
    let [time_width, left_width] = [(&time, bold), (&left, plain)]
        .map(|(words, style)| widgets::measure(ui, look, words, style).x);
    let fits = ((rect.width() - gap) / (time_width + left_width)).min(1.0);
    let split = rect.right() - left_width * fits;
    let number = Rect::from_min_max(rect.min, pos2(split - gap, rect.bottom()));
    let word = Rect::from_min_max(pos2(split - 1.0, rect.top()), rect.max);
    let ink = color(look.roles.on_surface);
    let line = |words, style| widgets::line(words, scaled(style, fits), ink).right();
    widgets::fitted(ui, look, number, line(&time, bold));
    if !left.is_empty() {
        widgets::fitted(ui, look, word, line(&left, plain));
    }
}

/// A trial, a clock that runs faster than real time, and a machine without sound, are said quietly.
fn remarks_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>) {
    let mut remarks = Vec::new();
    if now.session.is_trial {
        remarks.push(tools.text.get("studio-trial"));
    }
    if now.model.has_sound == Some(false) {
        remarks.push(tools.text.get("player-no-sound"));
    }
    let scale = now.model.time_scale;
    if 1.0 < scale {
        let times = scale.to_string();
        let values = [("times", (&times).into())];
        remarks.push(tools.text.with("player-fast-clock", &values));
    }
    if remarks.is_empty() {
        return;
    }
    let words = remarks.join(" · ");
    let layout = now.layout;
    let muted = color(tools.look.roles.on_surface_muted);
    let line = widgets::line(&words, layout.style(type_scale::CAPTION), muted);
    let line = match layout.shape {
        Shape::Far => line,
        Shape::Regular | Shape::Compact | Shape::Portrait => line.right(),
    };
    widgets::fitted(ui, &tools.look, layout.at(layout.places.remarks), line);
}
