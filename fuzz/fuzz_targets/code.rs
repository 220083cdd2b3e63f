//! Any bytes as the code of a routine: as pasted text, behind our mark, and as a photograph; refused or read, never a panic.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use stridewell::domain::Catalogue;
use stridewell::packs::{builtin, code};

static BASE: LazyLock<Catalogue> = LazyLock::new(|| builtin::catalogue().0);

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = code::read(text, &BASE);
        // What hides behind the mark and the version is reached at once.
        let _ = code::read(&format!("x STRIDEWELL:1:{text}"), &BASE);
    }
    let _ = code::find(bytes);
});
