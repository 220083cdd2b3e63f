//! Theme, widgets, painters and screens.

pub mod frame;
pub mod gate;
pub mod icons;
pub mod keys;
pub mod page;
pub mod painters;
pub mod screens;
pub mod theme;
pub mod widgets;
