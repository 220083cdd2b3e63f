//! Laws of the player that hold for every plan and every sequence of commands.

use std::collections::BTreeSet;
use std::time::Duration;

use proptest::prelude::*;
use stridewell::domain::Side;
use stridewell::player::cue::CueKind;
use stridewell::player::record::SetRecord;
use stridewell::player::{Command, Cue, Heard, Mode, Player, State, Step, StepKind};

use crate::support::players::{Event, any_events, any_player, any_time, plans, run};

fn later(heard: Vec<Heard>, by: Duration) -> impl Iterator<Item = Heard> {
    heard.into_iter().map(move |heard| Heard {
        after: heard.after + by,
        ..heard
    })
}

/// Cues of one visit to a step; each may be heard once in it, but for a count-down whose end was moved.
fn check_once(seen: &mut BTreeSet<CueKind>, cue: Cue) -> Result<(), TestCaseError> {
    let again = matches!(
        cue.kind,
        CueKind::Three | CueKind::Two | CueKind::One | CueKind::Rep
    );
    prop_assert!(seen.insert(cue.kind) || again, "{cue:?} is heard again");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn two_ticks_are_one_tick(mut player in any_player(), events in any_events(14), a in any_time(), b in any_time()) {
        run(&mut player, &events);
        let mut whole = player.clone();
        let at_once = whole.tick(a + b);
        let mut parts = player.tick(a);
        parts.extend(later(player.tick(b), a));
        prop_assert_eq!(parts, at_once);
        prop_assert_eq!(player, whole);
    }

    #[test]
    fn what_is_upcoming_is_what_is_heard(mut player in any_player(), events in any_events(14), horizon in any_time()) {
        run(&mut player, &events);
        let upcoming = player.upcoming(horizon);
        let heard = player.tick(horizon);
        prop_assert_eq!(&heard, &upcoming);
        let times: Vec<Duration> = heard.iter().map(|heard| heard.after).collect();
        prop_assert!(times.is_sorted(), "cues come in their order");
        prop_assert!(times.iter().all(|after| *after <= horizon), "no cue comes late");
    }

    #[test]
    fn no_cue_repeats_in_a_visit_to_a_step(mut player in any_player(), events in any_events(24)) {
        let mut seen = BTreeSet::new();
        let mut visit = (player.place(), 0_usize);
        for cue in player.apply(Command::Start) {
            check_once(&mut seen, cue)?;
        }
        for event in events {
            let before = (player.place(), player.plan().items.clone());
            let cues = match &event {
                Event::Tick(elapsed) => player.tick(*elapsed).into_iter().map(|heard| heard.cue).collect(),
                Event::Do(command) => player.apply(command.clone()),
            };
            let moved = matches!(event, Event::Do(_)) && before.0 != player.place();
            // Going somewhere, also to the start of the same step, is another visit to it.
            let again = matches!(&event, Event::Do(command) if is_a_way(command));
            if moved || again {
                visit = (player.place(), visit.1 + 1);
                seen.clear();
            }
            for cue in cues {
                if cue.step != visit.0 {
                    visit = (cue.step, visit.1 + 1);
                    seen.clear();
                }
                check_once(&mut seen, cue)?;
            }
        }
    }

    #[test]
    fn while_time_stands_still_nothing_moves(mut player in any_player(), events in any_events(14), elapsed in any_time()) {
        run(&mut player, &events);
        let still = [Command::Pause, Command::Hurts, Command::Away(Duration::from_mins(5))];
        for command in still {
            let mut player = player.clone();
            player.apply(command);
            if matches!(player.mode(), Mode::Paused | Mode::Hurting(_) | Mode::Away(_)) {
                let before = (player.view(), player.record().clone());
                prop_assert!(player.tick(elapsed).is_empty());
                prop_assert_eq!((player.view(), player.record().clone()), before);
                prop_assert_eq!(player.next_change_in(), None);
            }
        }
    }

    #[test]
    fn a_repetition_taken_back_was_never_counted(mut player in any_player(), events in any_events(14)) {
        run(&mut player, &events);
        let before = player.clone();
        player.apply(Command::RepDone);
        if player.record() != before.record() {
            player.apply(Command::RepUndone);
            prop_assert_eq!(player, before);
        }
    }

    #[test]
    fn the_last_repetition_of_a_set_can_be_taken_back_for_four_seconds(mut player in any_player(), events in any_events(14), wait in 0_u64..3_999) {
        run(&mut player, &events);
        player.tick(Duration::from_millis(300));
        let before = player.clone();
        player.apply(Command::RepDone);
        // Where the step after it is over before, the session has gone on.
        let is_last = player.record() != before.record() && player.place() == before.place();
        player.tick(Duration::from_millis(wait));
        if is_last && player.place() <= before.place() + 1 && player.mode() == Mode::Running {
            prop_assert!(player.view().unwrap().can_undo);
            player.apply(Command::RepUndone);
            prop_assert_eq!(player.place(), before.place());
            let reps = |player: &Player| -> Vec<u32> {
                let all = player.record().sets.iter().map(|set| set.reps_done);
                all.filter(|done| 0 < *done).collect()
            };
            prop_assert_eq!(reps(&player), reps(&before));
            // Where work follows at once, the time that was spent in it was really spent.
            let next = player.plan().steps.get(before.place() + 1);
            if !next.is_some_and(Step::is_work) {
                prop_assert_eq!(player.record(), before.record());
            }
        }
    }

    #[test]
    fn two_repetitions_within_a_quarter_second_are_one(mut player in any_player(), events in any_events(14), wait in 0_u64..250) {
        run(&mut player, &events);
        let reps = |player: &Player| player.record().sets.iter().map(|set| set.reps_done).sum::<u32>();
        let before = reps(&player);
        player.apply(Command::RepDone);
        if reps(&player) == before + 1 {
            player.tick(Duration::from_millis(wait));
            let once = reps(&player);
            player.apply(Command::RepDone);
            prop_assert_eq!(reps(&player), once);
        }
    }

    #[test]
    fn skipping_always_comes_to_the_end(mut player in any_player(), events in any_events(14)) {
        run(&mut player, &events);
        let steps = player.plan().steps.len();
        for _ in 0..=steps {
            player.apply(Command::Skip);
        }
        prop_assert_eq!(player.mode(), Mode::Done);
    }

    #[test]
    fn leaving_out_every_item_comes_to_the_end(mut player in any_player(), events in any_events(14)) {
        run(&mut player, &events);
        let items = player.plan().items.len();
        for _ in 0..items {
            player.apply(Command::DropItem);
        }
        prop_assert_eq!(player.mode(), Mode::Done);
    }

    #[test]
    fn done_stays_done(mut player in any_player(), events in any_events(8), after in any_events(8), to_the_end in any::<bool>()) {
        run(&mut player, &events);
        if to_the_end {
            for _ in 0..player.plan().items.len() {
                player.apply(Command::DropItem);
            }
        } else {
            player.apply(Command::End);
        }
        let before = (player.view(), player.record().clone(), player.mode());
        run(&mut player, &after);
        prop_assert_eq!((player.view(), player.record().clone(), player.mode()), before);
    }

    #[test]
    fn what_is_shown_is_possible(mut player in any_player(), events in any_events(20)) {
        run(&mut player, &events);
        let all = player.plan().total() + player.plan().extra();
        let Some(view) = player.view() else { return Ok(()) };
        prop_assert!(view.session_left <= all);
        prop_assert!(view.left <= view.length);
        prop_assert!((0.0..=1.0).contains(&view.fraction), "{}", view.fraction);
        prop_assert!(view.set.0 <= view.set.1, "{:?}", view.set);
        prop_assert!(view.item <= view.items);
        if let Some((rep, of)) = view.rep {
            prop_assert!(rep <= of, "{rep} of {of}");
            let least = u32::from(view.step_state == State::Paced && player.mode() != Mode::Done);
            prop_assert!(least <= rep, "{rep} of {of}");
        }
        let parts: Duration = view.timeline.iter().map(|segment| segment.length).sum();
        prop_assert_eq!(parts, all);
        for segment in &view.timeline {
            prop_assert!((0.0..=1.0).contains(&segment.done), "{}", segment.done);
        }
        if let Some(next) = player.next_change_in() {
            prop_assert!(!next.is_zero(), "a change that is due has come");
        }
    }

    #[test]
    fn steps_stay_in_order_and_take_time(mut player in any_player(), events in any_events(20)) {
        run(&mut player, &events);
        let steps = &player.plan().steps;
        prop_assert!(steps.is_sorted_by_key(|step| step.item));
        prop_assert!(steps.iter().all(|step| !step.length.is_zero()));
        let items = player.plan().items.len();
        prop_assert!(steps.iter().all(|step| step.item < items));
        prop_assert!(steps.iter().all(|step| step.is_counted() || step.kind != StepKind::Count));
    }

    #[test]
    fn changes_of_what_is_left_leave_what_is_done(mut player in any_player(), events in any_events(20), change in crate::support::players::any_change()) {
        run(&mut player, &events);
        let place = player.place();
        let behind: Vec<_> = player.plan().steps.iter().take(place).copied().collect();
        let record = player.record().clone();
        player.apply(change.clone());
        let still: Vec<_> = player.plan().steps.iter().take(place).copied().collect();
        // A repetition that starts again in the other way takes its parts with it.
        let same = behind.iter().zip(&still).take_while(|(a, b)| a == b).count();
        let in_rep = behind.iter().rev().take_while(|step| step.rep.is_some()).count();
        prop_assert!(behind.len() <= same + in_rep, "{change:?} changed what lies behind");
        prop_assert_eq!(player.record(), &record);
    }

    #[test]
    fn time_away_is_never_counted(mut player in any_player(), events in any_events(14), gap in 6_u64..100_000) {
        run(&mut player, &events);
        let before = player.record().clone();
        let left = player.view().map(|view| view.left);
        player.apply(Command::Away(Duration::from_secs(gap)));
        prop_assert_eq!(player.record(), &before);
        prop_assert_eq!(player.view().map(|view| view.left), left);
        prop_assert_ne!(player.mode(), Mode::Running);
    }

    #[test]
    fn a_session_left_alone_takes_as_long_as_planned(place in 0..plans().len(), chunk in 1_u64..7_000, side in any::<bool>()) {
        let side = if side { Side::Left } else { Side::Right };
        let mut player = Player::new(plans()[place](false, side));
        let all = player.plan().total() + player.plan().extra();
        player.apply(Command::Start);
        let mut passed = Duration::ZERO;
        while player.mode() == Mode::Running {
            let chunk = Duration::from_millis(chunk);
            for heard in player.tick(chunk) {
                if heard.cue.kind == CueKind::Done {
                    prop_assert_eq!(passed + heard.after, all);
                }
            }
            passed += chunk;
        }
        prop_assert!(player.record().sets.iter().all(SetRecord::is_whole));
    }

    #[test]
    fn no_amount_of_time_is_too_much(mut player in any_player(), events in any_events(10)) {
        run(&mut player, &events);
        player.tick(Duration::MAX);
        player.tick(Duration::MAX);
        prop_assert_ne!(player.mode(), Mode::Resuming(Duration::ZERO));
        prop_assert!(player.view().is_some());
    }
}

/// True for a command that goes to the start of a step, or makes the step another one.
fn is_a_way(command: &Command) -> bool {
    match command {
        Command::Start
        | Command::Ready
        | Command::Skip
        | Command::Back
        | Command::Repeat
        | Command::RestartItem
        | Command::RepDone
        | Command::RepUndone
        | Command::SwapSides
        | Command::Replace(_)
        | Command::DropItem
        | Command::JumpTo(_)
        | Command::ChangeDose(_)
        | Command::SetCounting(_)
        | Command::Less => true,
        Command::Pause
        | Command::Resume
        | Command::Why(_)
        | Command::More
        | Command::Hurts
        | Command::PainIs(_)
        | Command::Away(_)
        | Command::End => false,
    }
}
