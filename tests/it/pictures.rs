//! The pictures of the README: the release binary in a real window, driven by keys. `scripts/pictures` runs this.

use std::path::Path;
use std::time::Duration;

use stridewell::raster;

use crate::support::desktop::{App, Display, Picture, pause};

/// A name, how the app starts, and what is pressed and waited for before the picture is taken.
type Shot = (&'static str, &'static [&'static str], &'static [Do]);

enum Do {
    Press(&'static str),
    Wait(u64),
}

const SHOTS: &[Shot] = &[
    ("today", &[], &[Do::Wait(3)]),
    (
        "routine",
        &["--routine", "post-run-cool-down"],
        &[Do::Wait(3)],
    ),
    (
        "session",
        &["--routine", "nordic-ten-week", "--variant", "week-5"],
        &[
            Do::Press("Return"),
            Do::Press("Return"),
            Do::Wait(1),
            // Past the walk, the bridges and getting ready, into the third repetition.
            Do::Press("Right"),
            Do::Press("Right"),
            Do::Press("Right"),
            Do::Press("Right"),
            Do::Wait(15),
        ],
    ),
];

#[test]
#[ignore = "writes the pictures of the README; scripts/pictures runs it"]
fn pictures_of_the_real_window() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    for (name, arguments, steps) in SHOTS {
        let display = Display::start();
        let home = tempfile::tempdir().unwrap();
        let app = App::start(&display, home.path(), arguments);
        app.wait_for("first frame", 1);
        display.focus(&app);
        for step in *steps {
            match step {
                Do::Press(key) => display.press(&[key]),
                Do::Wait(seconds) => pause(Duration::from_secs(*seconds)),
            }
        }
        let picture = display.picture();
        assert!(picture.colors() > 200, "{name} is blank");
        let file = folder.join(format!("{name}.png"));
        stridewell::store::write(&file, &png(&picture)).unwrap();
        println!("{}", file.display());
    }
}

fn png(picture: &Picture) -> Vec<u8> {
    let [width, height] = picture.size.map(|side| u16::try_from(side).unwrap());
    let opaque = |[r, g, b]: &[u8; 3]| [*r, *g, *b, 255];
    let picture = raster::Picture {
        width,
        height,
        rgba: picture.pixels.iter().flat_map(opaque).collect(),
    };
    raster::to_png(&picture).unwrap()
}
