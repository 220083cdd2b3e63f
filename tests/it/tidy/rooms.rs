//! The rooms of the house and whom each may know.

use super::source::Source;

/// A room, whom it may name after `crate::`, and whether it is part of the pure core.
struct Room {
    name: &'static str,
    may_know: &'static [&'static str],
    pure: bool,
}

const fn room(name: &'static str, may_know: &'static [&'static str]) -> Room {
    Room {
        name,
        may_know,
        pure: false,
    }
}

const fn pure(name: &'static str, may_know: &'static [&'static str]) -> Room {
    Room {
        name,
        may_know,
        pure: true,
    }
}

/// In reading order: each knows only rooms above it.
const ROOMS: &[Room] = &[
    pure("domain", &[]),
    pure("figure", &["domain"]),
    pure("player", &["domain"]),
    pure("kiosk", &["domain"]),
    pure("design", &[]),
    pure("text", &["domain"]),
    pure("voice", &["domain", "player", "text"]),
    pure("model", &["domain", "figure", "player", "kiosk"]),
    room("packs", &["domain", "figure", "kiosk"]),
    room("store", &["domain", "player", "kiosk"]),
    room("fleet", &["kiosk", "store"]),
    room("raster", &["figure", "design"]),
    room("draw", &["figure", "design", "raster"]),
    pure(
        "handout",
        &["domain", "figure", "design", "text", "raster", "draw"],
    ),
    room("clock", &[]),
    room("audio", &["clock", "player"]),
    room(
        "ui",
        &[
            "domain", "figure", "player", "kiosk", "design", "text", "model", "raster",
        ],
    ),
    room(
        "cli",
        &[
            "domain", "figure", "player", "kiosk", "design", "text", "voice", "packs", "store",
            "raster", "draw", "handout", "audio", "clock",
        ],
    ),
    room(
        "app",
        &[
            "domain", "figure", "player", "kiosk", "design", "text", "voice", "model", "packs",
            "store", "fleet", "raster", "draw", "handout", "audio", "clock", "ui", "cli",
        ],
    ),
];

/// Pieces of a room that must not name others, by the beginning of their file names.
const PIECES: &[(&str, &[&str], &str)] = &[
    (
        "ui/widgets",
        &["crate::model", "ui::screens", "ui::frame"],
        "widgets take plain values",
    ),
    (
        "ui/painters",
        &["crate::model", "ui::screens", "ui::frame"],
        "painters take plain values",
    ),
    (
        "ui/theme",
        &["crate::model", "ui::screens", "ui::widgets"],
        "the theme knows the design only",
    ),
    (
        "figure",
        &["domain::exercise", "domain::Exercise", "domain::routine"],
        "a figure knows no exercises",
    ),
];

pub(super) fn names() -> impl Iterator<Item = &'static str> {
    ROOMS.iter().map(|room| room.name)
}

pub(super) fn is_pure(name: &str) -> bool {
    ROOMS.iter().any(|room| room.pure && room.name == name)
}

/// The arrows of `source` that should not be there.
pub(super) fn unwanted(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    let own = source.room();
    if let Some(room) = ROOMS.iter().find(|room| room.name == own) {
        for other in source.rooms_named() {
            if other != own && !room.may_know.contains(&other.as_str()) {
                faults.push(format!("{own} must not know {other}"));
            }
        }
    }
    for (piece, forbidden, why) in PIECES {
        if source.name.starts_with(piece) {
            let found = forbidden
                .iter()
                .filter(|name| source.code().contains(**name));
            faults.extend(found.map(|name| format!("names {name}, but {why}")));
        }
    }
    faults
}
