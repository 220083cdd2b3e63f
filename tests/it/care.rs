//! Care timers in the model: what is told when, after a restart, in a session, and when the program may sleep.

use std::time::Duration;

use stridewell::domain::Preferences;
use stridewell::domain::care::{Call, Care, Hours, Ice, Limits, Sitting};
use stridewell::domain::history::Stamp;
use stridewell::model::care::{BreakAnswer, CareAction, Timer};
use stridewell::model::{
    Action, Effect, Level, LibraryTab, Model, NoticeKind, Notification, Pressed, Screen, World,
};

use crate::support::planned::{DAY, stamp};
use crate::support::stage;

/// A model at ten in the morning.
fn model(preferences: Preferences) -> Model {
    let mut model = stage::model(preferences);
    show(&mut model, at(0));
    model
}

/// So many seconds after ten.
fn at(seconds: i64) -> Stamp {
    let ten = stamp(DAY.at(10, 0, 0, 0));
    Stamp {
        utc_ms: ten.utc_ms + seconds * 1000,
        ..ten
    }
}

fn show(model: &mut Model, now: Stamp) -> Vec<Effect> {
    model.update(Action::World(World::ItIs(now)))
}

fn care(model: &mut Model, action: CareAction) -> Vec<Effect> {
    model.update(Action::Care(action))
}

fn calls(effects: &[Effect]) -> Vec<Call> {
    let told = effects.iter().filter_map(|effect| {
        if let Effect::Notify(Notification::Care(call)) = effect {
            Some(*call)
        } else {
            None
        }
    });
    told.collect()
}

fn sounds(effects: &[Effect]) -> bool {
    let mut effects = effects.iter();
    effects.any(|effect| matches!(effect, Effect::Play(_)))
}

fn saves(effects: &[Effect]) -> bool {
    let mut effects = effects.iter();
    effects.any(|effect| matches!(effect, Effect::Save(_)))
}

fn notices(model: &Model) -> Vec<(Level, NoticeKind)> {
    let told = model.notices.iter();
    told.map(|notice| (notice.level, notice.kind)).collect()
}

fn cooling() -> Model {
    let mut model = model(Preferences::default());
    assert!(saves(&care(&mut model, CareAction::Start(Timer::Ice))));
    model
}

fn ice(model: &Model) -> &Ice {
    &model.preferences.care.ice
}

#[test]
fn the_content_sets_the_limits() {
    let limits = Limits::of(&stage::content().catalogue);
    assert_eq!(limits, Limits::default(), "what is said in its absence too");
    let desk = stage::content();
    let desk = desk.catalogue.routine(&"desk-break-five".into()).unwrap();
    assert!(desk.frequency.starts_with("every 60-90 minutes of sitting"));
    let nothing = stridewell::domain::Catalogue::default();
    assert_eq!(Limits::of(&nothing), Limits::default());
}

#[test]
fn ice_is_told_of_by_the_desktop_a_tone_and_the_window() {
    let mut model = cooling();
    assert_eq!(show(&mut model, at(299)), []);
    let effects = show(&mut model, at(300));
    assert_eq!(calls(&effects), [Call::SkinCheck]);
    assert!(sounds(&effects) && saves(&effects));
    let effects = show(&mut model, at(900));
    assert_eq!(calls(&effects), [Call::IceOff]);
    assert!(sounds(&effects));
    let told = [(Level::Problem, NoticeKind::Care(Call::IceOff))];
    assert_eq!(notices(&model), told, "it stays until it was read");
    let effects = show(&mut model, at(1200));
    assert_eq!(calls(&effects), [Call::IceStop]);
    care(&mut model, CareAction::Stop(Timer::Ice));
    assert_eq!(notices(&model), [], "what was said of the ice is over");
}

#[test]
fn the_hard_stop_is_told_in_a_session_too_and_hides_nothing_else() {
    let mut model = cooling();
    model.update(Action::StartRoutine("hamstring-strength-a".into()));
    show(&mut model, at(900));
    let effects = show(&mut model, at(1200));
    assert_eq!(calls(&effects), [Call::IceStop]);
    assert!(sounds(&effects));
    assert_eq!(*model.screen(), Screen::Session);
    let told = [(Level::Problem, NoticeKind::Care(Call::IceStop))];
    assert_eq!(notices(&model), told);
}

#[test]
fn a_restart_in_the_middle_goes_on_and_one_after_the_end_says_so_once_and_calmly() {
    let kept = cooling().preferences;
    let mut second = stage::model(kept.clone());
    let effects = show(&mut second, at(400));
    assert!(calls(&effects).is_empty() && !sounds(&effects));
    assert_eq!(notices(&second), [], "the skin is not told of late");
    let Ice::On(on) = ice(&second) else {
        panic!("it is still on")
    };
    assert_eq!(on.run.left_ms(at(400).utc_ms), 500_000);
    assert_eq!(calls(&show(&mut second, at(900))), [Call::IceOff]);

    let mut third = stage::model(kept);
    let effects = show(&mut third, at(8 * 3600));
    assert_eq!(calls(&effects), []);
    assert!(!sounds(&effects));
    assert!(saves(&effects));
    let told = [(Level::Note, NoticeKind::CareMeanwhile(Call::IceStop))];
    assert_eq!(notices(&third), told);
    assert_eq!(show(&mut third, at(8 * 3600 + 1)), []);
    let mut fourth = stage::model(third.preferences);
    show(&mut fourth, at(9 * 3600));
    assert_eq!(notices(&fourth), [], "the next start says nothing");
}

#[test]
fn summer_time_changes_nothing_and_a_clock_set_back_takes_the_timers_with_it() {
    let mut model = cooling();
    let winter = at(300);
    let summer = Stamp {
        offset_s: 7200,
        ..winter
    };
    assert_eq!(calls(&show(&mut model, summer)), [Call::SkinCheck]);
    show(&mut model, at(-3600));
    let Ice::On(on) = ice(&model) else {
        panic!("it is still on")
    };
    assert_eq!(on.run.passed_ms(at(-3600).utc_ms), 300_000);
    assert_eq!(calls(&show(&mut model, at(-3600 + 600))), [Call::IceOff]);
}

#[test]
fn a_slip_is_taken_back_for_a_minute_and_the_time_goes_on() {
    let mut model = cooling();
    show(&mut model, at(100));
    care(&mut model, CareAction::Stop(Timer::Ice));
    assert!(matches!(ice(&model), Ice::Off(_)));
    show(&mut model, at(130));
    assert_eq!(model.can_take_back(), Some(Timer::Ice));
    care(&mut model, CareAction::TakeBack);
    let Ice::On(on) = ice(&model) else {
        panic!("it is on again")
    };
    assert_eq!(
        on.run.passed_ms(at(130).utc_ms),
        130_000,
        "as if never touched"
    );
    care(&mut model, CareAction::Stop(Timer::Ice));
    show(&mut model, at(191));
    assert_eq!(model.can_take_back(), None);
    care(&mut model, CareAction::TakeBack);
    assert!(matches!(ice(&model), Ice::Off(_)));
}

#[test]
fn the_leg_goes_up_longer_or_shorter_and_comes_down() {
    let mut model = model(Preferences::default());
    care(&mut model, CareAction::Change(Timer::LegUp, -1));
    care(&mut model, CareAction::Change(Timer::LegUp, -1));
    assert_eq!(model.preferences.care.leg_up_s, Some(600));
    care(&mut model, CareAction::Start(Timer::LegUp));
    care(&mut model, CareAction::Change(Timer::LegUp, 1));
    care(&mut model, CareAction::Hold(Timer::LegUp));
    show(&mut model, at(5000));
    care(&mut model, CareAction::Hold(Timer::LegUp));
    assert_eq!(calls(&show(&mut model, at(5899))), []);
    assert_eq!(calls(&show(&mut model, at(5900))), [Call::LegDown]);
    assert_eq!(model.preferences.care.leg_up, None);
}

#[test]
fn the_days_are_followed_and_tell_of_movement_in_silence() {
    let mut model = model(Preferences::default());
    let began = at(-47 * 3600).utc_ms;
    care(&mut model, CareAction::FollowDays(Some(began)));
    assert_eq!(show(&mut model, at(3599)), []);
    let effects = show(&mut model, at(3600));
    assert_eq!(calls(&effects), [Call::MoveGently]);
    assert!(!sounds(&effects));
    care(&mut model, CareAction::ShowMovement);
    let routine = "first-72-hours".into();
    assert_eq!(*model.screen(), Screen::Routine("first-72-hours".into()));
    assert_eq!(model.setup(&routine).variant, "day-2-movement".into());
    care(&mut model, CareAction::FollowDays(None));
    assert_eq!(model.preferences.care.days, None);
}

/// Somebody sits from ten on, told every hour.
fn sitting() -> Model {
    let mut model = model(Preferences::default());
    let sitting = Sitting {
        on: true,
        hours: Hours { from: 9, to: 18 },
        ..Sitting::default()
    };
    care(&mut model, CareAction::SetSitting(sitting));
    model
}

#[test]
fn a_break_is_offered_put_off_started_and_not_in_the_middle_of_a_session() {
    let mut model = sitting();
    assert_eq!(calls(&show(&mut model, at(3599))), []);
    assert_eq!(calls(&show(&mut model, at(3600))), [Call::StandUp]);
    assert!(model.care.offers_break);
    assert_eq!(notices(&model), [], "the card says it");
    care(&mut model, CareAction::Break(BreakAnswer::Later));
    assert!(!model.care.offers_break);
    assert_eq!(calls(&show(&mut model, at(4199))), []);
    assert_eq!(calls(&show(&mut model, at(4200))), [Call::StandUp]);
    care(&mut model, CareAction::Break(BreakAnswer::Start));
    assert_eq!(*model.screen(), Screen::Session);
    assert_eq!(
        model.session.as_ref().unwrap().routine,
        Some("desk-break-five".into())
    );
    for minute in 0..120 {
        assert_eq!(calls(&show(&mut model, at(4200 + minute * 60))), []);
    }
}

#[test]
fn the_desktop_leads_to_the_timers_and_starts_a_break_that_still_waits() {
    let press = |model: &mut Model, call, pressed| {
        let told = Notification::Care(call);
        model.update(Action::World(World::Notified(told, pressed)))
    };
    let mut model = cooling();
    let effects = press(&mut model, Call::SkinCheck, Pressed::Itself);
    assert_eq!(effects, [Effect::ComeForward]);
    assert_eq!(*model.screen(), Screen::Care);
    let mut model = sitting();
    show(&mut model, at(3600));
    press(&mut model, Call::StandUp, Pressed::Later);
    press(&mut model, Call::StandUp, Pressed::Start);
    assert!(model.session.is_none(), "it does not wait any more");
    show(&mut model, at(4200));
    press(&mut model, Call::StandUp, Pressed::Start);
    assert_eq!(*model.screen(), Screen::Session);
}

#[test]
fn the_program_looks_once_a_second_while_a_timer_is_seen_and_sleeps_when_nothing_runs() {
    let second = Some(Duration::from_secs(1));
    let minute = Some(Duration::from_mins(1));
    let mut model = model(Preferences::default());
    care(&mut model, CareAction::Show);
    assert_eq!(model.look_at_wall_in(), None);
    care(&mut model, CareAction::Start(Timer::Ice));
    assert_eq!(model.look_at_wall_in(), second);
    model.update(Action::ShowLibrary(LibraryTab::Routines));
    assert_eq!(model.look_at_wall_in(), second, "the rail shows it");
    model.update(Action::StartRoutine("hamstring-strength-a".into()));
    assert_eq!(model.look_at_wall_in(), minute, "a session shows no timer");
    show(&mut model, at(290));
    assert_eq!(model.look_at_wall_in(), Some(Duration::from_secs(10)));
    model.update(Action::Back);
    care(&mut model, CareAction::Hold(Timer::Ice));
    assert_eq!(model.look_at_wall_in(), minute, "it is held");
    care(&mut model, CareAction::Stop(Timer::Ice));
    assert_eq!(model.look_at_wall_in(), minute, "it is due again");
    show(&mut model, at(3 * 3600));
    assert_eq!(model.look_at_wall_in(), None, "that was told");
    let mut model = sitting();
    assert_eq!(model.look_at_wall_in(), minute);
    care(&mut model, CareAction::SetSitting(Sitting::default()));
    assert_eq!(model.look_at_wall_in(), None);
}

#[test]
fn nothing_but_the_look_at_the_clock_changes_while_nothing_runs() {
    let mut model = model(Preferences::default());
    for second in 1..100 {
        assert_eq!(show(&mut model, at(second * 97)), []);
    }
    let care = Care {
        seen_ms: model.preferences.care.seen_ms,
        ..Care::default()
    };
    assert_eq!(model.preferences.care, care);
}
