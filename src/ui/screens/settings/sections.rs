//! The sections: look, sound, sessions, about me.

use std::time::Duration;

use eframe::egui::{Rect, Role, Ui, vec2};

use super::Asked;
use super::form::{Form, Rows};
use crate::design::page::control;
use crate::domain::preferences::{Counting, SoreSide, ThemeChoice};
use crate::domain::{Kit, Preferences, Side};
use crate::model::{Action, Model};
use crate::text::Language;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::words;
use crate::ui::widgets::{self, Button, Flow, Kind, Slide};

/// Text goes in steps of so many per cent, between these.
const TEXT_STEP: u16 = 10;
const TEXT_LEAST: u16 = 90;
const TEXT_MOST: u16 = 200;

/// Longest time to move that can be asked for, seconds.
const MOVE_MOST: u16 = 60;

pub(super) fn look_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    edited: &mut Preferences,
) {
    form.card(ui, tools, |ui, rows| {
        let themes = [
            (ThemeChoice::System, "theme-system"),
            (ThemeChoice::Light, "theme-light"),
            (ThemeChoice::Dark, "theme-dark"),
            (ThemeChoice::HighContrast, "theme-high-contrast"),
        ];
        rows.choice(ui, tools, ("theme-label", None), &themes, &mut edited.theme);
        let percent = edited.text_percent;
        let size = tools
            .text
            .with("text-size-value", &[("percent", u32::from(percent).into())]);
        let can = [TEXT_LEAST < percent, percent < TEXT_MOST];
        let words = ("text-size-label", Some("text-size-hint"));
        let step = rows.step(ui, tools, words, &size, can);
        let wanted = i32::from(percent) + step * i32::from(TEXT_STEP);
        edited.text_percent = clamped(wanted, TEXT_LEAST, TEXT_MOST);
        let mut still = edited.reduced_motion.unwrap_or(false);
        rows.toggle(ui, tools, ("motion-label", Some("motion-hint")), &mut still);
        if still != edited.reduced_motion.unwrap_or(false) {
            edited.reduced_motion = Some(still);
        }
        language_ui(ui, tools, rows, edited);
    });
}

/// The languages there are; the pseudo-locale shows only to those who wrote it into their preferences.
fn language_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, edited: &mut Preferences) {
    let spoken = edited.language.as_deref().map(Language::of_tag);
    let mut chosen = spoken;
    let mut languages = vec![(None, "language-system")];
    let offered = Language::OFFERED.iter();
    languages.extend(offered.map(|language| (Some(*language), language.name())));
    if spoken == Some(Language::Pseudo) {
        languages.push((spoken, Language::Pseudo.name()));
    }
    let words = ("language-label", Some("translation-not-reviewed"));
    rows.choice(ui, tools, words, &languages, &mut chosen);
    if chosen != spoken {
        edited.language = chosen.map(|language| language.tag().to_owned());
    }
}

pub(super) fn sound_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    asked: &mut Asked,
) {
    form.card(ui, tools, |ui, rows| {
        let cues = [(true, "cues-off"), (false, "cues-tones")];
        let words = ("cues-label", Some("cues-hint"));
        rows.choice(ui, tools, words, &cues, &mut asked.preferences.muted);
        loudness_ui(ui, tools, rows, &mut asked.preferences);
        try_ui(ui, model, tools, rows, asked);
    });
}

fn loudness_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, edited: &mut Preferences) {
    let percent = [("percent", u32::from(edited.volume).into())];
    let slide = Slide {
        name: &tools.text.get("volume-label"),
        value: &tools.text.with("volume-value", &percent),
        at: f32::from(edited.volume) / 100.0,
        step: 0.05,
        ticks: &[],
    };
    let [width, height] = control::SLIDER;
    let words = ("volume-label", Some("volume-hint"));
    let look = &tools.look;
    let moved = rows.row(ui, tools, words, vec2(width, height), |ui, rect| {
        widgets::slider(ui, look, rect, &slide)
    });
    if let Some(at) = moved {
        edited.volume = (at * 100.0).round() as u8;
    }
}

/// Every tone once, to hear how loud they are.
fn try_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, rows: &mut Rows, asked: &mut Asked) {
    let look = &tools.look;
    let hint = if model.has_sound == Some(false) {
        Some("notice-no-sound")
    } else if asked.preferences.muted {
        Some("try-muted")
    } else {
        None
    };
    let play = tools.text.get("play-cues");
    let button = Button::new(Kind::Soft, &play).icon(Icon::Play, Weight::Bold);
    let size = button.size(ui, look);
    rows.row(ui, tools, ("try-label", hint), size, |ui, rect| {
        if button.show(ui, look, rect) {
            asked.actions.push(Action::PlayCues);
        }
    });
}

pub(super) fn sessions_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    edited: &mut Preferences,
) {
    form.card(ui, tools, |ui, rows| {
        let counting = [
            (Counting::Paced, "counting-paced"),
            (Counting::Counted, "counting-counted"),
        ];
        let words = ("counting-label", Some("counting-hint"));
        rows.choice(ui, tools, words, &counting, &mut edited.counting);
        let seconds = u16::try_from(edited.time_to_move.as_secs()).unwrap_or(MOVE_MOST);
        let value = tools
            .text
            .with("move-value", &[("seconds", u32::from(seconds).into())]);
        let can = [0 < seconds, seconds < MOVE_MOST];
        let words = ("move-label", Some("move-hint"));
        let step = rows.step(ui, tools, words, &value, can);
        let seconds = clamped(i32::from(seconds) + step, 0, MOVE_MOST);
        edited.time_to_move = Duration::from_secs(seconds.into());
        let sides = [(Side::Left, "side-left"), (Side::Right, "side-right")];
        let words = ("start-side-label", Some("start-side-hint"));
        rows.choice(ui, tools, words, &sides, &mut edited.start_side);
        let words = ("asks-before-label", Some("asks-before-hint"));
        rows.toggle(ui, tools, words, &mut edited.asks_before);
    });
}

pub(super) fn about_me_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    form: &mut Form<'_>,
    edited: &mut Preferences,
) {
    form.card(ui, tools, |ui, rows| {
        let sides = [
            (SoreSide::NotSaid, "sore-not-said"),
            (SoreSide::One(Side::Left), "side-left"),
            (SoreSide::One(Side::Right), "side-right"),
        ];
        let words = ("sore-side-label", Some("sore-side-hint"));
        rows.choice(ui, tools, words, &sides, &mut edited.sore_side);
        kit_ui(ui, tools, rows, edited);
    });
}

/// Kit at hand, as chips that can be on together.
fn kit_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, edited: &mut Preferences) {
    let look = &tools.look;
    let have = edited.kit();
    let kinds: Vec<(Kit, String)> = Kit::askable()
        .map(|kit| (kit, words::kit(tools.text, kit)))
        .collect();
    let gap = vec2(control::GAP, control::GAP);
    let width = rows.column.width;
    let mut flow = Flow::new(eframe::egui::Pos2::ZERO, width, gap);
    let places: Vec<Rect> = kinds
        .iter()
        .map(|(kit, name)| flow.place(widgets::filter_size(ui, look, name, have.contains(kit))))
        .collect();
    let size = vec2(width, flow.bottom());
    let pressed = rows.row(
        ui,
        tools,
        ("kit-label", Some("kit-hint")),
        size,
        |ui, rect| {
            let mut pressed = None;
            for ((kit, name), chip) in kinds.iter().zip(places) {
                let chip = chip.translate(rect.min.to_vec2());
                let state = (Role::CheckBox, have.contains(kit));
                if widgets::filter_chip(ui, look, chip, (name, name), state) {
                    pressed = Some(*kit);
                }
            }
            pressed
        },
    );
    if let Some(kit) = pressed {
        edited.set_kit(kit, !have.contains(&kit));
    }
}

fn clamped(value: i32, least: u16, most: u16) -> u16 {
    u16::try_from(value.clamp(i32::from(least), i32::from(most))).unwrap_or(least)
}
