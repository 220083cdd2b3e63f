//! The policy with a clock that is moved by hand.

use proptest::prelude::*;

use super::*;
use crate::kiosk::Span;

const CHOOSING: (Area, Wait) = (Area::Choose, Wait::Choosing);
const SLIDES: (Area, Wait) = (Area::Attract, Wait::Never);

fn seconds(count: u64) -> Duration {
    Duration::from_secs(count)
}

fn policy() -> Policy {
    Policy::new(&Config::default())
}

/// Lets the seconds pass one by one; answers after how many something followed, and what.
fn until(policy: &mut Policy, at: (Area, Wait), most: u64) -> Option<(u64, Passed)> {
    (1..=most).find_map(|count| Some((count, policy.pass(seconds(1), at)?)))
}

#[test]
fn whoever_leaves_is_forgotten_after_45_and_20_seconds() {
    let mut policy = policy();
    assert_eq!(
        until(&mut policy, CHOOSING, 500),
        Some((65, Passed::Forget))
    );
}

#[test]
fn any_touch_keeps_the_session() {
    let mut policy = policy();
    assert_eq!(until(&mut policy, CHOOSING, 64), None);
    assert_eq!(policy.warning(Wait::Choosing), Some(seconds(1)));
    policy.touched();
    assert_eq!(policy.warning(Wait::Choosing), None);
    assert_eq!(
        until(&mut policy, CHOOSING, 500),
        Some((65, Passed::Forget))
    );
}

#[test]
fn a_session_whose_time_goes_on_is_never_asked() {
    let mut policy = policy();
    let runs = (Area::Session, Wait::Never);
    assert_eq!(until(&mut policy, runs, 3_600), None);
    let counted = (Area::Session, Wait::Counted(seconds(40)));
    assert_eq!(
        until(&mut policy, counted, 500),
        Some((100, Passed::Forget))
    );
}

#[test]
fn a_session_that_ended_by_itself_leaves_time_to_say_how_it_felt() {
    let mut policy = policy();
    policy.pass(seconds(800), (Area::Session, Wait::Never));
    let asks = (Area::CheckIn, Wait::Choosing);
    assert_eq!(until(&mut policy, asks, 500), Some((65, Passed::Forget)));
}

#[test]
fn the_line_at_the_foot_runs_out_from_30_seconds_on() {
    let mut policy = policy();
    policy.pass(seconds(30), CHOOSING);
    assert_eq!(policy.runs_out(Wait::Choosing), None);
    policy.pass(Duration::from_millis(7_500), CHOOSING);
    let left = policy.runs_out(Wait::Choosing).unwrap();
    assert!((left - 0.5).abs() < 0.01, "{left}");
    policy.pass(seconds(10), CHOOSING);
    assert_eq!(policy.runs_out(Wait::Choosing), None, "now it is asked");
}

#[test]
fn a_code_that_stands_for_long_has_that_line_too() {
    let mut config = Config::default();
    config.timing.set(Time::Thanks, 90);
    let mut policy = Policy::new(&config);
    let thanks = (Area::Thanks, Wait::Thanks);
    policy.pass(seconds(30), thanks);
    assert_eq!(policy.runs_out(Wait::Thanks), None);
    policy.pass(seconds(30), thanks);
    let left = policy.runs_out(Wait::Thanks).unwrap();
    assert!((left - 0.5).abs() < 0.01, "{left}");
}

#[test]
fn a_corner_held_for_five_seconds_asks_staff_from_every_area() {
    for area in Area::ALL {
        let mut policy = policy();
        policy.hold(true);
        assert_eq!(until(&mut policy, (area, Wait::Never), 4), None);
        policy.hold(true);
        assert_eq!(
            policy.pass(seconds(1), (area, Wait::Never)),
            Some(Passed::AskStaff)
        );
        assert_eq!(until(&mut policy, (area, Wait::Never), 20), None, "once");
    }
}

#[test]
fn a_corner_that_was_let_go_asks_nobody() {
    let mut policy = policy();
    for _ in 0..10 {
        policy.hold(true);
        policy.pass(seconds(4), SLIDES);
        policy.hold(false);
        assert_eq!(policy.pass(seconds(4), SLIDES), None);
    }
}

#[test]
fn while_it_is_cleaned_nothing_is_forgotten_and_no_corner_counts() {
    let mut policy = policy();
    policy.hold(true);
    policy.clean();
    assert_eq!(policy.cleaning(), Some(seconds(30)));
    assert_eq!(until(&mut policy, CHOOSING, 30), None);
    assert_eq!(policy.cleaning(), None);
    assert_eq!(
        until(&mut policy, CHOOSING, 500),
        Some((65, Passed::Forget))
    );
}

#[test]
fn the_picture_moves_two_points_every_minute_and_comes_back() {
    let mut policy = policy();
    let mut seen = Vec::new();
    for _ in 0..18 {
        seen.push(policy.shift());
        policy.pass(seconds(60), SLIDES);
    }
    let steps = |at: &[f32; 2]| at.map(|part| part as i32);
    assert_eq!(steps(&seen[0]), [0, 0]);
    let all = |seen: &[[f32; 2]]| seen.iter().map(steps).collect::<Vec<_>>();
    assert_eq!(all(&seen[..9]), all(&seen[9..]));
    for (one, next) in seen.iter().zip(&seen[1..]) {
        let far = one.iter().zip(next).map(|(a, b)| (a - b).abs());
        assert!(steps(one) != steps(next) && far.fold(0.0, f32::max) <= 2.0);
    }
}

#[test]
fn slides_take_twenty_seconds_and_fade_at_their_end() {
    let mut policy = policy();
    policy.pass(Duration::from_secs(19), SLIDES);
    assert_eq!(policy.slide(), (0, 0.0));
    assert_eq!(policy.slide_in(), Duration::from_millis(200));
    policy.pass(Duration::from_millis(600), SLIDES);
    let (slide, come) = policy.slide();
    assert!(slide == 0 && (come - 0.5).abs() < 0.01, "{come}");
    policy.pass(Duration::from_millis(400), SLIDES);
    assert_eq!(policy.slide(), (1, 0.0));
    policy.begin_anew();
    assert_eq!(policy.slide(), (0, 0.0));
}

#[test]
fn a_closed_gym_is_dark_until_somebody_touches_the_screen() {
    for (closed, light) in [(Closed::Dim, Light::Dim), (Closed::Blank, Light::Blank)] {
        let config = Config {
            open: vec![Span::parse("06:00-22:00").unwrap()],
            closed,
            ..Config::default()
        };
        let mut policy = Policy::new(&config);
        policy.it_is(Minute::parse("23:00").unwrap(), &config);
        policy.pass(seconds(45), SLIDES);
        assert_eq!(policy.light(Area::Attract), light);
        policy.touched();
        assert_eq!(policy.light(Area::Attract), Light::Full);
        policy.pass(seconds(60), (Area::Session, Wait::Never));
        assert_eq!(
            policy.light(Area::Session),
            Light::Full,
            "nobody is cut off"
        );
        policy.it_is(Minute::parse("06:00").unwrap(), &config);
        assert_eq!(policy.light(Area::Attract), Light::Full);
    }
}

#[test]
fn it_is_looked_at_again_when_something_changes() {
    let mut policy = policy();
    assert_eq!(policy.next_in(CHOOSING), seconds(30), "the line appears");
    policy.pass(Duration::from_secs(30), CHOOSING);
    assert_eq!(policy.next_in(CHOOSING), seconds(15), "it is asked");
    policy.pass(Duration::from_millis(15_300), CHOOSING);
    assert_eq!(policy.next_in(CHOOSING), Duration::from_millis(700));
    policy.touched();
    policy.hold(true);
    policy.pass(seconds(2), CHOOSING);
    assert_eq!(policy.next_in(CHOOSING), seconds(3), "the corner");
}

/// Something that happens to the policy.
#[derive(Clone, Copy, Debug)]
enum Does {
    Pass(u64),
    Touch,
    Hold(bool),
}

fn does() -> impl Strategy<Value = Does> {
    prop_oneof![
        (1_u64..20_000).prop_map(Does::Pass),
        Just(Does::Touch),
        any::<bool>().prop_map(Does::Hold),
    ]
}

proptest! {
    /// Time may come in any pieces.
    #[test]
    fn time_in_two_pieces_is_time_in_one(before in proptest::collection::vec(does(), 0..8), first in 0_u64..10_000, second in 0_u64..10_000) {
        let mut whole = policy();
        for does in before {
            match does {
                Does::Pass(ms) => drop(whole.pass(Duration::from_millis(ms), CHOOSING)),
                Does::Touch => whole.touched(),
                Does::Hold(holds) => whole.hold(holds),
            }
        }
        // What follows from a corner follows once: at the end of the piece it falls into.
        whole.hold(false);
        let mut parts = whole.clone();
        let one = whole.pass(Duration::from_millis(first + second), CHOOSING);
        let two = [first, second].map(|ms| parts.pass(Duration::from_millis(ms), CHOOSING));
        prop_assert_eq!(one, two[1]);
        prop_assert_eq!(whole, parts);
    }

    /// Nobody who goes away stays in memory, whatever they did before.
    #[test]
    fn it_always_comes_back(before in proptest::collection::vec(does(), 0..30)) {
        let mut policy = policy();
        for does in before {
            match does {
                Does::Pass(ms) => drop(policy.pass(Duration::from_millis(ms), CHOOSING)),
                Does::Touch => policy.touched(),
                Does::Hold(holds) => policy.hold(holds),
            }
        }
        policy.hold(false);
        prop_assert!(until(&mut policy, CHOOSING, 66).is_some());
    }
}
