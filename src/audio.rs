//! Tones from cues with deadlines, on a thread of their own; silent without a device.
//!
//! The shell hands the near future to [`Audio::schedule`] as moments and tones. The thread owns the [`Score`]
//! and a device, wakes shortly before a tone is due, mixes it so that it is heard at its moment, and sleeps.
//! Speech has a thread of its own beside it ([`speech`]), fed by the same schedule.

mod device;
mod score;
mod served;
pub mod speech;
mod thread;
mod tone;
mod worker;

pub use device::{AudioError, probe};
pub use score::{CHANNELS, Loudness, Score};
pub use thread::{Audio, Status};
pub use tone::{SAMPLE_RATE, Tone};
