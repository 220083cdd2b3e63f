//! The hand-out as the studio shows it: its pages, once they are drawn.

use std::fmt;
use std::sync::Arc;

use crate::domain::RoutineId;
use crate::model::{Effect, Model};

/// How the hand-out is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Sheet {
    /// On which paper.
    pub paper: Paper,
    /// In large print.
    pub large: bool,
}

/// The papers there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

impl Paper {
    /// Its width and height in millimetres.
    pub fn size_mm(self) -> [f32; 2] {
        match self {
            Self::A4 => [210.0, 297.0],
            Self::Letter => [215.9, 279.4],
        }
    }
}

/// A page of the hand-out as a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct PreviewPage {
    /// Width and height in pixels.
    pub size: [u32; 2],
    /// Its pixels.
    pub pixels: Pixels,
    /// Where items are on it: the place of each in the routine, and its edges (left, top, right, bottom) as shares of the page.
    pub items: Vec<(usize, [f32; 4])>,
}

/// Pixels: red, green, blue and opacity, premultiplied, row by row.
#[derive(Clone)]
pub struct Pixels(pub Arc<[u8]>);

impl fmt::Debug for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

/// Pixels are the same where they are the same drawing.
impl PartialEq for Pixels {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// The hand-out as it is drawn.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// How it is printed.
    pub sheet: Sheet,
    /// Its pages, as they were drawn last.
    pub pages: Vec<PreviewPage>,
    /// The page that is shown, counted from 0.
    pub page: usize,
    /// Newer pages are being drawn.
    pub waits: bool,
    /// Counts drawings, so that whoever shows them knows a new one.
    pub drawing: u64,
}

impl Preview {
    /// Shows another page, as far as there are some.
    pub(super) fn turn(&mut self, page: usize) {
        self.page = page.min(self.pages.len().saturating_sub(1));
    }

    /// Nothing is drawn yet.
    pub(super) fn clear(&mut self) {
        *self = Self {
            sheet: self.sheet,
            drawing: self.drawing + 1,
            ..Self::default()
        };
    }
}

impl Model {
    /// Takes pages over, unless another draft was opened meanwhile.
    pub(super) fn pages_are(&mut self, id: &RoutineId, pages: Vec<PreviewPage>) -> Vec<Effect> {
        let desk = self.studio.desk.as_ref();
        if desk.is_some_and(|desk| desk.draft.id() == id) {
            let preview = &mut self.studio.preview;
            preview.pages = pages;
            preview.waits = false;
            preview.drawing += 1;
            preview.turn(preview.page);
        }
        Vec::new()
    }
}
