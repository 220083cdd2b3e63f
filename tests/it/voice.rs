//! What the voice says over whole routines in virtual time, word by word, and laws for every plan.

use std::path::PathBuf;
use std::time::Duration;

use stridewell::domain::preferences::Counting;
use stridewell::domain::voice::{Spoken, Voice};
use stridewell::domain::{ExerciseId, Side};
use stridewell::player::cue::CueKind;
use stridewell::player::simulate::simulate;
use stridewell::player::{Heard, Plan, PlanOptions};
use stridewell::text::Text;
use stridewell::voice::{LATE, Now, Rank, Speaker, Utterance};

use crate::support::players::plans;
use crate::support::stage::content;

/// Whoever counts by key takes so long for each.
const TAP: Duration = Duration::from_secs(3);

fn everything() -> Voice {
    Voice {
        on: true,
        ..Voice::default()
    }
}

fn plan(routine: &str, variant: &str, counting: Counting) -> Plan {
    let content = content();
    let catalogue = &content.catalogue;
    let routine = catalogue.routine(&routine.into()).unwrap();
    let variant = routine.variant(&variant.into()).unwrap();
    let all = catalogue.exercises.iter();
    let all = all.map(|exercise| exercise.id.clone());
    let options = PlanOptions {
        start_side: Side::Left,
        time_to_move: Duration::from_secs(5),
        counted: all.filter(|_| counting == Counting::Counted).collect(),
        ..PlanOptions::default()
    };
    Plan::of_variant(&routine.id, variant, catalogue, &options).unwrap()
}

fn said_of(plan: &Plan, voice: &Voice, cues: &[Heard], now: Option<Now>) -> Vec<Utterance> {
    let content = content();
    let strokes = |id: &ExerciseId| {
        let spec = content.figures.get(id)?;
        Some(spec.strokes_s().map(Duration::from_secs_f64))
    };
    let speaker = Speaker {
        plan,
        catalogue: &content.catalogue,
        text: &Text::default(),
        voice,
        strokes: &strokes,
    };
    speaker.utterances(cues, now)
}

fn said(plan: &Plan, voice: &Voice) -> Vec<Utterance> {
    let cues = simulate(plan.clone(), Some(TAP)).cues;
    said_of(plan, voice, &cues, None)
}

/// Compares with the lines in `tests/fixtures/voice`; `UPDATE_SNAPSHOTS=true` writes them.
fn golden(name: &str, plan: &Plan, voice: &Voice) {
    let lines = said(plan, voice).into_iter();
    let lines = lines.map(|one| format!("{:8.2}  {}\n", one.due.as_secs_f64(), one.words));
    let lines: String = lines.collect();
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let file = file.join(format!("tests/fixtures/voice/{name}.txt"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        stridewell::store::write(&file, lines.as_bytes()).unwrap();
    }
    let golden = std::fs::read_to_string(&file).unwrap();
    assert!(lines == golden, "{name} is said differently:\n{lines}");
}

#[test]
fn release_names_its_spots_and_strokes() {
    let plan = plan("lacrosse-ball-release", "full", Counting::Paced);
    golden("release", &plan, &everything());
}

#[test]
fn paced_repetitions_name_their_parts() {
    let plan = plan("nordic-ten-week", "week-5", Counting::Paced);
    golden("paced", &plan, &everything());
}

#[test]
fn holds_name_their_sides() {
    let plan = plan("post-run-cool-down", "standard", Counting::Paced);
    golden("holds", &plan, &everything());
}

#[test]
fn counted_repetitions_are_numbered() {
    let plan = plan("hamstring-strength-a", "level-2", Counting::Counted);
    golden("counted", &plan, &everything());
}

#[test]
fn who_wants_to_know_when_to_move_hears_only_that() {
    let plan = plan("hamstring-strength-a", "level-2", Counting::Paced);
    let voice = Voice {
        only_to_move: true,
        ..everything()
    };
    golden("only-to-move", &plan, &voice);
}

fn every_plan() -> impl Iterator<Item = Plan> {
    let sides = [(false, Side::Left), (true, Side::Right)];
    let plans = plans().into_iter();
    plans.flat_map(move |make| sides.map(|(counted, side)| make(counted, side)))
}

fn every_voice() -> Vec<Voice> {
    let mut voices = vec![everything()];
    voices.push(Voice {
        only_to_move: true,
        ..everything()
    });
    for rate_percent in [60, 160] {
        voices.push(Voice {
            rate_percent,
            ..everything()
        });
    }
    voices
}

#[test]
fn no_two_lines_are_said_at_once_and_none_after_its_moment() {
    for plan in every_plan() {
        let cues = simulate(plan.clone(), Some(TAP)).cues;
        for voice in every_voice() {
            let lines = said_of(&plan, &voice, &cues, None);
            assert!(!lines.is_empty());
            for pair in lines.windows(2) {
                let end = pair[0].due + pair[0].length;
                assert!(end <= pair[1].due, "{pair:#?}");
            }
            for line in &lines {
                assert!(line.due <= line.latest, "{line:?}");
                assert!(!line.words.trim().is_empty(), "{line:?}");
            }
        }
    }
}

#[test]
fn a_line_is_late_by_a_word_at_most() {
    for plan in every_plan() {
        let cues = simulate(plan.clone(), Some(TAP)).cues;
        for line in said_of(&plan, &everything(), &cues, None) {
            // Strokes have no cue of their own.
            if line.rank == Rank::Part {
                continue;
            }
            let meant = cues.iter().rev().find(|cue| cue.after <= line.due);
            let late = line.due.saturating_sub(meant.unwrap().after);
            assert!(late <= LATE, "{line:?}");
        }
    }
}

#[test]
fn three_two_one_is_said_to_the_moment() {
    for plan in every_plan() {
        let cues = simulate(plan.clone(), Some(TAP)).cues;
        let lines = said_of(&plan, &everything(), &cues, None);
        for cue in cues.iter().filter(|cue| cue.cue.kind == CueKind::Three) {
            let heard = lines.iter().find(|line| line.due == cue.after);
            assert_eq!(
                heard.map(|line| line.words.as_str()),
                Some("Three."),
                "{cue:?}"
            );
        }
    }
}

#[test]
fn a_part_word_is_over_before_its_part_is() {
    for plan in every_plan() {
        let cues = simulate(plan.clone(), Some(TAP)).cues;
        let lines = said_of(&plan, &everything(), &cues, None);
        for cue in cues.iter().filter(|cue| cue.cue.kind == CueKind::Part) {
            let end = cue.after + plan.steps[cue.cue.step].length;
            let inside = |line: &&Utterance| cue.after <= line.due && line.due < end;
            for line in lines
                .iter()
                .filter(inside)
                .filter(|line| line.rank == Rank::Part)
            {
                assert!(line.due + line.length <= end, "{line:?} in {cue:?}");
            }
        }
    }
}

#[test]
fn a_counted_repetition_is_said_at_the_tap() {
    let plan = plan("hamstring-strength-a", "level-2", Counting::Counted);
    let cues = simulate(plan.clone(), Some(TAP)).cues;
    let lines = said_of(&plan, &everything(), &cues, None);
    let taps = cues.iter().filter(|cue| cue.cue.kind == CueKind::Rep);
    let taps: Vec<Duration> = taps
        .filter(|cue| plan.steps[cue.cue.step].is_counted())
        .map(|cue| cue.after)
        .collect();
    assert!(taps.len() > 20, "{}", taps.len());
    for tap in taps {
        let line = lines.iter().find(|line| line.due == tap);
        let number = line.and_then(|line| line.words.trim_end_matches('.').parse::<u32>().ok());
        assert!(number.is_some_and(|number| 0 < number), "{tap:?} {line:?}");
    }
}

#[test]
fn only_to_move_says_nothing_during_work() {
    let voice = Voice {
        only_to_move: true,
        ..everything()
    };
    for make in plans() {
        let plan = make(false, Side::Left);
        let mut checked = 0;
        for line in said(&plan, &voice) {
            let starts = (0..plan.steps.len()).map(|place| plan.start_of(place));
            let place = starts.take_while(|start| *start <= line.due).count() - 1;
            // Without a moment to get ready, the first word is the name of what begins.
            let at_once = place == 0 && line.due.is_zero();
            let over = plan.total() + plan.extra() <= line.due;
            assert!(
                at_once || over || !plan.steps[place].is_work(),
                "{line:?} in {:?}",
                plan.steps[place]
            );
            checked += 1;
        }
        assert!(checked > 1, "it says when to move");
    }
}

#[test]
fn what_is_not_wanted_is_not_said() {
    let plan = plan("hamstring-strength-a", "level-2", Counting::Paced);
    assert!(
        said(&plan, &Voice::default()).is_empty(),
        "the voice is off"
    );
    let bare = Voice {
        says: [].into(),
        ..everything()
    };
    let frame = ["Get ready.", "Change sides.", "Rest.", "Session done."];
    for line in said(&plan, &bare) {
        assert!(frame.contains(&line.words.as_str()), "{line:?}");
    }
    let sides = Voice {
        says: [Spoken::Sides].into(),
        ..everything()
    };
    let lines = said(&plan, &sides);
    assert!(lines.iter().any(|line| line.words.contains("Left")));
    assert!(lines.iter().all(|line| !line.words.contains("Three")));
}

#[test]
fn strokes_go_on_in_the_middle_of_a_step() {
    let plan = plan("lacrosse-ball-release", "roller", Counting::Paced);
    let step = plan
        .steps
        .iter()
        .position(stridewell::player::Step::is_work)
        .unwrap();
    let now = Now {
        step,
        into: Duration::from_secs(9),
        after: Duration::ZERO,
    };
    let lines = said_of(&plan, &everything(), &[], Some(now));
    assert!(lines.len() > 3, "{lines:?}");
    let later = Now {
        into: Duration::from_secs(10),
        ..now
    };
    let again = said_of(&plan, &everything(), &[], Some(later));
    let ends = |lines: &[Utterance], at: Duration| -> Vec<Duration> {
        lines
            .iter()
            .rev()
            .take(3)
            .map(|line| line.due + at)
            .collect()
    };
    assert_eq!(ends(&lines, now.into), ends(&again, later.into));
}
