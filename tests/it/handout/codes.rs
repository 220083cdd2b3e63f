//! The code on a sheet opens the same routine: as we read it, and as another program reads it from a bad print.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "tests look for one kind of many"
)]

use std::path::Path;
use std::process::Command;

use stridewell::handout::picture::Painter;
use stridewell::handout::sheet::{Block, Print};
use stridewell::handout::{Paper, Sheet, pdf};
use stridewell::packs::code;
use stridewell::raster::to_png;
use stridewell::text::Language;

use super::handed::{How, prescribed, sheet_of};
use crate::support::stage::{content, content_of_language};

/// What the code of a sheet holds.
fn held(sheet: &Sheet) -> Option<&str> {
    let blocks = sheet.blocks.iter();
    let mut codes = blocks.filter_map(|block| match block {
        Block::Beside(_, code) => Some(code.text.as_str()),
        _ => None,
    });
    codes.next()
}

/// The last page, where the code is, at so many dots an inch.
fn last_page(sheet: &Sheet, dpi: f32) -> Vec<u8> {
    let mut painter = Painter::exact().unwrap();
    let laid = painter.lay_out(sheet, Paper::A4);
    let page = painter.page(&laid, laid.pages.len() - 1, dpi / 72.0);
    to_png(&page.unwrap()).unwrap()
}

#[test]
fn the_code_of_every_variant_that_has_one_is_found_on_its_page() {
    let content = content();
    let mut with_code = 0;
    for routine in &content.catalogue.routines {
        for variant in &routine.variants {
            let sheet = sheet_of((routine, variant), How::default());
            let Some(text) = held(&sheet) else {
                continue;
            };
            with_code += 1;
            let found = code::find(&last_page(&sheet, 150.0));
            assert_eq!(found.as_deref(), Ok(text), "{} {}", routine.id, variant.id);
            let read = code::read(text, &content.catalogue).unwrap();
            let doses = read.items.iter().map(|item| &item.dose);
            assert!(doses.eq(variant.items.iter().map(|item| &item.dose)));
        }
    }
    assert_eq!(with_code, 48, "every built-in variant fits a code");
}

#[test]
fn a_code_is_printed_38_mm_wide_or_wider_in_every_print() {
    use stridewell::handout::layout::What;
    let content = content();
    let (routine, variant) = prescribed(&content);
    let painter = Painter::exact().unwrap();
    for large in [false, true] {
        let mut sheet = sheet_of((&routine, &variant), How::default());
        sheet.print = Print {
            large,
            ..sheet.print
        };
        let laid = painter.lay_out(&sheet, Paper::Letter);
        let pieces = laid.pages.iter().flat_map(|page| &page.pieces);
        let codes = pieces.filter(|piece| matches!(piece.what, What::Code(..)));
        let widths: Vec<f32> = codes
            .map(|piece| piece.size[0] * laid.room.scale / 72.0 * 25.4)
            .collect();
        assert_eq!(widths.len(), 1);
        assert!(38.0 <= widths[0], "{widths:?}");
    }
}

#[test]
fn what_is_no_picture_and_what_shows_no_code_are_told_apart() {
    use stridewell::packs::code::FindError;
    assert_eq!(code::find(b"no picture"), Err(FindError::NoPicture));
    assert_eq!(code::find(&super::routine::red()), Err(FindError::NoCode));
    let content = content();
    let (routine, variant) = prescribed(&content);
    let whole = last_page(&sheet_of((&routine, &variant), How::default()), 72.0);
    for cut in (0..whole.len() * 9 / 10).step_by(whole.len() / 20) {
        assert_eq!(
            code::find(&whole[..cut]),
            Err(FindError::NoPicture),
            "{cut}"
        );
    }
}

#[test]
fn a_picture_that_says_it_is_huge_is_not_decoded() {
    // A head of 30,000 by 30,000 pixels, and nothing after it.
    let mut bytes = vec![
        0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', 0, 0, 0, 13,
    ];
    let mut head = b"IHDR".to_vec();
    head.extend(30_000_u32.to_be_bytes());
    head.extend(30_000_u32.to_be_bytes());
    head.extend([8, 6, 0, 0, 0]);
    bytes.extend(&head);
    bytes.extend(crc32fast::hash(&head).to_be_bytes());
    bytes.extend([0, 0, 0, 0]);
    bytes.extend(b"IDAT");
    bytes.extend(crc32fast::hash(b"IDAT").to_be_bytes());
    let found = code::find(&bytes);
    assert_eq!(found, Err(stridewell::packs::code::FindError::TooLarge));
}

fn run(program: &str, arguments: &[&str]) -> String {
    let ran = Command::new(program).args(arguments).output();
    let output = ran.unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {output:?}"
    );
    String::from_utf8(output.stdout).unwrap()
}

/// Another program reads the code from the page as a third one renders it: at 300 and 150 dots an inch, turned by five
/// degrees and blurred. What it reads opens the same routine.
#[test]
#[ignore = "needs poppler-utils, zbar-tools and imagemagick; scripts/test runs it"]
fn others_read_the_code_from_a_bad_print() {
    let own = tempfile::tempdir().unwrap();
    for language in [Language::English, Language::German] {
        let content = content_of_language(language);
        let (routine, variant) = prescribed(&content);
        let how = How {
            language,
            ..How::default()
        };
        let sheet = sheet_of((&routine, &variant), how);
        let text = held(&sheet).unwrap();
        let file = own.path().join("sheet.pdf");
        stridewell::store::write(&file, &pdf(&sheet, Paper::A4).unwrap()).unwrap();
        for dpi in ["300", "150"] {
            let read = bad_print(own.path(), &file, dpi);
            assert_eq!(read.trim_end(), text, "{dpi}");
            let opened = code::read(read.trim_end(), &content.catalogue).unwrap();
            assert_eq!(opened.pain_rule, routine.pain_rule);
            let doses = opened.items.iter().map(|item| (&item.exercise, &item.dose));
            assert!(
                doses.eq(variant
                    .items
                    .iter()
                    .map(|item| (&item.exercise, &item.dose)))
            );
        }
    }
}

fn bad_print(folder: &Path, file: &Path, dpi: &str) -> String {
    let name = |ending: &str| {
        folder
            .join(format!("page-{dpi}{ending}"))
            .display()
            .to_string()
    };
    let pages = run("pdfinfo", &[&file.display().to_string()]);
    let last = pages.lines().find_map(|line| line.strip_prefix("Pages:"));
    let last = last.unwrap().trim().to_owned();
    let arguments = ["-r", dpi, "-png", "-f", &last, "-l", &last, "-singlefile"];
    let from = file.display().to_string();
    let to = name("");
    run("pdftoppm", &[&arguments[..], &[&from, &to]].concat());
    let blurred = name("-bad.png");
    let blur = if dpi == "300" { "0x1.5" } else { "0x0.8" };
    let arguments = [
        &name(".png"),
        "-background",
        "white",
        "-rotate",
        "5",
        "-blur",
        blur,
        &blurred,
    ];
    run("convert", &arguments);
    run("zbarimg", &["--quiet", "--raw", &blurred])
}
