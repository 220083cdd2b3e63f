//! What dragging must keep: the floor, the limits of joints, and what bears weight.

use super::*;
use crate::figure::landmark::Landmark;
use crate::figure::math::vec3;
use crate::figure::rom;
use crate::figure::study::{Bearing, Doubt, Movement};

/// Standing upright on both feet.
fn standing() -> FigureSpec {
    let body = BodySet::of(crate::domain::preferences::BodyBuild::default());
    let lowest = crate::figure::floor::lowest_m(&Pose::default(), body);
    let pose = Pose::default().with(Dof::Central(Central::RootY), -lowest);
    let key = Key {
        pose,
        partner: None,
        contacts: Vec::new(),
        partner_contacts: Vec::new(),
        free: Vec::new(),
        written: Vec::new(),
        partner_written: None,
    };
    let figure = FigureSpec {
        keys: vec![key],
        ..FigureSpec::default()
    };
    let figure = figure.with_bearing(0, Bearing::Foot(Side::Left));
    figure
        .with_bearing(0, Bearing::Foot(Side::Right))
        .moving(Movement::Repetition)
}

fn at(figure: &FigureSpec, key: usize, name: &str) -> Vec3 {
    let body = BodySet::of(figure.body);
    let frames = Frames::of(&figure.keys[key].pose, body);
    Landmark::parse(name).unwrap().point(&frames, body)
}

fn within_limits(figure: &FigureSpec) {
    for key in &figure.keys {
        for dof in Dof::all() {
            let value = key.pose.get(dof);
            assert!(value.is_finite(), "{dof:?}");
            if let Some((low, high)) = rom::limits(dof) {
                assert!(
                    (low - 1e-6..=high + 1e-6).contains(&value),
                    "{dof:?} {value}"
                );
            }
        }
    }
}

#[test]
fn feet_that_stand_bear_weight() {
    let figure = standing();
    let body = BodySet::of(figure.body);
    let found = Bearing::found(&figure.keys[0].pose, body);
    assert_eq!(
        found,
        [Bearing::Foot(Side::Left), Bearing::Foot(Side::Right)]
    );
    assert!(at(&figure, 0, "R.heel").y.abs() < 0.002);
}

#[test]
fn a_pelvis_that_is_pulled_down_bends_the_knees_and_leaves_the_feet() {
    let before = standing();
    let to = at(&before, 0, "pelvis") + vec3(-0.2, -0.4, 0.0);
    let after = before.dragged(0, Joint::Pelvis, to, false);
    assert!(
        (at(&after, 0, "pelvis") - to).length() < 0.05,
        "{:?}",
        at(&after, 0, "pelvis")
    );
    for name in ["L.heel", "R.heel", "L.ball", "R.ball"] {
        let by = (at(&after, 0, name) - at(&before, 0, name)).length();
        assert!(by < 0.005, "{name} {by}");
    }
    let knee = after.keys[0].pose.sided(Side::Right, Sided::KneeFlex);
    assert!(60.0 < knee, "{knee}");
    within_limits(&after);
}

#[test]
fn a_hand_goes_where_it_is_led_and_no_further_than_the_arm_is_long() {
    let before = standing();
    let shoulder = at(&before, 0, "R.gh");
    let to = shoulder + vec3(0.35, 0.1, 0.1);
    let near = before.dragged(0, Joint::Hand(Side::Right), to, false);
    assert!((at(&near, 0, "R.knuckle") - to).length() < 0.01);
    let far = before.dragged(
        0,
        Joint::Hand(Side::Right),
        shoulder + vec3(3.0, 1.0, 0.0),
        false,
    );
    let reach = (at(&far, 0, "R.knuckle") - shoulder).length();
    assert!((0.5..0.75).contains(&reach), "{reach}");
    let foot = (at(&far, 0, "R.heel") - at(&before, 0, "R.heel")).length();
    assert!(foot < 0.005, "{foot}");
    within_limits(&far);
}

#[test]
fn with_both_sides_the_other_does_the_same() {
    let before = standing();
    let to = at(&before, 0, "R.gh") + vec3(0.3, 0.2, 0.1);
    let after = before.dragged(0, Joint::Hand(Side::Right), to, true);
    let [right, left] = ["R.knuckle", "L.knuckle"].map(|name| at(&after, 0, name));
    assert!(
        (right.x - left.x).abs() < 0.01 && (right.z + left.z).abs() < 0.01,
        "{right:?} {left:?}"
    );
}

#[test]
fn a_foot_that_stands_slides_until_it_is_lifted() {
    let before = standing();
    let ankle = at(&before, 0, "R.ankle");
    let slid = before.dragged(
        0,
        Joint::Foot(Side::Right),
        ankle + vec3(0.25, 0.02, 0.0),
        false,
    );
    assert!(Bearing::Foot(Side::Right).is_in(&slid.keys[0]));
    assert!(at(&slid, 0, "R.heel").y.abs() < 0.01);
    assert!(0.15 < at(&slid, 0, "R.ankle").x - ankle.x);
    let lifted = before.dragged(
        0,
        Joint::Foot(Side::Right),
        ankle + vec3(0.2, 0.3, 0.0),
        false,
    );
    assert!(!Bearing::Foot(Side::Right).is_in(&lifted.keys[0]));
    assert!(0.2 < at(&lifted, 0, "R.ankle").y - ankle.y);
    assert!(at(&lifted, 0, "L.heel").y.abs() < 0.005);
}

#[test]
fn an_angle_that_is_set_stays_within_its_joint_and_the_feet_stay_down() {
    let before = standing();
    let knee = Dof::Sided(Side::Right, Sided::KneeFlex);
    let after = before.bent(0, knee, 400.0, true);
    within_limits(&after);
    let after = before.bent(0, knee, 40.0, true);
    assert!((after.keys[0].pose.get(knee) - 40.0).abs() < 1e-9);
    assert!(
        at(&after, 0, "R.heel").y.abs() < 0.01,
        "{:?}",
        at(&after, 0, "R.heel")
    );
}

#[test]
fn a_squat_made_of_two_keys_is_beyond_doubt_on_both_sides() {
    let first = standing().with_key_after(0);
    assert_eq!(first.doubts(), [Doubt::Still]);
    let to = at(&first, 1, "pelvis") + vec3(-0.15, -0.3, 0.0);
    let squat = first.dragged(1, Joint::Pelvis, to, false);
    assert_eq!(squat.doubts(), []);
}

#[test]
fn nothing_that_is_dragged_anywhere_breaks() {
    let mut figure = standing();
    let mut seed = 7_u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) as f64 / f64::from(u32::MAX >> 1) - 0.5
    };
    for round in 0..60 {
        let joint = Joint::ALL[round % Joint::ALL.len()];
        let to = vec3(next() * 4.0, next() * 4.0, next() * 2.0);
        figure = figure.dragged(0, joint, to, round % 2 == 0);
        within_limits(&figure);
        assert!(-0.2 < at(&figure, 0, "pelvis").y);
    }
}
