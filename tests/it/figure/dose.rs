//! The figure keeps the time of the dose: each part plays in its own seconds, and nothing jumps from step to step.

use std::collections::BTreeSet;
use std::time::Duration;

use stridewell::domain::preferences::BodyBuild;
use stridewell::domain::{Catalogue, Part, Side};
use stridewell::figure::FigureSpec;
use stridewell::figure::body::BodySet;
use stridewell::figure::bone::{Bone, Limb};
use stridewell::figure::motion::At;
use stridewell::figure::pose::{Central, Dof, Pose};
use stridewell::figure::skeleton::Frames;
use stridewell::figure::spec::{KeyRef, Loop, Phase, PhasePart};
use stridewell::model::motion::seen;
use stridewell::packs::builtin;
use stridewell::player::{Command, Plan, PlanOptions, Player, State, StepKind};

use super::every_exercise;

/// Nearer than this two poses are the same, metres.
const SAME_M: f64 = 0.012;

/// So long before its end a step is looked at.
const JUST_BEFORE: Duration = Duration::from_micros(100);

fn figure<'a>(figures: &'a [FigureSpec], id: &str) -> &'a FigureSpec {
    figures.iter().find(|figure| figure.id == id).unwrap()
}

/// What a screen draws now.
fn pose(figure: &FigureSpec, player: &Player) -> Pose {
    let view = player.view().unwrap();
    let (_, sets) = view.set;
    let (at, side) = seen(view.motion, sets);
    let figure = match (view.spot, at) {
        (None, _) | (_, At::Roll { .. }) => figure,
        (Some(_), _) => figure.in_spot(view.motion.set + 1, sets),
    };
    figure.posed(at, side).pose
}

/// The largest distance between the same joint of two poses, metres.
fn apart_m(a: &Pose, b: &Pose) -> f64 {
    let body = BodySet::of(BodyBuild::Lean);
    let [a, b] = [a, b].map(|pose| Frames::of(pose, body));
    let limbs = [Limb::Shank, Limb::Foot, Limb::Forearm, Limb::Hand];
    let sided = [Side::Left, Side::Right]
        .into_iter()
        .flat_map(|side| limbs.map(|limb| Bone::Limb(side, limb)));
    [Bone::Pelvis, Bone::Thoracic(3), Bone::Head]
        .into_iter()
        .chain(sided)
        .map(|bone| (a.get(bone).origin - b.get(bone).origin).length())
        .fold(0.0, f64::max)
}

/// Every plan there is: each variant of each routine, and each exercise by itself.
fn plans(catalogue: &Catalogue) -> Vec<(String, Plan)> {
    let options = PlanOptions {
        with_optional: true,
        ..PlanOptions::default()
    };
    let mut plans = Vec::new();
    for routine in &catalogue.routines {
        for variant in &routine.variants {
            let plan = Plan::of_variant(&routine.id, variant, catalogue, &options).unwrap();
            plans.push((format!("{} {}", routine.id, variant.id), plan));
        }
    }
    for exercise in &catalogue.exercises {
        plans.push((
            exercise.id.to_string(),
            Plan::of_exercise(exercise, &options),
        ));
    }
    plans
}

#[test]
fn nothing_jumps_from_one_step_of_a_plan_to_the_next() {
    let figures = every_exercise();
    let (catalogue, _) = builtin::catalogue();
    let (mut checked, mut jumps) = (0, BTreeSet::new());
    for (_, plan) in plans(&catalogue) {
        let steps = plan.steps.clone();
        let items = plan.items.clone();
        let mut player = Player::new(plan);
        player.apply(Command::Start);
        let mut before: Option<(usize, Pose)> = None;
        for step in &steps {
            let figure = figure(&figures, items[step.item].exercise.as_str());
            let start = pose(figure, &player);
            if let Some((_, end)) = before.filter(|(item, _)| *item == step.item) {
                let off = apart_m(&end, &start);
                if SAME_M < off {
                    jumps.insert(format!(
                        "{} jumps {off:.3} m at {:?} {:?}",
                        figure.id, step.kind, step.side
                    ));
                }
                checked += 1;
            }
            player.tick(step.length.saturating_sub(JUST_BEFORE));
            let end = pose(figure, &player);
            before = Some((step.item, end));
            player.tick(JUST_BEFORE);
        }
        assert_eq!(player.view().unwrap().state, State::Done);
    }
    assert!(jumps.is_empty(), "{jumps:#?}");
    assert!(5_000 < checked, "only {checked} changes were looked at");
}

/// The keys in which the figure's phases of `part` start and end.
fn ends(figure: &FigureSpec, part: Part) -> Option<(KeyRef, KeyRef)> {
    let own = |phase: &&Phase| phase.part == PhasePart::Of(part);
    let phases: Vec<_> = figure.phases.iter().filter(own).collect();
    let first = phases.first()?.path.first()?;
    let last = phases.last()?.path.last()?;
    Some((*first, *last))
}

/// Looks at one part of a repetition: it starts and ends at the figure's own keys, and moves in between.
fn check_part(name: &str, figure: &FigureSpec, part: Part, length_s: f64) {
    let at = |into_s| {
        let at = At::Part {
            part,
            into_s,
            length_s,
        };
        figure.posed(at, Side::Right).pose
    };
    let id = &figure.id;
    let Some((first, last)) = ends(figure, part) else {
        assert_eq!(at(0.0), at(length_s), "{name}: {id} moves in a pause");
        return;
    };
    let key = |key| figure.at_path(&[key], Loop::Open, 0.0, Side::Right).pose;
    let off = apart_m(&at(0.0), &key(first)) + apart_m(&at(length_s), &key(last));
    assert!(off < 1e-6, "{name}: {id} {part:?} is {off} m off");
    if first != last {
        let [early, late] = [0.25, 0.75].map(|share| at(share * length_s));
        let moves = apart_m(&early, &late);
        assert!(1e-3 < moves, "{name}: {id} {part:?} stands still");
    }
}

#[test]
fn every_paced_part_plays_in_its_own_seconds() {
    let figures = every_exercise();
    let (catalogue, _) = builtin::catalogue();
    let mut checked = 0;
    for (name, plan) in plans(&catalogue) {
        for step in plan.steps.iter().filter(|step| step.rep.is_some()) {
            let figure = figure(&figures, plan.items[step.item].exercise.as_str());
            if let StepKind::Work(part) = step.kind {
                check_part(&name, figure, part, step.length.as_secs_f64());
                checked += 1;
            }
        }
    }
    assert!(3_000 < checked, "only {checked} parts were looked at");
}

#[test]
fn reduced_motion_shows_nothing_but_keys() {
    for figure in every_exercise() {
        let keys: Vec<Pose> = (0..figure.keys.len())
            .map(|key| figure.posed(At::Key(key), Side::Right).pose)
            .flat_map(|pose| [pose, pose.mirrored()])
            .collect();
        for part in [
            Part::Lower,
            Part::Pause,
            Part::Lift,
            Part::Top,
            Part::Hold,
            Part::Cycle,
        ] {
            for step in 0..40 {
                let at = figure.stilled(At::Part {
                    part,
                    into_s: 0.11 * f64::from(step),
                    length_s: 4.4,
                });
                let pose = figure.posed(at, Side::Right).pose;
                let nearest = keys
                    .iter()
                    .map(|key| in_place_m(key, &pose))
                    .fold(1.0, f64::min);
                assert!(
                    nearest < 1e-3,
                    "{}: {part:?} at {at:?} is no key",
                    figure.id
                );
            }
        }
    }
}

/// How far two poses are apart once the figure is where the other is.
fn in_place_m(a: &Pose, b: &Pose) -> f64 {
    use stridewell::figure::pose::{Central, Dof};
    let x = Dof::Central(Central::RootX);
    apart_m(&a.with(x, 0.0), &b.with(x, 0.0))
}

#[test]
fn the_ball_lies_in_the_spot_of_the_set() {
    let figures = every_exercise();
    let chair = figure(&figures, "ball-release-hamstring-chair");
    let place = |number, of| {
        let spec = chair.in_spot(number, of);
        let pose = spec.posed(At::Ready, Side::Right).pose;
        let [along, across] =
            [Central::PropSpot, Central::PropSide].map(|dof| pose.get(Dof::Central(dof)));
        (along, across)
    };
    let six: Vec<_> = (1..=6).map(|number| place(number, 6)).collect();
    let wanted = [0.08, 0.5, 0.82].map(|along| [(along, -1.0), (along, 1.0)]);
    assert_eq!(six, wanted.concat());
    let three: Vec<_> = (1..=3).map(|number| place(number, 3).0).collect();
    assert_eq!(three, [0.08, 0.5, 0.82], "upper, middle and lower thigh");
    let plank = figure(&figures, "plank");
    assert_eq!(plank.in_spot(2, 3).id, "plank", "one place only");
}
