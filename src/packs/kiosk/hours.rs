//! Keys that hold hours: when the gym is open, and how loud it is when.

use super::keys::{Keys, VOLUME_KEYS};
use crate::kiosk::{Closed, Config, Span};

/// What a span is written as.
const SPAN: &str = "hours such as \"06:00-22:00\", with two digits each";

/// Limits of loudness, per cent.
const VOLUME: (u32, u32) = (0, 100);

const CLOSED: [(&str, Closed); 2] = [("dim", Closed::Dim), ("blank", Closed::Blank)];

/// When the gym is open, and what the screen does when it is not.
pub(super) fn open(keys: &mut Keys<'_, '_, '_>, config: &mut Config) {
    for (place, text) in keys.texts("open") {
        match Span::parse(text) {
            Some(span) => config.open.push(span),
            None => keys.wrong(&place, format!("{text:?}"), SPAN),
        }
    }
    if let Some(closed) = keys.word("closed", &CLOSED) {
        config.closed = closed;
    }
}

/// How loud it is, always and at some hours.
pub(super) fn volumes(keys: &mut Keys<'_, '_, '_>, config: &mut Config) {
    if let Some(volume) = volume(keys) {
        config.volume = volume;
    }
    for (place, table) in keys.tables("volumes") {
        let mut own = keys.below(&place, table);
        let span = span(&mut own);
        let volume = volume(&mut own);
        if own.get("volume").is_none() {
            own.wrong("volume", "missing", "a whole number from 0 to 100");
        }
        own.tell_unknown(&VOLUME_KEYS);
        if let Some(span) = span {
            let before = config.volumes.iter().map(|(before, _)| *before);
            tell_overlap(&mut own, span, before);
            config.volumes.extend(volume.map(|volume| (span, volume)));
        }
    }
}

fn volume(keys: &mut Keys<'_, '_, '_>) -> Option<u8> {
    let volume = keys.whole("volume", VOLUME)?;
    u8::try_from(volume).ok()
}

/// The hours of a table, which it must have.
pub(super) fn span(keys: &mut Keys<'_, '_, '_>) -> Option<Span> {
    let Some(value) = keys.get("at") else {
        keys.wrong("at", "missing", SPAN);
        return None;
    };
    let span = value.as_str().and_then(Span::parse);
    if span.is_none() {
        keys.wrong("at", value, SPAN);
    }
    span
}

/// Says that hours before it hold at the same time.
pub(super) fn tell_overlap(
    keys: &mut Keys<'_, '_, '_>,
    span: Span,
    before: impl IntoIterator<Item = Span>,
) {
    let mut before = before.into_iter();
    if let Some(other) = before.find(|other| span.overlaps(*other)) {
        let words = format!("it overlaps {other}, which stands before it; the first counts");
        keys.note("at", span, &words);
    }
}
