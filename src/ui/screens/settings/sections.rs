//! The sections: look, sessions, about me.

use std::time::Duration;

use eframe::egui::Ui;

use super::form::{Form, Rows};
use crate::domain::preferences::{Counting, SoreSide, ThemeChoice};
use crate::domain::{Kit, Preferences, Side};
use crate::model::Model;
use crate::text::Language;
use crate::ui::frame::Tools;
use crate::ui::screens::words;

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

pub(super) fn sessions_ui(
    ui: &mut Ui,
    model: &Model,
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
        move_ui(ui, tools, rows, edited);
        let sides = [(Side::Left, "side-left"), (Side::Right, "side-right")];
        let words = ("start-side-label", Some("start-side-hint"));
        rows.choice(ui, tools, words, &sides, &mut edited.start_side);
        let words = ("asks-before-label", Some("asks-before-hint"));
        rows.toggle(ui, tools, words, &mut edited.asks_before);
        let words = ("awake-label", Some("awake-hint"));
        rows.toggle(ui, tools, words, &mut edited.keeps_awake);
        monitor_ui(ui, model, tools, rows, edited);
    });
}

/// The time to move to the next exercise.
pub(super) fn move_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, edited: &mut Preferences) {
    let seconds = u16::try_from(edited.time_to_move.as_secs()).unwrap_or(MOVE_MOST);
    let values = [("seconds", u32::from(seconds).into())];
    let value = tools.text.with("move-value", &values);
    let can = [0 < seconds, seconds < MOVE_MOST];
    let words = ("move-label", Some("move-hint"));
    let step = rows.step(ui, tools, words, &value, can);
    let seconds = clamped(i32::from(seconds) + step, 0, MOVE_MOST);
    edited.time_to_move = Duration::from_secs(seconds.into());
}

/// Which screen is filled; with one there is nothing to choose.
fn monitor_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    rows: &mut Rows,
    edited: &mut Preferences,
) {
    let names = &model.monitors.names;
    if names.len() < 2 {
        return;
    }
    let current = tools.text.get("monitor-current");
    let mut options = vec![current.as_str()];
    options.extend(names.iter().map(String::as_str));
    let chosen = edited.monitor.as_ref();
    let chosen = names.iter().position(|name| Some(name) == chosen);
    let selected = chosen.map_or(0, |place| place + 1);
    let words = ("monitor-label", Some("monitor-hint"));
    if let Some(place) = rows.chips(ui, tools, words, &options, selected) {
        let place = place.checked_sub(1);
        edited.monitor = place.and_then(|place| names.get(place).cloned());
    }
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
    let have = edited.kit();
    let kinds: Vec<(Kit, String)> = Kit::askable()
        .map(|kit| (kit, words::kit(tools.text, kit)))
        .collect();
    let words = ("kit-label", Some("kit-hint"));
    let pressed = rows.checks(ui, tools, words, &kinds, |kit| have.contains(&kit));
    if let Some(kit) = pressed {
        edited.set_kit(kit, !have.contains(&kit));
    }
}

pub(super) fn clamped(value: i32, least: u16, most: u16) -> u16 {
    u16::try_from(value.clamp(i32::from(least), i32::from(most))).unwrap_or(least)
}
