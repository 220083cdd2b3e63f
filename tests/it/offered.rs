//! Files of others: what is shown before they are taken in, where they go, and that nothing stays of them.

use std::path::PathBuf;

use eframe::egui::Key as Press;
use stridewell::domain::Preferences;
use stridewell::domain::pack::Signed;
use stridewell::domain::schedule::Day;
use stridewell::domain::{Routine, RoutineId};
use stridewell::model::packs::{Offer, Placing};
use stridewell::model::{
    Action, Effect, KeptPack, LibraryTab, Model, NoticeKind, PackAction, PackJob, Screen,
    SessionAction,
};

use crate::support::handed;
use crate::support::planned::entry;
use crate::support::scenes::packs::{offer, take};
use crate::support::stage::{Stage, model};

fn packs(action: PackAction) -> Action {
    Action::Packs(action)
}

/// The name under which what is offered would be kept.
fn placed(model: &mut Model, placing: Placing) -> String {
    let effects = model.update(packs(PackAction::Take(placing)));
    let [Effect::Packs(PackJob::Keep(_, name))] = effects.as_slice() else {
        panic!("it is kept: {effects:?}");
    };
    name.to_string()
}

fn id() -> RoutineId {
    "riverside-phase-2/phase-2".into()
}

#[test]
fn a_file_is_shown_before_anything_of_it_is_there() {
    let mut stage = Stage::new();
    let before = stage.model().content.catalogue.clone();
    offer(&mut stage, Signed::No);
    for name in ["Hamstring strain, phase 2", "Add to my routines", "Not now"] {
        assert!(stage.shows(name), "{name}");
    }
    assert!(stage.shows("Nobody signed it: Stridewell cannot tell who made it."));
    assert_eq!(stage.model().content.catalogue, before);
    stage.press(Press::Escape);
    assert!(stage.model().packs.offer.is_none());
    assert_eq!(
        stage.model().content.catalogue,
        before,
        "nothing was changed"
    );
}

#[test]
fn what_is_pasted_without_a_code_is_answered_and_a_button_pastes() {
    let mut stage = Stage::new();
    stage.act(Action::Open(Screen::Library(LibraryTab::Routines)));
    assert!(stage.shows("Open a file") && stage.shows("Paste a code"));
    stage.act(packs(PackAction::Paste("a shopping list".to_owned())));
    let notices = &stage.model().notices;
    assert!(
        notices
            .iter()
            .any(|told| told.kind == NoticeKind::NoCodePasted)
    );
    assert!(stage.model().packs.offer.is_none());
}

#[test]
fn what_was_taken_in_is_opened_and_can_be_started() {
    let mut stage = Stage::new();
    take(&mut stage);
    assert_eq!(*stage.model().screen(), Screen::Routine(id()));
    assert!(stage.shows("Questions: 555 0100"));
    stage.act(Action::StartRoutine(id()));
    let session = stage.model().session.as_ref().unwrap();
    let plan = session.player.plan();
    assert_eq!(plan.routine, Some(id()));
    // The bridge starts with the side that was written down.
    assert_eq!(plan.items[1].first, stridewell::domain::Side::Right);
}

#[test]
fn another_version_takes_the_place_of_the_first_or_stands_beside_it() {
    let mut stage = Stage::new();
    take(&mut stage);
    offer(&mut stage, Signed::No);
    assert!(stage.shows("Replace the other version") && stage.shows("Keep both"));
    let mut model = model(Preferences::default());
    let pack = handed::pack(&model.content.catalogue);
    let kept = KeptPack::new(pack.id.clone(), pack.clone(), Vec::new());
    model.update(packs(PackAction::Taken(Box::new(kept))));
    let offered = stage.model().packs.offer.clone().unwrap();
    model.update(packs(PackAction::Open(Some("phase-2.stride".into()))));
    let read = model.packs.shown();
    model.update(packs(PackAction::Read(read, Box::new(offered))));
    assert_eq!(placed(&mut model, Placing::Replace), "riverside-phase-2");
    assert_eq!(placed(&mut model, Placing::Beside), "riverside-phase-2.2");
    let beside = KeptPack::new("riverside-phase-2.2".into(), pack, Vec::new());
    model.update(packs(PackAction::Taken(Box::new(beside))));
    let of_packs = |routine: &&Routine| routine.id.pack().is_some();
    let routines = &model.content.catalogue.routines;
    assert_eq!(
        routines.iter().filter(of_packs).count(),
        2,
        "both are there"
    );
}

#[test]
fn a_pack_that_is_removed_leaves_no_trace() {
    let mut stage = Stage::new();
    let before = stage.model().content.catalogue.clone();
    take(&mut stage);
    let mut preferences = stage.model().preferences.clone();
    let evening = jiff::civil::time(18, 0, 0, 0);
    preferences.schedule.entries = vec![entry(id().as_str(), &[Day::Monday], evening)];
    stage.act(Action::SetPreferences(Box::new(preferences)));
    stage.click("Remove");
    assert!(stage.shows("Remove “Hamstring strain, phase 2”?"));
    stage.click("Remove it");
    let model = stage.model();
    assert_eq!(model.content.catalogue, before);
    assert_eq!(*model.content.original, before);
    assert!(model.packs.kept.is_empty() && model.data.question.is_none());
    assert!(model.preferences.schedule.entries.is_empty());
    assert!(
        model
            .screens
            .iter()
            .all(|screen| *screen != Screen::Routine(id()))
    );
    assert!(!model.setups.contains_key(&id()));
}

#[test]
fn a_file_waits_while_a_session_runs() {
    let mut stage = Stage::new();
    stage.act(Action::StartRoutine("pre-run-dynamic-warm-up".into()));
    offer(&mut stage, Signed::No);
    assert!(!stage.shows("Add to my routines"));
    assert_eq!(*stage.model().screen(), Screen::Session);
    stage.act(Action::Session(SessionAction::LeaveForLater));
    assert!(stage.shows("Add to my routines"));
}

#[test]
fn another_language_keeps_what_packs_brought() {
    let mut model = model(Preferences::default());
    let pack = handed::pack(&model.content.catalogue);
    let kept = KeptPack::new(pack.id.clone(), pack, Vec::new());
    model.update(packs(PackAction::Taken(Box::new(kept))));
    let german = stridewell::app::content_in(stridewell::text::Language::German);
    let said = stridewell::model::World::Translated(Box::new(german.readable()));
    model.update(Action::World(said));
    assert!(model.content.catalogue.routine(&id()).is_some());
}

#[test]
fn a_file_that_is_dropped_is_read() {
    let mut model = model(Preferences::default());
    let file = PathBuf::from("/home/me/phase-2.stride");
    let effects = model.update(packs(PackAction::Open(Some(file.clone()))));
    assert_eq!(effects, [Effect::Packs(PackJob::Read(1, Some(file)))]);
    assert!(matches!(model.packs.offer, Some(Offer::Reading(_))));
}

#[test]
fn letters_that_no_font_has_are_boxes_and_that_is_said() {
    const SAID: &str = "a box stands for each of them";
    let mut stage = Stage::new();
    for (title, missing) in [
        ("Größer – ½ × 3 — «é» Ελληνικά Русский", false),
        ("Join\u{200d}ed \u{fe0f}and soft\u{ad}ly", false),
        ("股関節", true),
        ("Leg 🦵", true),
    ] {
        crate::support::scenes::packs::titled(&mut stage, title);
        assert!(stage.shows(title), "its bytes are kept: {title}");
        assert_eq!(stage.shows(SAID), missing, "{title}");
    }
}

#[test]
fn the_box_for_a_letter_that_no_font_has_is_seen() {
    use stridewell::design::type_scale;
    let mut stage = Stage::without_figures();
    let boxes = eframe::egui::MissingGlyphPolicy::Tofu;
    stage.app.ctx.set_missing_glyph_policy(boxes);
    // It holds from the next frame on.
    stage.settle();
    for style in [type_scale::HEADLINE, type_scale::BODY] {
        let font = stridewell::ui::theme::font(style, 20.0);
        let color = eframe::egui::Color32::BLACK;
        let drawn = stage.app.ctx.fonts_mut(|fonts| {
            let galley = fonts.layout_no_wrap("漢".to_owned(), font, color);
            galley.mesh_bounds.size()
        });
        assert!(4.0 < drawn.x && 8.0 < drawn.y, "{drawn}");
    }
}
