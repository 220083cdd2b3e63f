//! Whether what lies on what can be told apart: text and signs on their grounds, and colors for people who see fewer.

use std::collections::BTreeMap;

use stridewell::design::Theme;

use crate::design::{STATES, THEMES, colors};

type Color = [u8; 4];
type Named = BTreeMap<String, Color>;

/// The least contrast of text (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;
/// The least contrast of large text (1.4.3) and of what carries meaning without being text (1.4.11).
const LARGE: f64 = 3.0;
/// What lies further apart than this is plainly different side by side (CIE 1976 color difference).
const PLAIN: f64 = 10.0;

const GROUNDS: [&str; 6] = [
    "canvas",
    "surface",
    "surface_raised",
    "surface_sunken",
    "stage",
    "stage_edge",
];

/// Text on the grounds it stands on, besides that of every page.
const TEXT_PAIRS: [(&str, &str); 15] = [
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_primary", "primary_pressed"),
    ("on_primary_soft", "primary_soft"),
    ("primary", "surface"),
    ("primary", "canvas"),
    ("on_primary_soft", "surface"),
    ("on_primary_soft", "canvas"),
    ("on_accent_soft", "accent_soft"),
    ("on_good_soft", "good_soft"),
    ("on_caution_soft", "caution_soft"),
    ("on_caution_soft", "surface"),
    ("on_stop_soft", "stop_soft"),
    ("on_stop", "stop"),
    // A toast: the page turned around.
    ("canvas", "on_surface"),
];

/// Numbers in marks, as large as a heading.
const LARGE_PAIRS: [(&str, &str); 3] = [
    ("surface", "good"),
    ("surface", "caution"),
    ("surface", "stop"),
];

/// Edges, marks and lines that say something.
const GRAPHIC_PAIRS: [(&str, &str); 18] = [
    ("control_line", "surface"),
    ("control_line", "canvas"),
    ("control_line", "surface_sunken"),
    ("focus", "canvas"),
    ("focus", "surface"),
    ("focus", "surface_raised"),
    ("on_surface_faint", "surface"),
    ("good", "surface"),
    ("caution", "surface"),
    ("stop", "surface"),
    ("good", "good_soft"),
    ("caution", "caution_soft"),
    ("stop", "stop_soft"),
    ("chart_left", "surface"),
    ("chart_right", "surface"),
    ("primary", "surface_sunken"),
    ("primary", "stage"),
    ("primary", "canvas"),
];

/// Kinds of color vision as matrices on linear light (Machado, Oliveira, Fernandes 2009, severity 1.0).
const VISION: [(&str, [[f64; 3]; 3]); 3] = [
    (
        "protanopia",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deuteranopia",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritanopia",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

/// Linear light of an opaque color.
fn linear(color: Color) -> [f64; 3] {
    assert_eq!(
        color[3], 255,
        "what is seen through has no contrast of its own"
    );
    let linear = |value: u8| {
        let share = f64::from(value) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    [linear(color[0]), linear(color[1]), linear(color[2])]
}

fn weighed(weights: [f64; 3], light: [f64; 3]) -> f64 {
    weights
        .iter()
        .zip(light)
        .map(|(weight, light)| weight * light)
        .sum()
}

/// The contrast ratio of WCAG 2.2.
fn contrast(a: Color, b: Color) -> f64 {
    let luminance = |color| weighed([0.2126, 0.7152, 0.0722], linear(color));
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Where a color lies in CIE 1976 L*a*b* for somebody who sees so.
fn seen(color: Color, vision: [[f64; 3]; 3]) -> [f64; 3] {
    let light = vision.map(|row| weighed(row, linear(color)).clamp(0.0, 1.0));
    let curve = |value: f64| {
        if 0.008_856 < value {
            value.cbrt()
        } else {
            7.787 * value + 16.0 / 116.0
        }
    };
    let x = curve(weighed([0.4124, 0.3576, 0.1805], light) / 0.950_47);
    let y = curve(weighed([0.2126, 0.7152, 0.0722], light));
    let z = curve(weighed([0.0193, 0.1192, 0.9505], light) / 1.088_83);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn distance(a: Color, b: Color, vision: [[f64; 3]; 3]) -> f64 {
    let (a, b) = (seen(a, vision), seen(b, vision));
    a.iter()
        .zip(b)
        .map(|(a, b)| (a - b).powi(2))
        .sum::<f64>()
        .sqrt()
}

fn roles(theme: Theme) -> Named {
    colors(&format!("{:?}", theme.roles()))
}

/// Fails with every pair that is too faint.
#[track_caller]
fn stand_out(least: f64, pairs: impl IntoIterator<Item = (String, Color, Color)>) {
    let faint: Vec<_> = pairs
        .into_iter()
        .map(|(what, a, b)| (what, contrast(a, b)))
        .filter(|(_, found)| *found < least)
        .collect();
    assert!(faint.is_empty(), "less than {least}: {faint:#?}");
}

fn named<'a>(
    theme: &'a str,
    roles: &'a Named,
    ink: &'a str,
    ground: &'a str,
) -> (String, Color, Color) {
    (
        format!("{theme}: {ink} on {ground}"),
        roles[ink],
        roles[ground],
    )
}

#[test]
fn text_can_be_read_on_every_ground() {
    for (theme, name) in THEMES {
        let roles = roles(theme);
        let inks = ["on_surface", "on_surface_muted"];
        let everywhere = inks
            .into_iter()
            .flat_map(|ink| GROUNDS.map(|ground| (ink, ground)));
        let pairs = everywhere.chain(TEXT_PAIRS);
        stand_out(
            TEXT,
            pairs.map(|(ink, ground)| named(name, &roles, ink, ground)),
        );
        stand_out(
            LARGE,
            LARGE_PAIRS.map(|(ink, ground)| named(name, &roles, ink, ground)),
        );
    }
}

#[test]
fn edges_and_marks_stand_out() {
    for (theme, name) in THEMES {
        let roles = roles(theme);
        stand_out(
            LARGE,
            GRAPHIC_PAIRS.map(|(ink, ground)| named(name, &roles, ink, ground)),
        );
    }
}

#[test]
fn the_player_can_be_read_in_every_state() {
    for (theme, name) in THEMES {
        let roles = roles(theme);
        for (state, id) in STATES {
            let of = colors(&format!("{:?}", state.colors(theme)));
            let what = |ink: &str, ground: &str| format!("{name}, {id}: {ink} on {ground}");
            let text = [
                ("on_surface", "tint"),
                ("on_surface_muted", "tint"),
                ("on_surface", "side_track"),
            ];
            let text = text.into_iter().chain([
                ("on_surface_muted", "side_track"),
                ("on_surface", "control_fill"),
            ]);
            stand_out(
                TEXT,
                text.map(|(ink, ground)| (what(ink, ground), roles[ink], of[ground])),
            );
            stand_out(
                TEXT,
                [(what("the word", "tint"), of["on_tint"], of["tint"])],
            );
            let signs = [
                (what("the icon", "ring"), roles["canvas"], of["ring"]),
                (what("ring", "tint"), of["ring"], of["tint"]),
                (
                    what("strip_done", "strip_todo"),
                    of["strip_done"],
                    of["strip_todo"],
                ),
                (what("focus", "tint"), roles["focus"], of["tint"]),
                (
                    what("control_line", "tint"),
                    roles["control_line"],
                    of["tint"],
                ),
            ];
            stand_out(LARGE, signs);
        }
    }
}

/// Words and shapes say it too; these are those that lie side by side.
#[test]
fn people_who_see_fewer_colors_tell_them_apart() {
    for (theme, name) in THEMES {
        let roles = roles(theme);
        let rings =
            STATES.map(|(state, id)| (id, colors(&format!("{:?}", state.colors(theme)))["ring"]));
        let rings: Vec<_> = rings
            .into_iter()
            .filter(|(id, _)| ["ready", "hold", "change", "rest"].contains(id))
            .collect();
        let mut pairs: Vec<_> = [
            ("good", "caution"),
            ("caution", "stop"),
            ("good", "stop"),
            ("chart_left", "chart_right"),
        ]
        .map(|(a, b)| (a, roles[a], b, roles[b]))
        .to_vec();
        for (at, (a, ring)) in rings.iter().enumerate() {
            pairs.extend(
                rings[at + 1..]
                    .iter()
                    .map(|(b, other)| (*a, *ring, *b, *other)),
            );
        }
        assert_eq!(pairs.len(), 10);
        for (a, ring, b, other) in pairs {
            for (vision, matrix) in VISION {
                let found = distance(ring, other, matrix);
                assert!(
                    PLAIN <= found,
                    "{name}, {vision}: {a} and {b} are {found:.0} apart"
                );
            }
        }
    }
}
