//! Tones from cues with deadlines, on a thread of their own; silent without a device.

mod tone;

pub use tone::{SAMPLE_RATE, Tone};
