//! Single keys with limits of their own: the logo, languages, the size of the screen, the kit, the key, the number of staff.

use std::collections::BTreeSet;
use std::path::Path;

use toml::Value;

use super::keys::{Keys, or_nearest};
use super::pin;
use crate::domain::Kit;
use crate::domain::preferences::ThemeChoice;
use crate::kiosk::{Config, Time};
use crate::packs::signature::PublicKey;

/// Longest name of a gym or its staff, in characters.
pub(super) const NAME: usize = 60;
/// Longest name of a file or folder, in characters.
pub(super) const PATH: usize = 500;

/// Diagonals of screens in inches. On a smaller one, 88 points are less than 18 mm, which a finger needs.
const SCREEN_INCHES: (f64, f64) = (18.0, 120.0);

pub(super) const THEMES: [(&str, ThemeChoice); 3] = [
    ("dark", ThemeChoice::Dark),
    ("light", ThemeChoice::Light),
    ("high-contrast", ThemeChoice::HighContrast),
];

/// The picture of the gym, by the ending of its name; whether it is there is another question.
pub(super) fn logo(keys: &mut Keys<'_, '_, '_>) -> Option<String> {
    let logo = keys.text("logo", PATH)?;
    let ending = Path::new(&logo).extension().unwrap_or_default();
    let is_picture = ["png", "jpg", "jpeg"]
        .into_iter()
        .any(|known| ending.eq_ignore_ascii_case(known));
    if !is_picture {
        keys.wrong(
            "logo",
            format!("{logo:?}"),
            "a file that ends in .png, .jpg or .jpeg",
        );
    }
    is_picture.then_some(logo)
}

pub(super) fn languages(keys: &mut Keys<'_, '_, '_>, known: &[&str]) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for (place, tag) in keys.texts("languages") {
        if !known.contains(&tag) {
            let expected = format!("the tag of a language: {}", known.join(", "));
            keys.wrong(&place, format!("{tag:?}"), &expected);
        } else if languages.iter().any(|before| before == tag) {
            keys.note(&place, format!("{tag:?}"), TWICE);
        } else {
            languages.push(tag.to_owned());
        }
    }
    languages
}

/// What is said of an entry that a list has already.
pub(super) const TWICE: &str = "it stands in the list twice; the first counts";

pub(super) fn screen_inches(keys: &mut Keys<'_, '_, '_>) -> Option<f32> {
    let value = keys.get("screen_inches")?;
    let inches = match value {
        Value::Integer(inches) => Some(*inches as f64),
        Value::Float(inches) => Some(*inches),
        Value::String(_)
        | Value::Boolean(_)
        | Value::Datetime(_)
        | Value::Array(_)
        | Value::Table(_) => None,
    };
    let (least, most) = SCREEN_INCHES;
    let inches = inches.filter(|inches| (least..=most).contains(inches));
    if inches.is_none() {
        let expected = format!(
            "inches from {least} to {most}; on a smaller screen what is touched would be under 18 mm"
        );
        keys.wrong("screen_inches", value, &expected);
    }
    inches.map(|inches| inches as f32)
}

pub(super) fn equipment(keys: &mut Keys<'_, '_, '_>) -> BTreeSet<Kit> {
    let mut equipment = BTreeSet::new();
    for (place, name) in keys.texts("equipment") {
        let mut kinds = Kit::ALL.into_iter();
        if let Some(kit) = kinds.find(|kit| kit.as_str() == name) {
            equipment.insert(kit);
        } else {
            let names = Kit::ALL.map(Kit::as_str);
            let what = format!("one of {}", names.join(", "));
            let expected = or_nearest(&what, name, names);
            keys.wrong(&place, format!("{name:?}"), &expected);
        }
    }
    equipment
}

/// The key that packs are signed with. One that is wrong stays as an empty text, with which no pack can be signed.
pub(super) fn key(keys: &mut Keys<'_, '_, '_>) -> Option<String> {
    let value = keys.get("key")?;
    let known = value
        .as_str()
        .and_then(|line| PublicKey::from_text(line).ok());
    if known.is_none() {
        let expected =
            "the last line of a public key as minisign or `stridewell pack key` writes it";
        keys.wrong("key", value, expected);
    }
    Some(known.map_or_else(String::new, |key| key.as_line().to_owned()))
}

/// What the number of staff comes to. One that is wrong stays as an empty text, which no number comes to.
pub(super) fn pin(keys: &mut Keys<'_, '_, '_>, config: &Config) -> Option<String> {
    let Some(value) = keys.get("pin") else {
        let hold = config.timing.get(Time::Hold).as_secs();
        let words = format!(
            "whoever holds the corner for {hold} s gets to the settings; set one with `stridewell kiosk set-pin`"
        );
        keys.note("pin", "not set", &words);
        return None;
    };
    let hash = value.as_str().filter(|text| pin::is_hash(text));
    if hash.is_none() {
        // Never quoted: it may be the number itself.
        let expected = "the text that `stridewell kiosk set-pin` writes; the number itself does not belong here";
        keys.wrong("pin", "something else", expected);
    }
    Some(hash.unwrap_or_default().to_owned())
}
