//! What the model hands on to be kept, what it says while the disk takes long, and sessions found too late.

use std::time::Duration;

use stridewell::domain::Preferences;
use stridewell::domain::history::{Ending, SessionId};
use stridewell::model::data::DataAction;
use stridewell::model::{Action, Effect, Model, NoticeKind, World};
use stridewell::player::Command;
use stridewell::player::journal::Kept;

use crate::support::stage::model;

/// What is handed on to be kept.
fn kept(effects: Vec<Effect>) -> Vec<Kept> {
    let all = effects.into_iter().filter_map(|effect| {
        if let Effect::Keep(kept) = effect {
            Some(*kept)
        } else {
            None
        }
    });
    all.collect()
}

fn started() -> (Model, Vec<Kept>) {
    let mut model = model(Preferences::default());
    model.update(Action::Data(DataAction::Kept(0)));
    let given = kept(model.update(Action::StartRoutine("hamstring-strength-a".into())));
    (model, given)
}

fn is_slow(model: &Model) -> bool {
    let mut notices = model.notices.iter();
    notices.any(|notice| notice.kind == NoticeKind::HistorySlow)
}

#[test]
fn a_disk_that_takes_long_is_told_of_until_all_is_kept() {
    let (mut model, given) = started();
    assert_eq!(given.len(), 1, "the start of a session is kept");
    let pass = |model: &mut Model, millis| {
        kept(model.update(Action::Tick(Duration::from_millis(millis)))).len() as u64
    };
    let mut count = 1 + pass(&mut model, 900);
    assert!(!is_slow(&model));
    count += pass(&mut model, 200);
    assert!(is_slow(&model), "{:?}", model.notices);
    assert!(model.unkept_for().is_some());
    // Half of it is not all of it.
    count += kept(model.update(Action::Player(Command::Skip))).len() as u64;
    assert_eq!(count, 2, "the next step is kept");
    model.update(Action::Data(DataAction::Kept(1)));
    assert!(model.unkept_for().is_some());
    model.update(Action::Data(DataAction::Kept(2)));
    model.update(Action::World(World::HistorySaid(None)));
    assert!(!is_slow(&model));
    assert_eq!(model.unkept_for(), None);
    pass(&mut model, 100_000);
}

#[test]
fn nobody_is_waited_for_where_nobody_keeps_and_fast_clocks_wait_as_long() {
    let mut alone = model(Preferences::default());
    alone.update(Action::StartRoutine("hamstring-strength-a".into()));
    alone.update(Action::Tick(Duration::from_secs(5)));
    assert!(!is_slow(&alone));
    let (mut fast, _) = started();
    fast.time_scale = 60.0;
    fast.update(Action::Tick(Duration::from_secs(50)));
    assert!(!is_slow(&fast), "less than a second has passed");
    fast.update(Action::Tick(Duration::from_secs(20)));
    assert!(is_slow(&fast));
}

#[test]
fn a_session_found_after_another_was_started_is_ended() {
    let (mut model, given) = started();
    let own = given.into_iter().next().unwrap();
    let found = |model: &mut Model, kept_before: &Kept| {
        kept(model.update(Action::World(World::Found(Box::new(kept_before.clone())))))
    };
    assert_eq!(found(&mut model, &own), [], "it is the one that runs");
    let mut older = own.clone();
    older.session.id = SessionId::new("left-before");
    let ended = found(&mut model, &older);
    let [ended] = ended.as_slice() else {
        panic!("it is kept once: {ended:?}");
    };
    assert_eq!(ended.session.id, older.session.id);
    assert_eq!(ended.session.ending, Ending::Early);
    assert_eq!(ended.place, None, "it cannot be carried on");
    assert_eq!(ended.session.sets, older.session.sets);
    let running = model.session.as_ref().map(|session| session.player.mode());
    assert_eq!(running, Some(stridewell::player::Mode::Running));
}
