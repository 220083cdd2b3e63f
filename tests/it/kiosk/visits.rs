//! Visits in which nobody touches for long, the clock on the wall is set, sound comes and goes; and what the slides promise.

use stridewell::domain::exercise::Goal;
use stridewell::kiosk::{Area, Config, Offer, Span};
use stridewell::model::kiosk::Contents;
use stridewell::model::{Action, KeptPack, KioskAction, World};
use stridewell::packs::code;
use stridewell::player::Mode;
use stridewell::text::Language;

use super::pictures::SCENES;
use crate::support::handed;
use crate::support::kiosk::{LANDSCAPE, PORTRAIT, Stand, gym};

/// At ten in the morning of the day on which the clock of the tests starts.
const HOUR_MS: i64 = 3_600_000;

/// The last exercise of the cool-down, which goes on by itself.
fn at_the_last(config: Config) -> Stand {
    let mut stand = Stand::new(config, LANDSCAPE);
    stand.begin("Post-run cool-down");
    let is_last = |stand: &Stand| {
        let session = stand.model().session.as_ref().unwrap();
        session.item_place() + 1 == session.player.plan().items.len()
    };
    for _ in 0..100 {
        if is_last(&stand) {
            return stand;
        }
        stand.touch("Skip");
    }
    panic!("it never ends");
}

#[test]
fn whoever_followed_to_the_end_without_a_touch_is_asked_how_it_felt() {
    let mut stand = at_the_last(gym());
    let mut waited = 0;
    while stand.area() == Area::Session {
        stand.pass(1);
        waited += 1;
        assert!(waited < 400, "it never ends");
    }
    assert!(
        60 < waited,
        "there was time in which nobody touched: {waited}"
    );
    assert_eq!(stand.area(), Area::CheckIn);
    stand.pass(43);
    assert_eq!(stand.area(), Area::CheckIn);
    assert!(!stand.says("Are you still there?"));
    stand.pass(4);
    assert!(stand.says("Are you still there?"));
    stand.pass(21);
    assert_eq!(stand.area(), Area::Attract);
}

#[test]
fn a_clock_that_jumps_neither_ends_a_session_nor_asks() {
    let config = Config {
        open: vec![Span::parse("06:00-22:00").unwrap()],
        ..gym()
    };
    let mut stand = Stand::new(config, LANDSCAPE);
    stand.begin("Post-run cool-down");
    stand.touch("Skip");
    let now = stand.model().now.utc_ms;
    // A dead battery, summer time, years ahead, the middle of the night.
    for jump in [
        -20 * 365 * 24 * HOUR_MS,
        HOUR_MS,
        30 * 365 * 24 * HOUR_MS,
        15 * HOUR_MS,
    ] {
        let before = stand.model().session.as_ref().unwrap().player.clone();
        stand.stage.set_wall(now + jump);
        stand.pass(3);
        assert_eq!(stand.area(), Area::Session);
        assert!(!stand.says("Are you still there?"));
        assert_ne!(stand.model().session.as_ref().unwrap().player, before);
    }
    stand.touch("Finished");
    stand.touch("Finished");
    assert_eq!(stand.area(), Area::CheckIn);
}

#[test]
fn sound_that_goes_and_comes_back_changes_nothing_but_its_sign() {
    let mut stand = Stand::new(gym(), LANDSCAPE);
    stand.stage.act(Action::World(World::SoundIs(true)));
    stand.begin("Post-run cool-down");
    stand.touch("Skip");
    assert!(stand.find("No sound").is_none());
    stand.stage.act(Action::World(World::SoundIs(false)));
    stand.pass(2);
    assert_eq!(stand.area(), Area::Session);
    assert_ne!(stand.model().player_mode(), Some(Mode::Paused));
    assert!(stand.says("No sound"));
    stand.stage.act(Action::World(World::SoundIs(true)));
    stand.pass(2);
    assert!(!stand.says("No sound"));
    assert_eq!(stand.area(), Area::Session);
}

/// What a phone reads that is held before the screen, once the routine is over.
fn code_of(stand: &mut Stand, name: &str) -> String {
    stand.begin(name);
    for part in ["Skip", "Finished", "Finished", "Skip"] {
        stand.touch(part);
    }
    assert_eq!(stand.area(), Area::Thanks);
    stand.stage.fill();
    let picture = stand.stage.app.render().unwrap();
    let mut png = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    code::find(png.get_ref()).unwrap()
}

#[test]
fn the_code_on_the_screen_is_read_by_a_camera_and_is_what_was_done() {
    for size in [LANDSCAPE, PORTRAIT] {
        let mut stand = Stand::new(gym(), size);
        let text = code_of(&mut stand, "Post-run cool-down");
        let content = crate::support::stage::content();
        let read = code::read(&text, &content.catalogue).unwrap();
        let routine = content.catalogue.routine(&"post-run-cool-down".into());
        let variant = &routine.unwrap().variants[0];
        let own = read.items.iter().map(|item| (&item.exercise, &item.dose));
        let all = variant.items.iter();
        assert!(own.eq(all.map(|item| (&item.exercise, &item.dose))));
    }
}

#[test]
fn the_code_names_exercises_as_they_were_called_on_the_screen() {
    let mut stand = Stand::speaking(Stand::new, gym(), LANDSCAPE, Language::German);
    let text = code_of(&mut stand, "Post-run cool-down");
    let content = &stand.model().content;
    code::read(&text, &content.original).unwrap();
    let routine = content.catalogue.routine(&"post-run-cool-down".into());
    let first = &routine.unwrap().variants[0].items[0].exercise;
    let [german, english] = [&content.catalogue, &content.original].map(|named| {
        let words = &named.exercise(first).unwrap().words;
        words.short_name.clone()
    });
    assert_ne!(german, english);
    assert!(!text.contains(&english), "{text}");
}

#[test]
fn a_routine_that_no_code_holds_is_taken_home_in_words() {
    let offer = Offer {
        routine: "riverside-phase-2/phase-2".into(),
        variant: None,
    };
    let config = Config {
        routines: vec![offer],
        ..gym()
    };
    let mut stand = Stand::new(config, LANDSCAPE);
    let content = std::sync::Arc::clone(&stand.model().content);
    let pack = handed::pack_with_photographs(&content.catalogue);
    let kept = KeptPack::new(pack.id.clone(), pack, Vec::new());
    let with = std::sync::Arc::new(content.with_packs(&[kept]));
    let contents = Contents(vec![("en".to_owned(), with)]);
    stand
        .stage
        .act(Action::Kiosk(KioskAction::Contents(contents)));
    let text = code_of(&mut stand, "Hamstring strain, phase 2");
    assert!(!code::has_mark(&text), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].contains(" 3x"), "{text}");
    assert!(1 < lines.len(), "{text}");
}

#[test]
fn whoever_is_there_can_finish_from_everything_that_is_shown() {
    for size in [LANDSCAPE, PORTRAIT] {
        for (name, config, go) in SCENES {
            let mut stand = Stand::bare(config(), size);
            go(&mut stand);
            let area = stand.area();
            let nobodys = area.is_staff() || matches!(area, Area::Attract | Area::Pin);
            // "Are you still there?" goes away at any touch, and what was below is there again.
            if !nobodys && stand.model().asks_whether_there().is_none() {
                // "Finished", or "Finish here" where it hurts.
                assert!(stand.find("Finish").is_some(), "{name} {size:?}");
            }
        }
    }
}

#[test]
fn no_slide_calls_before_a_run_what_is_not_for_it() {
    let content = crate::support::stage::content();
    let mut warm_ups = 0;
    for routine in &content.catalogue.routines {
        for variant in &routine.variants {
            let offer = Offer {
                routine: routine.id.clone(),
                variant: Some(variant.id.clone()),
            };
            let config = Config {
                routines: vec![offer],
                ..gym()
            };
            let stand = Stand::bare(config, LANDSCAPE);
            let kiosk = stand.model().kiosk.as_ref().unwrap();
            // Where too little of it is left, everything else is offered.
            let offered = kiosk.offered.iter();
            let mut offered = offered.filter(|offered| offered.routine == routine.id);
            let Some(offered) = offered.next() else {
                continue;
            };
            let taken = routine.variant(&offered.variant).unwrap();
            let mut all = taken.items.iter();
            let before_run = all.all(|item| {
                let exercise = content.catalogue.exercise(&item.exercise).unwrap();
                exercise.suitability.pre_run
            });
            let name = format!("{} {}", routine.id, offered.variant);
            assert!(offered.goal != Goal::WarmUp || before_run, "{name}");
            warm_ups += usize::from(offered.goal == Goal::WarmUp);
            if routine.id.as_str() == "post-run-cool-down" {
                assert_eq!(
                    (offered.goal, offered.after_run),
                    (Goal::Stretch, true),
                    "{name}"
                );
            }
        }
    }
    assert!(0 < warm_ups, "the warm-up is one");
}
