//! The places of a session on a gym's display, as `layout.json` has them.

use super::super::places::{Place, Places, Styles};
use crate::design::{TypeStyle, type_scale as t};

/// Small things are so much larger than in the design of a window.
pub(in super::super) const UNIT: f32 = 1.9;

const fn sized(style: TypeStyle, size: f32, line: f32) -> TypeStyle {
    TypeStyle {
        size,
        line,
        ..style
    }
}

const STYLES: Styles = Styles {
    name: t::KIOSK_NAME,
    dose: t::KIOSK_DOSE,
    cue: t::KIOSK_CUE,
    word: t::KIOSK_PHASE,
    word_long: sized(t::KIOSK_PHASE, 72.0, 84.0),
    count: t::KIOSK_COUNT,
    unit: t::KIOSK_DOSE,
    side: sized(t::KIOSK_BUTTON, 39.0, 48.0),
    line: t::KIOSK_BODY,
    time: sized(t::KIOSK_BUTTON, 32.0, 40.0),
    main: t::KIOSK_BUTTON,
};

/// Wider than high.
pub(in super::super) const LANDSCAPE: Places = Places {
    size: [1920.0, 1080.0],
    leave: [0.0; 4],
    title: Some([88.0, 62.0, 560.0, 52.0]),
    strip: [672.0, 78.0, 900.0, 20.0],
    time: [1592.0, 64.0, 240.0, 48.0],
    remarks: [0.0; 4],
    left: [88.0, 144.0, 1096.0, 720.0],
    bleed: 8.0,
    name_height: 76.0,
    dose_height: 48.0,
    cue_height: 54.0,
    word: [1232.0, 136.0, 600.0, 112.0],
    right: [1232.0, 268.0, 600.0, 600.0],
    ring: [440.0, 360.0],
    beside: None,
    gaps: [24.0, 16.0],
    side: [480.0, 100.0],
    styles: STYLES,
};

/// Higher than wide.
pub(in super::super) const PORTRAIT: Places = Places {
    size: [1080.0, 1920.0],
    leave: [0.0; 4],
    title: None,
    strip: [72.0, 110.0, 676.0, 20.0],
    time: [768.0, 96.0, 240.0, 48.0],
    remarks: [0.0; 4],
    left: [72.0, 184.0, 936.0, 824.0],
    bleed: 24.0,
    name_height: 76.0,
    dose_height: 48.0,
    cue_height: 54.0,
    word: [560.0, 1060.0, 448.0, 112.0],
    right: [72.0, 1036.0, 440.0, 440.0],
    ring: [440.0, 440.0],
    beside: Some([560.0, 1200.0, 448.0, 290.0]),
    gaps: [0.0, 24.0],
    side: [448.0, 100.0],
    styles: STYLES,
};

/// Controls with their labels, landscape and portrait.
pub(super) const FINISHED: [Place; 2] = [[88.0, 888.0, 136.0, 152.0], [72.0, 1688.0, 136.0, 152.0]];
pub(super) const HURTS: [Place; 2] = [[248.0, 888.0, 136.0, 152.0], [872.0, 1688.0, 136.0, 152.0]];
pub(super) const HELP: [Place; 2] = [[408.0, 888.0, 136.0, 152.0], [872.0, 1508.0, 136.0, 152.0]];
pub(super) const BACK: [Place; 2] = [[580.0, 888.0, 136.0, 152.0], [232.0, 1688.0, 136.0, 152.0]];
pub(super) const MAIN: [Place; 2] = [[740.0, 888.0, 440.0, 112.0], [392.0, 1688.0, 296.0, 112.0]];
pub(super) const SKIP: [Place; 2] = [[1204.0, 888.0, 136.0, 152.0], [712.0, 1688.0, 136.0, 152.0]];
pub(super) const SOUND: [Place; 2] = [[1536.0, 888.0, 136.0, 152.0], [552.0, 1508.0, 136.0, 152.0]];
pub(super) const LARGER: [Place; 2] =
    [[1696.0, 888.0, 136.0, 152.0], [712.0, 1508.0, 136.0, 152.0]];
