//! What belongs together in a document, as a PDF tells it to a screen reader.

use std::num::NonZeroU16;

use krilla::tagging::{
    Identifier, ListNumbering, Node as Tagged, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};

use crate::handout::layout::{Node, Role};
use crate::handout::sheet::{Level, Marker};

/// The nodes of a document with what was drawn of each.
pub(super) struct Tags {
    nodes: Vec<Node>,
    drawn: Vec<Vec<Identifier>>,
}

impl Tags {
    /// Nothing is drawn of them yet.
    pub(super) fn of(nodes: &[Node]) -> Self {
        Self {
            nodes: nodes.to_vec(),
            drawn: vec![Vec::new(); nodes.len()],
        }
    }

    /// Something was drawn that says something of a node.
    pub(super) fn say(&mut self, node: usize, id: Identifier) {
        if let Some(drawn) = self.drawn.get_mut(node) {
            drawn.push(id);
        }
    }

    /// All of them in reading order. A node lies within one before it, so the last ones are put away first.
    pub(super) fn tree(self, language: &str) -> TagTree {
        let mut inside: Vec<Vec<Tagged>> = vec![Vec::new(); self.nodes.len()];
        let mut outermost = Vec::new();
        for (place, node) in self.nodes.iter().enumerate().rev() {
            let drawn = self.drawn.get(place).into_iter().flatten();
            let mut children: Vec<Tagged> = drawn.map(|id| Tagged::from(*id)).collect();
            if let Some(others) = inside.get_mut(place) {
                children.extend(std::mem::take(others).into_iter().rev());
            }
            let group = TagGroup::with_children(kind(&node.role), children);
            match node.within.and_then(|within| inside.get_mut(within)) {
                Some(others) => others.push(group.into()),
                None => outermost.push(group),
            }
        }
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for group in outermost.into_iter().rev() {
            tree.push(group);
        }
        tree
    }
}

fn kind(role: &Role) -> TagKind {
    match role {
        Role::Heading(level, words) => {
            let level = match level {
                Level::Title => NonZeroU16::MIN,
                Level::Part | Level::Small => NonZeroU16::MIN.saturating_add(1),
            };
            Tag::Hn(level, Some(words.clone())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Group => Tag::Div.into(),
        Role::List(Marker::Point) => Tag::L(ListNumbering::Disc).into(),
        Role::List(Marker::Number) => Tag::L(ListNumbering::Decimal).into(),
        Role::List(Marker::Word) => Tag::L(ListNumbering::None).into(),
        Role::Item => Tag::LI.into(),
        Role::ItemMark => Tag::Lbl.into(),
        Role::ItemWords => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnName => Tag::TH(TableHeaderScope::Column).into(),
        Role::RowName => Tag::TH(TableHeaderScope::Row).into(),
        Role::Cell => Tag::TD.into(),
        Role::Figure(alt) => Tag::Figure(Some(alt.clone())).into(),
    }
}
