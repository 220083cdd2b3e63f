//! What each color is for, in three themes.

use super::Rgba8;
use super::palette as p;

/// The colors of a theme by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roles {
    /// Window ground.
    pub canvas: Rgba8,
    /// Cards, fields.
    pub surface: Rgba8,
    /// Dialogs, selected segment, toast ground in dark.
    pub surface_raised: Rgba8,
    /// Segment ground, chips, wells.
    pub surface_sunken: Rgba8,
    /// Ground behind a figure, top of the gradient.
    pub stage: Rgba8,
    /// Ground behind a figure, foot of the gradient.
    pub stage_edge: Rgba8,
    /// Text and icons.
    pub on_surface: Rgba8,
    /// Second-rank text, at least 4.5:1 everywhere.
    pub on_surface_muted: Rgba8,
    /// Icons that repeat a label only, never text.
    pub on_surface_faint: Rgba8,
    /// Dividers and card edge; decoration.
    pub line: Rgba8,
    /// Edge of fields and outline buttons, 3:1.
    pub control_line: Rgba8,
    /// Focus ring, 3 pt, 3 pt away from the control.
    pub focus: Rgba8,
    /// Main button, links, selected marks.
    pub primary: Rgba8,
    /// Primary hover.
    pub primary_hover: Rgba8,
    /// Primary pressed.
    pub primary_pressed: Rgba8,
    /// On primary.
    pub on_primary: Rgba8,
    /// Soft button, selected navigation, good note.
    pub primary_soft: Rgba8,
    /// On primary soft.
    pub on_primary_soft: Rgba8,
    /// The ball in the logo and one celebration dot; never text.
    pub accent: Rgba8,
    /// On accent.
    pub on_accent: Rgba8,
    /// Accent soft.
    pub accent_soft: Rgba8,
    /// On accent soft.
    pub on_accent_soft: Rgba8,
    /// Rule band 0 to 3.
    pub good: Rgba8,
    /// Good soft.
    pub good_soft: Rgba8,
    /// On good soft.
    pub on_good_soft: Rgba8,
    /// Rule band in between; validation.
    pub caution: Rgba8,
    /// Caution soft.
    pub caution_soft: Rgba8,
    /// On caution soft.
    pub on_caution_soft: Rgba8,
    /// Rule band from the stop value; red-flag page.
    pub stop: Rgba8,
    /// Stop soft.
    pub stop_soft: Rgba8,
    /// On stop soft.
    pub on_stop_soft: Rgba8,
    /// On stop.
    pub on_stop: Rgba8,
    /// Left side series, solid fill.
    pub chart_left: Rgba8,
    /// Right side series, striped fill.
    pub chart_right: Rgba8,
    /// Chart grid.
    pub chart_grid: Rgba8,
    /// Behind dialogs.
    pub scrim: Rgba8,
    /// Box shadow colour.
    pub shadow: Rgba8,
}

/// The light theme.
pub const LIGHT: Roles = Roles {
    canvas: p::STONE_97B,
    surface: p::WHITE_100,
    surface_raised: p::WHITE_100,
    surface_sunken: p::STONE_94,
    stage: p::INK_95,
    stage_edge: p::INK_92,
    on_surface: p::INK_26B,
    on_surface_muted: p::INK_47,
    on_surface_faint: p::INK_61,
    line: p::STONE_89B,
    control_line: p::INK_61,
    focus: p::SKY_48,
    primary: p::PINE_47,
    primary_hover: p::PINE_41,
    primary_pressed: p::PINE_35,
    on_primary: p::WHITE_100,
    primary_soft: p::INK_94,
    on_primary_soft: p::PINE_41,
    accent: p::AMBER_80B,
    on_accent: p::INK_26B,
    accent_soft: p::STONE_96,
    on_accent_soft: p::AMBER_50,
    good: p::PINE_55,
    good_soft: p::INK_94,
    on_good_soft: p::PINE_41,
    caution: p::AMBER_61,
    caution_soft: p::STONE_96,
    on_caution_soft: p::AMBER_50,
    stop: p::BRICK_52,
    stop_soft: p::INK_95C,
    on_stop_soft: p::BRICK_45,
    on_stop: p::WHITE_100,
    chart_left: p::SKY_48,
    chart_right: p::AMBER_64,
    chart_grid: p::STONE_89B,
    scrim: p::INK_26_A60,
    shadow: p::INK_26_A12,
};

/// The dark theme.
pub const DARK: Roles = Roles {
    canvas: p::INK_20B,
    surface: p::INK_25,
    surface_raised: p::INK_30C,
    surface_sunken: p::INK_18,
    stage: p::INK_26,
    stage_edge: p::INK_32,
    on_surface: p::INK_95D,
    on_surface_muted: p::INK_77,
    on_surface_faint: p::INK_64,
    line: p::INK_36B,
    control_line: p::INK_64,
    focus: p::SKY_79,
    primary: p::PINE_79,
    primary_hover: p::PINE_83,
    primary_pressed: p::PINE_73,
    on_primary: p::PINE_23,
    primary_soft: p::PINE_32,
    on_primary_soft: p::PINE_86,
    accent: p::AMBER_83,
    on_accent: p::INK_26B,
    accent_soft: p::AMBER_29,
    on_accent_soft: p::AMBER_87B,
    good: p::PINE_79,
    good_soft: p::PINE_32,
    on_good_soft: p::PINE_86,
    caution: p::AMBER_87,
    caution_soft: p::AMBER_29,
    on_caution_soft: p::AMBER_87B,
    stop: p::BRICK_71,
    stop_soft: p::BRICK_28,
    on_stop_soft: p::BRICK_86,
    on_stop: p::BRICK_20,
    chart_left: p::SKY_79,
    chart_right: p::AMBER_80,
    chart_grid: p::INK_36B,
    scrim: p::BLACK_00_A65,
    shadow: p::BLACK_00_A40,
};

/// The high contrast theme.
pub const HIGH_CONTRAST: Roles = Roles {
    canvas: p::BLACK_00,
    surface: p::BLACK_00,
    surface_raised: p::GREY_14,
    surface_sunken: p::BLACK_00,
    stage: p::INK_16,
    stage_edge: p::INK_20,
    on_surface: p::WHITE_100,
    on_surface_muted: p::GREY_92,
    on_surface_faint: p::GREY_82,
    line: p::GREY_69,
    control_line: p::WHITE_100,
    focus: p::AMBER_91,
    primary: p::PINE_87,
    primary_hover: p::PINE_91,
    primary_pressed: p::PINE_80,
    on_primary: p::BLACK_00,
    primary_soft: p::PINE_29,
    on_primary_soft: p::PINE_94,
    accent: p::AMBER_88,
    on_accent: p::BLACK_00,
    accent_soft: p::AMBER_28,
    on_accent_soft: p::AMBER_92,
    good: p::PINE_87,
    good_soft: p::PINE_29,
    on_good_soft: p::PINE_94,
    caution: p::AMBER_85,
    caution_soft: p::AMBER_28,
    on_caution_soft: p::AMBER_92,
    stop: p::BRICK_76,
    stop_soft: p::BRICK_24,
    on_stop_soft: p::BRICK_88,
    on_stop: p::BLACK_00,
    chart_left: p::SKY_82,
    chart_right: p::AMBER_85,
    chart_grid: p::GREY_54,
    scrim: p::BLACK_00_A80,
    shadow: p::BLACK_00_A0,
};
