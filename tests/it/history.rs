//! The history on the disk: what was kept comes back, whatever happens to the file or the program.

mod faults;
mod laws;
mod read_only;
mod tasks;

use std::time::Duration;

use proptest::prelude::*;
use stridewell::domain::history::{Ending, PainWhen, PastPain, PastSession, SessionId, Stamp};
use stridewell::domain::{ExerciseId, Side};
use stridewell::packs::content::builtin_content;
use stridewell::player::journal::Kept;
use stridewell::player::{Command, Mode, Plan, PlanOptions, Player};
use stridewell::store::history::export::{from_json, to_json};
use stridewell::store::history::{CURRENT, Writing};
use stridewell::store::{History, StoreError};

use crate::support::players::{any_events, any_player, run};

/// A session `kept` under a number, at the place where a player stands.
fn kept(number: i64, player: &Player) -> Kept {
    let began = Stamp {
        utc_ms: 1_795_000_000_000 + number * 86_400_000,
        offset_s: 3_600,
        zone: "Europe/Berlin".to_owned(),
    };
    let ended = matches!(player.mode(), Mode::Done | Mode::Ended);
    let session = PastSession {
        id: SessionId::new(&format!("session-{number}")),
        routine: player.plan().routine.clone(),
        variant: player.plan().variant.clone(),
        name: "Daily ten; 'quoted' – 日本".to_owned(),
        version: "0.1.0".to_owned(),
        ended: ended.then(|| began.clone()),
        began,
        ending: if ended { Ending::Whole } else { Ending::Open },
        items: player.items_to_keep(),
        sets: player.sets_to_keep(),
        pain: player.pain_to_keep(),
        effort: Some(6),
        note: "slept badly\nleft heel".to_owned(),
    };
    Kept {
        session,
        place: player.place_to_keep(),
    }
}

/// A player that has come `share` of the way through a plan.
fn at(plan: Plan, share: f64) -> Player {
    let whole = plan.total() + plan.extra();
    let mut player = Player::new(plan);
    player.apply(Command::Start);
    // What the tables hold are whole milliseconds.
    let millis = (whole.as_secs_f64() * share * 1e3) as u64;
    player.tick(Duration::from_millis(millis));
    player
}

fn plans() -> Vec<Plan> {
    let catalogue = builtin_content().readable.catalogue;
    let options = PlanOptions {
        time_to_move: Duration::from_secs(15),
        ..PlanOptions::default()
    };
    let variants = catalogue.routines.iter().flat_map(|routine| {
        routine
            .variants
            .iter()
            .map(move |variant| (routine, variant))
    });
    variants
        .map(|(routine, variant)| {
            Plan::of_variant(&routine.id, variant, &catalogue, &options).unwrap()
        })
        .collect()
}

fn file(folder: &tempfile::TempDir) -> std::path::PathBuf {
    folder.path().join("data/history.db")
}

#[test]
fn every_routine_is_carried_on_where_it_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    for (number, plan) in (0..).zip(plans()) {
        let mut player = at(plan, 0.37);
        player.apply(Command::Hurts);
        player.apply(Command::PainIs(3));
        let wanted = kept(number, &player);
        History::open(&file(&folder))
            .unwrap()
            .keep(&wanted)
            .unwrap();
        // Another run of the program.
        let history = History::open(&file(&folder)).unwrap();
        let found = history.open_session().unwrap().unwrap();
        assert_eq!(found, wanted);
        let again = Player::restored(&found).unwrap();
        assert_eq!(again.mode(), Mode::Paused);
        assert_eq!(again.place(), player.place());
        assert_eq!(again.record(), player.record());
        assert_eq!(again.plan(), player.plan());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever was asked of it and changed about it, and whatever doses it has.
    #[test]
    fn every_session_is_carried_on_as_it_stands(mut player in any_player(), events in any_events(14)) {
        run(&mut player, &events);
        prop_assume!(!matches!(player.mode(), Mode::Done | Mode::Ended));
        let folder = tempfile::tempdir().unwrap();
        let mut history = History::open(&file(&folder)).unwrap();
        let wanted = kept(0, &player);
        history.keep(&wanted).unwrap();
        let found = history.open_session().unwrap().unwrap();
        prop_assert_eq!(&found, &wanted);
        let again = Player::restored(&found).unwrap();
        prop_assert_eq!(again.record(), player.record());
        prop_assert_eq!(again.view().map(|view| view.left), player.view().map(|view| view.left));
    }
}

#[test]
fn what_is_exported_deleted_and_imported_is_the_same_history() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(&file(&folder)).unwrap();
    for (number, plan) in (0..).zip(plans()) {
        let mut player = at(plan, 0.6);
        player.apply(Command::Hurts);
        player.apply(Command::PainIs(7));
        history.keep(&kept(number, &player)).unwrap();
    }
    let before = history.sessions(i64::MIN).unwrap();
    let text = to_json(&before).unwrap();
    for session in &before {
        history.remove(&session.id).unwrap();
    }
    assert_eq!(history.sessions(i64::MIN), Ok(Vec::new()));
    let read = from_json(&text).unwrap();
    assert_eq!(history.merge(&read), Ok(before.len()));
    assert_eq!(history.sessions(i64::MIN).unwrap(), before);
    assert_eq!(history.merge(&read), Ok(0));
    for length in (0..text.len()).step_by(997) {
        assert!(
            from_json(text.get(..length).unwrap_or_default()).is_err(),
            "{length}"
        );
    }
    let wrong = text.replacen("\"nrs\": 7", "\"nrs\": 70", 1);
    let said = from_json(&wrong).unwrap_err().to_string();
    assert_eq!(
        said,
        "session \"session-0\": nrs is \"70\", but should be a number from 0 to 10"
    );
}

#[test]
fn a_session_that_was_carried_on_ends_as_if_it_had_not_stopped() {
    for plan in plans().into_iter().step_by(7) {
        let mut straight = at(plan.clone(), 0.5);
        let folder = tempfile::tempdir().unwrap();
        let mut history = History::open(&file(&folder)).unwrap();
        history.keep(&kept(0, &straight)).unwrap();
        let mut carried = Player::restored(&history.open_session().unwrap().unwrap()).unwrap();
        carried.apply(Command::Resume);
        carried.tick(Duration::from_secs(3));
        for player in [&mut straight, &mut carried] {
            player.tick(plan.total() + plan.extra());
        }
        assert_eq!(straight.mode(), Mode::Done);
        assert_eq!(carried.mode(), Mode::Done);
        assert_eq!(straight.record(), carried.record());
    }
}

#[test]
fn a_session_that_ended_is_history_and_is_not_carried_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut history = History::open(&file(&folder)).unwrap();
    let plan = plans().remove(0);
    history.keep(&kept(1, &at(plan.clone(), 0.5))).unwrap();
    let whole = kept(1, &at(plan, 2.0));
    history.keep(&whole).unwrap();
    assert_eq!(history.open_session(), Ok(None));
    assert_eq!(history.sessions(0), Ok(vec![whole.session]));
}

#[test]
fn merging_twice_changes_nothing_and_removing_takes_all_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut sessions: Vec<PastSession> = (0..)
        .zip(plans().into_iter().take(5))
        .map(|(number, plan)| kept(number, &at(plan, 1.0)).session)
        .collect();
    sessions[2].pain = vec![PastPain {
        when: PainWhen::NextMorning,
        exercise: Some(ExerciseId::new("glute-bridge")),
        side: Some(Side::Left),
        nrs: 2,
    }];
    let mut history = History::open(&file(&folder)).unwrap();
    assert_eq!(history.merge(&sessions), Ok(5));
    assert_eq!(history.merge(&sessions), Ok(0));
    assert_eq!(history.sessions(0), Ok(sessions.clone()));
    history.remove(&sessions[0].id).unwrap();
    assert_eq!(history.sessions(0).unwrap().len(), 4);
    assert_eq!(history.faults(false), Ok(Vec::new()));
    let since = sessions[3].began.utc_ms;
    assert_eq!(history.sessions(since).unwrap(), sessions[3..]);
}

#[test]
fn one_window_writes_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = History::open(&file(&folder)).unwrap();
    let session = kept(0, &at(plans().remove(0), 0.2));
    first.keep(&session).unwrap();
    let mut second = History::open(&file(&folder)).unwrap();
    assert_eq!(second.writing(), Writing::InUse);
    assert!(matches!(
        second.keep(&session),
        Err(StoreError::InUse { .. })
    ));
    assert_eq!(second.sessions(0).unwrap().len(), 1, "it may read");
    drop((first, second));
    let third = History::open(&file(&folder)).unwrap();
    assert_eq!(third.writing(), Writing::Allowed);
}

/// Files that earlier versions wrote, each beside the JSON of what is in it.
#[test]
fn every_earlier_history_comes_through_whole() {
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/history");
    for version in 1..=CURRENT {
        let folder = tempfile::tempdir().unwrap();
        let path = file(&folder);
        let bytes = std::fs::read(fixtures.join(format!("version-{version}.db"))).unwrap();
        stridewell::store::write(&path, &bytes).unwrap();
        let text = std::fs::read_to_string(fixtures.join(format!("version-{version}.json")));
        let wanted = from_json(&text.unwrap()).unwrap();
        let history = History::open(&path).unwrap();
        assert_eq!(history.sessions(i64::MIN).unwrap(), wanted, "{version}");
        assert_eq!(history.faults(false), Ok(Vec::new()));
        let open = history.open_session().unwrap().unwrap();
        assert!(Player::restored(&open).is_some(), "it can be carried on");
        let copy = folder
            .path()
            .join(format!("data/backups/before-version-{}.db", version + 1));
        assert_eq!(
            copy.exists(),
            version < CURRENT,
            "a copy before it is changed"
        );
    }
}

#[test]
fn a_newer_history_is_only_read() {
    let folder = tempfile::tempdir().unwrap();
    let session = kept(0, &at(plans().remove(0), 0.2));
    History::open(&file(&folder))
        .unwrap()
        .keep(&session)
        .unwrap();
    let db = rusqlite::Connection::open(file(&folder)).unwrap();
    db.pragma_update(None, "user_version", CURRENT + 1).unwrap();
    drop(db);
    let mut history = History::open(&file(&folder)).unwrap();
    assert_eq!(history.writing(), Writing::Newer);
    assert!(matches!(
        history.keep(&session),
        Err(StoreError::Newer { .. })
    ));
    assert_eq!(history.sessions(0).unwrap().len(), 1);
}
