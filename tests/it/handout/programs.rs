//! Other people's programs read our pages: all of the words, in reading order, in fonts that come along.

use std::path::{Path, PathBuf};
use std::process::Command;

use stridewell::handout::{Paper, Sheet, pdf};
use stridewell::text::Language;
use tempfile::TempDir;

use super::handed::{How, built_in, prescribed, sheet_of};
use super::routine::practices;
use super::{all_sheets, said};
use crate::support::stage::content_of_language;

/// What a program says of a file, whose place in the arguments is empty.
fn run(program: &str, arguments: &[&str], file: &Path) -> String {
    let file = file.to_str().unwrap();
    let arguments = arguments.iter();
    let arguments = arguments.map(|word| if word.is_empty() { file } else { *word });
    let ran = Command::new(program).args(arguments).output();
    let output = ran.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(output.status.success(), "{program}: {output:?}");
    // It leaves the titles of headings in UTF-16.
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Fails unless all words of `wanted` stand in `found`, in their order.
#[track_caller]
fn in_order(wanted: &str, found: &str, name: &str) {
    let mut rest = found.split_whitespace();
    for word in wanted.split_whitespace() {
        assert!(
            rest.any(|other| other == word),
            "{name}: no {word:?} in its place in\n{found}"
        );
    }
}

/// The text of the tagged tree, without the names of its tags.
fn spoken(tree: &str) -> String {
    let lines = tree.lines().map(str::trim);
    let text = lines.filter_map(|line| line.strip_prefix('"')?.strip_suffix('"'));
    text.collect::<Vec<_>>().join(" ")
}

const LANGUAGES: [Language; 3] = [Language::English, Language::German, Language::Spanish];

/// Where files are written: in `own`, or in the folder that `STRIDEWELL_PICTURES` names.
fn folder(own: &TempDir) -> PathBuf {
    let kept = std::env::var_os("STRIDEWELL_PICTURES");
    kept.map_or_else(|| own.path().to_owned(), Into::into)
}

/// The sheet as a PDF of this name.
fn written(sheet: &Sheet, folder: &Path, name: &str) -> PathBuf {
    let file = folder.join(format!("{name}.pdf"));
    stridewell::store::write(&file, &pdf(sheet, Paper::A4).unwrap()).unwrap();
    file
}

fn text(file: &Path) -> String {
    run("pdftotext", &["-raw", "", "-"], file).replace('\u{c}', " ")
}

fn tree(file: &Path) -> String {
    run("pdfinfo", &["-struct-text", ""], file)
}

/// The fonts, each embedded, a subset, and with the letters that its glyphs stand for.
#[track_caller]
fn fonts(file: &Path, name: &str) -> usize {
    let fonts = run("pdffonts", &[""], file);
    for font in fonts.lines().skip(2) {
        assert!(
            font.contains("NotoSans") && font.contains("yes yes yes"),
            "{name}: {font}"
        );
    }
    fonts.lines().skip(2).count()
}

/// `STRIDEWELL_PICTURES=folder` keeps the pages, to be looked at.
#[test]
#[ignore = "needs poppler-utils; scripts/test runs it"]
fn others_read_our_pages() {
    let own = tempfile::tempdir().unwrap();
    let folder = folder(&own);
    for language in LANGUAGES {
        for (name, sheet) in all_sheets(language) {
            let file = written(&sheet, &folder, &name);
            in_order(&said(&sheet), &text(&file), &name);
            let about = run("pdfinfo", &[""], &file);
            for line in ["Tagged:          yes", "JavaScript:      no"] {
                assert!(about.contains(line), "{name}: {about}");
            }
            assert!(about.contains(&sheet.title), "{name}: {about}");
            let tree = tree(&file);
            in_order(&said(&sheet), &spoken(&tree), &name);
            for tag in ["H1", "H2", "P"] {
                assert!(
                    tree.lines().any(|line| line.trim().starts_with(tag)),
                    "{name}: {tree}"
                );
            }
            assert_eq!(fonts(&file, &name), 2, "{name}");
        }
    }
}

/// `STRIDEWELL_PICTURES=folder` keeps the sheets.
#[test]
#[ignore = "needs qpdf and poppler-utils; scripts/test runs it"]
fn others_read_our_hand_outs() {
    let own = tempfile::tempdir().unwrap();
    let folder = folder(&own);
    for language in LANGUAGES {
        let content = content_of_language(language);
        let long = built_in(&content, "pre-run-dynamic-warm-up", "full");
        for (name, (routine, variant)) in [("one", prescribed(&content)), ("long", long)] {
            let how = How {
                language,
                ..How::default()
            };
            let sheet = sheet_of((&routine, &variant), how);
            let name = format!("hand-out-{name}-{}", language.tag());
            others_read(&sheet, &written(&sheet, &folder, &name), &name);
        }
    }
}

#[track_caller]
fn others_read(sheet: &Sheet, file: &Path, name: &str) {
    let checked = run("qpdf", &["--check", ""], file);
    assert!(
        checked.contains("No syntax or stream encoding errors found"),
        "{checked}"
    );
    // A line may end after a hyphen.
    let parted = |words: &str| words.replace('-', "- ");
    let wanted = parted(&said(sheet));
    in_order(&wanted, &parted(&text(file)), name);
    let tree = tree(file);
    in_order(&wanted, &parted(&spoken(&tree)), name);
    let practices = practices(sheet);
    let pictures: usize = practices.iter().map(|one| one.pictures.len()).sum();
    let lines = tree.lines().map(str::trim);
    let figures = lines.filter(|line| line.starts_with("Figure"));
    // The grid and the code are figures as well.
    assert_eq!(figures.count(), pictures + 2, "{name}: {tree}");
    fonts(file, name);
}
