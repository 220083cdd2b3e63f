//! Files and folders that a `kiosk.toml` names, and that are not there.

use std::path::Path;

use crate::kiosk::Config;
use crate::packs::check::Check;
use crate::packs::problem::Problem;

/// What `config` names beside itself in `folder`, and what is not there.
pub fn missing(file_name: &str, config: &Config, folder: &Path) -> Vec<Problem> {
    let mut check = Check::new(file_name);
    // An absolute name stays as it is.
    let at = |name: &str| folder.join(name);
    if let Some(logo) = config.logo.as_deref().filter(|logo| !at(logo).is_file()) {
        let expected = format!("a file that is there; looked for {}", at(logo).display());
        check.wrong("logo", format!("{logo:?}"), &expected);
    }
    if let Some(packs) = config.packs.as_deref().filter(|packs| !at(packs).is_dir()) {
        let expected = format!("a folder that is there; looked for {}", at(packs).display());
        check.wrong("packs", format!("{packs:?}"), &expected);
    }
    check.into_problems()
}
