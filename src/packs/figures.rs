//! Figures from files: keys, phases, props and the rest of a figure file, as [`FigureSpec`].

mod contacts;
mod keys;
mod marks;
mod phases;
pub mod rewrite;
mod things;
mod written;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::check::Check;
use super::problem::{Problem, Severity};
use super::read::parse;
use crate::domain::{Refusal, Side};
use crate::figure::bone::{Bone, Limb};
use crate::figure::camera::Camera;
use crate::figure::landmark::Landmark;
use crate::figure::spec::{Accented, FigureSpec, Ground, Key, Phase, Wrap};
use keys::KeyFile;
use marks::{AccentFile, AngleFile};
use phases::PhaseFile;
use things::{ArrowFile, MuscleFile};

pub use written::figure as to_text;

/// Most key positions of a figure: each is solved when it is drawn.
const MOST_KEYS: usize = 64;

/// A figure in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FigureFile {
    format: i64,
    id: String,
    title: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    verified: bool,
    camera: CameraFile,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cameras_also: Vec<CameraFile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mat: Option<[f64; 4]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    floor: Option<[f64; 2]>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    travels: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    takes_turns: bool,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    advance: BTreeMap<String, f64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    cuts: Vec<[usize; 2]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    spots: Vec<Vec<usize>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<BTreeMap<String, serde_json::Value>>")]
    props: Vec<toml::Table>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    muscles: Vec<MuscleFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    arrows: Vec<ArrowFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<BTreeMap<String, serde_json::Value>>")]
    contacts: Vec<toml::Table>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    free: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    above: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    wear: BTreeMap<String, [f64; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    partner: Option<PartnerFile>,
    keys: Vec<KeyFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    phases: Vec<PhaseFile>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    base: BTreeMap<String, f64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    of: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    beside: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    angle: Option<AngleFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    accents: Vec<AccentFile>,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct CameraFile {
    az: f64,
    el: f64,
}

/// What holds for the partner at every key.
#[derive(Debug, Default, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PartnerFile {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    free: Vec<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    base: BTreeMap<String, f64>,
}

/// Reads one figure file; `None` when it cannot be drawn at all.
pub fn read_figure(name: &str, text: &str) -> (Option<FigureSpec>, Vec<Problem>) {
    let mut check = Check::new(name);
    let figure = parse::<FigureFile>(text, &mut check).and_then(|file| file.convert(&mut check));
    let mut problems = check.into_problems();
    if figure.as_ref().is_some_and(|figure| !figure.verified) {
        problems.push(Problem {
            file: name.to_owned(),
            key: "verified".to_owned(),
            value: "false".to_owned(),
            expected: "figure not yet verified".to_owned(),
            severity: Severity::Note,
            kind: Refusal::Content,
        });
    }
    (figure, problems)
}

impl FigureFile {
    fn convert(self, check: &mut Check<'_>) -> Option<FigureSpec> {
        check.format(self.format);
        let keys = keys(self.keys, &self.contacts, &self.free, check)?;
        let count = keys.len();
        let cameras = std::iter::once(self.camera).chain(self.cameras_also);
        let props = self.props.iter();
        let arrows = self.arrows.into_iter();
        let phases = phases(self.phases, count, self.takes_turns, check);
        let ground = self.mat.map(Ground::Mat).or(self.floor.map(Ground::Floor));
        let partner = self.partner.unwrap_or_default();
        let instead = spots(self.spots, count, check);
        let figure = FigureSpec {
            id: self.id,
            title: check.text("title", self.title, 80),
            verified: self.verified,
            cameras: cameras.map(CameraFile::convert).collect(),
            ground: ground.unwrap_or_default(),
            props: props.filter_map(|prop| things::prop(prop, check)).collect(),
            muscles: self.muscles.into_iter().map(MuscleFile::convert).collect(),
            arrows: arrows
                .filter_map(|arrow| arrow.convert(count, check))
                .collect(),
            accents: accents(self.accents, count, check),
            angle: self.angle.and_then(|angle| angle.convert(check)),
            mistake_of: self.of,
            beside: self.beside,
            keys,
            phases,
            advance: keys::values("advance", &self.advance, check),
            travels: self.travels,
            cuts: self.cuts.into_iter().map(|[a, b]| (a, b)).collect(),
            above: landmarks("above", &self.above, check),
            partner_free: keys::freed("partner.free", &partner.free, check),
            base: keys::values("base", &self.base, check),
            partner_base: keys::values("partner.base", &partner.base, check),
            takes_turns: self.takes_turns,
            wrap: wrap(&self.wear, check),
            ..FigureSpec::default()
        };
        Some(figure.with_spots(&instead))
    }
}

fn accents(files: Vec<AccentFile>, keys: usize, check: &mut Check<'_>) -> Vec<Accented> {
    let read = files.into_iter();
    read.filter_map(|accent| accent.convert(keys, check))
        .collect()
}

/// The keys that stand for the first ones in each spot; all of them must exist.
fn spots(given: Vec<Vec<usize>>, keys: usize, check: &mut Check<'_>) -> Vec<Vec<usize>> {
    for key in given.iter().flatten().filter(|key| keys <= **key) {
        check.wrong("spots", key, &format!("a key below {keys}"));
    }
    given
}

impl CameraFile {
    fn convert(self) -> Camera {
        Camera {
            az_deg: self.az,
            el_deg: self.el,
        }
    }
}

/// The phases; where sides take turns, a repetition ends where the other side's starts.
fn phases(
    files: Vec<PhaseFile>,
    keys: usize,
    takes_turns: bool,
    check: &mut Check<'_>,
) -> Vec<Phase> {
    let read = files.into_iter();
    let mut phases: Vec<Phase> = read
        .filter_map(|phase| phase.convert(keys, check))
        .collect();
    if takes_turns {
        phases::end_on_other_side(&mut phases);
    }
    phases
}

/// The keys, each with the common contacts and free joints where it has none of its own.
fn keys(
    files: Vec<KeyFile>,
    contacts: &[toml::Table],
    free: &[String],
    check: &mut Check<'_>,
) -> Option<Vec<Key>> {
    if files.is_empty() {
        check.wrong("keys", "empty", "at least one key position");
        return None;
    }
    if MOST_KEYS < files.len() {
        let expected = format!("at most {MOST_KEYS} key positions");
        check.wrong("keys", files.len(), &expected);
        return None;
    }
    let numbered = files.into_iter().enumerate();
    let keys = numbered.map(|(place, key)| key.convert(place, contacts, free, check));
    Some(keys.collect())
}

fn landmarks(key: &str, names: &[String], check: &mut Check<'_>) -> Vec<Landmark> {
    let named = names.iter().filter_map(|name| landmark(key, name, check));
    named.collect()
}

/// The landmark called `name`; a problem where there is none.
fn landmark(key: &str, name: &str, check: &mut Check<'_>) -> Option<Landmark> {
    let found = Landmark::parse(name);
    if found.is_none() {
        check.wrong(key, format!("{name:?}"), "the name of a landmark");
    }
    found
}

fn wrap(wear: &BTreeMap<String, [f64; 2]>, check: &mut Check<'_>) -> Option<Wrap> {
    let (name, along) = wear.first_key_value()?;
    let on = bone(name);
    if on.is_none() {
        check.wrong("wear", format!("{name:?}"), "the name of a limb");
    }
    Some(Wrap {
        on: on?,
        along: *along,
    })
}

fn number(value: &toml::Value) -> Option<f64> {
    let whole = value.as_integer().map(|number| number as f64);
    value.as_float().or(whole)
}

fn side(letter: &str) -> Option<Side> {
    match letter {
        "L" => Some(Side::Left),
        "R" => Some(Side::Right),
        _ => None,
    }
}

fn letter(side: Side) -> &'static str {
    match side {
        Side::Left => "L",
        Side::Right => "R",
    }
}

/// Segments of limbs by their names in files.
const LIMBS: [(&str, Limb); 7] = [
    ("thigh", Limb::Thigh),
    ("shank", Limb::Shank),
    ("foot", Limb::Foot),
    ("toes", Limb::Toes),
    ("uarm", Limb::UpperArm),
    ("farm", Limb::Forearm),
    ("hand", Limb::Hand),
];

fn bone(name: &str) -> Option<Bone> {
    let (side_name, rest) = name.split_once('.')?;
    let (_, limb) = LIMBS.iter().find(|(known, _)| *known == rest)?;
    Some(Bone::Limb(side(side_name)?, *limb))
}

/// The name of a limb's bone; nothing else is named in files.
fn bone_name(bone: Bone) -> String {
    match bone {
        Bone::Limb(side, limb) => {
            let found = LIMBS.iter().find(|(_, known)| *known == limb);
            format!("{}.{}", letter(side), found.map_or("", |(name, _)| name))
        }
        Bone::Pelvis | Bone::Lumbar(_) | Bone::Thoracic(_) | Bone::Neck(_) | Bone::Head => {
            String::new()
        }
    }
}
