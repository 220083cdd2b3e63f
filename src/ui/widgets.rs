//! Controls that take plain values and answer what was asked. Each is placed in a rectangle of its own.

mod button;
mod card;
mod chip;
mod chosen;
mod column;
mod flow;
mod fold;
mod ground;
mod key_cap;
mod nav;
mod note;
mod number;
mod press;
pub mod ring;
mod scale;
mod segmented;
mod slider;
mod stepper;
mod strip;
mod swatch;
mod tag;
mod tile;
mod toggle;
mod words;

pub use button::{Button, Kind};
pub use card::card;
pub use chip::{Chip, Tone, filter_chip, filter_size};
pub use column::Column;
pub use flow::Flow;
pub use fold::{Fold, fold};
pub use ground::{rounded_stage, shade, stage, surface, surface_shape};
pub use key_cap::{key_cap, key_cap_width};
pub use nav::{nav_item, rail_item, rail_label};
pub use note::note;
pub use number::number;
pub use press::{focus_ring, press};
pub use scale::{band_color, pain_scale};
pub use segmented::{Segments, segmented};
pub use slider::{Slide, slider};
pub use stepper::{Step, stepper};
pub use strip::{TempoPart, set_dots, side_switch, tempo_bar, timeline};
pub use swatch::swatch;
pub use tag::{tag, tag_width};
pub use tile::{tile, tile_height};
pub use toggle::toggle;
pub use words::{
    Align, Line, draw, draw_wrapped, fitted, fitted_line, height, icon, line, lines, measure, text,
    wrapped,
};
