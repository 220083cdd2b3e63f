//! The pages of a document as pixels: what is previewed on the screen, and PNG.

use std::collections::BTreeMap;

use vello_cpu::Level;

use super::art::{Placed, palette, placed};
use super::fonts::Fonts;
use super::layout::{Laid, Look, Piece, What, lay_out};
use super::lines::Line;
use super::paper::Paper;
use super::shapes::{Shape, Step, color, shapes};
use super::sheet::{Art, Print, Sheet};
use crate::design::paper as sizes;
use crate::raster::Picture;
use crate::raster::canvas::{Canvas, Outline};

/// The most pixels of a side.
const MOST_PX: f32 = 16_000.0;

/// Paints the pages of a document; keeps the outlines of letters between them.
#[derive(Debug)]
pub struct Painter {
    fonts: Fonts,
    /// By weight and number.
    outlines: BTreeMap<(bool, u32), Outline>,
    level: Level,
}

impl Painter {
    /// With the fonts that are part of the program; `None` if they could not be read.
    pub fn new() -> Option<Self> {
        Self::with(Level::try_detect().unwrap_or(Level::baseline()))
    }

    /// Gives the same pixels on every processor of a kind, for tests.
    pub fn exact() -> Option<Self> {
        Self::with(Level::baseline())
    }

    fn with(level: Level) -> Option<Self> {
        Some(Self {
            fonts: Fonts::built_in()?,
            outlines: BTreeMap::new(),
            level,
        })
    }

    /// The document on its pages, which are then painted one by one.
    pub fn lay_out(&self, sheet: &Sheet, paper: Paper) -> Laid {
        lay_out(sheet, paper.room_for(sheet.print), &self.fonts)
    }

    /// A page, counted from 0, at so many pixels a point of the paper; `None` where there is no such page.
    pub fn page(&mut self, laid: &Laid, page: usize, px_per_pt: f32) -> Option<Picture> {
        let page = laid.pages.get(page)?;
        let scale = px_per_pt * laid.room.scale;
        let size = laid
            .room
            .paper
            .map(|side| (side * scale).round().clamp(1.0, MOST_PX) as u16);
        let mut canvas = Canvas::new(size, scale.into(), self.level);
        for piece in page.pieces.iter().chain(&page.foot) {
            self.piece(&mut canvas, piece, laid.print);
        }
        Some(canvas.finish())
    }

    fn piece(&mut self, canvas: &mut Canvas, piece: &Piece, print: Print) {
        if let What::Words(line, look) = &piece.what {
            self.words(canvas, line, (*look, print), piece.at);
        }
        if let What::Art(art) = &piece.what {
            paint(canvas, art, piece, print);
        }
        for shape in shapes(piece, print) {
            draw(canvas, &shape);
        }
    }

    fn words(
        &mut self,
        canvas: &mut Canvas,
        line: &Line,
        (look, print): (Look, Print),
        [x, y]: [f32; 2],
    ) {
        let style = look.style;
        let baseline = y + style.line / 2.0 + sizes::BASELINE * style.size;
        let ink = color(look.ink, print);
        for segment in &line.segments {
            let face = self.fonts.face(segment.bold);
            let mut pen = x + segment.x;
            for glyph in face.shape(&segment.text) {
                let number = glyph.glyph_id.to_u32();
                let outline = self
                    .outlines
                    .entry((segment.bold, number))
                    .or_insert_with(|| face.outline(number));
                let at = [
                    pen + glyph.x_offset * style.size,
                    baseline - glyph.y_offset * style.size,
                ];
                canvas.fill(outline, at.map(f64::from), style.size.into(), ink);
                pen += glyph.x_advance * style.size;
            }
        }
    }
}

fn paint(canvas: &mut Canvas, art: &Art, piece: &Piece, print: Print) {
    match (art, placed(art, piece)) {
        (Art::Drawn(drawing), Placed::Figure(fit)) => {
            canvas.sketch(&drawing.sketch, &palette(print), fit);
        }
        (Art::Photo(photo), Placed::Photo(place)) if print.one_ink => {
            canvas.photo(&photo.gray(), place.map(f64::from));
        }
        (Art::Photo(photo), Placed::Photo(place)) => canvas.photo(photo, place.map(f64::from)),
        (Art::Drawn(_), Placed::Photo(_)) | (Art::Photo(_), Placed::Figure(_)) => {}
    }
}

fn draw(canvas: &mut Canvas, shape: &Shape) {
    let mut outline = Outline::new();
    for step in &shape.steps {
        let point = |[x, y]: [f32; 2]| (f64::from(x), f64::from(y));
        match *step {
            Step::Move(to) => outline.move_to(point(to)),
            Step::Line(to) => outline.line_to(point(to)),
            Step::Cubic([one, two, to]) => outline.curve_to(point(one), point(two), point(to)),
            Step::Close => outline.close_path(),
        }
    }
    match shape.stroke {
        Some(width) => canvas.stroke(&outline, width.into(), shape.color),
        None => canvas.fill(&outline, [0.0; 2], 1.0, shape.color),
    }
}
