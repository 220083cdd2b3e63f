//! Scenes of the voice and of the window.

use stridewell::model::{Action, Monitors, Screen, SettingsSection, Voices, World};

use super::{Scene, settings};
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("settings-sound-voice", |stage| {
        with_voice(stage);
        let names = [
            "English (America)",
            "English (Great Britain)",
            "English (Scotland)",
        ];
        let names = names.map(str::to_owned).to_vec();
        stage.act(Action::World(World::VoicesAre(Voices::There(names))));
    }),
    ("settings-sound-no-voice", |stage| {
        with_voice(stage);
        stage.act(Action::World(World::VoicesAre(Voices::Missing)));
    }),
    ("settings-sound-off", |stage| {
        stage.act(Action::ToggleMute);
        settings(stage, SettingsSection::Sound);
    }),
    ("settings-sessions-screens", |stage| {
        let names = ["eDP-1", "HDMI-1"].map(str::to_owned).to_vec();
        stage.act(Action::World(World::MonitorsAre(Monitors {
            names,
            own: Some(0),
        })));
        settings(stage, SettingsSection::Sessions);
    }),
    ("text-offer", |stage| {
        stage.act(Action::World(World::OfferLargerText));
        stage.act(Action::Open(Screen::Library(Default::default())));
    }),
];

fn with_voice(stage: &mut Stage) {
    let mut preferences = stage.model().preferences.clone();
    preferences.voice.on = true;
    stage.act(Action::SetPreferences(Box::new(preferences)));
    settings(stage, SettingsSection::Sound);
}
