//! Chunks on pages: what stays whole is never split, as long as a page can hold it.

use super::layout::{Page, Piece, What};
use super::paper::Room;

/// What is not split over two pages.
#[derive(Clone, Debug, Default)]
pub(super) struct Chunk {
    /// Room over it, unless a page begins with it.
    pub(super) gap: f32,
    /// How high it is.
    pub(super) height: f32,
    /// What stands in it, from its upper left corner.
    pub(super) pieces: Vec<Piece>,
    /// The chunk after it stands on the same page.
    pub(super) keeps: bool,
    /// What stands over it again where a page begins with it.
    pub(super) head: Option<usize>,
    /// No more of its kind stand on a page.
    pub(super) most: Option<usize>,
}

/// What stands again at the top of a page.
#[derive(Clone, Debug)]
pub(super) struct Head {
    pub(super) height: f32,
    pub(super) pieces: Vec<Piece>,
}

impl Chunk {
    /// An empty one with room over it.
    pub(super) fn after(gap: f32) -> Self {
        Self {
            gap,
            ..Self::default()
        }
    }
}

/// Puts chunks on pages; there is always one.
pub(super) fn pages(chunks: Vec<Chunk>, heads: &[Head], room: Room) -> Vec<Page> {
    let needs: Vec<f32> = (0..chunks.len())
        .map(|place| needed(&chunks, place, room.height))
        .collect();
    let mut stack = Stack {
        room,
        pages: vec![Page::default()],
        y: 0.0,
        counted: 0,
    };
    for (chunk, needed) in chunks.into_iter().zip(needs) {
        let is_full = chunk.most.is_some_and(|most| most <= stack.counted);
        if is_full || !stack.is_fresh() && room.height < stack.y + chunk.gap + needed {
            stack.turn();
        }
        stack.counted += usize::from(chunk.most.is_some());
        if stack.is_fresh() {
            let head = chunk.head.and_then(|head| heads.get(head));
            if let Some(head) = head {
                stack.put(head.pieces.clone(), head.height);
            }
        } else {
            stack.y += chunk.gap;
        }
        if stack.y + chunk.height <= room.height {
            stack.put(chunk.pieces, chunk.height);
        } else {
            stack.spill(chunk);
        }
    }
    stack.pages
}

/// How high a chunk is with those that have to stand on its page, or by itself where no page holds them all.
fn needed(chunks: &[Chunk], place: usize, most: f32) -> f32 {
    let mut following = chunks.iter().skip(place);
    let Some(first) = following.next() else {
        return 0.0;
    };
    let (mut all, mut keeps) = (first.height, first.keeps);
    for chunk in following {
        if !keeps {
            break;
        }
        all += chunk.gap + chunk.height;
        keeps = chunk.keeps;
    }
    if all <= most { all } else { first.height }
}

/// The pages so far, and how far down the last one is full.
struct Stack {
    room: Room,
    pages: Vec<Page>,
    y: f32,
    /// How many of those that are limited stand on the last one.
    counted: usize,
}

impl Stack {
    fn is_fresh(&self) -> bool {
        self.pages.last().is_some_and(|page| page.pieces.is_empty())
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = 0.0;
        self.counted = 0;
    }

    /// Puts pieces on the page, from where it is full.
    fn put(&mut self, pieces: Vec<Piece>, height: f32) {
        let moved = pieces.into_iter().map(|piece| self.moved(piece, self.y));
        let moved: Vec<Piece> = moved.collect();
        if let Some(page) = self.pages.last_mut() {
            page.pieces.extend(moved);
        }
        self.y += height;
    }

    fn moved(&self, mut piece: Piece, down: f32) -> Piece {
        let [x, y] = piece.at;
        piece.at = [self.room.left + x, self.room.top + down + y];
        piece
    }

    /// What no page holds goes on over several, line by line and without its edge.
    fn spill(&mut self, chunk: Chunk) {
        let mut pieces = chunk.pieces;
        pieces.retain(|piece| piece.what != What::Edge);
        pieces.sort_by(|one, other| one.at[1].total_cmp(&other.at[1]));
        let mut down = self.y;
        for piece in pieces {
            let [_, top] = piece.at;
            if self.room.height < down + top + piece.size[1] && !self.is_fresh() {
                self.turn();
                down = -top;
            }
            let piece = self.moved(piece, down);
            if let Some(page) = self.pages.last_mut() {
                page.pieces.push(piece);
            }
        }
        self.y = (down + chunk.height).min(self.room.height);
    }
}
