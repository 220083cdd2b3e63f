//! Figures from files: keys, phases, props and the rest of a figure file, as [`FigureSpec`].

use std::collections::BTreeMap;

use serde::Deserialize;

use super::check::Check;
use super::format::exercise::PARTS;
use super::problem::{Problem, Severity};
use super::read::parse;
use crate::domain::Side;
use crate::figure::bone::{Bone, Limb};
use crate::figure::camera::Camera;
use crate::figure::landmark::Landmark;
use crate::figure::pose::{Dof, Pose};
use crate::figure::spec::{
    Arrow, Contact, FigureSpec, Ground, Key, KeyRef, Loop, Muscle, Phase, PhasePart, Prop,
    PropPoint, Wrap,
};

/// A figure in a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureFile {
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
    advance: BTreeMap<String, f64>,
    #[serde(default)]
    cuts: Vec<[usize; 2]>,
    #[serde(default)]
    props: Vec<toml::Table>,
    #[serde(default)]
    muscles: Vec<MuscleFile>,
    #[serde(default)]
    arrows: Vec<ArrowFile>,
    #[serde(default)]
    contacts: Vec<toml::Table>,
    keys: Vec<KeyFile>,
    #[serde(default)]
    phases: Vec<PhaseFile>,
    // What the contact solver will read; kept in the file, not used for drawing.
    #[serde(rename = "of")]
    _of: Option<Vec<String>>,
    #[serde(rename = "base")]
    _base: Option<toml::Table>,
    #[serde(rename = "free")]
    _free: Option<Vec<String>>,
    #[serde(rename = "above")]
    _above: Option<Vec<String>>,
    #[serde(default)]
    wear: BTreeMap<String, [f64; 2]>,
    #[serde(rename = "angle")]
    _angle: Option<toml::Table>,
    #[serde(rename = "accents")]
    _accents: Option<Vec<toml::Table>>,
    #[serde(rename = "partner")]
    _partner: Option<toml::Table>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CameraFile {
    az: f64,
    el: f64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct MuscleFile {
    name: String,
    side: String,
    level: i64,
}

#[derive(Debug, Deserialize)]
struct ArrowFile {
    track: String,
    #[serde(default)]
    offset: [f64; 3],
    vec: Option<[f64; 3]>,
    dir: Option<[f64; 3]>,
    trim: Option<[f64; 2]>,
    #[serde(default)]
    double: i64,
    u: Option<[f64; 2]>,
    #[serde(default)]
    path: Vec<toml::Value>,
    key: Option<usize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    solved: BTreeMap<String, f64>,
    #[serde(default)]
    contacts: Vec<toml::Table>,
    partner: Option<PartnerFile>,
    #[serde(rename = "q")]
    _q: Option<toml::Table>,
    #[serde(rename = "free")]
    _free: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
struct PartnerFile {
    solved: BTreeMap<String, f64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PhaseFile {
    name: String,
    part: String,
    keys: Vec<String>,
    s: Option<f64>,
    #[serde(rename = "loop")]
    looped: Option<String>,
}

/// The piece of its way that an arrow shows when its file does not say.
const USUAL_TRIM: [f64; 2] = [0.12, 0.92];

const LOOPS: &[(&str, Loop)] = &[("closed", Loop::Closed), ("mirror", Loop::Mirror)];

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
        let all_contacts = self.contacts;
        let keys: Vec<Key> = self
            .keys
            .into_iter()
            .enumerate()
            .map(|(place, key)| key.convert(place, &all_contacts, check))
            .collect();
        if keys.is_empty() {
            check.wrong("keys", "empty", "at least one key position");
            return None;
        }
        let cameras = std::iter::once(self.camera).chain(self.cameras_also);
        let ground = self.mat.map(Ground::Mat).or(self.floor.map(Ground::Floor));
        let count = keys.len();
        Some(FigureSpec {
            id: self.id,
            title: check.text("title", self.title, 80),
            verified: self.verified,
            cameras: cameras
                .map(|camera| Camera {
                    az_deg: camera.az,
                    el_deg: camera.el,
                })
                .collect(),
            ground: ground.unwrap_or(Ground::Floor([-0.6, 0.6])),
            props: self
                .props
                .into_iter()
                .filter_map(|prop| convert_prop(&prop, check))
                .collect(),
            muscles: self.muscles.into_iter().map(MuscleFile::convert).collect(),
            arrows: self
                .arrows
                .into_iter()
                .filter_map(|arrow| arrow.convert(count, check))
                .collect(),
            keys,
            phases: self
                .phases
                .into_iter()
                .filter_map(|phase| phase.convert(count, check))
                .collect(),
            advance: pose_values("advance", &self.advance, check),
            travels: self.travels,
            cuts: self.cuts.into_iter().map(|[a, b]| (a, b)).collect(),
            wrap: self.wear.iter().find_map(|(limb, along)| {
                Some(Wrap {
                    on: bone(limb)?,
                    along: *along,
                })
            }),
        })
    }
}

impl KeyFile {
    fn convert(self, place: usize, contacts: &[toml::Table], check: &mut Check<'_>) -> Key {
        let key = format!("keys.{place}.solved");
        let contacts = if self.contacts.is_empty() {
            contacts
        } else {
            &self.contacts
        };
        Key {
            pose: pose(&key, &self.solved, check),
            partner: self
                .partner
                .map(|partner| pose(&key, &partner.solved, check)),
            pinned: contacts.iter().flat_map(pinned).collect(),
            contacts: contacts.iter().flat_map(placed).collect(),
        }
    }
}

/// The landmarks that a contact keeps in place.
fn pinned(contact: &toml::Table) -> Vec<Landmark> {
    let holds = contact.contains_key("pin") || contact.contains_key("hold");
    let at = contact.get("at").and_then(toml::Value::as_str);
    let Some(at) = at.filter(|_| holds) else {
        return Vec::new();
    };
    match at.strip_prefix("B.") {
        Some(rest) => ["L", "R"]
            .into_iter()
            .filter_map(|side| Landmark::parse(&format!("{side}.{rest}")))
            .collect(),
        None => Landmark::parse(at).into_iter().collect(),
    }
}

/// The places that a contact gives to points; `B.` gives a mirrored one to each side.
fn placed(contact: &toml::Table) -> Vec<Contact> {
    let number = |name: &str| contact.get(name).and_then(number);
    let place = ["x", "y", "z"].map(number);
    let at = contact.get("at").and_then(toml::Value::as_str);
    let Some(at) = at.filter(|_| place.iter().any(Option::is_some)) else {
        return Vec::new();
    };
    let one = |name: String, place| {
        let at = Landmark::parse(&name)?;
        Some(Contact { name, at, place })
    };
    match at.strip_prefix("B.") {
        Some(rest) => {
            let [x, y, z] = place;
            let left = one(format!("L.{rest}"), [x, y, z.map(|z| -z)]);
            left.into_iter()
                .chain(one(format!("R.{rest}"), place))
                .collect()
        }
        None => one(at.to_owned(), place).into_iter().collect(),
    }
}

fn number(value: &toml::Value) -> Option<f64> {
    value
        .as_float()
        .or_else(|| value.as_integer().map(|n| n as f64))
}

fn pose(key: &str, values: &BTreeMap<String, f64>, check: &mut Check<'_>) -> Pose {
    let values = pose_values(key, values, check);
    let mut pose = Pose::default();
    for (dof, value) in values {
        if let Some((low, high)) = crate::figure::rom::limits(dof)
            && !(low..=high).contains(&value)
        {
            let expected = format!("{low} to {high} degrees");
            check.wrong(&format!("{key}.{}", dof.name()), value, &expected);
        }
        pose = pose.with(dof, value);
    }
    pose
}

/// Values by degree of freedom; a name that starts with `B.` stands for both sides.
fn pose_values(
    key: &str,
    values: &BTreeMap<String, f64>,
    check: &mut Check<'_>,
) -> Vec<(Dof, f64)> {
    let mut out = Vec::new();
    for (name, value) in values {
        let names = match name.strip_prefix("B.") {
            Some(rest) => vec![format!("L.{rest}"), format!("R.{rest}")],
            None => vec![name.clone()],
        };
        for name in names {
            match Dof::parse(&name) {
                Some(dof) => out.push((dof, *value)),
                None => check.wrong(key, format!("{name:?}"), "the name of a degree of freedom"),
            }
        }
    }
    out
}

impl MuscleFile {
    fn convert(self) -> Muscle {
        Muscle {
            name: self.name,
            side: side(&self.side),
            primary: self.level == 1,
        }
    }
}

impl ArrowFile {
    fn convert(self, keys: usize, check: &mut Check<'_>) -> Option<Arrow> {
        let track = Landmark::parse(&self.track);
        if track.is_none() {
            check.wrong(
                "arrows.track",
                format!("{:?}", self.track),
                "the name of a landmark",
            );
        }
        Some(Arrow {
            track: track?,
            offset: self.offset,
            straight: self.vec.or(self.dir),
            trim: self.trim.unwrap_or(USUAL_TRIM),
            double: self.double != 0,
            path: self
                .path
                .iter()
                .filter_map(|key| key_ref(&key_name(key), keys))
                .collect(),
            between: self.u,
            at_key: self.key,
        })
    }
}

impl PhaseFile {
    fn convert(self, keys: usize, check: &mut Check<'_>) -> Option<Phase> {
        let key = format!("phases.{}", self.name);
        let part = match self.part.as_str() {
            "setup" => Some(PhasePart::Setup),
            "care" => Some(PhasePart::Care),
            other => check
                .one_of(&format!("{key}.part"), other, PARTS)
                .map(PhasePart::Of),
        };
        let path: Option<Vec<KeyRef>> = self.keys.iter().map(|name| key_ref(name, keys)).collect();
        if path.as_ref().is_none_or(Vec::is_empty) {
            check.wrong(
                &format!("{key}.keys"),
                self.keys.join(", "),
                "places of keys in this file",
            );
        }
        let looped = self.looped.as_deref();
        Some(Phase {
            part: part?,
            path: path.filter(|path| !path.is_empty())?,
            looped: looped
                .and_then(|word| check.one_of(&format!("{key}.loop"), word, LOOPS))
                .unwrap_or(Loop::Open),
            seconds: self.s,
        })
    }
}

/// Arrows name keys as numbers or, mirrored and advanced, as words.
fn key_name(key: &toml::Value) -> String {
    key.as_str().map_or_else(|| key.to_string(), str::to_owned)
}

fn key_ref(name: &str, keys: usize) -> Option<KeyRef> {
    let place = |text: &str| text.parse().ok().filter(|place| *place < keys);
    if let Some(rest) = name.strip_prefix('M') {
        return place(rest).map(KeyRef::Mirror);
    }
    if let Some(rest) = name.strip_prefix('A') {
        return place(rest).map(KeyRef::Again);
    }
    place(name).map(KeyRef::Key)
}

fn side(letter: &str) -> Option<Side> {
    match letter {
        "L" => Some(Side::Left),
        "R" => Some(Side::Right),
        _ => None,
    }
}

fn convert_prop(table: &toml::Table, check: &mut Check<'_>) -> Option<Prop> {
    let word = |name: &str| table.get(name).and_then(toml::Value::as_str);
    let Some(kind) = word("kind") else {
        check.wrong("props.kind", "missing", "what the prop is");
        return None;
    };
    let list = |name: &str| {
        table
            .get(name)
            .and_then(toml::Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    let keys = list("keys");
    let mut numbers: BTreeMap<String, f64> = table
        .iter()
        .filter_map(|(name, value)| Some((name.clone(), number(value)?)))
        .collect();
    for (name, value) in ["offset_x", "offset_y", "offset_z"]
        .into_iter()
        .zip(list("offset"))
    {
        numbers.insert(name.to_owned(), number(&value).unwrap_or(0.0));
    }
    let frame = word("frame").and_then(bone);
    let side_of = |bone: Bone| match bone {
        Bone::Limb(side, _) => Some(side),
        Bone::Pelvis | Bone::Lumbar(_) | Bone::Thoracic(_) | Bone::Neck(_) | Bone::Head => None,
    };
    Some(Prop {
        kind: kind.to_owned(),
        name: word("name").map(str::to_owned),
        zone: word("zone").map(str::to_owned),
        follow: word("follow").and_then(Landmark::parse),
        side: word("hand")
            .or(word("foot"))
            .and_then(side)
            .or(frame.and_then(side_of)),
        keys: keys
            .iter()
            .filter_map(|key| usize::try_from(key.as_integer()?).ok())
            .collect(),
        points: list("pts")
            .iter()
            .filter_map(|point| convert_point(point.as_table()?))
            .collect(),
        numbers,
    })
}

fn convert_point(table: &toml::Table) -> Option<PropPoint> {
    let at = |name: &str| table.get(name).and_then(number);
    if let (Some(x), Some(y), Some(z)) = (at("x"), at("y"), at("z")) {
        return Some(PropPoint::World([x, y, z]));
    }
    let offset: Vec<f64> = table
        .get("o")?
        .as_array()?
        .iter()
        .filter_map(number)
        .collect();
    let [x, y, z] = offset.try_into().ok()?;
    Some(PropPoint::On(
        bone(table.get("frame")?.as_str()?)?,
        [x, y, z],
    ))
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
