//! The laws of the score: on time, once, never late.

use super::*;

const BLOCK: usize = 480;

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn at(milliseconds: u64) -> Moment {
    Moment::new(ms(10_000 + milliseconds))
}

fn score() -> Score {
    Score::new(1.0, Loudness::Percent(100))
}

/// One channel of `length` mixed in blocks of 10 ms, the first heard at `from`.
fn heard(score: &mut Score, from: Moment, length: Duration) -> Vec<f32> {
    let mut all = Vec::new();
    let mut block = vec![0.0; BLOCK * CHANNELS];
    let mut moment = from;
    while moment < from + length {
        score.mix(&mut block, moment);
        all.extend(block.iter().step_by(CHANNELS));
        moment = moment + ms(10);
    }
    all
}

/// Frames at which something starts to sound after at least 20 ms of silence.
fn onsets(samples: &[f32]) -> Vec<usize> {
    let mut quiet = 960;
    let mut found = Vec::new();
    for (index, sample) in samples.iter().enumerate() {
        if sample.abs() > 0.0 {
            if quiet >= 960 {
                found.push(index);
            }
            quiet = 0;
        } else {
            quiet += 1;
        }
    }
    found
}

#[test]
fn a_tone_starts_at_its_due_time_to_the_sample() {
    let mut score = score();
    let due = at(0) + Duration::from_micros(123_500);
    score.schedule(&[(due, Tone::Part)], at(0));
    // The first sample of a tone is zero, the second is not: 123.5 ms are 5928 frames.
    assert_eq!(
        onsets(&heard(&mut score, at(0), ms(300))),
        [5929],
        "one onset"
    );
}

#[test]
fn a_tone_keeps_its_shape_across_blocks() {
    let mut score = score();
    score.schedule(&[(at(7), Tone::GetReady)], at(0));
    let samples = heard(&mut score, at(0), ms(600));
    let tone = Tone::GetReady.samples();
    assert_eq!(samples[336..336 + tone.len()], tone);
    assert!(!score.is_sounding());
}

#[test]
fn an_overdue_tone_is_dropped_and_a_slightly_late_one_is_played_at_once() {
    let mut score = score();
    score.schedule(&[(at(100), Tone::One), (at(400), Tone::Start)], at(0));
    assert!(onsets(&heard(&mut score, at(181), ms(100))).is_empty());
    assert_eq!(onsets(&heard(&mut score, at(460), ms(100))), [1]);
}

#[test]
fn a_tone_that_is_due_when_it_is_handed_in_may_wait_for_the_device() {
    let mut score = score();
    score.schedule(&[(at(0), Tone::GetReady)], at(0));
    assert_eq!(score.next_due(at(200)), Some(at(0)));
    assert_eq!(onsets(&heard(&mut score, at(200), ms(50))), [1]);
    score.play_now(Tone::Rep, at(2000));
    assert_eq!(score.next_due(at(2251)), None);
}

#[test]
fn a_new_schedule_replaces_the_old_one() {
    let mut score = score();
    score.schedule(&[(at(100), Tone::One), (at(200), Tone::Start)], at(0));
    score.schedule(&[(at(300), Tone::Rest)], at(50));
    assert_eq!(
        onsets(&heard(&mut score, at(50), ms(300))),
        [250 * 48 + 1],
        "only the rest"
    );
    score.schedule(&[], at(360));
    assert_eq!(score.next_due(at(360)), None);
}

#[test]
fn a_cue_that_was_mixed_ahead_of_time_is_not_heard_again() {
    let mut score = score();
    let cues = [(at(50), Tone::Start), (at(2050), Tone::Start)];
    score.schedule(&cues, at(0));
    // The device runs 60 ms ahead, then the same future is handed in again, a little off.
    let mut samples = heard(&mut score, at(0), ms(60));
    let moved = cues.map(|(due, tone)| (due + ms(3), tone));
    score.schedule(&moved, at(10));
    samples.extend(heard(&mut score, at(60), ms(2200)));
    assert_eq!(onsets(&samples).len(), 2);
}

#[test]
fn what_is_asked_for_now_survives_a_new_schedule() {
    let mut score = score();
    score.play_now(Tone::Rep, at(0));
    score.schedule(&[], at(1));
    assert_eq!(onsets(&heard(&mut score, at(10), ms(50))), [1]);
}

#[test]
fn muting_fades_what_sounds_and_asks_for_no_device() {
    let mut score = score();
    score.schedule(&[(at(0), Tone::Start), (at(500), Tone::Rest)], at(0));
    heard(&mut score, at(0), ms(50));
    score.set_loudness(Loudness::Muted);
    let samples = heard(&mut score, at(50), ms(40));
    assert!(samples[..240].iter().any(|s| s.abs() > 0.01), "a fade");
    assert!(samples[480..].iter().all(|s| s.abs() < 1e-6), "then none");
    assert_eq!(score.next_due(at(90)), None);
    score.set_loudness(Loudness::Percent(50));
    assert_eq!(score.next_due(at(90)), Some(at(500)));
}

#[test]
fn volume_scales_the_peak_by_its_square() {
    let peak = |percent| {
        let mut score = Score::new(1.0, Loudness::Percent(percent));
        score.schedule(&[(at(0), Tone::Wait)], at(0));
        let samples = heard(&mut score, at(0), ms(300));
        samples.iter().fold(0.0_f32, |peak, s| peak.max(s.abs()))
    };
    assert!((peak(50) / peak(100) - 0.25).abs() < 1e-3);
    assert!(peak(0) < 1e-6);
    assert!((peak(200) - peak(100)).abs() < 1e-6);
}

#[test]
fn giving_up_silences_what_sounds_and_forgets_what_is_near() {
    let mut score = score();
    let cues = [
        (at(0), Tone::Done),
        (at(300), Tone::One),
        (at(900), Tone::Start),
    ];
    score.schedule(&cues, at(0));
    heard(&mut score, at(0), ms(50));
    score.give_up(at(500));
    assert!(!score.is_sounding());
    assert_eq!(score.next_due(at(50)), Some(at(900)));
}

#[test]
fn an_accelerated_clock_shortens_the_wait_and_not_the_tone() {
    let mut score = Score::new(10.0, Loudness::Percent(100));
    score.schedule(&[(at(1000), Tone::Part)], at(0));
    // One second of this clock is 100 ms of sound.
    let mut block = vec![0.0; 9600 * CHANNELS];
    score.mix(&mut block, at(0));
    let samples: Vec<f32> = block.iter().step_by(CHANNELS).copied().collect();
    assert_eq!(onsets(&samples), [4801]);
    assert_eq!(samples[4800..4800 + 3840], Tone::Part.samples());
}
