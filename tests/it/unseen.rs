//! What goes on while nobody looks: a person is called once, the machine stays awake, a second start is heard.

use std::time::Duration;

use stridewell::domain::Preferences;
use stridewell::domain::preferences::Counting;
use stridewell::model::{
    Action, Call, Effect, Model, Need, Notification, PackJob, Screen, SessionAction, World,
};
use stridewell::player::Command;
use stridewell::player::cue::CueKind;

use crate::support::stage::model;

const ROUTINE: &str = "hamstring-strength-a";

/// A session whose repetitions wait for a key, at its first counted step or just before it.
fn counted() -> Model {
    let mut model = model(Preferences {
        counting: Counting::Counted,
        ..Preferences::default()
    });
    model.update(Action::StartRoutine(ROUTINE.into()));
    model
}

/// Skips until a step waits for a key; answers what the last action wanted done.
fn until_it_waits(model: &mut Model) -> Vec<Effect> {
    for _ in 0..60 {
        let effects = model.update(Action::Player(Command::Skip));
        let player = &model.session.as_ref().unwrap().player;
        if player.step().unwrap().is_counted() {
            return effects;
        }
    }
    panic!("no counted step");
}

fn calls(effects: &[Effect]) -> Vec<Need> {
    let calls = effects.iter().filter_map(|effect| {
        if let Effect::Notify(Notification::Needed(need)) = effect {
            Some(*need)
        } else {
            None
        }
    });
    calls.collect()
}

#[test]
fn a_person_who_sees_the_window_is_not_called() {
    let mut model = counted();
    assert!(calls(&until_it_waits(&mut model)).is_empty());
}

#[test]
fn a_step_that_waits_calls_once_and_the_call_is_taken_back() {
    let mut model = counted();
    model.update(Action::World(World::Seen(false)));
    assert_eq!(calls(&until_it_waits(&mut model)), [Need::Count]);
    let later = model.update(Action::Tick(Duration::from_secs(30)));
    assert!(calls(&later).is_empty(), "once");
    let back = model.update(Action::World(World::Seen(true)));
    assert!(back.contains(&Effect::Withdraw), "{back:?}");
    let again = model.update(Action::World(World::Seen(false)));
    assert_eq!(calls(&again), [Need::Count], "it still waits");
    let pause = model.update(Action::Player(Command::Pause));
    assert!(pause.contains(&Effect::Withdraw), "{pause:?}");
}

#[test]
fn a_question_and_the_end_call_too() {
    let mut model = model(Preferences::default());
    model.update(Action::StartRoutine(ROUTINE.into()));
    model.update(Action::World(World::Seen(false)));
    let away = model.update(Action::Away(Duration::from_mins(5)));
    assert_eq!(calls(&away), [Need::Answer]);
    model.update(Action::Player(Command::Resume));
    let mut seconds = 0..10_000;
    let done = seconds.find_map(|_| {
        let effects = model.update(Action::Tick(Duration::from_secs(1)));
        Some(calls(&effects)).filter(|calls| !calls.is_empty())
    });
    assert_eq!(done, Some(vec![Need::Done]));
    let gone = model.update(Action::Tick(Duration::from_secs(30)));
    assert!(!gone.contains(&Effect::Withdraw), "until somebody looks");
    let seen = model.update(Action::World(World::Seen(true)));
    assert!(seen.contains(&Effect::Withdraw), "{seen:?}");
}

#[test]
fn the_machine_stays_awake_while_a_session_runs_and_for_ten_minutes_of_a_pause() {
    let mut model = model(Preferences::default());
    assert!(!model.keeps_awake(), "no session");
    model.update(Action::StartRoutine(ROUTINE.into()));
    assert!(model.keeps_awake());
    assert_eq!(model.may_sleep_in(), None);
    model.update(Action::Player(Command::Pause));
    model.update(Action::Tick(Duration::from_mins(9)));
    assert!(model.keeps_awake());
    assert_eq!(model.may_sleep_in(), Some(Duration::from_mins(1)));
    model.update(Action::Tick(Duration::from_mins(1)));
    assert!(!model.keeps_awake());
    model.update(Action::Player(Command::Resume));
    model.update(Action::Tick(Duration::from_secs(1)));
    assert!(model.keeps_awake());
    let mut preferences = model.preferences.clone();
    preferences.keeps_awake = false;
    model.update(Action::SetPreferences(Box::new(preferences)));
    assert!(!model.keeps_awake());
}

#[test]
fn a_second_start_opens_its_routine_here() {
    let mut model = model(Preferences::default());
    let call = Call {
        routine: Some("nordic-ten-week".into()),
        variant: Some("week-3".into()),
        file: Some("/home/me/phase-2.stride".into()),
    };
    let effects = model.update(Action::World(World::Called(call.clone())));
    assert!(effects.contains(&Effect::ComeForward));
    assert_eq!(*model.screen(), Screen::Routine("nordic-ten-week".into()));
    let setup = model.setup(&"nordic-ten-week".into());
    assert_eq!(setup.variant.as_str(), "week-3");
    let read = PackJob::Read(1, Some("/home/me/phase-2.stride".into()));
    assert!(effects.contains(&Effect::Packs(read)));

    model.update(Action::StartRoutine(ROUTINE.into()));
    let effects = model.update(Action::World(World::Called(call)));
    assert!(effects.contains(&Effect::ComeForward));
    assert_eq!(*model.screen(), Screen::Session, "a session stays");
    let unknown = Call {
        routine: Some("no-such-routine".into()),
        ..Call::default()
    };
    model.update(Action::Session(SessionAction::LeaveForLater));
    let before = model.screen().clone();
    model.update(Action::World(World::Called(unknown)));
    assert_eq!(*model.screen(), before);
}

#[test]
fn tones_that_are_not_wanted_are_not_heard() {
    let mut model = model(Preferences::default());
    let kinds = [
        CueKind::Three,
        CueKind::Halfway,
        CueKind::Part,
        CueKind::Start,
    ];
    assert_eq!(kinds.map(|kind| model.sounds(kind)), [true; 4]);
    model.preferences.tones.countdown = false;
    assert_eq!(
        kinds.map(|kind| model.sounds(kind)),
        [false, true, true, true]
    );
    model.preferences.tones.halfway = false;
    model.preferences.tones.tempo = false;
    assert_eq!(
        kinds.map(|kind| model.sounds(kind)),
        [false, false, false, true]
    );
}

#[test]
fn larger_text_is_taken_or_left() {
    for (taken, percent) in [(true, 130), (false, 100)] {
        let mut model = model(Preferences::default());
        model.offers_larger_text = true;
        model.update(Action::AnswerTextOffer(taken));
        assert!(!model.offers_larger_text);
        assert_eq!(model.preferences.text_percent, percent);
    }
}

#[test]
fn voices_are_looked_for_where_they_are_chosen() {
    use stridewell::model::SettingsSection;
    let mut model = model(Preferences::default());
    let open = || Action::Open(Screen::Settings(SettingsSection::Sound));
    assert!(
        !model.update(open()).contains(&Effect::FindVoices),
        "nobody wants one"
    );
    let mut preferences = model.preferences.clone();
    preferences.voice.on = true;
    let chosen = model.update(Action::SetPreferences(Box::new(preferences)));
    assert!(chosen.contains(&Effect::FindVoices));
    assert!(model.update(open()).contains(&Effect::FindVoices));
    assert!(model.update(Action::PlayCues).contains(&Effect::SaySample));
    model.update(Action::ToggleMute);
    assert!(
        !model.update(Action::PlayCues).contains(&Effect::SaySample),
        "M mutes both"
    );
}
