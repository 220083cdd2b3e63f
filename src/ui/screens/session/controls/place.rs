//! Where the controls of a session stand: in three groups with labels, or in one row where the window is small.

use super::super::layout::Shape;
use super::super::places::Place;
use super::{Groups, Item};

/// The row of the design: top and height of its controls.
const TOP: f32 = 676.0;
const HEIGHT: f32 = 64.0;
const GAP: f32 = 8.0;
/// Widths of the controls on the left, around the main one, and on the right.
const LEFT_WIDTH: f32 = 80.0;
const SOFT_WIDTH: f32 = 88.0;
const RIGHT_WIDTH: f32 = 64.0;
const RIGHT_GAP: f32 = 4.0;
/// Edges of the row.
const LEFT_EDGE: f32 = 32.0;
const RIGHT_EDGE: f32 = 1264.0;
const MIDDLE: f32 = 640.0;
/// Width of the main control, and where it has a longer label.
const MAIN: f32 = 216.0;
const WIDE_MAIN: f32 = 296.0;

/// The controls with their places, and the place of the main one.
pub(super) type Placed = (Vec<(Item, Place)>, Place);

/// Each control with its place.
pub(super) fn placed(shape: Shape, groups: Groups) -> Placed {
    match shape {
        Shape::Compact => row(groups, [532.0, 56.0, 56.0], [800.0, 176.0]),
        Shape::Portrait => row(groups, [1140.0, 72.0, 64.0], [800.0, 200.0]),
        Shape::Regular | Shape::Far => spread(groups),
    }
}

/// The row of the design.
fn spread(groups: Groups) -> Placed {
    let main = if groups.wide { WIDE_MAIN } else { MAIN };
    let main_left = MIDDLE - main / 2.0;
    let before = groups.before.len() as f32 * (SOFT_WIDTH + GAP);
    let right = groups.right.len() as f32 * (RIGHT_WIDTH + RIGHT_GAP) - RIGHT_GAP;
    let mut placed = Vec::new();
    let mut add = |items: Vec<Item>, left: f32, width: f32, gap: f32| {
        for (place, item) in items.into_iter().enumerate() {
            let left = left + place as f32 * (width + gap);
            placed.push((item, [left, TOP, width, HEIGHT]));
        }
    };
    add(groups.left, LEFT_EDGE, LEFT_WIDTH, GAP);
    add(groups.before, main_left - before, SOFT_WIDTH, GAP);
    add(groups.after, main_left + main + GAP, SOFT_WIDTH, GAP);
    add(groups.right, RIGHT_EDGE - right, RIGHT_WIDTH, RIGHT_GAP);
    (placed, [main_left, TOP, main, HEIGHT])
}

/// Small windows: one row. What "more" and keys offer gives way; "it hurts" and help never do.
fn row(groups: Groups, [top, width, height]: [f32; 3], [room, main]: [f32; 2]) -> Placed {
    let stays = |item: &Item| item.stays;
    let left = groups.left.into_iter().filter(stays);
    let right = groups.right.into_iter().filter(stays);
    let before: Vec<Item> = left.chain(groups.before).collect();
    let after: Vec<Item> = groups.after.into_iter().chain(right).collect();
    let count = (before.len() + after.len()) as f32;
    let start = (room - count * (width + GAP) - main) / 2.0;
    let at = |place: usize| start + place as f32 * (width + GAP);
    let main_left = at(before.len());
    let after_left = main_left + main + GAP;
    let before = before
        .into_iter()
        .enumerate()
        .map(|(place, item)| (item, [at(place), top, width, height]));
    let after = after.into_iter().enumerate().map(|(place, item)| {
        let left = after_left + place as f32 * (width + GAP);
        (item, [left, top, width, height])
    });
    let placed = before.chain(after).collect();
    (placed, [main_left, top, main, height])
}
