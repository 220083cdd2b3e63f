//! The files of the guidance as they are written.

pub(in crate::packs) mod check;
pub(in crate::packs) mod guide;
pub(in crate::packs) mod page;
pub(in crate::packs) mod table;
