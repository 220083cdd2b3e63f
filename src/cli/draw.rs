//! `draw`: the figure of an exercise as PNG, SVG, PDF or JSON.

mod json;
mod subject;
mod watch;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::{CliError, SideArg};
use crate::design::Theme;
use crate::design::figure_palette::{FigurePalette, INK};
use crate::domain::Side;
use crate::domain::nearest::nearest;
use crate::domain::preferences::{BodyBuild, HeadStyle};
use crate::draw::{pdf, svg};
use crate::figure::accents::cross;
use crate::figure::motion::At;
use crate::figure::sketch::Bounds;
use crate::figure::viewpoint::Viewpoint;
use crate::figure::{FigureSpec, OrderMemory, Scene, Sketch, sketch};
use crate::packs::builtin;
use crate::raster::{Fit, Raster, to_png};
use subject::Subject;

/// Pixels a metre at which the rectangle around a figure is measured.
const MEASURED_PX_PER_M: f64 = 300.0;

/// Room around a figure, a share of the picture's width.
const MARGIN: f64 = 0.02;

/// What to draw, and how.
#[derive(Clone, Debug, Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag on the command line"
)]
pub struct DrawArgs {
    /// An exercise, a mistake, a self-check, or a figure file that ends in .toml.
    #[arg(required_unless_present = "all")]
    pub exercise: Option<String>,
    /// The sheets of all exercises, mistakes and self-checks, as PNG into the folder that `--output` names.
    #[arg(long, conflicts_with_all = ["exercise", "watch", "at"])]
    pub all: bool,
    /// Draws a figure file again whenever it changes, from its written angles, and says what is wrong with it; ends when
    /// the file is gone.
    #[arg(long)]
    pub watch: bool,
    /// The moment, from 0 to 1, over one repetition, one cycle, or a hold with its entry.
    #[arg(long, default_value_t = 0.0, conflicts_with = "sheet")]
    pub at: f64,
    /// All key positions side by side.
    #[arg(long)]
    pub sheet: bool,
    /// With the ghost of the start, and arrows.
    #[arg(long)]
    pub teaching: bool,
    /// The side that works; ignored where there are no sides.
    #[arg(long, value_enum, default_value = "right")]
    pub side: SideArg,
    /// The view: side, angle, front, behind …; without it, the best one.
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    /// The colors.
    #[arg(long, value_enum, default_value = "light")]
    pub theme: ThemeArg,
    /// Width in pixels; the height is three quarters of it.
    #[arg(long, value_name = "PX", default_value_t = 800, value_parser = clap::value_parser!(u16).range(32..=4096))]
    pub size: u16,
    /// The file to write: .png, .svg, .pdf or .json; with `--all`, a folder.
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}

/// Colors on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ThemeArg {
    Light,
    Dark,
    HighContrast,
    /// One ink, for print.
    Ink,
}

/// What a file's name says that it should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Png,
    Svg,
    Pdf,
    Json,
}

/// Draws and writes the file.
pub(super) fn draw(args: &DrawArgs) -> Result<String, CliError> {
    if !(0.0..=1.0).contains(&args.at) {
        return Err(CliError::Usage(format!(
            "--at is {}; it takes a number from 0 to 1",
            args.at
        )));
    }
    if args.all {
        return all(args);
    }
    let format = Format::of(&args.output, args.sheet)?;
    let what = args.exercise.as_deref().unwrap_or_default();
    if args.watch {
        return watch::watch(args, format, Path::new(what));
    }
    let subject = Subject::find(what)?;
    write(&args.output, &bytes(args, format, &subject)?)?;
    Ok(format!("{}\n", args.output.display()))
}

/// A sheet of every figure that is built in; mistakes and self-checks in folders of their own.
fn all(args: &DrawArgs) -> Result<String, CliError> {
    let sheet = DrawArgs {
        sheet: true,
        ..args.clone()
    };
    let mut written = 0;
    for (name, _) in builtin::FILES {
        let Some(id) = name
            .strip_prefix("figures/")
            .and_then(|name| name.strip_suffix(".toml"))
        else {
            continue;
        };
        let path = args.output.join(format!("{id}.png"));
        let folder = path.parent().unwrap_or(&args.output);
        std::fs::create_dir_all(folder).map_err(|error| {
            CliError::Problems(format!("{} could not be made: {error}", folder.display()))
        })?;
        let subject = Subject::built_in(name)?;
        write(&path, &bytes(&sheet, Format::Png, &subject)?)?;
        written += 1;
    }
    Ok(format!("{written} sheets in {}\n", args.output.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), CliError> {
    crate::store::write(path, bytes)
        .map_err(|error| CliError::Problems(format!("The picture was not written: {error}")))
}

impl Format {
    /// What the ending of `path` asks for.
    fn of(path: &Path, sheet: bool) -> Result<Self, CliError> {
        let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "png" => Ok(Self::Png),
            "svg" => Ok(Self::Svg),
            "pdf" => Ok(Self::Pdf),
            "json" if sheet => Err(CliError::Usage(
                "--sheet draws a picture; its file must end in .png, .svg or .pdf".to_owned(),
            )),
            "json" => Ok(Self::Json),
            _ => Err(CliError::Usage(format!(
                "{} ends in {ending:?}; the file must end in .png, .svg, .pdf or .json",
                path.display()
            ))),
        }
    }
}

/// What the file will hold.
fn bytes(args: &DrawArgs, format: Format, subject: &Subject) -> Result<Vec<u8>, CliError> {
    let figure = &subject.figure;
    let side = match args.side {
        SideArg::Left if subject.has_sides() => Side::Left,
        SideArg::Left | SideArg::Right => Side::Right,
    };
    let at = subject.moment(args.at);
    if format == Format::Json {
        let json = json::of(subject, (args.at, at), side);
        return Ok(format!("{json:#}\n").into_bytes());
    }
    let moments = if args.sheet {
        (0..figure.keys.len()).map(At::Key).collect()
    } else {
        vec![at]
    };
    let stage = Stage {
        figure,
        side,
        view: view(args.view.as_deref(), figure)?,
        teaching: args.teaching,
        size: [args.size, (u32::from(args.size) * 3 / 4) as u16],
    };
    let (drawn, size, fit) = stage.draw(&moments);
    let palette = match args.theme {
        ThemeArg::Light => FigurePalette::of(Theme::Light),
        ThemeArg::Dark => FigurePalette::of(Theme::Dark),
        ThemeArg::HighContrast => FigurePalette::of(Theme::HighContrast),
        ThemeArg::Ink => INK,
    };
    let title = subject.name();
    match format {
        Format::Svg => Ok(svg(&drawn, &palette, size, fit, title).into_bytes()),
        Format::Pdf => pdf(&drawn, &palette, size, fit, title)
            .map_err(|error| CliError::Problems(error.to_string())),
        Format::Png | Format::Json => {
            let picture = Raster::exact().paint(&drawn, &palette, size, fit);
            to_png(&picture).map_err(|error| CliError::Problems(error.to_string()))
        }
    }
}

/// The number of the view with this name.
fn view(name: Option<&str>, figure: &FigureSpec) -> Result<usize, CliError> {
    let Some(name) = name else {
        return Ok(0);
    };
    let views = figure.views();
    let place = Viewpoint::parse(name)
        .and_then(|wanted| views.iter().position(|(known, _)| *known == wanted));
    place.ok_or_else(|| {
        let names: Vec<&str> = views.iter().map(|(known, _)| known.as_str()).collect();
        let near = nearest(name, names.iter().copied());
        let hint = match near.first() {
            Some(near) => format!("did you mean {near}?"),
            None => format!("there is {}", names.join(", ")),
        };
        CliError::Usage(format!("{} has no view {name:?}; {hint}", figure.id))
    })
}

/// What is drawn, and from where.
struct Stage<'a> {
    figure: &'a FigureSpec,
    side: Side,
    view: usize,
    teaching: bool,
    size: [u16; 2],
}

impl Stage<'_> {
    /// All moments side by side in one sketch, each in a place of its own.
    fn draw(&self, moments: &[At]) -> (Sketch, [u16; 2], Fit) {
        let [width, height] = self.size;
        let keys = 0..self.figure.keys.len();
        let bounds = keys.map(|key| self.sketch(At::Key(key), MEASURED_PX_PER_M).bounds());
        let bounds = bounds.fold(Bounds::NONE, Bounds::union);
        let fit = Fit::inside(&bounds, width, height, f64::from(width) * MARGIN);
        let mut all = Sketch::default();
        for (place, at) in moments.iter().enumerate() {
            let shift = place as f64 * f64::from(width) / fit.px_per_m;
            let mut one = self.sketch(*at, fit.px_per_m);
            if self.is_mistake() {
                let (middle, radius) = fit.corner(self.size);
                cross(middle, radius, &mut one);
            }
            let paths = one.shapes.iter_mut().flat_map(|shape| &mut shape.paths);
            for point in paths.flatten() {
                point.x += shift;
            }
            all.shapes.extend(one.shapes);
        }
        let count = u16::try_from(moments.len()).unwrap_or(1);
        (all, [width.saturating_mul(count), height], fit)
    }

    fn is_mistake(&self) -> bool {
        !self.figure.mistake_of.is_empty()
    }

    fn sketch(&self, at: At, px_per_m: f64) -> Sketch {
        let posed = self.figure.posed(at, self.side);
        // A still picture shows what is seen more of two that fade into each other.
        let posed = match posed.fading() {
            Some((over, share)) if 0.5 <= share => over,
            Some(_) | None => posed,
        };
        let scene = Scene {
            spec: self.figure,
            posed: &posed,
            side: self.side,
            camera: self.figure.camera_at(at, self.side, self.view),
            body: BodyBuild::Lean,
            head: HeadStyle::Short,
            px_per_m,
            muscles: !self.is_mistake(),
            // Without its marks, the picture of a mistake or of a measurement would say nothing.
            teaching: self.teaching || self.is_mistake() || self.figure.angle.is_some(),
        };
        sketch(&scene, &mut OrderMemory::default())
    }
}
