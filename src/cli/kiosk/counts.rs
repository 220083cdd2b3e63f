//! `kiosk counts`: what a gym takes out of its display.

use std::fmt::Write as _;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::CliError;
use crate::kiosk::Day;
use crate::store::{Paths, counts};

/// What was counted, as CSV with a head, or as JSON.
pub(super) fn counts(json_wanted: bool, since: Option<Date>) -> Result<String, CliError> {
    let folder = counts::folder(&Paths::from_env()?);
    let mut days = counts::days(&folder);
    days.retain(|day| since.is_none_or(|since| since <= day.date));
    Ok(if json_wanted {
        format!("{:#}\n", as_json(&days))
    } else {
        as_csv(&days)
    })
}

fn as_json(days: &[Day]) -> Value {
    let rows = days.iter().flat_map(|day| {
        day.routines.iter().map(|(routine, tally)| {
            let stopped = tally.stopped.iter();
            let stopped = stopped.map(|(exercise, count)| (exercise.to_string(), json!(count)));
            json!({
                "date": day.date.to_string(),
                "routine": routine.as_str(),
                "started": tally.started,
                "finished": tally.finished,
                "stopped_at": Value::Object(stopped.collect()),
            })
        })
    });
    Value::Array(rows.collect())
}

/// One row a day, a routine and an exercise at which it was stopped; without one, of how often it was started and finished.
fn as_csv(days: &[Day]) -> String {
    let mut text = "date,routine,what,exercise,count\n".to_owned();
    for day in days {
        for (routine, tally) in &day.routines {
            let date = day.date;
            let mut row = |what: &str, exercise: &str, count: u32| {
                writeln!(text, "{date},{routine},{what},{exercise},{count}").ok();
            };
            row("started", "", tally.started);
            row("finished", "", tally.finished);
            for (exercise, count) in &tally.stopped {
                row("stopped", exercise.as_str(), *count);
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::Counted;

    #[test]
    fn each_number_is_in_both() {
        let mut day = Day::new(jiff::civil::date(2026, 11, 27));
        for counted in [
            Counted::Started("cool-down".into()),
            Counted::Started("cool-down".into()),
            Counted::Finished("cool-down".into()),
            Counted::Stopped("cool-down".into(), "plank".into()),
        ] {
            day.count(&counted);
        }
        let csv = as_csv(std::slice::from_ref(&day));
        let rows: Vec<&str> = csv.lines().collect();
        assert_eq!(
            rows,
            [
                "date,routine,what,exercise,count",
                "2026-11-27,cool-down,started,,2",
                "2026-11-27,cool-down,finished,,1",
                "2026-11-27,cool-down,stopped,plank,1",
            ]
        );
        let json = as_json(&[day]);
        assert_eq!(json[0]["stopped_at"]["plank"], 1);
        assert_eq!(json[0]["started"], 2);
    }
}
