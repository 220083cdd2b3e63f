//! The language of the window: what it speaks now, and what it will speak once it is drawn again.

use eframe::egui::{self, Ui};

use super::Frame;
use crate::model::Model;
use crate::text::{Language, Text};

impl Frame {
    /// What a screen reader calls the window, and the language it reads it in.
    pub(super) fn name_window(&self, ui: &Ui) {
        let root = egui::accesskit_root_id();
        ui.ctx().accesskit_node_builder(root, |node| {
            node.set_label(self.text.get("app-name"));
            node.set_language(self.language.tag());
        });
    }

    /// Speaks another language as soon as preferences ask for it.
    pub(super) fn speak(&mut self, model: &Model) {
        let wanted = self.wanted(model);
        if wanted != self.language {
            self.language = wanted;
            self.text = Text::new(wanted);
        }
    }

    /// The words that are shown.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// Which language preferences ask for: it is shown from the next time on that something is drawn.
    pub fn wanted(&self, model: &Model) -> Language {
        let tag = model.preferences.language.as_deref();
        tag.map_or(self.system, Language::of_tag)
    }

    /// Which language is shown.
    pub fn language(&self) -> Language {
        self.language
    }
}
