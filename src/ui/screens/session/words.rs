//! What the session says: the word of the state, the dose, the cue.

use crate::domain::{Part, Side};
use crate::player::State;
use crate::text::Text;
use crate::ui::icons::Icon;

use super::Now;

/// The word of the state.
pub(super) fn state_word(now: &Now<'_>, text: &Text) -> String {
    let id = match now.view.state {
        State::GetReady => "state-get-ready",
        State::Counted => "state-your-pace",
        State::ChangeSides => "state-change-sides",
        State::Rest | State::NextUp => "state-rest",
        State::Paused | State::Away(_) | State::Hurting(_) => "state-paused",
        State::Resuming => "state-resuming",
        State::Done => "state-done",
        State::Hold | State::Release | State::Paced => {
            let part = shown_part(now);
            let word = part.and_then(|part| now.exercise.words.part(part));
            return word.map_or_else(|| text.get("state-hold"), str::to_owned);
        }
    };
    text.get(id)
}

/// The part whose word is shown: of two strokes, the one that goes on.
fn shown_part(now: &Now<'_>) -> Option<Part> {
    let part = now.view.part?;
    if part != Part::StrokeA {
        return Some(part);
    }
    let into = now.view.length.saturating_sub(now.view.left).as_secs_f64();
    let spec = now.model.content.figures.get(&now.exercise.id);
    let stroke = spec.map_or(2.0, |spec| {
        let seconds = spec.phases.iter().filter_map(|phase| phase.seconds);
        seconds.fold(0.0, f64::max).max(1.0)
    });
    let second = 1.0 <= (into / stroke) % 2.0;
    Some(if second { Part::StrokeB } else { Part::StrokeA })
}

/// The icon of the state.
pub(super) fn state_icon(now: &Now<'_>) -> Icon {
    match now.view.state {
        State::GetReady | State::Resuming => Icon::Timer,
        State::Hold => Icon::Hourglass,
        State::Release => Icon::Cycle,
        State::Counted => Icon::Tap,
        State::ChangeSides => Icon::Swap,
        State::Rest | State::NextUp => Icon::Wind,
        State::Paused | State::Away(_) | State::Hurting(_) => Icon::Pause,
        State::Done => Icon::Check,
        State::Paced => now.view.part.map_or(Icon::Hourglass, part_icon),
    }
}

/// The icon of a part.
pub(super) fn part_icon(part: Part) -> Icon {
    match part {
        Part::Lower => Icon::Down,
        Part::Lift => Icon::Up,
        Part::Pause | Part::Hold => Icon::Equals,
        Part::Top => Icon::Top,
        Part::Cycle | Part::StrokeA | Part::StrokeB => Icon::Cycle,
    }
}

/// What is done in this set: the amount on the side that works, the set, the side.
pub(super) fn dose_line(now: &Now<'_>, text: &Text) -> String {
    let plan = now.session.player.plan();
    let Some(item) = plan.items.get(now.view.item_place) else {
        return String::new();
    };
    let planned = item.dose.on(now.view.side.unwrap_or(Side::Right));
    let mut pieces = vec![text.amount(&planned, now.view.set.0, &now.exercise.words.count_unit)];
    let (set, sets) = now.view.set;
    if 1 < sets {
        pieces.push(text.with(
            "player-set-small",
            &[("set", set.into()), ("sets", sets.into())],
        ));
    }
    if let Some(side) = now.view.side {
        pieces.push(side_word(text, side));
    }
    pieces.join(" · ")
}

/// Where the session stands, in words.
pub(super) fn place_line(now: &Now<'_>, text: &Text) -> String {
    format!(
        "{}, {}",
        now.exercise.words.short_name,
        dose_line(now, text)
    )
}

/// Left or right.
pub(super) fn side_word(text: &Text, side: Side) -> String {
    text.get(match side {
        Side::Left => "side-left",
        Side::Right => "side-right",
    })
}

/// The one line under the figure.
pub(super) fn cue_line(now: &Now<'_>, text: &Text) -> String {
    match now.view.state {
        State::GetReady | State::NextUp | State::ChangeSides => {
            now.exercise.words.setup_line.clone()
        }
        State::Rest => match &now.view.rest_activity {
            Some(activity) => text.with("player-rest-activity", &[("activity", activity.into())]),
            None => text.get("player-rest-line"),
        },
        State::Paused | State::Away(_) | State::Hurting(_) => text.get("player-kept"),
        State::Done if now.session.ended => text.get("player-ended-line"),
        State::Done => text.get("player-done-line"),
        State::Hold | State::Release | State::Paced | State::Counted | State::Resuming => {
            now.exercise.words.cue.clone()
        }
    }
}

/// Whole seconds, rounded up; minutes from 100 seconds on.
pub(super) fn seconds_left(left: std::time::Duration) -> String {
    let seconds = left.as_millis().div_ceil(1_000).max(1);
    if seconds < 100 {
        seconds.to_string()
    } else {
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }
}
