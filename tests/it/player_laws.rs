//! Laws of the player that hold for every plan and every sequence of commands.

use std::time::Duration;

use proptest::prelude::*;
use stridewell::domain::preferences::Counting;
use stridewell::domain::{Catalogue, Side};
use stridewell::packs::builtin;
use stridewell::player::command::DoseChange;
use stridewell::player::plan::PlanItem;
use stridewell::player::{Command, Heard, Mode, Plan, PlanOptions, Player};

/// Routines that between them have every kind of step.
const PLANS: &[(&str, &str)] = &[
    ("nordic-ten-week", "week-5"),
    ("lacrosse-ball-release", "full"),
    ("pre-run-dynamic-warm-up", "full"),
    ("post-run-cool-down", "standard"),
    ("askling-l-protocol", "day-1"),
    ("hamstring-strength-a", "level-2"),
    ("desk-break-five", "default"),
];

fn catalogue() -> Catalogue {
    builtin::catalogue().0
}

fn plan(catalogue: &Catalogue, place: usize, counted: bool, start_side: Side) -> Plan {
    let (routine, variant) = PLANS[place % PLANS.len()];
    let routine = catalogue.routine(&routine.into()).unwrap();
    let variant = routine.variant(&variant.into()).unwrap();
    let all = catalogue
        .exercises
        .iter()
        .map(|exercise| exercise.id.clone());
    let options = PlanOptions {
        start_side,
        time_to_move: Duration::from_secs(5),
        counted: all.filter(|_| counted).collect(),
        ..PlanOptions::default()
    };
    Plan::of_variant(&routine.id, variant, catalogue, &options).unwrap()
}

fn replacement(catalogue: &Catalogue) -> PlanItem {
    let exercise = catalogue.exercise(&"glute-bridge".into()).unwrap();
    Plan::of_exercise(exercise, &PlanOptions::default())
        .items
        .remove(0)
}

/// One thing that happens to a session.
#[derive(Clone, Debug)]
enum Event {
    Tick(Duration),
    Do(Command),
}

fn any_player() -> impl Strategy<Value = Player> {
    let sides = prop_oneof![Just(Side::Left), Just(Side::Right)];
    (0..PLANS.len(), any::<bool>(), sides).prop_map(|(place, counted, side)| {
        let catalogue = catalogue();
        Player::new(plan(&catalogue, place, counted, side))
    })
}

fn any_time() -> impl Strategy<Value = Duration> {
    prop_oneof![0_u64..5_000, 0_u64..120_000, Just(1_000), Just(0),].prop_map(Duration::from_millis)
}

fn any_command() -> impl Strategy<Value = Command> {
    let item = replacement(&catalogue());
    let change = (
        proptest::option::of(0_u32..6),
        proptest::option::of(0_u32..20),
        proptest::option::of(any_time()),
    );
    prop_oneof![
        Just(Command::Start),
        Just(Command::Pause),
        Just(Command::Resume),
        Just(Command::Ready),
        Just(Command::Skip),
        Just(Command::Back),
        Just(Command::Repeat),
        Just(Command::RestartItem),
        Just(Command::More),
        Just(Command::Less),
        Just(Command::RepDone),
        Just(Command::RepUndone),
        Just(Command::SwapSides),
        Just(Command::Hurts),
        (0_u8..=12).prop_map(Command::PainIs),
        Just(Command::Replace(Box::new(item))),
        change.prop_map(|(sets, reps, length)| {
            Command::ChangeDose(DoseChange { sets, reps, length })
        }),
        Just(Command::DropItem),
        (0_usize..9).prop_map(Command::JumpTo),
        Just(Command::SetCounting(Counting::Counted)),
        Just(Command::SetCounting(Counting::Paced)),
        any_time().prop_map(Command::Away),
    ]
}

fn any_events(most: usize) -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        any_time().prop_map(Event::Tick),
        any_command().prop_map(Event::Do),
    ];
    proptest::collection::vec(event, 0..most)
}

fn run(player: &mut Player, events: &[Event]) {
    player.apply(Command::Start);
    for event in events {
        match event {
            Event::Tick(elapsed) => drop(player.tick(*elapsed)),
            Event::Do(command) => drop(player.apply(command.clone())),
        }
    }
}

fn later(heard: Vec<Heard>, by: Duration) -> impl Iterator<Item = Heard> {
    heard.into_iter().map(move |heard| Heard {
        after: heard.after + by,
        ..heard
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn two_ticks_are_one_tick(mut player in any_player(), events in any_events(12), a in any_time(), b in any_time()) {
        run(&mut player, &events);
        let mut whole = player.clone();
        let at_once = whole.tick(a + b);
        let mut parts = player.tick(a);
        parts.extend(later(player.tick(b), a));
        prop_assert_eq!(parts, at_once);
        prop_assert_eq!(player, whole);
    }

    #[test]
    fn what_is_upcoming_is_what_is_heard(mut player in any_player(), events in any_events(12), horizon in any_time()) {
        run(&mut player, &events);
        let upcoming = player.upcoming(horizon);
        prop_assert_eq!(player.tick(horizon), upcoming);
    }

    #[test]
    fn while_paused_nothing_moves(mut player in any_player(), events in any_events(12), elapsed in any_time()) {
        run(&mut player, &events);
        player.apply(Command::Pause);
        if player.mode() == Mode::Paused {
            let before = player.view();
            prop_assert!(player.tick(elapsed).is_empty());
            prop_assert_eq!(player.view(), before);
            prop_assert_eq!(player.next_change_in(), None);
        }
    }

    #[test]
    fn a_repetition_taken_back_was_never_counted(mut player in any_player(), events in any_events(12)) {
        run(&mut player, &events);
        // Repetitions that follow too soon count once, so some time passes first.
        player.tick(Duration::from_millis(300));
        let before = player.clone();
        player.apply(Command::RepDone);
        if player.record() != before.record() {
            player.apply(Command::RepUndone);
            prop_assert_eq!(player.place(), before.place());
            prop_assert_eq!(player.record().time(), before.record().time());
            let reps = |player: &Player| player.record().sets.iter().map(|set| set.reps_done).sum::<u32>();
            prop_assert_eq!(reps(&player), reps(&before));
        }
    }

    #[test]
    fn skipping_always_comes_to_the_end(mut player in any_player(), events in any_events(12)) {
        run(&mut player, &events);
        for _ in 0..=player.plan().steps.len() {
            player.apply(Command::Skip);
        }
        prop_assert_eq!(player.mode(), Mode::Done);
    }

    #[test]
    fn done_stays_done(mut player in any_player(), events in any_events(8), after in any_events(8)) {
        run(&mut player, &events);
        player.apply(Command::End);
        let before = player.view();
        run(&mut player, &after);
        prop_assert_eq!(player.view(), before);
    }

    #[test]
    fn time_left_is_never_more_than_the_plan_has(mut player in any_player(), events in any_events(16)) {
        run(&mut player, &events);
        let all = player.plan().total() + player.plan().extra();
        if let Some(view) = player.view() {
            prop_assert!(view.session_left <= all);
            prop_assert!(view.left <= view.length);
            prop_assert!(view.set.0 <= view.set.1, "{:?}", view.set);
            for segment in view.timeline {
                prop_assert!((0.0..=1.0).contains(&segment.done));
            }
        }
    }

    #[test]
    fn time_away_is_never_counted(mut player in any_player(), events in any_events(12), gap in 6_u64..100_000) {
        run(&mut player, &events);
        let before = player.record().clone();
        let left = player.view().map(|view| view.left);
        player.apply(Command::Away(Duration::from_secs(gap)));
        prop_assert_eq!(player.record(), &before);
        prop_assert_eq!(player.view().map(|view| view.left), left);
        prop_assert_ne!(player.mode(), Mode::Running);
    }

    #[test]
    fn a_session_left_alone_takes_as_long_as_planned(place in 0..PLANS.len(), chunk in 1_u64..7_000) {
        let catalogue = catalogue();
        let mut player = Player::new(plan(&catalogue, place, false, Side::Left));
        let all = player.plan().total() + player.plan().extra();
        player.apply(Command::Start);
        let mut passed = Duration::ZERO;
        while player.mode() == Mode::Running {
            let chunk = Duration::from_millis(chunk);
            for heard in player.tick(chunk) {
                if heard.cue.kind == stridewell::player::cue::CueKind::Done {
                    prop_assert_eq!(passed + heard.after, all);
                }
            }
            passed += chunk;
        }
        prop_assert!(player.record().sets.iter().all(stridewell::player::record::SetRecord::is_whole));
    }
}
