//! Any bytes as a pack: refused or read, never a panic.
#![no_main]

use std::io::Cursor;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use stridewell::domain::Catalogue;
use stridewell::packs::{builtin, pack, picture};

static BASE: LazyLock<Catalogue> = LazyLock::new(|| builtin::catalogue().0);

fuzz_target!(|bytes: &[u8]| {
    if let Ok(opened) = pack::Opened::read(Cursor::new(bytes), &BASE) {
        for name in opened.pictures.keys() {
            if let Ok(bytes) = pack::picture(Cursor::new(bytes), name) {
                let _ = picture::decode(&bytes);
            }
        }
    }
    // Pictures hide behind checksums in a pack; here they are reached at once.
    let _ = picture::take_in(bytes);
});
