//! The design's numbers beside the tokens they come from, and the contrast of text on its grounds.

use std::collections::BTreeMap;

use serde_json::Value;
use stridewell::design::{Rgba8, Roles, StateColor, Theme};

const THEMES: [(Theme, &str); 3] = [
    (Theme::Light, "light"),
    (Theme::Dark, "dark"),
    (Theme::HighContrast, "high_contrast"),
];

const STATES: [(StateColor, &str); 8] = [
    (StateColor::Ready, "ready"),
    (StateColor::Hold, "hold"),
    (StateColor::Move, "move"),
    (StateColor::Count, "count"),
    (StateColor::Change, "change"),
    (StateColor::Rest, "rest"),
    (StateColor::Paused, "paused"),
    (StateColor::Done, "done"),
];

/// The least contrast of text (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;

fn tokens() -> Value {
    serde_json::from_str(include_str!("../fixtures/design/tokens.json")).unwrap()
}

/// The colors of a struct by the names of its fields, as `Debug` prints them.
fn colors(printed: &str) -> BTreeMap<String, [u8; 4]> {
    let mut found = BTreeMap::new();
    let mut name = String::new();
    for piece in printed.split("Rgba8 {") {
        if !name.is_empty() {
            let numbers = piece.split(|c: char| !c.is_ascii_digit());
            let numbers: Vec<u8> = numbers.filter_map(|n| n.parse().ok()).take(4).collect();
            found.insert(name.clone(), numbers.try_into().unwrap());
        }
        let word = piece
            .trim_end()
            .trim_end_matches(':')
            .rsplit([' ', '{', ',']);
        word.take(1).for_each(|word| word.clone_into(&mut name));
    }
    found
}

fn hex(text: &str) -> [u8; 4] {
    let byte = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
    let opaque = text.len() < 9;
    [
        byte(1),
        byte(3),
        byte(5),
        if opaque { 255 } else { byte(7) },
    ]
}

#[track_caller]
fn same_as_tokens(printed: &str, tokens: &Value, what: &str) {
    let ours = colors(printed);
    assert!(5 < ours.len(), "{what}: {ours:?}");
    for (name, color) in ours {
        let token = tokens[&name].as_str();
        let token = token.unwrap_or_else(|| panic!("{what} has no token {name}"));
        assert_eq!(color, hex(token), "{what} {name}");
    }
}

#[test]
fn roles_are_the_colors_of_the_tokens() {
    let tokens = tokens();
    for (theme, name) in THEMES {
        same_as_tokens(
            &format!("{:?}", theme.roles()),
            &tokens["roles"][name],
            name,
        );
    }
}

#[test]
fn states_are_the_colors_of_the_tokens() {
    let tokens = tokens();
    for (state, id) in STATES {
        for (theme, name) in THEMES {
            let printed = format!("{:?}", state.colors(theme));
            let what = format!("{id} {name}");
            same_as_tokens(&printed, &tokens["phases"][id]["colours"][name], &what);
        }
    }
}

/// Relative luminance (WCAG 2.2).
fn luminance(color: Rgba8) -> f64 {
    let linear = |value: u8| {
        let share = f64::from(value) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
}

fn contrast(a: Rgba8, b: Rgba8) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Text with the ground it stands on.
fn pairs(roles: &Roles) -> Vec<(&'static str, Rgba8, Rgba8)> {
    let mut pairs = vec![
        ("on_primary", roles.on_primary, roles.primary),
        ("on_primary_soft", roles.on_primary_soft, roles.primary_soft),
        ("on_accent_soft", roles.on_accent_soft, roles.accent_soft),
        ("on_good_soft", roles.on_good_soft, roles.good_soft),
        ("on_caution_soft", roles.on_caution_soft, roles.caution_soft),
        ("on_stop_soft", roles.on_stop_soft, roles.stop_soft),
        ("on_stop", roles.on_stop, roles.stop),
    ];
    for ground in [
        roles.canvas,
        roles.surface,
        roles.surface_raised,
        roles.surface_sunken,
        roles.stage,
        roles.stage_edge,
    ] {
        pairs.push(("on_surface", roles.on_surface, ground));
        pairs.push(("on_surface_muted", roles.on_surface_muted, ground));
    }
    pairs
}

#[test]
fn text_can_be_read_on_every_ground() {
    for (theme, name) in THEMES {
        let roles = theme.roles();
        for (what, ink, ground) in pairs(roles) {
            let found = contrast(ink, ground);
            assert!(TEXT <= found, "{name}: {what} on {ground:?} has {found:.2}");
        }
        for (state, id) in STATES {
            let colors = state.colors(theme);
            for (what, ink) in [
                ("word", colors.on_tint),
                ("text", roles.on_surface),
                ("muted text", roles.on_surface_muted),
            ] {
                let found = contrast(ink, colors.tint);
                assert!(TEXT <= found, "{name}, {id}: {what} has {found:.2}");
            }
        }
    }
}
