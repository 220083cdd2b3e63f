//! Scenes of an exercise of one's own that is being made.

use stridewell::domain::Side;
use stridewell::domain::exercise::Position;
use stridewell::domain::own::OwnLine;
use stridewell::figure::body::BodySet;
use stridewell::figure::math::vec3;
use stridewell::figure::skeleton::Frames;
use stridewell::figure::study::{Joint, Kit};
use stridewell::model::{Action, MadeFrom, MakeEdit, MakingAction, MakingPage};
use stridewell::text::{Language, Text};
use stridewell::ui::screens::making::usual;

use super::Scene;
use crate::support::stage::Stage;

pub(crate) const SCENES: &[Scene] = &[
    ("making-words", |stage| {
        begin(stage, MadeFrom::Nothing);
        edit(
            stage,
            MakeEdit::Write(OwnLine::Name, "Squat to a chair".to_owned()),
        );
    }),
    ("making-begin", |stage| {
        begin(stage, MadeFrom::Nothing);
        making(stage, MakingAction::Show(MakingPage::Figure));
    }),
    ("making-figure", |stage| {
        squat(stage);
    }),
    ("making-copy", |stage| {
        begin(stage, MadeFrom::Exercise("single-leg-bridge".into()));
        making(stage, MakingAction::Show(MakingPage::Figure));
        making(stage, MakingAction::ShowKey(1));
    }),
];

fn making(stage: &mut Stage, action: MakingAction) {
    stage.act(Action::from(action));
}

fn edit(stage: &mut Stage, edit: MakeEdit) {
    making(stage, MakingAction::Edit(edit));
}

fn begin(stage: &mut Stage, from: MadeFrom) {
    let usual = usual(&Text::new(Language::English));
    making(stage, MakingAction::Begin(from, Box::new(usual)));
}

fn drag(stage: &mut Stage, joint: Joint, by: [f64; 3]) {
    let making_now = stage.model().making.as_ref();
    let making_now = making_now.expect("it is being made");
    let figure = making_now.figure().expect("a figure");
    let body = BodySet::of(figure.body);
    let frames = Frames::of(&figure.keys[making_now.key].pose, body);
    let [x, y, z] = by;
    let to = joint.point(&frames, body) + vec3(x, y, z);
    edit(stage, MakeEdit::Drag(joint, to));
    making(stage, MakingAction::LetGo);
}

fn squat(stage: &mut Stage) {
    begin(stage, MadeFrom::Nothing);
    edit(
        stage,
        MakeEdit::Write(OwnLine::Name, "Squat to a chair".to_owned()),
    );
    making(stage, MakingAction::Show(MakingPage::Figure));
    edit(stage, MakeEdit::Stand(Position::Standing));
    edit(stage, MakeEdit::AddKey);
    drag(stage, Joint::Pelvis, [-0.15, -0.3, 0.0]);
    making(stage, MakingAction::Both(true));
    drag(stage, Joint::Hand(Side::Right), [0.35, 0.35, 0.0]);
    edit(stage, MakeEdit::Put(Kit::Chair));
}
