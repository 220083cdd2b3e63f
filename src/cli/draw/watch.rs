//! The pose bench: a figure file is drawn again whenever it is saved, and what is wrong with it is said.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use super::subject::{Subject, read};
use super::{DrawArgs, Format, bytes, write};
use crate::cli::CliError;
use crate::cli::figure::{read_unsolved, report};
use crate::domain::preferences::BodyBuild;
use crate::figure::body::BodySet;

/// A saved file is noticed within this time.
const LOOK_EVERY: Duration = Duration::from_millis(150);
/// A file that is missing for so many looks is gone; editors that write a new one beside it leave a moment without any.
const GONE: u32 = 3;

/// Draws `file` whenever it has changed, until it is gone.
pub(super) fn watch(args: &DrawArgs, format: Format, file: &Path) -> Result<String, CliError> {
    let mut drawn = String::new();
    let mut text = Some(read(file)?);
    let mut missing = 0;
    while missing < GONE {
        missing = if text.is_some() { 0 } else { missing + 1 };
        if let Some(text) = text.filter(|text| *text != drawn) {
            let said = pass(args, format, file, &text);
            say(&said.unwrap_or_else(|error| format!("{error}\n")));
            drawn = text;
        }
        wait();
        // One that is there but cannot be read just now is waited for.
        text = match read(file) {
            Ok(text) => Some(text),
            Err(_) if file.exists() => Some(drawn.clone()),
            Err(_) => None,
        };
    }
    Ok(format!("{} is gone\n", file.display()))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a command without a window has nothing else to wait for"
)]
fn wait() {
    std::thread::sleep(LOOK_EVERY);
}

/// One drawing; answers what is to be said about it.
fn pass(args: &DrawArgs, format: Format, file: &Path, text: &str) -> Result<String, CliError> {
    let figure = read_unsolved(&file.display().to_string(), text)?;
    let solved = figure.solved(BodySet::of(BodyBuild::Lean));
    let mut said = String::new();
    report(&figure, &solved, &mut said);
    let subject = Subject::new(figure.with_poses(&solved));
    write(&args.output, &bytes(args, format, &subject)?)?;
    writeln!(said, "{}", args.output.display()).ok();
    Ok(said)
}

/// Says it now: this command goes on.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .ok();
}
