//! The section of sound and voice: which cues are heard, how loud, and what is spoken.

use eframe::egui::{Ui, vec2};

use super::Asked;
use super::form::{Form, Rows};
use super::sections::move_ui;
use crate::design::page::control;
use crate::domain::Preferences;
use crate::domain::voice::{RATES, Spoken};
use crate::model::{Action, Model, Voices};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{self, Button, Kind, Slide};

/// What is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cues {
    Off,
    Tones,
    TonesAndVoice,
}

impl Cues {
    fn of(preferences: &Preferences) -> Self {
        match (preferences.muted, preferences.voice.on) {
            (true, _) => Self::Off,
            (false, false) => Self::Tones,
            (false, true) => Self::TonesAndVoice,
        }
    }

    /// Off keeps in mind whether there was a voice: M brings both back.
    fn put_into(self, preferences: &mut Preferences) {
        preferences.muted = self == Self::Off;
        if self != Self::Off {
            preferences.voice.on = self == Self::TonesAndVoice;
        }
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
        cues_ui(ui, model, tools, rows, &mut asked.preferences);
        loudness_ui(ui, tools, rows, &mut asked.preferences);
        tones_ui(ui, tools, rows, &mut asked.preferences);
        try_ui(ui, model, tools, rows, asked);
    });
    if asked.preferences.voice.on {
        form.card(ui, tools, |ui, rows| {
            voice_ui(ui, model, tools, rows, &mut asked.preferences);
        });
    }
    form.card(ui, tools, |ui, rows| {
        move_ui(ui, tools, rows, &mut asked.preferences);
    });
}

fn cues_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    rows: &mut Rows,
    edited: &mut Preferences,
) {
    let options = [
        (Cues::Off, "cues-off"),
        (Cues::Tones, "cues-tones"),
        (Cues::TonesAndVoice, "cues-tones-and-voice"),
    ];
    let lacks = edited.voice.on && model.voices == Voices::Missing;
    let hint = if lacks { "voice-missing" } else { "cues-hint" };
    let before = Cues::of(edited);
    let mut cues = before;
    let words = ("cues-label", Some(hint));
    rows.choice(ui, tools, words, &options, &mut cues);
    if cues != before {
        cues.put_into(edited);
    }
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

fn tones_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, edited: &mut Preferences) {
    let tones = &mut edited.tones;
    for (label, hint, on) in [
        (
            "tones-countdown-label",
            "tones-countdown-hint",
            &mut tones.countdown,
        ),
        (
            "tones-halfway-label",
            "tones-halfway-hint",
            &mut tones.halfway,
        ),
        ("tones-tempo-label", "tones-tempo-hint", &mut tones.tempo),
    ] {
        rows.toggle(ui, tools, (label, Some(hint)), on);
    }
}

/// Every tone once, to hear how loud they are, and a sentence of the voice.
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

fn voice_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    rows: &mut Rows,
    edited: &mut Preferences,
) {
    let voice = &mut edited.voice;
    if let Voices::There(names) = &model.voices
        && !names.is_empty()
    {
        let system = tools.text.get("voice-of-system");
        let mut options = vec![system.as_str()];
        options.extend(names.iter().map(String::as_str));
        let chosen = names
            .iter()
            .position(|name| Some(name) == voice.name.as_ref());
        let selected = chosen.map_or(0, |place| place + 1);
        let words = ("voice-label", Some("voice-hint"));
        if let Some(place) = rows.chips(ui, tools, words, &options, selected) {
            voice.name = place
                .checked_sub(1)
                .and_then(|place| names.get(place).cloned());
        }
    }
    let (least, most, step) = RATES;
    let percent = voice.rate_percent;
    let values = [("percent", u32::from(percent).into())];
    let value = tools.text.with("voice-rate-value", &values);
    let can = [least < percent, percent < most];
    let steps = rows.step(ui, tools, ("voice-rate-label", None), &value, can);
    let wanted = i32::from(percent) + steps * i32::from(step);
    voice.rate_percent = super::sections::clamped(wanted, least, most);
    let words = ("voice-only-to-move-label", Some("voice-only-to-move-hint"));
    rows.toggle(ui, tools, words, &mut voice.only_to_move);
    let kinds = Spoken::ALL.map(|what| {
        let id = format!("voice-says-{}", what.as_str());
        (what, tools.text.get(&id))
    });
    let says = voice.says.clone();
    let words = ("voice-says-label", None);
    let pressed = rows.checks(ui, tools, words, &kinds, |what| says.contains(&what));
    if let Some(what) = pressed
        && !voice.says.remove(&what)
    {
        voice.says.insert(what);
    }
}
