//! A document as PDF that screen readers can read: tagged, checked against PDF/UA-1 while it is written.

mod drawn;
mod tags;

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Transform};
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document, SerializeSettings};

use self::tags::Tags;
use super::fonts::Fonts;
use super::layout::{Laid, Look, Piece, Role, What, lay_out};
use super::lines::Line;
use super::paper::Paper;
use super::shapes::{color, shapes};
use super::sheet::{Level, Print, Sheet};
use crate::design::Rgba8;
use crate::design::paper as sizes;

/// What programs show as the maker of the document.
const CREATOR: &str = "Stridewell";

/// A document that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("the page could not be made: {0}")]
pub struct PdfError(String);

/// The document as bytes of a PDF for this paper.
pub fn pdf(sheet: &Sheet, paper: Paper) -> Result<Vec<u8>, PdfError> {
    let fonts = Fonts::built_in().ok_or_else(|| PdfError("no fonts".to_owned()))?;
    let laid = lay_out(sheet, paper.room_for(sheet.print), &fonts);
    let mut document = document(sheet)?;
    let mut tags = Tags::of(&laid.nodes);
    for page in &laid.pages {
        let [width, height] = paper.size();
        let settings = PageSettings::from_wh(width, height)
            .ok_or_else(|| PdfError(format!("{width} by {height} points is no size of a page")))?;
        let mut drawn = document.start_page_with(settings);
        let mut surface = drawn.surface();
        let scale = laid.room.scale;
        surface.push_transform(&Transform::from_scale(scale, scale));
        let pen = (sheet.print, &fonts);
        for piece in &page.pieces {
            draw(&mut surface, piece, ArtifactType::Layout, pen, &mut tags);
        }
        for piece in &page.foot {
            draw(&mut surface, piece, ArtifactType::Footer, pen, &mut tags);
        }
        surface.pop();
        surface.finish();
        drawn.finish();
    }
    document.set_outline(outline(&laid, &sheet.title));
    document.set_tag_tree(tags.tree(&sheet.language));
    document
        .finish()
        .map_err(|error| PdfError(format!("{error:?}")))
}

/// The document without pages yet, with what is said about it.
fn document(sheet: &Sheet) -> Result<Document, PdfError> {
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| PdfError(format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let metadata = Metadata::new()
        .title(sheet.title.clone())
        .language(sheet.language.clone())
        .text_direction(TextDirection::LeftToRight)
        .creator(CREATOR.to_owned());
    document.set_metadata(metadata);
    Ok(document)
}

/// Draws a piece and notes what it says something of.
fn draw(
    surface: &mut Surface<'_>,
    piece: &Piece,
    decoration: ArtifactType,
    (print, fonts): (Print, &Fonts),
    tags: &mut Tags,
) {
    let tag = match piece.node {
        Some(_) => ContentTag::Span(SpanTag::empty()),
        None => ContentTag::Artifact(Artifact::with_kind(decoration)),
    };
    let id = surface.start_tagged(tag);
    if let What::Words(line, look) = &piece.what {
        words(surface, line, *look, piece.at, (print, fonts));
    }
    if let What::Art(art) = &piece.what {
        drawn::art(surface, art, piece, print);
    }
    for shape in shapes(piece, print) {
        drawn::shape(surface, &shape);
    }
    surface.end_tagged();
    if let Some(node) = piece.node {
        tags.say(node, id);
    }
}

fn words(
    surface: &mut Surface<'_>,
    line: &Line,
    look: Look,
    [x, y]: [f32; 2],
    (print, fonts): (Print, &Fonts),
) {
    let style = look.style;
    let baseline = y + style.line / 2.0 + sizes::BASELINE * style.size;
    surface.set_fill(Some(fill(color(look.ink, print))));
    surface.set_stroke(None);
    for segment in &line.segments {
        let face = fonts.face(segment.bold);
        let glyphs = face.shape(&segment.text);
        let at = Point::from_xy(x + segment.x, baseline);
        let font = face.embedded.clone();
        surface.draw_glyphs(at, &glyphs, font, &segment.text, style.size, false);
    }
}

fn paint(color: Rgba8) -> krilla::paint::Paint {
    rgb::Color::new(color.r, color.g, color.b).into()
}

fn fill(color: Rgba8) -> Fill {
    Fill {
        paint: paint(color),
        ..Fill::default()
    }
}

/// The headings as a reader lists them beside the page, the parts below the title.
fn outline(laid: &Laid, title: &str) -> Outline {
    let mut whole: Option<OutlineNode> = None;
    let mut parts = Vec::new();
    let mut seen = None;
    for (place, page) in laid.pages.iter().enumerate() {
        for piece in &page.pieces {
            let Some(node) = piece.node.filter(|node| seen != Some(*node)) else {
                continue;
            };
            seen = Some(node);
            let Some(Role::Heading(level, words)) = laid.nodes.get(node).map(|node| &node.role)
            else {
                continue;
            };
            let [x, y] = piece.at.map(|length| length * laid.room.scale);
            let there = XyzDestination::new(place, Point::from_xy(x, y));
            let entry = OutlineNode::new(words.clone(), there);
            match level {
                Level::Title => whole = Some(entry.with_open(true)),
                Level::Part => parts.push(entry),
                Level::Small => {}
            }
        }
    }
    let start = || XyzDestination::new(0, Point::from_xy(0.0, 0.0));
    let mut whole = whole.unwrap_or_else(|| OutlineNode::new(title.to_owned(), start()));
    for part in parts {
        whole.push_child(part);
    }
    let mut outline = Outline::new();
    outline.push_child(whole);
    outline
}
