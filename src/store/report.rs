//! Reports as files that people send each other, and the ones that were opened, kept in a folder.

mod folder;
mod format;
mod limits;
mod read;
mod write;

use std::path::Path;

use super::{StoreError, files};
use crate::domain::Report;

pub(super) use folder::names;
pub use folder::{keep, kept, open, remove};
pub use read::{Unreadable, from_json};
pub use write::to_json;

/// What the name of a report's file ends with.
pub const ENDING: &str = "stride-report";

/// The usual name of a report's file: by its initials and its day, never by a title.
pub fn file_name(report: &Report) -> String {
    let letters = report.patient.chars().filter(char::is_ascii_alphanumeric);
    let initials: String = letters.map(|c| c.to_ascii_lowercase()).collect();
    let between = if initials.is_empty() { "" } else { "-" };
    let day = report.made;
    format!("stridewell-report-{initials}{between}{day}.{ENDING}")
}

/// Writes a report to a file that only its owner reads.
pub fn write_to(path: &Path, report: &Report) -> Result<(), StoreError> {
    let text = to_json(report).map_err(|error| other(path, &error))?;
    files::replace_private(path, text.as_bytes())
}

/// Reads the report in a file.
pub fn read_from(path: &Path) -> Result<Report, StoreError> {
    let bytes = files::read(path, limits::BYTES)?;
    let bytes = bytes.ok_or_else(|| other(path, &"there is no such file"))?;
    from_json(&bytes).map_err(|error| other(path, &error))
}

/// The JSON Schema of the format.
pub fn schema() -> Result<String, serde_json::Error> {
    let schema = schemars::schema_for!(format::File);
    let text = serde_json::to_string_pretty(&schema)?;
    Ok(text + "\n")
}

fn other(path: &Path, what: &dyn std::fmt::Display) -> StoreError {
    StoreError::Other {
        path: path.to_owned(),
        details: what.to_string(),
    }
}
