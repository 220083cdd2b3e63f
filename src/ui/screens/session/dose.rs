//! How much is done, on which side, and where the session stands, in words.

use crate::domain::Side;
use crate::player::State;
use crate::player::plan::PlanItem;
use crate::text::Text;

use super::Now;

/// How much is done: before the work all of it, during the work what this set has.
pub(super) fn dose_line(now: &Now<'_>, text: &Text) -> String {
    let plan = now.session.player.plan();
    let Some(item) = plan.items.get(now.view.item_place) else {
        return String::new();
    };
    match (now.view.state, now.view.side) {
        (State::ChangeSides, Some(side)) => {
            text.with("player-now-side", &[("side", (&leg(text, side)).into())])
        }
        (State::GetReady | State::NextUp, _) => whole(now, text, item),
        (_, _) => this_set(now, text, item),
    }
}

/// True when the side that works has a dose of its own.
fn differs(item: &PlanItem) -> bool {
    item.dose.differs_by_side() && item.has_sides()
}

/// All of the item, with its tempo; where the sides differ, that of the side that comes.
fn whole(now: &Now<'_>, text: &Text, item: &PlanItem) -> String {
    let side = now.view.side.unwrap_or(item.first);
    let differs = differs(item);
    let dose = if differs {
        text.one_side(&item.dose.on(side))
    } else {
        text.dose(&item.dose)
    };
    let tempo = text.tempo(&item.dose, now.exercise).to_lowercase();
    joined([
        Some(dose),
        Some(tempo),
        differs.then(|| side_name(text, side)),
    ])
}

/// What this set has. While the side switch is there, only a dose of its own says the side again.
fn this_set(now: &Now<'_>, text: &Text, item: &PlanItem) -> String {
    let view = &now.view;
    let planned = item.dose.on(view.side.unwrap_or(item.first));
    let (set, sets) = view.set;
    let amount = text.amount(&planned, set, &now.exercise.words.count_unit);
    let of = (1 < sets).then(|| {
        let values = [("set", set.into()), ("sets", sets.into())];
        text.with("player-set-small", &values)
    });
    let still = matches!(
        view.state,
        State::Paused | State::Away(_) | State::Hurting(_)
    );
    let side = match view.side {
        Some(side) if still => Some(leg(text, side)),
        Some(side) if differs(item) => Some(side_name(text, side)),
        Some(_) | None => None,
    };
    joined([Some(amount), of, side])
}

fn joined(pieces: [Option<String>; 3]) -> String {
    let pieces = pieces.into_iter().flatten();
    let pieces: Vec<String> = pieces.filter(|piece| !piece.is_empty()).collect();
    pieces.join(" · ")
}

/// Where the session stands, in words.
pub(super) fn place_line(now: &Now<'_>, text: &Text) -> String {
    joined([
        Some(now.exercise.words.short_name.clone()),
        Some(dose_line(now, text)),
        None,
    ])
}

/// Left or right, as on the switch.
pub(super) fn side_word(text: &Text, side: Side) -> String {
    text.get(match side {
        Side::Left => "side-left",
        Side::Right => "side-right",
    })
}

/// Left or right, inside a line.
fn side_name(text: &Text, side: Side) -> String {
    text.get(match side {
        Side::Left => "side-name-left",
        Side::Right => "side-name-right",
    })
}

/// The left or the right leg, inside a line.
pub(super) fn leg(text: &Text, side: Side) -> String {
    text.get(match side {
        Side::Left => "side-leg-left",
        Side::Right => "side-leg-right",
    })
}
