//! The file `kiosk.toml`: what a gym sets, read into a [`Config`] with everything that is wrong with it.
//!
//! Each key is looked at by itself, so that one pass names every fault; only what is no TOML at all hides the rest.

mod files;
mod fleet;
mod hours;
mod keys;
pub mod pin;
mod routines;
mod setting;
mod values;

use toml::{Table, Value};

use self::keys::Keys;
use super::check::Check;
use super::limits::TEXT_BYTES;
use super::problem::Problem;
use super::read::place;
use crate::domain::{Catalogue, Refusal};
use crate::kiosk::{Config, Time, Timing};

pub use self::files::missing;
pub use self::keys::keys;
pub use self::setting::{Given, NotSet, with_setting};

/// What the file refers to, which is not in it.
#[derive(Clone, Copy, Debug)]
struct World<'a> {
    catalogue: &'a Catalogue,
    languages: &'a [&'a str],
}

/// Reads the text of a `kiosk.toml`, which may refer to what is in `catalogue` and to `languages` by their tags.
///
/// A key that is wrong is a problem, and the usual holds instead; a wrong `pin` lets nobody in, a wrong `key` no pack.
/// There is no config where the text is no TOML or too long.
pub fn read(
    file_name: &str,
    text: &str,
    catalogue: &Catalogue,
    languages: &[&str],
) -> (Option<Config>, Vec<Problem>) {
    let mut check = Check::new(file_name);
    let world = World {
        catalogue,
        languages,
    };
    let table = table(text, &mut check);
    let config = table.map(|table| config(&table, world, &mut check));
    (config, check.into_problems())
}

/// The file as a table, or a problem with line and column.
fn table(text: &str, check: &mut Check<'_>) -> Option<Table> {
    if TEXT_BYTES < text.len() as u64 {
        let value = format!("{} bytes long", text.len());
        check.wrong_as(Refusal::Large, "the file", value, "at most 1 MiB");
        return None;
    }
    match text.parse() {
        Ok(table) => Some(table),
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            // The line itself is not quoted: it may hold the number of staff.
            let expected = format!("TOML: {}", error.message().replace('\n', " "));
            check.wrong(&place(text, start), "something else", &expected);
            None
        }
    }
}

/// What the keys say, each checked by itself.
fn config(table: &Table, world: World<'_>, check: &mut Check<'_>) -> Config {
    let mut config = Config::default();
    let mut keys = Keys::of_file(table, check);
    format(&mut keys);
    looks(&mut keys, world, &mut config);
    times(&mut keys, &mut config);
    hours::open(&mut keys, &mut config);
    hours::volumes(&mut keys, &mut config);
    if let Some(voice) = keys.flag("voice") {
        config.voice = voice;
    }
    // What a routine can offer depends on the equipment, which stands in the config by now.
    routines::read(&mut keys, world.catalogue, &mut config);
    if let Some(counts) = keys.flag("counts") {
        config.counts = counts;
    }
    config.packs = keys.text("packs", values::PATH);
    config.key = values::key(&mut keys);
    config.pin = values::pin(&mut keys, &config);
    config.fleet = fleet::read(&mut keys, config.counts);
    keys.tell_unknown(&keys::top());
    config
}

/// The version of the format.
fn format(keys: &mut Keys<'_, '_, '_>) {
    match keys.get("format") {
        Some(Value::Integer(version)) => keys.check.format(*version),
        Some(other) => keys.wrong("format", other, "1"),
        None => keys.wrong("format", "missing", "1"),
    }
}

/// What is seen of the gym, and what stands in it.
fn looks(keys: &mut Keys<'_, '_, '_>, world: World<'_>, config: &mut Config) {
    config.gym = keys.text("gym", values::NAME);
    config.staff = keys.text("staff", values::NAME);
    config.logo = values::logo(keys);
    config.languages = values::languages(keys, world.languages);
    if let Some(theme) = keys.word("theme", &values::THEMES) {
        config.theme = theme;
    }
    config.screen_inches = values::screen_inches(keys);
    config.equipment = values::equipment(keys);
}

/// How long things take, and how far the picture moves.
fn times(keys: &mut Keys<'_, '_, '_>, config: &mut Config) {
    for time in Time::ALL {
        if let Some(seconds) = keys.whole(time.key(), time.limits()) {
            config.timing.set(time, seconds);
        }
    }
    if let Some(times) = keys.whole("counted_times", Timing::COUNTED_TIMES) {
        config.timing.counted_times = times;
    }
    if let Some(points) = keys.whole("shift_points", Timing::SHIFT_POINTS) {
        config.timing.shift_points = points;
    }
}

#[cfg(test)]
mod tests;
