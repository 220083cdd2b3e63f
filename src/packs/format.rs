//! The files of content as they are written: small structs that mirror the TOML, and their way into the domain.

pub(super) mod dose;
pub(super) mod exercise;
pub(super) mod guidance;
pub(super) mod pain;
mod plain;
pub(super) mod prescription;
pub(super) mod programme;
mod rhythm;
pub(super) mod routine;
pub(super) mod safety;

/// The version of the file formats that this program writes and reads.
pub(super) const VERSION: i64 = 1;
