//! `generate`: what a package puts beside the program, made from the program itself.

use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::{Cli, CliError};
use crate::raster::to_png;
use crate::{draw, raster, store};

/// Sides of the icons, in pixels, that desktops look for.
const ICON_SIDES: [u16; 8] = [16, 24, 32, 48, 64, 128, 256, 512];

/// Where each shell looks for what it completes, below `share/`.
const COMPLETIONS: [(Shell, &str); 3] = [
    (Shell::Bash, "bash-completion/completions/stridewell"),
    (Shell::Zsh, "zsh/vendor-completions/_stridewell"),
    (Shell::Fish, "fish/vendor_completions.d/stridewell.fish"),
];

/// Writes the manual, what shells complete and the icons into a folder that is laid out as `share/` of a system is.
pub(super) fn generate(share: &Path) -> Result<String, CliError> {
    manual(share)?;
    for (shell, name) in COMPLETIONS {
        let mut completions = Vec::new();
        clap_complete::generate(shell, &mut Cli::command(), "stridewell", &mut completions);
        write(&share.join(name), &completions)?;
    }
    let icons = share.join("icons/hicolor");
    let drawn = draw::logo();
    write(
        &icons.join("scalable/apps/stridewell.svg"),
        drawn.as_bytes(),
    )?;
    for side in ICON_SIDES {
        let painted = to_png(&raster::logo(side)).map_err(|error| problem(&error))?;
        let name = format!("{side}x{side}/apps/stridewell.png");
        write(&icons.join(name), &painted)?;
    }
    Ok(format!("{}\n", share.display()))
}

/// A page for the program, and one for each of its commands.
fn manual(share: &Path) -> Result<(), CliError> {
    let mut program = Cli::command().disable_help_subcommand(true);
    program.build();
    pages(&program, &share.join("man/man1"))
}

fn pages(command: &clap::Command, folder: &Path) -> Result<(), CliError> {
    let shown = command
        .get_subcommands()
        .filter(|other| !other.is_hide_set());
    for other in shown {
        pages(other, folder)?;
    }
    let page = clap_mangen::Man::new(command.clone()).manual("Stridewell");
    let mut text = Vec::new();
    page.render(&mut text).map_err(|error| problem(&error))?;
    write(&folder.join(page.get_filename()), &text)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    store::write(path, bytes).map_err(|error| problem(&error))
}

fn problem(error: &impl ToString) -> CliError {
    CliError::Problems(error.to_string())
}
