//! Sizes on paper, in points of 1/72 inch (UI.md 5, Hand-out).

use super::TypeStyle;

const fn style(size: f32, line: f32, bold: bool) -> TypeStyle {
    TypeStyle {
        size,
        line,
        bold,
        tracking: 0.0,
    }
}

/// What the whole sheet is called.
pub const TITLE: TypeStyle = style(20.0, 26.0, true);
/// Parts of it, and names of exercises.
pub const PART: TypeStyle = style(12.8, 18.0, true);
/// What is read.
pub const BODY: TypeStyle = style(10.5, 15.0, false);
/// The first thing that is to be read.
pub const LEAD: TypeStyle = style(12.0, 17.5, false);
/// Remarks, heads of tables, the foot of a page.
pub const SMALL: TypeStyle = style(9.0, 12.5, false);

/// A4 and US Letter, width and height.
pub const A4: [f32; 2] = [595.28, 841.89];
/// US Letter.
pub const LETTER: [f32; 2] = [612.0, 792.0];

/// Room around what is read: 20 mm at the sides, 18 mm above, 22 mm below, where the foot stands.
pub const SIDE: f32 = 56.7;
/// Above.
pub const TOP: f32 = 51.0;
/// Below.
pub const BOTTOM: f32 = 62.4;
/// From the lower edge of the paper to that of the foot.
pub const FOOT: f32 = 34.0;

/// Over a part, over anything else, between items, and under a title.
pub const OVER_PART: f32 = 18.0;
/// Over anything else.
pub const OVER: f32 = 6.0;
/// Between items of a list.
pub const BETWEEN: f32 = 3.0;
/// From the left edge of a list to its words.
pub const INDENT: f32 = 14.0;
/// Room over and under the words of a row.
pub const ROW: f32 = 4.5;
/// Between two columns.
pub const COLUMN_GAP: f32 = 10.0;
/// Room in a note around its words.
pub const NOTE: f32 = 9.0;
/// The mark of a note, and the room that it takes before the words.
pub const MARK: f32 = 13.0;
/// Room before the words of a note.
pub const BEFORE_NOTE: f32 = 34.0;
/// Corner of a note.
pub const CORNER: f32 = 6.0;

/// Lines: around notes and under titles, between rows.
pub const EDGE: f32 = 1.0;
/// Between rows.
pub const HAIRLINE: f32 = 0.5;

/// Where the line stands on which letters stand, in sizes of the letters from the middle of their line.
pub const BASELINE: f32 = 0.388;

/// A chart: how high its plot is, and the room for the numbers before it.
pub const CHART: f32 = 96.0;
/// Room for the numbers before it.
pub const CHART_NUMBERS: f32 = 20.0;
/// Width of a sample in its legend, the room after it, and after its words.
pub const CHART_SAMPLE: f32 = 24.0;
/// After a sample.
pub const CHART_AFTER: f32 = 5.0;
/// After the words of a sample.
pub const CHART_BETWEEN: f32 = 16.0;
/// Width of a trace.
pub const CHART_TRACE: f32 = 1.2;
/// Half the size of its points.
pub const CHART_POINT: f32 = 2.6;
/// Half the width of a column.
pub const CHART_COLUMN: f32 = 3.0;
