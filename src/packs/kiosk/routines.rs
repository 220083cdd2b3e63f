//! Which routines are offered when, and whether there is anything in them that a kiosk can offer.

use std::collections::BTreeSet;

use super::hours::{span, tell_overlap};
use super::keys::{Keys, PLAYLIST_KEYS, or_nearest};
use super::values::TWICE;
use crate::domain::{Catalogue, Kit, Routine, RoutineId, Variant, VariantId};
use crate::kiosk::{Config, Offer, Playlist, lacks, left_of, offers};

/// Longest id of a routine with its pack and its variant, in bytes.
const LONGEST: usize = 300;

/// Between a routine and its variant; a slash stands between a pack and its routine.
const VARIANT: char = '#';

/// Reads `routines`, `playlists` and `featured` into a config that has its equipment.
pub(super) fn read(keys: &mut Keys<'_, '_, '_>, catalogue: &Catalogue, config: &mut Config) {
    config.routines = list(keys, catalogue, config);
    for (place, table) in keys.tables("playlists") {
        let mut own = keys.below(&place, table);
        let at = span(&mut own);
        let routines = list(&mut own, catalogue, config);
        let is_empty = own.get("routines").is_none_or(|value| {
            let list = value.as_array();
            list.is_some_and(Vec::is_empty)
        });
        if is_empty {
            own.wrong("routines", "missing", "a list of routines");
        }
        own.tell_unknown(&PLAYLIST_KEYS);
        if let Some(at) = at {
            let before = config.playlists.iter().map(|before| before.at);
            tell_overlap(&mut own, at, before);
            // Without a routine it would stand for all that there are.
            let playlist = (!routines.is_empty()).then_some(Playlist { at, routines });
            config.playlists.extend(playlist);
        }
    }
    if let Some(text) = keys.text("featured", LONGEST) {
        config.featured = offer(keys, "featured", &text, (catalogue, config));
    }
}

/// The list under `routines`.
fn list(keys: &mut Keys<'_, '_, '_>, catalogue: &Catalogue, config: &Config) -> Vec<Offer> {
    let mut found: Vec<Offer> = Vec::new();
    for (place, text) in keys.texts("routines") {
        let offer = offer(keys, &place, text, (catalogue, config));
        if offer.as_ref().is_some_and(|offer| found.contains(offer)) {
            keys.note(&place, format!("{text:?}"), TWICE);
        } else {
            found.extend(offer);
        }
    }
    found
}

/// The routine, and the variant behind a `#`, that `text` names.
fn offer(
    keys: &mut Keys<'_, '_, '_>,
    place: &str,
    text: &str,
    (catalogue, config): (&Catalogue, &Config),
) -> Option<Offer> {
    let (id, variant) = match text.split_once(VARIANT) {
        Some((id, variant)) => (id, Some(variant)),
        None => (text, None),
    };
    let offer = Offer {
        routine: RoutineId::new(id),
        variant: variant.map(VariantId::new),
    };
    if let Some(routine) = catalogue.routine(&offer.routine) {
        let first = chosen(keys, place, text, (routine, variant))?;
        // Where none is named, any will do.
        let mut asked = routine.variants.iter();
        let is_asked = |one: &&Variant| variant.is_none() || one.id == first.id;
        if asked.any(|one| is_asked(&one) && left_of(config, one, catalogue).is_some()) {
            return Some(offer);
        }
        let expected = too_little(catalogue, config, first);
        keys.wrong(place, format!("{text:?}"), &expected);
        return None;
    }
    if is_of_pack(id) && variant != Some("") {
        let words = "it comes in a pack, so that only the kiosk can tell whether it is there";
        keys.note(place, format!("{text:?}"), words);
        return Some(offer);
    }
    let ids = catalogue.routines.iter().map(|known| known.id.as_str());
    let expected = or_nearest("the id of a routine", id, ids);
    keys.wrong(place, format!("{text:?}"), &expected);
    None
}

/// True for the id of something that comes in a pack.
fn is_of_pack(id: &str) -> bool {
    let parts: Vec<&str> = id.split('/').collect();
    let is_id = |part: &&str| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        !part.is_empty() && part.len() <= 64 && part.chars().all(plain)
    };
    parts.len() == 2 && parts.iter().all(is_id)
}

/// The variant with the id, or the first one.
fn chosen<'a>(
    keys: &mut Keys<'_, '_, '_>,
    place: &str,
    text: &str,
    (routine, wanted): (&'a Routine, Option<&str>),
) -> Option<&'a Variant> {
    let Some(wanted) = wanted else {
        return routine.variants.first();
    };
    let mut variants = routine.variants.iter();
    let found = variants.find(|variant| variant.id.as_str() == wanted);
    if found.is_none() {
        let ids: Vec<&str> = routine.variants.iter().map(|one| one.id.as_str()).collect();
        let what = format!("a variant of {}: {}", routine.id, ids.join(", "));
        let expected = or_nearest(&what, wanted, ids);
        keys.wrong(place, format!("{text:?}"), &expected);
    }
    found
}

/// What is said of a variant that a kiosk could offer too little of, with the kit that would change it.
fn too_little(catalogue: &Catalogue, config: &Config, variant: &Variant) -> String {
    let mut all = config.clone();
    all.equipment.extend(Kit::ALL);
    let items = variant.items.iter();
    let exercises = items.filter_map(|item| catalogue.exercise(&item.exercise));
    let lacking: BTreeSet<String> = exercises
        .filter(|exercise| offers(&all, exercise))
        .flat_map(|exercise| lacks(config, exercise))
        .map(|need| {
            let kinds: Vec<&str> = need.kinds.iter().map(|kit| kit.as_str()).collect();
            kinds.join(" or ")
        })
        .collect();
    let expected = "a routine of which a kiosk can offer at least half";
    if lacking.is_empty() {
        format!("{expected}; most of it is not for a public display")
    } else {
        let lacking = Vec::from_iter(lacking).join(", ");
        format!("{expected}; its exercises need what `equipment` does not name: {lacking}")
    }
}
