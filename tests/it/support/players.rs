//! Plans of every kind and everything that can happen to a session, for laws that hold for all of them.

use std::sync::OnceLock;
use std::time::Duration;

use proptest::prelude::*;
use stridewell::domain::dose::{FirstPart, SideDose, Tempo};
use stridewell::domain::preferences::Counting;
use stridewell::domain::routine::ItemSide;
use stridewell::domain::{Catalogue, Dose, Part, RepCounts, Side, SideOrder, Sides, Work};
use stridewell::packs::builtin;
use stridewell::player::pace::Pace;
use stridewell::player::plan::PlanItem;
use stridewell::player::{Command, DoseChange, Plan, PlanOptions, Player, WorkChange};

/// Routines that between them have every kind of step.
const ROUTINES: &[(&str, &str)] = &[
    ("nordic-ten-week", "week-5"),
    ("lacrosse-ball-release", "full"),
    ("pre-run-dynamic-warm-up", "full"),
    ("post-run-cool-down", "standard"),
    ("askling-l-protocol", "day-1"),
    ("hamstring-strength-a", "level-2"),
    ("desk-break-five", "default"),
];

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| builtin::catalogue().0)
}

/// Makes a plan, counted or paced, starting with a side.
pub(crate) type MakePlan = Box<dyn Fn(bool, Side) -> Plan>;

/// Every plan that the laws are tried on: routines, and fixtures for doses that no routine has.
pub(crate) fn plans() -> Vec<MakePlan> {
    let routines = ROUTINES.iter().map(|names| {
        let make: MakePlan = Box::new(|counted, side| of_routine(names, counted, side));
        make
    });
    let fixtures = fixtures().into_iter().map(|(_, items)| {
        let make: MakePlan = Box::new(move |counted, side| {
            let items = items.iter().map(|item| PlanItem {
                counted,
                first: side,
                ..item.clone()
            });
            Plan::of_items(items.collect())
        });
        make
    });
    routines.chain(fixtures).collect()
}

fn of_routine((routine, variant): &(&str, &str), counted: bool, start_side: Side) -> Plan {
    let catalogue = catalogue();
    let routine = catalogue.routine(&(*routine).into()).unwrap();
    let variant = routine.variant(&(*variant).into()).unwrap();
    let all = catalogue.exercises.iter();
    let all = all.map(|exercise| exercise.id.clone());
    let options = PlanOptions {
        start_side,
        time_to_move: Duration::from_secs(5),
        counted: all.filter(|_| counted).collect(),
        ..PlanOptions::default()
    };
    Plan::of_variant(&routine.id, variant, catalogue, &options).unwrap()
}

/// Items with a dose of their own on each side, in each order of sides, with and without rests and set-up.
pub(crate) fn fixtures() -> Vec<(SideOrder, Vec<PlanItem>)> {
    let orders = [
        SideOrder::AlternateEachSet,
        SideOrder::AlternateEachRep,
        SideOrder::FinishOneSide,
    ];
    let both = |order| {
        vec![
            item(reps(8), order, (2, 6, Some(3))),
            item(Work::Hold(Duration::from_secs(20)), order, (3, 0, None)),
            item(
                Work::Timed(Duration::from_millis(12_500)),
                order,
                (1, 0, Some(2)),
            ),
        ]
    };
    orders
        .into_iter()
        .map(|order| (order, both(order)))
        .collect()
}

fn reps(count: u32) -> Work {
    Work::Reps {
        counts: RepCounts::Same(count),
        tempo: Tempo {
            first: FirstPart::Lift,
            lower: Duration::from_millis(1_500),
            hold: Duration::from_millis(500),
            lift: Duration::from_millis(700),
            top: Duration::ZERO,
        },
        hold: Duration::from_secs(1),
    }
}

/// An item whose right side has `right_reps` and whose left side has `left_sets`, where they are given.
fn item(
    work: Work,
    order: SideOrder,
    (sets, right_reps, left_sets): (u32, u32, Option<u32>),
) -> PlanItem {
    let is_reps = matches!(work, Work::Reps { .. });
    PlanItem {
        exercise: "single-leg-bridge".into(),
        dose: Dose {
            sets,
            work,
            sides: Sides::Each {
                order,
                change: Duration::from_secs(5),
            },
            rest: Duration::from_secs(if sets == 3 { 0 } else { 15 }),
            setup: Duration::from_secs(if sets == 3 { 0 } else { 3 }),
            left: SideDose {
                sets: left_sets,
                hold: Some(Duration::from_secs(9)),
                ..SideDose::default()
            },
            right: SideDose {
                reps: is_reps.then_some(RepCounts::Same(right_reps)),
                ..SideDose::default()
            },
        },
        side: ItemSide::Both,
        first: Side::Left,
        counted: false,
        extra: Duration::from_secs(2),
        timed: Part::Cycle,
        has_spots: false,
        rest_activity: None,
        instead_of: None,
        pace: Pace::default(),
    }
}

/// Exercises that replace others: without sides, and with sides in another order.
fn replacements() -> Vec<PlanItem> {
    let ids = [
        "glute-bridge",
        "leg-crossovers",
        "ball-release-glute-floor",
        "warm-up-walk",
    ];
    let options = PlanOptions::default();
    let exercises = ids
        .iter()
        .map(|id| catalogue().exercise(&(*id).into()).unwrap());
    exercises
        .map(|exercise| PlanItem::of_exercise(1, exercise, &options))
        .collect()
}

/// One thing that happens to a session.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    Tick(Duration),
    Do(Command),
}

pub(crate) fn any_player() -> impl Strategy<Value = Player> {
    let sides = prop_oneof![Just(Side::Left), Just(Side::Right)];
    (0..plans().len(), any::<bool>(), sides)
        .prop_map(|(place, counted, side)| Player::new(plans()[place](counted, side)))
}

pub(crate) fn any_time() -> impl Strategy<Value = Duration> {
    prop_oneof![
        (0_u64..400).prop_map(Duration::from_millis),
        (0_u64..5_000).prop_map(Duration::from_millis),
        (0_u64..120_000).prop_map(Duration::from_millis),
        Just(Duration::from_secs(1)),
        Just(Duration::ZERO),
        (0_u64..40).prop_map(Duration::from_hours),
    ]
}

/// Commands that change what is left of an item.
pub(crate) fn any_change() -> impl Strategy<Value = Command> {
    let work = prop_oneof![
        (-12_i32..12).prop_map(WorkChange::Reps),
        (-80_i32..80).prop_map(WorkChange::Seconds),
        (1_u8..150).prop_map(WorkChange::Percent),
    ];
    let change = (
        -4_i32..4,
        proptest::option::of(work),
        proptest::option::of(40_u16..180),
    );
    prop_oneof![
        Just(Command::More),
        change.prop_map(|(sets, work, pace)| Command::ChangeDose(DoseChange { sets, work, pace })),
        Just(Command::SetCounting(Counting::Counted)),
        Just(Command::SetCounting(Counting::Paced)),
    ]
}

fn any_command() -> impl Strategy<Value = Command> {
    prop_oneof![
        1 => Just(Command::Start),
        1 => Just(Command::Pause),
        3 => Just(Command::Resume),
        1 => Just(Command::Ready),
        2 => Just(Command::Skip),
        1 => Just(Command::Back),
        1 => Just(Command::Repeat),
        1 => Just(Command::RestartItem),
        3 => any_change(),
        2 => Just(Command::Less),
        4 => Just(Command::RepDone),
        1 => Just(Command::RepUndone),
        1 => Just(Command::SwapSides),
        1 => Just(Command::Hurts),
        1 => (0_u8..=12).prop_map(Command::PainIs),
        1 => proptest::sample::select(replacements()).prop_map(|item| Command::Replace(Box::new(item))),
        1 => Just(Command::DropItem),
        1 => (0_usize..9).prop_map(Command::JumpTo),
        1 => any_time().prop_map(Command::Away),
    ]
}

pub(crate) fn any_events(most: usize) -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        1 => any_time().prop_map(Event::Tick),
        2 => any_command().prop_map(Event::Do),
    ];
    proptest::collection::vec(event, 0..most)
}

/// Starts a session and lets events happen to it.
pub(crate) fn run(player: &mut Player, events: &[Event]) {
    player.apply(Command::Start);
    for event in events {
        match event {
            Event::Tick(elapsed) => drop(player.tick(*elapsed)),
            Event::Do(command) => drop(player.apply(command.clone())),
        }
    }
}
