//! Words in lines: all of them, in order, within the width.

use proptest::prelude::*;

use super::{Line, Measure, lines};
use crate::design::TypeStyle;
use crate::design::paper::BODY;
use crate::handout::sheet::Words;

/// Letters that are all alike: half as wide as high, bold ones a little more. It knows no letters beyond Latin.
pub(in crate::handout) struct Alike;

impl Measure for Alike {
    fn width(&self, text: &str, style: TypeStyle) -> f32 {
        let wide = if style.bold { 0.6 } else { 0.5 };
        text.chars().count() as f32 * style.size * wide
    }

    fn has(&self, letter: char) -> bool {
        letter < '\u{2100}'
    }
}

/// How wide so many letters are.
fn letters(count: usize) -> f32 {
    count as f32 * BODY.size / 2.0
}

fn said(lines: &[Line]) -> Vec<String> {
    let words = lines.iter().map(|line| {
        let segments = line.segments.iter();
        segments.map(|segment| segment.text.as_str()).collect()
    });
    words.collect()
}

fn broken(text: &str, count: usize) -> Vec<String> {
    said(&lines(&Words::plain(text), BODY, letters(count), &Alike))
}

#[test]
fn a_line_ends_between_words_and_keeps_the_space() {
    assert_eq!(broken("one two three", 8), ["one two ", "three"]);
    assert_eq!(broken("one two three", 20), ["one two three"]);
    assert_eq!(broken("", 8), Vec::<String>::new());
}

#[test]
fn a_line_of_its_own_begins_where_one_is_wanted() {
    assert_eq!(broken("one\ntwo three", 20), ["one ", "two three"]);
}

#[test]
fn words_with_hyphens_may_end_a_line_and_numbers_may_not() {
    assert_eq!(broken("a side-lying b", 8), ["a side-", "lying b"]);
    assert_eq!(broken("abc 3-5 days", 6), ["abc ", "3-5 ", "days"]);
    assert_eq!(broken("abc 30\u{a0}s", 6), ["abc ", "30\u{a0}s"]);
}

#[test]
fn what_is_too_long_for_a_line_is_taken_apart() {
    assert_eq!(broken("x abcdefghij", 4), ["x ", "abcd", "efgh", "ij"]);
    assert_eq!(broken("ab", 0), ["a", "b"]);
}

#[test]
fn what_cannot_be_written_leaves_a_sign_and_what_is_not_seen_leaves_none() {
    assert_eq!(broken("a\u{ad}b\u{200b}c\u{7}", 9), ["abc"]);
    assert_eq!(broken("ok 漢", 9), ["ok ?"]);
}

#[test]
fn bold_words_stand_beside_others() {
    let words = Words::bold("Feel:").then(" a pull in it", false);
    let lines = lines(&words, BODY, letters(10), &Alike);
    assert_eq!(said(&lines), ["Feel: a ", "pull in it"]);
    let first = &lines[0].segments;
    assert!(first[0].bold && !first[1].bold);
    let bold = TypeStyle { bold: true, ..BODY };
    assert_eq!((first[0].x, first[1].x), (0.0, Alike.width("Feel: ", bold)));
}

proptest! {
    #[test]
    fn all_words_stay_in_order_and_inside(text in "[a-z \u{e4}-]{0,80}", bold in "[a-z ]{0,20}", count in 1_usize..30) {
        let words = Words::plain(text.clone()).then(bold.clone(), true);
        let width = letters(count).max(BODY.size * 0.6);
        let lines = lines(&words, BODY, width, &Alike);
        for line in &lines {
            prop_assert!(line.width <= width);
            prop_assert!(!line.segments.is_empty());
        }
        let all = said(&lines).concat();
        let dense = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(dense(&all), dense(&format!("{text}{bold}")));
    }
}
