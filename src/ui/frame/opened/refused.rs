//! Why a file is not taken in: in the person's language, and beneath it in detail for whoever made the file.

use super::says::{Note, Tone};
use crate::domain::Refusal;
use crate::text::Text;

/// Details that are shown.
const MOST_PROBLEMS: usize = 8;

/// What stands out of it.
pub(super) fn refused(text: &Text, kinds: &[Refusal], problems: &[String]) -> Vec<Note> {
    let mut notes = vec![Note {
        tone: Tone::Stop,
        lines: kinds.iter().map(|kind| text.get(message(*kind))).collect(),
    }];
    if kinds.iter().all(|kind| kind.says_all()) {
        return notes;
    }
    let mut lines = vec![text.get("opened-details")];
    lines.extend(problems.iter().take(MOST_PROBLEMS).cloned());
    let left = problems.len().saturating_sub(MOST_PROBLEMS);
    if 0 < left {
        lines.push(text.with("opened-more-problems", &[("count", left.into())]));
    }
    notes.push(Note {
        tone: Tone::Caution,
        lines,
    });
    notes
}

fn message(kind: Refusal) -> &'static str {
    match kind {
        Refusal::Gone => "refused-gone",
        Refusal::Unreadable => "refused-unreadable",
        Refusal::NoPack => "refused-no-pack",
        Refusal::CutShort => "refused-cut-short",
        Refusal::Large => "refused-large",
        Refusal::Newer => "refused-newer",
        Refusal::Damaged => "refused-damaged",
        Refusal::Packing => "refused-packing",
        Refusal::Changed => "refused-changed",
        Refusal::Content => "refused-content",
        Refusal::Picture => "refused-picture",
        Refusal::NoCode => "refused-no-code",
        Refusal::CodeNewer => "refused-code-newer",
        Refusal::CodeDamaged => "refused-code-damaged",
        Refusal::CodeUnknown => "refused-code-unknown",
        Refusal::CodeDose => "refused-code-dose",
        Refusal::PhotoLarge => "refused-photo-large",
        Refusal::NoPhoto => "refused-no-photo",
        Refusal::CodeNotFound => "refused-code-not-found",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn why_a_file_is_refused_is_said_in_the_language_that_is_shown() {
        let text = Text::new(Language::German);
        let problems = ["the pack: the archive is cut short; expected a whole zip file".to_owned()];
        let notes = refused(&text, &[Refusal::CutShort], &problems);
        assert_eq!(notes.len(), 1, "the sentence says all");
        assert!(notes[0].lines[0].contains("nicht vollständig"));
        let notes = refused(&text, &[Refusal::Content], &problems);
        assert_eq!(notes[1].lines[1], problems[0]);
        assert_ne!(notes[1].tone, Tone::Stop);
    }
}
