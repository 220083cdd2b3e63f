//! A code of a printed sheet, photographed or pasted, as the pack that it stands for.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::read::Refused;
use crate::domain::{Draft, Refusal, Routine};
use crate::packs::code::{self, Coded};
use crate::packs::pack::{Content, Manifest, to_bytes};
use crate::packs::{builtin, picture};

/// The bytes of the pack for the code in a photograph, or why there is none.
pub(super) fn in_picture(bytes: &[u8], words: &Words, today: Date) -> Result<Vec<u8>, Refused> {
    let text = code::find(bytes).map_err(|error| Refused::one(error.kind(), &error))?;
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
pub(super) fn in_text(text: &str, words: &Words, today: Date) -> Result<Vec<u8>, Refused> {
    let catalogue = builtin::catalogue().0;
    let coded = code::read(text, &catalogue);
    let coded = coded.map_err(|error| Refused::one(error.kind(), &error))?;
    // The same code is the same routine, however often it is read, and in whatever language its doses are said before it.
    let marked = code::marked(text).unwrap_or(text);
    let id = format!("code-{:08x}", crc32fast::hash(marked.as_bytes()));
    let routine = routine(&id, coded, words, today);
    let routine = routine
        .ok_or_else(|| Refused::one(Refusal::CodeDamaged, &"The code holds no exercise."))?;
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
    to_bytes(&content, None).map_err(|error| Refused::one(Refusal::CodeDamaged, &error))
}

fn routine(id: &str, coded: Coded, words: &Words, day: Date) -> Option<Routine> {
    let mut routine = Draft::of_items(id.into(), day, coded.items).routine;
    routine.name.clone_from(&words.title);
    routine.variants.first_mut()?.name.clone_from(&words.title);
    routine.pain_rule = coded.pain_rule;
    routine.prescription = None;
    (!routine.variants.first()?.items.is_empty()).then_some(routine)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Catalogue;
    use crate::packs::pack::Opened;

    /// The code of a routine with so much rest.
    fn coded(rest_s: u64, catalogue: &Catalogue) -> String {
        let warm_up = catalogue.routine(&"pre-run-dynamic-warm-up".into());
        let mut routine = warm_up.unwrap().clone();
        let mut variant = routine.variants.remove(0);
        variant.items.truncate(1);
        variant.items[0].dose.rest = std::time::Duration::from_secs(rest_s);
        let text = code::write(&routine, &variant, catalogue, catalogue).unwrap();
        code::marked(&text).unwrap().to_owned()
    }

    /// The id of the pack for a code, with these words before it.
    fn id(said: &str, code: &str, catalogue: &Catalogue) -> String {
        let words = Words {
            title: "Routine".to_owned(),
            author: "a sheet".to_owned(),
        };
        let day = jiff::civil::date(2026, 11, 27);
        let bytes = in_text(&format!("{said}\n{code}\n"), &words, day).unwrap();
        let opened = Opened::read(std::io::Cursor::new(bytes), catalogue).unwrap();
        opened.manifest.id
    }

    #[test]
    fn a_code_is_the_same_routine_in_every_language_and_another_one_is_another() {
        let catalogue = builtin::catalogue().0;
        let codes = (1..3_000).map(|rest_s| coded(rest_s, &catalogue));
        // Two that are the same behind their last space.
        let mut ends = std::collections::BTreeMap::new();
        let mut same = codes.filter_map(|code| {
            let end = code.rsplit_once(' ')?.1.to_owned();
            Some((ends.insert(end, code.clone())?, code))
        });
        let (one, other) = same.next().unwrap();
        let ids = [one, other].map(|code| {
            let english = id("Leg swing 2x10", &code, &catalogue);
            assert_eq!(id("Beinschwung 2x10", &code, &catalogue), english, "{code}");
            english
        });
        assert_ne!(ids[0], ids[1]);
    }
}
