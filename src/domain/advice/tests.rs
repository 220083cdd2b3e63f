//! Advice at every number of a rule, and the mornings after.

use super::*;
use crate::domain::history::{Ending, SessionId, Stamp};
use crate::domain::pain::PainBand;

fn rule(bands: &[(PainAdvice, u8, u8)]) -> PainRule {
    let bands = bands.iter().map(|(advice, min, max)| PainBand {
        advice: *advice,
        min: *min,
        max: *max,
        words: String::new(),
    });
    PainRule {
        id: String::new(),
        text: String::new(),
        bands: bands.collect(),
        source: None,
    }
}

/// A session `back` days ago with its worst number and the next morning's.
fn session(back: i64, during: Option<u8>, morning: Option<u8>) -> PastSession {
    let mut session = PastSession {
        id: SessionId::new(&format!("{back}")),
        routine: Some(RoutineId::new("tendon-isometrics-first")),
        variant: None,
        name: String::new(),
        version: String::new(),
        began: Stamp {
            utc_ms: (20_000 - back) * 86_400_000,
            ..Stamp::default()
        },
        ended: None,
        ending: Ending::Whole,
        items: Vec::new(),
        sets: Vec::new(),
        pain: Vec::new(),
        effort: None,
        note: String::new(),
    };
    session.set_pain(PainWhen::During, None, during);
    session.set_pain(PainWhen::NextMorning, None, morning);
    session
}

fn choices(advised: Option<Advised>) -> Vec<Advice> {
    advised.map_or_else(Vec::new, |advised| advised.choices)
}

#[test]
fn the_bands_of_the_rule_decide() {
    let rule = rule(&[(PainAdvice::CarryOn, 0, 3), (PainAdvice::Change, 4, 5)]);
    assert_eq!(choices(after_session(&rule, 3)), [Advice::CarryOn]);
    assert_eq!(
        choices(after_session(&rule, 4)),
        [Advice::Hold, Advice::ThirdLess]
    );
    assert_eq!(after_session(&rule, 6), None, "the rule says nothing to it");
}

#[test]
fn a_rule_without_a_middle_band_goes_from_carry_on_to_stop() {
    let rule = rule(&[(PainAdvice::CarryOn, 0, 5), (PainAdvice::Stop, 6, 10)]);
    assert_eq!(choices(after_session(&rule, 5)), [Advice::CarryOn]);
    let stop = choices(after_session(&rule, 6));
    assert_eq!(stop.first(), Some(&Advice::StepBack));
    assert!(stop.contains(&Advice::GetHelp));
}

#[test]
fn a_worse_morning_means_one_step_back_and_the_same_or_better_goes_on() {
    let past = [session(3, None, Some(2)), session(1, None, None)];
    let advised = |now| choices(next_morning(&past, &past[1], now));
    assert_eq!(advised(3).first(), Some(&Advice::StepBack));
    assert_eq!(advised(2), [Advice::CarryOn]);
    assert_eq!(advised(0), [Advice::CarryOn]);
}

#[test]
fn without_a_morning_before_the_number_before_the_session_serves() {
    let mut last = session(1, None, None);
    assert_eq!(next_morning(&[last.clone()], &last, 4), None);
    last.set_pain(PainWhen::Before, None, Some(3));
    let advised = next_morning(&[last.clone()], &last, 4).unwrap();
    assert_eq!(advised.because, Because::Morning { now: 4, before: 3 });
    assert_eq!(advised.choices.first(), Some(&Advice::StepBack));
}

#[test]
fn an_old_morning_or_one_of_another_routine_is_not_compared_with() {
    let old = session(20, None, Some(0));
    let other = PastSession {
        routine: Some(RoutineId::new("desk-break-five")),
        ..session(2, None, Some(0))
    };
    let last = session(1, None, None);
    assert_eq!(next_morning(&[old, other, last.clone()], &last, 4), None);
}

#[test]
fn a_week_above_the_week_before_means_see_someone() {
    let past = [
        session(12, Some(2), None),
        session(10, Some(2), Some(3)),
        session(4, Some(4), None),
        session(1, Some(3), None),
    ];
    let advised = next_morning(&past, &past[3], 1).unwrap();
    assert_eq!(advised.because, Because::WeekRise);
    assert_eq!(advised.choices.first(), Some(&Advice::GetHelp));
    // One number a week is no trend.
    let few = [past[1].clone(), past[3].clone()];
    let advised = next_morning(&few, &few[1], 1).unwrap();
    assert_eq!(advised.because, Because::Morning { now: 1, before: 3 });
}
