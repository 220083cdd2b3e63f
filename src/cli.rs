//! Subcommands over the same library calls as the window. Each works without a display.

mod content;
pub(crate) mod doctor;
mod draw;
mod figure;
mod generate;
mod guidance;
mod handout;
mod history;
mod kept;
mod kiosk;
mod pack;
mod plan;
mod reminders;
mod report;
mod spoken;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum, ValueHint};

pub use kiosk::{KioskArgs, KioskCommand};

/// Follow a routine for sore hamstrings, with a moving figure, timers and a rep counter.
///
/// Without a command, the window opens.
#[derive(Debug, Parser)]
#[command(version, about, propagate_version = true)]
pub struct Cli {
    /// What to do; nothing opens the window.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How the window opens.
    #[command(flatten)]
    pub window: WindowArgs,
}

/// How the window opens.
#[derive(Clone, Debug, Default, Args)]
pub struct WindowArgs {
    /// Opens this routine.
    #[arg(long, value_name = "ID")]
    pub routine: Option<String>,
    /// Opens this variant of it.
    #[arg(long, value_name = "ID", requires = "routine")]
    pub variant: Option<String>,
    /// A pack or a report to open.
    #[arg(long, value_name = "FILE")]
    pub open: Option<PathBuf>,
    /// A file to open, as a double click does.
    #[arg(conflicts_with = "open", value_hint = ValueHint::FilePath)]
    pub file: Option<PathBuf>,
    /// Saves a picture of the first screen as PNG and closes.
    #[arg(long, value_name = "FILE")]
    pub picture: Option<PathBuf>,
}

impl WindowArgs {
    /// The word that should be a file to open, and names none: a command was misspelled, or the file is gone.
    pub fn no_file(&self) -> Option<&Path> {
        let file = self.file.as_deref()?;
        (!file.exists()).then_some(file)
    }
}

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Lists exercises, routines or pages of the guidance.
    List {
        /// What to list.
        what: Kind,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Shows one exercise, routine or page of the guidance, whole.
    Show {
        /// Its id, `pack/id` for what came in a pack that is kept here, or the file of a pack.
        id: String,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
    /// Prints the compiled timeline of a routine.
    Plan(PlanArgs),
    /// Runs the player over a routine in virtual time and prints its cues.
    Simulate {
        /// Which plan.
        #[command(flatten)]
        plan: PlanArgs,
        /// Answers each counted repetition after so many seconds.
        #[arg(long, value_name = "S")]
        tap_every: Option<f64>,
        /// Prints what the voice says instead.
        #[arg(long)]
        spoken: bool,
    },
    /// Draws the figure of an exercise into a file.
    Draw(draw::DrawArgs),
    /// Makes a sheet of a routine for paper, or a page of it for a phone.
    Handout(handout::HandoutArgs),
    /// Helps to draw an exercise.
    #[command(subcommand)]
    Figure(figure::FigureCommand),
    /// Checks content, packs and settings of kiosks, one problem a line; without a path, the built-in content.
    Check {
        /// Files or folders laid out like `assets/`, packs, or kiosk.toml.
        paths: Vec<PathBuf>,
    },
    /// Exports, imports, checks and copies what was done.
    #[command(subcommand)]
    History(history::HistoryCommand),
    /// Builds, checks, signs and shows packs.
    #[command(subcommand)]
    Pack(pack::PackCommand),
    /// Exports the days and times of routines for calendars.
    #[command(subcommand)]
    Reminders(reminders::RemindersCommand),
    /// Writes and shows reports: the sessions of a routine, for whoever wrote it.
    #[command(subcommand)]
    Report(report::ReportCommand),
    /// Shows the display of a gym, or sets the number that its staff get in with.
    Kiosk(kiosk::KioskArgs),
    /// Writes what a package puts beside the program: manual, completions, icons.
    #[command(hide = true)]
    Generate {
        /// A folder that is laid out as `share/` of a system is.
        share: PathBuf,
    },
    /// Runs sessions at random without a window, for tests.
    #[command(hide = true)]
    Soak {
        /// How long, in hours of session time.
        #[arg(long)]
        hours: f64,
        /// Which random use.
        #[arg(long)]
        seed: u64,
        /// Visitors of a gym's display instead.
        #[arg(long)]
        kiosk: bool,
    },
    /// Says where things live and what works here; or how the kiosk on this machine is.
    Doctor(doctor::DoctorArgs),
}

/// Which plan.
#[derive(Debug, Args)]
pub struct PlanArgs {
    /// The routine: one that is built in, `pack/routine` of a pack that is kept here, or the file of a pack.
    pub routine: String,
    /// The variant; without it, the first.
    #[arg(long, value_name = "ID")]
    pub variant: Option<String>,
    /// With its optional items.
    #[arg(long)]
    pub with_optional: bool,
    /// Exercises whose repetitions wait for a key, or `all`.
    #[arg(long, value_name = "EXERCISE|all")]
    pub counted: Vec<String>,
    /// The sore side.
    #[arg(long, value_enum, default_value = "right")]
    pub sore_side: SideArg,
    /// The side that starts; without it, the sore one.
    #[arg(long, value_enum)]
    pub start_side: Option<SideArg>,
    /// Prints JSON.
    #[arg(long)]
    pub json: bool,
}

/// A side on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum SideArg {
    Left,
    Right,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, ValueEnum)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kind {
    Exercises,
    Routines,
    Pages,
}

/// Why a command could not do its work, in one sentence; decides the exit status.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// Problems were found, one a line.
    #[error("{0}")]
    Problems(String),
    /// What was looked at is not well; it is what was asked for, and goes where answers go.
    #[error("{0}")]
    Unwell(String),
    /// It was used wrongly.
    #[error("{0}")]
    Usage(String),
}

impl CliError {
    /// 1: problems found, or not well; 2: used wrongly.
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Problems(_) | Self::Unwell(_) => ExitCode::from(1),
            Self::Usage(_) => ExitCode::from(2),
        }
    }
}

/// Runs `command` and answers what it prints.
pub fn run(command: &Command) -> Result<String, CliError> {
    match command {
        Command::List { what, json } => Ok(content::list(*what, *json)),
        Command::Show { id, json } => content::show(id, *json),
        Command::Plan(args) => plan::plan(args),
        Command::Simulate {
            plan,
            tap_every,
            spoken: false,
        } => plan::simulate(plan, *tap_every),
        Command::Simulate {
            plan, tap_every, ..
        } => spoken::spoken(plan, *tap_every),
        Command::Draw(args) => draw::draw(args),
        Command::Handout(args) => handout::handout(args),
        Command::Figure(command) => figure::figure(command),
        Command::Check { paths } => content::check(paths),
        Command::History(command) => history::history(command),
        Command::Pack(command) => pack::pack(command),
        Command::Reminders(command) => reminders::reminders(command),
        Command::Report(command) => report::report(command),
        Command::Kiosk(args) => kiosk::kiosk(args),
        Command::Generate { share } => generate::generate(share),
        Command::Soak { .. } => Err(CliError::Usage("soak needs the whole program".to_owned())),
        Command::Doctor(args) => doctor::doctor(args),
    }
}

/// Starts the log on the error stream, as `RUST_LOG` says; warnings without it.
pub fn start_log() {
    start_log_to(std::io::stderr);
}

/// As [`start_log`], elsewhere.
pub fn start_log_to<W>(writer: W)
where
    W: for<'a> tracing_subscriber::fmt::MakeWriter<'a> + Send + Sync + 'static,
{
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("stridewell=warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer)
        .with_ansi(false)
        .try_init()
        .ok();
}
