//! A sheet of figures as PNG, to lay beside the reference sheets: `figure_sheet OUT.png [OPTIONS] ID [ID…]`.
//!
//! An id may be `all`, and may name a key, as in `cat-cow:1`. Options: `--dark`, `--contrast`, `--contrast-light`, `--ink`, `--left`, `--teach`,
//! `--size=WIDTHxHEIGHT`, `--columns=N`, `--body=soft` or `all`, `--head=bun` or `all`, `--skin=0`, `--camera=AZ,EL`, `--turn=STEP_DEG`, `--zoom=N`, `--focus=head`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a tool for contributors"
)]

use std::collections::BTreeMap;

use stridewell::design::Theme;
use stridewell::design::figure_palette::{FigurePalette, HIGH_CONTRAST_LIGHT, INK, SKINS};
use stridewell::domain::Side;
use stridewell::domain::preferences::{BodyBuild, HeadStyle};
use stridewell::figure::body::BodySet;
use stridewell::figure::bone::{Bone, Limb};
use stridewell::figure::camera::{Camera, Point};
use stridewell::figure::motion::At;
use stridewell::figure::scene::extent;
use stridewell::figure::skeleton::Frames;
use stridewell::figure::sketch::Bounds;
use stridewell::figure::{FigureSpec, OrderMemory, Scene, sketch};
use stridewell::packs::{builtin, figures::read_figure, motions};
use stridewell::raster::{Fit, Picture, Raster, to_png};

/// What the arguments ask for.
struct Wanted {
    out: String,
    ids: Vec<String>,
    options: BTreeMap<String, String>,
}

impl Wanted {
    fn from_arguments() -> Self {
        let (options, mut rest): (Vec<String>, Vec<String>) = std::env::args()
            .skip(1)
            .partition(|argument| argument.starts_with("--"));
        let options = options.iter().map(|option| {
            let option = option.trim_start_matches('-');
            let (name, value) = option.split_once('=').unwrap_or((option, ""));
            (name.to_owned(), value.to_owned())
        });
        Self {
            out: rest.remove(0),
            ids: rest,
            options: options.collect(),
        }
    }

    fn is(&self, flag: &str) -> bool {
        self.options.contains_key(flag)
    }

    fn side(&self) -> Side {
        if self.is("left") {
            Side::Left
        } else {
            Side::Right
        }
    }

    fn numbers(&self, name: &str) -> Option<Vec<f64>> {
        let value = self.options.get(name)?;
        let numbers = value
            .split([',', 'x'])
            .map(|number| number.parse().unwrap());
        Some(numbers.collect())
    }

    fn number(&self, name: &str, usual: f64) -> f64 {
        self.numbers(name).map_or(usual, |numbers| numbers[0])
    }

    fn size(&self) -> [u16; 2] {
        let size = self.numbers("size").unwrap_or(vec![372.0, 304.0]);
        [size[0] as u16, size[1] as u16]
    }

    /// Every build with every head from every camera.
    fn looks(&self, spec: &FigureSpec) -> Vec<(BodyBuild, HeadStyle, Camera)> {
        let mut looks = Vec::new();
        for body in self.bodies() {
            for head in self.heads() {
                let cameras = self.cameras(spec).into_iter();
                looks.extend(cameras.map(|camera| (body, head, camera)));
            }
        }
        looks
    }

    /// The builds that are asked for.
    fn bodies(&self) -> Vec<BodyBuild> {
        let named = [
            ("lean", BodyBuild::Lean),
            ("soft", BodyBuild::Soft),
            ("heavy", BodyBuild::Heavy),
        ];
        self.chosen("body", &named)
    }

    /// The head styles that are asked for.
    fn heads(&self) -> Vec<HeadStyle> {
        let named = [
            ("short", HeadStyle::Short),
            ("bun", HeadStyle::Bun),
            ("ponytail", HeadStyle::Ponytail),
            ("bob", HeadStyle::Bob),
            ("shaved", HeadStyle::Shaved),
            ("bald", HeadStyle::Bald),
            ("rim", HeadStyle::Rim),
            ("scarf", HeadStyle::Scarf),
        ];
        self.chosen("head", &named)
    }

    /// The one with the name given for `option`, or all; the first one when none is.
    fn chosen<T: Copy>(&self, option: &str, named: &[(&str, T)]) -> Vec<T> {
        let wanted = self.options.get(option).map_or(named[0].0, String::as_str);
        let fits = named
            .iter()
            .filter(|(name, _)| wanted == "all" || *name == wanted);
        fits.map(|(_, value)| *value).collect()
    }

    fn palette(&self) -> FigurePalette {
        if self.is("ink") {
            return INK;
        }
        if self.is("contrast-light") {
            return HIGH_CONTRAST_LIGHT;
        }
        let theme = if self.is("dark") {
            Theme::Dark
        } else if self.is("contrast") {
            Theme::HighContrast
        } else {
            Theme::Light
        };
        let mut palette = FigurePalette::of(theme);
        if let Some(skin) = self.numbers("skin") {
            palette.skin = SKINS[skin[0] as usize];
        }
        palette
    }

    fn ground(&self) -> u8 {
        if self.is("contrast") {
            0x00
        } else if self.is("dark") {
            0x1A
        } else {
            0xFD
        }
    }

    /// The place that the picture is about, when one is asked for.
    fn focus(&self, scene: &Scene<'_>) -> Option<Point> {
        let limb = |limb| Bone::Limb(Side::Right, limb);
        let bone = match self.options.get("focus")?.as_str() {
            "head" => Bone::Head,
            "chest" => Bone::Thoracic(2),
            "hand" => limb(Limb::Hand),
            "far-hand" => Bone::Limb(Side::Left, Limb::Hand),
            "foot" => limb(Limb::Foot),
            "knee" => limb(Limb::Shank),
            _ => Bone::Pelvis,
        };
        let frames = Frames::of(&scene.posed.pose, BodySet::of(scene.body));
        Some(scene.camera.view().project(frames.get(bone).origin))
    }

    /// The cameras of a figure: its own, or the one asked for, or all round.
    fn cameras(&self, spec: &FigureSpec) -> Vec<Camera> {
        let own = spec.camera(0);
        let camera = self.numbers("camera").map_or(own, |angles| Camera {
            az_deg: angles[0],
            el_deg: angles[1],
        });
        let Some(step) = self.numbers("turn") else {
            return vec![camera];
        };
        let turns = (0..).map(|i| f64::from(i) * step[0]);
        turns
            .take_while(|turn| *turn < 360.0)
            .map(|turn| Camera {
                az_deg: camera.az_deg + turn,
                ..camera
            })
            .collect()
    }
}

fn main() {
    let wanted = Wanted::from_arguments();
    let mut cells = Vec::new();
    for id in &wanted.ids {
        let (id, key) = id.split_once(':').unwrap_or((id, ""));
        for (name, text) in builtin::FILES {
            let figure = name
                .strip_prefix("figures/")
                .and_then(|name| name.strip_suffix(".toml"));
            if figure.is_some_and(|figure| figure == id || id == "all") {
                let spec = read_figure(name, text).0.unwrap();
                cells.extend(pictures(&spec, key.parse().ok(), &wanted));
            }
        }
    }
    let sheet = sheet(&cells, &wanted);
    #[expect(
        clippy::disallowed_methods,
        reason = "nothing is overwritten that matters"
    )]
    std::fs::write(&wanted.out, to_png(&sheet).unwrap()).unwrap();
    println!("{} pictures in {}", cells.len(), wanted.out);
}

fn pictures(spec: &FigureSpec, only: Option<usize>, wanted: &Wanted) -> Vec<Picture> {
    let side = wanted.side();
    let palette = wanted.palette();
    let size = wanted.size();
    let mut raster = Raster::default();
    let motions = motions::built_in(&spec.id);
    let mut out = Vec::new();
    for (body, head, camera) in wanted.looks(spec) {
        let place = motions::BUILDS.iter().position(|build| *build == body);
        let own = motions.as_ref().map_or(&[][..], |all| &all[place.unwrap()]);
        let spec = &spec.baked(body, own);
        let posed: Vec<_> = (0..spec.keys.len())
            .map(|key| spec.posed(At::Key(key), side))
            .collect();
        let scene = |key: usize, px_per_m: f64| Scene {
            spec,
            posed: &posed[key],
            side,
            camera,
            body,
            head,
            px_per_m,
            muscles: true,
            teaching: wanted.is("teach"),
        };
        let fit = Fit::around(&scene(0, 1.0), size, 12.0, |scene| {
            let middle = wanted.focus(&Scene {
                posed: &posed[only.unwrap_or(0)],
                ..*scene
            });
            zoomed(extent(scene), middle, wanted.number("zoom", 1.0))
        });
        let keys = only.map_or(0..posed.len(), |key| key..key + 1);
        out.extend(keys.map(|key| {
            let sketch = sketch(&scene(key, fit.px_per_m), &mut OrderMemory::default());
            raster.paint(&sketch, &palette, size, fit)
        }));
    }
    out
}

/// `bounds` made smaller by a factor, around `middle` or their own.
fn zoomed(mut bounds: Bounds, middle: Option<Point>, by: f64) -> Bounds {
    let half = [bounds.width() / 2.0 / by, bounds.height() / 2.0 / by];
    let middle = middle.unwrap_or(bounds.min.lerp(bounds.max, 0.5));
    (bounds.min.x, bounds.max.x) = (middle.x - half[0], middle.x + half[0]);
    (bounds.min.y, bounds.max.y) = (middle.y - half[1], middle.y + half[1]);
    bounds
}

fn sheet(cells: &[Picture], wanted: &Wanted) -> Picture {
    let [cell_width, cell_height] = wanted.size().map(usize::from);
    let columns = (wanted.number("columns", 5.0) as usize)
        .min(cells.len())
        .max(1);
    let (width, height) = (
        cell_width * columns,
        cell_height * cells.len().div_ceil(columns),
    );
    let mut rgba = vec![255; width * height * 4];
    for pixel in rgba.chunks_exact_mut(4) {
        pixel[..3].fill(wanted.ground());
    }
    for (place, cell) in cells.iter().enumerate() {
        let (left, top) = (place % columns * cell_width, place / columns * cell_height);
        for (i, pixel) in cell.rgba.chunks_exact(4).enumerate() {
            let (x, y) = (left + i % cell_width, top + i / cell_width);
            let at = (y * width + x) * 4;
            for c in 0..3 {
                let below = u32::from(rgba[at + c]) * (255 - u32::from(pixel[3])) / 255;
                rgba[at + c] = (u32::from(pixel[c]) + below).min(255) as u8;
            }
        }
    }
    Picture {
        width: u16::try_from(width).unwrap(),
        height: u16::try_from(height).unwrap(),
        rgba,
    }
}
