//! From an older file of preferences to the present version, one step at a time.

use toml::Table;

/// The version that this program writes.
pub(super) const CURRENT: i64 = 1;

/// Turns a file of one version into one of the next.
type Step = fn(&mut Table);

/// Step `n` leads from version `n` to `n + 1`. Append only; each gets a test with a file of its old version.
const STEPS: [Step; CURRENT as usize] = [version_was_not_named];

/// Version 0 is a file without a version, as people write by hand: its keys mean what they mean in version 1.
fn version_was_not_named(_file: &mut Table) {}

/// The version that `file` says it has; `None` when it says nonsense.
pub(super) fn version_of(file: &Table) -> Option<i64> {
    file.get("version").map_or(Some(0), |version| {
        version.as_integer().filter(|version| *version >= 0)
    })
}

/// Brings `file` from `version` to [`CURRENT`].
pub(super) fn migrate(file: &mut Table, version: i64) {
    apply(&STEPS, file, version);
}

fn apply(steps: &[Step], file: &mut Table, version: i64) {
    let done = usize::try_from(version).unwrap_or(0);
    for step in steps.iter().skip(done) {
        step(file);
    }
    file.insert(
        "version".to_owned(),
        i64::try_from(steps.len()).unwrap_or(i64::MAX).into(),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    fn percent_became_volume(file: &mut Table) {
        if let Some(value) = file.remove("percent") {
            file.insert("volume".to_owned(), value);
        }
    }

    fn volume_was_out_of_ten(file: &mut Table) {
        if let Some(value) = file.get("volume").and_then(toml::Value::as_integer) {
            file.insert("volume".to_owned(), (value * 10).into());
        }
    }

    const EXAMPLE: &[Step] = &[
        version_was_not_named,
        percent_became_volume,
        volume_was_out_of_ten,
    ];

    #[track_caller]
    fn check(before: &str, after: &str) {
        let mut file: Table = before.parse().unwrap();
        let version = version_of(&file).expect("a version");
        apply(EXAMPLE, &mut file, version);
        assert_eq!(file, after.parse().unwrap());
    }

    #[test]
    fn a_file_walks_through_all_steps_that_it_lacks_and_no_others() {
        check("percent = 5", "version = 3\nvolume = 50");
        check("version = 1\npercent = 5", "version = 3\nvolume = 50");
        check("version = 2\nvolume = 5", "version = 3\nvolume = 50");
        check("version = 3\nvolume = 5", "version = 3\nvolume = 5");
    }

    #[test]
    fn a_version_is_a_whole_number_or_absent() {
        let version = |text: &str| version_of(&text.parse().unwrap());
        assert_eq!(version(""), Some(0));
        assert_eq!(version("version = 7"), Some(7));
        assert_eq!(version("version = -1"), None);
        assert_eq!(version("version = \"1\""), None);
    }
}
