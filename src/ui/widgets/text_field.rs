//! A field to write in, with its name over it or inside.

use eframe::egui::{
    self, Frame, Id, Rect, Response, Role, TextEdit, TextStyle, Ui, UiBuilder, WidgetInfo, vec2,
};

use super::ground::field as field_ground;
use super::press::focus_ring;
use super::words::{draw_wrapped, height, line};
use crate::design::{TypeStyle, radius};
use crate::ui::theme::{Look, color};

/// Room beside and over the words.
const PADDING: [f32; 2] = [14.0, 10.0];
/// Room over and under the words where something stands over them.
const NAMED: f32 = 7.0;

/// A field to write in, ready to be placed.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    /// Its id is its own, not its place: what comes before it must not cost it the keyboard.
    pub id: Id,
    /// How it is written.
    pub style: TypeStyle,
    /// Most letters.
    pub most: usize,
    /// True where Enter begins a new line.
    pub lines: bool,
    /// Room over its words, for what stands there.
    pub above: f32,
}

impl Field<'_> {
    /// How high it is when all of its words are to be seen, at least `least`.
    pub fn height(&self, ui: &Ui, look: &Look, words: &str, (width, least): (f32, f32)) -> f32 {
        let [across, _] = PADDING;
        let down = if 0.0 < self.above { NAMED } else { PADDING[1] };
        let shown = if words.is_empty() { self.hint } else { words };
        // A last line that is empty yet is a line.
        let shown = if shown.ends_with('\n') || shown.is_empty() {
            format!("{shown}x")
        } else {
            shown.to_owned()
        };
        let high = height(ui, look, &shown, self.style, width - 2.0 * across);
        let rows = if self.lines { 2.0 } else { 1.0 };
        let line = self.style.line * look.text_scale;
        (high.max(rows * line) + 2.0 * down + self.above).max(look.tall(least))
    }

    /// Draws it in `rect`; what is typed is in `words`.
    pub fn show(&self, ui: &mut Ui, look: &Look, rect: Rect, words: &mut String) -> Response {
        field_ground(ui, look, rect);
        let [across, _] = PADDING;
        let line_high = self.style.line * look.text_scale;
        let mut inner = rect.shrink2(vec2(across, 0.0));
        let room = rect.height() - self.above;
        let shown = if words.is_empty() {
            self.hint
        } else {
            words.as_str()
        };
        let high = height(ui, look, shown, self.style, inner.width());
        let rows = (high / line_high).round().max(1.0);
        let down = ((room - rows * line_high) / 2.0).max(2.0);
        inner.min.y += self.above + if self.lines { PADDING[1] } else { down };
        if words.is_empty() && !self.hint.is_empty() {
            let muted = color(look.roles.on_surface_muted);
            draw_wrapped(ui, look, inner, line(self.hint, self.style, muted));
        }
        let response = self.edit(ui, look, inner, words);
        let role = if self.lines {
            Role::MultilineTextInput
        } else {
            Role::TextInput
        };
        response.widget_info(|| WidgetInfo::labeled(role, true, self.name));
        if response.gained_focus() {
            ui.scroll_to_rect(rect.expand(24.0), None);
        }
        focus_ring(ui, look, &response, rect, radius::CONTROL);
        response
    }

    fn edit(&self, ui: &mut Ui, look: &Look, inner: Rect, words: &mut String) -> Response {
        let mut edit = TextEdit::multiline(words)
            .id(self.id)
            .font(look.font(self.style))
            .frame(Frame::NONE)
            .char_limit(self.most)
            .desired_rows(1)
            .desired_width(inner.width());
        if !self.lines {
            edit = edit.return_key(None);
        }
        let own = UiBuilder::new().max_rect(inner).id_salt(self.id);
        let shown = ui.scope_builder(own, |ui| {
            ui.style_mut().override_text_style = Some(TextStyle::Body);
            ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
            ui.add(edit)
        });
        shown.inner
    }
}
