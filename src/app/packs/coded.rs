//! A code of a printed sheet, photographed or pasted, as the pack that it stands for.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::domain::{Draft, Routine};
use crate::packs::code::{self, Coded};
use crate::packs::pack::{Content, Manifest, to_bytes};
use crate::packs::{builtin, picture};

/// The bytes of the pack for the code in a photograph, or why there is none.
pub(super) fn in_picture(bytes: &[u8], words: &Words, today: Date) -> Result<Vec<u8>, String> {
    let text = code::find(bytes).map_err(|error| error.to_string())?;
    in_text(&text, words, today)
}

/// True when these bytes are those of a photograph.
pub(super) fn is_picture(bytes: &[u8]) -> bool {
    picture::facts(bytes).is_ok()
}

/// What a routine from a code is called, whose code says no name.
#[derive(Clone, Debug)]
pub(super) struct Words {
    pub(super) title: String,
    pub(super) author: String,
}

/// The bytes of the pack for a text.
pub(super) fn in_text(text: &str, words: &Words, today: Date) -> Result<Vec<u8>, String> {
    let catalogue = builtin::catalogue().0;
    let coded = code::read(text, &catalogue).map_err(|error| error.to_string())?;
    // The same code is the same routine, however often it is read.
    let id = format!("code-{:08x}", crc32fast::hash(code_of(text).as_bytes()));
    let routine = routine(&id, coded, words, today).ok_or("The code holds no exercise.")?;
    let content = Content {
        manifest: Manifest {
            id,
            title: words.title.clone(),
            author: words.author.clone(),
            licence: "LicenseRef-personal-use".to_owned(),
            created: today,
            requires: None,
        },
        exercises: Vec::new(),
        routines: vec![routine],
        pain_rules: Vec::new(),
        figures: BTreeMap::new(),
        pictures: BTreeMap::new(),
    };
    to_bytes(&content, None).map_err(|error| error.to_string())
}

/// The last line of a text: what stands before it is for people, and may be in another language.
fn code_of(text: &str) -> &str {
    text.trim()
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default()
}

fn routine(id: &str, coded: Coded, words: &Words, day: Date) -> Option<Routine> {
    let mut routine = Draft::of_items(id.into(), day, coded.items).routine;
    routine.name.clone_from(&words.title);
    routine.variants.first_mut()?.name.clone_from(&words.title);
    routine.pain_rule = coded.pain_rule;
    routine.prescription = None;
    (!routine.variants.first()?.items.is_empty()).then_some(routine)
}
