//! A cubic through values, at rest at its ends and without overshoot (FIGURE.md 7).

/// The value a share `t` of the way from the second to the third of four values; `ends` says which neighbours are real.
pub(super) fn between(
    [before, from, to, after]: [f64; 4],
    [has_before, has_after]: [bool; 2],
    t: f64,
) -> f64 {
    let slope = to - from;
    let start = if has_before {
        tangent(from - before, slope)
    } else {
        0.0
    };
    let end = if has_after {
        tangent(slope, after - to)
    } else {
        0.0
    };
    let (t2, t3) = (t * t, t * t * t);
    from * (2.0 * t3 - 3.0 * t2 + 1.0)
        + to * (3.0 * t2 - 2.0 * t3)
        + start * (t3 - 2.0 * t2 + t)
        + end * (t3 - t2)
}

/// The harmonic mean of two slopes of the same sign, else 0: no overshoot.
fn tangent(a: f64, b: f64) -> f64 {
    if a * b <= 0.0 {
        0.0
    } else {
        2.0 * a * b / (a + b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_value_never_leaves_the_two_that_it_lies_between(
            values in proptest::array::uniform4(-100.0..100.0_f64),
            ends in proptest::array::uniform2(any::<bool>()),
            t in 0.0..=1.0_f64,
        ) {
            let [_, from, to, _] = values;
            let value = between(values, ends, t);
            prop_assert!(from.min(to) - 1e-9 <= value && value <= from.max(to) + 1e-9);
        }
    }

    #[test]
    fn it_rests_at_its_ends_and_passes_inner_values_without_stopping() {
        let speed = |values, ends, t: f64| {
            (between(values, ends, t + 1e-6) - between(values, ends, t - 1e-6)) / 2e-6
        };
        let values = [0.0, 1.0, 2.0, 3.0];
        assert!(speed(values, [false, false], 1e-6).abs() < 1e-3);
        assert!((speed(values, [true, true], 0.5) - 1.0).abs() < 1e-3);
        assert!((speed(values, [true, true], 1e-6) - 1.0).abs() < 1e-3);
    }
}
