//! Baked motions: up to date, small, and right for every build.

use stridewell::domain::{Part, Side};
use stridewell::figure::FigureSpec;
use stridewell::figure::body::BodySet;
use stridewell::figure::floor::heights_m;
use stridewell::figure::motion::At;
use stridewell::figure::pose::Dof;
use stridewell::packs::motions::{BUILDS, bake, from_bytes, to_bytes};
use stridewell::packs::{builtin, motions};

use crate::solver::figures;

/// Samples of one repetition; `STRIDEWELL_SAMPLES` takes more.
const SAMPLES: u32 = 16;

/// Contacts may be so far from their places, at a key and between two, in every build; metres.
const NEAR_M: f64 = 0.005;

/// Bodies sink no further into the floor than this, metres.
const SINKS_M: f64 = 0.005;

fn bytes(name: &str) -> &'static [u8] {
    let motion = name
        .strip_prefix("figures/")
        .and_then(|name| name.strip_suffix(".toml"));
    builtin::motions(motion.unwrap())
        .unwrap_or_else(|| panic!("{name} has no motions: stridewell figure bake"))
}

#[test]
fn motions_are_up_to_date_and_small() {
    let mut all = 0;
    for (name, text, _) in figures() {
        let bytes = bytes(name);
        all += bytes.len();
        let read = from_bytes(bytes, text);
        assert!(read.is_some(), "{name} was changed: stridewell figure bake");
    }
    assert!(all < 3_000_000, "{all} bytes");
    assert_eq!(
        builtin::MOTIONS.len(),
        60,
        "a motion without a figure, or the other way round"
    );
}

/// What is kept is what the solver finds now: for a few in every run, for all with `STRIDEWELL_SAMPLES`.
#[test]
fn motions_are_what_the_solver_finds() {
    let some = [
        "plank",
        "kettlebell-swing",
        "partner-leg-raise-stretch",
        "hamstring-scoops",
    ];
    let all = std::env::var_os("STRIDEWELL_SAMPLES").is_some();
    for (name, text, figure) in figures() {
        if !all && !some.contains(&figure.id.as_str()) {
            continue;
        }
        assert!(
            to_bytes(&bake(&figure), text) == bytes(name),
            "{name}: the solver finds other motions now: stridewell figure bake --all"
        );
    }
}

/// What is furthest from its place, and what sinks deepest, over one repetition; metres.
fn worst(figure: &FigureSpec, samples: u32) -> [(String, f64); 2] {
    let body = BodySet::of(figure.body);
    let [mut off, mut low] = [const { (String::new(), 0.0_f64) }; 2];
    let keys = (0..figure.keys.len()).map(At::Key);
    let between = (0..samples).map(|i| At::Loop(f64::from(i) / f64::from(samples)));
    for at in keys.chain(between) {
        for touch in figure.touches(at, Side::Right) {
            if off.1 < touch.error_m {
                off = (format!("{} {at:?}", touch.name), touch.error_m);
            }
        }
        for (part, height) in heights_m(&figure.posed(at, Side::Right).pose, body) {
            if low.1 < -height {
                low = (format!("{part:?} {at:?}"), -height);
            }
        }
    }
    [off, low]
}

#[test]
fn every_build_touches_what_it_should_and_sinks_nowhere() {
    let samples = std::env::var("STRIDEWELL_SAMPLES").ok();
    let samples = samples.map_or(SAMPLES, |samples| samples.parse().unwrap());
    let mut faults = Vec::new();
    for (_, _, figure) in figures() {
        let all = motions::built_in(&figure.id).unwrap();
        for (build, baked) in BUILDS.into_iter().zip(&all) {
            let built = figure.baked(build, baked);
            let [(what, off), (part, low)] = worst(&built, samples);
            if NEAR_M < off || SINKS_M < low {
                faults.push(format!(
                    "{} {build:?}: {what} {:.1} mm off, {part} {:.1} mm low",
                    figure.id,
                    off * 1e3,
                    low * 1e3
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Lengths at which cycles end anywhere, seconds.
const LENGTHS_S: [f64; 5] = [0.7, 3.3, 20.0, 45.9, 61.5];

/// The way in, the part and the way out, at `share` of each.
fn moments(part: Part, length_s: f64, share: f64) -> [At; 3] {
    let part_at = At::Part {
        part,
        into_s: share * length_s,
        length_s,
    };
    let out = At::Exit {
        from: part,
        length_s,
        share,
    };
    [At::Entry { into: part, share }, part_at, out]
}

#[test]
fn nothing_is_solved_while_a_session_runs() {
    for (_, _, figure) in figures() {
        let all = motions::built_in(&figure.id).unwrap();
        for (build, baked) in BUILDS.into_iter().zip(&all) {
            let built = figure.baked(build, baked);
            let spots = u32::try_from(built.spots.len()).unwrap();
            for (from, to) in (1..=spots).flat_map(|from| (1..=spots).map(move |to| (from, to))) {
                let (of, share) = (spots, 0.4);
                let roll = At::Roll {
                    from,
                    to,
                    of,
                    share,
                };
                assert!(
                    built.is_found_ahead(roll),
                    "{} {build:?} {roll:?}",
                    figure.id
                );
            }
            for spot in std::iter::once(&built).chain(&built.spots) {
                for (part, length_s) in Part::ALL
                    .iter()
                    .flat_map(|part| LENGTHS_S.map(|s| (*part, s)))
                {
                    for at in (0..=17).flat_map(|n| moments(part, length_s, f64::from(n) / 17.0)) {
                        assert!(spot.is_found_ahead(at), "{} {build:?} {at:?}", figure.id);
                    }
                }
            }
        }
    }
}

#[test]
fn the_way_out_starts_where_the_work_ended_and_ends_ready() {
    for (_, _, figure) in figures() {
        let figure = figure.baked(BUILDS[0], &motions::built_in(&figure.id).unwrap()[0]);
        for (part, length_s) in Part::ALL
            .iter()
            .flat_map(|part| LENGTHS_S.map(|s| (*part, s)))
        {
            let [_, end, _] = moments(part, length_s, 1.0);
            let [_, _, start] = moments(part, length_s, 0.0);
            let [_, _, home] = moments(part, length_s, 1.0);
            let same = |a: At, b: At| {
                let [a, b] = [a, b].map(|at| figure.posed(at, Side::Right).pose);
                Dof::all()
                    .map(|dof| {
                        // A crank that went round is where it was.
                        let by = (a.get(dof) - b.get(dof)).rem_euclid(360.0);
                        by.min(360.0 - by)
                    })
                    .fold(0.0, f64::max)
            };
            assert!(same(end, start) < 1e-6, "{} {part:?} {length_s}", figure.id);
            assert!(
                same(home, At::Ready) < 1e-6,
                "{} {part:?} {length_s}",
                figure.id
            );
        }
    }
}
