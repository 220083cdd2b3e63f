//! An exercise on paper: its pictures at the left, what is said and how much of it at the right.

use super::masthead::{LABEL, ON_DARK};
use super::{Chunk, Role, What, Writer, decoration, look};
use crate::design::paper as sizes;
use crate::handout::sheet::{Art, Dosed, Level, Marker, Practice, Shown, Words};

/// In large print, so many exercises and no more stand on a page.
const MOST_OF_LARGE: usize = 2;

impl Writer<'_> {
    /// An exercise, with as many of its steps as a page holds.
    pub(super) fn practice(&mut self, practice: &Practice) {
        let before = self.nodes.len();
        let mut steps = practice.steps.len();
        let chunk = loop {
            let chunk = self.with_steps(practice, steps);
            if steps == 0 || chunk.height <= self.room.height {
                break chunk;
            }
            self.nodes.truncate(before);
            steps -= 1;
        };
        self.chunks.push(chunk);
    }

    fn with_steps(&mut self, practice: &Practice, steps: usize) -> Chunk {
        let mut chunk = Chunk::after(sizes::OVER_PRACTICE);
        let group = self.node(Role::Group, None);
        let pictures = self.pictures_width(practice.pictures.len());
        let width = self.width - pictures;
        let y = self.said(&mut chunk, (practice, steps), [pictures, width], group);
        let least = sizes::PRACTICE;
        chunk.most = (1.0 < self.room.scale).then_some(MOST_OF_LARGE);
        let whole = y.max(least - 2.0 * sizes::OVER_PRACTICE);
        let shown = on_paper(&practice.pictures);
        let below = self.pictures(&mut chunk, &shown, (whole, group));
        let low = y.max(below).max(least - 2.0 * sizes::OVER_PRACTICE) + sizes::OVER_PRACTICE;
        let rule = What::Rule(sizes::HAIRLINE);
        let across = [self.width, sizes::HAIRLINE];
        chunk.pieces.push(decoration([0.0, low], across, rule));
        chunk.height = low + sizes::HAIRLINE;
        chunk
    }

    /// Name, sentences, so many steps, doses and remarks, one under the other; answers where they end.
    fn said(
        &mut self,
        chunk: &mut Chunk,
        (practice, steps): (&Practice, usize),
        [x, width]: [f32; 2],
        group: usize,
    ) -> f32 {
        let mut y = self.named(chunk, practice, [x, 0.0, width], group);
        for words in &practice.sentences {
            let node = self.node(Role::Paragraph, Some(group));
            y = self.write(chunk, words, look(sizes::TEXT), [x, y, width], node);
        }
        y = self.steps(chunk, (practice, steps), [x, y, width], group);
        y = self.doses(chunk, &practice.doses, [x, y + 2.0, width], group);
        for words in &practice.remarks {
            let node = self.node(Role::Paragraph, Some(group));
            let place = [x, y + 1.0, width];
            y = self.write(chunk, words, look(sizes::LABEL), place, node);
        }
        y
    }

    /// Steps with their numbers, and what stands in the place of the others; answers where they end.
    fn steps(
        &mut self,
        chunk: &mut Chunk,
        (practice, count): (&Practice, usize),
        [x, mut y, width]: [f32; 3],
        group: usize,
    ) -> f32 {
        if practice.steps.is_empty() {
            return y;
        }
        let list = self.node(Role::List(Marker::Number), Some(group));
        let indent = 1.5 * sizes::INDENT;
        for (place, words) in practice.steps.iter().take(count).enumerate() {
            let item = self.node(Role::Item, Some(list));
            let mark = self.node(Role::ItemMark, Some(item));
            let number = Words::plain(format!("{}.", place + 1));
            self.write(chunk, &number, look(sizes::TEXT), [x, y, indent], mark);
            let node = self.node(Role::ItemWords, Some(item));
            let place = [x + indent, y, width - indent];
            y = self.write(chunk, &Words::plain(words), look(sizes::TEXT), place, node);
        }
        if count < practice.steps.len() {
            let node = self.node(Role::Paragraph, Some(group));
            let more = Words::plain(&practice.more_steps);
            y = self.write(chunk, &more, look(sizes::TEXT), [x, y, width], node);
        }
        y
    }

    /// Number and name; answers where they end.
    fn named(
        &mut self,
        chunk: &mut Chunk,
        practice: &Practice,
        [x, y, width]: [f32; 3],
        group: usize,
    ) -> f32 {
        let heading = Role::Heading(Level::Part, practice.name.clone());
        let node = self.node(heading, Some(group));
        let style = sizes::PART;
        let down = (style.line - sizes::DISC) / 2.0;
        let disc = decoration([x, y + down], [sizes::DISC; 2], What::Disc);
        chunk.pieces.push(disc);
        let first = chunk.pieces.len();
        let number = Words::plain(practice.number.to_string());
        let line = (style.line - ON_DARK.style.line) / 2.0;
        self.write(chunk, &number, ON_DARK, [x, y + line, sizes::DISC], node);
        for piece in chunk.pieces.iter_mut().skip(first) {
            piece.at[0] = x + (sizes::DISC - piece.size[0]) / 2.0;
        }
        let place = [x + sizes::BEFORE_NAME, y, width - sizes::BEFORE_NAME];
        self.write(
            chunk,
            &Words::plain(&practice.name),
            look(style),
            place,
            node,
        )
    }

    /// Labels over their values, in columns, on as many lines as they need; answers where they end.
    fn doses(
        &mut self,
        chunk: &mut Chunk,
        doses: &[Dosed],
        [left, top, width]: [f32; 3],
        group: usize,
    ) -> f32 {
        let list = self.node(Role::List(Marker::Word), Some(group));
        let [label_style, value_style] = [sizes::LABEL, sizes::DOSE];
        let (mut x, mut y, mut low) = (0.0, top, top);
        for dose in doses {
            let wide = self.measure.width(&dose.value, value_style);
            let wide = wide.max(self.measure.width(&dose.label, label_style)) + 0.5;
            let columns = ((wide + 4.0) / sizes::DOSE_COLUMN).ceil().max(1.0);
            let own = (columns * sizes::DOSE_COLUMN).min(width);
            if 0.0 < x && width < x + own.min(wide) {
                (x, y) = (0.0, low);
            }
            let item = self.node(Role::Item, Some(list));
            let mark = self.node(Role::ItemMark, Some(item));
            let place = [left + x, y, own.min(width - x)];
            let under = self.write(chunk, &Words::plain(&dose.label), LABEL, place, mark);
            let node = self.node(Role::ItemWords, Some(item));
            let place = [left + x, under, own.min(width - x)];
            let value = Words::plain(&dose.value);
            low = self
                .write(chunk, &value, look(value_style), place, node)
                .max(low);
            x += own;
        }
        low
    }

    /// Pictures keep their size where letters grow.
    fn picture_size(&self) -> ([f32; 2], f32) {
        let scaled = |length: f32| length / self.room.scale;
        (sizes::PICTURE.map(scaled), scaled(sizes::BETWEEN_PICTURES))
    }

    /// The width that pictures take, with room after them.
    fn pictures_width(&self, count: usize) -> f32 {
        let ([wide, _], between) = self.picture_size();
        match count {
            0 => 0.0,
            _ => 2.0 * wide + between + sizes::GUTTER,
        }
    }

    /// Two pictures at most with what stands under them, in the middle of the height that there is; answers where they
    /// end.
    fn pictures(
        &mut self,
        chunk: &mut Chunk,
        pictures: &[&Shown],
        (whole, group): (f32, usize),
    ) -> f32 {
        let ([wide, most], between) = self.picture_size();
        let shown = || pictures.iter().copied();
        let high = shown().map(|one| height(&one.art, [wide, most]));
        let high = high.fold(0.0, f32::max);
        let labelled = shown().any(|one| !one.label.is_empty());
        let label_high = if labelled {
            LABEL.style.line + 1.0
        } else {
            0.0
        };
        let top = ((whole - high - label_high) / 2.0).max(0.0);
        // One alone stands in the middle of the room for two.
        let left = if pictures.len() == 1 {
            f32::midpoint(wide, between)
        } else {
            0.0
        };
        for (place, shown) in shown().enumerate() {
            let x = left + place as f32 * (wide + between);
            // An arrow leads from a start to an end; two photographs may show anything.
            if 0 < place && matches!(shown.art, Art::Drawn(_)) {
                let side = sizes::ARROW;
                let at = [x - f32::midpoint(between, side), top + (high - side) / 2.0];
                chunk.pieces.push(decoration(at, [side; 2], What::Arrow));
            }
            let node = self.node(Role::Figure(shown.alt.clone()), Some(group));
            let mut piece = decoration([x, top], [wide, high], What::Art(shown.art.clone()));
            piece.node = Some(node);
            chunk.pieces.push(piece);
            // It is said by the picture's own words already.
            let first = chunk.pieces.len();
            let label = Words::plain(&shown.label);
            self.write(chunk, &label, LABEL, [x, top + high + 1.0, wide], node);
            for piece in chunk.pieces.iter_mut().skip(first) {
                piece.node = None;
            }
        }
        if pictures.is_empty() {
            0.0
        } else {
            top + high + label_high
        }
    }
}

/// The pictures that there is room for: the first and the last.
fn on_paper(pictures: &[Shown]) -> Vec<&Shown> {
    match pictures {
        [first, .., last] => vec![first, last],
        few => few.iter().collect(),
    }
}

/// How high a picture is that is as large as it can be in this room.
fn height(art: &Art, [wide, most]: [f32; 2]) -> f32 {
    let [own_wide, own_high] = match art {
        Art::Drawn(drawing) => {
            let bounds = &drawing.bounds;
            [bounds.width(), bounds.height()].map(|length| length.max(1e-3) as f32)
        }
        Art::Photo(photo) => [photo.width, photo.height].map(|side| side.max(1) as f32),
    };
    (own_high * wide / own_wide).min(most)
}
