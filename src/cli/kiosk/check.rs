//! `check` for the settings of a kiosk: everything that is wrong with the file, and what it names that is not there.

use std::path::Path;

use super::{CliError, text_of};
use crate::domain::Refusal;
use crate::packs::kiosk::{missing, read};
use crate::packs::{Problem, Severity, builtin};
use crate::text::Language;

/// Folders whose files are content, whatever they are called.
const CONTENT: [&str; 3] = ["exercises", "routines", "pain-rules"];

/// True for a file that is named as settings of a kiosk are, such as `kiosk.toml` or `kiosk-hall-2.toml`.
pub(in crate::cli) fn is_kiosk(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.to_lowercase();
    let folder = path.parent().and_then(Path::file_name);
    let is_content = folder.is_some_and(|folder| CONTENT.iter().any(|known| folder == *known));
    let is_toml = Path::new(&name)
        .extension()
        .is_some_and(|ending| ending == "toml");
    name.contains("kiosk") && is_toml && !is_content && !path.is_dir()
}

/// What is wrong with the settings in `file`.
pub(in crate::cli) fn problems_of(file: &Path) -> Result<Vec<Problem>, CliError> {
    let name = file.display().to_string();
    let Some(text) = text_of(file)? else {
        return Err(CliError::Problems(format!("{name}: there is no such file")));
    };
    let (catalogue, _) = builtin::catalogue();
    let languages: Vec<&str> = Language::OFFERED.iter().map(|one| one.tag()).collect();
    let (config, mut problems) = read(&name, &text, &catalogue, &languages);
    if let Some(config) = config {
        let folder = file.parent().unwrap_or(Path::new(""));
        problems.extend(missing(&name, &config, folder));
        if config.fleet.is_some() && !cfg!(feature = "fleet") {
            problems.push(Problem {
                file: name,
                key: "fleet".to_owned(),
                value: "set".to_owned(),
                expected: super::NO_FLEET.to_owned(),
                severity: Severity::Note,
                kind: Refusal::Content,
            });
        }
    }
    Ok(problems)
}
