//! What is to be heard when: scheduled tones mixed into blocks of samples.
//!
//! Pure arithmetic over moments handed in: knows no device, no thread and reads no clock.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use super::tone::{SAMPLE_RATE, Tone};
use crate::clock::Moment;

/// Channels of a mixed block, interleaved; every tone is equally loud in both.
pub const CHANNELS: usize = 2;

/// Beyond this a scheduled tone is not played: late, it would say something false.
const MOST_OVERDUE: Duration = Duration::from_millis(80);
/// What was asked for this instant may wait so long for a sleeping device.
const MOST_WAITING: Duration = Duration::from_millis(250);
/// Two schedules mean the same cue when tone and due time agree so far.
const SAME_CUE: Duration = Duration::from_millis(100);
/// How long a cue that was played is remembered, to recognize it in a new schedule.
const MEMORY: Duration = Duration::from_secs(2);
/// Tones that may sound at once; more are only possible in accelerated tests.
const MOST_VOICES: usize = 8;
/// Change of loudness per sample: from silent to full in 10 ms, so that muting does not click.
const GAIN_STEP: f32 = 1.0 / 480.0;

/// How loud tones are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loudness {
    /// Nothing is to be heard.
    Muted,
    /// 0 to 100; heard as evenly spaced, so the amplitude goes with the square.
    Percent(u8),
}

impl Loudness {
    fn gain(self) -> f32 {
        match self {
            Self::Muted => 0.0,
            Self::Percent(percent) => {
                let part = f32::from(percent.min(100)) / 100.0;
                part * part
            }
        }
    }
}

/// The tones that are due, and those that sound.
///
/// A scheduled tone starts at its due time to the sample, once, and not at all when it is overdue.
#[derive(Debug)]
pub struct Score {
    /// Clock seconds per second of sound.
    scale: f64,
    pending: Vec<Pending>,
    played: Vec<(Moment, Tone)>,
    voices: Vec<Voice>,
    rendered: BTreeMap<Tone, Arc<[f32]>>,
    loudness: Loudness,
    gain: f32,
}

#[derive(Clone, Copy, Debug)]
struct Pending {
    due: Moment,
    /// After this it is dropped.
    latest: Moment,
    tone: Tone,
    origin: Origin,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    Scheduled,
    AskedNow,
}

#[derive(Debug)]
struct Voice {
    samples: Arc<[f32]>,
    /// Frames of silence left before it starts, then none.
    silence: usize,
    next: usize,
}

impl Score {
    /// An empty score for a clock that counts `scale` seconds per second of sound.
    pub fn new(scale: f64, loudness: Loudness) -> Self {
        Self {
            scale,
            pending: Vec::new(),
            played: Vec::new(),
            voices: Vec::new(),
            rendered: BTreeMap::new(),
            loudness,
            gain: loudness.gain(),
        }
    }

    /// Replaces all that was scheduled by `cues`, as seen at `now`.
    ///
    /// What sounds goes on, and a cue that has been played already is recognized and not played again.
    pub fn schedule(&mut self, cues: &[(Moment, Tone)], now: Moment) {
        self.forget_played(now);
        let latest_for_new = now + self.clock_time(MOST_WAITING);
        let most_overdue = self.clock_time(MOST_OVERDUE);
        self.pending.retain(|p| p.origin == Origin::AskedNow);
        for &(due, tone) in cues {
            if now.since(due) > most_overdue || self.was_played(due, tone) {
                continue;
            }
            self.pending.push(Pending {
                due,
                // A cue born of a key press is due at once: it may wait for the device to wake.
                latest: if due <= now {
                    latest_for_new
                } else {
                    due + most_overdue
                },
                tone,
                origin: Origin::Scheduled,
            });
        }
    }

    /// Plays `tone` as soon as the device can.
    pub fn play_now(&mut self, tone: Tone, now: Moment) {
        self.pending.push(Pending {
            due: now,
            latest: now + self.clock_time(MOST_WAITING),
            tone,
            origin: Origin::AskedNow,
        });
    }

    /// Changes how loud all tones are, those that sound included.
    pub fn set_loudness(&mut self, loudness: Loudness) {
        self.loudness = loudness;
    }

    /// The due time of the next tone that can be heard; `None` when there is none or all is muted.
    pub fn next_due(&self, now: Moment) -> Option<Moment> {
        if self.loudness.gain() <= 0.0 {
            return None;
        }
        let waiting = self.pending.iter().filter(|p| now <= p.latest);
        waiting.map(|p| p.due).min()
    }

    /// Whether a tone has begun and not ended.
    pub fn is_sounding(&self) -> bool {
        !self.voices.is_empty()
    }

    /// Gives up every tone due before `until`, and silences those that sound.
    pub fn give_up(&mut self, until: Moment) {
        self.pending.retain(|p| until <= p.due);
        self.voices.clear();
    }

    /// Fills `out` (interleaved, [`CHANNELS`]) whose first frame will be heard at `heard_at`.
    pub fn mix(&mut self, out: &mut [f32], heard_at: Moment) {
        self.start_due(out.len() / CHANNELS, heard_at);
        let target = self.loudness.gain();
        for frame in out.chunks_exact_mut(CHANNELS) {
            self.gain += (target - self.gain).clamp(-GAIN_STEP, GAIN_STEP);
            let sum: f32 = self.voices.iter_mut().map(Voice::next_sample).sum();
            frame.fill((sum * self.gain).clamp(-1.0, 1.0));
        }
        self.voices.retain(|voice| !voice.is_over());
    }

    /// Turns what falls due within the block into voices and drops what is overdue.
    fn start_due(&mut self, frames: usize, heard_at: Moment) {
        let block = Duration::from_secs_f64(frames as f64 / f64::from(SAMPLE_RATE));
        let end = heard_at + self.clock_time(block);
        self.forget_played(heard_at);
        self.pending.sort_by_key(|p| p.due);
        let count = self.pending.partition_point(|p| p.due < end);
        let due: Vec<Pending> = self.pending.drain(..count).collect();
        for pending in due.into_iter().filter(|p| heard_at <= p.latest) {
            if pending.origin == Origin::Scheduled {
                self.played.push((pending.due, pending.tone));
            }
            if self.voices.len() < MOST_VOICES {
                let wait_s = pending.due.since(heard_at).as_secs_f64() / self.scale;
                let samples = self.samples_of(pending.tone);
                self.voices.push(Voice {
                    samples,
                    silence: (wait_s * f64::from(SAMPLE_RATE)).round() as usize,
                    next: 0,
                });
            }
        }
    }

    fn samples_of(&mut self, tone: Tone) -> Arc<[f32]> {
        let samples = self.rendered.entry(tone);
        Arc::clone(samples.or_insert_with(|| tone.samples().into()))
    }

    fn was_played(&self, due: Moment, tone: Tone) -> bool {
        self.played
            .iter()
            .any(|(then, what)| *what == tone && then.distance(due) < SAME_CUE)
    }

    fn forget_played(&mut self, now: Moment) {
        let memory = self.clock_time(MEMORY);
        self.played.retain(|(due, _)| now.since(*due) < memory);
    }

    /// Real time as the clock counts it.
    fn clock_time(&self, real: Duration) -> Duration {
        real.mul_f64(self.scale)
    }
}

impl Voice {
    fn next_sample(&mut self) -> f32 {
        if self.silence > 0 {
            self.silence -= 1;
            return 0.0;
        }
        let sample = self.samples.get(self.next).copied().unwrap_or(0.0);
        self.next += 1;
        sample
    }

    fn is_over(&self) -> bool {
        self.next >= self.samples.len()
    }
}

#[cfg(test)]
mod tests;
