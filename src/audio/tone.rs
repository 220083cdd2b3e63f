//! The tones: a table of notes for each kind of cue, and how notes become samples.
//!
//! Pure arithmetic: knows no device and no clock.

use std::f64::consts::TAU;

/// Samples a second of everything we synthesize.
pub const SAMPLE_RATE: u32 = 48_000;

/// A tone, by what it tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tone {
    /// Take the start position.
    GetReady,
    /// Three seconds left.
    Three,
    /// Two seconds left.
    Two,
    /// One second left.
    One,
    /// The work starts.
    Start,
    /// Half of the work is done.
    Halfway,
    /// The next part of a repetition starts.
    Part,
    /// A repetition is complete.
    Rep,
    /// Change to the other side.
    ChangeSides,
    /// A rest starts.
    Rest,
    /// Another exercise comes next.
    Next,
    /// The player waits for a key.
    Wait,
    /// The session is done.
    Done,
}

/// One note of a tone.
#[derive(Clone, Copy, Debug)]
struct Note {
    /// When it starts, after the start of the tone.
    at_ms: u16,
    /// Fundamental frequency.
    pitch_hz: f64,
    /// How long it lasts, with its decay.
    length_ms: u16,
    /// Peak of the fundamental, 0 to 1.
    level: f64,
}

const fn note(at_ms: u16, pitch_hz: f64, length_ms: u16, level: f64) -> Note {
    Note {
        at_ms,
        pitch_hz,
        length_ms,
        level,
    }
}

// Equal temperament, A4 = 440 Hz. All within 390 to 1400 Hz: small speakers still carry them,
// and so do ears that have lost the high end.
const G4: f64 = 391.995;
const C5: f64 = 523.251;
const D5: f64 = 587.330;
const E5: f64 = 659.255;
const G5: f64 = 783.991;
const A5: f64 = 880.0;
const C6: f64 = 1046.502;
const E6: f64 = 1318.510;

// A direction tells the kind: up means work is coming, down means ease, there and back means change.
const GET_READY: &[Note] = &[note(0, C5, 160, 0.40), note(150, G5, 240, 0.40)];
const COUNT: &[Note] = &[note(0, A5, 90, 0.38)];
const LAST_COUNT: &[Note] = &[note(0, A5, 90, 0.44)];
const START: &[Note] = &[note(0, E6, 420, 0.46), note(0, E5, 420, 0.16)];
const HALFWAY: &[Note] = &[note(0, G5, 110, 0.36), note(140, G5, 200, 0.36)];
const PART: &[Note] = &[note(0, D5, 80, 0.30)];
const REP: &[Note] = &[note(0, C6, 100, 0.36), note(0, C5, 100, 0.18)];
const CHANGE_SIDES: &[Note] = &[
    note(0, E5, 150, 0.38),
    note(150, A5, 150, 0.38),
    note(300, E5, 240, 0.38),
];
const REST: &[Note] = &[note(0, G5, 200, 0.36), note(190, C5, 380, 0.36)];
const NEXT: &[Note] = &[
    note(0, C5, 130, 0.36),
    note(130, E5, 130, 0.36),
    note(260, G5, 240, 0.36),
];
const WAIT: &[Note] = &[note(0, G4, 320, 0.42)];
const DONE: &[Note] = &[
    note(0, C5, 200, 0.36),
    note(160, E5, 200, 0.36),
    note(320, G5, 200, 0.36),
    note(480, C6, 700, 0.40),
];

impl Tone {
    /// Every tone, in the order of a session.
    pub const ALL: [Self; 13] = [
        Self::GetReady,
        Self::Three,
        Self::Two,
        Self::One,
        Self::Start,
        Self::Halfway,
        Self::Part,
        Self::Rep,
        Self::ChangeSides,
        Self::Rest,
        Self::Next,
        Self::Wait,
        Self::Done,
    ];

    /// The name of the tone, as the command line spells cues.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GetReady => "get_ready",
            Self::Three => "three",
            Self::Two => "two",
            Self::One => "one",
            Self::Start => "start",
            Self::Halfway => "halfway",
            Self::Part => "part",
            Self::Rep => "rep",
            Self::ChangeSides => "change_sides",
            Self::Rest => "rest",
            Self::Next => "next",
            Self::Wait => "wait",
            Self::Done => "done",
        }
    }

    /// Samples of the tone at [`SAMPLE_RATE`], one channel, at full volume; begins and ends in silence.
    pub fn samples(self) -> Vec<f32> {
        let notes = self.notes();
        let length = notes.iter().map(Note::end_frame).max().unwrap_or(0);
        (0..length)
            .map(|frame| notes.iter().map(|note| note.sample(frame)).sum::<f64>() as f32)
            .collect()
    }

    fn notes(self) -> &'static [Note] {
        match self {
            Self::GetReady => GET_READY,
            // Three and two are one click of the same count; the number is on the screen and in the voice.
            Self::Three | Self::Two => COUNT,
            Self::One => LAST_COUNT,
            Self::Start => START,
            Self::Halfway => HALFWAY,
            Self::Part => PART,
            Self::Rep => REP,
            Self::ChangeSides => CHANGE_SIDES,
            Self::Rest => REST,
            Self::Next => NEXT,
            Self::Wait => WAIT,
            Self::Done => DONE,
        }
    }
}

/// Rise to full level: short enough to be heard on time, long enough not to click.
const ATTACK_S: f64 = 0.004;
/// Fade at the end of a note, over what its decay has left.
const RELEASE_S: f64 = 0.012;
/// Part of its length after which a note has decayed to 1/e.
const DECAY: f64 = 0.35;
/// Level of the second and third partial beside the fundamental: a struck bar, not a sine.
const PARTIALS: [(f64, f64); 3] = [(1.0, 1.0), (2.0, 0.22), (3.0, 0.08)];

impl Note {
    fn start_frame(&self) -> u32 {
        u32::from(self.at_ms) * SAMPLE_RATE / 1000
    }

    fn end_frame(&self) -> u32 {
        (u32::from(self.at_ms) + u32::from(self.length_ms)) * SAMPLE_RATE / 1000
    }

    /// The note's share of sample `frame` of its tone.
    fn sample(&self, frame: u32) -> f64 {
        if frame < self.start_frame() || frame >= self.end_frame() {
            return 0.0;
        }
        let rate = f64::from(SAMPLE_RATE);
        let since_start_s = f64::from(frame - self.start_frame()) / rate;
        let until_end_s = f64::from(self.end_frame() - 1 - frame) / rate;
        let rise = (since_start_s / ATTACK_S).min(1.0);
        let fall = (until_end_s / RELEASE_S).min(1.0);
        let decay = libm::exp(-since_start_s / (f64::from(self.length_ms) / 1000.0 * DECAY));
        let wave: f64 = PARTIALS
            .iter()
            .map(|(multiple, level)| {
                level * libm::sin(TAU * self.pitch_hz * multiple * since_start_s)
            })
            .sum();
        self.level * smooth(rise) * smooth(fall) * decay * wave
    }
}

/// A ramp from 0 to 1 without corners.
fn smooth(part: f64) -> f64 {
    part * part * (3.0 - 2.0 * part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tone_begins_and_ends_in_silence_and_never_clips() {
        for tone in Tone::ALL {
            let samples = tone.samples();
            let peak = samples.iter().fold(0.0_f32, |peak, s| peak.max(s.abs()));
            assert!(samples[0].abs() < 1e-6, "{tone:?} starts with a step");
            assert!(
                samples[samples.len() - 1].abs() < 1e-3,
                "{tone:?} ends with a step"
            );
            assert!((0.15..0.85).contains(&peak), "{tone:?} peaks at {peak}");
        }
    }

    #[test]
    fn no_tone_clicks() {
        // A click is a jump that the waves themselves do not explain, such as a cut edge.
        let partials: f64 = PARTIALS
            .iter()
            .map(|(multiple, level)| multiple * level)
            .sum();
        for tone in Tone::ALL {
            let steepest: f64 = tone
                .notes()
                .iter()
                .map(|note| TAU * note.pitch_hz * note.level * partials / f64::from(SAMPLE_RATE))
                .sum();
            let jump = tone
                .samples()
                .windows(2)
                .map(|pair| f64::from((pair[1] - pair[0]).abs()))
                .fold(0.0, f64::max);
            assert!(jump < steepest, "{tone:?} jumps by {jump} of {steepest}");
        }
    }

    #[test]
    fn only_the_last_tone_of_all_is_longer_than_three_quarters_of_a_second() {
        for tone in Tone::ALL {
            let seconds = tone.samples().len() as f64 / f64::from(SAMPLE_RATE);
            let most = if tone == Tone::Done { 1.5 } else { 0.75 };
            assert!(seconds <= most, "{tone:?} lasts {seconds} s");
        }
    }

    #[test]
    fn ticks_of_the_countdown_and_parts_fit_into_their_second() {
        for tone in [Tone::Three, Tone::Two, Tone::One, Tone::Part, Tone::Rep] {
            assert!(tone.samples().len() < SAMPLE_RATE as usize / 5, "{tone:?}");
        }
    }

    #[test]
    fn no_two_tones_sound_the_same_except_three_and_two() {
        for (index, tone) in Tone::ALL.iter().enumerate() {
            for other in &Tone::ALL[index + 1..] {
                let same = tone.samples() == other.samples();
                let counts = (*tone, *other) == (Tone::Three, Tone::Two);
                assert_eq!(same, counts, "{tone:?} and {other:?}");
            }
        }
    }

    #[test]
    fn half_of_the_peak_is_reached_within_ten_milliseconds() {
        for tone in Tone::ALL {
            let samples = tone.samples();
            let peak = samples.iter().fold(0.0_f32, |peak, s| peak.max(s.abs()));
            let onset = samples.iter().position(|s| s.abs() > peak / 2.0).unwrap();
            assert!(onset < 480, "{tone:?} takes {onset} samples to be heard");
        }
    }
}
