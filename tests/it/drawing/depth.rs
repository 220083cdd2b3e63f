//! Which part is drawn before which, while the camera goes round the figure.

use std::collections::BTreeMap;

use stridewell::figure::camera::Camera;
use stridewell::figure::part::PartName;
use stridewell::figure::scene::{order, overlaps};
use stridewell::figure::{OrderMemory, Scene};

use super::{each_key, scene};

/// What swaps back all the same, with the reason.
const KNOWN: [(&str, &str); 2] = [
    (
        "standing-quad-stretch",
        "the wall, seen edge on, with the arm that leans on it",
    ),
    (
        "resisted-hip-flexor-march",
        "the loop of the band with its own other half",
    ),
];

/// What trembles all the same: overlaps that go round in a circle.
const TREMBLING: [(&str, &str); 3] = [
    (
        "ball-release-glute-floor",
        "a leg folded over the other, seen from the head",
    ),
    (
        "askling-extender",
        "arms around a thigh, seen along the body",
    ),
    (
        "supine-90-90-knee-extension",
        "arms around a thigh, seen along the body",
    ),
];

/// What has no right order at its best view, with the reason; `OVER_M` is how far a part is in front of another that is
/// drawn over it, at least.
const CYCLES: [(&str, &str); 1] = [(
    "ball-release-glute-floor",
    "a foot laid over the other thigh, with its own shank",
)];
const OVER_M: f64 = 0.01;

/// Parts that overlap by less are not seen to swap, metres.
const SEEN_M: f64 = 0.005;

/// A pair that swaps does not swap back within so many degrees.
const BACK_DEG: f64 = 10.0;

/// Degrees from one picture to the next; `STRIDEWELL_SAMPLES` turns by one.
const STEP_DEG: f64 = 5.0;

/// When a pair swapped last, and which was in front since.
#[derive(Clone, Copy)]
struct Pair {
    first_over: bool,
    swapped_deg: Option<f64>,
}

/// The pairs that overlap by what can be seen, and whether the first is drawn over the other.
fn seen(scene: &Scene<'_>, memory: &mut OrderMemory) -> Vec<([PartName; 2], bool)> {
    let names = order(scene, memory);
    let place = |name: PartName| names.iter().position(|known| *known == name);
    let pairs = overlaps(scene).into_iter();
    let pairs = pairs.filter(|pair| SEEN_M < pair.deep_m);
    pairs
        .map(|pair| {
            let [a, b] = pair.parts;
            (pair.parts, place(b) < place(a))
        })
        .collect()
}

/// Fails with every fault that is not in a list.
fn assert_known(mut faults: Vec<String>, list: &[(&str, &str)]) {
    faults.retain(|fault| !list.iter().any(|(id, _)| fault.starts_with(id)));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_pair_swaps_and_swaps_back_within_ten_degrees_of_turning() {
    let all = std::env::var_os("STRIDEWELL_SAMPLES").is_some();
    let step_deg = if all { 1.0 } else { STEP_DEG };
    let steps = (360.0 / step_deg) as u32;
    let mut faults = Vec::new();
    each_key(|spec, posed, name| {
        let still = scene(spec, posed);
        let mut memory = OrderMemory::default();
        let mut pairs: BTreeMap<[PartName; 2], Pair> = BTreeMap::new();
        for turned_deg in (0..steps).map(|step| f64::from(step) * step_deg) {
            let camera = Camera {
                az_deg: still.camera.az_deg + turned_deg,
                ..still.camera
            };
            for (parts, first_over) in seen(&Scene { camera, ..still }, &mut memory) {
                let pair = pairs.entry(parts).or_insert(Pair {
                    first_over,
                    swapped_deg: None,
                });
                if pair.first_over == first_over {
                    continue;
                }
                if let Some(before) = pair.swapped_deg
                    && turned_deg - before <= BACK_DEG
                {
                    faults.push(format!("{name} {parts:?} at {before} and {turned_deg}"));
                }
                *pair = Pair {
                    first_over,
                    swapped_deg: Some(turned_deg),
                };
            }
        }
    });
    assert_known(faults, &KNOWN);
}

/// Half a degree this way and that, azimuth and elevation.
const TREMBLES: [(f64, f64); 8] = [
    (0.0, 0.0),
    (0.5, 0.0),
    (-0.5, 0.0),
    (0.0, 0.5),
    (0.0, -0.5),
    (0.0, 0.0),
    (0.5, 0.5),
    (-0.5, -0.5),
];

#[test]
fn no_pair_swaps_and_swaps_back_when_the_camera_trembles() {
    let mut faults = Vec::new();
    each_key(|spec, posed, name| {
        let still = scene(spec, posed);
        for turned_deg in (0..24).map(|step| f64::from(step) * 15.0) {
            let at = |az: f64, el: f64| Scene {
                camera: Camera {
                    az_deg: still.camera.az_deg + turned_deg + az,
                    el_deg: still.camera.el_deg + el,
                },
                ..still
            };
            let mut memory = OrderMemory::default();
            let mut pairs: BTreeMap<[PartName; 2], (bool, u32)> = BTreeMap::new();
            for (az, el) in TREMBLES {
                for (parts, first_over) in seen(&at(az, el), &mut memory) {
                    let (before, swaps) = pairs.entry(parts).or_insert((first_over, 0));
                    *swaps += u32::from(*before != first_over);
                    *before = first_over;
                }
            }
            let back = pairs.iter().filter(|(_, (_, swaps))| 1 < *swaps);
            faults.extend(back.map(|(parts, _)| format!("{name} {parts:?} at {turned_deg}")));
        }
    });
    assert_known(faults, &TREMBLING);
}

#[test]
fn what_has_no_right_order_is_listed() {
    let mut cycles = Vec::new();
    each_key(|spec, posed, name| {
        let still = scene(spec, posed);
        let names = order(&still, &mut OrderMemory::default());
        let place = |name: PartName| names.iter().position(|known| *known == name);
        for pair in overlaps(&still) {
            let [a, b] = pair.parts;
            let over = place(b) < place(a);
            let wrong_m = if over { -pair.front_m } else { pair.front_m };
            if SEEN_M < pair.deep_m && OVER_M < wrong_m {
                cycles.push(format!("{name}: {a:?} and {b:?}, {:.0} mm", wrong_m * 1e3));
            }
        }
    });
    assert_known(cycles, &CYCLES);
}
