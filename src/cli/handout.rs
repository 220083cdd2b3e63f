//! `handout`: a routine as a sheet of paper or as a page for a phone.

mod pack;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::Zoned;

use super::content::unknown;
use super::{CliError, kept};
use crate::domain::preferences::BodyBuild;
use crate::domain::{ExerciseId, Readable, Routine, Variant};
use crate::figure::FigureSpec;
use crate::handout::picture::Painter;
use crate::handout::routine::{HandOut, sheet};
use crate::handout::sheet::Print;
use crate::handout::{Paper, Sheet, pdf, phone};
use crate::packs::content::builtin_content;
use crate::packs::pack::file_name;
use crate::packs::{Severity, builtin, code, motions, read, translated};
use crate::raster::to_png;
use crate::text::{Language, Text};

/// Pixels a point of paper in PNG files: 150 an inch.
const PX_PER_PT: f32 = 150.0 / 72.0;

/// What is handed over, and how.
#[derive(Clone, Debug, Args)]
pub struct HandoutArgs {
    /// A routine, `pack/id` for one of a pack that is kept here, or a file that ends in .stride or .toml.
    pub routine: String,
    /// Which routine of a .stride file; without it, the first.
    #[arg(long, value_name = "ID")]
    pub of_file: Option<String>,
    /// The variant; without it, the first.
    #[arg(long, value_name = "ID")]
    pub variant: Option<String>,
    /// The file to write: .pdf, .html, or .png, which becomes a file a page.
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// The paper.
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: PaperArg,
    /// In letters of 14 points, two exercises a page.
    #[arg(long)]
    pub large_print: bool,
    /// Without color.
    #[arg(long)]
    pub one_ink: bool,
    /// The language: en, de or es.
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub lang: String,
}

/// Paper on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum PaperArg {
    A4,
    Letter,
}

/// What a file's name says that it should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Pdf,
    Html,
    Png,
}

/// Makes the sheet and writes it.
pub(super) fn handout(args: &HandoutArgs) -> Result<String, CliError> {
    let format = Format::of(&args.output)?;
    let language = language(&args.lang)?;
    let mut readable = readable(language);
    let (path, routine, own) = found(args, &mut readable)?;
    let variant = variant(&routine, args.variant.as_deref())?;
    let text = Text::new(language);
    let built_in = builtin::catalogue().0;
    let mut items = variant.items.iter();
    let coded = items.all(|item| !own.exercises.contains(&item.exercise));
    let given = HandOut {
        routine: &routine,
        variant,
        catalogue: &readable.catalogue,
        help: &readable.help,
        text: &text,
        language: language.tag(),
        today: Zoned::now().date(),
        print: Print {
            large: args.large_print,
            one_ink: args.one_ink,
            ..Print::default()
        },
        brought: &|id| id.pack().is_some() || own.exercises.contains(id),
        figures: &|id| own.figures.get(id).cloned().or_else(|| figure(id)),
        photos: &|name| photo_of(&path, name),
        code: code::write(&routine, variant, &built_in, &built_in).filter(|_| coded),
        file: file_name(&routine.id),
    };
    let written = write_as(format, &given, args)?;
    Ok(written + &others(&routine, &own))
}

/// The routine that is named, with the file that it is in and what that brings.
fn found(
    args: &HandoutArgs,
    readable: &mut Readable,
) -> Result<(PathBuf, Routine, pack::Own), CliError> {
    let (path, wanted) = match kept::file_of(&args.routine)? {
        Some((file, id)) => (file, Some(id)),
        None => (PathBuf::from(&args.routine), args.of_file.clone()),
    };
    if !pack::is_pack(&path) {
        let routine = routine(&args.routine, readable)?;
        return Ok((path, routine, pack::Own::default()));
    }
    let (routine, own) = pack::routine(&path, wanted.as_deref(), readable)?;
    Ok((path, routine, own))
}

/// What else a file holds, where nobody said which routine is meant.
fn others(routine: &Routine, own: &pack::Own) -> String {
    if own.others.is_empty() {
        return String::new();
    }
    let others = own.others.join(", ");
    format!(
        "This is {}, the first of several routines; --of-file names another: {others}\n",
        routine.id
    )
}

/// Writes what is handed over where it was asked for.
fn write_as(format: Format, given: &HandOut<'_>, args: &HandoutArgs) -> Result<String, CliError> {
    let made = sheet(given);
    let paper = match args.paper {
        PaperArg::A4 => Paper::A4,
        PaperArg::Letter => Paper::Letter,
    };
    match format {
        Format::Pdf => write(&args.output, &pdf(&made, paper).map_err(problem)?),
        Format::Html => write(&args.output, phone::page(given, &made).as_bytes()),
        Format::Png => pages(&args.output, &made, paper),
    }
}

/// A photograph of a pack, or beside the file of a routine.
fn photo_of(path: &Path, name: &str) -> Option<Vec<u8>> {
    if pack::is_pack(path) {
        return pack::photo(path, name);
    }
    photo(path.parent()?, name)
}

fn problem(error: impl std::fmt::Display) -> CliError {
    CliError::Problems(error.to_string())
}

fn write(path: &Path, bytes: &[u8]) -> Result<String, CliError> {
    crate::store::write(path, bytes)
        .map_err(|error| CliError::Problems(format!("The sheet was not written: {error}")))?;
    Ok(format!("{}\n", path.display()))
}

/// A file for each page, numbered from 1.
fn pages(output: &Path, sheet: &Sheet, paper: Paper) -> Result<String, CliError> {
    let mut painter = Painter::new().ok_or_else(|| problem("There are no fonts."))?;
    let laid = painter.lay_out(sheet, paper);
    let stem = output.file_stem().and_then(OsStr::to_str);
    let stem = stem.unwrap_or_default();
    let mut written = String::new();
    let mut number = 0;
    while let Some(picture) = painter.page(&laid, number, PX_PER_PT) {
        number += 1;
        let path = output.with_file_name(format!("{stem}-{number}.png"));
        written.push_str(&write(&path, &to_png(&picture).map_err(problem)?)?);
    }
    Ok(written)
}

impl Format {
    /// What the ending of `path` asks for.
    fn of(path: &Path) -> Result<Self, CliError> {
        let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "pdf" => Ok(Self::Pdf),
            "html" => Ok(Self::Html),
            "png" => Ok(Self::Png),
            _ => Err(CliError::Usage(format!(
                "{} ends in {ending:?}; the file must end in .pdf, .html or .png",
                path.display()
            ))),
        }
    }
}

/// The language with this tag.
fn language(tag: &str) -> Result<Language, CliError> {
    let mut offered = Language::OFFERED.iter();
    let known = offered.find(|language| language.tag() == tag);
    known.copied().ok_or_else(|| {
        let tags: Vec<&str> = Language::OFFERED.iter().map(|one| one.tag()).collect();
        CliError::Usage(format!("--lang is {tag:?}; there is {}", tags.join(", ")))
    })
}

/// Everything built in, in a language.
fn readable(language: Language) -> Readable {
    let mut readable = builtin_content().readable;
    translated::translate(&mut readable, language.tag());
    readable
}

/// The routine with this id, or in the file of this name.
fn routine(what: &str, readable: &mut Readable) -> Result<Routine, CliError> {
    let path = Path::new(what);
    let is_file = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"));
    if is_file {
        return from_file(path, readable);
    }
    let catalogue = &readable.catalogue;
    let routines = catalogue.routines.iter();
    let found = catalogue.routine(&what.into()).cloned();
    found.ok_or_else(|| unknown("routine", what, routines.map(|one| one.id.as_str())))
}

/// A routine's file; it may only name what is built in.
fn from_file(path: &Path, readable: &mut Readable) -> Result<Routine, CliError> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        CliError::Problems(format!("{} could not be read: {error}", path.display()))
    })?;
    let stem = path.file_stem().and_then(OsStr::to_str).unwrap_or_default();
    let name = format!("routines/{stem}.toml");
    let others = builtin::FILES.iter().copied();
    let others = others.filter(|(other, _)| *other != name);
    let (read, problems) = read(others.chain([(name.as_str(), text.as_str())]));
    let wrong = problems
        .iter()
        .filter(|one| one.file == name && one.severity == Severity::Error);
    let wrong: Vec<String> = wrong.map(ToString::to_string).collect();
    if !wrong.is_empty() {
        return Err(CliError::Problems(wrong.join("\n")));
    }
    let known = |routine: &&Routine| readable.catalogue.routine(&routine.id).is_none();
    let own = read
        .routine(&stem.into())
        .or(read.routines.iter().find(known));
    own.cloned()
        .ok_or_else(|| problem(format!("{} holds no routine", path.display())))
}

/// The variant with this id, or the first.
fn variant<'a>(routine: &'a Routine, id: Option<&str>) -> Result<&'a Variant, CliError> {
    let ids = routine.variants.iter().map(|variant| variant.id.as_str());
    match id {
        Some(id) => routine
            .variant(&id.into())
            .ok_or_else(|| unknown("variant", id, ids)),
        None => routine
            .variants
            .first()
            .ok_or_else(|| problem("The routine has no variant.")),
    }
}

/// The built-in figure of an exercise, with its motions.
pub(crate) fn figure(id: &ExerciseId) -> Option<FigureSpec> {
    let name = format!("figures/{id}.toml");
    let (figure, _) = crate::packs::figures::read_figure(&name, builtin::file(&name)?);
    let figure = figure?;
    let built = motions::built_in(&figure.id);
    let lean = built.as_ref().map(|[lean, ..]| lean);
    Some(figure.baked(BodyBuild::Lean, lean.map_or(&[], Vec::as_slice)))
}

/// The bytes of a photograph beside a file.
fn photo(folder: &Path, name: &str) -> Option<Vec<u8>> {
    let plain = !name.contains("..") && !Path::new(name).is_absolute();
    plain.then(|| std::fs::read(folder.join(name)).ok())?
}
