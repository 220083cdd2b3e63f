//! A page that may be longer than the screen: it is moved by a finger or by two large buttons, and knows whether it was read.

use eframe::egui::{IdSalt, Rect, Role, ScrollArea, Ui, UiBuilder, vec2};

use crate::ui::widgets::Column;

/// A press of a button moves it by so much of what is seen.
const STEP: f32 = 0.8;
/// So little that is left counts as nothing.
const NOTHING: f32 = 4.0;

/// How far a page was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reading {
    /// How far it is moved, and how far it could be.
    offset: f32,
    most: f32,
    /// True once its end was seen.
    seen: bool,
    /// Where it is to go.
    wanted: Option<f32>,
    high: f32,
}

impl Default for Reading {
    /// At the start of a page, wherever the page before it was left.
    fn default() -> Self {
        Self {
            offset: 0.0,
            most: 0.0,
            seen: false,
            wanted: Some(0.0),
            high: 0.0,
        }
    }
}

impl Reading {
    /// True once its end was seen.
    pub(super) fn is_read(&self) -> bool {
        self.seen
    }

    /// True when it is longer than its place.
    pub(super) fn is_long(&self) -> bool {
        NOTHING < self.most
    }

    /// True at its end.
    pub(super) fn is_at_end(&self) -> bool {
        self.most - self.offset <= NOTHING
    }

    /// On by most of what is seen; from the end back to the start.
    pub(super) fn turn(&mut self) {
        let next = if self.is_at_end() {
            0.0
        } else {
            (self.offset + self.high * STEP).min(self.most)
        };
        self.wanted = Some(next);
    }

    /// Draws what `add` puts into a column as wide as `rect`.
    pub(super) fn ui(&mut self, ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui, &mut Column)) {
        let own = UiBuilder::new().max_rect(rect).id_salt("reading");
        ui.scope_builder(own, |ui| {
            ui.set_clip_rect(ui.clip_rect().intersect(rect));
            let id = ui.unique_id();
            ui.ctx()
                .accesskit_node_builder(id, |node| node.set_role(Role::ScrollView));
            let mut area = ScrollArea::vertical()
                .auto_shrink(false)
                .id_salt(IdSalt::new("kiosk-reading"));
            if let Some(wanted) = self.wanted.take() {
                area = area.vertical_scroll_offset(wanted);
            }
            let shown = area.show(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
                let mut column = Column::new(ui.max_rect().min, rect.width());
                add(ui, &mut column);
                column.finish(ui);
            });
            self.offset = shown.state.clamped_offset().y;
            self.most = (shown.content_size.y - rect.height()).max(0.0);
            self.high = rect.height();
            self.seen |= self.is_at_end();
        });
    }
}
