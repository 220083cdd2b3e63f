//! The `stridewell` program: arguments to a subcommand or the window, and the exit code.

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;
use stridewell::app;
use stridewell::cli::{self, Cli, WindowArgs};

fn main() -> ExitCode {
    let arguments = Cli::parse();
    if let Some(cli::Command::Kiosk(arguments)) = &arguments.command
        && arguments.command.is_none()
    {
        // It starts a log of its own.
        return kiosk(arguments.config.clone());
    }
    cli::start_log();
    let Some(command) = &arguments.command else {
        return window(arguments.window);
    };
    if let cli::Command::Soak { hours, seed, kiosk } = command {
        return soak(*hours, *seed, *kiosk);
    }
    match answer(command) {
        Ok(text) => {
            // A closed pipe is no fault of ours.
            std::io::stdout().write_all(text.as_bytes()).ok();
            ExitCode::SUCCESS
        }
        Err(unwell @ cli::CliError::Unwell(_)) => {
            write!(std::io::stdout(), "{unwell}").ok();
            unwell.exit_code()
        }
        Err(error) => {
            writeln!(std::io::stderr(), "{error}").ok();
            error.exit_code()
        }
    }
}

/// What a command prints.
fn answer(command: &cli::Command) -> Result<String, cli::CliError> {
    #[cfg(feature = "fleet")]
    if let cli::Command::Kiosk(arguments) = command
        && let Some(cli::KioskCommand::Sync { config, json }) = &arguments.command
    {
        let config = config.clone().or_else(|| arguments.config.clone());
        return app::KioskStart { config }.sync(*json);
    }
    cli::run(command)
}

/// Lives at random; exit status 1 where the history cannot be reached.
fn soak(hours: f64, seed: u64, kiosk: bool) -> ExitCode {
    let lived = if kiosk {
        app::soak_kiosk(hours, seed)
    } else {
        app::soak(hours, seed)
    };
    match lived {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            writeln!(std::io::stderr(), "{error}").ok();
            ExitCode::FAILURE
        }
    }
}

/// Opens the gym's display. Exit status 3 where staff ended it, so that whoever supervises it leaves it off; 0 where it is to
/// be started again; 1 where no window can be had; 101 after a panic (`docs/kiosk.md`, "Exit codes").
fn kiosk(config: Option<std::path::PathBuf>) -> ExitCode {
    match app::run_kiosk(&app::KioskStart { config }) {
        Ok(app::Left::Quit) => ExitCode::from(3),
        Ok(app::Left::Restart) => ExitCode::SUCCESS,
        Err(failure) => {
            writeln!(std::io::stderr(), "{failure}").ok();
            ExitCode::FAILURE
        }
    }
}

/// Opens the window; exit status 2 where an id is wrong, 1 where no window can be had.
fn window(arguments: WindowArgs) -> ExitCode {
    if let Some(word) = arguments.no_file() {
        let word = word.display();
        let sentence =
            format!("{word}: neither a command nor a file. `stridewell --help` lists the commands");
        writeln!(std::io::stderr(), "{sentence}").ok();
        return ExitCode::from(2);
    }
    let start = app::Start {
        routine: arguments.routine,
        variant: arguments.variant,
        picture: arguments.picture,
        file: arguments.open.or(arguments.file),
    };
    match app::run(start) {
        Ok(app::Opened::Closed | app::Opened::Elsewhere) => ExitCode::SUCCESS,
        Err(failure) => {
            writeln!(std::io::stderr(), "{failure}").ok();
            match failure {
                app::Failure::Unknown(_) => ExitCode::from(2),
                app::Failure::NoDisplay
                | app::Failure::NoOpenGl(_)
                | app::Failure::OpenAlready
                | app::Failure::Other(_) => ExitCode::FAILURE,
            }
        }
    }
}
