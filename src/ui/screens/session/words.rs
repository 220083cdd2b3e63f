//! What the session says: the word of the state, the dose, the cue, the lines under the ring.

use std::time::Duration;

use crate::domain::{Part, Side};
use crate::figure::FigureSpec;
use crate::player::State;
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;

use super::{Now, dose};

/// From this length on, seconds are shown as minutes and seconds.
pub(super) const LONGEST_IN_SECONDS: Duration = Duration::from_secs(100);

/// What stands on a key, by its name among the messages; empty for none.
pub(super) fn key(text: &Text, name: &str) -> String {
    if name.is_empty() {
        String::new()
    } else {
        text.get(&format!("keys-{name}"))
    }
}

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
            let word = part.map(|part| text.part_word(now.exercise, part));
            return word.map_or_else(|| text.get("state-hold"), |word| capitalized(&word));
        }
    };
    text.get(id)
}

/// A word of the content as the heading of the screen.
fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// The part whose word is shown: of two strokes, the one that goes on.
fn shown_part(now: &Now<'_>) -> Option<Part> {
    let part = now.view.part?;
    if part != Part::StrokeA {
        return Some(part);
    }
    let spec = now.model.content.figures.get(&now.exercise.id);
    let [first, second] = spec.map_or([0.0; 2], FigureSpec::strokes_s);
    let into = now.view.length.saturating_sub(now.view.left).as_secs_f64();
    let round = into % (first + second).max(0.1);
    Some(if round < first {
        Part::StrokeA
    } else {
        Part::StrokeB
    })
}

/// The icon of the state.
pub(super) fn state_icon(now: &Now<'_>) -> Icon {
    match now.view.state {
        State::GetReady | State::Resuming => Icon::Timer,
        State::Hold => Icon::Hourglass,
        State::Release => shown_part(now).map_or(Icon::Cycle, part_icon),
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
        Part::Lower | Part::StrokeB => Icon::Down,
        Part::Lift | Part::StrokeA => Icon::Up,
        Part::Pause | Part::Hold => Icon::Equals,
        Part::Top => Icon::Top,
        Part::Cycle => Icon::Cycle,
    }
}

/// The one line under the figure.
pub(super) fn cue_line(now: &Now<'_>, text: &Text) -> String {
    match now.view.state {
        State::GetReady | State::NextUp | State::ChangeSides => {
            now.model.verdict.setup_line(now.exercise).to_owned()
        }
        State::Rest => rest_line(now, text),
        State::Paused | State::Away(_) | State::Hurting(_) => text.get("player-kept"),
        State::Done if now.session.ended => text.get("player-ended-line"),
        State::Done => text.get("player-done-line"),
        State::Hold | State::Release | State::Paced | State::Counted | State::Resuming => {
            now.exercise.words.cue.clone()
        }
    }
}

fn rest_line(now: &Now<'_>, text: &Text) -> String {
    match &now.view.rest_activity {
        Some(activity) => text.with("player-rest-activity", &[("activity", activity.into())]),
        None => text.get("player-rest-line"),
    }
}

/// Whole seconds, rounded up and never 0; minutes from 100 seconds on.
pub(super) fn seconds_left(left: Duration) -> String {
    let seconds = left.as_millis().div_ceil(1_000).max(1);
    if seconds < u128::from(LONGEST_IN_SECONDS.as_secs()) {
        seconds.to_string()
    } else {
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }
}

/// "of 5 reps".
pub(super) fn of_reps(now: &Now<'_>, tools: &Tools<'_>, of: u32) -> String {
    let unit = tools.text.unit(of, &now.exercise.words.count_unit);
    let values = [("count", of.into()), ("unit", (&unit).into())];
    tools.text.with("player-of-reps", &values)
}

/// "of 5 repetitions", for a voice.
pub(super) fn of_reps_said(now: &Now<'_>, tools: &Tools<'_>, of: u32) -> String {
    let unit = tools.text.unit_said(of, &now.exercise.words.count_unit);
    let values = [("count", of.into()), ("unit", (&unit).into())];
    tools.text.with("player-of-reps", &values)
}

/// The parts of the repetition with their lengths and how much of each is done.
pub(super) fn parts(now: &Now<'_>) -> Vec<(Part, Duration, f32)> {
    let mut before = true;
    let parts = now.view.parts.iter().map(|(part, length)| {
        let current = Some(*part) == now.view.part;
        let done = if current {
            now.view.fraction as f32
        } else if before {
            1.0
        } else {
            0.0
        };
        before &= !current;
        (*part, *length, done)
    });
    parts.collect()
}

/// What a screen reader says of the tempo bar.
pub(super) fn tempo_name(now: &Now<'_>, tools: &Tools<'_>) -> String {
    let word = state_word(now, tools.text);
    let second = |time: Duration| u32::try_from(time.as_secs()).unwrap_or(u32::MAX);
    let into = now.view.length.saturating_sub(now.view.left);
    let values = [
        ("part", (&word).into()),
        ("second", (second(into) + 1).into()),
        ("seconds", second(now.view.length).max(1).into()),
    ];
    tools.text.with("live-tempo", &values)
}

/// What a screen reader says of the figure: exercise, side, what it does.
pub(super) fn figure_name(now: &Now<'_>, text: &Text) -> String {
    let side = now.view.side.map(|side| dose::leg(text, side));
    let word = state_word(now, text);
    let pieces = [Some(now.exercise.name.clone()), side, Some(word)];
    pieces.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// How much was done, when all is done.
pub(super) fn done_line(now: &Now<'_>, tools: &Tools<'_>) -> String {
    let record = now.session.player.record();
    let time = tools.text.clock(record.time());
    let values = [
        ("exercises", record.items().into()),
        ("time", (&time).into()),
    ];
    tools.text.with("player-done-count", &values)
}

/// The set in progress and how many dots are drawn for it; none where the line says something else.
pub(super) fn dots(now: &Now<'_>) -> (u32, u32) {
    match now.view.state {
        State::GetReady | State::NextUp | State::ChangeSides | State::Done => (0, 0),
        State::Hold
        | State::Release
        | State::Paced
        | State::Counted
        | State::Rest
        | State::Paused
        | State::Resuming
        | State::Away(_)
        | State::Hurting(_) => now.view.set,
    }
}

/// The line under the ring.
pub(super) fn set_line(now: &Now<'_>, tools: &Tools<'_>) -> String {
    let text = tools.text;
    let view = &now.view;
    let (set, sets) = view.set;
    let values = [("set", set.into()), ("sets", sets.into())];
    match view.state {
        State::Counted => return text.get("player-no-clock"),
        State::NextUp if view.side.is_none() => return rest_line(now, text),
        State::Resuming if view.step_state != State::Counted => {
            let left = text.clock(view.left);
            let values = [values[0], values[1], ("left", (&left).into())];
            return text.with("player-set-left", &values);
        }
        State::GetReady
        | State::NextUp
        | State::ChangeSides
        | State::Hold
        | State::Release
        | State::Paced
        | State::Rest
        | State::Paused
        | State::Resuming
        | State::Away(_)
        | State::Hurting(_)
        | State::Done => {}
    }
    if let Some(line) = side_line(now, text) {
        return line;
    }
    spot_line(now, text).unwrap_or_else(|| text.with("player-set-of", &values))
}

/// The spot that is worked in this set.
fn spot_line(now: &Now<'_>, text: &Text) -> Option<String> {
    let spots = now.exercise.words.spots.as_ref()?;
    let (spot, of) = now.view.spot?;
    let name = spots.name(spot - 1, of).unwrap_or(&spots.word);
    let values = [
        ("name", name.into()),
        ("spot", spot.into()),
        ("spots", of.into()),
    ];
    Some(text.with("player-spot-of", &values))
}

/// Which side comes first, or is done, while one gets ready for it.
fn side_line(now: &Now<'_>, text: &Text) -> Option<String> {
    let side = now.view.side?;
    let word = |side| {
        text.get(match side {
            Side::Left => "side-left-leg",
            Side::Right => "side-right-leg",
        })
    };
    let (id, side) = match (now.view.state, now.view.other_side_done) {
        (State::ChangeSides, _) => ("player-side-done", side.other()),
        (State::GetReady | State::NextUp, false) => ("player-side-first", side),
        (_, _) => return None,
    };
    let word = word(side);
    Some(text.with(id, &[("side", (&word).into())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_rounded_up_and_never_nothing() {
        let shown = |millis| seconds_left(Duration::from_millis(millis));
        assert_eq!(shown(0), "1");
        assert_eq!(shown(20_001), "21");
        assert_eq!(shown(21_000), "21");
        assert_eq!(shown(99_000), "99");
        assert_eq!(shown(99_001), "1:40");
        assert_eq!(shown(300_000), "5:00");
    }
}
