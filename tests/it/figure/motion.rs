//! The motion of every figure: planted points stay, nothing sinks, no joint leaves its limits, nothing jumps.

use stridewell::domain::Side;
use stridewell::domain::preferences::BodyBuild;
use stridewell::figure::body::BodySet;
use stridewell::figure::bone::{Bone, Limb};
use stridewell::figure::floor::lowest_m;
use stridewell::figure::motion::At;
use stridewell::figure::pose::{Dof, Pose};
use stridewell::figure::rom;
use stridewell::figure::skeleton::Frames;
use stridewell::figure::spec::{FigureSpec, KeyRef, Phase, PhasePart};

use super::every_motion;

/// In-betweens of a stretch between two keys: eight, or so many as `STRIDEWELL_SAMPLES` says.
fn between() -> usize {
    let samples = std::env::var("STRIDEWELL_SAMPLES").ok();
    samples.map_or(8, |samples| samples.parse().unwrap())
}

/// Poses of a phase, key by key with the in-betweens.
fn poses(figure: &FigureSpec, phase: &Phase) -> Vec<Pose> {
    let spans = phase.path.len().saturating_sub(1);
    let steps = spans * (between() + 1);
    (0..=steps)
        .map(|step| step as f64 / steps.max(1) as f64)
        .map(|share| {
            figure
                .at_path(&phase.path, phase.looped, share, Side::Right)
                .pose
        })
        .collect()
}

/// Phases that are interpolated: not those that fade from one key to the next.
fn moving(figure: &FigureSpec) -> impl Iterator<Item = &Phase> {
    let is_cut = |phase: &&Phase| {
        phase.path.windows(2).any(|pair| match pair {
            [KeyRef::Key(a), KeyRef::Key(b)] => {
                figure.cuts.contains(&(*a, *b)) || figure.cuts.contains(&(*b, *a))
            }
            _ => false,
        })
    };
    figure.phases.iter().filter(move |phase| !is_cut(phase))
}

#[derive(Default, Clone, Copy)]
struct Worst {
    drift_mm: f64,
    lowest_mm: f64,
    step_cm: f64,
}

fn bones() -> Vec<Bone> {
    let limbs = [
        Limb::Thigh,
        Limb::Shank,
        Limb::Foot,
        Limb::UpperArm,
        Limb::Forearm,
        Limb::Hand,
    ];
    let mut bones = vec![Bone::Pelvis, Bone::Lumbar(3), Bone::Thoracic(3), Bone::Head];
    for side in [Side::Left, Side::Right] {
        bones.extend(limbs.map(|limb| Bone::Limb(side, limb)));
    }
    bones
}

/// How far points that both keys around a stretch plant in the same place get away from it.
fn drift_mm(figure: &FigureSpec, phase: &Phase) -> f64 {
    let body = BodySet::of(BodyBuild::Lean);
    let poses = poses(figure, phase);
    let mut worst: f64 = 0.0;
    for (span, pair) in phase.path.windows(2).enumerate() {
        let [KeyRef::Key(a), KeyRef::Key(b)] = pair else {
            continue;
        };
        let first = span * (between() + 1);
        for contact in figure.keys[*a]
            .contacts
            .iter()
            .filter(|contact| contact.planted && contact.to.is_none())
        {
            let other = figure.keys[*b]
                .contacts
                .iter()
                .find(|other| other.at == contact.at && other.to.is_none());
            if other.is_none() {
                continue;
            }
            let at = |pose: &Pose| contact.at.point(&Frames::of(pose, body), body);
            let (start, end) = (at(&poses[first]), at(&poses[first + between() + 1]));
            if 0.004 < (end - start).length() {
                continue;
            }
            for pose in &poses[first..=first + between() + 1] {
                let now = at(pose);
                worst = worst.max((now - start).length().min((now - end).length()) * 1_000.0);
            }
        }
    }
    worst
}

fn measured(figure: &FigureSpec) -> Worst {
    let body = BodySet::of(BodyBuild::Lean);
    let mut worst = Worst {
        lowest_mm: f64::INFINITY,
        ..Worst::default()
    };
    for phase in moving(figure) {
        worst.drift_mm = worst.drift_mm.max(drift_mm(figure, phase));
        let poses = poses(figure, phase);
        for pose in &poses {
            worst.lowest_mm = worst.lowest_mm.min(lowest_m(pose, body) * 1_000.0);
        }
        for pair in poses.windows(2) {
            let [a, b] = [&pair[0], &pair[1]].map(|pose| Frames::of(pose, body));
            for bone in bones() {
                let step = (a.get(bone).origin - b.get(bone).origin).length();
                worst.step_cm = worst.step_cm.max(step * 100.0);
            }
        }
    }
    worst
}

/// The height of whatever a figure stands or sits on that is not the floor: a step, a bike.
const RAISED: [&str; 2] = ["eccentric-heel-drop", "low-impact-cross-training"];

/// Arms that swing past the head on the way into a stretch, and hands that walk, go so fast: centimetres in a ninth of a
/// stretch between two keys.
const FASTEST_CM: f64 = 38.0;

/// Kept motions are rounded to less than this, degrees.
const OVER: f64 = 0.005;

#[test]
fn planted_points_stay_and_nothing_sinks_or_jumps() {
    println!("{:<34} drift mm  lowest mm  step cm", "exercise");
    for figure in every_motion() {
        let Worst {
            drift_mm,
            lowest_mm,
            step_cm,
        } = measured(&figure);
        let id = &figure.id;
        println!("{id:<34} {drift_mm:8.2} {lowest_mm:10.1} {step_cm:8.1}");
        assert!(
            drift_mm < 2.0,
            "{id}: a planted point slides {drift_mm:.1} mm"
        );
        assert!(-5.0 < lowest_mm, "{id}: sinks to {lowest_mm:.1} mm");
        assert!(
            lowest_mm < 3.0 || RAISED.contains(&id.as_str()),
            "{id}: floats"
        );
        let fastest_cm = FASTEST_CM * 9.0 / (between() + 1) as f64;
        assert!(step_cm < fastest_cm, "{id}: jumps {step_cm:.1} cm");
    }
}

#[test]
fn no_joint_leaves_its_limits_between_keys() {
    for figure in every_motion() {
        for phase in moving(&figure).filter(|phase| phase.part != PhasePart::Care) {
            for pose in poses(&figure, phase) {
                for dof in Dof::all() {
                    let value = pose.get(dof);
                    assert!(value.is_finite(), "{}: {}", figure.id, dof.name());
                    let (low, high) = rom::limits(dof).unwrap_or((f64::MIN, f64::MAX));
                    assert!(
                        (low - OVER..=high + OVER).contains(&value),
                        "{}: {} is {value}",
                        figure.id,
                        dof.name()
                    );
                }
            }
        }
    }
}

#[test]
fn segments_keep_their_lengths() {
    let body = BodySet::of(BodyBuild::Lean);
    let chains = [
        [Limb::Thigh, Limb::Shank, Limb::Foot],
        [Limb::UpperArm, Limb::Forearm, Limb::Hand],
    ];
    let lengths = |pose: &Pose| {
        let frames = Frames::of(pose, body);
        let mut out = Vec::new();
        for side in [Side::Left, Side::Right] {
            for [a, b, c] in chains {
                let at = |limb| frames.limb(side, limb).origin;
                out.extend([(at(a) - at(b)).length(), (at(b) - at(c)).length()]);
            }
        }
        out
    };
    let zero = lengths(&Pose::default());
    for figure in every_motion() {
        for pose in moving(&figure).flat_map(|phase| poses(&figure, phase)) {
            for (is, was) in lengths(&pose).into_iter().zip(&zero) {
                assert!(
                    (is - was).abs() < 1e-9,
                    "{}: {is} instead of {was}",
                    figure.id
                );
            }
        }
    }
}

#[test]
fn a_mirrored_pose_is_the_mirror_image() {
    let body = BodySet::of(BodyBuild::Lean);
    for figure in every_motion() {
        for pose in moving(&figure).flat_map(|phase| poses(&figure, phase)) {
            let (frames, mirror) = (Frames::of(&pose, body), Frames::of(&pose.mirrored(), body));
            for bone in bones() {
                let other = if let Bone::Limb(side, limb) = bone {
                    Bone::Limb(side.other(), limb)
                } else {
                    bone
                };
                let (own, image) = (frames.get(bone).origin, mirror.get(other).origin);
                let off =
                    (own.x - image.x).abs() + (own.y - image.y).abs() + (own.z + image.z).abs();
                assert!(off < 1e-9, "{}: {bone:?} is {off} m off", figure.id);
            }
        }
    }
}

#[test]
fn a_key_touches_what_its_file_says() {
    // Solved with another point of the heel than all others (FIGURE.md, addenda A and B).
    const OTHER_HEEL: (&str, &str) = ("askling-glider", "R.heellow");
    let mut checked = 0;
    for figure in every_motion() {
        for key in 0..figure.keys.len() {
            for touch in figure.touches(At::Key(key), Side::Right) {
                if (figure.id.as_str(), touch.name.as_str()) == OTHER_HEEL {
                    continue;
                }
                let mm = touch.error_m * 1_000.0;
                assert!(
                    mm < 5.0,
                    "{} key {key}: {} is {mm:.1} mm off",
                    figure.id,
                    touch.name
                );
                checked += 1;
            }
        }
    }
    assert!(700 < checked, "only {checked} contacts were checked");
}
