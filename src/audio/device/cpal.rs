//! Sound on Windows and macOS through cpal. Written from its documentation; not seen running by us yet.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cpal::traits::{DeviceTrait as _, HostTrait as _, StreamTrait as _};
use cpal::{BufferSize, ErrorKind, OutputCallbackInfo, Stream, StreamConfig};

use super::super::{CHANNELS, SAMPLE_RATE};
use super::{AudioError, Device, Fill};
use crate::clock::Clock;

/// Frames that wait for the system's callback: 40 ms.
const QUEUE_FRAMES: usize = SAMPLE_RATE as usize / 25;
/// Frames in one `feed`: 10 ms.
const BLOCK_FRAMES: usize = SAMPLE_RATE as usize / 100;
/// Longest wait in one `feed`.
const WAIT: Duration = Duration::from_millis(100);

/// The system's default output.
pub(super) struct CpalDevice {
    stream: Stream,
    name: String,
    queue: Arc<Queue>,
}

/// What passes between our thread and the system's callback.
#[derive(Default)]
struct Queue {
    state: Mutex<QueueState>,
    consumed: Condvar,
}

#[derive(Default)]
struct QueueState {
    samples: VecDeque<f32>,
    /// From the callback to the speaker, as the system last told.
    delay: Duration,
    failure: Option<String>,
}

impl CpalDevice {
    /// Opens the default output, which does not play yet.
    pub(super) fn open() -> Result<Self, AudioError> {
        let device = cpal::default_host()
            .default_output_device()
            .ok_or_else(|| failed("no default output"))?;
        let config = StreamConfig {
            channels: CHANNELS as u16,
            sample_rate: SAMPLE_RATE,
            buffer_size: BufferSize::Default,
        };
        let queue = Arc::new(Queue::default());
        let (pulled, broken) = (Arc::clone(&queue), Arc::clone(&queue));
        let stream = device
            .build_output_stream::<f32, _, _>(
                config,
                move |out, info| pulled.pull(out, info),
                move |error| broken.fail(&error),
                None,
            )
            .map_err(failed)?;
        let description = device.description().map_err(failed)?;
        Ok(Self {
            stream,
            name: description.name().to_owned(),
            queue,
        })
    }
}

impl Device for CpalDevice {
    fn name(&self) -> &str {
        &self.name
    }

    fn resume(&mut self, _clock: &dyn Clock) -> Result<(), AudioError> {
        self.queue.lock().samples.clear();
        self.stream.play().map_err(failed)
    }

    fn feed(&mut self, clock: &dyn Clock, fill: &mut Fill<'_>) -> Result<(), AudioError> {
        let is_full = |state: &mut QueueState| {
            state.failure.is_none() && state.samples.len() >= QUEUE_FRAMES * CHANNELS
        };
        let (state, waited) = self
            .queue
            .consumed
            .wait_timeout_while(self.queue.lock(), WAIT, is_full)
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(details) = &state.failure {
            return Err(failed(details));
        }
        if waited.timed_out() {
            return Ok(());
        }
        let queued_s = state.samples.len() as f64 / (CHANNELS as f64 * f64::from(SAMPLE_RATE));
        let delay = state.delay + Duration::from_secs_f64(queued_s);
        // Mixing happens without the lock: the callback must never wait for us.
        drop(state);
        let mut block = [0.0; BLOCK_FRAMES * CHANNELS];
        fill(&mut block, clock.now() + delay.mul_f64(clock.scale()));
        self.queue.lock().samples.extend(block);
        Ok(())
    }

    fn pause(&mut self) -> Result<(), AudioError> {
        self.stream.pause().map_err(failed)
    }
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, QueueState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn pull(&self, out: &mut [f32], info: &OutputCallbackInfo) {
        let timestamp = info.timestamp();
        let mut state = self.lock();
        state.delay = timestamp.playback.duration_since(timestamp.callback);
        for sample in out {
            *sample = state.samples.pop_front().unwrap_or(0.0);
        }
        self.consumed.notify_one();
    }

    fn fail(&self, error: &cpal::Error) {
        // These three tell of something that the stream has survived.
        if matches!(
            error.kind(),
            ErrorKind::DeviceChanged | ErrorKind::Xrun | ErrorKind::RealtimeDenied
        ) {
            tracing::debug!("the sound device says: {error}");
            return;
        }
        self.lock().failure = Some(error.to_string());
        self.consumed.notify_one();
    }
}

fn failed(error: impl ToString) -> AudioError {
    AudioError::Failed {
        device: "cpal",
        details: error.to_string(),
    }
}
