//! Controls that take plain values and answer what was asked. Each is placed in a rectangle of its own.

mod answer;
mod big;
mod button;
mod cap_text;
mod card;
mod chip;
mod chosen;
mod column;
mod control;
mod dialog;
mod flow;
mod fold;
mod ground;
mod heading;
mod key_cap;
mod logo;
mod mark;
mod nav;
mod note;
mod number;
mod press;
pub mod ring;
mod scale;
mod search_field;
mod segmented;
mod sides;
mod slider;
mod spin;
mod stepper;
mod strip;
mod swatch;
mod tag;
mod tempo;
mod text_field;
mod tick;
mod tile;
mod toggle;
mod words;

pub use answer::{answer, answer_height, group};
pub use big::{Big, big_card};
pub use button::{Button, Kind};
pub use cap_text::{cap_text, cap_width};
pub use card::{card, card_named};
pub use chip::{Chip, Tone, filter_chip, filter_chips, filter_size};
pub use column::Column;
pub use control::{Control, small_cap, small_cap_width};
pub use dialog::{DialogButton, dialog_ground, with_bold_start};
pub use flow::Flow;
pub use fold::{Fold, fold};
pub use ground::{
    card_ground, card_ground_of, edge, field as field_ground, hero_ground, rounded_stage, shade,
    stage, surface, surface_shape, window as window_ground,
};
pub use heading::{control_has_keyboard, live, start_at_heading};
pub use key_cap::{key_cap, key_cap_width};
pub use logo::logo;
pub use mark::session_mark;
pub use nav::{nav_item, rail_item, rail_label};
pub use note::note;
pub use number::number;
pub use press::{focus_ring, press, sensing};
pub use scale::{
    PAIN_SCALE_HEIGHT, PainScale, band_color, band_ground, band_sign, pain_boxes, pain_grid,
    pain_large, pain_scale,
};
pub use search_field::{search_ground, search_line};
pub use segmented::{Segments, segmented};
pub use sides::{SetDots, SideSwitch, set_dots, side_switch};
pub use slider::{Slide, keep_arrows, slider};
pub use spin::{Asked, Spin};
pub use stepper::{Step, stepper};
pub use strip::{Timeline, shares, timeline};
pub use swatch::swatch;
pub use tag::{tag, tag_width};
pub use tempo::{TempoPart, tempo_bar};
pub use text_field::Field;
pub use tick::tick_row;
pub use tile::{tile, tile_height};
pub use toggle::toggle;
pub use words::{
    Align, Line, draw, draw_wrapped, fitted, fitted_line, height, icon, line, lines, measure,
    paint_fitted, text, wrapped,
};
