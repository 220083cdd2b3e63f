//! Tones from cues with deadlines, on a thread of their own; silent without a device.
//!
//! The shell hands the near future to [`Audio::schedule`] as moments and tones. The thread owns the [`Score`]
//! and a device, wakes shortly before a tone is due, mixes it so that it is heard at its moment, and sleeps.
//! Speech joins here: a spoken line is samples with a due time like a tone, so it becomes another kind of entry
//! in the score when it is a recording, and a second thread beside this one, fed by the same schedule,
//! when the system speaks it.

mod device;
mod score;
mod thread;
mod tone;
mod worker;

pub use device::{AudioError, probe};
pub use score::{CHANNELS, Loudness, Score};
pub use thread::{Audio, Status};
pub use tone::{SAMPLE_RATE, Tone};
