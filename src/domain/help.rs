//! When to get help: signs with what to do.

use super::texts::{Reader, Texts};

/// When to get help, from the content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Help {
    /// Signs to get urgent help at once.
    pub urgent: HelpList,
    /// Signs to see a clinician first.
    pub clinician_first: HelpList,
    /// Signs to stop that hold for every exercise.
    pub stop_if: Vec<String>,
}

/// A list of signs with what to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpList {
    /// What it is about.
    pub title: String,
    /// What to do.
    pub message: String,
    /// The signs.
    pub signs: Vec<String>,
}

impl Texts for Help {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.inside("urgent", |reader| self.urgent.show(reader));
        reader.inside("clinician_first", |reader| {
            self.clinician_first.show(reader);
        });
        reader.list("pain.stop_if", &mut self.stop_if);
    }
}

impl Texts for HelpList {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("title", &mut self.title);
        reader.text("message", &mut self.message);
        reader.list("signs", &mut self.signs);
    }
}
