//! Sizes of the studio.
#![expect(missing_docs, reason = "the names say it")]
pub const BAR: f32 = 72.0;
pub const BAR_INSET: [f32; 2] = [24.0, 12.0];
pub const TITLE: f32 = 320.0;
pub const PATIENT: f32 = 136.0;
pub const BAR_GAP: f32 = 12.0;
pub const INSET: f32 = 20.0;
pub const TOP: f32 = 16.0;
/// Widths of the exercises and of the hand-out, the least and the most.
pub const CATALOGUE: [f32; 2] = [200.0, 264.0];
pub const PREVIEW: [f32; 2] = [240.0, 312.0];
pub const PREVIEW_WIDE: f32 = 480.0;
/// Room for three panes, and for two of them.
pub const THREE: f32 = 900.0;
pub const TWO: f32 = 640.0;
pub const SEARCH: f32 = 44.0;
pub const SEARCH_TEXT: f32 = 48.0;
pub const EXERCISE: f32 = 68.0;
pub const THUMB: [f32; 2] = [64.0, 48.0];
pub const ADD: f32 = 36.0;
pub const HEAD: f32 = 28.0;
pub const ROW: f32 = 58.0;
pub const ROW_GAP: f32 = 8.0;
pub const ROW_INSET: f32 = 16.0;
pub const HANDLE: f32 = 24.0;
pub const NUMBER_LEFT: f32 = 48.0;
pub const ROW_THUMB: [f32; 2] = [56.0, 40.0];
pub const ROW_GAP_IN: f32 = 12.0;
pub const CARET: f32 = 36.0;
pub const TOOL: f32 = 32.0;
/// Around a cell of the editor: between two, and between two rows.
pub const CELL_GAP: [f32; 2] = [16.0, 10.0];
pub const CELL: f32 = 44.0;
pub const CELL_WIDE: f32 = 247.0;
pub const LABEL: f32 = 21.0;
pub const TEMPO_GAP: f32 = 8.0;
pub const TEMPO_LEAST: f32 = 124.0;
/// A photograph of an item, and the clinic's sign.
pub const PHOTO: [f32; 2] = [72.0, 54.0];
pub const LOGO: [f32; 2] = [160.0, 72.0];
/// Under this height, the foot scrolls with the rest.
pub const SHORT: f32 = 470.0;
pub const PROBLEM: f32 = 32.0;
pub const PROBLEM_LEAST: f32 = 250.0;
pub const PROBLEM_PADDING: [f32; 2] = [16.0, 12.0];
/// So many findings are shown before all of them are asked for.
pub const FINDINGS: usize = 2;
pub const SHEET: f32 = 40.0;
pub const PAGE_PADDING: f32 = 20.0;
/// The list of drafts.
pub const DRAFT_LEAST: f32 = 300.0;
pub const DRAFT: f32 = 132.0;
