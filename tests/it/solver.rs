//! The contact solver: it finds the solved poses of the files again, from what is written in them.

use stridewell::domain::preferences::BodyBuild;
use stridewell::figure::FigureSpec;
use stridewell::figure::body::BodySet;
use stridewell::figure::skeleton::Frames;
use stridewell::figure::solve::Solved;
use stridewell::packs::builtin;
use stridewell::packs::figures::read_figure;
use stridewell::packs::figures::rewrite::with_solved;

/// Contacts are met within this, metres. Round parts of the body cannot all touch at once more closely.
const MET_M: f64 = 1.3e-3;

/// No bone is further from where the file has it, metres.
const FOUND_M: f64 = 5e-3;

/// Poses whose root is free along the floor: another place along it meets the contacts as well.
const SLIDING: [&str; 5] = [
    "askling-glider",
    "foam-roll-hamstrings",
    "foam-roll-quads",
    "low-impact-cross-training",
    "eccentric-slider-curl",
];
const SLID_M: f64 = 0.025;

pub(crate) fn figures() -> Vec<(&'static str, &'static str, FigureSpec)> {
    let files = builtin::FILES.iter();
    let figures = files.filter(|(name, _)| name.starts_with("figures/"));
    figures
        .map(|(name, text)| (*name, *text, read_figure(name, text).0.unwrap()))
        .collect()
}

fn solved(figure: &FigureSpec) -> Vec<Solved> {
    figure.solved(BodySet::of(BodyBuild::Lean))
}

#[test]
fn solved_poses_are_found_again_from_the_written_angles() {
    let body = BodySet::of(BodyBuild::Lean);
    let mut checked = 0;
    for (_, _, figure) in figures() {
        for (place, (key, found)) in figure.keys.iter().zip(solved(&figure)).enumerate() {
            let name = format!("{} key {place}", figure.id);
            let residual = found.residual_m;
            assert!(residual < MET_M, "{name}: contacts missed by {residual} m");
            let [known, now] = [&key.pose, &found.pose].map(|pose| Frames::of(pose, body));
            let off = now.moved_since(&known);
            let slides = SLIDING.contains(&figure.id.as_str());
            let most = if slides { SLID_M } else { FOUND_M };
            assert!(off < most, "{name}: {off} m from the file's");
            checked += 1;
        }
    }
    assert!(130 < checked, "{checked}");
}

#[test]
fn a_pose_that_cannot_be_held_is_told_by_its_residual() {
    let (name, text, _) = figures()
        .into_iter()
        .find(|(name, ..)| name.ends_with("/plank.toml"))
        .unwrap();
    let mut figure = read_figure(name, text).0.unwrap();
    for contact in &mut figure.keys[0].contacts {
        // Nobody reaches two metres up and stays on the floor.
        if contact.name.starts_with("R.") {
            contact.place[1] = Some(2.0);
        }
    }
    assert!(0.1 < solved(&figure)[0].residual_m);
}

#[test]
fn written_files_are_read_back_as_they_were_solved() {
    let body = BodySet::of(BodyBuild::Lean);
    for (name, text, figure) in figures() {
        let found = solved(&figure);
        let (again, problems) = read_figure(name, &with_solved(text, &found));
        let faults = problems.iter().filter(|one| one.key != "verified");
        assert_eq!(faults.count(), 0, "{name}: {problems:?}");
        let again = again.unwrap();
        assert_eq!(again.keys.len(), figure.keys.len());
        for (key, found) in again.keys.iter().zip(found) {
            let [known, now] = [&found.pose, &key.pose].map(|pose| Frames::of(pose, body));
            assert!(now.moved_since(&known) < 1e-3, "{name}");
            assert_eq!(key.partner.is_some(), found.partner.is_some());
        }
    }
}
