//! The three builds of the figure: lengths, widths and how each differs from the reference (ADDENDUM-C, C1).
//!
//! Mostly a table of numbers.

use crate::domain::preferences::BodyBuild;

/// A table of (position, factor), linear between its rows and constant outside.
pub type Profile = &'static [(f64, f64)];

/// The measures of one build. Lengths in shares of height unless named otherwise.
#[derive(Clone, Copy, Debug)]
pub struct BodySet {
    /// Height in metres.
    pub height: f64,
    /// Distance of each shoulder joint from the middle.
    pub shoulder_z: f64,
    /// Distance of each hip joint from the middle.
    pub hip_z: f64,
    /// Factor on hands.
    pub hand: f64,
    /// Factor on feet and shoes.
    pub foot: f64,
    /// Factor on the neck.
    pub neck: f64,
    /// Factor on the buttocks.
    pub buttock: f64,
    /// Factor on jaw and chin, front to back.
    pub jaw_depth: f64,
    /// Factor on jaw and chin, side to side.
    pub jaw_width: f64,
    /// Factor on the width of the trunk, by height above the mid-hip.
    pub trunk_width: Profile,
    /// Factor on the depth of the trunk.
    pub trunk_depth: Profile,
    /// Added to the forward offset of the trunk.
    pub trunk_forward: Profile,
    /// Factor on the thickness of the thigh, by share of its length.
    pub thigh: Profile,
    /// Factor on the thickness of the shank.
    pub shank: Profile,
    /// Factor on the thickness of the upper arm.
    pub upper_arm: Profile,
    /// Factor on the thickness of the forearm.
    pub forearm: Profile,
    /// Share of the thigh that the shorts cover.
    pub shorts_to: f64,
}

/// The same everywhere.
const ONE: Profile = &[(0.0, 1.0)];

const LEAN: BodySet = BodySet {
    height: 1.70,
    shoulder_z: 0.095,
    hip_z: 0.052,
    hand: 1.0,
    foot: 1.0,
    neck: 1.0,
    buttock: 1.0,
    jaw_depth: 1.0,
    jaw_width: 1.0,
    trunk_width: ONE,
    trunk_depth: ONE,
    trunk_forward: &[(0.0, 0.0)],
    thigh: ONE,
    shank: ONE,
    upper_arm: ONE,
    forearm: ONE,
    shorts_to: 0.52,
};

const SOFT: BodySet = BodySet {
    height: 1.65,
    shoulder_z: 0.0845,
    hip_z: 0.0535,
    hand: 0.91,
    foot: 0.93,
    neck: 0.87,
    buttock: 1.08,
    jaw_depth: 0.94,
    jaw_width: 0.90,
    trunk_width: &[
        (-0.03, 1.07),
        (0.03, 1.06),
        (0.085, 0.93),
        (0.112, 0.89),
        (0.17, 0.89),
        (0.23, 0.885),
        (0.275, 0.89),
        (0.32, 0.90),
    ],
    trunk_depth: &[
        (-0.03, 1.04),
        (0.03, 1.02),
        (0.085, 0.93),
        (0.112, 0.89),
        (0.16, 0.92),
        (0.195, 1.04),
        (0.215, 1.02),
        (0.25, 0.92),
        (0.32, 0.90),
    ],
    trunk_forward: &[
        (0.15, 0.0),
        (0.185, 0.004),
        (0.21, 0.006),
        (0.24, 0.002),
        (0.27, 0.0),
    ],
    thigh: &[(0.0, 1.07), (0.35, 1.05), (0.8, 0.98), (1.0, 0.95)],
    shank: &[(0.0, 0.95), (0.28, 0.97), (0.6, 0.94), (1.0, 0.92)],
    upper_arm: &[(0.0, 0.86), (0.3, 0.84), (1.0, 0.88)],
    forearm: &[(0.0, 0.88), (0.3, 0.86), (1.0, 0.89)],
    shorts_to: 0.52,
};

const HEAVY: BodySet = BodySet {
    height: 1.70,
    shoulder_z: 0.097,
    hip_z: 0.0535,
    hand: 1.04,
    foot: 1.02,
    neck: 1.16,
    buttock: 1.06,
    jaw_depth: 1.07,
    jaw_width: 1.12,
    trunk_width: &[
        (-0.03, 1.05),
        (0.03, 1.10),
        (0.085, 1.26),
        (0.112, 1.30),
        (0.14, 1.25),
        (0.2, 1.13),
        (0.252, 1.05),
        (0.32, 1.08),
    ],
    trunk_depth: &[
        (-0.03, 1.04),
        (0.03, 1.14),
        (0.085, 1.40),
        (0.112, 1.44),
        (0.14, 1.36),
        (0.2, 1.17),
        (0.252, 1.08),
        (0.32, 1.10),
    ],
    trunk_forward: &[
        (-0.03, 0.002),
        (0.036, 0.010),
        (0.085, 0.019),
        (0.11, 0.020),
        (0.14, 0.016),
        (0.2, 0.007),
        (0.25, 0.0),
    ],
    thigh: &[(0.0, 1.08), (0.5, 1.10), (1.0, 1.10)],
    shank: &[(0.0, 1.10), (0.28, 1.10), (0.6, 1.08), (1.0, 1.08)],
    upper_arm: &[(0.0, 1.10), (0.4, 1.16), (1.0, 1.10)],
    forearm: &[(0.0, 1.10), (0.3, 1.12), (1.0, 1.05)],
    shorts_to: 0.74,
};

impl BodySet {
    /// The measures of `build`.
    pub fn of(build: BodyBuild) -> &'static Self {
        match build {
            BodyBuild::Lean => &LEAN,
            BodyBuild::Soft => &SOFT,
            BodyBuild::Heavy => &HEAVY,
        }
    }
}

/// The value of `profile` at `position`.
pub fn at(profile: Profile, position: f64) -> f64 {
    let mut before = match profile.first() {
        Some(first) if first.0 < position => *first,
        Some(first) => return first.1,
        None => return 1.0,
    };
    for &row in profile {
        if position <= row.0 {
            let span = row.0 - before.0;
            let share = if span <= 0.0 {
                1.0
            } else {
                (position - before.0) / span
            };
            return before.1 + (row.1 - before.1) * share;
        }
        before = row;
    }
    before.1
}
