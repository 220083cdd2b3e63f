//! The colors of the player in each of its states, in three themes.

use super::palette as p;
use super::{Rgba8, Theme};

/// The states of the player that have colors of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum StateColor {
    Ready,
    Hold,
    Move,
    Count,
    Change,
    Rest,
    Paused,
    Done,
}

/// The colors of one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StateColors {
    /// Ground of the whole screen.
    pub tint: Rgba8,
    /// Ring and icon disc.
    pub ring: Rgba8,
    /// Ring still to come.
    pub track: Rgba8,
    /// The state word.
    pub on_tint: Rgba8,
    /// Ground of soft buttons.
    pub control_fill: Rgba8,
    /// Timeline still to come.
    pub strip_todo: Rgba8,
    /// Timeline that is done.
    pub strip_done: Rgba8,
    /// Ground of the side switch.
    pub side_track: Rgba8,
}

impl StateColor {
    /// Its colors in `theme`.
    pub fn colors(self, theme: Theme) -> StateColors {
        match (self, theme) {
            (Self::Ready, Theme::Light) => READY_LIGHT,
            (Self::Ready, Theme::Dark) => READY_DARK,
            (Self::Ready, Theme::HighContrast) => READY_HIGH_CONTRAST,
            (Self::Hold, Theme::Light) => HOLD_LIGHT,
            (Self::Hold, Theme::Dark) => HOLD_DARK,
            (Self::Hold, Theme::HighContrast) => HOLD_HIGH_CONTRAST,
            (Self::Move, Theme::Light) => MOVE_LIGHT,
            (Self::Move, Theme::Dark) => MOVE_DARK,
            (Self::Move, Theme::HighContrast) => MOVE_HIGH_CONTRAST,
            (Self::Count, Theme::Light) => COUNT_LIGHT,
            (Self::Count, Theme::Dark) => COUNT_DARK,
            (Self::Count, Theme::HighContrast) => COUNT_HIGH_CONTRAST,
            (Self::Change, Theme::Light) => CHANGE_LIGHT,
            (Self::Change, Theme::Dark) => CHANGE_DARK,
            (Self::Change, Theme::HighContrast) => CHANGE_HIGH_CONTRAST,
            (Self::Rest, Theme::Light) => REST_LIGHT,
            (Self::Rest, Theme::Dark) => REST_DARK,
            (Self::Rest, Theme::HighContrast) => REST_HIGH_CONTRAST,
            (Self::Paused, Theme::Light) => PAUSED_LIGHT,
            (Self::Paused, Theme::Dark) => PAUSED_DARK,
            (Self::Paused, Theme::HighContrast) => PAUSED_HIGH_CONTRAST,
            (Self::Done, Theme::Light) => DONE_LIGHT,
            (Self::Done, Theme::Dark) => DONE_DARK,
            (Self::Done, Theme::HighContrast) => DONE_HIGH_CONTRAST,
        }
    }
}

const READY_LIGHT: StateColors = StateColors {
    tint: p::STONE_97,
    ring: p::AMBER_61,
    track: p::AMBER_90,
    on_tint: p::AMBER_46,
    control_fill: p::STONE_92,
    strip_todo: p::STONE_86B,
    strip_done: p::INK_51,
    side_track: p::STONE_91,
};
const READY_DARK: StateColors = StateColors {
    tint: p::STONE_23,
    ring: p::AMBER_80,
    track: p::AMBER_36,
    on_tint: p::AMBER_87B,
    control_fill: p::STONE_30,
    strip_todo: p::STONE_37,
    strip_done: p::STONE_74,
    side_track: p::STONE_31,
};
const READY_HIGH_CONTRAST: StateColors = StateColors {
    tint: p::BLACK_00,
    ring: p::AMBER_85,
    track: p::AMBER_40,
    on_tint: p::AMBER_85,
    control_fill: p::GREY_19,
    strip_todo: p::BLACK_00,
    strip_done: p::GREY_70,
    side_track: p::BLACK_00,
};
const HOLD_LIGHT: StateColors = StateColors {
    tint: p::INK_95B,
    ring: p::PINE_47,
    track: p::INK_87,
    on_tint: p::PINE_41,
    control_fill: p::INK_90C,
    strip_todo: p::INK_85,
    strip_done: p::INK_50B,
    side_track: p::INK_89,
};
const HOLD_DARK: StateColors = StateColors {
    tint: p::INK_23,
    ring: p::PINE_79,
    track: p::PINE_36,
    on_tint: p::PINE_86,
    control_fill: p::INK_30D,
    strip_todo: p::INK_37,
    strip_done: p::INK_74C,
    side_track: p::INK_31B,
};
const HOLD_HIGH_CONTRAST: StateColors = StateColors {
    tint: p::BLACK_00,
    ring: p::PINE_87,
    track: p::PINE_42,
    on_tint: p::PINE_87,
    control_fill: p::GREY_19,
    strip_todo: p::BLACK_00,
    strip_done: p::GREY_70,
    side_track: p::BLACK_00,
};
const MOVE_LIGHT: StateColors = StateColors {
    tint: p::INK_95B,
    ring: p::PINE_47,
    track: p::INK_87,
    on_tint: p::PINE_41,
    control_fill: p::INK_90C,
    strip_todo: p::INK_85,
    strip_done: p::INK_50B,
    side_track: p::INK_89,
};
const MOVE_DARK: StateColors = StateColors {
    tint: p::INK_23,
    ring: p::PINE_79,
    track: p::PINE_36,
    on_tint: p::PINE_86,
    control_fill: p::INK_30D,
    strip_todo: p::INK_37,
    strip_done: p::INK_74C,
    side_track: p::INK_31B,
};
const MOVE_HIGH_CONTRAST: StateColors = StateColors {
    tint: p::BLACK_00,
    ring: p::PINE_87,
    track: p::PINE_42,
    on_tint: p::PINE_87,
    control_fill: p::GREY_19,
    strip_todo: p::BLACK_00,
    strip_done: p::GREY_70,
    side_track: p::BLACK_00,
};
const COUNT_LIGHT: StateColors = StateColors {
    tint: p::INK_95B,
    ring: p::PINE_47,
    track: p::INK_87,
    on_tint: p::PINE_41,
    control_fill: p::INK_90C,
    strip_todo: p::INK_85,
    strip_done: p::INK_50B,
    side_track: p::INK_89,
};
const COUNT_DARK: StateColors = StateColors {
    tint: p::INK_23,
    ring: p::PINE_79,
    track: p::PINE_36,
    on_tint: p::PINE_86,
    control_fill: p::INK_30D,
    strip_todo: p::INK_37,
    strip_done: p::INK_74C,
    side_track: p::INK_31B,
};
const COUNT_HIGH_CONTRAST: StateColors = StateColors {
    tint: p::BLACK_00,
    ring: p::PINE_87,
    track: p::PINE_42,
    on_tint: p::PINE_87,
    control_fill: p::GREY_19,
    strip_todo: p::BLACK_00,
    strip_done: p::GREY_70,
    side_track: p::BLACK_00,
};
const CHANGE_LIGHT: StateColors = StateColors {
    tint: p::INK_95F,
    ring: p::PLUM_43,
    track: p::PLUM_86,
    on_tint: p::PLUM_40,
    control_fill: p::INK_90D,
    strip_todo: p::INK_85B,
    strip_done: p::INK_50D,
    side_track: p::INK_90,
};
const CHANGE_DARK: StateColors = StateColors {
    tint: p::PLUM_23,
    ring: p::PLUM_89,
    track: p::PLUM_36,
    on_tint: p::PLUM_91,
    control_fill: p::PLUM_29,
    strip_todo: p::INK_36D,
    strip_done: p::GREY_74,
    side_track: p::INK_31,
};
const CHANGE_HIGH_CONTRAST: StateColors = StateColors {
    tint: p::BLACK_00,
    ring: p::PLUM_90,
    track: p::PLUM_39,
    on_tint: p::PLUM_90,
    control_fill: p::GREY_19,
    strip_todo: p::BLACK_00,
    strip_done: p::GREY_70,
    side_track: p::BLACK_00,
};
const REST_LIGHT: StateColors = StateColors {
    tint: p::INK_95E,
    ring: p::SKY_61,
    track: p::SKY_89,
    on_tint: p::SKY_48,
    control_fill: p::INK_90E,
    strip_todo: p::INK_85C,
    strip_done: p::INK_50C,
    side_track: p::INK_90B,
};
const REST_DARK: StateColors = StateColors {
    tint: p::SKY_23,
    ring: p::SKY_69,
    track: p::SKY_34,
    on_tint: p::SKY_84,
    control_fill: p::INK_30E,
    strip_todo: p::INK_37B,
    strip_done: p::INK_74B,
    side_track: p::INK_31C,
};
const REST_HIGH_CONTRAST: StateColors = StateColors {
    tint: p::BLACK_00,
    ring: p::SKY_72,
    track: p::SKY_33,
    on_tint: p::SKY_78,
    control_fill: p::GREY_19,
    strip_todo: p::BLACK_00,
    strip_done: p::GREY_70,
    side_track: p::BLACK_00,
};
const PAUSED_LIGHT: StateColors = StateColors {
    tint: p::STONE_94,
    ring: p::INK_56,
    track: p::STONE_86,
    on_tint: p::INK_45,
    control_fill: p::STONE_89,
    strip_todo: p::STONE_84,
    strip_done: p::INK_50,
    side_track: p::STONE_88,
};
const PAUSED_DARK: StateColors = StateColors {
    tint: p::INK_22,
    ring: p::INK_70,
    track: p::INK_36C,
    on_tint: p::INK_86,
    control_fill: p::INK_29,
    strip_todo: p::INK_35,
    strip_done: p::INK_74,
    side_track: p::INK_30,
};
const PAUSED_HIGH_CONTRAST: StateColors = StateColors {
    tint: p::BLACK_00,
    ring: p::WHITE_100,
    track: p::GREY_45,
    on_tint: p::WHITE_100,
    control_fill: p::GREY_19,
    strip_todo: p::BLACK_00,
    strip_done: p::GREY_70,
    side_track: p::BLACK_00,
};
const DONE_LIGHT: StateColors = StateColors {
    tint: p::INK_95B,
    ring: p::PINE_47,
    track: p::INK_87,
    on_tint: p::PINE_41,
    control_fill: p::INK_90C,
    strip_todo: p::INK_85,
    strip_done: p::INK_50B,
    side_track: p::INK_89,
};
const DONE_DARK: StateColors = StateColors {
    tint: p::INK_23,
    ring: p::PINE_79,
    track: p::PINE_36,
    on_tint: p::PINE_86,
    control_fill: p::INK_30D,
    strip_todo: p::INK_37,
    strip_done: p::INK_74C,
    side_track: p::INK_31B,
};
const DONE_HIGH_CONTRAST: StateColors = StateColors {
    tint: p::BLACK_00,
    ring: p::PINE_87,
    track: p::PINE_42,
    on_tint: p::PINE_87,
    control_fill: p::GREY_19,
    strip_todo: p::BLACK_00,
    strip_done: p::GREY_70,
    side_track: p::BLACK_00,
};
