//! How sheets lie on paper: nothing beyond its edges, no exercise on two pages, the same in PDF and as pixels.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "tests look for one kind of many"
)]

use std::collections::BTreeMap;

use stridewell::handout::layout::{Laid, Role, What};
use stridewell::handout::picture::Painter;
use stridewell::handout::sheet::{Form, Level, Print};
use stridewell::handout::{Paper, Sheet, pdf};
use stridewell::text::Language;

use super::LANGUAGES;
use super::handed::{How, built_in, prescribed, sheet_of};
use super::routine::practices;
use crate::support::stage::content_of_language;

const PLAIN: Print = Print {
    form: Form::HandOut,
    large: false,
    one_ink: false,
};

/// A sheet in every print, on every paper.
fn ways() -> impl Iterator<Item = (Paper, Print)> {
    let papers = [Paper::A4, Paper::Letter].into_iter();
    papers.flat_map(|paper| [false, true].map(|large| (paper, Print { large, ..PLAIN })))
}

/// How many exercises begin on each page.
fn names_by_page(laid: &Laid) -> Vec<usize> {
    let pages = laid.pages.iter().map(|page| {
        let discs = page.pieces.iter();
        discs.filter(|piece| piece.what == What::Disc).count()
    });
    pages.collect()
}

#[track_caller]
fn is_inside(laid: &Laid, name: &str) {
    let room = laid.room;
    for page in &laid.pages {
        for piece in &page.pieces {
            let ([x, y], [wide, high]) = (piece.at, piece.size);
            let across = room.left - 0.5 <= x && x + wide <= room.left + room.width + 0.5;
            let down = room.top - 0.5 <= y && y + high <= room.top + room.height + 0.5;
            assert!(across && down, "{name}: {piece:?}");
        }
        for piece in &page.foot {
            assert!(
                piece.at[0] + piece.size[0] <= room.left + room.width + 0.5,
                "{name}"
            );
        }
    }
}

/// Nothing that belongs together stands on two pages.
#[track_caller]
fn is_whole(laid: &Laid, name: &str) {
    let mut pages: BTreeMap<usize, usize> = BTreeMap::new();
    for (place, page) in laid.pages.iter().enumerate() {
        for piece in &page.pieces {
            let mut node = piece.node;
            while let Some(at) = node {
                if matches!(laid.nodes[at].role, Role::Group | Role::Figure(_)) {
                    assert_eq!(*pages.entry(at).or_insert(place), place, "{name}");
                }
                node = laid.nodes[at].within;
            }
        }
    }
}

#[test]
fn every_variant_lies_inside_its_pages_and_splits_no_exercise() {
    let painter = Painter::exact().unwrap();
    let content = content_of_language(Language::English);
    let mut variants = 0;
    for routine in &content.catalogue.routines {
        for variant in &routine.variants {
            variants += 1;
            let mut sheet = sheet_of((routine, variant), How::default());
            for (paper, print) in ways() {
                let name = format!("{} {} {paper:?} {print:?}", routine.id, variant.id);
                sheet.print = print;
                let laid = painter.lay_out(&sheet, paper);
                is_inside(&laid, &name);
                is_whole(&laid, &name);
                let by_page = names_by_page(&laid);
                assert_eq!(by_page.iter().sum::<usize>(), variant.items.len(), "{name}");
                let most = if print.large { 2 } else { 7 };
                assert!(
                    by_page.iter().all(|count| *count <= most),
                    "{name}: {by_page:?}"
                );
            }
        }
    }
    assert_eq!(variants, 48);
}

#[test]
fn other_languages_lie_inside_their_pages() {
    let painter = Painter::exact().unwrap();
    for language in LANGUAGES {
        let content = content_of_language(language);
        for routine in &content.catalogue.routines {
            let how = How {
                language,
                ..How::default()
            };
            let mut sheet = sheet_of((routine, &routine.variants[0]), how);
            for (paper, print) in ways() {
                let name = format!("{} {language:?} {paper:?} {print:?}", routine.id);
                sheet.print = print;
                let laid = painter.lay_out(&sheet, paper);
                is_inside(&laid, &name);
                is_whole(&laid, &name);
            }
        }
    }
}

#[test]
fn four_exercises_stand_on_the_first_page_as_designed() {
    let painter = Painter::exact().unwrap();
    let content = content_of_language(Language::English);
    let (routine, variant) = prescribed(&content);
    let laid = painter.lay_out(&sheet_of((&routine, &variant), How::default()), Paper::A4);
    assert!(4 <= names_by_page(&laid)[0], "{:?}", names_by_page(&laid));
}

#[test]
fn a_grid_has_two_weeks_on_a4_and_one_on_letter_and_in_large_print() {
    let painter = Painter::exact().unwrap();
    let content = content_of_language(Language::English);
    let (routine, variant) = prescribed(&content);
    let mut sheet = sheet_of((&routine, &variant), How::default());
    for (paper, print) in ways() {
        sheet.print = print;
        let laid = painter.lay_out(&sheet, paper);
        let pieces = laid.pages.iter().flat_map(|page| &page.pieces);
        let grids = pieces.filter_map(|piece| match piece.what {
            What::Grid(counts) => Some(counts),
            _ => None,
        });
        let days = if paper == Paper::A4 && !print.large {
            14
        } else {
            7
        };
        assert_eq!(grids.collect::<Vec<_>>(), [[days, 3]]);
    }
}

#[test]
fn letters_of_large_print_have_14_points() {
    let painter = Painter::exact().unwrap();
    let content = content_of_language(Language::English);
    let (routine, variant) = prescribed(&content);
    let mut sheet = sheet_of((&routine, &variant), How::default());
    sheet.print = Print {
        large: true,
        ..PLAIN
    };
    let laid = painter.lay_out(&sheet, Paper::A4);
    let pieces = laid.pages.iter().flat_map(|page| &page.pieces);
    let text = pieces.filter_map(|piece| match &piece.what {
        What::Words(_, look) => Some(look.style.size * laid.room.scale),
        _ => None,
    });
    let sizes: Vec<f32> = text.collect();
    assert!(sizes.iter().any(|size| (size - 14.0).abs() < 0.01));
    assert!(sizes.iter().all(|size| 11.9 < *size), "{sizes:?}");
}

#[test]
fn one_ink_leaves_no_color_on_the_page() {
    let mut painter = Painter::exact().unwrap();
    let content = content_of_language(Language::English);
    let (routine, variant) = prescribed(&content);
    let colored = |one_ink: bool, painter: &mut Painter| {
        let print = Print { one_ink, ..PLAIN };
        let how = How {
            print,
            ..How::default()
        };
        let sheet = sheet_of((&routine, &variant), how);
        let laid = painter.lay_out(&sheet, Paper::A4);
        let page = painter.page(&laid, 0, 1.0).unwrap();
        let pixels = page.rgba.chunks_exact(4);
        pixels
            .filter(|pixel| pixel[0].abs_diff(pixel[2]) > 2)
            .count()
    };
    assert!(1_000 < colored(false, &mut painter));
    assert_eq!(colored(true, &mut painter), 0);
}

#[test]
fn a_page_has_as_many_pixels_as_its_paper_and_there_is_none_after_the_last() {
    let mut painter = Painter::exact().unwrap();
    let content = content_of_language(Language::English);
    let (routine, variant) = built_in(&content, "desk-break-five", "default");
    for large in [false, true] {
        let mut sheet = sheet_of((&routine, &variant), How::default());
        sheet.print = Print { large, ..PLAIN };
        let laid = painter.lay_out(&sheet, Paper::A4);
        let page = painter.page(&laid, 0, 2.0).unwrap();
        assert_eq!((page.width, page.height), (1191, 1684));
        assert!(painter.page(&laid, laid.pages.len(), 2.0).is_none());
    }
}

fn six(content: &stridewell::model::Content) -> Sheet {
    let (routine, variant) = built_in(content, "hamstring-strength-b", "home");
    assert_eq!(variant.items.len(), 6);
    sheet_of((&routine, &variant), How::default())
}

#[test]
fn a_sheet_of_six_exercises_is_under_400_kb_and_the_same_every_time() {
    let content = content_of_language(Language::English);
    for one_ink in [false, true] {
        let mut sheet = six(&content);
        sheet.print.one_ink = one_ink;
        let bytes = pdf(&sheet, Paper::A4).unwrap();
        assert!(
            bytes.len() < 400_000,
            "{} bytes, one ink {one_ink}",
            bytes.len()
        );
        assert_eq!(bytes, pdf(&sheet, Paper::A4).unwrap());
    }
}

#[test]
fn every_sheet_is_accepted_as_pdf_ua() {
    for language in LANGUAGES {
        let content = content_of_language(language);
        let (routine, variant) = prescribed(&content);
        let how = How {
            language,
            ..How::default()
        };
        for (paper, print) in ways() {
            let mut sheet = sheet_of((&routine, &variant), how);
            sheet.print = print;
            let made = pdf(&sheet, paper);
            assert!(made.is_ok(), "{language:?} {paper:?}: {:?}", made.err());
        }
    }
}

#[test]
fn exercises_are_headings_in_their_order() {
    let painter = Painter::exact().unwrap();
    let content = content_of_language(Language::English);
    let sheet = six(&content);
    let laid = painter.lay_out(&sheet, Paper::A4);
    let headings = laid.nodes.iter().filter_map(|node| match &node.role {
        Role::Heading(Level::Part, words) => Some(words.as_str()),
        _ => None,
    });
    let names: Vec<&str> = practices(&sheet)
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(headings.collect::<Vec<_>>(), names);
}
