//! Marks on pictures of mistakes, lines that a movement depends on, and arcs that angles are read on, from files.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{bone, landmark, landmarks};
use crate::figure::bone::Bone;
use crate::figure::spec::{Accent, Accented, AngleGuide, Mark, Says};
use crate::packs::check::Check;

/// A mark in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AccentFile {
    kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    r: Option<f64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    parts: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pts: Vec<String>,
    #[serde(default)]
    ext: f64,
    #[serde(default)]
    ideal: i64,
    #[serde(default)]
    flat: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    y0: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    y1: Option<f64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    show: Vec<usize>,
}

/// An arc in a file.
#[derive(Debug, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AngleFile {
    at: String,
    to: String,
    r: f64,
    #[serde(rename = "ref")]
    from: f64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ticks: Vec<f64>,
    max: f64,
}

/// Points that are no landmarks: from one point through another, shares of body height.
const IDEALS: [(&str, [&str; 2], f64); 3] = [
    ("ideal.nordic", ["R.kneec", "R.hipc"], 0.535),
    ("ideal.strap", ["R.hipc", "R.ankle"], 0.491),
    ("ideal.flat", ["lum0c", "tho3c"], 0.26),
];

/// How large a ring is when its file does not say, metres.
const USUAL_RADIUS_M: f64 = 0.085;

impl AccentFile {
    /// The mark in a file with so many keys.
    pub(super) fn convert(self, keys: usize, check: &mut Check<'_>) -> Option<Accented> {
        for key in self.show.iter().filter(|key| keys <= **key) {
            check.wrong("accents.show", key, &format!("a key below {keys}"));
        }
        let accent = self.accent(check)?;
        let show = self.show;
        Some(Accented { accent, show })
    }

    fn accent(&self, check: &mut Check<'_>) -> Option<Accent> {
        let between = [self.y0.unwrap_or(0.0), self.y1.unwrap_or(0.0)];
        self.complete(check);
        match self.kind.as_str() {
            "ring" => Some(Accent::Ring {
                at: landmark("accents.at", self.at.as_deref()?, check)?,
                radius_m: self.r.unwrap_or(USUAL_RADIUS_M),
                on: self
                    .parts
                    .iter()
                    .filter_map(|name| part(name, check))
                    .collect(),
            }),
            "spine" => Some(Accent::Back(between)),
            "spineline" => Some(Accent::Curve(between)),
            "line" => Some(Accent::Line {
                through: self
                    .pts
                    .iter()
                    .filter_map(|name| mark(name, check))
                    .collect(),
                beyond_m: self.ext,
                says: match (self.ideal, self.flat) {
                    (0, 0) => Says::Fault,
                    (0, _) => Says::Level,
                    _ => Says::Ideal,
                },
            }),
            "vert" => Some(Accent::Plumb {
                at: landmark("accents.at", self.at.as_deref()?, check)?,
                between_m: between,
            }),
            other => {
                let expected = "ring, spine, spineline, line or vert";
                check.wrong("accents.kind", format!("{other:?}"), expected);
                None
            }
        }
    }

    /// Every kind has what it needs.
    fn complete(&self, check: &mut Check<'_>) {
        let kind = self.kind.as_str();
        if matches!(kind, "ring" | "vert") && self.at.is_none() {
            check.wrong("accents.at", "missing", "the name of a landmark");
        }
        let rises = self.y0.zip(self.y1).is_some_and(|(low, high)| low < high);
        if matches!(kind, "spine" | "spineline" | "vert") && !rises {
            check.wrong(
                "accents.y1",
                format!("{:?}", self.y1),
                "two heights, y0 below y1",
            );
        }
        if kind == "line" && self.pts.len() < 2 {
            check.wrong("accents.pts", self.pts.len(), "at least two points");
        }
    }
}

impl AngleFile {
    pub(super) fn convert(self, check: &mut Check<'_>) -> Option<AngleGuide> {
        if self.max <= 0.0 {
            check.wrong("angle.max", self.max, "more than 0 degrees");
        }
        let names = [self.at, self.to];
        let [at, to] = landmarks("angle", &names, check).try_into().ok()?;
        Some(AngleGuide {
            at,
            to,
            radius_m: self.r,
            between_deg: [self.from, self.from + self.max],
            ticks_deg: self.ticks,
        })
    }
}

/// A part that is hatched: the trunk, or a limb.
fn part(name: &str, check: &mut Check<'_>) -> Option<Bone> {
    let found = if name == "trunk" {
        Some(Bone::Pelvis)
    } else {
        bone(name)
    };
    if found.is_none() {
        check.wrong(
            "accents.parts",
            format!("{name:?}"),
            "trunk or the name of a limb",
        );
    }
    found
}

fn mark(name: &str, check: &mut Check<'_>) -> Option<Mark> {
    let Some((_, through, length)) = IDEALS.iter().find(|ideal| ideal.0 == name) else {
        return landmark("accents.pts", name, check).map(Mark::On);
    };
    let [from, to] = through.map(|name| landmark("accents.pts", name, check));
    Some(Mark::Beyond(from?, to?, *length))
}
