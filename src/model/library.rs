//! What the library shows: the query, and the answer to it, computed once when the query changes.

use std::collections::BTreeSet;

use crate::domain::Kit;
use crate::domain::search::{Filter, Query, SearchIndex, Text};

use super::LibraryTab;

/// The library's query and the places of what matches it in the catalogue.
#[derive(Debug)]
pub struct Library {
    /// Which half is open.
    pub tab: LibraryTab,
    /// What is looked for.
    pub query: Query,
    /// Exercises that match, by place in the catalogue.
    pub exercises: Vec<usize>,
    /// Routines that match, by place in the catalogue.
    pub routines: Vec<usize>,
    /// What there is to read about the words.
    pub texts: Vec<Text>,
    /// When no exercise matches: the filter without which most do, and how many.
    pub in_the_way: Option<(Filter, usize)>,
    index: SearchIndex,
}

impl Library {
    /// A library over `index` with nothing looked for.
    pub fn new(index: SearchIndex) -> Self {
        let mut library = Self {
            tab: LibraryTab::default(),
            query: Query::default(),
            exercises: Vec::new(),
            routines: Vec::new(),
            texts: Vec::new(),
            in_the_way: None,
            index,
        };
        library.look_for(Query::default());
        library
    }

    /// Looks for `query` from now on.
    pub fn look_for(&mut self, query: Query) {
        self.exercises = self.index.exercises(&query);
        self.routines = self.index.routines(&query);
        self.texts = self.index.texts(&query.words);
        self.in_the_way = if self.exercises.is_empty() {
            self.index.in_the_way(&query)
        } else {
            None
        };
        self.query = query;
    }

    /// Finds only what can be done with `kit` from now on.
    pub fn have(&mut self, kit: &BTreeSet<Kit>) {
        if self.query.kit != *kit {
            let query = Query {
                kit: kit.clone(),
                ..self.query.clone()
            };
            self.look_for(query);
        }
    }

    /// Looks for the same in `index` from now on.
    pub fn find_in(&mut self, index: SearchIndex) {
        self.index = index;
        self.look_for(self.query.clone());
    }

    /// The index behind the answers.
    pub fn index(&self) -> &SearchIndex {
        &self.index
    }
}
