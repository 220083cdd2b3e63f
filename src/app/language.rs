//! The content in the language that a person chose, or that of the system.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

use eframe::egui;

use crate::domain::Preferences;
use crate::model::{Action, Content, Figures, World};
use crate::packs::content::{Builtin, builtin_content};
use crate::packs::{Severity, motions, translated};
use crate::text::{self, Language};

/// The language of the system.
pub(super) fn of_system() -> Language {
    let tag = sys_locale::get_locale();
    tag.map_or_else(Language::default, |tag| Language::of_tag(&tag))
}

/// The language that preferences ask for, else that of the system.
pub(super) fn wanted(preferences: &Preferences) -> Language {
    let chosen = preferences.language.as_deref();
    chosen.map_or_else(of_system, Language::of_tag)
}

/// The content as the model holds it, in English; what is wrong with it goes to the log.
pub fn content_of(builtin: Builtin) -> Content {
    let errors = builtin.problems.iter();
    for problem in errors.filter(|problem| problem.severity == Severity::Error) {
        tracing::error!(%problem, "content");
    }
    Content {
        original: Arc::new(builtin.readable.catalogue.clone()),
        figures: Arc::new(Figures::new(builtin.figures, motions::built_in)),
        ..Content::default().in_words_of(builtin.readable)
    }
}

/// The content of the program in a language.
pub fn content_in(language: Language) -> Content {
    let mut builtin = builtin_content();
    let original = Arc::new(builtin.readable.catalogue.clone());
    match language {
        Language::English => {}
        Language::German | Language::Spanish => {
            let found = translated::translate(&mut builtin.readable, language.tag());
            builtin.problems.extend(found);
        }
        Language::Pseudo => translated::change(&mut builtin.readable, text::pseudo),
    }
    Content {
        original,
        ..content_of(builtin)
    }
}

/// Reads the content in a language, on a thread of its own, and sends it.
pub(super) fn read(language: Language, outbox: &Sender<Action>, ctx: &egui::Context) {
    let (outbox, ctx) = (outbox.clone(), ctx.clone());
    let started = thread::Builder::new()
        .name("stridewell-language".to_owned())
        .spawn(move || {
            let readable = content_in(language).readable();
            let said = World::Translated(Box::new(readable));
            outbox.send(Action::World(said)).ok();
            ctx.request_repaint();
        });
    if let Err(error) = started {
        tracing::error!(%error, "the language could not be read");
    }
}
