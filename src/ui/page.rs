//! Where a page lies in the window, and in how many columns.

use eframe::egui::{IdSalt, Rect, Role, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::theme::Look;
use super::widgets::Column;
use crate::design::{breakpoint, page};

/// Where a page lies in the window.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// All of it, beside the rail.
    pub rect: Rect,
    /// What is drawn on, without the space around it.
    pub area: Rect,
    /// True when everything stands under each other.
    pub narrow: bool,
}

impl Page {
    /// A page in `rect`, which is what the rail leaves of `window`.
    pub fn of(window: Rect, rect: Rect, look: &Look) -> Self {
        let narrow = is_narrow(window, look);
        let (padding, top) = if window.width() < breakpoint::REGULAR {
            (page::PADDING_COMPACT, page::TOP_COMPACT)
        } else {
            (page::PADDING, page::TOP)
        };
        let width = (rect.width() - 2.0 * padding).clamp(1.0, breakpoint::CONTENT_MAX);
        let left = if rect.width() - 2.0 * padding <= width {
            rect.left() + padding
        } else {
            rect.center().x - width / 2.0
        };
        let area = Rect::from_min_max(
            pos2(left, rect.top() + top),
            pos2(left + width, rect.bottom()),
        );
        Self { rect, area, narrow }
    }

    /// The whole page in one column that scrolls.
    pub fn scroll(&self, ui: &mut Ui, salt: IdSalt, add: impl FnOnce(&mut Ui, &mut Column)) {
        self.scroll_between(ui, salt, self.rect, add);
    }

    /// As [`Self::scroll`], in a piece of the page.
    pub fn scroll_between(
        &self,
        ui: &mut Ui,
        salt: IdSalt,
        rect: Rect,
        add: impl FnOnce(&mut Ui, &mut Column),
    ) {
        let top = self.area.top() - self.rect.top();
        scroll(
            ui,
            salt,
            rect,
            (self.area.left(), self.area.width()),
            |ui, column| {
                column.gap(top);
                add(ui, column);
                column.gap(page::FOOT);
            },
        );
    }
}

/// True when the window, or what large text leaves of it, has no room for two columns.
pub fn is_narrow(window: Rect, look: &Look) -> bool {
    let room = window.width() / look.text_scale.max(1.0);
    room < breakpoint::REGULAR || window.width() * page::PORTRAIT < window.height()
}

/// A column from `left`, `width` wide, that scrolls inside `rect`.
pub fn scroll(
    ui: &mut Ui,
    salt: IdSalt,
    rect: Rect,
    (left, width): (f32, f32),
    add: impl FnOnce(&mut Ui, &mut Column),
) {
    ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt("scroll"), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(rect));
        let own = ui.unique_id();
        ui.ctx()
            .accesskit_node_builder(own, |node| node.set_role(Role::ScrollView));
        let area = ScrollArea::vertical().auto_shrink(false).id_salt(salt);
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
            let top = ui.max_rect().top();
            let mut column = Column::new(pos2(left, top), width);
            add(ui, &mut column);
            column.finish(ui);
        });
    });
}
