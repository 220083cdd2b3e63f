//! Muscles, arrows and props from files.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::phases::{key_ref, spelled};
use super::{bone, bone_name, landmark, letter, number, side};
use crate::domain::Side;
use crate::figure::bone::Bone;
use crate::figure::landmark::Landmark;
use crate::figure::spec::{Arrow, KeyRef, Loop, Muscle, Prop, PropPoint};
use crate::packs::check::Check;

/// A muscle in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MuscleFile {
    name: String,
    side: String,
    level: i64,
}

/// An arrow in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ArrowFile {
    track: String,
    #[serde(default)]
    offset: [f64; 3],
    #[serde(skip_serializing_if = "Option::is_none")]
    vec: Option<[f64; 3]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dir: Option<[f64; 3]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trim: Option<[f64; 2]>,
    #[serde(default)]
    double: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    u: Option<[f64; 2]>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<serde_json::Value>")]
    path: Vec<toml::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<usize>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    show: Vec<usize>,
}

/// The piece of its way that an arrow shows when its file does not say.
const USUAL_TRIM: [f64; 2] = [0.12, 0.92];

const MODES: &[(&str, Loop)] = &[("closed", Loop::Closed), ("mirror", Loop::Mirror)];

impl MuscleFile {
    pub(super) fn convert(self) -> Muscle {
        Muscle {
            name: self.name,
            side: side(&self.side),
            primary: self.level == 1,
        }
    }
}

impl ArrowFile {
    /// The arrow of a file with so many keys.
    pub(super) fn convert(self, keys: usize, check: &mut Check<'_>) -> Option<Arrow> {
        let mode = self.mode.as_deref();
        let path: Vec<KeyRef> = self
            .path
            .iter()
            .filter_map(|key| key_ref(&key_name(key), keys))
            .collect();
        if path.len() != self.path.len() {
            check.wrong(
                "arrows.path",
                self.path.len(),
                "places of keys in this file",
            );
        }
        Some(Arrow {
            track: landmark("arrows.track", &self.track, check)?,
            offset: self.offset,
            straight: self.vec.or(self.dir),
            trim: self.trim.unwrap_or(USUAL_TRIM),
            double: self.double != 0,
            path,
            looped: mode
                .and_then(|word| check.one_of("arrows.mode", word, MODES))
                .unwrap_or(Loop::Open),
            between: self.u,
            at_key: self.key,
            show: self.show,
        })
    }
}

impl From<&Muscle> for MuscleFile {
    fn from(muscle: &Muscle) -> Self {
        Self {
            name: muscle.name.clone(),
            side: muscle.side.map_or("B", letter).to_owned(),
            level: if muscle.primary { 1 } else { 2 },
        }
    }
}

impl From<&Arrow> for ArrowFile {
    fn from(arrow: &Arrow) -> Self {
        let mode = MODES.iter().find(|(_, known)| *known == arrow.looped);
        Self {
            track: arrow.track.name(),
            offset: arrow.offset,
            vec: arrow.straight,
            dir: None,
            trim: Some(arrow.trim),
            double: arrow.double.into(),
            u: arrow.between,
            path: arrow.path.iter().map(|key| spelled(*key).into()).collect(),
            mode: mode.map(|(word, _)| (*word).to_owned()),
            key: arrow.at_key,
            show: arrow.show.clone(),
        }
    }
}

/// A prop as a file spells it.
pub(super) fn table(prop: &Prop) -> toml::Table {
    let mut table = toml::Table::new();
    let words = [
        ("kind", Some(prop.kind.clone())),
        ("name", prop.name.clone()),
        ("zone", prop.zone.clone()),
        ("follow", prop.follow.map(|mark| mark.name())),
        ("hand", prop.side.map(|side| letter(side).to_owned())),
    ];
    for (name, word) in words {
        table.extend(word.map(|word| (name.to_owned(), word.into())));
    }
    let is_offset = |name: &str| name.starts_with("offset_");
    let own = prop.numbers.iter().filter(|(name, _)| !is_offset(name));
    table.extend(own.map(|(name, value)| (name.clone(), (*value).into())));
    if prop.numbers.keys().any(|name| is_offset(name)) {
        let offset = ["offset_x", "offset_y", "offset_z"].map(|name| prop.number(name, 0.0));
        table.insert("offset".to_owned(), offset.to_vec().into());
    }
    if !prop.keys.is_empty() {
        let keys = prop.keys.iter().filter_map(|key| i64::try_from(*key).ok());
        table.insert("keys".to_owned(), keys.collect::<Vec<i64>>().into());
    }
    if !prop.points.is_empty() {
        let points: Vec<toml::Table> = prop.points.iter().map(point_table).collect();
        table.insert("pts".to_owned(), points.into());
    }
    table
}

fn point_table(point: &PropPoint) -> toml::Table {
    let mut table = toml::Table::new();
    match point {
        PropPoint::World(place) => {
            for (axis, value) in ["x", "y", "z"].into_iter().zip(place) {
                table.insert(axis.to_owned(), (*value).into());
            }
        }
        PropPoint::On(own, offset) => {
            table.insert("frame".to_owned(), bone_name(*own).into());
            table.insert("o".to_owned(), offset.to_vec().into());
        }
    }
    table
}

/// Arrows name keys as numbers or, mirrored and advanced, as words.
fn key_name(key: &toml::Value) -> String {
    key.as_str().map_or_else(|| key.to_string(), str::to_owned)
}

/// A prop of a file.
pub(super) fn prop(table: &toml::Table, check: &mut Check<'_>) -> Option<Prop> {
    let word = |name: &str| table.get(name).and_then(toml::Value::as_str);
    let Some(kind) = word("kind") else {
        check.wrong("props.kind", "missing", "what the prop is");
        return None;
    };
    let frame = word("frame").and_then(bone);
    let held = word("hand").or(word("foot")).and_then(side);
    let follow: Option<Landmark> = match word("follow") {
        Some(name) => Some(landmark("props.follow", name, check)?),
        None => None,
    };
    let keys = list(table, "keys");
    let key = |key: &toml::Value| usize::try_from(key.as_integer()?).ok();
    Some(Prop {
        kind: kind.to_owned(),
        name: word("name").map(str::to_owned),
        zone: word("zone").map(str::to_owned),
        follow,
        side: held.or(frame.and_then(side_of)),
        keys: keys.iter().filter_map(key).collect(),
        points: points(table, check),
        numbers: numbers(table),
    })
}

/// All numbers by name; an offset is three of them.
fn numbers(table: &toml::Table) -> BTreeMap<String, f64> {
    let named = |(name, value): (&String, &toml::Value)| Some((name.clone(), number(value)?));
    let mut numbers: BTreeMap<String, f64> = table.iter().filter_map(named).collect();
    let offset = ["offset_x", "offset_y", "offset_z"].into_iter();
    for (name, value) in offset.zip(list(table, "offset")) {
        numbers.insert(name.to_owned(), number(value).unwrap_or(0.0));
    }
    numbers
}

fn list<'a>(table: &'a toml::Table, name: &str) -> &'a [toml::Value] {
    let found = table.get(name).and_then(toml::Value::as_array);
    found.map_or(&[], Vec::as_slice)
}

fn side_of(bone: Bone) -> Option<Side> {
    match bone {
        Bone::Limb(side, _) => Some(side),
        Bone::Pelvis | Bone::Lumbar(_) | Bone::Thoracic(_) | Bone::Neck(_) | Bone::Head => None,
    }
}

/// The points that a cord runs through.
fn points(table: &toml::Table, check: &mut Check<'_>) -> Vec<PropPoint> {
    let given = list(table, "pts");
    let read = |value: &toml::Value| point(value.as_table()?);
    let points: Vec<PropPoint> = given.iter().filter_map(read).collect();
    if points.len() != given.len() {
        check.wrong("props.pts", given.len(), "places in the world or on a limb");
    }
    points
}

fn point(table: &toml::Table) -> Option<PropPoint> {
    let at = |name: &str| table.get(name).and_then(number);
    if let (Some(x), Some(y), Some(z)) = (at("x"), at("y"), at("z")) {
        return Some(PropPoint::World([x, y, z]));
    }
    let offset: Vec<f64> = list(table, "o").iter().filter_map(number).collect();
    let [x, y, z] = offset.try_into().ok()?;
    let frame = bone(table.get("frame")?.as_str()?)?;
    Some(PropPoint::On(frame, [x, y, z]))
}
