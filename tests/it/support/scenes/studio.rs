//! Scenes of the studio.

use std::sync::Arc;

use eframe::egui::Key;
use stridewell::domain::Side;
use stridewell::domain::draft::{
    Edit, ItemEdit, Line, ListEdit, Number, PersonEdit, RuleEdit, SidesChoice,
};
use stridewell::domain::safety::Situation;
use stridewell::model::{
    Action, For, Pixels, PreviewPage, SafetyAction, Screen, StudioAction, Template,
};

use super::Scene;
use crate::support::safety::answered;
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("studio-drafts", drafts),
    ("studio-first", |stage| {
        stage.act(Action::Open(Screen::Studio));
    }),
    ("studio-empty", |stage| begin(stage)),
    ("studio-composed", |stage| {
        composed(stage);
        draw(stage);
        unfold(stage, 1);
    }),
    ("studio-waits", composed),
    ("studio-together", |stage| {
        composed(stage);
        unfold(stage, 2);
    }),
    ("studio-hold", |stage| {
        composed(stage);
        unfold(stage, 3);
    }),
    ("studio-problems", |stage| {
        composed(stage);
        problems(stage);
    }),
    ("studio-details", |stage| {
        composed(stage);
        details(stage);
    }),
    ("studio-answers", |stage| {
        composed(stage);
        let answers: [(&str, &[&str]); 2] = [("health-other", &["blood"]), ("gait", &["yes"])];
        let answers = answered(&answers).own_check.unwrap().answers;
        edit(stage, Edit::Person(PersonEdit::Answers(answers)));
        details(stage);
        super::care::scroll_by(stage, 420.0);
    }),
    ("studio-asks", |stage| {
        composed(stage);
        stage.act(Action::Safety(SafetyAction::AskPatient));
    }),
    ("studio-rule", |stage| {
        composed(stage);
        edit(stage, Edit::Rule(RuleEdit::Own));
        edit(stage, Edit::Rule(RuleEdit::To(0, 2)));
        details(stage);
        super::care::scroll(stage);
    }),
    ("studio-save", |stage| {
        composed(stage);
        super::packs::has_key(stage);
        studio(stage, StudioAction::Save);
    }),
    ("studio-photo", |stage| {
        composed(stage);
        unfold(stage, 1);
        photographed(stage);
        calm(stage);
    }),
    ("studio-removed", |stage| {
        composed(stage);
        edit(stage, Edit::List(ListEdit::Remove(0)));
        calm(stage);
    }),
];

/// Nothing lies over the page.
fn calm(stage: &mut Stage) {
    while !stage.model().notices.is_empty() {
        stage.act(Action::Dismiss(0));
    }
}

pub(crate) fn studio(stage: &mut Stage, action: StudioAction) {
    stage.act(Action::Studio(action));
}

pub(crate) fn edit(stage: &mut Stage, edit: Edit) {
    studio(stage, StudioAction::Edit(edit));
}

fn item(stage: &mut Stage, place: usize, change: ItemEdit) {
    edit(stage, Edit::Item(place, change));
}

pub(crate) fn begin(stage: &mut Stage) {
    studio(stage, StudioAction::Begin(Template::Empty));
}

pub(crate) fn unfold(stage: &mut Stage, place: usize) {
    studio(stage, StudioAction::Unfold(Some(place)));
}

/// The exercises of the routine that was drawn for the design.
pub(crate) const FOUR: [&str; 4] = [
    "ball-release-hamstring-chair",
    "single-leg-bridge",
    "nordic-hamstring-lower",
    "lying-strap-hamstring-stretch",
];

/// The routine that was drawn for the design: four exercises, left and right different in the second, no rest in the third.
pub(crate) fn composed(stage: &mut Stage) {
    begin(stage);
    let lines = [
        (Line::Title, "Hamstring strain, phase 2"),
        (Line::Patient, "Patient 27"),
        (
            Line::Goals,
            "Walk up stairs without pain\nJog for ten minutes",
        ),
        (Line::Clinic, "Your clinic"),
        (Line::Author, "A. Physio"),
    ];
    for (line, words) in lines {
        edit(stage, Edit::Write(line, words.to_owned()));
    }
    for (place, id) in FOUR.into_iter().enumerate() {
        edit(stage, Edit::List(ListEdit::Add(id.into(), place)));
    }
    let both = [(Side::Left, 8), (Side::Right, 6)];
    item(stage, 1, ItemEdit::Sides(SidesChoice::Different));
    for (side, reps) in both {
        item(stage, 1, ItemEdit::Number(Number::Reps, Some(side), reps));
    }
    item(stage, 1, ItemEdit::Start(Some(Side::Right)));
    let note = "Push through the heel, hips level.";
    item(stage, 1, ItemEdit::Note(note.to_owned()));
    item(stage, 2, ItemEdit::Number(Number::Rest, None, 0));
    let review = stage.model().today().tomorrow().ok();
    for person in [
        PersonEdit::TimesAWeek(Some(3)),
        PersonEdit::Weeks(Some(6)),
        PersonEdit::Review(review),
    ] {
        edit(stage, Edit::Person(person));
    }
    edit(stage, Edit::StateNothing);
    studio(stage, StudioAction::Unfold(None));
}

/// A routine that the physiotherapist has to look at again.
fn problems(stage: &mut Stage) {
    edit(stage, Edit::Write(Line::Title, String::new()));
    edit(
        stage,
        Edit::Write(Line::Patient, "Maria Beispiel".to_owned()),
    );
    item(stage, 2, ItemEdit::Number(Number::Reps, None, 20));
    for situation in [Situation::Acute, Situation::Tendon] {
        edit(stage, Edit::Person(PersonEdit::Situation(situation, true)));
    }
    let more = stage.model().studio.findings().len().to_string();
    stage.click_containing(&more);
}

/// Two photographs of the second exercise: one says what it shows, the other, of its second step, nothing.
fn photographed(stage: &mut Stage) {
    for (name, step) in [("heel.jpg", None), ("hips.jpg", Some(2))] {
        let wanted = For::Item(1, step);
        studio(stage, StudioAction::AskPhoto(wanted));
        let taken = StudioAction::PhotoTaken(wanted, Ok(name.to_owned()));
        studio(stage, taken);
    }
    let words = "Heel down, toes up, knee over the ankle.";
    item(stage, 1, ItemEdit::Describe(0, words.to_owned()));
    item(stage, 1, ItemEdit::Describe(1, String::new()));
}

fn details(stage: &mut Stage) {
    studio(stage, StudioAction::ShowDetails(true));
}

/// Several drafts, the newest first.
fn drafts(stage: &mut Stage) {
    composed(stage);
    studio(stage, StudioAction::Close);
    let routine = "nordic-ten-week".into();
    let template = Template::Variant(routine, "week-5".into());
    studio(stage, StudioAction::Begin(template));
    edit(stage, Edit::Write(Line::Patient, "J. M.".to_owned()));
    studio(stage, StudioAction::Close);
    stage.press(Key::Escape);
    stage.act(Action::Open(Screen::Studio));
}

/// Two pages that stand for those of the page renderer: white, with a grey block for each item.
pub(crate) fn draw(stage: &mut Stage) {
    let size = [420_u32, 594];
    let edges = |place: u16| {
        let top = 0.18 + f32::from(place) * 0.2;
        [0.06, top, 0.94, top + 0.17]
    };
    let mut rgba = vec![255_u8; 420 * 594 * 4];
    for place in 0..4 {
        let [left, top, right, bottom] = edges(place);
        let row = |share: f32| (share * 594.0) as usize;
        let column = |share: f32| (share * 420.0) as usize;
        for y in row(top) + 8..row(bottom) - 8 {
            let from = (y * 420 + column(left) + 8) * 4;
            let to = (y * 420 + column(right) - 8) * 4;
            for pixel in rgba[from..to].chunks_exact_mut(4) {
                pixel[..3].fill(205);
            }
        }
    }
    let pixels = Pixels(Arc::from(rgba));
    let page = |items: &[u16]| PreviewPage {
        size,
        pixels: pixels.clone(),
        items: items
            .iter()
            .map(|place| (usize::from(*place), edges(*place)))
            .collect(),
    };
    let id = stage
        .model()
        .studio
        .desk
        .as_ref()
        .unwrap()
        .draft
        .id()
        .clone();
    let pages = vec![page(&[0, 1, 2, 3]), page(&[])];
    studio(stage, StudioAction::Drawn(id, pages));
}
