//! What a player says about itself, by the names and in the types of MPRIS.

use std::collections::HashMap;

use zbus::zvariant::{ObjectPath, OwnedValue, Str, Value};

use super::Shown;
use crate::model::media::Pace;

/// Properties by name.
pub(super) type Properties = HashMap<&'static str, Value<'static>>;

pub(super) fn playback_status(shown: &Shown) -> &'static str {
    match shown.pace {
        Pace::Runs => "Playing",
        Pace::Held => "Paused",
        Pace::Over => "Stopped",
    }
}

/// The exercise as the title, the routine where players have the album and who plays it.
pub(super) fn metadata(shown: &Shown) -> HashMap<String, OwnedValue> {
    let track = format!("/stridewell/exercise/{}", shown.place);
    let track = ObjectPath::try_from(track).map(Value::from);
    let routine = || shown.routine.clone();
    let entries = [
        ("mpris:trackid", track.ok()),
        ("xesam:title", Some(Value::from(shown.title.clone()))),
        ("xesam:album", Some(Value::from(routine()))),
        ("xesam:artist", Some(Value::from(vec![routine()]))),
    ];
    let entries = entries.into_iter().filter_map(|(name, value)| {
        let value = OwnedValue::try_from(value?).ok()?;
        Some((name.to_owned(), value))
    });
    entries.collect()
}

/// All that changes.
fn properties(shown: &Shown) -> Properties {
    let flag = Value::from;
    HashMap::from([
        (
            "PlaybackStatus",
            Value::from(Str::from_static(playback_status(shown))),
        ),
        ("Metadata", Value::from(metadata(shown))),
        ("CanPlay", flag(shown.can_play)),
        ("CanPause", flag(shown.can_play)),
        ("CanGoNext", flag(shown.can_move)),
        ("CanGoPrevious", flag(shown.can_move)),
    ])
}

/// What is another than before.
pub(super) fn changed(before: &Shown, after: &Shown) -> Properties {
    let old = properties(before);
    let mut changed = properties(after);
    changed.retain(|name, value| old.get(name) != Some(value));
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown() -> Shown {
        Shown {
            pace: Pace::Runs,
            title: "Bridge".to_owned(),
            routine: "Strength A".to_owned(),
            place: 2,
            can_play: true,
            can_move: true,
        }
    }

    fn names(properties: &Properties) -> Vec<&str> {
        let mut names: Vec<&str> = properties.keys().copied().collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn a_session_is_a_track_of_its_routine() {
        let metadata = metadata(&shown());
        let string = |name: &str| metadata[name].downcast_ref::<&str>().unwrap();
        assert_eq!(string("xesam:title"), "Bridge");
        assert_eq!(string("xesam:album"), "Strength A");
        let artist = metadata["xesam:artist"].try_clone().unwrap();
        assert_eq!(Vec::<String>::try_from(artist).unwrap(), ["Strength A"]);
        let track = metadata["mpris:trackid"].downcast_ref::<ObjectPath<'_>>();
        assert_eq!(track.unwrap().as_str(), "/stridewell/exercise/2");
    }

    #[test]
    fn the_status_is_one_of_the_three_that_there_are() {
        let status = |pace| playback_status(&Shown { pace, ..shown() });
        let all = [Pace::Runs, Pace::Held, Pace::Over].map(status);
        assert_eq!(all, ["Playing", "Paused", "Stopped"]);
    }

    #[test]
    fn only_what_is_another_is_told() {
        assert!(changed(&shown(), &shown()).is_empty());
        let held = Shown {
            pace: Pace::Held,
            ..shown()
        };
        let told = changed(&shown(), &held);
        assert_eq!(names(&told), ["PlaybackStatus"]);
        assert_eq!(told["PlaybackStatus"], Value::from("Paused"));
        let asked = Shown {
            can_move: false,
            ..held.clone()
        };
        let told = changed(&held, &asked);
        assert_eq!(names(&told), ["CanGoNext", "CanGoPrevious"]);
        let next = Shown {
            title: "Rest".to_owned(),
            ..held.clone()
        };
        assert_eq!(names(&changed(&held, &next)), ["Metadata"]);
    }
}
