//! Eight head styles: two caps cut from an ellipsoid, and what is added to them (FIGURE.md 3, ADDENDUM-C C2).
//!
//! Mostly a table of numbers, in shares of height, in the frame of the head.

use crate::domain::preferences::HeadStyle;

/// An ellipsoid: middle and semi-axes.
pub(super) type Oval = ([f64; 3], [f64; 3]);

/// A head style.
pub(super) struct Style {
    /// The ellipsoid that the caps are cut from.
    pub(super) base: Option<Oval>,
    /// Planes: normal and distance; what lies beyond is hair.
    pub(super) caps: &'static [([f64; 3], f64)],
    /// Always in front.
    pub(super) over: &'static [Oval],
    /// At the back of the neck.
    pub(super) nape: &'static [Oval],
    /// Behind the head.
    pub(super) back: &'static [Oval],
    /// Beside the face, on the right; mirrored on the left.
    pub(super) side: &'static [Oval],
    /// Around the neck.
    pub(super) wrap: &'static [Oval],
    /// A knot.
    pub(super) knot: Option<Oval>,
    /// Start and radii of a tail.
    pub(super) tail: Option<([f64; 3], [f64; 6])>,
    /// Whether the ears are seen.
    pub(super) ears: bool,
    /// Factor on the skull.
    pub(super) skull: f64,
}

const NONE: Style = Style {
    base: None,
    caps: &[],
    over: &[],
    nape: &[],
    back: &[],
    side: &[],
    wrap: &[],
    knot: None,
    tail: None,
    ears: true,
    skull: 1.0,
};

const SHORT: Style = Style {
    base: Some(([0.0, 0.050, 0.0], [0.060, 0.055, 0.049])),
    caps: &[([-0.34, 0.94, 0.0], 0.0545), ([-1.0, 0.40, 0.0], 0.0165)],
    over: &[
        ([0.026, 0.083, 0.0], [0.031, 0.0215, 0.034]),
        ([-0.012, 0.088, 0.0], [0.036, 0.022, 0.038]),
    ],
    nape: &[
        ([-0.040, 0.030, 0.0], [0.017, 0.024, 0.032]),
        ([-0.036, 0.008, 0.0], [0.012, 0.014, 0.026]),
    ],
    ..NONE
};

const TIED: Oval = ([-0.001, 0.0495, 0.0], [0.0585, 0.0535, 0.0475]);

const BUN: Style = Style {
    base: Some(TIED),
    caps: &[([-0.46, 0.89, 0.0], 0.0500), ([-1.0, 0.40, 0.0], 0.0120)],
    nape: &[
        ([-0.040, 0.030, 0.0], [0.016, 0.022, 0.032]),
        ([-0.038, 0.004, 0.0], [0.010, 0.013, 0.023]),
    ],
    knot: Some(([-0.035, 0.1085, 0.0], [0.0235, 0.0225, 0.0235])),
    ..NONE
};

const PONYTAIL: Style = Style {
    base: Some(TIED),
    caps: &[([-0.40, 0.92, 0.0], 0.0530), ([-1.0, 0.40, 0.0], 0.0120)],
    over: &[
        ([0.024, 0.079, 0.0], [0.027, 0.0185, 0.031]),
        ([-0.010, 0.085, 0.0], [0.034, 0.019, 0.036]),
    ],
    tail: Some((
        [-0.050, 0.086, 0.0],
        [0.0125, 0.0165, 0.0185, 0.0175, 0.0140, 0.0075],
    )),
    ..NONE
};

const BOB: Style = Style {
    base: Some(([-0.001, 0.050, 0.0], [0.0615, 0.056, 0.051])),
    caps: &[([-0.34, 0.94, 0.0], 0.0560), ([-1.0, 0.40, 0.0], 0.0110)],
    over: &[
        ([0.026, 0.084, 0.0], [0.030, 0.0205, 0.034]),
        ([-0.012, 0.088, 0.0], [0.037, 0.021, 0.039]),
    ],
    back: &[
        ([-0.036, 0.034, 0.0], [0.0265, 0.036, 0.046]),
        ([-0.032, -0.020, 0.0], [0.026, 0.020, 0.043]),
    ],
    side: &[
        ([-0.012, 0.042, 0.0445], [0.0265, 0.036, 0.0095]),
        ([-0.016, -0.020, 0.042], [0.025, 0.020, 0.0095]),
    ],
    ears: false,
    ..NONE
};

const SHAVED: Style = Style {
    base: Some(([0.0015, 0.048, 0.0], [0.055, 0.050, 0.044])),
    caps: &[([-0.40, 0.92, 0.0], 0.0560), ([-1.0, 0.40, 0.0], 0.0120)],
    nape: &[
        ([-0.036, 0.026, 0.0], [0.014, 0.022, 0.031]),
        ([-0.036, 0.006, 0.0], [0.011, 0.012, 0.026]),
    ],
    ..NONE
};

const BALD: Style = Style {
    skull: 1.03,
    ..NONE
};

const RIM: Style = Style {
    back: &[
        ([-0.033, 0.034, 0.0], [0.024, 0.023, 0.038]),
        ([-0.036, 0.004, 0.0], [0.015, 0.014, 0.029]),
    ],
    side: &[
        ([-0.020, 0.030, 0.038], [0.021, 0.017, 0.0085]),
        ([-0.027, 0.008, 0.034], [0.015, 0.012, 0.0085]),
    ],
    skull: 1.03,
    ..NONE
};

const SCARF: Style = Style {
    base: Some(([-0.002, 0.0485, 0.0], [0.062, 0.057, 0.050])),
    caps: &[([-0.42, 0.91, 0.0], 0.0580), ([-1.0, 0.22, 0.0], -0.0060)],
    back: &[
        ([-0.030, 0.036, 0.0], [0.032, 0.040, 0.046]),
        ([-0.018, -0.022, 0.0], [0.034, 0.026, 0.041]),
    ],
    side: &[
        ([-0.012, 0.044, 0.040], [0.029, 0.034, 0.011]),
        ([0.0, -0.020, 0.032], [0.025, 0.018, 0.011]),
    ],
    wrap: &[
        ([-0.002, -0.036, 0.0], [0.033, 0.013, 0.033]),
        ([0.026, -0.0385, 0.0], [0.017, 0.0075, 0.017]),
    ],
    ears: false,
    ..NONE
};

/// The numbers of a head style.
pub(super) fn style(style: HeadStyle) -> &'static Style {
    match style {
        HeadStyle::Short => &SHORT,
        HeadStyle::Bun => &BUN,
        HeadStyle::Ponytail => &PONYTAIL,
        HeadStyle::Bob => &BOB,
        HeadStyle::Shaved => &SHAVED,
        HeadStyle::Bald => &BALD,
        HeadStyle::Rim => &RIM,
        HeadStyle::Scarf => &SCARF,
    }
}
