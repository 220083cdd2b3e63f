//! The file of preferences, version 1, and how it becomes what the app works with.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize};

use super::care::SavedCare;
use super::checks::{self, SavedCheck};
use super::plans::{self, SavedEased, SavedScheduled, Written};
use super::programmes::{self, Programmes};
use super::safety::SavedCheck as SafetyCheck;
use super::sound::{self, SavedTones, SavedVoice};
use super::words::Spelled;
use crate::domain::ids::Id;
use crate::domain::preferences::{
    BodyBuild, Clothing, Counting, Eased, FigureLook, HeadStyle, SkinTone, SoreSide, ThemeChoice,
};
use crate::domain::safety::Audience;
use crate::domain::{ExerciseId, Preferences, RoutineId, Side};

/// The whole file; what is absent is as in [`Preferences::default`].
///
/// Older files miss keys that came later, so a key that is added needs no new version; one that changes its
/// meaning does.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Document {
    version: Option<i64>,
    theme: Option<Spelled<ThemeChoice>>,
    language: Option<String>,
    #[serde(default, deserialize_with = "text_percent")]
    text_percent: Option<u16>,
    #[serde(default, deserialize_with = "volume")]
    volume: Option<u8>,
    muted: Option<bool>,
    keeps_awake: Option<bool>,
    monitor: Option<String>,
    patient_monitor: Option<String>,
    tones: Option<SavedTones>,
    voice: Option<SavedVoice>,
    counting: Option<Spelled<Counting>>,
    time_to_move_s: Option<u32>,
    start_side: Option<Spelled<Side>>,
    sore_side: Option<Spelled<Side>>,
    reduced_motion: Option<bool>,
    distance_in_full_screen: Option<bool>,
    overlengthened: Option<bool>,
    care: Option<SavedCare>,
    toured: Option<bool>,
    asks_before: Option<bool>,
    audience: Option<Spelled<Audience>>,
    safety_check: Option<SafetyCheck>,
    kit: Option<BTreeSet<String>>,
    figure: Option<Figure>,
    counting_by_exercise: Option<BTreeMap<String, Spelled<Counting>>>,
    loads: Option<BTreeMap<String, String>>,
    self_checks: Option<BTreeMap<String, SavedCheck>>,
    eased: Option<BTreeMap<String, SavedEased>>,
    programmes: Option<Programmes>,
    schedule: Option<Vec<SavedScheduled>>,
    reminded: Option<BTreeMap<String, Written<Date>>>,
    /// Keys that this program does not know: kept as they are.
    #[serde(flatten)]
    unknown: toml::Table,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Figure {
    body: Option<Spelled<BodyBuild>>,
    hair: Option<Spelled<HeadStyle>>,
    skin: Option<Spelled<SkinTone>>,
    clothing: Option<Spelled<Clothing>>,
    #[serde(flatten)]
    unknown: toml::Table,
}

fn text_percent<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u16>, D::Error> {
    let percent = u16::deserialize(deserializer)?;
    if (90..=200).contains(&percent) {
        return Ok(Some(percent));
    }
    Err(serde::de::Error::custom("expected 90 to 200"))
}

fn volume<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    let volume = u8::deserialize(deserializer)?;
    if volume <= 100 {
        return Ok(Some(volume));
    }
    Err(serde::de::Error::custom("expected 0 to 100"))
}

impl Document {
    /// What the file says, with defaults for what it leaves out.
    pub(super) fn preferences(&self) -> Preferences {
        let usual = Preferences::default();
        Preferences {
            theme: self.theme.map_or(usual.theme, |theme| theme.0),
            language: self.language.clone(),
            text_percent: self.text_percent.unwrap_or(usual.text_percent),
            volume: self.volume.unwrap_or(usual.volume),
            muted: self.muted.unwrap_or(usual.muted),
            keeps_awake: self.keeps_awake.unwrap_or(usual.keeps_awake),
            monitor: self.monitor.clone(),
            patient_monitor: self.patient_monitor.clone(),
            tones: self.tones.as_ref().map_or(usual.tones, SavedTones::tones),
            voice: self.voice.as_ref().map_or(usual.voice, SavedVoice::voice),
            counting: self.counting.map_or(usual.counting, |counting| counting.0),
            counting_by_exercise: self.counting_by_exercise(),
            time_to_move: self
                .time_to_move_s
                .map_or(usual.time_to_move, |s| Duration::from_secs(s.into())),
            start_side: self.start_side.map_or(usual.start_side, |side| side.0),
            sore_side: self
                .sore_side
                .map_or(SoreSide::NotSaid, |side| SoreSide::One(side.0)),
            reduced_motion: self.reduced_motion,
            figure: self.figure.as_ref().map_or(usual.figure, Figure::look),
            kit: self.kit.clone().unwrap_or(usual.kit),
            distance_in_full_screen: self
                .distance_in_full_screen
                .unwrap_or(usual.distance_in_full_screen),
            care: self.care.as_ref().map_or(usual.care, SavedCare::care),
            toured: self.toured.unwrap_or(usual.toured),
            asks_before: self.asks_before.unwrap_or(usual.asks_before),
            audience: self.audience.map(|audience| audience.0),
            overlengthened: self.overlengthened.unwrap_or(usual.overlengthened),
            own_check: self.safety_check.as_ref().map(SafetyCheck::check),
            loads: self.loads(),
            self_checks: checks::results(self.self_checks.iter().flatten()),
            eased: self.eased(),
            programmes: programmes::followed(self.programmes.as_ref()),
            schedule: plans::schedule(self.schedule.as_deref().unwrap_or_default()),
            reminded: plans::reminded(self.reminded.iter().flatten()),
        }
    }

    fn counting_by_exercise(&self) -> BTreeMap<ExerciseId, Counting> {
        let by_exercise = self.counting_by_exercise.iter().flatten();
        by_exercise
            .map(|(id, counting)| (ExerciseId::new(id), counting.0))
            .collect()
    }

    fn loads(&self) -> BTreeMap<ExerciseId, String> {
        let loads = self.loads.iter().flatten();
        loads
            .map(|(id, load)| (ExerciseId::new(id), load.clone()))
            .collect()
    }

    fn eased(&self) -> BTreeMap<RoutineId, Eased> {
        let eased = self.eased.iter().flatten();
        eased
            .map(|(id, eased)| (RoutineId::new(id), eased.eased()))
            .collect()
    }

    /// The keys that this program does not know.
    pub(super) fn unknown_keys(&self) -> Vec<String> {
        let of_figure = self.figure.iter().flat_map(|figure| figure.unknown.keys());
        let of_figure = of_figure.map(|key| format!("figure.{key}"));
        let of_sound = sound::unknown_keys(self.voice.as_ref(), self.tones.as_ref());
        let own = self.unknown.keys().cloned();
        own.chain(of_figure).chain(of_sound).collect()
    }

    /// The same file with other preferences in it; unknown keys stay.
    pub(super) fn with(&self, preferences: &Preferences, version: i64) -> Self {
        Self {
            version: Some(version),
            theme: Some(Spelled(preferences.theme)),
            language: preferences.language.clone(),
            text_percent: Some(preferences.text_percent),
            volume: Some(preferences.volume),
            muted: Some(preferences.muted),
            keeps_awake: Some(preferences.keeps_awake),
            monitor: preferences.monitor.clone(),
            patient_monitor: preferences.patient_monitor.clone(),
            tones: Some(SavedTones::of(preferences.tones, self.tones.as_ref())),
            voice: Some(SavedVoice::of(&preferences.voice, self.voice.as_ref())),
            counting: Some(Spelled(preferences.counting)),
            time_to_move_s: Some(preferences.time_to_move.as_secs() as u32),
            start_side: Some(Spelled(preferences.start_side)),
            sore_side: sore_side(preferences.sore_side),
            reduced_motion: preferences.reduced_motion,
            distance_in_full_screen: Some(preferences.distance_in_full_screen),
            overlengthened: Some(preferences.overlengthened),
            care: Some(SavedCare::of(&preferences.care, self.care.as_ref())),
            toured: Some(preferences.toured),
            asks_before: Some(preferences.asks_before),
            audience: preferences.audience.map(Spelled),
            safety_check: preferences.own_check.as_ref().map(SafetyCheck::of),
            kit: Some(preferences.kit.clone()),
            figure: Some(Figure::of(preferences.figure, self.figure.as_ref())),
            counting_by_exercise: Some(by_id(&preferences.counting_by_exercise, |way| {
                Spelled(*way)
            })),
            loads: Some(by_id(&preferences.loads, String::clone)),
            self_checks: Some(by_id(&preferences.self_checks, SavedCheck::of)),
            eased: Some(by_id(&preferences.eased, SavedEased::of)),
            programmes: Some(programmes::to_save(
                &preferences.programmes,
                self.programmes.as_ref(),
            )),
            schedule: Some(plans::to_save(&preferences.schedule)),
            reminded: Some(plans::reminded_to_save(&preferences.reminded)),
            unknown: self.unknown.clone(),
        }
    }
}

fn sore_side(side: SoreSide) -> Option<Spelled<Side>> {
    match side {
        SoreSide::NotSaid => None,
        SoreSide::One(side) => Some(Spelled(side)),
    }
}

/// Values with their ids as they are spelled.
fn by_id<K, V, S>(map: &BTreeMap<Id<K>, V>, save: impl Fn(&V) -> S) -> BTreeMap<String, S> {
    let saved = map.iter();
    saved
        .map(|(id, value)| (id.as_str().to_owned(), save(value)))
        .collect()
}

impl Figure {
    fn look(&self) -> FigureLook {
        let usual = FigureLook::default();
        FigureLook {
            body: self.body.map_or(usual.body, |body| body.0),
            hair: self.hair.map_or(usual.hair, |hair| hair.0),
            skin: self.skin.map_or(usual.skin, |skin| skin.0),
            clothing: self.clothing.map_or(usual.clothing, |clothing| clothing.0),
        }
    }

    fn of(look: FigureLook, before: Option<&Self>) -> Self {
        let unknown = before.map(|before| before.unknown.clone());
        Self {
            body: Some(Spelled(look.body)),
            hair: Some(Spelled(look.hair)),
            skin: Some(Spelled(look.skin)),
            clothing: Some(Spelled(look.clothing)),
            unknown: unknown.unwrap_or_default(),
        }
    }
}
