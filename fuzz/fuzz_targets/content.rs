//! Any text as a file of each kind of content: refused or read, never a panic; what was read is written and read again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stridewell::packs::figures::read_figure;
use stridewell::packs::interop::free_exercise_db;
use stridewell::packs::{read, write};

/// Longer files only take longer.
const LONGEST: usize = 1 << 16;

fuzz_target!(|text: &str| {
    if LONGEST < text.len() {
        return;
    }
    for folder in ["exercises", "routines", "pain-rules"] {
        let name = format!("{folder}/x.toml");
        let (catalogue, _) = read([(name.as_str(), text)]);
        for exercise in &catalogue.exercises {
            let _ = write::exercise(exercise);
        }
        for routine in &catalogue.routines {
            let _ = write::routine(routine);
        }
    }
    let _ = read_figure("figures/x.toml", text);
    if let Ok(entries) = free_exercise_db::entries(text) {
        for entry in entries.iter().take(8) {
            if let Some(id) = entry.our_id() {
                let _ = entry.exercise(&id, &[]);
            }
        }
    }
});
