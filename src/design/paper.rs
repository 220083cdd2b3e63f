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

/// What is read on a hand-out.
pub const TEXT: TypeStyle = style(10.5, 13.6, false);
/// How much of an exercise.
pub const DOSE: TypeStyle = style(11.3, 14.5, true);
/// What a dose is of, under pictures, over the columns of a grid.
pub const LABEL: TypeStyle = style(9.0, 11.5, false);
/// The number of an exercise, in its disc.
pub const NUMBER: TypeStyle = style(9.5, 12.0, true);
/// Large print has letters of 14 points where others have 10.5; everything grows by as much.
pub const LARGE: f32 = 14.0 / 10.5;

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

/// Room around a hand-out: 12.7 mm at the sides, 11.6 mm above, 15 mm below, where the foot stands.
pub const NARROW_SIDE: f32 = 36.0;
/// Above.
pub const NARROW_TOP: f32 = 33.0;
/// Below.
pub const NARROW_BOTTOM: f32 = 43.0;
/// From the lower edge of the paper to that of the foot of a hand-out.
pub const NARROW_FOOT: f32 = 26.0;

/// A picture of an exercise: 40 mm wide.
pub const PICTURE: [f32; 2] = [113.4, 86.0];
/// Between two pictures, where the arrow stands, and its length.
pub const BETWEEN_PICTURES: f32 = 26.0;
/// The arrow.
pub const ARROW: f32 = 12.0;
/// Between pictures and words, and between columns of a hand-out.
pub const GUTTER: f32 = 12.0;
/// An exercise with its pictures takes 37 mm at least.
pub const PRACTICE: f32 = 104.9;
/// Room over and under an exercise.
pub const OVER_PRACTICE: f32 = 6.0;
/// The disc of a number, and the room that it takes before the name.
pub const DISC: f32 = 17.0;
/// Room before the name.
pub const BEFORE_NAME: f32 = 22.0;
/// A dose takes at least so much room.
pub const DOSE_COLUMN: f32 = 62.0;
/// Room around the words of notes that stand beside each other.
pub const BOX: f32 = 7.0;
/// Room before their words.
pub const BEFORE_BOX: f32 = 26.0;
/// The rows of a grid, and the room for what they are called.
pub const GRID_ROW: f32 = 18.2;
/// Room for what the rows are called.
pub const GRID_LABEL: f32 = 82.0;
/// A code is 40 mm wide: the norm asks for 38 here.
pub const CODE: f32 = 113.4;
/// How wide a clinic's sign may be, and how high.
pub const LOGO: [f32; 2] = [110.0, 34.0];

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

/// Pixels that a point of a figure is drawn with: what is thinner than one of them is drawn as wide.
pub const FIGURE_PX: f64 = 4.0;
