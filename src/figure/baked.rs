//! Motions found ahead: for each build, the poses of all keys, and what keeps planted points in their places between them.
//!
//! A frame is kept as the difference from the cubic between its keys (FIGURE.md 7): small, smooth, and nothing at both
//! ends, so that few frames are enough and the app never waits for a solver.

use std::collections::BTreeMap;

use crate::domain::Part;
use crate::domain::preferences::BodyBuild;

use super::body::BodySet;
use super::hold::Hold;
use super::motion::Span;
use super::pose::{Dof, Pose};
use super::rom;
use super::spec::{FigureSpec, KeyRef, Loop};

/// A span is cut into so many pieces; the frames between them are kept.
pub const PIECES: usize = 30;

/// Differences smaller than this everywhere are left out: a hundredth of a degree or of a millimetre.
const NOTHING: f64 = 1e-5;

/// A key as a path passes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KnotId {
    /// Its place in the file.
    pub key: u8,
    /// Whether it is its mirror image.
    pub mirrored: bool,
    /// How many rounds it was moved on.
    pub rounds: i8,
}

/// A stretch between two keys with what lies before and after it: the same everywhere that it occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SpanId {
    /// Before, from, to, after.
    pub knots: [KnotId; 4],
    /// Which of the outer ones are real.
    pub ends: [bool; 2],
}

/// What is added to the cubic, degree of freedom by degree of freedom; at both ends nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Correction {
    /// What it changes.
    pub dofs: Vec<Dof>,
    /// For each of them `PIECES - 1` values, degrees or metres.
    pub values: Vec<Vec<f64>>,
}

/// The motions of a figure for one build, or of one of its spots.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Baked {
    /// The poses of all keys, with those of a partner; empty for the lean build, whose poses are those of the file.
    pub keys: Vec<(Pose, Option<Pose>)>,
    /// Corrections of the figure and of its partner.
    pub spans: Spans,
}

/// Corrections by stretch, of the figure and of its partner.
pub type Spans = BTreeMap<SpanId, [Correction; 2]>;

impl Correction {
    /// What leads from `between` to `kept`, frame by frame.
    fn new(between: &[Pose], kept: &[Pose]) -> Self {
        let mut out = Self::default();
        for dof in Dof::all() {
            let by = between.iter().zip(kept);
            let by: Vec<f64> = by.map(|(a, b)| b.get(dof) - a.get(dof)).collect();
            if by.iter().any(|by| NOTHING < by.abs()) {
                out.dofs.push(dof);
                out.values.push(by);
            }
        }
        out
    }

    /// The pose at `t`, 0 to 1, of the way: a smooth curve through the frames.
    pub(super) fn applied(&self, between: &Pose, t: f64) -> Pose {
        let along = t.clamp(0.0, 1.0) * PIECES as f64;
        let piece = (along as usize).min(PIECES - 1);
        let t = along - piece as f64;
        let changes = self.dofs.iter().zip(&self.values);
        changes.fold(*between, |pose, (dof, values)| {
            // Frame 0 is the key itself; beyond both ends a difference goes on as it came.
            let frame = |place: usize| match place.checked_sub(1) {
                None => 0.0,
                Some(place) => values.get(place).copied().unwrap_or(0.0),
            };
            let (a, b) = (frame(piece), frame(piece + 1));
            let before = piece.checked_sub(1).map_or(-b, frame);
            let after = if piece + 1 < PIECES {
                frame(piece + 2)
            } else {
                -a
            };
            let by = catmull_rom([before, a, b, after], t);
            pose.with(*dof, within(*dof, pose.get(*dof), by))
        })
    }
}

/// The poses that keep every goal, from frame to frame without a jump: where several poses do, each is looked for near
/// its neighbors, from both ends.
fn smooth(holds: &[Hold], between: &[Pose], body: &BodySet) -> Vec<Pose> {
    let follow = |places: &mut dyn Iterator<Item = usize>| -> Vec<(usize, Pose)> {
        let mut by = Pose::default();
        let mut found = Vec::with_capacity(between.len());
        for place in places {
            if let (Some(hold), Some(free)) = (holds.get(place), between.get(place)) {
                let kept = hold.kept(&Pose::combine([free, &by], |[a, b]| a + b), body);
                by = Pose::combine([&kept, free], |[a, b]| a - b);
                found.push((place, kept));
            }
        }
        found
    };
    let there = follow(&mut (0..between.len()));
    let mut back = follow(&mut (0..between.len()).rev());
    back.reverse();
    let both = there.iter().zip(&back).zip(holds);
    let blended = both.map(|(((place, a), (_, b)), hold)| {
        let share = (place + 1) as f64 / (between.len() + 1) as f64;
        hold.kept(&a.lerp(b, share), body)
    });
    let blended: Vec<Pose> = blended.collect();
    let alone = holds.iter().zip(between);
    let alone: Vec<Pose> = alone.map(|(hold, free)| hold.kept(free, body)).collect();
    let ways = [there, back].map(|way| way.into_iter().map(|(_, pose)| pose).collect());
    let [there, back]: [Vec<Pose>; 2] = ways;
    let all = [alone, there, back, blended].into_iter();
    let smoothest = all.min_by(|a, b| jump(between, a).total_cmp(&jump(between, b)));
    smoothest.unwrap_or_default()
}

/// The largest step of any degree of freedom from one frame's difference to the next, with the keys at both ends; a
/// hundredth of a metre counts as a degree.
fn jump(between: &[Pose], kept: &[Pose]) -> f64 {
    let mut most = 0.0_f64;
    for dof in Dof::all() {
        let unit = if dof.is_place() { 100.0 } else { 1.0 };
        let by = between.iter().zip(kept);
        let by = by.map(|(free, kept)| (kept.get(dof) - free.get(dof)) * unit);
        let mut before = 0.0;
        for by in by.chain([0.0]) {
            most = most.max((by - before).abs());
            before = by;
        }
    }
    most
}

/// A value with what is added to it, within the limits of its joint unless its own file goes over them: between two frames
/// at a limit the curve would run over it by a tenth of a degree.
fn within(dof: Dof, value: f64, by: f64) -> f64 {
    match rom::limits(dof) {
        Some((low, high)) if (low..=high).contains(&value) => (value + by).clamp(low, high),
        Some(_) | None => value + by,
    }
}

/// A cubic from the second to the third value whose slopes are those between its neighbors.
fn catmull_rom([a, b, c, d]: [f64; 4], t: f64) -> f64 {
    let linear = c - a;
    let square = 2.0 * a - 5.0 * b + 4.0 * c - d;
    let cube = 3.0 * (b - c) + d - a;
    b + 0.5 * t * (linear + t * (square + t * cube))
}

impl FigureSpec {
    /// The same figure with the body of a build; its keys are solved anew for it, because the file's are those of the
    /// lean one.
    #[must_use]
    fn in_build(&self, build: BodyBuild) -> Self {
        let figure = self.sized(build);
        if build == BodyBuild::Lean {
            return figure;
        }
        let body = BodySet::of(build);
        let solved = figure.solved(body);
        let spots = figure.spot_keys.clone();
        figure.with_poses(&solved).with_spots(&spots)
    }

    /// The motions of the figure and of each of its spots, found for a build. This takes seconds.
    pub fn bake(&self, build: BodyBuild) -> Vec<Baked> {
        let figure = self.in_build(build);
        let all = std::iter::once(&figure).chain(&figure.spots);
        all.map(|figure| {
            let keys = figure.keys.iter().map(|key| (key.pose, key.partner));
            let keys = keys.filter(|_| build != BodyBuild::Lean);
            Baked {
                keys: keys.collect(),
                spans: figure.corrected(),
            }
        })
        .collect()
    }

    /// The figure of a build with its motions.
    #[must_use]
    pub fn baked(&self, build: BodyBuild, motions: &[Baked]) -> Self {
        let mut figure = self.sized(build);
        figure.take(motions.first());
        for (spot, baked) in figure.spots.iter_mut().zip(motions.iter().skip(1)) {
            *spot = spot.sized(build);
            spot.take(Some(baked));
        }
        figure
    }

    fn take(&mut self, baked: Option<&Baked>) {
        let Some(baked) = baked else { return };
        for (key, (pose, partner)) in self.keys.iter_mut().zip(&baked.keys) {
            key.pose = *pose;
            key.partner = *partner;
        }
        self.motions.clone_from(&baked.spans);
    }

    /// Corrections of every stretch that the figure can move along.
    fn corrected(&self) -> Spans {
        let mut spans = Spans::new();
        for (path, looped) in self.paths() {
            let count = path.len().saturating_sub(1);
            for place in 0..count {
                let share = (place as f64 + 0.5) / count as f64;
                let Some(span) = self.span(&self.looping(&path, looped, share)) else {
                    continue;
                };
                let Some(id) = span.id() else { continue };
                if !self.is_cut(span.knots[1].key, span.knots[2].key) {
                    spans.entry(id).or_insert_with(|| self.correction(span));
                }
            }
        }
        spans
    }

    /// Every path: of each phase, from the ready pose into each part, and back.
    fn paths(&self) -> Vec<(Vec<KeyRef>, Loop)> {
        let phases = self.phases.iter();
        let mut paths: Vec<(Vec<KeyRef>, Loop)> = phases
            .map(|phase| (phase.path.clone(), phase.looped))
            .collect();
        paths.extend(self.rolls().into_iter().map(|way| (way, Loop::Open)));
        for part in Part::ALL {
            paths.push((self.entry(part), Loop::Open));
            let out = self.ways_out(part).into_iter();
            paths.extend(out.map(|way| (way, Loop::Open)));
        }
        paths
    }

    fn correction(&self, mut span: Span) -> [Correction; 2] {
        let body = BodySet::of(self.body);
        let mut holds = Vec::with_capacity(PIECES - 1);
        let mut between = Vec::with_capacity(PIECES - 1);
        for piece in 1..PIECES {
            span.t = piece as f64 / PIECES as f64;
            holds.push(self.held(&span, body));
            between.push(span.between());
        }
        let kept = smooth(&holds, &between, body);
        let figure = Correction::new(&between, &kept);
        let (mut holds, mut between) = (Vec::new(), Vec::new());
        for (piece, pose) in (1..PIECES).zip(&kept) {
            span.t = piece as f64 / PIECES as f64;
            if let Some(free) = span.partner_between() {
                holds.push(self.partner_held(&span, pose, body));
                between.push(free);
            }
        }
        let kept = smooth(&holds, &between, body);
        [figure, Correction::new(&between, &kept)]
    }
}
