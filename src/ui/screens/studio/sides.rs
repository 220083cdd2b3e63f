//! The choices of an item: its sides, which starts, in which order, and the kind of its work.

use super::Shown;
use super::dose::Cell;
use crate::domain::draft::{ItemEdit, SidesChoice, WorkKind};
use crate::domain::{Item, Side, SideOrder, Sides, Work};
use crate::ui::frame::Tools;

/// Together, each, different; only the sore side where that is known, or taken already.
pub(super) fn choice(shown: &Shown<'_>, tools: &Tools<'_>, item: &Item) -> Cell {
    let now = SidesChoice::of(item);
    let sore = shown.draft().prescription().sore_side.is_some() || now == SidesChoice::Sore;
    let all = [
        (SidesChoice::Together, "studio-together"),
        (SidesChoice::Each, "studio-each"),
        (SidesChoice::Different, "studio-different"),
        (SidesChoice::Sore, "studio-sore"),
    ];
    let offered = all
        .into_iter()
        .filter(|(choice, _)| sore || *choice != SidesChoice::Sore);
    let options = offered.map(|(choice, id)| (choice, id, ItemEdit::Sides(choice)));
    of(tools, "studio-sides", now, options)
}

/// The side that starts, or that it is left to the person.
pub(super) fn start(tools: &Tools<'_>, item: &Item) -> Cell {
    let all = [
        (None, "studio-any-side"),
        (Some(Side::Left), "side-left"),
        (Some(Side::Right), "side-right"),
    ];
    let options = all.map(|(side, id)| (side, id, ItemEdit::Start(side)));
    of(tools, "studio-start-with", item.start, options)
}

/// In which order the sides are worked.
pub(super) fn order(tools: &Tools<'_>, item: &Item) -> Cell {
    let now = match item.dose.sides {
        Sides::Each { order, .. } => order,
        Sides::Together => SideOrder::FinishOneSide,
    };
    let all = [
        (SideOrder::FinishOneSide, "studio-order-finish"),
        (SideOrder::AlternateEachSet, "studio-order-set"),
        (SideOrder::AlternateEachRep, "studio-order-rep"),
    ];
    // Only repetitions can be done left and right in turn.
    let counted = matches!(item.dose.work, Work::Reps { .. });
    let offered = all
        .into_iter()
        .filter(|(order, _)| counted || *order != SideOrder::AlternateEachRep);
    let options = offered.map(|(order, id)| (order, id, ItemEdit::Order(order)));
    of(tools, "studio-order", now, options)
}

/// The kind of work.
pub(super) fn kind(tools: &Tools<'_>, item: &Item) -> Cell {
    let now = WorkKind::of(&item.dose.work);
    let options = WorkKind::ALL.map(|kind| {
        let id = match kind {
            WorkKind::Reps => "studio-kind-reps",
            WorkKind::Hold => "studio-kind-hold",
            WorkKind::Timed => "studio-kind-timed",
        };
        (kind, id, ItemEdit::Kind(kind))
    });
    of(tools, "studio-kind", now, options)
}

fn of<T: Copy + PartialEq>(
    tools: &Tools<'_>,
    label: &str,
    now: T,
    options: impl IntoIterator<Item = (T, &'static str, ItemEdit)>,
) -> Cell {
    let mut selected = usize::MAX;
    let named = options.into_iter().enumerate();
    let named = named.map(|(place, (value, id, asked))| {
        if value == now {
            selected = place;
        }
        (tools.text.get(id), asked)
    });
    let named = named.collect();
    Cell::Choice(tools.text.get(label), named, selected)
}
