//! The texts of the content that a person reads, each with its key: what a translation replaces.
//!
//! Sources stay as they were published, and words that decide something (ids, kinds of kit) are no texts.

use super::exercise::{Exercise, Words};
use super::pain::PainRule;
use super::routine::{Routine, Variant};

/// Something with texts that a person reads.
pub trait Texts {
    /// Shows each text to `reader`, under the key that it has in files.
    fn show(&mut self, reader: &mut Reader<'_>);
}

/// Reads texts one by one, and may put others in their place.
pub struct Reader<'a> {
    path: String,
    text: &'a mut dyn FnMut(&str, &mut String),
    term: &'a mut dyn FnMut(&mut String),
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl<'a> Reader<'a> {
    /// Gives `text` each text with its key, such as `words.cue` or `instructions.0`, and `term` each word that
    /// many exercises share: names of muscles and of kit.
    pub fn new(
        text: &'a mut dyn FnMut(&str, &mut String),
        term: &'a mut dyn FnMut(&mut String),
    ) -> Self {
        Self {
            path: String::new(),
            text,
            term,
        }
    }

    /// A text under `key`.
    pub fn text(&mut self, key: impl std::fmt::Display, text: &mut String) {
        let path = self.path_to(key);
        (self.text)(&path, text);
    }

    /// A text that may be absent.
    pub fn maybe(&mut self, key: &str, text: &mut Option<String>) {
        if let Some(text) = text {
            self.text(key, text);
        }
    }

    /// Texts under `key`, counted from 0.
    pub fn list(&mut self, key: &str, texts: &mut [String]) {
        for (place, text) in texts.iter_mut().enumerate() {
            self.text(format_args!("{key}.{place}"), text);
        }
    }

    /// What `show` shows is under `key`.
    pub fn inside(&mut self, key: impl std::fmt::Display, show: impl FnOnce(&mut Self)) {
        let path = self.path_to(key);
        let outer = std::mem::replace(&mut self.path, path);
        show(self);
        self.path = outer;
    }

    /// Things under `key`, counted from 0.
    pub fn each<T>(&mut self, key: &str, all: &mut [T], mut show: impl FnMut(&mut Self, &mut T)) {
        for (place, one) in all.iter_mut().enumerate() {
            self.inside(format_args!("{key}.{place}"), |reader| show(reader, one));
        }
    }

    /// Words that many exercises share.
    pub fn terms<'t>(&mut self, terms: impl IntoIterator<Item = &'t mut String>) {
        for term in terms {
            (self.term)(term);
        }
    }

    fn path_to(&self, key: impl std::fmt::Display) -> String {
        if self.path.is_empty() {
            key.to_string()
        } else {
            format!("{}.{key}", self.path)
        }
    }
}

impl Texts for Exercise {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("name", &mut self.name);
        reader.list("aka", &mut self.aka);
        reader.list("instructions", &mut self.instructions);
        reader.list("cues", &mut self.cues);
        reader.list("mistakes", &mut self.mistakes);
        reader.list("cautions", &mut self.cautions);
        reader.list("contraindications", &mut self.contraindications);
        reader.list("stop_if", &mut self.stop_if);
        reader.text("kiosk_reason", &mut self.kiosk_reason);
        reader.inside("words", |reader| self.words.show(reader));
        reader.inside("dose", |reader| {
            let basis = &mut self.dose_basis;
            reader.text("frequency", &mut basis.frequency);
            reader.text("range", &mut basis.range);
            reader.maybe("note", &mut basis.note);
        });
        reader.each(
            "dose_alternatives",
            &mut self.dose_alternatives,
            |r, one| {
                r.text("label", &mut one.label);
            },
        );
        reader.each("positions", &mut self.positions, |reader, position| {
            reader.text("name", &mut position.name);
            reader.text("description", &mut position.description);
        });
        reader.terms(self.equipment.iter_mut().map(|need| &mut need.words));
        reader.terms(&mut self.primary_muscles);
        reader.terms(&mut self.secondary_muscles);
    }
}

impl Texts for Words {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("short_name", &mut self.short_name);
        reader.text("setup_line", &mut self.setup_line);
        reader.text("cue", &mut self.cue);
        reader.text("feel", &mut self.feel);
        for (part, word) in &mut self.parts {
            reader.text(format_args!("parts.{}", part.as_str()), word);
        }
        let Some(spots) = &mut self.spots else {
            return;
        };
        reader.inside("spots", |reader| {
            reader.text("word", &mut spots.word);
            reader.list("names", &mut spots.names);
            for (sets, names) in &mut spots.names_by_sets {
                reader.list(&format!("names_by_sets.{sets}"), names);
            }
        });
    }
}

impl Texts for Routine {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("name", &mut self.name);
        reader.text("summary", &mut self.summary);
        reader.list("goals", &mut self.goals);
        reader.list("who_for", &mut self.who_for);
        reader.list("who_not_for", &mut self.who_not_for);
        reader.list("cautions", &mut self.cautions);
        reader.text("frequency", &mut self.frequency);
        reader.maybe("evidence_note", &mut self.evidence_note);
        reader.maybe("verification_note", &mut self.verification_note);
        reader.maybe("basis_note", &mut self.basis_note);
        reader.maybe("volume_rule", &mut self.volume_rule);
        if let Some(lists) = &mut self.peace_love {
            reader.list("peace_love.peace", &mut lists.peace);
            reader.list("peace_love.love", &mut lists.love);
        }
        reader.each("week_table", &mut self.week_table, |reader, week| {
            reader.maybe("note", &mut week.note);
        });
        for row in &mut self.checklist {
            reader.text(format_args!("checklist.{}.text", row.id), &mut row.text);
        }
        reader.each("speed_ladder", &mut self.speed_ladder, |reader, step| {
            reader.text("effort", &mut step.effort);
            reader.text("what", &mut step.what);
        });
        reader.each("swaps", &mut self.swaps, |reader, swap| {
            reader.text("when", &mut swap.when);
        });
        for variant in &mut self.variants {
            let key = format!("variants.{}", variant.id);
            reader.inside(key, |reader| variant.show(reader));
        }
        reader.terms(&mut self.equipment);
    }
}

impl Texts for Variant {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("name", &mut self.name);
        reader.maybe("use_when", &mut self.use_when);
        reader.maybe("progress_when", &mut self.progress_when);
        reader.maybe("coach_note", &mut self.coach_note);
        reader.each("items", &mut self.items, |reader, item| {
            reader.maybe("note", &mut item.note);
        });
    }
}

impl Texts for PainRule {
    fn show(&mut self, reader: &mut Reader<'_>) {
        reader.text("text", &mut self.text);
        reader.each("bands", &mut self.bands, |reader, band| {
            reader.text("words", &mut band.words);
        });
    }
}
