//! Charts: a legend, a plot with the numbers before it, and the days under it; one thing for who does not see it.

use super::{Look, Piece, Role, SMALL, What, Writer};
use crate::design::paper as sizes;
use crate::handout::lines::lines;
use crate::handout::pages::Chunk;
use crate::handout::sheet::{Chart, Trace, Words};

/// Numbers before the plot.
const NUMBERS: [u8; 3] = [0, 5, 10];
/// The highest of them.
const HIGHEST: f32 = 10.0;

impl Writer<'_> {
    pub(super) fn chart(&mut self, chart: &Chart) {
        let node = self.node(Role::Figure(chart.alt.clone()), None);
        let mut chunk = Chunk::after(sizes::OVER);
        let top = self.legend(&mut chunk, &chart.legend, node) + sizes::OVER;
        let left = sizes::CHART_NUMBERS;
        let high = SMALL.style.line;
        for number in NUMBERS {
            let share = 1.0 - f32::from(number) / HIGHEST;
            let y = top + sizes::CHART * share - high / 2.0;
            let words = number.to_string();
            let width = left - sizes::CHART_AFTER;
            self.small(&mut chunk, &words, ([0.0, y], width, true), node);
        }
        chunk.pieces.push(Piece {
            at: [left, top],
            size: [self.width - left, sizes::CHART],
            node: Some(node),
            what: What::Plot(chart.points.clone()),
        });
        let under = top + sizes::CHART + sizes::BETWEEN;
        let half = (self.width - left) / 2.0;
        let [first, last] = &chart.days;
        self.small(&mut chunk, first, ([left, under], half, false), node);
        self.small(&mut chunk, last, ([left + half, under], half, true), node);
        chunk.height = under + high;
        self.chunks.push(chunk);
    }

    /// Writes samples with their words in as many rows as they need; answers where they end.
    fn legend(&self, chunk: &mut Chunk, legend: &[(Trace, String)], node: usize) -> f32 {
        let high = SMALL.style.line;
        let (mut x, mut y) = (0.0, 0.0);
        for (trace, words) in legend {
            let before = sizes::CHART_SAMPLE + sizes::CHART_AFTER;
            let wide = before + self.width_of(words);
            if 0.0 < x && self.width < x + wide {
                (x, y) = (0.0, y + high);
            }
            chunk.pieces.push(Piece {
                at: [x, y],
                size: [sizes::CHART_SAMPLE, high],
                node: Some(node),
                what: What::Sample(*trace),
            });
            let room = self.width - x - before;
            self.small(chunk, words, ([x + before, y], room, false), node);
            x += wide + sizes::CHART_BETWEEN;
        }
        y + high
    }

    fn width_of(&self, words: &str) -> f32 {
        let found = lines(&Words::plain(words), SMALL.style, self.width, self.measure);
        found.first().map_or(0.0, |line| line.width)
    }

    /// One small line, at the left or at the right of its room.
    fn small(
        &self,
        chunk: &mut Chunk,
        words: &str,
        ([x, y], width, right): ([f32; 2], f32, bool),
        node: usize,
    ) {
        let Look { style, .. } = SMALL;
        let found = lines(&Words::plain(words), style, width, self.measure);
        let Some(line) = found.into_iter().next() else {
            return;
        };
        let x = if right { x + width - line.width } else { x };
        chunk.pieces.push(Piece {
            at: [x, y],
            size: [line.width, style.line],
            node: Some(node),
            what: What::Words(line, SMALL),
        });
    }
}
