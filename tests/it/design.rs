//! The design's numbers beside the tokens they come from.

use std::collections::BTreeMap;

use serde_json::Value;
use stridewell::design::{StateColor, Theme};

pub(crate) const THEMES: [(Theme, &str); 3] = [
    (Theme::Light, "light"),
    (Theme::Dark, "dark"),
    (Theme::HighContrast, "high_contrast"),
];

pub(crate) const STATES: [(StateColor, &str); 8] = [
    (StateColor::Ready, "ready"),
    (StateColor::Hold, "hold"),
    (StateColor::Move, "move"),
    (StateColor::Count, "count"),
    (StateColor::Change, "change"),
    (StateColor::Rest, "rest"),
    (StateColor::Paused, "paused"),
    (StateColor::Done, "done"),
];

fn tokens() -> Value {
    serde_json::from_str(include_str!("../fixtures/design/tokens.json")).unwrap()
}

/// The colors of a struct by the names of its fields, as `Debug` prints them.
pub(crate) fn colors(printed: &str) -> BTreeMap<String, [u8; 4]> {
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
