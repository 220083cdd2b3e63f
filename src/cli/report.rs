//! `report`: the sessions of a routine, out to a file for whoever wrote it, and what such a file says.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::{Subcommand, ValueEnum};

use super::{CliError, kept};
use crate::domain::Report;
use crate::handout::{self, Paper};
use crate::store::report as files;
use crate::store::{self, History, Paths, StoreError};
use crate::text::{Language, Text};

/// What can be done with reports.
#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// Writes the sessions of a routine to a file, or onto one page.
    Export {
        /// The routine: one that is built in, `pack/routine` of a pack that is kept here, or the file of a pack.
        routine: String,
        /// The file: .stride-report, which the app opens, or .pdf.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// The paper of the page; without it, that of the country.
        #[arg(long, value_enum)]
        paper: Option<PaperArg>,
        /// The language of the page, such as de; without it, that of the system.
        #[arg(long, value_name = "L")]
        lang: Option<String>,
    },
    /// Says what stands in a report.
    Show {
        /// The file.
        file: PathBuf,
        /// Prints JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Paper on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum PaperArg {
    A4,
    Letter,
}

/// Does it.
pub(super) fn report(command: &ReportCommand) -> Result<String, CliError> {
    match command {
        ReportCommand::Export {
            routine,
            output,
            paper,
            lang,
        } => {
            let locale = sys_locale::get_locale();
            let language = lang.as_deref().or(locale.as_deref());
            let language = language.map_or_else(Language::default, Language::of_tag);
            let paper = paper.map_or_else(
                || {
                    locale
                        .as_deref()
                        .map_or_else(Paper::default, Paper::of_locale)
                },
                Paper::from,
            );
            export(routine, output, (paper, language))
        }
        ReportCommand::Show { file, json } => show(file, *json),
    }
}

/// Writes the report that the history tells.
fn export(
    routine: &str,
    to: &Path,
    (paper, language): (Paper, Language),
) -> Result<String, CliError> {
    let ending = to.extension().and_then(OsStr::to_str).unwrap_or_default();
    if !["pdf", files::ENDING].contains(&ending) {
        return Err(CliError::Usage(format!(
            "{} ends in {ending:?}; the file must end in .{} or .pdf",
            to.display(),
            files::ENDING
        )));
    }
    let report = of(routine)?;
    if ending == "pdf" {
        let text = Text::new(language);
        let sheet = handout::report::sheet(&report, &text, language.tag(), paper);
        let page = handout::pdf(&sheet, paper);
        let page = page.map_err(|error| CliError::Problems(error.to_string()))?;
        store::write_private(to, &page).map_err(|error| told(&error))?;
    } else {
        files::write_to(to, &report).map_err(|error| told(&error))?;
    }
    let sessions = report.sessions.len();
    Ok(format!("{}: {sessions} sessions\n", to.display()))
}

/// The report of a routine that is kept here.
fn of(routine: &str) -> Result<Report, CliError> {
    let catalogue = kept::catalogue_for(routine)?;
    let routine = kept::routine(routine, &catalogue)?;
    let paths = Paths::from_env().map_err(|error| told(&error))?;
    let history = History::open_existing(&paths.history()).map_err(|error| told(&error))?;
    let sessions = match history {
        Some(history) => history.sessions(i64::MIN).map_err(|error| told(&error))?,
        None => Vec::new(),
    };
    let today = crate::clock::wall().day;
    let today = today.parse().unwrap_or_default();
    Report::of(routine, &catalogue, &sessions, today)
        .ok_or_else(|| CliError::Problems(format!("no session of {} has ended yet", routine.id)))
}

fn show(file: &Path, json: bool) -> Result<String, CliError> {
    let report = files::read_from(file).map_err(|error| told(&error))?;
    if json {
        let text = files::to_json(&report);
        return text.map_err(|error| CliError::Problems(error.to_string()));
    }
    Ok(said(&report, &Text::default()))
}

/// The report in lines, in the words that the screen has for it.
fn said(report: &Report, text: &Text) -> String {
    let mut lines = vec![report.name.clone()];
    let about = text.about_report(report).into_iter();
    lines.extend(about.map(|(label, value)| format!("  {label}: {value}")));
    lines.push(format!("\n{}", text.get("report-done")));
    for row in text.total_rows(report) {
        lines.push(format!("  {}", row.exercise));
        let (prescribed, done) = (row.prescribed.join("; "), row.done);
        let label = text.get("report-prescribed");
        lines.push(format!("    {label}: {prescribed}"));
        let done: Vec<String> = done.into_iter().map(|(line, _)| line).collect();
        let label = text.get("report-done-column");
        lines.push(format!("    {label}: {}", done.join("; ")));
    }
    lines.push(format!("\n{}", text.get("report-left")));
    let reasons = report.reasons();
    if reasons.is_empty() {
        lines.push(format!("  {}", text.get("report-left-none")));
    }
    let left = reasons.iter().map(|left| text.left(report, left));
    lines.extend(left.map(|line| format!("  {line}")));
    lines.push(format!("\n{}", text.get("report-felt")));
    let felt = report.felt().into_iter();
    lines.extend(felt.map(|felt| format!("  {}", text.felt_line(&felt))));
    let notes = text.report_notes(report);
    if !notes.is_empty() {
        lines.push(format!("\n{}", text.get("report-notes")));
        lines.extend(notes.into_iter().map(|line| format!("  {line}")));
    }
    lines.join("\n") + "\n"
}

fn told(error: &StoreError) -> CliError {
    match error {
        StoreError::Other { path, details } => {
            // The file stands first, as in every list of problems: one line a problem.
            let lines = details.lines();
            let lines: Vec<String> = lines
                .map(|line| format!("{}: {line}", path.display()))
                .collect();
            CliError::Problems(lines.join("\n"))
        }
        StoreError::NoHome
        | StoreError::DiskFull { .. }
        | StoreError::ReadOnly { .. }
        | StoreError::NoPermission { .. }
        | StoreError::TooLarge { .. }
        | StoreError::Damaged { .. }
        | StoreError::Newer { .. }
        | StoreError::InUse { .. } => CliError::Problems(error.to_string()),
    }
}

impl From<PaperArg> for Paper {
    fn from(paper: PaperArg) -> Self {
        match paper {
            PaperArg::A4 => Self::A4,
            PaperArg::Letter => Self::Letter,
        }
    }
}
