//! Where the panes of the studio are, and the tabs where there is no room for all of them.

use eframe::egui::{Rect, Stroke, Ui, pos2, vec2};

use crate::design::page::studio as sizes;
use crate::design::{breakpoint, stroke};
use crate::ui::frame::Tools;
use crate::ui::theme::{Look, color};
use crate::ui::widgets::Segments;

/// What is shown where there is no room for all panes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Tab {
    Catalogue,
    #[default]
    Items,
    Preview,
}

/// Where the panes are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Panes {
    pub(super) catalogue: Option<Rect>,
    pub(super) list: Option<Rect>,
    pub(super) preview: Option<Rect>,
    tabs: Option<Rect>,
    /// So many are side by side.
    count: usize,
}

impl Panes {
    pub(super) fn of(rect: Rect, look: &Look, tab: Tab) -> Self {
        let room = rect.width() / look.text_scale.max(1.0);
        if sizes::THREE <= room {
            return Self::three(rect);
        }
        let tabs_high = look.tall(sizes::SHEET) + 2.0 * sizes::TOP - 8.0;
        let (tabs, body) = rect.split_top_bottom_at_y(rect.top() + tabs_high);
        let side = (rect.width() * 0.34).clamp(sizes::CATALOGUE[0], sizes::CATALOGUE[1]);
        let two = sizes::TWO <= room;
        let (own, right) = body.split_left_right_at_x(body.left() + if two { side } else { 0.0 });
        let mut panes = Self {
            catalogue: two.then_some(own),
            list: None,
            preview: None,
            tabs: Some(tabs),
            count: if two { 2 } else { 1 },
        };
        match panes.shown(tab) {
            Tab::Catalogue => panes.catalogue = Some(right),
            Tab::Items => panes.list = Some(right),
            Tab::Preview => panes.preview = Some(right),
        }
        panes
    }

    fn three(rect: Rect) -> Self {
        // As wide as they were drawn, and narrower in a narrow window.
        let share = |[least, most]: [f32; 2]| {
            let drawn = breakpoint::PLAYER_DESIGN[0] - crate::design::page::rail::WIDTH;
            (most * rect.width() / drawn).clamp(least, most)
        };
        let preview = if breakpoint::WIDE <= rect.width() + crate::design::page::rail::WIDTH {
            sizes::PREVIEW_WIDE
        } else {
            share(sizes::PREVIEW)
        };
        let left = rect.left() + share(sizes::CATALOGUE);
        let (catalogue, rest) = rect.split_left_right_at_x(left);
        let (list, preview) = rest.split_left_right_at_x(rect.right() - preview);
        Self {
            catalogue: Some(catalogue),
            list: Some(list),
            preview: Some(preview),
            tabs: None,
            count: 3,
        }
    }

    /// The exercises need no tab where they are beside the rest.
    fn shown(&self, tab: Tab) -> Tab {
        match tab {
            Tab::Catalogue if self.count == 2 => Tab::Items,
            Tab::Catalogue | Tab::Items | Tab::Preview => tab,
        }
    }

    /// Lines between the panes, and the ground of the hand-out.
    pub(super) fn edges(&self, ui: &Ui, tools: &Tools<'_>) {
        let roles = tools.look.roles;
        if let Some(preview) = self.preview {
            let ground = color(roles.surface_sunken);
            ui.painter().rect_filled(preview, 0.0, ground);
        }
        let edge = Stroke::new(stroke::HAIRLINE, color(roles.line));
        if self.count < 2 {
            return;
        }
        let list = self.list.filter(|_| self.count == 3);
        for pane in self.catalogue.into_iter().chain(list) {
            ui.painter().vline(pane.right(), pane.y_range(), edge);
        }
    }

    /// The tabs; answers the one that was pressed.
    pub(super) fn tabs_ui(&self, ui: &mut Ui, tools: &Tools<'_>, tab: Tab) -> Option<Tab> {
        let rect = self.tabs?;
        let all = [
            (Tab::Catalogue, "studio-tab-exercises"),
            (Tab::Items, "studio-tab-routine"),
            (Tab::Preview, "studio-tab-hand-out"),
        ];
        let skip = usize::from(self.count == 2);
        let tabs: Vec<(Tab, String)> = all
            .into_iter()
            .skip(skip)
            .map(|(tab, id)| (tab, tools.text.get(id)))
            .collect();
        let names: Vec<&str> = tabs.iter().map(|(_, name)| name.as_str()).collect();
        let now = self.shown(tab);
        let segments = Segments {
            options: &names,
            selected: tabs.iter().position(|(tab, _)| *tab == now).unwrap_or(0),
            small: true,
            raised: false,
        };
        let size = segments.size(ui, &tools.look);
        let width = size.x.min(rect.width() - 2.0 * sizes::INSET);
        let left = self.list.or(self.preview).or(self.catalogue)?.left();
        let left = if self.count == 2 { left } else { rect.left() };
        let at = pos2(left + sizes::INSET, rect.center().y - size.y / 2.0);
        let place = Rect::from_min_size(at, vec2(width, size.y));
        let pressed = segments.show(ui, &tools.look, place)?;
        tabs.get(pressed).map(|(tab, _)| *tab)
    }
}
