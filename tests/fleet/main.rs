//! Many kiosks and their storage, as processes on loopback: the program that is built with the feature `fleet`, servers of others,
//! and connections that are cut.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests may fail loudly, and wait for processes"
)]

mod fifty;
mod files;
mod http;
mod kiosk;
mod proxy;
mod published;
mod python;
