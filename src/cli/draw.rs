//! `draw`: the figure of an exercise as PNG, SVG or JSON.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::content::unknown;
use super::{CliError, SideArg};
use crate::design::Theme;
use crate::design::figure_palette::FigurePalette;
use crate::domain::preferences::{BodyBuild, HeadStyle};
use crate::domain::{Exercise, Part, Side, Work};
use crate::draw::svg;
use crate::figure::motion::At;
use crate::figure::sketch::Bounds;
use crate::figure::{FigureSpec, OrderMemory, Scene, Sketch, sketch};
use crate::packs::builtin;
use crate::packs::figures::read_figure;
use crate::raster::{Fit, Raster, to_png};

/// The entry into a hold takes this share of what `--at` runs over.
const ENTRY_SHARE: f64 = 0.5;

/// What to draw, and how.
#[derive(Debug, Args)]
pub struct DrawArgs {
    /// The exercise.
    pub exercise: String,
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
    /// The view: 1 is the best one.
    #[arg(long, default_value_t = 1)]
    pub view: usize,
    /// The colors.
    #[arg(long, value_enum, default_value = "light")]
    pub theme: ThemeArg,
    /// Width in pixels; the height is three quarters of it.
    #[arg(long, default_value_t = 800, value_parser = clap::value_parser!(u16).range(32..=4096))]
    pub size: u16,
    /// The file to write: .png, .svg or .json.
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
}

/// Colors on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ThemeArg {
    Light,
    Dark,
    HighContrast,
}

/// Draws and writes the file.
pub(super) fn draw(args: &DrawArgs) -> Result<String, CliError> {
    if !(0.0..=1.0).contains(&args.at) {
        return Err(CliError::Usage(format!(
            "--at is {}; it takes a number from 0 to 1",
            args.at
        )));
    }
    let (catalogue, _) = builtin::catalogue();
    let exercise = catalogue
        .exercise(&args.exercise.as_str().into())
        .ok_or_else(|| {
            let ids = catalogue
                .exercises
                .iter()
                .map(|exercise| exercise.id.as_str());
            unknown("exercise", &args.exercise, ids)
        })?;
    let name = format!("figures/{}.toml", exercise.id);
    let figure = builtin::file(&name).and_then(|text| read_figure(&name, text).0);
    let figure =
        figure.ok_or_else(|| CliError::Problems(format!("{} has no figure", exercise.id)))?;
    let bytes = bytes(args, exercise, &figure)?;
    crate::store::write(&args.output, &bytes)
        .map_err(|error| CliError::Problems(format!("The picture was not written: {error}")))?;
    Ok(format!("{}\n", args.output.display()))
}

fn bytes(args: &DrawArgs, exercise: &Exercise, figure: &FigureSpec) -> Result<Vec<u8>, CliError> {
    let ending = args
        .output
        .extension()
        .and_then(std::ffi::OsStr::to_str)
        .unwrap_or_default();
    let side = match args.side {
        SideArg::Left if exercise.unilateral => Side::Left,
        SideArg::Left | SideArg::Right => Side::Right,
    };
    let at = moment(exercise, figure, args.at);
    if ending == "json" {
        let json = super::draw_json::of(exercise, figure, (args.at, at), side);
        return Ok(format!("{json:#}\n").into_bytes());
    }
    let moments = if args.sheet {
        (0..figure.keys.len()).map(At::Key).collect()
    } else {
        vec![at]
    };
    let size = [args.size, (u32::from(args.size) * 3 / 4) as u16];
    let stage = Stage {
        args,
        figure,
        side,
        size,
    };
    let (drawn, whole, fit) = stage.draw(&moments);
    let palette = FigurePalette::of(match args.theme {
        ThemeArg::Light => Theme::Light,
        ThemeArg::Dark => Theme::Dark,
        ThemeArg::HighContrast => Theme::HighContrast,
    });
    match ending {
        "svg" => Ok(svg(&drawn, &palette, whole, fit, &exercise.name).into_bytes()),
        "png" => {
            let picture = Raster::default().paint(&drawn, &palette, whole, fit);
            to_png(&picture).map_err(|error| CliError::Problems(error.to_string()))
        }
        other => Err(CliError::Usage(format!(
            "{:?} ends in {other:?}; the file must end in .png, .svg or .json",
            file_name(&args.output)
        ))),
    }
}

fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// What is drawn on, and from where.
struct Stage<'a> {
    args: &'a DrawArgs,
    figure: &'a FigureSpec,
    side: Side,
    size: [u16; 2],
}

impl Stage<'_> {
    /// All moments side by side in one sketch, each in a place of its own.
    fn draw(&self, moments: &[At]) -> (Sketch, [u16; 2], Fit) {
        let [width, height] = self.size;
        let keys = (0..self.figure.keys.len()).map(|key| self.sketch(At::Key(key), 300.0).bounds());
        let bounds = keys.fold(Bounds::NONE, Bounds::union);
        let fit = Fit::inside(&bounds, width, height, f64::from(width) * 0.02);
        let mut all = Sketch::default();
        for (place, at) in moments.iter().enumerate() {
            let shift = place as f64 * f64::from(width) / fit.px_per_m;
            let mut one = self.sketch(*at, fit.px_per_m);
            for point in one
                .shapes
                .iter_mut()
                .flat_map(|shape| &mut shape.paths)
                .flatten()
            {
                point.x += shift;
            }
            all.shapes.extend(one.shapes);
        }
        let count = u16::try_from(moments.len()).unwrap_or(1);
        (all, [width.saturating_mul(count), height], fit)
    }

    fn sketch(&self, at: At, px_per_m: f64) -> Sketch {
        let posed = self.figure.posed(at, self.side);
        let scene = Scene {
            spec: self.figure,
            posed: &posed,
            side: self.side,
            camera: self.figure.camera(self.args.view.saturating_sub(1)),
            body: BodyBuild::Lean,
            head: HeadStyle::Short,
            px_per_m,
            muscles: true,
            teaching: self.args.teaching,
        };
        sketch(&scene, &mut OrderMemory::default())
    }
}

/// The moment a share `at` of the way through one repetition, one cycle, or a hold with its entry.
fn moment(exercise: &Exercise, figure: &FigureSpec, at: f64) -> At {
    let parts = exercise.dose.work.parts();
    let seconds = |part: Part, into_s: f64, length_s: f64| At::Part {
        part,
        into_s,
        length_s,
    };
    match &exercise.dose.work {
        Work::Hold(length) => {
            let length_s = length.as_secs_f64();
            if at < ENTRY_SHARE {
                return At::Entry(at / ENTRY_SHARE);
            }
            seconds(
                Part::Hold,
                (at - ENTRY_SHARE) / (1.0 - ENTRY_SHARE) * length_s,
                length_s,
            )
        }
        Work::Timed(_) => {
            let period = figure.period_s();
            seconds(Part::Cycle, at.min(0.999_999) * period, period)
        }
        Work::Reps { .. } => {
            let total: f64 = parts.iter().map(|(_, length)| length.as_secs_f64()).sum();
            let mut left = at * total;
            for (part, length) in &parts {
                let length_s = length.as_secs_f64();
                if left <= length_s {
                    return seconds(*part, left, length_s);
                }
                left -= length_s;
            }
            At::Ready
        }
    }
}
