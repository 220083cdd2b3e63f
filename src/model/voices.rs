//! Whether there is a voice, and which tones are heard.

use super::{Effect, Model, Screen, SettingsSection};
use crate::player::cue::CueKind;

/// What is known of the system's voices.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Voices {
    /// Nobody has asked.
    #[default]
    Unknown,
    /// It speaks; its voices for the language, by the names that the system gives them.
    There(Vec<String>),
    /// It does not speak.
    Missing,
}

impl Model {
    /// True when anything is spoken.
    pub fn speaks(&self) -> bool {
        self.preferences.voice.on && !self.preferences.muted
    }

    /// True when a cue that the plan brings is heard as a tone.
    pub fn sounds(&self, kind: CueKind) -> bool {
        let tones = self.preferences.tones;
        match kind {
            CueKind::Three | CueKind::Two | CueKind::One => tones.countdown,
            CueKind::Halfway => tones.halfway,
            CueKind::Part | CueKind::Rep => tones.tempo,
            CueKind::GetReady
            | CueKind::Announce
            | CueKind::Start
            | CueKind::ChangeSides
            | CueKind::Rest
            | CueKind::Next
            | CueKind::Done
            | CueKind::Wait => true,
        }
    }

    /// Where voices are chosen, it is looked which there are.
    pub(super) fn looks_for_voices(&self) -> Option<Effect> {
        let chooses = *self.screen() == Screen::Settings(SettingsSection::Sound);
        (chooses && self.preferences.voice.on).then_some(Effect::FindVoices)
    }
}
