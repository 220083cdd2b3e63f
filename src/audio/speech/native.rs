//! The voices of Windows and macOS, through the crate `tts`. Not tried: nobody here has either system.

use tts::Tts;

use super::{Engine, Manner, SpeechError};

/// The system's own speech.
pub(super) struct Native(Tts);

impl Native {
    pub(super) fn open() -> Result<Self, SpeechError> {
        Tts::default().map(Self).map_err(no_answer)
    }
}

impl Engine for Native {
    fn say(&mut self, words: &str, manner: &Manner) -> Result<(), SpeechError> {
        let share = f32::from(manner.rate_percent) / 100.0;
        let (least, most) = (self.0.min_rate(), self.0.max_rate());
        let rate = (self.0.normal_rate() * share).clamp(least, most);
        // A voice or rate that is refused is no reason to be silent.
        self.0.set_rate(rate).ok();
        if let Some(name) = &manner.voice {
            let voices = self.0.voices().unwrap_or_default();
            if let Some(voice) = voices.iter().find(|voice| voice.name() == *name) {
                self.0.set_voice(voice).ok();
            }
        }
        self.0.speak(words, true).map(|_| ()).map_err(no_answer)
    }

    fn cancel(&mut self) -> Result<(), SpeechError> {
        self.0.stop().map(|_| ()).map_err(no_answer)
    }

    fn is_speaking(&mut self) -> bool {
        self.0.is_speaking().unwrap_or(false)
    }

    fn voices(&mut self, language: &str) -> Result<Vec<String>, SpeechError> {
        let voices = self.0.voices().map_err(no_answer)?.into_iter();
        let spoken = voices.filter(|voice| voice.language().as_str().starts_with(language));
        Ok(spoken.map(|voice| voice.name()).collect())
    }
}

#[expect(clippy::needless_pass_by_value, reason = "what map_err hands over")]
fn no_answer(error: tts::Error) -> SpeechError {
    SpeechError::NoAnswer(error.to_string())
}
