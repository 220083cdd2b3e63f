//! A kiosk as a home of its own and the command `kiosk sync`, and the numbers that were counted on it.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use jiff::civil::Date;
use serde_json::Value;
use stridewell::kiosk::Counted;
use stridewell::store::{Paths, counts, write};

/// Numbers by routine and what was counted of it.
pub(crate) type Numbers = BTreeMap<String, u64>;

pub(crate) struct Kiosk {
    pub(crate) name: String,
    pub(crate) home: PathBuf,
    variables: Vec<(String, String)>,
    /// What was counted on it.
    pub(crate) counted: Numbers,
}

/// What one round has said.
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) report: Value,
}

impl Kiosk {
    /// A kiosk whose settings end with `fleet`, the lines of that table, after `top`.
    pub(crate) fn new(home: PathBuf, name: &str, (top, fleet): (&str, &str)) -> Self {
        let text = format!("format = 1\ncounts = true\n{top}[fleet]\nkiosk = \"{name}\"\n{fleet}");
        let file = Paths::below(&home).config.join("kiosk.toml");
        write(&file, text.as_bytes()).unwrap();
        Self {
            name: name.to_owned(),
            home,
            variables: Vec::new(),
            counted: Numbers::new(),
        }
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn kiosk_folder(&self) -> PathBuf {
        Paths::below(&self.home).kiosk()
    }

    /// Counts something, as the display does.
    pub(crate) fn count(&mut self, date: Date, counted: &Counted) {
        counts::count(&self.kiosk_folder().join("counts"), date, counted).unwrap();
        let (routine, what) = match counted {
            Counted::Started(routine) => (routine, "started".to_owned()),
            Counted::Finished(routine) => (routine, "finished".to_owned()),
            Counted::Stopped(routine, exercise) => (routine, format!("stopped {exercise}")),
        };
        *self.counted.entry(format!("{routine} {what}")).or_default() += 1;
    }

    /// The command, not started yet.
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_stridewell"));
        let variables = self.variables.iter().map(|(name, value)| (name, value));
        command
            .args(words)
            .env("STRIDEWELL_HOME", &self.home)
            .envs(variables);
        command
    }

    /// Makes a round to its end.
    pub(crate) fn sync(&self) -> Said {
        self.run(&["kiosk", "sync", "--json"])
    }

    /// Runs a command that prints JSON.
    pub(crate) fn run(&self, words: &[&str]) -> Said {
        let ran = self.command(words).output().unwrap();
        let report = serde_json::from_slice(&ran.stdout);
        Said {
            code: ran.status.code(),
            report: report.unwrap_or_else(|error| {
                panic!("{error}: {}", String::from_utf8_lossy(&ran.stderr))
            }),
        }
    }

    /// Begins a round, for somebody who ends it before its end.
    pub(crate) fn begin(&self) -> Child {
        let mut command = self.command(&["kiosk", "sync", "--json"]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().unwrap()
    }

    /// The copy of a pack, as the display would show it.
    pub(crate) fn copy(&self, file: &str) -> Option<Vec<u8>> {
        std::fs::read(self.kiosk_folder().join("fleet-packs").join(file)).ok()
    }

    /// What stands in its own files, by day.
    pub(crate) fn own_days(&self) -> BTreeMap<String, Numbers> {
        let folder = self.kiosk_folder().join("counts");
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let days = entries.filter_map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            let date = name.strip_suffix(".json")?.to_owned();
            Some((date, numbers(&std::fs::read(entry.path()).unwrap())))
        });
        days.collect()
    }
}

/// The numbers in a file of a day, whether it is sealed or not.
pub(crate) fn numbers(bytes: &[u8]) -> Numbers {
    let value: Value = serde_json::from_slice(bytes).unwrap();
    let mut numbers = Numbers::new();
    for (routine, tally) in value["routines"].as_object().unwrap() {
        let stopped = tally["stopped_at"].as_object().unwrap().iter();
        let stopped = stopped.map(|(exercise, count)| (format!("stopped {exercise}"), count));
        let ended = ["started", "finished"].map(|what| (what.to_owned(), &tally[what]));
        for (what, count) in stopped.chain(ended) {
            let count = count.as_u64().unwrap();
            if count != 0 {
                *numbers.entry(format!("{routine} {what}")).or_default() += count;
            }
        }
    }
    numbers
}

pub(crate) fn add(sum: &mut Numbers, more: &Numbers) {
    for (what, count) in more {
        *sum.entry(what.clone()).or_default() += count;
    }
}
