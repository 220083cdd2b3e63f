//! Every language says everything, within the lengths that the screens have room for.

use std::collections::{BTreeMap, BTreeSet};

use stridewell::domain::Readable;
use stridewell::domain::texts::Reader;
use stridewell::model::{Action, Effect, World};
use stridewell::packs::content::builtin_content;
use stridewell::packs::translated::translate;
use stridewell::text::Language;

use crate::support::stage::{DESIGN, Stage, content_of_language};

/// Languages that are translations.
const TRANSLATED: [Language; 2] = [Language::German, Language::Spanish];

fn in_language(language: Language) -> Readable {
    let mut readable = builtin_content().readable;
    translate(&mut readable, language.tag());
    readable
}

/// Every text by its file and key.
fn texts(mut readable: Readable) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for (name, file) in readable.files() {
        let mut text = |key: &str, text: &mut String| {
            found.insert(format!("{name} {key}"), text.clone());
        };
        file.show(&mut Reader::new(&mut text, &mut |_| {}));
    }
    found
}

#[test]
fn every_text_of_the_content_is_translated_and_nothing_else() {
    for language in TRANSLATED {
        let mut readable = builtin_content().readable;
        let problems = translate(&mut readable, language.tag());
        let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert!(lines.is_empty(), "{language:?}:\n{}", lines.join("\n"));
    }
}

#[test]
fn words_of_the_player_are_short_enough_in_every_language() {
    let limits = [
        ("words.short_name", 22),
        ("words.setup_line", 55),
        ("words.cue", 45),
        ("words.feel", 60),
        ("words.parts.", 12),
        ("words.spots.names.", 22),
    ];
    for language in TRANSLATED {
        for (place, text) in texts(in_language(language)) {
            let limit = limits.iter().find(|(key, _)| place.contains(key));
            if let Some((_, most)) = limit {
                let length = text.chars().count();
                assert!(
                    length <= *most,
                    "{language:?} {place}: {length} characters: {text}"
                );
            }
        }
    }
}

/// The numbers of a text.
fn numbers(text: &str) -> BTreeSet<String> {
    let digits = text.split(|letter: char| !letter.is_ascii_digit());
    let numbers = digits.filter(|number| !number.is_empty());
    numbers.map(str::to_owned).collect()
}

/// A sentence that is dropped, or a sign of a list, would show in these counts.
#[test]
fn red_flags_are_translated_sentence_by_sentence() {
    let counted = |text: &str| {
        let items = [";", ",", " or ", " o ", " oder ", " and ", " y ", " und "];
        let items = items.iter().map(|sign| text.matches(sign).count());
        (text.matches(['.', '?']).count(), items.sum::<usize>())
    };
    let dangerous = |place: &str| {
        [
            "get-help",
            "safety",
            "contraindications",
            "stop_if",
            "cautions",
        ]
        .iter()
        .any(|part| place.contains(part))
    };
    let english = texts(builtin_content().readable);
    for language in TRANSLATED {
        let own = texts(in_language(language));
        for (place, text) in english.iter().filter(|(place, _)| dangerous(place)) {
            let translated = &own[place];
            let same = text == "No" && language == Language::Spanish;
            assert!(
                same || translated != text,
                "{language:?} {place} is translated"
            );
            // A sentence may become two; none may get lost.
            let (own, wanted) = (counted(translated), counted(text));
            assert!(
                wanted.0 <= own.0 && text.matches(';').count() <= own.1,
                "{language:?} {place}:\n{text}\n{translated}"
            );
            assert_eq!(
                numbers(translated),
                numbers(text),
                "{language:?} {place}:\n{text}\n{translated}"
            );
        }
    }
}

#[test]
fn a_language_is_switched_while_the_program_runs() {
    let mut stage = Stage::without_figures();
    let mut preferences = stage.model().preferences.clone();
    preferences.language = Some("de".to_owned());
    let mut model = crate::support::stage::model(preferences.clone());
    model.preferences.language = None;
    let effects = model.update(Action::SetPreferences(Box::new(preferences.clone())));
    assert!(effects.contains(&Effect::Translate));

    stage.act(Action::SetPreferences(Box::new(preferences)));
    let german = (*content_of_language(Language::German)).clone();
    let said = World::Translated(Box::new(german.readable()));
    stage.act(Action::World(said));
    assert!(stage.shows("Bibliothek"));
    let bridge = stage
        .model()
        .content
        .catalogue
        .exercise(&"glute-bridge".into());
    assert_eq!(bridge.unwrap().name, "Brücke (Glute Bridge)");
}

#[test]
fn a_start_in_spanish_shows_spanish_words_and_finds_what_is_looked_for_in_both_languages() {
    let stage = Stage::bare(Default::default(), Language::Spanish, DESIGN);
    assert!(stage.shows("Biblioteca"));
    let index = stage.model().content.index();
    let find = |words: &str| {
        let query = stridewell::domain::search::Query {
            words: words.to_owned(),
            ..Default::default()
        };
        index.exercises(&query).len()
    };
    assert!(0 < find("puente"));
    assert!(0 < find("bridge"));
}
