//! Preferences with nothing left as it usually is.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::civil::{date, time};

use crate::domain::Preferences;
use crate::domain::care::ice::On;
use crate::domain::care::{Care, FirstDays, Hours, Ice, Run, Sitting};
use crate::domain::guidance::CheckResult;
use crate::domain::preferences::{
    BodyBuild, Clothing, Counting, Eased, FigureLook, HeadStyle, SkinTone, SoreSide, ThemeChoice,
};
use crate::domain::programme::{Followed, Moved, What};
use crate::domain::safety::{Answers, Audience, OwnCheck, Until};
use crate::domain::schedule::{Day, Scheduled};
use crate::domain::voice::{Spoken, TonesHeard, Voice};
use crate::domain::{ExerciseId, RoutineId, Schedule, SelfCheckId, Side, VariantId};

fn planned() -> Schedule {
    Schedule {
        entries: vec![Scheduled {
            routine: RoutineId::new("desk-break-five"),
            days: [Day::Monday, Day::Sunday].into(),
            at: time(18, 30, 0, 0),
            reminds: true,
            from: date(2026, 11, 2),
            until: Some(date(2026, 12, 24)),
        }],
    }
}

fn followed() -> Followed {
    let moved = |what, step: &str| Moved {
        day: date(2026, 11, 26),
        what,
        step: VariantId::new(step),
    };
    Followed {
        started: date(2026, 11, 2),
        step: VariantId::new("week-3"),
        since: date(2026, 11, 23),
        rests_until: Some(date(2026, 11, 30)),
        ticks: BTreeMap::from([("moves-on/level-1".to_owned(), date(2026, 11, 20))]),
        history: vec![
            moved(What::Started, "week-1"),
            moved(What::Other("taught".to_owned()), "week-2"),
            moved(What::Skipped, "week-3"),
        ],
    }
}

/// Everything that can run, running.
fn care() -> Care {
    let run = Run {
        length_ms: 900_000,
        before_ms: 61_000,
        from_ms: 1_795_683_600_000,
        runs: true,
    };
    Care {
        ice: Ice::On(On {
            run,
            checks: 2,
            told: true,
        }),
        ice_on_s: Some(720),
        ice_read: true,
        leg_up: Some(Run { runs: false, ..run }),
        leg_up_s: Some(1200),
        days: Some(FirstDays {
            began_ms: 1_795_600_000_000,
            window_h: [48, 72],
            told: 1,
        }),
        sitting: Sitting {
            on: true,
            every_min: Some(45),
            hours: Hours { from: 8, to: 16 },
            since_ms: None,
        },
        seen_ms: 1_795_683_601_000,
    }
}

fn answered() -> OwnCheck {
    let given = [("nerve", vec!["old"]), ("place", Vec::new())];
    let given = given.map(|(question, choices)| {
        let choices = choices.into_iter().map(Into::into).collect();
        (question.into(), choices)
    });
    let mut answers = Answers::of(given.into());
    answers.settled.insert(Until::ReviewRecorded);
    OwnCheck {
        answers,
        on: date(2026, 11, 20),
        read: true,
        handed_out: ["riverside/phase-2".into()].into(),
    }
}

fn checked() -> BTreeMap<SelfCheckId, CheckResult> {
    BTreeMap::from([(
        SelfCheckId::new("check-straight-leg-raise"),
        CheckResult {
            left: Some(85),
            right: Some(80),
            reading: Some("long".to_owned()),
            on: Some(date(2026, 11, 26)),
        },
    )])
}

fn silent() -> TonesHeard {
    TonesHeard {
        countdown: false,
        halfway: false,
        tempo: false,
    }
}

fn spoken() -> Voice {
    Voice {
        on: true,
        name: Some("Anna".to_owned()),
        rate_percent: 130,
        only_to_move: true,
        says: [Spoken::Sides, Spoken::Reps].into(),
    }
}

fn eased() -> Eased {
    Eased {
        variant: Some(VariantId::new("week-3")),
        percent: Some(67),
        since: date(2026, 11, 26),
    }
}

pub(super) fn unusual() -> Preferences {
    Preferences {
        theme: ThemeChoice::HighContrast,
        language: Some("de".to_owned()),
        text_percent: 150,
        volume: 35,
        muted: true,
        keeps_awake: false,
        monitor: Some("HDMI-1".to_owned()),
        patient_monitor: Some("DP-2".to_owned()),
        tones: silent(),
        voice: spoken(),
        counting: Counting::Counted,
        counting_by_exercise: BTreeMap::from([(ExerciseId::new("glute-bridge"), Counting::Paced)]),
        time_to_move: Duration::from_secs(12),
        start_side: Side::Right,
        sore_side: SoreSide::One(Side::Left),
        reduced_motion: Some(true),
        figure: FigureLook {
            body: BodyBuild::Heavy,
            hair: HeadStyle::Scarf,
            skin: SkinTone::Deep,
            clothing: Clothing::Amber,
        },
        kit: ["ball".to_owned(), "strap".to_owned()].into(),
        distance_in_full_screen: false,
        care: care(),
        toured: true,
        asks_before: false,
        audience: Some(Audience::Me),
        overlengthened: true,
        own_check: Some(answered()),
        self_checks: checked(),
        loads: BTreeMap::from([(ExerciseId::new("kettlebell-swing"), "16 kg".to_owned())]),
        eased: BTreeMap::from([(RoutineId::new("nordic-ten-week"), eased())]),
        programmes: BTreeMap::from([(RoutineId::new("nordic-ten-week"), followed())]),
        reminded: BTreeMap::from([(RoutineId::new("desk-break-five"), date(2026, 11, 26))]),
        schedule: planned(),
    }
}
