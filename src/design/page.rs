//! Sizes of the pages outside the session, in points, as `layout.json` has them.
//!
//! Heights that hold text are for text at its usual size; screens let them grow with it.
#![expect(missing_docs, reason = "the names say it")]

pub mod making;
pub mod studio;
pub mod today;

/// The rail.
pub mod rail {
    #![expect(missing_docs, reason = "the names say it")]
    pub const WIDTH: f32 = 96.0;
    pub const WIDTH_COMPACT: f32 = 80.0;
    pub const ITEM: [f32; 2] = [80.0, 64.0];
    pub const ITEM_COMPACT: [f32; 2] = [68.0, 56.0];
    pub const GAP: f32 = 8.0;
    pub const GAP_COMPACT: f32 = 4.0;
    pub const LOGO: f32 = 48.0;
    pub const LOGO_TOP: f32 = 24.0;
    pub const FIRST: f32 = 100.0;
    pub const FIRST_COMPACT: f32 = 96.0;
    pub const FOOT: f32 = 16.0;
}

/// Space around a page.
pub const PADDING: f32 = 40.0;
pub const PADDING_COMPACT: f32 = 24.0;
pub const TOP: f32 = 32.0;
pub const TOP_COMPACT: f32 = 24.0;
pub const FOOT: f32 = 24.0;

/// Between two columns of a page.
pub const GUTTER: f32 = 40.0;
/// A window higher than this share of its width stands upright.
pub const PORTRAIT: f32 = 1.15;

/// Controls.
pub mod control {
    #![expect(missing_docs, reason = "the names say it")]
    pub const BUTTON: f32 = 48.0;
    pub const BUTTON_MAIN: f32 = 56.0;
    pub const BUTTON_PADDING: f32 = 20.0;
    pub const BUTTON_PADDING_MAIN: f32 = 24.0;
    pub const BUTTON_GAP: f32 = 10.0;
    pub const CHIP: f32 = 32.0;
    pub const CHIP_PADDING: f32 = 12.0;
    pub const FILTER: f32 = 36.0;
    pub const FILTER_PADDING: f32 = 14.0;
    pub const HIT_SLOP: f32 = 4.0;
    pub const GAP: f32 = 8.0;
    pub const SEGMENT_PADDING: f32 = 13.5;
    pub const SEGMENTED: f32 = 48.0;
    pub const SEGMENTED_SMALL: f32 = 40.0;
    pub const SEGMENT_INSET: f32 = 4.0;
    pub const STEPPER: [f32; 2] = [128.0, 44.0];
    pub const TOGGLE: [f32; 2] = [56.0, 32.0];
    pub const KNOB: f32 = 24.0;
    pub const TRACK: f32 = 8.0;
    pub const SLIDER: [f32; 2] = [240.0, 44.0];
    pub const SWATCH: f32 = 44.0;
    pub const TILE_PADDING: [f32; 2] = [16.0, 12.0];
    pub const NOTE_PADDING: [f32; 2] = [16.0, 12.0];
    pub const NOTE_TEXT: f32 = 48.0;
    pub const FOLD: f32 = 56.0;
    pub const KEY_CAP: f32 = 22.0;
    pub const KEY_CAP_PADDING: f32 = 7.0;
    pub const TAG_GAP: f32 = 6.0;
    pub const NUMBER: f32 = 28.0;
}

/// The library.
pub mod library {
    #![expect(missing_docs, reason = "the names say it")]
    pub const SEARCH: f32 = 52.0;
    pub const SEARCH_TEXT: f32 = 50.0;
    pub const LABEL: f32 = 80.0;
    pub const GROUP: f32 = 560.0;
    pub const SECOND_GROUP: f32 = 609.0;
    pub const SECOND_LEAST: f32 = 440.0;
    pub const DIVIDER: f32 = 584.0;
    pub const FILTER_GAP: f32 = 12.0;
    pub const CARD_LEAST: f32 = 240.0;
    pub const CARD_GAP: f32 = 20.0;
    pub const CARD_PADDING: f32 = 16.0;
    pub const STAGE: f32 = 156.0;
    pub const ROUTINE_LEAST: f32 = 300.0;
    pub const ROUTINE_GAP: f32 = 24.0;
    pub const ROUTINE_STAGE: f32 = 176.0;
    pub const EMPTY_FIGURE: [f32; 2] = [340.0, 224.0];
}

/// One routine.
pub mod routine {
    #![expect(missing_docs, reason = "the names say it")]
    pub const LEFT: f32 = 352.0;
    pub const TOP: f32 = 76.0;
    pub const STAGE: f32 = 224.0;
    pub const STAGE_LEAST: f32 = 132.0;
    pub const START: f32 = 216.0;
    pub const ROW: f32 = 96.0;
    pub const ROW_PADDING: f32 = 16.0;
    pub const INSET: f32 = 20.0;
    pub const THUMB: [f32; 2] = [88.0, 64.0];
    pub const THUMB_LEFT: f32 = 44.0;
    pub const NAME_LEFT: f32 = 148.0;
    pub const TIME: f32 = 64.0;
    pub const CHEVRON: f32 = 28.0;
    pub const NAME_SHARE: f32 = 0.56;
}

/// One exercise.
pub mod exercise {
    #![expect(missing_docs, reason = "the names say it")]
    pub const TOP: f32 = 64.0;
    pub const STAGE_SHARE: f32 = 0.575;
    pub const STAGE_WIDEST: f32 = 720.0;
    pub const STAGE_LEAST: f32 = 240.0;
    pub const STAGE_MOST: f32 = 620.0;
    pub const UNDER_STAGE: f32 = 272.0;
    pub const VIEWS: f32 = 44.0;
    pub const VARIANT: f32 = 116.0;
    pub const VARIANT_THUMB: [f32; 2] = [72.0, 56.0];
    /// The picture of a mistake.
    pub const MISTAKE: [f32; 2] = [300.0, 190.0];
    pub const STEPS_SHOWN: usize = 6;
}

/// Where a person is in a programme.
pub mod programme {
    #![expect(missing_docs, reason = "the names say it")]
    pub const GAP: f32 = 20.0;
    pub const DAY: f32 = 104.0;
    pub const DAY_LEAST: f32 = 72.0;
    pub const MARK: f32 = 32.0;
    pub const MARK_MOST: f32 = 44.0;
    pub const ROW_PADDING: f32 = 14.0;
    pub const ROW_MARK: f32 = 24.0;
    pub const NAME_LEFT: f32 = 40.0;
    pub const OF: f32 = 72.0;
}

/// The check-in.
pub mod check_in {
    #![expect(missing_docs, reason = "the names say it")]
    pub const COLUMN: f32 = 912.0;
    pub const AROUND: f32 = 24.0;
    pub const GAP: f32 = 24.0;
    pub const GAP_SHORT: f32 = 12.0;
    /// Under this height, gaps close when all questions are open.
    pub const SHORT: f32 = 860.0;
    pub const INSET: f32 = 32.0;
    pub const CARD_TOP: f32 = 24.0;
    pub const HINT: f32 = 220.0;
    pub const HINT_HIGH: f32 = 40.0;
    pub const PAIN: f32 = 72.0;
    pub const NOW: f32 = 48.0;
    pub const MORNING: f32 = 52.0;
    pub const LEGEND: f32 = 24.0;
    pub const ADVICE: f32 = 80.0;
    pub const UNDER_TITLE: f32 = 16.0;
    pub const EFFORT: f32 = 48.0;
    pub const EFFORT_GAP: f32 = 4.0;
    pub const NOTE: f32 = 72.0;
    pub const UNDER_NOTE: f32 = 8.0;
    pub const BUTTON_GAP: f32 = 12.0;
    const EFFORT_SHARE: f32 = 501.0 / 888.0;
    const TWO_FROM: f32 = 700.0;

    /// Left edge and width of the column in a window so wide.
    pub fn column(window: f32, text_scale: f32) -> (f32, f32) {
        let wanted = COLUMN * text_scale.clamp(1.0, 1.4);
        let width = wanted.min(window - 2.0 * AROUND);
        ((window - width) / 2.0, width)
    }

    /// Room over the head in a window so high.
    pub fn top(window: f32) -> f32 {
        if window < 700.0 { 20.0 } else { 40.0 }
    }

    /// Widths of effort and note; the second is nothing where they do not go side by side.
    pub fn halves(width: f32, text_scale: f32) -> [f32; 2] {
        if width < TWO_FROM * text_scale {
            return [width, 0.0];
        }
        let both = width - GAP;
        let first = (both * EFFORT_SHARE).round();
        [first, both - first]
    }
}

/// The summary.
pub mod summary {
    #![expect(missing_docs, reason = "the names say it")]
    pub const COLUMN: f32 = 1040.0;
    pub const TOP: f32 = 56.0;
    pub const LEFT: f32 = 344.0;
    pub const GUTTER: f32 = 40.0;
    pub const STAGE: f32 = 264.0;
    pub const HEAD: f32 = 44.0;
    pub const ROW: f32 = 56.0;
    pub const INSET: f32 = 24.0;
    pub const MARK: f32 = 22.0;
    pub const NAME: f32 = 42.0;
    /// Where planned, left and right stand, as shares of a row.
    pub const PLACES: [f32; 3] = [288.0 / 608.0, 408.0 / 608.0, 516.0 / 608.0];
    pub const GAP: f32 = 24.0;
}

/// The settings.
pub mod settings {
    #![expect(missing_docs, reason = "the names say it")]
    pub const NAV: [f32; 2] = [232.0, 52.0];
    pub const NAV_GAP: f32 = 4.0;
    pub const ROW: f32 = 80.0;
    pub const INSET: f32 = 32.0;
    pub const EDGE: f32 = 8.0;
    pub const CARD_GAP: f32 = 24.0;
    pub const PREVIEW: [f32; 2] = [220.0, 260.0];
}

/// A notice at the foot of the window.
pub mod toast {
    #![expect(missing_docs, reason = "the names say it")]
    pub const HEIGHT: f32 = 64.0;
    pub const UP: f32 = 24.0;
    pub const WIDEST: f32 = 760.0;
}

/// The guidance, and which routine suits whom.
pub mod guidance {
    #![expect(missing_docs, reason = "the names say it")]
    /// Widest a line of running text gets.
    pub const TEXT: f32 = 820.0;
    pub const BESIDE: f32 = 268.0;
    pub const BESIDE_LEAST: f32 = 228.0;
    pub const BESIDE_GAP: f32 = 32.0;
    pub const SECTION_GAP: f32 = 28.0;
    pub const STAGE: f32 = 180.0;
    pub const THUMB: [f32; 2] = [72.0, 56.0];
    pub const ENTRY: f32 = 64.0;
    pub const ENTRY_PADDING: f32 = 16.0;
    pub const ENTRY_GAP: f32 = 14.0;
    pub const CARET: f32 = 24.0;
    pub const GRID_GAP: f32 = 12.0;
    pub const TABLE_LEAST: f32 = 560.0;
    pub const TABLE_PADDING: f32 = 20.0;
    pub const TABLE_GAP: f32 = 16.0;
    pub const TABLE_ABOVE: f32 = 12.0;
    pub const TICK: f32 = 24.0;
    pub const GUIDE: f32 = 920.0;
    pub const CHECK_STAGE: f32 = 360.0;
    pub const OPTION: f32 = 48.0;
}

/// Progress.
pub mod progress {
    #![expect(missing_docs, reason = "the names say it")]
    pub const GAP: f32 = 24.0;
    pub const PADDING: [f32; 2] = [24.0, 20.0];
    pub const HEAD: f32 = 28.0;
    pub const CALENDAR: f32 = 400.0;
    pub const WEEKDAYS: f32 = 26.0;
    pub const DAY: f32 = 60.0;
    pub const DAY_GAP: f32 = 2.0;
    pub const MARK: f32 = 28.0;
    pub const MARK_MOST: f32 = 36.0;
    pub const LEGEND_MARK: f32 = 18.0;
    pub const MONTH_BUTTON: f32 = 36.0;
    pub const NUMBER_LEAST: f32 = 130.0;
    pub const NUMBER_BESIDE: f32 = 180.0;
    pub const PLOT: f32 = 208.0;
    pub const PLOT_LEFT: f32 = 32.0;
    pub const PLOT_RIGHT: f32 = 92.0;
    pub const POINT: f32 = 5.0;
    pub const TOGGLE: f32 = 32.0;
    pub const BAR: f32 = 20.0;
    pub const BAR_GAP: f32 = 6.0;
    pub const BAR_LABEL: f32 = 104.0;
    pub const BAR_VALUE: f32 = 82.0;
    pub const SIDES: f32 = 331.0;
    pub const SIDES_GAP: f32 = 32.0;
    pub const STRIPE: [f32; 2] = [3.0, 8.0];
    pub const COLUMNS: f32 = 140.0;
    pub const COLUMN: f32 = 36.0;
    /// So many weeks have room.
    pub const WEEKS: usize = 26;
}

/// The first start and the safety check.
pub mod safety {
    #![expect(missing_docs, reason = "the names say it")]
    pub const COLUMN: f32 = 848.0;
    pub const AROUND: f32 = 24.0;
    pub const TOP: f32 = 62.0;
    pub const TOP_SHORT: f32 = 24.0;
    /// Under this height, what is over the head closes.
    pub const SHORT: f32 = 700.0;
    pub const LOGO: f32 = 56.0;
    pub const UNDER_HEAD: f32 = 32.0;
    pub const INSET: f32 = 32.0;
    pub const QUESTION: f32 = 20.0;
    pub const ANSWER_GAP: f32 = 8.0;
    pub const BETWEEN: f32 = 24.0;
    /// Answers stand beside their question up to this share of the row.
    pub const BESIDE: f32 = 0.42;
    pub const CARD: f32 = 48.0;
    pub const DISC: f32 = 88.0;
    pub const DISC_GAP: f32 = 32.0;
    pub const SIGN: f32 = 74.0;

    /// Left edge and width of the column in a window so wide.
    pub fn column(window: f32, text_scale: f32) -> (f32, f32) {
        let wanted = COLUMN * text_scale.clamp(1.0, 1.4);
        let width = wanted.min(window - 2.0 * AROUND);
        ((window - width) / 2.0, width)
    }

    /// Room over the head in a window so high.
    pub fn top(window: f32) -> f32 {
        if window < SHORT { TOP_SHORT } else { TOP }
    }
}
