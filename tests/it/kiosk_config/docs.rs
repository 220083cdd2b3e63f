//! `docs/kiosk.md` and the example that is packaged say what the reader reads.

use std::path::Path;

use stridewell::kiosk::Time;
use stridewell::packs::Severity;
use stridewell::packs::kiosk::keys;

use super::read_text;

fn file(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

#[test]
fn the_table_in_the_docs_has_every_key_once() {
    let docs = file("docs/kiosk.md");
    let rows = docs.lines().filter_map(|line| line.strip_prefix("| `"));
    let mut named: Vec<&str> = rows.map(|row| row.split('`').next().unwrap()).collect();
    let mut keys = keys();
    named.sort_unstable();
    keys.sort_unstable();
    assert_eq!(named, keys);
}

#[test]
fn times_have_their_usual_length_and_their_limits_in_the_docs() {
    let docs = file("docs/kiosk.md");
    for time in Time::ALL {
        let start = format!("| `{}` |", time.key());
        let row = docs.lines().find(|line| line.starts_with(&start)).unwrap();
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let (least, most) = time.limits();
        assert_eq!(cells[3], time.usual().to_string(), "{row}");
        assert_eq!(cells[4], format!("{least} to {most}"), "{row}");
    }
}

#[test]
fn the_example_is_that_of_the_docs_and_has_every_key() {
    let example = file("packaging/kiosk/kiosk.toml");
    assert!(file("docs/kiosk.md").contains(&format!("```toml\n{example}```\n")));
    for key in keys() {
        let name = key.rsplit('.').next().unwrap();
        let stands = |line: &str| {
            let line = line.strip_prefix("# ").unwrap_or(line);
            line.starts_with(&format!("{name} ="))
        };
        assert!(example.lines().any(stands), "{key}");
    }
}

#[test]
fn the_example_reads_as_it_is_and_with_everything_set() {
    let example = file("packaging/kiosk/kiosk.toml");
    let (config, problems) = read_text(&example);
    assert!(config.is_some());
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert_eq!(problems[0].key, "pin");
    // What is no sentence is set; what an ellipsis stands in cannot be.
    let set = example.lines().map(|line| match line.strip_prefix("# ") {
        Some(setting) if is_setting(setting) => setting,
        Some(_) | None => line,
    });
    let set = set.collect::<Vec<_>>().join("\n");
    let (config, problems) = read_text(&set);
    let errors = problems.iter();
    let errors: Vec<_> = errors
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let config = config.unwrap();
    assert!(config.fleet.is_some() && config.logo.is_some() && config.screen_inches.is_some());
}

fn is_setting(line: &str) -> bool {
    let key = line.split(" = ").next().unwrap_or_default();
    let is_key = key.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    (line == "[fleet]" || (is_key && line.contains(" = "))) && !line.contains('…')
}
