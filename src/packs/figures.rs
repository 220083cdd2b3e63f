//! Figures from files: keys, phases, props and the rest of a figure file, as [`FigureSpec`].

mod contacts;
mod keys;
mod marks;
mod phases;
pub mod rewrite;
mod things;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::check::Check;
use super::problem::{Problem, Severity};
use super::read::parse;
use crate::domain::Side;
use crate::figure::bone::{Bone, Limb};
use crate::figure::camera::Camera;
use crate::figure::landmark::Landmark;
use crate::figure::spec::{Accented, FigureSpec, Ground, Key, Phase, Wrap};
use keys::KeyFile;
use marks::{AccentFile, AngleFile};
use phases::PhaseFile;
use things::{ArrowFile, MuscleFile};

/// Most key positions of a figure: each is solved when it is drawn.
const MOST_KEYS: usize = 64;

/// A figure in a file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FigureFile {
    format: i64,
    id: String,
    title: String,
    #[serde(default)]
    verified: bool,
    camera: CameraFile,
    #[serde(default)]
    cameras_also: Vec<CameraFile>,
    mat: Option<[f64; 4]>,
    floor: Option<[f64; 2]>,
    #[serde(default)]
    travels: bool,
    #[serde(default)]
    takes_turns: bool,
    #[serde(default)]
    advance: BTreeMap<String, f64>,
    #[serde(default)]
    cuts: Vec<[usize; 2]>,
    #[serde(default)]
    spots: Vec<Vec<usize>>,
    #[serde(default)]
    #[schemars(with = "Vec<BTreeMap<String, serde_json::Value>>")]
    props: Vec<toml::Table>,
    #[serde(default)]
    muscles: Vec<MuscleFile>,
    #[serde(default)]
    arrows: Vec<ArrowFile>,
    #[serde(default)]
    #[schemars(with = "Vec<BTreeMap<String, serde_json::Value>>")]
    contacts: Vec<toml::Table>,
    #[serde(default)]
    free: Vec<String>,
    #[serde(default)]
    above: Vec<String>,
    #[serde(default)]
    wear: BTreeMap<String, [f64; 2]>,
    partner: Option<PartnerFile>,
    keys: Vec<KeyFile>,
    #[serde(default)]
    phases: Vec<PhaseFile>,
    #[serde(default)]
    base: BTreeMap<String, f64>,
    #[serde(default)]
    of: Vec<String>,
    #[serde(default)]
    beside: BTreeMap<String, String>,
    angle: Option<AngleFile>,
    #[serde(default)]
    accents: Vec<AccentFile>,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct CameraFile {
    az: f64,
    el: f64,
}

/// What holds for the partner at every key.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PartnerFile {
    #[serde(default)]
    free: Vec<String>,
    #[serde(default)]
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

fn bone(name: &str) -> Option<Bone> {
    let (side_name, rest) = name.split_once('.')?;
    let limb = match rest {
        "thigh" => Limb::Thigh,
        "shank" => Limb::Shank,
        "foot" => Limb::Foot,
        "toes" => Limb::Toes,
        "uarm" => Limb::UpperArm,
        "farm" => Limb::Forearm,
        "hand" => Limb::Hand,
        _ => return None,
    };
    Some(Bone::Limb(side(side_name)?, limb))
}
