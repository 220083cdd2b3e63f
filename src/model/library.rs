//! What the library shows: the query, and the answer to it, computed once when the query changes.

use crate::domain::search::{Query, SearchIndex};

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
            index,
        };
        library.look_for(Query::default());
        library
    }

    /// Looks for `query` from now on.
    pub fn look_for(&mut self, query: Query) {
        self.exercises = self.index.exercises(&query);
        self.routines = self.index.routines(&query);
        self.query = query;
    }

    /// The index behind the answers.
    pub fn index(&self) -> &SearchIndex {
        &self.index
    }
}
