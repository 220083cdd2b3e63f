//! What the doctor says of a fleet: what waits to be sent, when storage was reached last, what is wrong there.

use serde_json::{Value, json};

use crate::store::Paths;
use crate::store::counts::outbox::Outbox;
use crate::store::kiosk::{Round, read_round, round_file, utc_ms};

const DAY_MS: i64 = 86_400_000;

/// Looks at the outbox and at how the last round went. `null` where there never was a round.
pub(super) fn report(paths: &Paths) -> Value {
    let waiting = Outbox::of(paths).waiting();
    let mut report = match read_round(&round_file(paths)) {
        Ok(None) => return Value::Null,
        Ok(Some(round)) => of_round(&round),
        Err(error) => json!({"fault": error.to_string()}),
    };
    if let Some(map) = report.as_object_mut() {
        map.insert("waiting".to_owned(), json!(waiting.len()));
        let oldest = waiting.first().map(ToString::to_string);
        map.insert("oldest".to_owned(), json!(oldest));
    }
    report
}

/// Why packs or counts will not arrive as things are, as the last round found; one of more than a day ago says nothing of today.
///
/// Being out of reach is no reason: days wait for as long as it lasts.
pub(super) fn reasons(paths: &Paths, now_ms: i64) -> Vec<String> {
    let Ok(Some(round)) = read_round(&round_file(paths)) else {
        return Vec::new();
    };
    let is_recent = utc_ms(&round.at).is_some_and(|at| now_ms - at < DAY_MS);
    let packs = round.packs.refused.into_iter();
    let packs = packs.map(|why| format!("packs: {why}"));
    let counts = round.counts.refused.into_iter();
    let counts = counts.map(|why| format!("counts: {why}"));
    packs.chain(counts).filter(|_| is_recent).collect()
}

fn of_round(round: &Round) -> Value {
    let Round {
        format: _,
        at,
        packs,
        counts,
    } = round;
    json!({
        "last-round": at,
        "packs": {"reached": packs.reached, "faults": packs.faults},
        "counts": {"reached": counts.reached, "faults": counts.faults},
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::Counted;
    use crate::store::counts;
    use crate::store::kiosk::write_round;

    #[test]
    fn what_waits_and_what_is_wrong_is_told() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        assert_eq!(report(&paths), Value::Null);
        let mut round = Round::new("2026-11-27T16:30:00Z".to_owned());
        round.counts.faults.push("nobody answers".to_owned());
        write_round(&round_file(&paths), &round).unwrap();
        for day in [25, 26] {
            let date = jiff::civil::date(2026, 11, day);
            let counted = Counted::Started("cool-down".into());
            counts::count(&counts::folder(&paths), date, &counted).unwrap();
        }
        let today = jiff::civil::date(2026, 11, 27);
        Outbox::of(&paths).seal("hall-1", today).unwrap();
        let told = report(&paths);
        assert_eq!(
            (&told["waiting"], &told["oldest"]),
            (&json!(2), &json!("2026-11-25"))
        );
        assert_eq!(told["counts"]["faults"][0], "nobody answers");
        let now_ms = utc_ms(&round.at).unwrap();
        assert_eq!(reasons(&paths, now_ms), Vec::<String>::new());
    }

    #[test]
    fn what_is_refused_makes_a_kiosk_unwell() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let mut round = Round::new("2026-11-27T16:30:00Z".to_owned());
        round.packs.refused.push("not allowed".to_owned());
        round.counts.refused.push("another kiosk".to_owned());
        write_round(&round_file(&paths), &round).unwrap();
        let now_ms = utc_ms(&round.at).unwrap();
        let told = ["packs: not allowed", "counts: another kiosk"];
        assert_eq!(reasons(&paths, now_ms), told);
        assert_eq!(reasons(&paths, now_ms + DAY_MS), Vec::<String>::new());
    }
}
