//! The pack file, `.stride`: a zip of content with its manifest first, a list of what is in it, and a signature under the list.
//!
//! `docs/pack-format.md` says how it is made. Reading trusts nothing: see `limits`.

mod archive;
mod contents;
mod directory;
mod manifest;
mod names;
mod opened;
mod writer;

pub use archive::{Pack, picture};
pub use manifest::{Manifest, ManifestFile, version};
pub use names::{Entry, kind};
pub use opened::{Figure, Opened};
pub use writer::{Content, Writer, signed_copy, to_bytes};

use crate::domain::RoutineId;

/// How the names of pack files end.
pub const ENDING: &str = "stride";

/// What the file of a routine is called, where it is saved and where a sheet asks for it: by its id, which says what it is,
/// without the pack that it came with.
pub fn file_name(routine: &RoutineId) -> String {
    let id = routine.as_str();
    let own = id.rsplit('/').next().unwrap_or(id);
    format!("{own}.{ENDING}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_a_routine_is_called_by_its_id_without_its_pack() {
        for id in ["phase-2", "riverside/phase-2", "riverside.2/phase-2"] {
            assert_eq!(file_name(&id.into()), "phase-2.stride");
        }
    }
}
