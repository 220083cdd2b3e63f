//! Sound through ALSA, for machines without a sound server.

mod library;

use std::time::Duration;

use self::library::Pcm;
use super::super::{CHANNELS, SAMPLE_RATE};
use super::timeline::Timeline;
use super::{AudioError, Device, Fill};
use crate::clock::Clock;

/// As for the sound server: quick to answer, and long enough for a thread that is scheduled late.
const LATENCY: Duration = Duration::from_millis(60);
/// Longest wait in one `feed`.
const WAIT: Duration = Duration::from_millis(100);
/// Frames in one `feed`, so that a plugin without any limit does not swallow the future at once.
const MOST_FRAMES: usize = SAMPLE_RATE as usize / 50;

/// The default ALSA device. Closed while nothing is due: a card without mixing serves one program at a time.
pub(super) struct AlsaDevice {
    pcm: Option<Pcm>,
    timeline: Option<Timeline>,
    written: u64,
    samples: Vec<f32>,
    rounded: Vec<i16>,
}

impl AlsaDevice {
    /// Opens the default device.
    pub(super) fn open() -> Result<Self, AudioError> {
        Ok(Self {
            pcm: Some(Pcm::open(LATENCY).map_err(failed)?),
            timeline: None,
            written: 0,
            samples: Vec::new(),
            rounded: Vec::new(),
        })
    }
}

impl Device for AlsaDevice {
    fn name(&self) -> &'static str {
        "ALSA"
    }

    fn resume(&mut self, _clock: &dyn Clock) -> Result<(), AudioError> {
        self.timeline = None;
        if self.pcm.is_none() {
            self.pcm = Some(Pcm::open(LATENCY).map_err(failed)?);
        }
        Ok(())
    }

    fn feed(&mut self, clock: &dyn Clock, fill: &mut Fill<'_>) -> Result<(), AudioError> {
        let Some(pcm) = &self.pcm else {
            return Ok(());
        };
        if !pcm.wait(WAIT).map_err(failed)? {
            return Ok(());
        }
        let frames = pcm.room().map_err(failed)?.min(MOST_FRAMES);
        let now = clock.now();
        let timeline = self
            .timeline
            .get_or_insert_with(|| Timeline::assume(clock.scale(), self.written, now));
        if let Some(delay) = pcm.delay() {
            let delay_s = delay as f64 / f64::from(SAMPLE_RATE) * clock.scale();
            timeline.report(self.written, now + Duration::from_secs_f64(delay_s));
        }

        self.samples.resize(frames * CHANNELS, 0.0);
        fill(&mut self.samples, timeline.moment_of(self.written));
        self.rounded.clear();
        self.rounded
            .extend(self.samples.iter().copied().map(rounded));
        let taken = pcm.write(&self.rounded).map_err(failed)?;
        self.written += taken as u64;
        Ok(())
    }

    fn pause(&mut self) -> Result<(), AudioError> {
        self.pcm = None;
        Ok(())
    }
}

fn rounded(sample: f32) -> i16 {
    (sample * f32::from(i16::MAX)).round() as i16
}

fn failed(details: String) -> AudioError {
    AudioError::Failed {
        device: "ALSA",
        details,
    }
}
