//! The figure: golden joint positions, limits, mirror images.

mod balance;
mod dose;
mod files;
mod motion;

use serde_json::Value;
use stridewell::domain::Side;
use stridewell::domain::preferences::BodyBuild;
use stridewell::figure::FigureSpec;
use stridewell::figure::body::BodySet;
use stridewell::figure::bone::{Bone, Limb};
use stridewell::figure::math::{Vec3, vec3};
use stridewell::figure::pose::{Dof, Pose};
use stridewell::figure::skeleton::Frames;
use stridewell::packs::figures::read_figure;
use stridewell::packs::{Severity, builtin, motions};

/// Poses solved by an independent program, with the joint positions that it found.
fn golden() -> Value {
    serde_json::from_str(include_str!("../fixtures/figure/poses.json")).unwrap()
}

/// Every key and partner key of a section, by name.
fn keys(golden: &Value) -> Vec<(String, &Value)> {
    let mut keys = Vec::new();
    for section in ["exercises", "mistakes", "self_checks"] {
        for (id, entry) in golden[section].as_object().unwrap() {
            for (place, key) in entry["keys"].as_array().unwrap().iter().enumerate() {
                keys.push((format!("{id} key {place}"), key));
                if let Some(partner) = key.get("partner") {
                    keys.push((format!("{id} partner {place}"), partner));
                }
            }
        }
    }
    keys
}

/// What is not listed as solved is 0.
fn pose(key: &Value) -> Pose {
    let solved = key["solved"].as_object().unwrap();
    solved.iter().fold(Pose::default(), |pose, (name, value)| {
        let dof = Dof::parse(name).unwrap_or_else(|| panic!("{name}"));
        pose.with(dof, value.as_f64().unwrap())
    })
}

fn bone(name: &str) -> Bone {
    let limb = |name| match name {
        "thigh" => Limb::Thigh,
        "shank" => Limb::Shank,
        "foot" => Limb::Foot,
        "uarm" => Limb::UpperArm,
        "farm" => Limb::Forearm,
        "hand" => Limb::Hand,
        other => panic!("{other}"),
    };
    match name.split_once('.') {
        Some(("L", name)) => Bone::Limb(Side::Left, limb(name)),
        Some((_, name)) => Bone::Limb(Side::Right, limb(name)),
        None => match name {
            "pelvis" => Bone::Pelvis,
            "lum3" => Bone::Lumbar(3),
            "tho3" => Bone::Thoracic(3),
            "head" => Bone::Head,
            other => panic!("{other}"),
        },
    }
}

fn point(value: &Value) -> Vec3 {
    let at = |i: usize| value[i].as_f64().unwrap();
    vec3(at(0), at(1), at(2))
}

/// The figures of all exercises.
fn every_exercise() -> Vec<FigureSpec> {
    let files = builtin::FILES.iter().filter(|(name, _)| {
        let folders = name.matches('/').count();
        name.starts_with("figures/") && folders == 1
    });
    files
        .map(|(name, text)| read_figure(name, text).0.unwrap())
        .collect()
}

/// The same with the motions that the app moves them by.
fn every_motion() -> Vec<FigureSpec> {
    let baked = |figure: FigureSpec| {
        let motions = motions::built_in(&figure.id).unwrap();
        figure.baked(BodyBuild::Lean, &motions[0])
    };
    every_exercise().into_iter().map(baked).collect()
}

#[test]
fn joints_are_where_an_independent_program_found_them() {
    let golden = golden();
    let mut checked = 0;
    for (name, key) in keys(&golden) {
        let frames = Frames::of(&pose(key), BodySet::of(BodyBuild::Lean));
        for (joint, expected) in key["joints"].as_object().unwrap() {
            let found = frames.get(bone(joint)).origin;
            let off_mm = (found - point(expected)).length() * 1_000.0;
            assert!(off_mm < 1.0, "{name}: {joint} is {off_mm:.2} mm off");
            checked += 1;
        }
    }
    assert!(2_000 < checked, "only {checked} joints were checked");
}

#[test]
fn every_figure_is_read_without_a_fault() {
    let mut read = 0;
    for (name, text) in builtin::FILES
        .iter()
        .filter(|(name, _)| name.starts_with("figures/"))
    {
        let (figure, problems) = read_figure(name, text);
        let faults: Vec<_> = problems
            .iter()
            .filter(|p| p.severity == Severity::Error)
            .collect();
        assert!(faults.is_empty(), "{faults:#?}");
        assert!(figure.is_some(), "{name}");
        read += 1;
    }
    assert_eq!(read, 45 + 12 + 3);
}
