//! A routine as one page for a phone, which needs nothing else: the same sheet, with figures that move, timers and ticks.

mod frames;
mod html;
mod packed;
mod paths;
mod steps;

use serde::Serialize;

use self::frames::Motion;
use self::steps::Step;
use super::routine::HandOut;
use super::sheet::Sheet;
use crate::design::{Rgba8, Roles, Theme};

/// What the page does.
const SCRIPT: &str = include_str!("phone/page.js");
/// How it looks.
const STYLE: &str = include_str!("phone/page.css");

/// Pictures of a moving part: as many as there is room for, but no more and no fewer than these.
const MOST_PICTURES: usize = 30;
const FEWEST_PICTURES: usize = 5;
/// Letters that the motions of a page may take, so that six exercises stay under 300 kB.
const ROOM: usize = 190_000;

/// What the page's script works with.
#[derive(Serialize)]
struct Data {
    /// Under which name ticks are kept.
    key: String,
    words: Words,
    items: Vec<Acted>,
}

/// An exercise as it is timed and as its figure moves.
#[derive(Serialize)]
struct Acted {
    name: String,
    steps: Vec<Step>,
    #[serde(flatten)]
    motion: Option<Motion>,
}

/// The words of the script, with `{…}` for what it fills in.
#[derive(Serialize)]
struct Words {
    start: String,
    stop: String,
    pause: String,
    resume: String,
    ready: String,
    rest: String,
    change: String,
    done: String,
    set: String,
    rep: String,
    left: String,
    right: String,
}

/// The page as HTML.
pub fn page(given: &HandOut<'_>, sheet: &Sheet) -> String {
    let (data, packed) = data(given);
    let key = &data.key;
    let body = html::body(given, sheet, &data);
    let title = html::escaped(&sheet.title);
    let language = html::escaped(&sheet.language);
    let style = format!("{}{STYLE}", colors());
    let policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
    format!(
        "<!doctype html>\n<html lang=\"{language}\" data-key=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
         <style>\n{style}</style>\n</head>\n<body>\n{body}\
         <script type=\"text/plain\" id=\"data\">{packed}</script>\n\
         <script>\n{SCRIPT}</script>\n</body>\n</html>\n",
        html::escaped(key),
    )
}

/// What the script works with, and the same packed: with as many pictures as there is room for.
fn data(given: &HandOut<'_>) -> (Data, String) {
    let mut pictures = MOST_PICTURES;
    loop {
        let data = with_pictures(given, pictures);
        let json = serde_json::to_string(&data).unwrap_or_default();
        let packed = packed::pack(json.as_bytes());
        if packed.len() <= ROOM || pictures <= FEWEST_PICTURES {
            return (data, packed);
        }
        // What is left of the room says how many there is room for, a little less than that.
        let share = ROOM as f64 / packed.len() as f64 * 0.97;
        let fewer = ((pictures as f64 * share) as usize).min(pictures - 1);
        pictures = fewer.max(FEWEST_PICTURES);
    }
}

fn with_pictures(given: &HandOut<'_>, pictures: usize) -> Data {
    let items = given.items().map(|(item, exercise)| {
        let side = given.side(item, exercise);
        let own = item.pictures.is_empty() && exercise.pictures.is_empty();
        let spec = own.then(|| (given.figures)(&exercise.id)).flatten();
        Acted {
            name: exercise.name.clone(),
            steps: steps::steps(item, side),
            motion: spec.map(|spec| frames::motion(&spec, (item, exercise), given.text, pictures)),
        }
    });
    Data {
        items: items.collect(),
        key: key(given),
        words: words(given),
    }
}

/// Ticks belong to this routine in this version, wherever the page lies.
fn key(given: &HandOut<'_>) -> String {
    let added = given.prescription();
    let version = added.map_or(0, |added| added.version);
    let written = added.and_then(|added| added.written).unwrap_or(given.today);
    format!(
        "stridewell/{}/{}/{version}/{written}",
        given.routine.id, given.variant.id
    )
}

fn words(given: &HandOut<'_>) -> Words {
    let text = given.text;
    let set = [("set", "{set}".into()), ("sets", "{sets}".into())];
    let rep = [("rep", "{rep}".into()), ("reps", "{reps}".into())];
    Words {
        start: text.get("phone-start"),
        stop: text.get("phone-stop"),
        pause: text.get("phone-pause"),
        resume: text.get("phone-resume"),
        ready: text.get("phone-ready"),
        rest: text.get("handout-rest"),
        change: text.get("phone-change"),
        done: text.get("phone-done"),
        set: text.with("phone-set", &set),
        rep: text.with("phone-rep", &rep),
        left: text.get("handout-side-left"),
        right: text.get("handout-side-right"),
    }
}

/// The colors of the page by their roles, in the light and in the dark.
fn colors() -> String {
    let [light, dark] = [Theme::Light, Theme::Dark].map(|theme| variables(theme.roles()));
    let stage = hex(Theme::Light.roles().stage);
    format!(
        ":root{{{light}--stage:{stage}}}\n@media (prefers-color-scheme: dark){{:root{{{dark}}}}}\n"
    )
}

fn variables(roles: &Roles) -> String {
    let all = [
        ("canvas", roles.canvas),
        ("surface", roles.surface),
        ("ink", roles.on_surface),
        ("quiet", roles.on_surface_muted),
        ("line", roles.control_line),
        ("primary", roles.primary),
        ("on-primary", roles.on_primary),
        ("focus", roles.focus),
    ];
    let lines = all.map(|(name, color)| format!("--{name}:{};", hex(color)));
    lines.concat()
}

fn hex(color: Rgba8) -> String {
    format!("#{:02x}{:02x}{:02x}", color.r, color.g, color.b)
}
