//! Laws of export and import, for whatever was done in sessions.

use proptest::prelude::*;
use stridewell::domain::history::{Ending, PastSession, Stamp};
use stridewell::player::Player;
use stridewell::store::History;
use stridewell::store::history::export::{from_json, to_json};

use super::{file, kept};
use crate::support::players::{any_events, any_player, run};

/// What a person may have done in a session, with any note and effort.
fn any_session() -> impl Strategy<Value = (Player, String, Option<u8>, bool)> {
    let used = (any_player(), any_events(8)).prop_map(|(mut player, events)| {
        run(&mut player, &events);
        player
    });
    (
        used,
        ".{0,40}",
        proptest::option::of(0..=10_u8),
        any::<bool>(),
    )
}

fn any_sessions() -> impl Strategy<Value = Vec<PastSession>> {
    let all = proptest::collection::vec(any_session(), 1..5);
    all.prop_map(|all| {
        let numbered = (0..).zip(all);
        let sessions = numbered.map(|(number, (player, note, effort, early))| PastSession {
            note,
            effort,
            ended: early.then(Stamp::default),
            ending: if early { Ending::Early } else { Ending::Open },
            ..kept(number, &player).session
        });
        sessions.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_exported_and_deleted_comes_back_the_same(sessions in any_sessions()) {
        let folder = tempfile::tempdir().unwrap();
        let mut history = History::open(&file(&folder)).unwrap();
        prop_assert_eq!(history.merge(&sessions), Ok(sessions.len()));
        let before = history.sessions(i64::MIN).unwrap();
        prop_assert_eq!(&before, &sessions);
        let text = to_json(&before).unwrap();
        for session in &before {
            history.remove(&session.id).unwrap();
        }
        prop_assert_eq!(history.count().unwrap().sets, 0);
        let read = from_json(&text).unwrap();
        prop_assert_eq!(history.merge(&read), Ok(sessions.len()));
        prop_assert_eq!(&history.sessions(i64::MIN).unwrap(), &before);
        // Once more, and in any order: nothing changes.
        let turned: Vec<PastSession> = read.into_iter().rev().collect();
        prop_assert_eq!(history.merge(&turned), Ok(0));
        prop_assert_eq!(history.sessions(i64::MIN).unwrap(), before);
        prop_assert_eq!(history.faults(false), Ok(Vec::new()));
    }
}
