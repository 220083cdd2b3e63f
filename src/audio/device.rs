//! Where sound goes: one trait, and the devices of each platform in the order they are tried.

use crate::clock::{Clock, Moment};

#[cfg(target_os = "linux")]
mod alsa;
#[cfg(any(windows, target_os = "macos"))]
mod cpal;
#[cfg(target_os = "linux")]
mod pulse;
mod timeline;

/// Fills interleaved samples whose first frame will be heard at the moment given.
pub(super) type Fill<'a> = dyn FnMut(&mut [f32], Moment) + 'a;

/// An open sound device that takes [`super::CHANNELS`] at [`super::SAMPLE_RATE`].
pub(super) trait Device {
    /// What a person would call it.
    fn name(&self) -> &str;

    /// Starts to consume samples, after opening or after [`Self::pause`].
    fn resume(&mut self, clock: &dyn Clock) -> Result<(), AudioError>;

    /// Waits, a tenth of a second at most, until the device takes more, and has `fill` make it.
    fn feed(&mut self, clock: &dyn Clock, fill: &mut Fill<'_>) -> Result<(), AudioError>;

    /// Stops to consume samples, so that neither we nor the device burn power.
    fn pause(&mut self) -> Result<(), AudioError>;
}

/// Why nothing can be heard.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AudioError {
    /// No device could be opened; each with its reason, in the order they were tried.
    #[error("no sound device: {}", .tried.join("; "))]
    NoDevice {
        /// One line for each device tried.
        tried: Vec<String>,
    },
    /// A device failed.
    #[error("{device}: {details}")]
    Failed {
        /// The kind of device.
        device: &'static str,
        /// What the system said.
        details: String,
    },
}

/// Opens the first device that works.
pub(super) fn open_default() -> Result<Box<dyn Device>, AudioError> {
    let mut tried = Vec::new();
    for open in OPENERS {
        match open() {
            Ok(device) => return Ok(device),
            Err(error) => tried.push(error.to_string()),
        }
    }
    Err(AudioError::NoDevice { tried })
}

/// Opens a device and answers its name, for `doctor`; nothing is heard.
pub fn probe() -> Result<String, AudioError> {
    open_default().map(|device| device.name().to_owned())
}

type Opener = fn() -> Result<Box<dyn Device>, AudioError>;

#[cfg(target_os = "linux")]
const OPENERS: &[Opener] = &[
    || Ok(Box::new(pulse::PulseDevice::open()?)),
    || Ok(Box::new(alsa::AlsaDevice::open()?)),
];

#[cfg(any(windows, target_os = "macos"))]
const OPENERS: &[Opener] = &[|| Ok(Box::new(cpal::CpalDevice::open()?))];

#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
const OPENERS: &[Opener] = &[];
