//! Text and icons, placed and readable by a screen reader.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat, TextWrapping};
use eframe::egui::{Color32, Galley, Pos2, Rect, Role, Sense, Ui, Vec2, WidgetInfo, pos2};

use crate::design::TypeStyle;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, font, icon_font};

/// Where a line stands in its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Align {
    #[default]
    Left,
    Center,
    Right,
}

/// Lays text out in a style; `width` is where lines break.
fn galley(
    ui: &Ui,
    look: &Look,
    words: &str,
    style: TypeStyle,
    ink: Color32,
    width: f32,
    rows: usize,
) -> Arc<Galley> {
    let size = style.size * look.text_scale;
    let format = TextFormat {
        font_id: font(style, size),
        color: ink,
        extra_letter_spacing: style.tracking * look.text_scale,
        line_height: Some(style.line * look.text_scale),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    job.wrap = TextWrapping {
        max_width: width,
        max_rows: rows,
        ..TextWrapping::default()
    };
    ui.painter().layout_job(job)
}

/// The size of a line of text.
pub fn measure(ui: &Ui, look: &Look, words: &str, style: TypeStyle) -> Vec2 {
    galley(ui, look, words, style, Color32::WHITE, f32::INFINITY, 1).size()
}

/// One line in the middle of the height of `rect`; what does not fit ends in "…".
pub fn text(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    words: &str,
    style: TypeStyle,
    ink: Color32,
    align: Align,
) {
    let galley = galley(ui, look, words, style, ink, rect.width() + 1.0, 1);
    let x = match align {
        Align::Left => rect.left(),
        Align::Center => rect.center().x - galley.size().x / 2.0,
        Align::Right => rect.right() - galley.size().x,
    };
    let at = pos2(x, rect.center().y - galley.size().y / 2.0);
    show(ui, rect, words, at, galley, ink);
}

/// Several lines from the top of `rect`; answers how high they are.
pub fn wrapped(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    words: &str,
    style: TypeStyle,
    ink: Color32,
) -> f32 {
    let galley = galley(ui, look, words, style, ink, rect.width(), usize::MAX);
    let height = galley.size().y;
    let rect = Rect::from_min_size(rect.min, Vec2::new(rect.width(), height));
    show(ui, rect, words, rect.min, galley, ink);
    height
}

fn show(ui: &mut Ui, rect: Rect, words: &str, at: Pos2, galley: Arc<Galley>, ink: Color32) {
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    if galley.elided {
        response.on_hover_text(words);
    }
    ui.painter().galley(at, galley, ink);
}

/// An icon, its middle at `center`. It repeats what words beside it say.
pub fn icon(ui: &Ui, center: Pos2, icon: Icon, weight: Weight, size: f32, ink: Color32) {
    if let Some((family, glyph)) = icon.glyph(weight) {
        let galley = ui
            .painter()
            .layout_no_wrap(glyph.to_string(), icon_font(family, size), ink);
        let at = center - galley.size() / 2.0;
        ui.painter().galley(at, galley, ink);
    }
}
