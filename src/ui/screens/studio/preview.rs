//! The hand-out as it will be printed, a page at a time, with the item that is open marked.

use eframe::egui::{
    self, Color32, ColorImage, CornerRadius, Rect, Sense, Stroke, StrokeKind, TextureHandle,
    TextureOptions, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{Shown, StudioScreen};
use crate::design::page::studio as sizes;
use crate::design::{Theme, icon as icon_size, radius, shadow, stroke, type_scale};
use crate::model::{Action, Paper, PreviewPage, Sheet, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Flow, Kind, Segments};

/// The page that is shown, as a texture: which drawing it is of, which page, and the texture.
#[derive(Default)]
pub(super) struct Pictures {
    shown: Option<(u64, usize, TextureHandle)>,
}

impl std::fmt::Debug for Pictures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let shown = self
            .shown
            .as_ref()
            .map(|(drawing, page, _)| (drawing, page));
        f.debug_struct("Pictures").field("shown", &shown).finish()
    }
}

impl Pictures {
    fn texture(
        &mut self,
        ui: &Ui,
        (drawing, place): (u64, usize),
        page: &PreviewPage,
    ) -> egui::TextureId {
        let known = self.shown.as_ref();
        if let Some((_, _, texture)) = known.filter(|(of, at, _)| (*of, *at) == (drawing, place)) {
            return texture.id();
        }
        let size = page.size.map(|side| usize::try_from(side).unwrap_or(0));
        let [across, down] = size;
        let whole = page.pixels.0.len() == across * down * 4;
        let image = if whole {
            ColorImage::from_rgba_premultiplied(size, &page.pixels.0)
        } else {
            ColorImage::filled([1, 1], Color32::WHITE)
        };
        let texture = ui.load_texture("hand-out", image, TextureOptions::LINEAR);
        let id = texture.id();
        self.shown = Some((drawing, place, texture));
        id
    }
}

impl StudioScreen {
    pub(super) fn preview_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        rect: Rect,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let inner = rect.shrink2(vec2(sizes::PAGE_PADDING, sizes::TOP));
        let head = inner.with_max_y(inner.top() + sizes::HEAD * look.text_scale.max(1.0));
        head_ui(ui, shown, tools, head, actions);
        let foot = sheet_height(ui, tools, inner.width());
        let room = inner.with_min_y(head.bottom() + 8.0);
        let room = room.with_max_y(inner.bottom() - foot - 12.0);
        let preview = &shown.model.studio.preview;
        let page = preview.pages.get(preview.page);
        let [width, height] = match page {
            Some(page) => page.size.map(|side| side as f32),
            None => preview.sheet.paper.size_mm(),
        };
        let scale = (room.width() / width).min(room.height() / height).max(0.0);
        let size = vec2(width, height) * scale;
        let left = room.center().x - size.x / 2.0;
        let paper = Rect::from_min_size(pos2(left, room.top()), size);
        self.paper_ui(ui, shown, tools, paper);
        let top = (paper.bottom() + 12.0).min(inner.bottom() - foot);
        let sheet = Rect::from_min_size(pos2(inner.left(), top), vec2(inner.width(), foot));
        sheet_ui(ui, tools, preview.sheet, sheet, actions);
    }

    /// The page, or that it is being drawn.
    fn paper_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, paper: Rect) {
        let look = &tools.look;
        let preview = &shown.model.studio.preview;
        let round = radius::KEY;
        widgets::shade(ui, look, paper, shadow::HOVER, round);
        // Paper is white in every theme.
        ui.painter()
            .rect_filled(paper, CornerRadius::same(round), Color32::WHITE);
        let own = UiBuilder::new().max_rect(paper).id_salt("hand-out");
        ui.scope_builder(own, |ui| {
            let Some(page) = preview.pages.get(preview.page) else {
                let words = tools.text.get("studio-being-drawn");
                let ink = color(Theme::Light.roles().on_surface);
                let line = widgets::line(&words, type_scale::SMALL, ink)
                    .center()
                    .live();
                let middle = paper.shrink2(vec2(16.0, paper.height() * 0.4));
                widgets::fitted(ui, look, middle, line);
                return;
            };
            let texture = self
                .pictures
                .texture(ui, (preview.drawing, preview.page), page);
            let whole = Rect::from_min_max(egui::Pos2::ZERO, pos2(1.0, 1.0));
            ui.painter().image(texture, paper, whole, Color32::WHITE);
            let name = page_name(shown, tools);
            let response = ui.allocate_rect(paper, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &name));
            mark(ui, shown, tools, (paper, page));
        });
        let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
        ui.painter()
            .rect_stroke(paper, CornerRadius::same(round), edge, StrokeKind::Outside);
    }
}

/// The item that is open is marked where it is printed.
fn mark(ui: &Ui, shown: &Shown<'_>, tools: &Tools<'_>, (paper, page): (Rect, &PreviewPage)) {
    let Some(open) = shown.desk.open else { return };
    let at = |[left, top, right, bottom]: [f32; 4]| {
        let point = |x: f32, y: f32| paper.min + vec2(x, y) * paper.size();
        Rect::from_min_max(point(left, top), point(right, bottom))
    };
    let roles = tools.look.roles;
    for (_, edges) in page.items.iter().filter(|(place, _)| *place == open) {
        let rect = at(*edges).expand(3.0).intersect(paper);
        let round = CornerRadius::same(radius::KEY);
        let fill = color(roles.primary).gamma_multiply(0.12);
        ui.painter().rect_filled(rect, round, fill);
        let edge = Stroke::new(stroke::CONTROL, color(roles.primary));
        ui.painter()
            .rect_stroke(rect, round, edge, StrokeKind::Inside);
    }
}

fn page_name(shown: &Shown<'_>, tools: &Tools<'_>) -> String {
    let preview = &shown.model.studio.preview;
    if preview.pages.is_empty() {
        return tools.text.get("studio-hand-out");
    }
    let values = [
        ("page", (preview.page + 1).into()),
        ("pages", preview.pages.len().into()),
    ];
    tools.text.with("studio-hand-out-page", &values)
}

/// Which page is shown, and the way to the others.
fn head_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    rect: Rect,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let preview = &shown.model.studio.preview;
    let side = look.icon(32.0).min(40.0);
    let title = page_name(shown, tools);
    let words = rect.with_max_x(rect.right() - 2.0 * side);
    let ink = color(look.roles.on_surface);
    let line = widgets::line(&title, type_scale::TITLE_SMALL, ink);
    widgets::fitted(ui, look, words, line);
    let turns = [
        (
            "studio-page-before",
            Icon::Left,
            preview.page.checked_sub(1),
        ),
        (
            "studio-page-after",
            Icon::Right,
            Some(preview.page + 1).filter(|next| *next < preview.pages.len()),
        ),
    ];
    let mut left = words.right();
    for (id, icon, to) in turns {
        let name = tools.text.get(id);
        let at = pos2(left, rect.center().y - side / 2.0);
        let place = Rect::from_min_size(at, vec2(side, side));
        let tone = if to.is_some() {
            look.roles.on_surface
        } else {
            look.roles.on_surface_faint
        };
        let button = Button::icon_only(Kind::Link, icon, &name)
            .icon_size(icon_size::BODY)
            .colors(color(look.roles.surface_sunken), color(tone));
        if button.show(ui, look, place)
            && let Some(to) = to
        {
            actions.push(Action::Studio(StudioAction::Turn(to)));
        }
        left += side;
    }
}

/// The choices of print and paper, as segments.
fn choices(tools: &Tools<'_>) -> [[String; 2]; 2] {
    [
        ["studio-print-usual", "studio-print-large"].map(|id| tools.text.get(id)),
        ["studio-a4", "studio-letter"].map(|id| tools.text.get(id)),
    ]
}

fn segments<'a>(names: &'a [&'a str; 2], second: bool) -> Segments<'a> {
    Segments {
        options: names,
        selected: usize::from(second),
        small: true,
        raised: false,
    }
}

fn sheet_flow(ui: &Ui, tools: &Tools<'_>, at: egui::Pos2, right: f32) -> ([Rect; 2], f32) {
    let mut flow = Flow::new(at, right + 0.5, vec2(8.0, 8.0));
    let places = choices(tools).map(|names| {
        let names = names.each_ref().map(String::as_str);
        flow.place(segments(&names, false).size(ui, &tools.look))
    });
    (places, flow.bottom())
}

fn sheet_height(ui: &Ui, tools: &Tools<'_>, width: f32) -> f32 {
    let (_, bottom) = sheet_flow(ui, tools, egui::Pos2::ZERO, width);
    bottom
}

fn sheet_ui(ui: &mut Ui, tools: &Tools<'_>, sheet: Sheet, rect: Rect, actions: &mut Vec<Action>) {
    let (places, _) = sheet_flow(ui, tools, rect.min, rect.right());
    let ([print_at, paper_at], [print, paper]) = (places, choices(tools));
    let names = print.each_ref().map(String::as_str);
    let mut wanted = sheet;
    if let Some(place) = segments(&names, sheet.large).show(ui, &tools.look, print_at) {
        wanted.large = place == 1;
    }
    let names = paper.each_ref().map(String::as_str);
    let letter = sheet.paper == Paper::Letter;
    if let Some(place) = segments(&names, letter).show(ui, &tools.look, paper_at) {
        wanted.paper = if place == 1 { Paper::Letter } else { Paper::A4 };
    }
    if wanted != sheet {
        actions.push(Action::Studio(StudioAction::SetSheet(wanted)));
    }
}
