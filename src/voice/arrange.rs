//! Drafts to utterances: what matters more is said, and what would talk over it is shortened or left out.

use std::time::Duration;

use super::{Draft, LATE, Utterance, guess};

/// Silence between two utterances.
const GAP: Duration = Duration::from_millis(80);

/// The utterances of `drafts`, in order, no two at once, none after its latest moment.
pub(super) fn arrange(mut drafts: Vec<Draft>, rate_percent: u16) -> Vec<Utterance> {
    drafts.sort_by_key(|draft| (std::cmp::Reverse(draft.rank), draft.due));
    let mut kept: Vec<Utterance> = Vec::new();
    for (place, draft) in drafts.iter().enumerate() {
        // One of the same rank comes soon: make room for it, if there is a shorter way to say this.
        let follower = drafts.get(place + 1);
        let follower = follower.filter(|next| next.rank == draft.rank);
        let bound = follower.map(|next| next.due + LATE);
        let shapes = draft.shapes.iter().filter(|shape| !shape.is_empty());
        let fitting = |bound: Option<Duration>| {
            let mut shapes = shapes.clone();
            shapes.find_map(|shape| fit(draft, shape, (bound, rate_percent), &kept))
        };
        let utterance = fitting(bound).or_else(|| fitting(None));
        kept.extend(utterance);
    }
    kept.sort_by_key(|utterance| utterance.due);
    kept
}

/// `shape` at the first moment at which it talks over nothing, if that is soon enough.
fn fit(
    draft: &Draft,
    shape: &str,
    (bound, rate_percent): (Option<Duration>, u16),
    kept: &[Utterance],
) -> Option<Utterance> {
    let length = guess(shape, rate_percent);
    let ends = [draft.over_by, bound].into_iter().flatten().min();
    let latest = match ends {
        Some(end) => end.checked_sub(length)?.min(draft.due + LATE),
        None => draft.due + LATE,
    };
    let mut due = draft.due;
    while let Some(other) = kept.iter().find(|other| talks_over(due, length, other)) {
        due = other.due + other.length + GAP;
    }
    let latest_of_draft = match draft.over_by {
        Some(end) => end.saturating_sub(length).min(draft.due + LATE),
        None => draft.due + LATE,
    };
    (due <= latest).then(|| Utterance {
        due,
        latest: latest_of_draft,
        length,
        rank: draft.rank,
        words: shape.to_owned(),
    })
}

fn talks_over(due: Duration, length: Duration, other: &Utterance) -> bool {
    due < other.due + other.length + GAP && other.due < due + length + GAP
}

#[cfg(test)]
mod tests {
    use super::super::Rank;
    use super::*;

    fn draft(due_ms: u64, rank: Rank, shapes: &[&str]) -> Draft {
        let shapes = shapes.iter().map(|shape| (*shape).to_owned()).collect();
        Draft::new(Duration::from_millis(due_ms), rank, shapes)
    }

    fn said(drafts: Vec<Draft>) -> Vec<(u128, String)> {
        let all = arrange(drafts, 100).into_iter();
        all.map(|one| (one.due.as_millis(), one.words)).collect()
    }

    #[test]
    fn the_count_down_wins_and_a_long_sentence_is_shortened_for_it() {
        let long = "A very long sentence about a bridge on one leg, with its dose";
        let all = said(vec![
            draft(0, Rank::Place, &[long, "Bridge."]),
            draft(2_000, Rank::Countdown, &["Three"]),
        ]);
        assert_eq!(all[0], (0, "Bridge.".to_owned()));
        assert_eq!(all[1], (2_000, "Three".to_owned()));
    }

    #[test]
    fn what_finds_no_room_within_a_word_is_left_out() {
        let all = said(vec![
            draft(0, Rank::Start, &["Hold for thirty seconds"]),
            draft(300, Rank::Part, &["Lift"]),
        ]);
        assert_eq!(all.len(), 1, "{all:?}");
    }

    #[test]
    fn a_part_that_is_over_is_not_named() {
        let mut part = draft(0, Rank::Part, &["Straighten"]);
        part.over_by = Some(Duration::from_millis(300));
        assert!(said(vec![part]).is_empty());
    }
}
