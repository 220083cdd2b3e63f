//! An exercise of one's own from nothing: dragged into shape, checked, mirrored, kept, handed over.

mod keeping;

use std::collections::BTreeMap;
use std::time::Duration;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, Vec2, vec2};
use egui_kittest::kittest::Queryable as _;
use stridewell::domain::own::OWN_PACK;
use stridewell::domain::{Exercise, ExerciseId, Side};
use stridewell::figure::FigureSpec;
use stridewell::figure::motion::At;
use stridewell::model::making::Made;
use stridewell::model::packs::{Offer, Placing};
use stridewell::model::{Action, Model, PackAction, Screen};
use stridewell::packs::draft::handed;
use stridewell::packs::pack::to_bytes;
use stridewell::store::Paths;

use crate::support::desktop::wait;
use crate::support::stage::Stage;

/// A person at the studio whose every click, text and drag is counted.
struct Hands {
    stage: Stage,
    actions: u32,
}

impl Hands {
    fn at(paths: Paths) -> Self {
        Self {
            stage: Stage::at_home(paths),
            actions: 0,
        }
    }

    fn model(&self) -> &Model {
        self.stage.model()
    }

    fn made(&self) -> &Made {
        &self.model().making.as_ref().expect("it is being made").made
    }

    fn click(&mut self, name: &str) {
        self.actions += 1;
        let node = self.stage.app.query_by_label(name);
        let node = node.unwrap_or_else(|| panic!("no {name:?}: {:#?}", self.stage.names()));
        // It may lie below what the window shows.
        node.click_accesskit();
        self.stage.settle();
    }

    fn write(&mut self, role: Role, name: &str, words: &str) {
        self.actions += 1;
        self.stage.app.get_by_role_and_label(role, name).focus();
        self.stage.settle();
        self.stage.app.event(Event::Text(words.to_owned()));
        self.stage.settle();
    }

    fn pointer(&mut self, at: Pos2, pressed: Option<bool>) {
        self.stage.app.event(Event::PointerMoved(at));
        if let Some(pressed) = pressed {
            self.stage.app.event(Event::PointerButton {
                pos: at,
                button: PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
        }
        self.stage.app.step();
    }

    /// Drags a joint by so many points, in a few moves as a hand does.
    fn drag(&mut self, joint: &str, by: Vec2) {
        self.actions += 1;
        let joint = self.stage.app.get_by_role_and_label(Role::Button, joint);
        let from = joint.rect().center();
        self.pointer(from, None);
        self.pointer(from, Some(true));
        for step in 1..=8 {
            self.pointer(from + by * (step as f32 / 8.0), None);
        }
        self.pointer(from + by, Some(false));
        self.stage.settle();
    }

    fn until(&mut self, what: &str, is: impl Fn(&Model) -> bool) {
        wait(Duration::from_secs(30), what, || {
            self.stage.settle();
            is(self.stage.model()).then_some(())
        });
    }

    /// A chair squat with the arms reaching forward, from nothing.
    fn squat(&mut self) {
        self.click("Studio");
        self.click("New routine");
        self.click("New exercise");
        self.write(Role::TextInput, "Name of the exercise", "Squat to a chair");
        let how = "How it is done, one step a line";
        self.write(
            Role::MultilineTextInput,
            how,
            "Stand before a chair.\nSit down slowly and stand up.",
        );
        self.click("Figure");
        self.click("Standing");
        self.click("Add a position");
        self.drag("Pelvis", vec2(-40.0, 80.0));
        self.click("Both sides alike");
        self.drag("Hand, right", vec2(90.0, -60.0));
    }
}

fn own(model: &Model) -> &Exercise {
    let own = model.content.catalogue.exercises.iter();
    let mut own = own.filter(|exercise| exercise.id.own().is_some());
    own.next().expect("an exercise of one's own")
}

/// The movement is there on both sides, and each is the mirror image of the other.
fn moves_on_both_sides(figure: &FigureSpec) {
    let mut far = 0.0_f64;
    for moment in 0..20 {
        let at = At::Loop(f64::from(moment) / 20.0);
        let [right, left] = [Side::Right, Side::Left].map(|side| figure.posed(at, side).pose);
        assert_eq!(right.mirrored(), left);
        let start = figure.posed(At::Key(0), Side::Right).pose;
        for dof in stridewell::figure::pose::Dof::all() {
            far = far.max((right.get(dof) - start.get(dof)).abs());
        }
    }
    assert!(30.0 < far, "it moves: {far}");
}

#[test]
fn a_figure_of_ones_own_is_made_from_nothing_in_few_actions() {
    let home = tempfile::tempdir().unwrap();
    let mut hands = Hands::at(Paths::below(home.path()));
    hands.squat();
    let making = hands.model().making.as_ref().unwrap();
    assert_eq!(making.doubts, [], "it holds, on both sides");
    hands.click("Play");
    hands.click("Other side");
    moves_on_both_sides(hands.made().figure.as_ref().unwrap());
    hands.click("Keep exercise");
    hands.until("the exercise in the draft", |model| {
        let desk = model.studio.desk.as_ref();
        desk.is_some_and(|desk| desk.draft.items().len() == 1)
    });
    assert!(hands.actions <= 40, "{} actions", hands.actions);
    assert!(hands.model().making.is_none());
    assert_eq!(*hands.model().screen(), Screen::Studio);
    let exercise = own(hands.model());
    assert_eq!(exercise.name, "Squat to a chair");
    assert_eq!(exercise.instructions.len(), 2);
    let figure = hands.model().content.figures.get(&exercise.id);
    let figure = figure.expect("its figure");
    assert!(figure.verified, "it was looked over");
    moves_on_both_sides(figure);
    hands.click("Preview as patient");
    let session = hands.model().session.as_ref();
    assert!(session.is_some_and(|session| session.is_trial), "it plays");
}

#[test]
fn an_own_exercise_is_there_at_the_next_start_and_goes_along_with_the_routine() {
    let [home, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let mut hands = Hands::at(Paths::below(home.path()));
    hands.squat();
    hands.click("Keep exercise");
    hands.until("the exercise in the draft", |model| {
        let desk = model.studio.desk.as_ref();
        desk.is_some_and(|desk| desk.draft.items().len() == 1)
    });
    hands.write(Role::TextInput, "Title of the routine", "Squats");
    let content = std::sync::Arc::clone(&hands.model().content);
    let desk = hands.model().studio.desk.as_ref().unwrap();
    let handed = handed(&desk.draft, &content.catalogue);
    let handed = handed.with_figures(|id| content.figures.get(id));
    let today = jiff::civil::date(2026, 11, 27);
    let pack = to_bytes(&handed.content(today, BTreeMap::new()), None).unwrap();
    let file = other.path().join("squat.stride");
    stridewell::store::write(&file, &pack).unwrap();
    drop(hands);

    let mut again = Hands::at(Paths::below(home.path()));
    again.until("the pack of own exercises", |model| {
        !model.packs.kept.is_empty()
    });
    let id = own(again.model()).id.clone();
    assert!(again.model().content.figures.get(&id).is_some());

    let mut patient = Stage::at_home(Paths::below(other.path()));
    patient.act(Action::Packs(PackAction::Open(Some(file))));
    wait(Duration::from_secs(30), "the offer", || {
        patient.settle();
        matches!(patient.model().packs.offer, Some(Offer::Pack(_))).then_some(())
    });
    patient.act(Action::Packs(PackAction::Take(Placing::Replace)));
    wait(Duration::from_secs(30), "the pack", || {
        patient.settle();
        patient.model().packs.kept.first().cloned()
    });
    let kept = &patient.model().packs.kept[0];
    let exercise = &kept.pack.exercises[0];
    assert_eq!(exercise.name, "Squat to a chair");
    assert!(patient.model().content.figures.get(&exercise.id).is_some());
}

#[test]
fn an_own_exercise_is_changed_taken_back_and_removed() {
    let home = tempfile::tempdir().unwrap();
    let mut hands = Hands::at(Paths::below(home.path()));
    hands.squat();
    let steps = hands.model().making.as_ref().unwrap().steps();
    let before = hands.made().clone();
    hands.drag("Head", vec2(30.0, 10.0));
    assert_ne!(*hands.made(), before);
    assert_eq!(
        hands.model().making.as_ref().unwrap().steps(),
        steps + 1,
        "a drag is one step"
    );
    hands.click("Undo, Ctrl Z");
    assert_eq!(*hands.made(), before);
    hands.click("Redo, Ctrl Shift Z");
    assert_ne!(*hands.made(), before);
    hands
        .stage
        .app
        .key_press_modifiers(Modifiers::COMMAND, Key::Z);
    hands.stage.settle();
    assert_eq!(*hands.made(), before, "by key as well");
    hands.click("Keep exercise");
    hands.until("the exercise", |model| !model.packs.kept.is_empty());
    let id: ExerciseId = own(hands.model()).id.clone();
    hands.stage.act(Action::Open(Screen::Exercise(id)));
    hands.click("Delete this exercise");
    assert!(hands.stage.shows("Delete Squat to a chair?"));
    hands.click("Delete");
    hands.until("nothing left", |model| model.packs.kept.is_empty());
    let file = stridewell::store::packs::pack_file(&Paths::below(home.path()), OWN_PACK);
    assert!(!file.exists(), "without trace");
}

#[test]
fn an_exercise_without_name_or_steps_is_not_kept() {
    let home = tempfile::tempdir().unwrap();
    let mut hands = Hands::at(Paths::below(home.path()));
    hands.click("Studio");
    hands.click("New routine");
    hands.click("New exercise");
    assert!(hands.stage.shows("It has no name yet."));
    hands.click("Keep exercise");
    assert!(hands.model().making.is_some());
    assert!(hands.model().packs.kept.is_empty());
}

#[test]
fn what_is_not_finished_is_gone_on_with_or_thrown_away() {
    let home = tempfile::tempdir().unwrap();
    let mut hands = Hands::at(Paths::below(home.path()));
    hands.squat();
    let before = hands.made().clone();
    hands.click("Back; what is not kept stays here unfinished");
    hands.stage.act(Action::Open(Screen::Today));
    hands.click("Studio");
    hands.click("New exercise");
    assert_eq!(*hands.made(), before);
    assert!(hands.stage.shows("This exercise is not finished yet."));
    hands.click("Words");
    hands.click("Throw it away unfinished");
    assert!(hands.model().making.is_none());
    assert_eq!(*hands.model().screen(), Screen::Studio);
}

#[test]
fn what_was_not_finished_is_gone_on_with_at_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let mut hands = Hands::at(Paths::below(home.path()));
    hands.squat();
    let made = hands.made().clone();
    drop(hands);

    let mut again = Hands::at(Paths::below(home.path()));
    again.click("Studio");
    again.until("what was not finished", |model| {
        model.studio.has_unfinished()
    });
    again.click("New routine");
    again.click("New exercise");
    assert_eq!(again.made().exercise, made.exercise);
    let figure = again.made().figure.clone().expect("its figure");
    assert_eq!(figure.keys.len(), made.figure.unwrap().keys.len());
    moves_on_both_sides(&figure);
    again.click("Keep exercise");
    again.until("the exercise in the draft", |model| {
        let desk = model.studio.desk.as_ref();
        desk.is_some_and(|desk| desk.draft.items().len() == 1)
    });
    drop(again);
    let left = stridewell::store::unfinished(&Paths::below(home.path()));
    assert_eq!(left, [], "it is finished");
}
