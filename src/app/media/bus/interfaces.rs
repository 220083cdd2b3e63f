//! The two interfaces of MPRIS that a player has to have; there is nothing to seek in, and loudness is our own matter.
#![expect(
    clippy::unused_self,
    reason = "the specification asks for constants too"
)]

use std::collections::HashMap;

use zbus::zvariant::OwnedValue;

use super::{Asked, Controls, Window, lock};
use crate::app::media::properties::{metadata, playback_status};
use crate::model::media::MediaKey;

#[zbus::interface(name = "org.mpris.MediaPlayer2")]
impl Window {
    fn raise(&self) {
        (self.0)(Asked::Raise);
    }

    /// Not ours to do: it is told as such.
    fn quit(&self) {}

    #[zbus(property(emits_changed_signal = "const"))]
    fn can_quit(&self) -> bool {
        false
    }

    #[zbus(property(emits_changed_signal = "const"))]
    fn can_raise(&self) -> bool {
        true
    }

    #[zbus(property(emits_changed_signal = "const"))]
    fn has_track_list(&self) -> bool {
        false
    }

    #[zbus(property(emits_changed_signal = "const"))]
    fn identity(&self) -> &'static str {
        "Stridewell"
    }

    #[zbus(property(emits_changed_signal = "const"))]
    fn desktop_entry(&self) -> &'static str {
        "stridewell"
    }

    #[zbus(property(emits_changed_signal = "const"))]
    fn supported_uri_schemes(&self) -> Vec<String> {
        Vec::new()
    }

    #[zbus(property(emits_changed_signal = "const"))]
    fn supported_mime_types(&self) -> Vec<String> {
        Vec::new()
    }
}

impl Controls {
    fn press(&self, key: MediaKey) {
        (self.tell)(Asked::Key(key));
    }
}

#[zbus::interface(name = "org.mpris.MediaPlayer2.Player")]
impl Controls {
    fn play_pause(&self) {
        self.press(MediaKey::PlayPause);
    }

    fn play(&self) {
        self.press(MediaKey::Play);
    }

    fn pause(&self) {
        self.press(MediaKey::Pause);
    }

    /// A session is ended by its own question only.
    fn stop(&self) {
        self.press(MediaKey::Pause);
    }

    fn next(&self) {
        self.press(MediaKey::Next);
    }

    fn previous(&self) {
        self.press(MediaKey::Previous);
    }

    #[zbus(property)]
    fn playback_status(&self) -> &'static str {
        playback_status(&lock(&self.shown))
    }

    #[zbus(property)]
    fn metadata(&self) -> HashMap<String, OwnedValue> {
        metadata(&lock(&self.shown))
    }

    #[zbus(property)]
    fn can_play(&self) -> bool {
        lock(&self.shown).can_play
    }

    #[zbus(property)]
    fn can_pause(&self) -> bool {
        lock(&self.shown).can_play
    }

    #[zbus(property)]
    fn can_go_next(&self) -> bool {
        lock(&self.shown).can_move
    }

    #[zbus(property)]
    fn can_go_previous(&self) -> bool {
        lock(&self.shown).can_move
    }

    #[zbus(property(emits_changed_signal = "const"))]
    fn can_seek(&self) -> bool {
        false
    }

    #[zbus(property(emits_changed_signal = "const"))]
    fn can_control(&self) -> bool {
        true
    }
}
