//! Whatever a document says, all of it stands on the pages, in order and inside the margins.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::{Laid, Piece, Role, What, lay_out};
use crate::handout::lines::tests::Alike;
use crate::handout::paper::{Paper, Room};
use crate::handout::sheet::{Block, Cell, Level, Mark, Marker, Note, Sheet, Table, Words};

fn sheet(blocks: Vec<Block>) -> Sheet {
    Sheet {
        foot: "Somebody".to_owned(),
        numbered: "Page {page} of {pages}".to_owned(),
        blocks,
        ..Sheet::default()
    }
}

fn laid(blocks: Vec<Block>, paper: Paper) -> Laid {
    lay_out(&sheet(blocks), paper.room(), &Alike)
}

fn words(piece: &Piece) -> String {
    let What::Words(line, _) = &piece.what else {
        return String::new();
    };
    let segments = line.segments.iter();
    segments.map(|segment| segment.text.as_str()).collect()
}

/// Every letter that stands on the pages for a reader, in order.
fn said(laid: &Laid) -> String {
    let pieces = laid.pages.iter().flat_map(|page| &page.pieces);
    let read = pieces.filter(|piece| piece.node.is_some());
    let all: String = read.map(words).collect();
    all.split_whitespace().collect()
}

fn letters(words: &Words) -> String {
    let runs = words.runs().iter();
    runs.map(|run| run.text.as_str()).collect()
}

/// The items of a list, each after its mark.
fn listed(marker: Marker, items: &[Words]) -> String {
    let mut all = String::new();
    for (place, item) in items.iter().enumerate() {
        match marker {
            Marker::Point => all.push('•'),
            Marker::Number => all.extend([(place + 1).to_string().as_str(), "."]),
            Marker::Word => {}
        }
        all.push_str(&letters(item));
    }
    all
}

/// Every letter of a document, in order.
fn written(blocks: &[Block]) -> String {
    let mut all = String::new();
    for block in blocks {
        match block {
            Block::Heading(_, words) => all.push_str(words),
            Block::Paragraph(words)
            | Block::Lead(words)
            | Block::Fine(words)
            | Block::Remark(words) => {
                all.push_str(&letters(words));
            }
            Block::Ends(left, right) => all.extend([letters(left), letters(right)]),
            Block::List(marker, items) => all.push_str(&listed(*marker, items)),
            Block::Table(table) => {
                all.extend(table.head.iter().map(String::as_str));
                let cells = table.rows.iter().flatten();
                all.extend(cells.map(|cell| letters(&cell.words) + &cell.under));
            }
            Block::Note(note) => all.extend([note.title.as_str(), &note.about]),
            Block::Chart(chart) => {
                all.extend(chart.legend.iter().map(|(_, words)| words.as_str()));
                all.extend(["0", "5", "10"]);
                all.extend(chart.days.iter().map(String::as_str));
            }
            Block::Rule => {}
            Block::Masthead(_)
            | Block::Notes(_)
            | Block::Practice(_)
            | Block::Grid(_)
            | Block::Beside(..) => unreachable!("those of a hand-out are tested with it"),
        }
    }
    all.split_whitespace().collect()
}

#[track_caller]
fn is_inside(laid: &Laid) {
    let Room {
        left,
        width,
        top,
        height,
        paper,
        ..
    } = laid.room;
    for page in &laid.pages {
        for piece in &page.pieces {
            let ([x, y], [wide, high]) = (piece.at, piece.size);
            assert!(
                left - 0.01 <= x && x + wide <= left + width + 0.01,
                "{piece:?}"
            );
            assert!(
                top - 0.01 <= y && y + high <= top + height + 0.01,
                "{piece:?}"
            );
        }
        for piece in &page.foot {
            assert!(top + height <= piece.at[1], "{piece:?}");
            assert!(piece.at[1] + piece.size[1] <= paper[1], "{piece:?}");
        }
    }
}

/// The pages that each node of a role stands on, with those within it.
fn pages_of(laid: &Laid, wanted: fn(&Role) -> bool) -> BTreeMap<usize, BTreeSet<usize>> {
    let mut found: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (place, page) in laid.pages.iter().enumerate() {
        for piece in &page.pieces {
            let mut node = piece.node;
            while let Some(at) = node {
                if wanted(&laid.nodes[at].role) {
                    found.entry(at).or_default().insert(place);
                }
                node = laid.nodes[at].within;
            }
        }
    }
    found
}

fn whole(laid: &Laid, wanted: fn(&Role) -> bool) {
    for (node, pages) in pages_of(laid, wanted) {
        assert_eq!(pages.len(), 1, "{:?} stands on {pages:?}", laid.nodes[node]);
    }
}

fn plain(text: &str) -> Words {
    Words::plain(text)
}

fn rows(count: usize) -> Block {
    let row = |place: usize| {
        vec![
            Cell::new(plain(&format!("row{place}"))),
            Cell::new(plain("x")),
        ]
    };
    Block::Table(Table {
        shares: vec![3, 1],
        head: vec!["Exercise".to_owned(), "Done".to_owned()],
        rows: (0..count).map(row).collect(),
    })
}

#[test]
fn every_page_says_which_it_is() {
    let items = vec![plain("one item of many"); 120];
    let laid = laid(vec![Block::List(Marker::Number, items)], Paper::A4);
    assert!(2 < laid.pages.len());
    let count = laid.pages.len();
    for (place, page) in laid.pages.iter().enumerate() {
        let foot: Vec<String> = page.foot.iter().map(words).collect();
        assert_eq!(
            foot,
            [
                "Somebody".to_owned(),
                format!("Page {} of {count}", place + 1)
            ]
        );
    }
    is_inside(&laid);
}

#[test]
fn a_heading_stands_with_what_follows_it() {
    for before in 0..60 {
        let mut blocks = vec![Block::Paragraph(plain("line")); before];
        blocks.push(Block::Heading(Level::Part, "Heading".to_owned()));
        blocks.push(Block::List(Marker::Point, vec![plain("item")]));
        let laid = laid(blocks, Paper::Letter);
        let pages = pages_of(&laid, |role| matches!(role, Role::Heading(..) | Role::Item));
        let all: BTreeSet<_> = pages.values().collect();
        assert_eq!(all.len(), 1, "after {before} lines");
    }
}

#[test]
fn the_head_of_a_table_stands_again_on_its_next_page_but_is_read_once() {
    let laid = laid(vec![rows(40)], Paper::A4);
    assert_eq!(laid.pages.len(), 2);
    for page in &laid.pages {
        assert_eq!(words(&page.pieces[0]), "Exercise");
    }
    let read = pages_of(&laid, |role| *role == Role::ColumnName);
    assert_eq!(read.len(), 2);
    assert!(laid.pages[1].pieces[0].node.is_none());
}

#[test]
fn what_no_page_holds_goes_on_over_several() {
    let long = "word ".repeat(3000);
    let blocks = vec![
        Block::Note(Note {
            mark: Mark::Octagon,
            title: long.clone(),
            about: String::new(),
        }),
        Block::Paragraph(plain(&long)),
        Block::Table(Table {
            shares: vec![1, 1],
            head: vec!["a".to_owned(), "b".to_owned()],
            rows: vec![vec![Cell::new(plain(&long)), Cell::new(plain("end"))]],
        }),
    ];
    let laid = laid(blocks.clone(), Paper::A4);
    is_inside(&laid);
    assert_eq!(said(&laid).len(), written(&blocks).len());
}

#[test]
fn an_item_that_says_nothing_has_room_for_its_mark() {
    let items = vec![Words::plain("  "); 60];
    let laid = laid(vec![Block::List(Marker::Point, items)], Paper::A4);
    is_inside(&laid);
    let marks = laid.pages[0].pieces.iter().map(|piece| piece.at[1]);
    let marks: Vec<f32> = marks.collect();
    assert!(marks.windows(2).all(|pair| pair[0] + 15.0 <= pair[1]));
}

#[test]
fn a_document_that_says_nothing_is_an_empty_page() {
    let laid = laid(Vec::new(), Paper::A4);
    assert_eq!(laid.pages.len(), 1);
    assert!(laid.pages[0].pieces.is_empty());
}

fn a_block() -> impl Strategy<Value = Block> {
    let text = || "[a-z ]{1,240}";
    let words = || text().prop_map(Words::plain);
    prop_oneof![
        text().prop_map(|text| Block::Heading(Level::Part, text)),
        words().prop_map(Block::Paragraph),
        words().prop_map(Block::Remark),
        (words(), "[a-z ]{1,40}").prop_map(|(left, right)| Block::Ends(left, Words::bold(right))),
        prop::collection::vec(words(), 1..9).prop_map(|items| Block::List(Marker::Point, items)),
        (text(), text()).prop_map(|(title, about)| Block::Note(Note {
            mark: Mark::Ring,
            title,
            about
        })),
        (1_usize..40).prop_map(rows),
        Just(Block::Rule),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn all_of_it_stands_on_the_pages(blocks in prop::collection::vec(a_block(), 0..16), letter: bool) {
        let paper = if letter { Paper::Letter } else { Paper::A4 };
        let laid = laid(blocks.clone(), paper);
        is_inside(&laid);
        whole(&laid, |role| matches!(role, Role::Item | Role::Row | Role::Group | Role::Heading(..)));
        prop_assert_eq!(said(&laid), written(&blocks));
    }
}
