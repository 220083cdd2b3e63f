//! The keys outside a session, as they are shown over a page. What is shown is what is asked: [`super::asks`] decides both.

use eframe::egui::Key;

use super::asks;
use crate::model::{Asked, Model, Screen};

/// A row of the keys: what is on the key, what it does.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    /// Its messages are `help-key-NAME` and `help-key-NAME-does`.
    pub name: &'static str,
    /// The keys, each with whether Ctrl is held.
    pub presses: &'static [(Key, bool)],
    /// Where it works.
    reach: Reach,
}

/// Who answers a key.
#[derive(Clone, Copy, Debug)]
enum Reach {
    /// The map of keys, where it asks something.
    Asks,
    /// Every page: the toolkit itself.
    Everywhere,
    /// The page itself, where this is true.
    Page(fn(&Screen) -> bool),
}

const fn asking(name: &'static str, presses: &'static [(Key, bool)]) -> Shown {
    Shown {
        name,
        presses,
        reach: Reach::Asks,
    }
}

const fn of_page(
    name: &'static str,
    presses: &'static [(Key, bool)],
    page: fn(&Screen) -> bool,
) -> Shown {
    Shown {
        name,
        presses,
        reach: Reach::Page(page),
    }
}

const fn everywhere(name: &'static str, presses: &'static [(Key, bool)]) -> Shown {
    Shown {
        name,
        presses,
        reach: Reach::Everywhere,
    }
}

/// Every key outside a session (UI.md 9).
const KEYS: &[Shown] = &[
    asking("enter", &[(Key::Enter, false)]),
    everywhere("tab", &[(Key::Tab, false)]),
    everywhere("space", &[(Key::Space, false)]),
    asking("escape", &[(Key::Escape, false)]),
    of_page("digits", &[(Key::Num4, false)], is_check_in),
    of_page("v", &[(Key::V, false)], is_exercise),
    of_page(
        "range",
        &[(Key::Num1, false), (Key::Num2, false), (Key::Num3, false)],
        is_progress,
    ),
    of_page(
        "month",
        &[(Key::PageUp, false), (Key::PageDown, false)],
        is_progress,
    ),
    of_page("table", &[(Key::T, false)], is_progress),
    asking("g", &[(Key::G, false)]),
    asking("question", &[(Key::Questionmark, false), (Key::F1, false)]),
    asking("search", &[(Key::F, true)]),
    asking("print", &[(Key::P, true)]),
    asking("today", &[(Key::Num1, true)]),
    asking("library", &[(Key::Num2, true)]),
    asking("progress", &[(Key::Num3, true)]),
    asking("studio", &[(Key::Num4, true)]),
    asking("undo", &[(Key::Z, true), (Key::Y, true)]),
    asking("save", &[(Key::S, true)]),
    of_page(
        "move",
        &[(Key::ArrowUp, false), (Key::ArrowDown, false)],
        is_studio,
    ),
    asking("larger", &[(Key::Plus, true), (Key::Minus, true)]),
    asking("usual", &[(Key::Num0, true)]),
    asking("m", &[(Key::M, false)]),
    asking("f", &[(Key::F, false), (Key::F11, false)]),
    asking("quit", &[(Key::Q, true)]),
];

/// The keys that work on the page that is open, in the order in which they are shown.
pub fn shown(model: &Model) -> Vec<&'static Shown> {
    let works = |shown: &&Shown| match shown.reach {
        Reach::Everywhere => true,
        Reach::Page(page) => page(model.screen()),
        Reach::Asks => {
            let mut presses = shown.presses.iter();
            presses.all(|(key, command)| asks(*key, *command, model).is_some())
        }
    };
    KEYS.iter().filter(works).collect()
}

fn is_exercise(screen: &Screen) -> bool {
    matches!(screen, Screen::Exercise(_))
}

fn is_progress(screen: &Screen) -> bool {
    *screen == Screen::Progress
}

fn is_studio(screen: &Screen) -> bool {
    *screen == Screen::Studio
}

fn is_check_in(screen: &Screen) -> bool {
    matches!(screen, Screen::CheckIn(Asked::Before(_) | Asked::After(_)))
}
