//! What a package puts beside the program says the same everywhere, and comes from the program itself.

use std::path::Path;

use clap::CommandFactory as _;
use stridewell::cli::{self, Cli, Command};
use stridewell::{draw, raster};

/// A file of `packaging/linux`.
fn packaged(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging/linux");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// The pieces of `text` between `start` and `end`.
fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let pieces = text.split(start).skip(1);
    pieces
        .map(|piece| piece.split(end).next().unwrap())
        .collect()
}

#[test]
fn desktop_entry_types_and_metainfo_name_the_same_files() {
    let types = packaged("stridewell.xml");
    let types = between(&types, "<mime-type type=\"", "\"");
    assert_eq!(types.len(), 2);
    let entry = packaged("stridewell.desktop");
    let entry = between(&entry, "MimeType=", "\n")[0];
    let entry: Vec<&str> = entry.trim_end_matches(';').split(';').collect();
    assert_eq!(entry, types);
    let metainfo = packaged("stridewell.metainfo.xml");
    assert_eq!(between(&metainfo, "<mediatype>", "<"), types);
}

#[test]
fn a_double_click_opens_the_file_that_was_clicked() {
    let entry = packaged("stridewell.desktop");
    assert_eq!(between(&entry, "\nExec=", "\n"), ["stridewell %f"]);
    let read = Cli::command().try_get_matches_from(["stridewell", "a plan.stride"]);
    let read = read.unwrap();
    let file = read.get_one::<std::path::PathBuf>("file");
    assert_eq!(file.unwrap(), Path::new("a plan.stride"));
}

#[test]
fn a_misspelled_command_is_told_and_opens_no_window() {
    let ran = assert_cmd::Command::new(assert_cmd::cargo::cargo_bin!("stridewell"))
        .arg("lost")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    assert_eq!(ran.status.code(), Some(2));
    let told = String::from_utf8(ran.stderr).unwrap();
    assert!(
        told.contains("lost: neither a command nor a file"),
        "{told}"
    );
}

/// Every command that is shown, as it is written on a line.
fn commands(command: &clap::Command, before: &str, found: &mut Vec<String>) {
    for other in command.get_subcommands().filter(|c| !c.is_hide_set()) {
        let line = format!("{before} {}", other.get_name());
        commands(other, &line, found);
        found.push(line);
    }
}

#[test]
fn every_command_has_its_page_and_is_completed_in_every_shell() {
    let folder = tempfile::tempdir().unwrap();
    let share = folder.path().to_owned();
    let generate = Command::Generate {
        share: share.clone(),
    };
    cli::run(&generate).unwrap();
    let read = |name: &str| std::fs::read_to_string(share.join(name)).unwrap();
    let shells = [
        "bash-completion/completions/stridewell",
        "zsh/vendor-completions/_stridewell",
        "fish/vendor_completions.d/stridewell.fish",
    ];
    let mut lines = Vec::new();
    commands(&Cli::command(), "stridewell", &mut lines);
    assert!(15 < lines.len(), "{lines:?}");
    for line in &lines {
        let page = read(&format!("man/man1/{}.1", line.replace(' ', "-")));
        assert!(page.contains(".SH SYNOPSIS"), "{line}");
        let name = line.rsplit(' ').next().unwrap();
        for shell in shells {
            assert!(read(shell).contains(name), "{shell} does not know {line}");
        }
    }
    let pages = std::fs::read_dir(share.join("man/man1")).unwrap().count();
    assert_eq!(pages, lines.len() + 1, "a page of a hidden command");
}

#[test]
fn the_icon_looks_the_same_as_svg_and_as_png() {
    const SIDE: u16 = 128;
    let tree = resvg::usvg::Tree::from_str(&draw::logo(), &resvg::usvg::Options::default());
    let mut others = resvg::tiny_skia::Pixmap::new(SIDE.into(), SIDE.into()).unwrap();
    let scale = f32::from(SIDE) / tree.as_ref().unwrap().size().width();
    let scale = resvg::tiny_skia::Transform::from_scale(scale, scale);
    resvg::render(&tree.unwrap(), scale, &mut others.as_mut());
    let own = raster::logo(SIDE);
    let apart = own.rgba.iter().zip(others.data());
    let apart: u64 = apart.map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    let mean = apart as f64 / own.rgba.len() as f64;
    assert!(mean < 0.5, "{mean} of 255 apart");
    let corner = own.rgba[3];
    let middle = &own.rgba[(usize::from(SIDE) * 64 + 64) * 4..][..4];
    assert_eq!(
        (corner, middle[3]),
        (0, 255),
        "round corners, a full middle"
    );
}
