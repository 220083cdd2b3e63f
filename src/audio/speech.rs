//! Speech on a thread of its own: lines with moments in, words to the system's voice out; silent without one.
//!
//! What is said is decided before (`voice`). Here it is only seen to that nothing is said late, and that what
//! matters less never talks into what matters more, by the voice's own account of when it has finished.

#[cfg(target_os = "linux")]
mod dispatcher;
#[cfg(any(windows, target_os = "macos"))]
mod native;
mod queue;
mod thread;
mod worker;

use std::time::Duration;

use crate::clock::Moment;

pub use thread::Speech;

/// Something to say at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// When it is to be said.
    pub due: Moment,
    /// After this it is not said any more.
    pub latest: Moment,
    /// How long saying it takes, as far as that can be told; real time.
    pub length: Duration,
    /// A higher one cuts off a lower one.
    pub rank: u8,
    /// The words.
    pub words: String,
}

/// How lines are said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manner {
    /// Nothing is said.
    pub muted: bool,
    /// The language of the words, such as `en`.
    pub language: String,
    /// The voice, or `None` for the system's own choice.
    pub voice: Option<String>,
    /// Per cent of the usual rate.
    pub rate_percent: u16,
    /// 0 to 100.
    pub volume: u8,
}

/// Why nothing can be said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SpeechError {
    /// There is no speech on this system.
    #[error(
        "there is no speech-dispatcher here; install speech-dispatcher and espeak-ng to hear a voice"
    )]
    NotInstalled,
    /// It is there but does not work.
    #[error("the system's voice does not answer: {0}")]
    NoAnswer(String),
}

/// What can be said about the voice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SpeechStatus {
    /// It was not needed yet.
    #[default]
    Untried,
    /// It can be heard.
    Speaks {
        /// Its voices for the language, by the names that the system gives them.
        voices: Vec<String>,
    },
    /// It cannot.
    Silent {
        /// Why.
        reason: SpeechError,
    },
}

/// What says words. An error means that it is gone, and another one may be opened later.
trait Engine {
    fn say(&mut self, words: &str, manner: &Manner) -> Result<(), SpeechError>;
    fn cancel(&mut self) -> Result<(), SpeechError>;
    fn is_speaking(&mut self) -> bool;
    fn voices(&mut self, language: &str) -> Result<Vec<String>, SpeechError>;
}

/// Opens the system's speech.
#[cfg(target_os = "linux")]
fn open() -> Result<Box<dyn Engine>, SpeechError> {
    Ok(Box::new(dispatcher::Dispatcher::open()?))
}

/// Opens the system's speech.
#[cfg(any(windows, target_os = "macos"))]
fn open() -> Result<Box<dyn Engine>, SpeechError> {
    Ok(Box::new(native::Native::open()?))
}

/// Opens the system's speech: there is none that we know how to reach.
#[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
fn open() -> Result<Box<dyn Engine>, SpeechError> {
    Err(SpeechError::NotInstalled)
}

/// The voices for `language`, or why there are none; for `doctor`.
pub fn probe_speech(language: &str) -> Result<Vec<String>, SpeechError> {
    open()?.voices(language)
}
