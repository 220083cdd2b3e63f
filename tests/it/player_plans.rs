//! Plans as PLAYER.md has them: lengths, orders of sides, doses of their own on each side, cues in virtual time.

use std::time::Duration;

use stridewell::domain::{Part, Side, SideOrder};
use stridewell::packs::builtin;
use stridewell::player::cue::CueKind;
use stridewell::player::simulate::simulate;
use stridewell::player::{Command, Mode, Plan, PlanOptions, Player, State, Step, StepKind};

use crate::support::players::fixtures;

fn plan(routine: &str, variant: &str, options: &PlanOptions) -> Plan {
    let (catalogue, _) = builtin::catalogue();
    let routine = catalogue.routine(&routine.into()).unwrap();
    let variant = routine.variant(&variant.into()).unwrap();
    Plan::of_variant(&routine.id, variant, &catalogue, options).unwrap()
}

#[test]
fn every_variant_takes_as_long_as_its_content_says() {
    let (catalogue, _) = builtin::catalogue();
    let variants = catalogue.routines.iter().flat_map(|routine| {
        let variants = routine.variants.iter();
        variants.map(move |variant| (routine, variant))
    });
    let mut seen = 0;
    for (routine, variant) in variants {
        let options = PlanOptions::default();
        let plan = Plan::of_variant(&routine.id, variant, &catalogue, &options).unwrap();
        let name = format!("{} {}", routine.id, variant.id);
        assert_eq!(
            plan.total().as_secs(),
            u64::from(variant.total_seconds),
            "{name}"
        );
        let sum: Duration = plan.steps.iter().map(|step| step.length).sum();
        assert_eq!(plan.total(), sum, "{name}");
        seen += 1;
    }
    assert_eq!(seen, 48);
}

#[test]
fn time_to_move_comes_on_top_and_is_marked() {
    let options = PlanOptions {
        time_to_move: Duration::from_secs(20),
        ..PlanOptions::default()
    };
    let plain = plan("post-run-cool-down", "standard", &PlanOptions::default());
    let moved = plan("post-run-cool-down", "standard", &options);
    assert_eq!(moved.total(), plain.total());
    let extra: Duration = moved
        .steps
        .iter()
        .filter(|step| step.extra)
        .map(|step| step.length)
        .sum();
    assert_eq!(moved.extra(), extra);
    for (place, item) in moved.items.iter().enumerate().skip(1) {
        let missing = options.time_to_move.saturating_sub(item.dose.setup);
        let own = moved
            .steps
            .iter()
            .filter(|step| step.item == place && step.extra);
        assert_eq!(own.map(|step| step.length).sum::<Duration>(), missing);
    }
}

#[test]
fn the_fifth_week_of_nordics_lowers_thirty_times_for_its_seconds() {
    let plan = plan("nordic-ten-week", "week-5", &PlanOptions::default());
    let item = plan
        .items
        .iter()
        .position(|item| item.exercise.as_str() == "nordic-hamstring-lower");
    let item = item.expect("the week has nordics");
    let lowers: Vec<&Step> = plan
        .steps
        .iter()
        .filter(|step| step.item == item && step.kind == StepKind::Work(Part::Lower))
        .collect();
    let in_set = |set| lowers.iter().filter(|step| step.set == set).count();
    assert_eq!([in_set(0), in_set(1), in_set(2)], [12, 10, 8]);
    assert!(
        lowers
            .iter()
            .all(|step| step.length == Duration::from_secs(4))
    );

    let simulation = simulate(plan.clone(), None);
    assert_eq!(simulation.total, Duration::from_secs(825));
    let lowered = simulation.cues.iter().filter(|heard| {
        let begins = matches!(heard.cue.kind, CueKind::Start | CueKind::Rep);
        let step = plan.steps.get(heard.cue.step).filter(|_| begins);
        step.is_some_and(|step| step.item == item && step.kind == StepKind::Work(Part::Lower))
    });
    let at: Vec<Duration> = lowered.map(|heard| heard.after).collect();
    assert_eq!(at.len(), 30);
    for (time, step) in at.iter().zip(&lowers) {
        let place = plan.steps.iter().position(|other| other == *step).unwrap();
        assert_eq!(
            *time,
            plan.start_of(place),
            "each begins when it is planned"
        );
    }
}

/// The sides of the work of an item, one letter a repetition or hold, a space between sets.
fn sides(steps: &[Step], item: usize) -> String {
    let mut letters = String::new();
    let mut before = None;
    for step in steps
        .iter()
        .filter(|step| step.item == item && step.is_work())
    {
        let place = (step.set, step.side, step.rep);
        if before.is_some_and(|(set, _, _)| set != step.set) {
            letters.push(' ');
        }
        if before != Some(place) {
            letters.push(if step.side == Some(Side::Left) {
                'L'
            } else {
                'R'
            });
        }
        before = Some(place);
    }
    letters
}

#[test]
fn each_side_has_its_own_sets_and_repetitions() {
    // Eight repetitions on the left in three sets, six on the right in two.
    for (order, items) in fixtures() {
        let steps = Plan::of_items(items).steps;
        let expected = match order {
            SideOrder::AlternateEachSet => "LLLLLLLLRRRRRR LLLLLLLLRRRRRR LLLLLLLL",
            SideOrder::AlternateEachRep => "LRLRLRLRLRLRLL LRLRLRLRLRLRLL LLLLLLLL",
            SideOrder::FinishOneSide => "LLLLLLLL LLLLLLLL LLLLLLLL RRRRRR RRRRRR",
        };
        assert_eq!(sides(&steps, 0), expected, "{order:?}");
        let holds = steps.iter().filter(|step| step.item == 1 && step.is_work());
        for hold in holds {
            let expected = if hold.side == Some(Side::Left) { 9 } else { 20 };
            assert_eq!(hold.length, Duration::from_secs(expected), "{order:?}");
        }
        let changes = steps.iter().filter(|step| step.item == 0);
        let changes = changes
            .filter(|step| step.kind == StepKind::ChangeSides)
            .count();
        let expected = match order {
            SideOrder::AlternateEachSet => 2,
            SideOrder::AlternateEachRep => 0,
            SideOrder::FinishOneSide => 1,
        };
        assert_eq!(changes, expected, "{order:?}");
    }
}

#[test]
fn what_has_no_time_to_get_ready_is_said_ahead() {
    let plan = plan("nordic-ten-week", "week-5", &PlanOptions::default());
    let simulation = simulate(plan.clone(), None);
    let without = plan.items.iter().enumerate().skip(1);
    for (item, _) in without.filter(|(_, item)| item.dose.setup.is_zero()) {
        let start = plan
            .steps
            .iter()
            .position(|step| step.item == item)
            .unwrap();
        let said = simulation
            .cues
            .iter()
            .find(|heard| heard.cue.kind == CueKind::Next && heard.cue.step + 1 == start);
        let before = plan.steps[start - 1].length.min(Duration::from_secs(10));
        assert_eq!(
            said.map(|said| said.after),
            plan.start_of(start).checked_sub(before)
        );
    }
}

#[test]
fn what_was_skipped_to_while_paused_is_heard_when_time_counts_again() {
    let plan = plan("hamstring-strength-a", "level-2", &PlanOptions::default());
    let mut player = Player::new(plan);
    player.apply(Command::Start);
    player.apply(Command::Pause);
    assert!(player.apply(Command::Skip).is_empty());
    player.apply(Command::Resume);
    let heard = player.tick(Duration::from_secs(3));
    let start = heard.iter().find(|heard| heard.cue.kind == CueKind::Start);
    assert_eq!(start.map(|start| start.after), Some(Duration::from_secs(3)));
    assert_eq!(player.mode(), Mode::Running);
}

#[test]
fn a_lengthened_rest_stays_so_when_the_exercise_is_changed() {
    let plan = plan("hamstring-strength-a", "level-2", &PlanOptions::default());
    let mut player = Player::new(plan);
    player.apply(Command::Start);
    while player.view().unwrap().state != State::Rest {
        player.apply(Command::Skip);
    }
    player.tick(Duration::from_secs(2));
    let before = player.view().unwrap().left;
    player.apply(Command::More);
    let counting = stridewell::domain::preferences::Counting::Counted;
    player.apply(Command::SetCounting(counting));
    assert_eq!(
        player.view().unwrap().left,
        before + Duration::from_secs(10)
    );
}
