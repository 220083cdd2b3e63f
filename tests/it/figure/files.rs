//! The figure files hold what the solved figures hold, but for poses that were drawn anew.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use stridewell::packs::builtin;

use super::golden;

/// The file of an entry, as JSON.
fn file(section: &str, id: &str) -> Value {
    let folder = match section {
        "exercises" => "",
        "mistakes" => "mistakes/",
        _ => "self-checks/",
    };
    let name = format!("figures/{folder}{}.toml", id.replace('_', "-"));
    let text = builtin::file(&name).unwrap_or_else(|| panic!("{name} is missing"));
    serde_json::to_value(toml::from_str::<toml::Table>(text).unwrap()).unwrap()
}

/// Numbers as floats without what binary fractions add, and an axis that is free as in TOML, which knows no null.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!((number.as_f64().unwrap() * 1e9).round() / 1e9),
        Value::Null => json!("free"),
        Value::Array(values) => values.iter().map(plain).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), plain(value)))
            .collect::<Map<_, _>>()
            .into(),
        Value::Bool(_) | Value::String(_) => value.clone(),
    }
}

fn same(place: &str, golden: &Value, file: &Value) {
    assert_eq!(plain(golden), plain(file), "{place}");
}

/// Which seconds of the dose a figure plays in.
fn parts(entry: &Value) -> BTreeSet<String> {
    let phases = entry["phases"].as_array().cloned().unwrap_or_default();
    let parts = phases.iter().filter_map(|phase| phase["part"].as_str());
    parts.map(str::to_owned).collect()
}

/// Poses, contacts and props were drawn anew after the written steps, and are the solver's to test; what works, whose
/// mistake it is and which parts of a dose are played stays.
#[test]
fn files_hold_the_muscles_marks_and_parts_of_the_solved_figures() {
    const FIELDS: [&str; 4] = ["muscles", "wear", "angle", "of"];
    let golden = golden();
    let mut figures = 0;
    for section in ["exercises", "mistakes", "self_checks"] {
        for (id, entry) in golden[section].as_object().unwrap() {
            let file = file(section, id);
            for field in FIELDS {
                same(&format!("{id} {field}"), &entry[field], &file[field]);
            }
            let (had, has) = (parts(entry), parts(&file));
            assert!(had.is_subset(&has), "{id}: {had:?}, {has:?}");
            figures += 1;
        }
    }
    assert_eq!(figures, 45 + 12 + 3);
}
