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

/// How the names of pack files end.
pub const ENDING: &str = "stride";
