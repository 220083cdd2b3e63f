//! Check-in, reasons, advice and the morning after: what is asked, what is kept, and that nothing changes by itself.

use std::time::Duration;

use eframe::egui::Key;
use stridewell::domain::advice::Advice;
use stridewell::domain::history::{PainWhen, Reason};
use stridewell::domain::preferences::Preferences;
use stridewell::model::{
    Action, Answer, Asked, CheckInAction, Effect, Notification, Screen, SessionAction, World,
};
use stridewell::player::Command;

use crate::support::checked_in::{last, morning_after, part, said, say, whole};
use crate::support::stage::{Stage, model};

const COOL_DOWN: &str = "post-run-cool-down";
const TENDON: &str = "tendon-isometrics-first";

fn ask(stage: &mut Stage, action: CheckInAction) {
    stage.act(Action::CheckIn(action));
}

#[test]
fn pain_before_is_asked_and_kept_with_the_session() {
    let mut stage = Stage::without_figures();
    ask(&mut stage, CheckInAction::Begin(COOL_DOWN.into()));
    let asked = Screen::CheckIn(Asked::Before(COOL_DOWN.into()));
    assert_eq!(*stage.model().screen(), asked);
    assert!(stage.model().session.is_none(), "nothing runs yet");
    stage.press(Key::Num3);
    stage.press(Key::Enter);
    assert_eq!(*stage.model().screen(), Screen::Session);
    assert_eq!(said(&stage, PainWhen::Before), Some(3));
}

#[test]
fn a_session_starts_without_the_question_when_that_is_wanted() {
    let mut stage = Stage::without_figures();
    ask(&mut stage, CheckInAction::Begin(COOL_DOWN.into()));
    stage.click("Start without it");
    assert_eq!(*stage.model().screen(), Screen::Session);
    assert_eq!(said(&stage, PainWhen::Before), None);
    let never = Preferences {
        asks_before: false,
        ..Preferences::default()
    };
    let mut model = model(never);
    model.update(Action::CheckIn(CheckInAction::Begin(COOL_DOWN.into())));
    assert_eq!(*model.screen(), Screen::Session);
}

#[test]
fn where_the_rule_says_stop_the_session_is_not_offered() {
    let mut stage = Stage::without_figures();
    ask(&mut stage, CheckInAction::Begin(COOL_DOWN.into()));
    stage.press(Key::Num7);
    stage.press(Key::Enter);
    assert!(stage.model().session.is_none());
    assert!(!matches!(stage.model().screen(), Screen::CheckIn(_)));
}

#[test]
fn every_answer_is_kept_as_soon_as_it_is_given() {
    let mut model = model(Preferences::default());
    model.update(Action::StartRoutine(COOL_DOWN.into()));
    model.update(Action::Tick(Duration::from_mins(2)));
    model.update(Action::Session(SessionAction::EndSession));
    model.update(Action::Session(SessionAction::FinishSession));
    let answers = [
        Answer::Pain(4),
        Answer::Now(2),
        Answer::Effort(6),
        Answer::Note("slow".to_owned()),
    ];
    for answer in answers {
        let effects = model.update(Action::CheckIn(CheckInAction::Answer(answer.clone())));
        let kept = effects.into_iter().find_map(|effect| {
            let Effect::Keep(kept) = effect else {
                return None;
            };
            Some(kept.session)
        });
        let kept = kept.unwrap_or_else(|| panic!("{answer:?} is kept"));
        match answer {
            Answer::Pain(nrs) => assert_eq!(kept.worst(PainWhen::During), Some(nrs)),
            Answer::Now(nrs) => assert_eq!(kept.worst(PainWhen::After), Some(nrs)),
            Answer::Effort(effort) => assert_eq!(kept.effort, Some(effort)),
            Answer::Note(note) => assert_eq!(kept.note, note),
            Answer::Side(_) => {}
        }
    }
}

#[test]
fn skipping_takes_back_what_was_said_in_the_check_in_but_not_in_the_session() {
    let mut stage = Stage::without_figures();
    stage.act(Action::StartRoutine(COOL_DOWN.into()));
    stage.pass(Duration::from_mins(2));
    stage.act(Action::Player(Command::Hurts));
    stage.act(Action::Player(Command::PainIs(2)));
    stage.act(Action::Session(SessionAction::EndSession));
    stage.act(Action::Session(SessionAction::FinishSession));
    say(&mut stage, Answer::Pain(5));
    say(&mut stage, Answer::Effort(9));
    stage.click("Skip");
    let id = last(&stage);
    assert_eq!(*stage.model().screen(), Screen::Summary(id.clone()));
    let session = stage.model().past.session(&id).unwrap();
    assert_eq!(
        (session.worst(PainWhen::During), session.effort),
        (Some(2), None)
    );
    stage.press(Key::Enter);
    assert_eq!(*stage.model().screen(), Screen::Today);
}

#[test]
fn what_is_left_out_or_exchanged_is_kept_with_its_reason() {
    let mut stage = Stage::without_figures();
    part(&mut stage, "hamstring-strength-a");
    let session = stage.model().past.sessions().last().unwrap();
    assert_eq!(
        session.items[1].reason,
        Some(Reason::Pain),
        "left out by pain"
    );
    let untouched: Vec<_> = session.sets.iter().filter(|set| !set.is_begun()).collect();
    assert!(
        !untouched.is_empty(),
        "what was prescribed and left is kept"
    );
    assert!(!session.is_whole());

    let mut model = model(Preferences::default());
    model.update(Action::StartRoutine("hamstring-strength-a".into()));
    let before = model.past.sessions()[0].items[0].exercise.clone();
    let instead = "glute-bridge".into();
    model.update(Action::CheckIn(CheckInAction::AskWhy(Some(instead))));
    model.update(Action::Session(SessionAction::Because(Some(
        Reason::NotSureHow,
    ))));
    let item = &model.past.sessions()[0].items[0];
    assert_eq!(item.exercise.as_str(), "glute-bridge");
    assert_eq!(item.instead_of, Some(before));
    assert_eq!(item.reason, Some(Reason::NotSureHow));
}

#[test]
fn what_a_short_time_leaves_out_is_kept_as_left_for_want_of_time() {
    let mut model = model(Preferences::default());
    let id = || "hamstring-strength-a".into();
    model.update(Action::Limit(id(), Some(Duration::from_mins(3))));
    model.update(Action::StartRoutine(id()));
    let session = &model.past.sessions()[0];
    let planned = model.session.as_ref().unwrap().player.plan().items.len();
    assert!(planned < session.items.len());
    let left = &session.items[planned..];
    assert!(left.iter().all(|item| item.reason == Some(Reason::NoTime)));
}

#[test]
fn the_morning_is_asked_about_once_and_only_the_day_after() {
    let mut stage = Stage::without_figures();
    morning_after(&mut stage, COOL_DOWN, 2);
    assert!(stage.model().morning_due().is_some());
    ask(&mut stage, CheckInAction::Morning(1));
    assert_eq!(said(&stage, PainWhen::NextMorning), Some(1));
    assert!(stage.model().morning_due().is_none(), "answered");

    let mut stage = Stage::without_figures();
    morning_after(&mut stage, COOL_DOWN, 2);
    ask(&mut stage, CheckInAction::CloseMorning);
    assert!(stage.model().morning_due().is_none(), "not now");
    stage.pass(Duration::from_hours(24));
    assert!(stage.model().morning_due().is_none(), "two days later");

    // The session ended at a quarter past ten: at three in the night it is not morning yet.
    let mut stage = Stage::without_figures();
    whole(&mut stage, COOL_DOWN);
    stage.pass(Duration::from_hours(17));
    assert!(stage.model().morning_due().is_none(), "three in the night");
    stage.pass(Duration::from_hours(2));
    assert!(stage.model().morning_due().is_some(), "five in the morning");
    stage.act(Action::StartRoutine(COOL_DOWN.into()));
    stage.pass(Duration::from_mins(2));
    assert!(
        stage.model().morning_due().is_none(),
        "another session came first"
    );
}

#[test]
fn advice_changes_nothing_until_it_is_taken_and_can_be_taken_back() {
    let stage_2 = || "stage-2".into();
    let mut model = model(Preferences::default());
    model.update(Action::ChooseVariant(TENDON.into(), stage_2()));
    model.update(Action::StartRoutine(TENDON.into()));
    model.update(Action::Tick(Duration::from_mins(2)));
    model.update(Action::Session(SessionAction::EndSession));
    model.update(Action::Session(SessionAction::FinishSession));
    let whole = model.plan_of(&TENDON.into()).unwrap();
    model.update(Action::CheckIn(CheckInAction::Answer(Answer::Pain(7))));
    let session = model.past.sessions()[0].clone();
    let advised = model.advised_after(&session).unwrap();
    assert_eq!(advised.choices, [Advice::StepBack, Advice::GetHelp]);
    assert_eq!(
        model.plan_of(&TENDON.into()),
        Some(whole.clone()),
        "not by itself"
    );

    let taken = model.update(Action::CheckIn(CheckInAction::Take(
        TENDON.into(),
        Advice::StepBack,
    )));
    assert!(matches!(taken[..], [Effect::Volume, Effect::Save(_)]));
    assert_eq!(model.setup(&TENDON.into()).variant.as_str(), "stage-1");
    model.update(Action::CheckIn(CheckInAction::TakeBack(TENDON.into())));
    assert!(model.preferences.eased.is_empty());

    model.update(Action::CheckIn(CheckInAction::Take(
        TENDON.into(),
        Advice::ThirdLess,
    )));
    let less = model.plan_of(&TENDON.into()).unwrap();
    assert_eq!(less.variant, whole.variant, "the variant that was done");
    let share = less.total().as_secs_f64() / whole.total().as_secs_f64();
    assert!((0.6..0.95).contains(&share), "{share}");
    model.update(Action::CheckIn(CheckInAction::DoWhole(TENDON.into())));
    assert!(model.preferences.eased.is_empty());
}

#[test]
fn a_program_that_ran_all_night_tells_of_the_question_once_by_the_desktop() {
    let mut stage = Stage::without_figures();
    whole(&mut stage, COOL_DOWN);
    let evening = stage.model().now.clone();
    let mut model = model(Preferences::default());
    model.past = stage.model().past.clone();
    model.update(Action::World(World::ItIs(evening.clone())));
    let mut told = |minutes: i64| {
        let mut now = evening.clone();
        // Eight in the morning of the next day, and so many minutes.
        let to_eight = 86_400 + 8 * 3600 - evening.second_of_day();
        now.utc_ms += (to_eight + minutes * 60) * 1000;
        let effects = model.update(Action::World(World::ItIs(now)));
        let question = Effect::Notify(Notification::MorningQuestion);
        effects
            .into_iter()
            .filter(|effect| *effect == question)
            .count()
    };
    assert_eq!([told(-120), told(-1), told(0), told(1)], [0, 0, 1, 0]);
    assert!(
        model.look_at_wall_in().is_none(),
        "nothing more to wait for"
    );
}

#[test]
fn the_load_that_is_used_is_kept_with_each_set() {
    let mut preferences = Preferences::default();
    preferences.set_load(&"glute-bridge".into(), "10 kg");
    let mut model = model(preferences);
    model.update(Action::TryExercise("glute-bridge".into()));
    model.update(Action::Tick(Duration::from_secs(40)));
    model.update(Action::Session(SessionAction::EndSession));
    let sets = &model.past.sessions()[0].sets;
    assert!(!sets.is_empty());
    assert!(sets.iter().all(|set| set.load.as_deref() == Some("10 kg")));
}
