//! Asks the desktop where a file is to go.

use std::path::PathBuf;

use super::calendar::A_GLANCE;
use super::data::free;
use crate::clock::Clock;
use crate::store::Paths;

/// The file that a person chose; `None` where somebody thought better of it. Where nothing here can ask, it goes where a
/// person looks for files, under a name that is free.
pub(super) fn where_to_save(
    clock: &dyn Clock,
    name: &str,
    (kind, ending): (&str, &str),
) -> Option<PathBuf> {
    let before = clock.now();
    let asked = rfd::FileDialog::new()
        .add_filter(kind, &[ending])
        .set_file_name(name)
        .save_file();
    let shown = A_GLANCE <= clock.now().since(before);
    let instead = || Paths::of_documents().map(|folder| free(&folder, name));
    if shown { asked } else { asked.or_else(instead) }
}
