//! Tones from cues with deadlines, on a thread of their own; silent without a device.

mod score;
mod tone;

pub use score::{CHANNELS, Loudness, Score};
pub use tone::{SAMPLE_RATE, Tone};
