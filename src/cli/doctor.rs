//! `doctor`: where things live and what works here.

mod kiosk;

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::CliError;
use crate::audio;
use crate::packs::{Severity, content};
use crate::store::{History, Paths, PreferencesFile};
use crate::text::Language;

/// What is looked at.
#[derive(Clone, Debug, Default, Args)]
pub struct DoctorArgs {
    /// Prints JSON.
    #[arg(long)]
    pub json: bool,
    /// Looks at the kiosk that runs here; the exit status is 1 where it is not well.
    #[arg(long)]
    pub kiosk: bool,
    /// The settings of that kiosk; without it, kiosk.toml in the folder of the configuration.
    #[arg(long, value_name = "FILE", requires = "kiosk")]
    pub config: Option<PathBuf>,
}

/// Looks at paths, content, preferences, display and sound; or at a kiosk.
pub(super) fn doctor(args: &DoctorArgs) -> Result<String, CliError> {
    let paths = Paths::from_env().map_err(|error| CliError::Problems(error.to_string()))?;
    let report = if args.kiosk {
        kiosk::report(&paths, args.config.as_deref())
    } else {
        report(&paths)
    };
    let text = if args.json {
        format!("{report:#}\n")
    } else {
        words(&report)
    };
    if report.get("healthy") == Some(&Value::Bool(false)) {
        return Err(CliError::Unwell(text));
    }
    Ok(text)
}

/// What is found: the window's diagnostics say the same.
pub(crate) fn report(paths: &Paths) -> Value {
    let builtin = content::builtin_content();
    let faults = builtin
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .count();
    let faulty = PreferencesFile::look_at(paths).unwrap_or_else(|error| vec![error.to_string()]);
    let speech = match audio::speech::probe_speech(Language::default().tag()) {
        Ok(voices) => json!({"works": true, "voices": voices}),
        Err(error) => json!({"works": false, "why": error.to_string()}),
    };
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "system": format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        "configuration": paths.config.display().to_string(),
        "data": paths.data.display().to_string(),
        "cache": paths.cache.display().to_string(),
        "preferences": {"file": paths.preferences().display().to_string(), "faults": faulty},
        "content": {
            "exercises": builtin.readable.catalogue.exercises.len(),
            "routines": builtin.readable.catalogue.routines.len(),
            "problems": faults,
        },
        "display": display(),
        "sound": sound(),
        "speech": speech,
        "history": history(paths),
    })
}

fn display() -> Value {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    json!({"x11": variable("DISPLAY"), "wayland": variable("WAYLAND_DISPLAY")})
}

fn sound() -> Value {
    match audio::probe() {
        Ok(device) => json!({"works": true, "device": device}),
        Err(error) => json!({"works": false, "why": error.to_string()}),
    }
}

/// What was found, one line a value.
pub(crate) fn words(report: &Value) -> String {
    let mut text = String::new();
    lines(report, "", &mut text);
    text
}

/// What the history holds and whether it is sound; looking at it makes no file.
fn history(paths: &Paths) -> Value {
    let path = paths.history();
    let file = path.display().to_string();
    if !path.exists() {
        return json!({"file": file, "sessions": 0});
    }
    let looked = History::open(&path).and_then(|history| {
        let faults = history.faults(false)?;
        Ok((history.sessions(i64::MIN)?.len(), faults))
    });
    match looked {
        Ok((sessions, faults)) => json!({"file": file, "sessions": sessions, "faults": faults}),
        Err(error) => json!({"file": file, "faults": [error.to_string()]}),
    }
}

/// One line a value, named by its path.
fn lines(value: &Value, name: &str, text: &mut String) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let name = if name.is_empty() {
                    key.clone()
                } else {
                    format!("{name} {key}")
                };
                lines(value, &name, text);
            }
        }
        Value::Array(values) => {
            for value in values {
                lines(value, name, text);
            }
        }
        Value::Null => drop(writeln!(text, "{name:<22} –")),
        Value::String(words) => drop(writeln!(text, "{name:<22} {words}")),
        Value::Bool(_) | Value::Number(_) => drop(writeln!(text, "{name:<22} {value}")),
    }
}
