//! Tones from cues with deadlines, on a thread of their own; silent without a device.
