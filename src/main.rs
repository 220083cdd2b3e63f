//! The `stridewell` program: arguments to a subcommand or the window, and the exit code.

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;
use stridewell::cli::{self, Cli};

fn main() -> ExitCode {
    cli::start_log();
    let arguments = Cli::parse();
    let Some(command) = &arguments.command else {
        return ExitCode::SUCCESS;
    };
    match cli::run(command) {
        Ok(text) => {
            // A closed pipe is no fault of ours.
            std::io::stdout().write_all(text.as_bytes()).ok();
            ExitCode::SUCCESS
        }
        Err(error) => {
            writeln!(std::io::stderr(), "{error}").ok();
            error.exit_code()
        }
    }
}
