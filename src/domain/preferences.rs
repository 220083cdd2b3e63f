//! What a person has chosen for themselves. Kept on their own machine.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::civil::Date;

use super::care::Care;
use super::guidance::CheckResult;
use super::ids::{ExerciseId, RoutineId, SelfCheckId, VariantId};
use super::kit::Kit;
use super::programme::Followed;
use super::safety::{Audience, OwnCheck};
use super::schedule::Schedule;
use super::side::Side;
use super::voice::{TonesHeard, Voice};

/// What a person has chosen; `Default` is what the app does before anybody chose.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own in the settings"
)]
pub struct Preferences {
    /// Colors of the window.
    pub theme: ThemeChoice,
    /// Language tag such as `en`, or `None` to follow the system.
    pub language: Option<String>,
    /// Size of text in per cent, 90 to 200.
    pub text_percent: u16,
    /// Loudness of tones, 0 to 100.
    pub volume: u8,
    /// True when nothing is to be heard.
    pub muted: bool,
    /// Which tones are heard.
    pub tones: TonesHeard,
    /// What is spoken.
    pub voice: Voice,
    /// Whether a session that runs keeps the screen on.
    pub keeps_awake: bool,
    /// The screen that is filled, by the name that the system gives it, or `None` for the one the window is on.
    pub monitor: Option<String>,
    /// The screen for the patient's window, by the name that the system gives it.
    pub patient_monitor: Option<String>,
    /// How repetitions go unless an exercise says otherwise.
    pub counting: Counting,
    /// Exercises whose repetitions go another way.
    pub counting_by_exercise: BTreeMap<ExerciseId, Counting>,
    /// Least time to move to the next exercise.
    pub time_to_move: Duration,
    /// The side that is worked first.
    pub start_side: Side,
    /// The sore side, when known.
    pub sore_side: SoreSide,
    /// Less movement on screen; `None` follows the system.
    pub reduced_motion: Option<bool>,
    /// Look of the figure.
    pub figure: FigureLook,
    /// Kit that is at hand, by the library's kit names.
    pub kit: BTreeSet<String>,
    /// Distance view in full screen.
    pub distance_in_full_screen: bool,
    /// The loads that are used, in the person's own words, such as "10 kg"; kept with each set.
    pub loads: BTreeMap<ExerciseId, String>,
    /// True when a hamstring feels tight but is long: hamstring stretches are marked.
    pub overlengthened: bool,
    /// What was found in self-checks, the last time each was done.
    pub self_checks: BTreeMap<SelfCheckId, CheckResult>,
    /// Care timers: what runs, and what was chosen about them.
    pub care: Care,
    /// True once the tour was seen or left.
    pub toured: bool,
    /// Whether pain is asked for before a session.
    pub asks_before: bool,
    /// Who the program is for, once that was asked.
    pub audience: Option<Audience>,
    /// What was answered in the safety check.
    pub own_check: Option<OwnCheck>,
    /// What was made easier about routines, on the advice of their pain rules.
    pub eased: BTreeMap<RoutineId, Eased>,
    /// The programmes that are followed.
    pub programmes: BTreeMap<RoutineId, Followed>,
    /// Which routine is meant for which days.
    pub schedule: Schedule,
    /// The last day whose reminder came, by routine: the next start does not tell it again.
    pub reminded: BTreeMap<RoutineId, Date>,
}

/// What was made easier about a routine, on the advice of its pain rule and with a tap of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eased {
    /// The variant that is done now.
    pub variant: Option<VariantId>,
    /// How much of each dose is done, per cent.
    pub percent: Option<u8>,
    /// Since when.
    pub since: Date,
}

/// Colors of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
    HighContrast,
}

/// Whether repetitions follow the clock or wait for a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Counting {
    /// The figure and the tones set the pace.
    #[default]
    Paced,
    /// Each repetition waits for a key.
    Counted,
}

/// The sore side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SoreSide {
    /// Not said yet: a session that needs it asks.
    #[default]
    NotSaid,
    /// One side.
    One(Side),
}

/// Look of the figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FigureLook {
    /// Build.
    pub body: BodyBuild,
    /// Head style.
    pub hair: HeadStyle,
    /// Skin tone.
    pub skin: SkinTone,
    /// Clothing.
    pub clothing: Clothing,
}

/// Build of the figure (ADDENDUM-C, C1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum BodyBuild {
    #[default]
    Lean,
    Soft,
    Heavy,
}

impl BodyBuild {
    /// All of them; baked motions come in this order.
    pub const EVERY: [Self; 3] = [Self::Lean, Self::Soft, Self::Heavy];
}

/// Head style of the figure (ADDENDUM-C, C2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum HeadStyle {
    #[default]
    Short,
    Bun,
    Ponytail,
    Bob,
    Shaved,
    Bald,
    Rim,
    Scarf,
}

/// Skin tone of the figure (FIGURE.md 9): five from light to dark, and a neutral mannequin.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum SkinTone {
    Light,
    #[default]
    Tan,
    Brown,
    Deep,
    Neutral,
}

/// Colors of the figure's clothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Clothing {
    #[default]
    Pine,
    Plum,
    Amber,
    Slate,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            theme: ThemeChoice::System,
            language: None,
            text_percent: 100,
            volume: 80,
            muted: false,
            tones: TonesHeard::default(),
            voice: Voice::default(),
            keeps_awake: true,
            monitor: None,
            patient_monitor: None,
            counting: Counting::Paced,
            counting_by_exercise: BTreeMap::new(),
            time_to_move: Duration::from_secs(5),
            start_side: Side::Left,
            sore_side: SoreSide::NotSaid,
            reduced_motion: None,
            figure: FigureLook::default(),
            kit: BTreeSet::new(),
            distance_in_full_screen: true,
            loads: BTreeMap::new(),
            overlengthened: false,
            self_checks: BTreeMap::new(),
            care: Care::default(),
            toured: false,
            asks_before: true,
            audience: None,
            own_check: None,
            eased: BTreeMap::new(),
            programmes: BTreeMap::new(),
            schedule: Schedule::default(),
            reminded: BTreeMap::new(),
        }
    }
}

impl Preferences {
    /// The kit that is at hand; names of kinds that this version does not know are passed over, and kept.
    pub fn kit(&self) -> BTreeSet<Kit> {
        let known = Kit::ALL.into_iter();
        known
            .filter(|kit| self.kit.contains(kit.as_str()))
            .collect()
    }

    /// Says whether a kind of kit is at hand.
    pub fn set_kit(&mut self, kit: Kit, at_hand: bool) {
        if at_hand {
            self.kit.insert(kit.as_str().to_owned());
        } else {
            self.kit.remove(kit.as_str());
        }
    }

    /// Says what load is used in an exercise; nothing but spaces takes it away.
    pub fn set_load(&mut self, exercise: &ExerciseId, load: &str) {
        if load.trim().is_empty() {
            self.loads.remove(exercise);
        } else {
            self.loads.insert(exercise.clone(), load.to_owned());
        }
    }

    /// How repetitions of `exercise` go.
    pub fn counting_of(&self, exercise: &ExerciseId) -> Counting {
        self.counting_by_exercise
            .get(exercise)
            .copied()
            .unwrap_or(self.counting)
    }
}
