//! Strangers who touch, drag and type whatever they like.

use std::time::Duration;

use eframe::egui::{Event, Key, Modifiers, Pos2, TouchDeviceId, TouchId, TouchPhase, pos2};
use stridewell::kiosk::{Area, Config};
use stridewell::model::Screen;
use stridewell::packs::kiosk::pin;

use crate::support::kiosk::{LANDSCAPE, PORTRAIT, Stand, gym};

/// What is done at random by the tests that always run.
const SOME: u32 = 3_000;
/// And by the one that takes its time.
const MANY: u32 = 100_000;

/// Numbers that look random and are the same for the same seed (`SplitMix64`).
struct Whims(u64);

impl Whims {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end.max(1)
    }
}

fn config() -> Config {
    Config {
        pin: Some(pin::hash("471109").unwrap()),
        counts: true,
        languages: Vec::new(),
        ..gym()
    }
}

/// A finger does something; the next frame sees it.
fn feel(stand: &mut Stand, id: u64, phase: TouchPhase, pos: Pos2) {
    stand.stage.app.event(Event::Touch {
        device_id: TouchDeviceId(1),
        id: TouchId(id),
        phase,
        pos,
        force: None,
    });
}

fn somewhere(whims: &mut Whims, size: [f32; 2]) -> Pos2 {
    let [x, y] = size.map(|side| whims.below(side as u64) as f32);
    pos2(x, y)
}

/// One thing that a stranger does; most of them are touches.
fn whim(stand: &mut Stand, whims: &mut Whims, size: [f32; 2]) {
    let one = somewhere(whims, size);
    match whims.below(16) {
        0 => key(stand, whims),
        1 => {
            // A drag.
            let to = somewhere(whims, size);
            feel(stand, 1, TouchPhase::Start, one);
            stand.stage.app.step();
            feel(stand, 1, TouchPhase::Move, to);
            stand.stage.app.step();
            feel(stand, 1, TouchPhase::End, to);
        }
        2 => {
            // Two hands at once.
            let two = somewhere(whims, size);
            feel(stand, 2, TouchPhase::Start, one);
            feel(stand, 3, TouchPhase::Start, two);
            stand.stage.app.step();
            feel(stand, 3, TouchPhase::End, two);
            feel(stand, 2, TouchPhase::End, one);
        }
        3 => stand.stage.pass(Duration::from_millis(whims.below(20_000))),
        4 => {
            // The corner, for too short or long enough.
            let corner = pos2(30.0, 30.0);
            feel(stand, 4, TouchPhase::Start, corner);
            stand.stage.app.step();
            stand.stage.pass(Duration::from_millis(whims.below(8_000)));
            stand.stage.app.step();
            feel(stand, 4, TouchPhase::End, corner);
        }
        _ => {
            feel(stand, 5, TouchPhase::Start, one);
            stand.stage.app.step();
            feel(stand, 5, TouchPhase::End, one);
        }
    }
    stand.stage.app.step();
    let short = whims.below(400);
    stand.stage.pass(Duration::from_millis(130 + short));
}

fn key(stand: &mut Stand, whims: &mut Whims) {
    let keys = Key::ALL;
    let key = keys[whims.below(keys.len() as u64) as usize];
    let modifiers = [Modifiers::NONE, Modifiers::COMMAND, Modifiers::ALT];
    let modifiers = modifiers[whims.below(3) as usize];
    stand.stage.app.key_press_modifiers(modifiers, key);
}

/// Whether what is shown is an area, and one that strangers may see.
fn check(stand: &Stand, done: u32) {
    let model = stand.model();
    let area = model.area();
    assert!(!area.is_staff(), "after {done}: {area:?}");
    let known = matches!(model.screens[..], [Screen::Kiosk(_)])
        || model.screens == [Screen::Session] && model.session.is_some();
    assert!(known, "after {done}: {:?}", model.screens);
    assert!(model.notices.is_empty());
    let kiosk = model.kiosk.as_ref().unwrap();
    assert_eq!(kiosk.leaving, None);
}

fn monkey(seed: u64, whims: u32, size: [f32; 2]) {
    let mut stand = Stand::bare(config(), size);
    let mut random = Whims(seed);
    let mut seen = std::collections::BTreeSet::new();
    for done in 0..whims {
        let before = stand.area();
        whim(&mut stand, &mut random, size);
        check(&stand, done);
        seen.insert(before);
    }
    // Everybody goes home.
    stand.pass(300);
    let mut waited = 0;
    while stand.area() != Area::Attract {
        stand.pass(60);
        waited += 1;
        assert!(waited < 90, "it never comes back: {:?}", stand.area());
    }
    let reached = [
        Area::Safety,
        Area::Help,
        Area::Choose,
        Area::Routine,
        Area::Session,
        Area::Pin,
    ];
    for area in reached {
        assert!(
            whims < SOME || seen.contains(&area),
            "{area:?} was never reached"
        );
    }
}

#[test]
fn strangers_reach_nothing_but_the_areas_and_it_always_comes_back() {
    monkey(7, SOME, LANDSCAPE);
    monkey(11, SOME / 3, PORTRAIT);
}

#[test]
#[ignore = "takes minutes"]
fn a_hundred_thousand_whims_reach_nothing_but_the_areas() {
    for (seed, size) in [(1, LANDSCAPE), (2, PORTRAIT)] {
        monkey(seed, MANY / 2, size);
    }
}
