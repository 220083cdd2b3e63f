//! The pieces of a hand-out: its head, an exercise with its pictures, the grid, the code.

use std::sync::Arc;

use super::Words;
use crate::figure::Sketch;
use crate::figure::sketch::Bounds;
use crate::raster::photo::Photo;

/// Who hands over what to whom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Masthead {
    /// The clinic's sign.
    pub logo: Option<Shown>,
    /// Over the title; may be empty.
    pub over: Words,
    /// What it is called.
    pub title: String,
    /// Under the title; may be empty.
    pub under: Words,
    /// At the right, a line each.
    pub beside: Vec<Words>,
}

/// How an exercise is done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Practice {
    /// Its place in the routine, from 1.
    pub number: usize,
    /// What it is called.
    pub name: String,
    /// What is said of it, a paragraph each.
    pub sentences: Vec<Words>,
    /// How it is done, one after the other; on paper as many as a page holds. Empty for what is built in, whose sentences
    /// are short enough to be known by.
    pub steps: Vec<String>,
    /// What stands there in the place of steps that no page holds.
    pub more_steps: String,
    /// How much of it.
    pub doses: Vec<Dosed>,
    /// What is said of it that matters less or is longer.
    pub remarks: Vec<Words>,
    /// Its start and its end, or photographs in the order of its steps. Paper has room for two: the first and the last.
    pub pictures: Vec<Shown>,
}

/// How much, and of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dosed {
    /// What it is: a side, the tempo, the rest.
    pub label: String,
    /// How much.
    pub value: String,
}

/// A picture with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What is seen.
    pub art: Art,
    /// The same in words, for who does not see it.
    pub alt: String,
    /// What stands under it; may be empty.
    pub label: String,
}

/// What is seen in a picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Art {
    /// A figure.
    Drawn(Arc<Drawing>),
    /// A photograph.
    Photo(Arc<Photo>),
}

/// A drawn figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// The figure.
    pub sketch: Sketch,
    /// What of the picture is to be seen, so that two of them are of one size.
    pub bounds: Bounds,
}

/// What is filled in by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// What it is called.
    pub title: String,
    /// At the right of that.
    pub beside: String,
    /// What the columns are called, where there is room for all of them: the days of two weeks.
    pub columns: Vec<Words>,
    /// What they are called on paper that has room for half of them.
    pub half_beside: String,
    /// How many weeks are filled in where there is room for all of them.
    pub weeks: u32,
    /// What the rows are called.
    pub rows: Vec<String>,
    /// What it is for, for who does not see it.
    pub alt: String,
}

/// What a phone reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// What it holds.
    pub text: String,
    /// What stands under it.
    pub caption: String,
    /// What it is, for who does not see it.
    pub alt: String,
}
