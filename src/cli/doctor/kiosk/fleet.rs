//! What the doctor says of a fleet: what waits to be sent, when storage was reached last, what is wrong there.

use serde_json::{Value, json};

use crate::store::Paths;
use crate::store::counts::outbox::Outbox;
use crate::store::kiosk::{Round, read_round, round_file};

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

/// Why days of counts will never arrive as things are: storage was reached and did not take them.
///
/// Being out of reach is none: days wait for as long as it lasts.
pub(super) fn reasons(paths: &Paths) -> Vec<String> {
    let Ok(Some(round)) = read_round(&round_file(paths)) else {
        return Vec::new();
    };
    let refused = round.counts.reached.as_ref() == Some(&round.at);
    let faults = round.counts.faults.into_iter().filter(|_| refused);
    faults.map(|fault| format!("counts: {fault}")).collect()
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
        assert_eq!(reasons(&paths), Vec::<String>::new());
    }

    #[test]
    fn a_day_that_is_refused_makes_a_kiosk_unwell() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let mut round = Round::new("2026-11-27T16:30:00Z".to_owned());
        round.counts.reached = Some(round.at.clone());
        round.counts.faults.push("another kiosk".to_owned());
        write_round(&round_file(&paths), &round).unwrap();
        assert_eq!(reasons(&paths), ["counts: another kiosk"]);
    }
}
