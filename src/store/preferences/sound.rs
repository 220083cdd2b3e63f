//! How the file of preferences writes what is spoken and which tones are heard.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::voice::{RATES, Spoken, TonesHeard, Voice};

/// The voice as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedVoice {
    on: Option<bool>,
    name: Option<String>,
    #[serde(default, deserialize_with = "rate_percent")]
    rate_percent: Option<u16>,
    only_to_move: Option<bool>,
    /// By their names; those that this version does not know are kept.
    says: Option<BTreeMap<String, bool>>,
    #[serde(flatten)]
    unknown: toml::Table,
}

/// Which tones are heard, as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedTones {
    countdown: Option<bool>,
    halfway: Option<bool>,
    tempo: Option<bool>,
    #[serde(flatten)]
    unknown: toml::Table,
}

fn rate_percent<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u16>, D::Error> {
    let percent = u16::deserialize(deserializer)?;
    let (least, most, _) = RATES;
    if (least..=most).contains(&percent) {
        return Ok(Some(percent));
    }
    let expected = format!("rate_percent: expected {least} to {most}");
    Err(serde::de::Error::custom(expected))
}

/// Keys of both that this program does not know.
pub(super) fn unknown_keys(voice: Option<&SavedVoice>, tones: Option<&SavedTones>) -> Vec<String> {
    let keys = |name: &'static str, table: &toml::Table| {
        let keys = table.keys().map(move |key| format!("{name}.{key}"));
        keys.collect::<Vec<_>>()
    };
    let of_voice = voice.map(|voice| keys("voice", &voice.unknown));
    let of_tones = tones.map(|tones| keys("tones", &tones.unknown));
    of_voice.into_iter().chain(of_tones).flatten().collect()
}

impl SavedVoice {
    pub(super) fn voice(&self) -> Voice {
        let usual = Voice::default();
        let said = |what: &Spoken| {
            let chosen = self.says.iter().flatten();
            let chosen = chosen.filter(|(name, _)| name.as_str() == what.as_str());
            let chosen = chosen.map(|(_, on)| *on).next();
            chosen.unwrap_or_else(|| usual.says(*what))
        };
        let says: BTreeSet<Spoken> = Spoken::ALL.into_iter().filter(said).collect();
        Voice {
            on: self.on.unwrap_or(usual.on),
            name: self.name.clone(),
            rate_percent: self.rate_percent.unwrap_or(usual.rate_percent),
            only_to_move: self.only_to_move.unwrap_or(usual.only_to_move),
            says,
        }
    }

    /// The voice as it is written; what the file held beside it stays.
    pub(super) fn of(voice: &Voice, before: Option<&Self>) -> Self {
        let mut says = before
            .and_then(|before| before.says.clone())
            .unwrap_or_default();
        for what in Spoken::ALL {
            says.insert(what.as_str().to_owned(), voice.says(what));
        }
        Self {
            on: Some(voice.on),
            name: voice.name.clone(),
            rate_percent: Some(voice.rate_percent),
            only_to_move: Some(voice.only_to_move),
            says: Some(says),
            unknown: before.map_or_else(toml::Table::new, |before| before.unknown.clone()),
        }
    }
}

impl SavedTones {
    pub(super) fn tones(&self) -> TonesHeard {
        let usual = TonesHeard::default();
        TonesHeard {
            countdown: self.countdown.unwrap_or(usual.countdown),
            halfway: self.halfway.unwrap_or(usual.halfway),
            tempo: self.tempo.unwrap_or(usual.tempo),
        }
    }

    /// The tones as they are written; what the file held beside them stays.
    pub(super) fn of(tones: TonesHeard, before: Option<&Self>) -> Self {
        Self {
            countdown: Some(tones.countdown),
            halfway: Some(tones.halfway),
            tempo: Some(tones.tempo),
            unknown: before.map_or_else(toml::Table::new, |before| before.unknown.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_spoken_survives_the_file_and_so_does_what_a_later_version_adds() {
        let written = "on = true\nname = \"Anna\"\n[says]\nreps = false\nsongs = true\n";
        let saved: SavedVoice = toml::from_str(written).unwrap();
        let voice = saved.voice();
        assert!(voice.on && !voice.says(Spoken::Reps) && voice.says(Spoken::Sides));
        let again = SavedVoice::of(&voice, Some(&saved));
        assert_eq!(again.voice(), voice);
        let text = toml::to_string(&again).unwrap();
        assert!(text.contains("songs = true"), "{text}");
    }

    #[test]
    fn a_rate_beyond_its_bounds_is_not_understood() {
        assert!(toml::from_str::<SavedVoice>("rate_percent = 900").is_err());
        assert!(toml::from_str::<SavedVoice>("rate_percent = 120").is_ok());
    }
}
