//! Who made and signed a file that was opened, and whether that is who made the version before.

use super::says::{Note, Tone};
use crate::domain::Pack;
use crate::domain::author as named;
use crate::domain::pack::Signed;
use crate::model::packs::OfferedPack;
use crate::text::Text;

/// Who made it, as it is said.
pub(super) fn author(text: &Text, pack: &Pack) -> String {
    match named::plain(&pack.author) {
        Some(_) => pack.author.clone(),
        None => text.get("opened-author-unknown"),
    }
}

/// What came of the check, who signed it, and what is worth knowing.
pub(super) fn notes(text: &Text, offered: &OfferedPack, older: Option<&Pack>) -> Vec<Note> {
    let mut lines = vec![text.get("opened-checked")];
    if let Some(older) = older {
        let title = &older.title;
        lines.push(text.with("opened-older", &[("title", title.into())]));
    }
    let mut checked = Note {
        tone: Tone::Good,
        lines,
    };
    let signed = signed(text, &offered.pack);
    let mut notes = if signed.tone == Tone::Good {
        checked.lines.extend(signed.lines);
        vec![checked]
    } else {
        vec![checked, signed]
    };
    let another = older.filter(|older| offered.pack.is_by_another(older));
    notes.extend(another.map(|older| by_another(text, &offered.pack, older)));
    if !offered.notes.is_empty() {
        notes.push(Note {
            tone: Tone::Caution,
            lines: offered.notes.clone(),
        });
    }
    notes
}

/// Who signed it, and whether that is who signed it before.
fn signed(text: &Text, pack: &Pack) -> Note {
    let author = author(text, pack);
    let about =
        |id: &str, key: &str| text.with(id, &[("author", (&author).into()), ("key", key.into())]);
    let (tone, lines) = match &pack.signed {
        Signed::No => (Tone::Caution, vec![text.get("opened-unsigned")]),
        Signed::NoLonger(before) => {
            let lines = [
                about("opened-no-longer-signed", &before.0),
                about("opened-signed-before", &before.0),
            ];
            (Tone::Stop, lines.into())
        }
        Signed::First(key) if named::plain(&pack.author).is_none() => {
            (Tone::Good, vec![about("opened-signed-nameless", &key.0)])
        }
        Signed::First(key) => (Tone::Good, vec![about("opened-signed-first", &key.0)]),
        Signed::Known(key) => (Tone::Good, vec![about("opened-signed-known", &key.0)]),
        Signed::Changed { before, now } => {
            let lines = [
                about("opened-signed-changed", &now.0),
                about("opened-signed-before", &before.0),
            ];
            (Tone::Stop, lines.into())
        }
    };
    Note { tone, lines }
}

/// What is here under its id is by somebody else, or signed with another key.
fn by_another(text: &Text, pack: &Pack, older: &Pack) -> Note {
    let said = if named::is_same(&pack.author, &older.author) {
        "opened-older-key"
    } else {
        "opened-older-author"
    };
    let author = author(text, older);
    Note {
        tone: Tone::Stop,
        lines: vec![text.with(said, &[("author", (&author).into())])],
    }
}
