//! Finds where sounds begin in a recording. Knows nothing of the app: only that silence is quieter than sound.

/// Frames in one step of the search, at any rate about a millisecond.
const STEPS_PER_SECOND: u32 = 1000;
/// A sound is this many times louder than the noise floor …
const RISE: f64 = 8.0;
/// … and at least this loud: a thousandth of full scale.
const LEAST_LEVEL: f64 = 32.768;
/// It is a new sound when it was quiet for so many steps before.
const QUIET_STEPS: usize = 40;

/// Seconds from the start of `samples` (16 bit, one channel) at which sounds begin.
pub(crate) fn onsets(samples: &[i16], rate: u32) -> Vec<f64> {
    let step = (rate / STEPS_PER_SECOND) as usize;
    let levels: Vec<f64> = samples.chunks(step).map(root_mean_square).collect();
    let threshold = (noise_floor(&levels) * RISE).max(LEAST_LEVEL);
    let mut quiet = QUIET_STEPS;
    let mut found = Vec::new();
    for (index, level) in levels.iter().enumerate() {
        if *level < threshold {
            quiet += 1;
            continue;
        }
        if quiet >= QUIET_STEPS {
            found.push(first_loud(samples, index * step, threshold) as f64 / f64::from(rate));
        }
        quiet = 0;
    }
    found
}

fn root_mean_square(samples: &[i16]) -> f64 {
    let sum: f64 = samples.iter().map(|s| f64::from(*s).powi(2)).sum();
    (sum / samples.len().max(1) as f64).sqrt()
}

/// The level of the quieter third: a recording that is to be searched is mostly silence.
fn noise_floor(levels: &[f64]) -> f64 {
    let mut sorted = levels.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 3).copied().unwrap_or(0.0)
}

fn first_loud(samples: &[i16], from: usize, threshold: f64) -> usize {
    let loud = samples
        .iter()
        .skip(from)
        .position(|s| f64::from(s.unsigned_abs()) >= threshold);
    from + loud.unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: u32 = 48_000;

    /// Two seconds of noise of `noise` peak with beeps of `level` at the given seconds.
    fn recording(noise: i16, level: f64, beeps: &[f64]) -> Vec<i16> {
        let mut seed: u32 = 7;
        (0..2 * RATE)
            .map(|frame| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                let hiss = f64::from(noise) * (f64::from(seed >> 16) / 32_768.0 - 1.0);
                let time = f64::from(frame) / f64::from(RATE);
                let tone: f64 = beeps
                    .iter()
                    .filter(|start| (**start..**start + 0.08).contains(&time))
                    .map(|start| level * libm::sin(5500.0 * (time - start)))
                    .sum();
                (hiss + tone) as i16
            })
            .collect()
    }

    #[track_caller]
    fn check(noise: i16, level: f64, beeps: &[f64]) {
        let found = onsets(&recording(noise, level, beeps), RATE);
        assert_eq!(found.len(), beeps.len(), "{found:?}");
        for (found, expected) in found.iter().zip(beeps) {
            assert!((found - expected).abs() < 0.001, "{found} for {expected}");
        }
    }

    #[test]
    fn beeps_in_silence_are_found_to_the_millisecond() {
        check(0, 8000.0, &[0.1, 0.5, 0.637, 1.9]);
    }

    #[test]
    fn beeps_in_hiss_are_found_to_the_millisecond() {
        check(200, 8000.0, &[0.1, 0.5, 1.25]);
    }

    #[test]
    fn silence_and_hiss_alone_have_no_onsets() {
        check(0, 0.0, &[]);
        check(300, 0.0, &[]);
    }

    #[test]
    fn a_short_dip_within_a_sound_is_not_a_new_sound() {
        let found = onsets(&recording(0, 8000.0, &[0.5, 0.6]), RATE);
        assert_eq!(found.len(), 1, "20 ms apart: {found:?}");
    }
}
