//! What is offered: by hours, by what has come, by what a display may show; and what of it is counted.

use std::sync::Arc;

use eframe::egui::pos2;
use stridewell::kiosk::{Area, Config, Counted, Offer, Playlist, Span};
use stridewell::model::kiosk::{Card, Contents, KioskJob};
use stridewell::model::{Action, Effect, KeptPack, KioskAction, Model};
use stridewell::player::{Command, Mode};

use crate::support::handed;
use crate::support::kiosk::{LANDSCAPE, Stand, gym};
use crate::support::stage::content;

fn offer(routine: &str) -> Offer {
    Offer {
        routine: routine.into(),
        variant: None,
    }
}

/// At these hours the desk break and nothing else. The clock of the tests shows ten in the morning.
fn at(hours: &str) -> Config {
    Config {
        playlists: vec![Playlist {
            at: Span::parse(hours).unwrap(),
            routines: vec![offer("desk-break-five")],
        }],
        ..gym()
    }
}

fn offered(stand: &Stand) -> Vec<String> {
    let kiosk = stand.model().kiosk.as_ref().unwrap();
    let offered = kiosk.offered.iter();
    offered.map(|of| of.routine.as_str().to_owned()).collect()
}

#[test]
fn hours_decide_which_routines_there_are() {
    let mut stand = Stand::bare(at("09:00-11:00"), LANDSCAPE);
    stand.pass(1);
    stand.come();
    assert_eq!(stand.model().cards().len(), 1);
    assert!(stand.find("Desk break").is_some());
}

#[test]
fn a_new_hour_takes_nothing_away_from_whoever_is_there() {
    let mut stand = Stand::bare(at("10:01-11:00"), LANDSCAPE);
    stand.pass(1);
    stand.look_at("Post-run cool-down");
    for _ in 0..5 {
        stand.pass(20);
        // Beside everything: somebody is still there.
        stand.touch_at(pos2(8.0, 540.0));
    }
    assert!(1 < offered(&stand).len());
    stand.touch("Begin");
    assert_eq!(stand.area(), Area::Session);
    stand.touch("Finished");
    stand.touch("Finished");
    stand.touch("Skip");
    stand.touch("Finished");
    assert_eq!(stand.area(), Area::Attract);
    assert_eq!(offered(&stand), ["desk-break-five"]);
}

#[test]
fn while_the_packs_of_a_list_have_not_come_everything_else_is_offered() {
    let config = Config {
        routines: vec![offer("riverside-phase-2/phase-2")],
        ..gym()
    };
    let mut stand = Stand::bare(config, LANDSCAPE);
    stand.pass(1);
    assert!(1 < offered(&stand).len());
    let content = Arc::clone(&stand.model().content);
    let pack = handed::pack(&content.catalogue);
    let kept = KeptPack::new(pack.id.clone(), pack, Vec::new());
    let with = Arc::new(content.with_packs(&[kept]));
    let contents = Contents(vec![("en".to_owned(), with)]);
    stand
        .stage
        .act(Action::Kiosk(KioskAction::Contents(contents)));
    assert_eq!(offered(&stand), ["riverside-phase-2/phase-2"]);
}

#[test]
fn what_is_not_for_displays_is_never_done_on_one() {
    let content = content();
    let catalogue = &content.catalogue;
    let mut stand = Stand::bare(gym(), LANDSCAPE);
    let all = stand.model().kiosk.as_ref().unwrap().offered.clone();
    assert!(5 < all.len());
    for offered in &all {
        let routine = catalogue.routine(&offered.routine).unwrap();
        for variant in &offered.variants {
            stand.come();
            let card = Card::Routine(offered.routine.clone());
            stand.stage.act(Action::Kiosk(KioskAction::Take(card)));
            let taken = KioskAction::Variant(variant.clone());
            stand.stage.act(Action::Kiosk(taken));
            stand.stage.act(Action::Kiosk(KioskAction::Begin));
            let session = stand.model().session.as_ref().unwrap();
            let done = &session.player.plan().items;
            assert!(!done.is_empty(), "{} {variant}", routine.id);
            for item in done {
                let exercise = catalogue.exercise(&item.exercise).unwrap();
                let may = stridewell::kiosk::offers(&gym(), exercise);
                assert!(may, "{} {variant}: {}", routine.id, exercise.id);
            }
            stand.stage.act(Action::Kiosk(KioskAction::Finished));
        }
    }
    let ids: Vec<_> = all.iter().map(|of| of.routine.as_str()).collect();
    for never in ["askling-l-protocol", "first-72-hours", "nordic-ten-week"] {
        assert!(!ids.contains(&never), "{never}");
    }
}

/// A display that counts, in a session of the desk break.
fn in_session() -> Model {
    let config = Config {
        counts: true,
        ..gym()
    };
    let contents = Contents(vec![("en".to_owned(), content())]);
    let mut model = Model::kiosk(config, contents);
    let card = Card::Routine("desk-break-five".into());
    for action in [
        KioskAction::Come(None),
        KioskAction::Fine,
        KioskAction::Take(card),
        KioskAction::Begin,
    ] {
        model.update(Action::Kiosk(action));
    }
    assert_eq!(model.area(), Area::Session);
    model
}

fn counted(effects: Vec<Effect>) -> Vec<Counted> {
    let mut all = Vec::new();
    for effect in effects {
        if let Effect::Kiosk(KioskJob::Count(counted)) = effect {
            all.push(counted);
        }
    }
    all
}

#[test]
fn who_walks_away_at_the_end_has_finished() {
    let mut model = in_session();
    for _ in 0..100 {
        if model.player_mode() == Some(Mode::Done) {
            break;
        }
        model.update(Action::Player(Command::Skip));
    }
    assert_eq!(model.player_mode(), Some(Mode::Done));
    assert_eq!(counted(model.update(Action::Kiosk(KioskAction::Help))), []);
    let left = model.update(Action::Kiosk(KioskAction::Finished));
    assert_eq!(counted(left), [Counted::Finished("desk-break-five".into())]);
}

#[test]
fn who_walks_away_before_has_stopped_at_an_exercise() {
    let mut model = in_session();
    model.update(Action::Player(Command::Skip));
    model.update(Action::Kiosk(KioskAction::Help));
    let left = counted(model.update(Action::Kiosk(KioskAction::Finished)));
    let stopped = matches!(&left[..], [Counted::Stopped(routine, _)] if routine.as_str() == "desk-break-five");
    assert!(stopped, "{left:?}");
}
