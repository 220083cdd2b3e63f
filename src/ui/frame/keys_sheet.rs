//! The keys of the page, over it; and whether they or the tour have just come.

use eframe::egui::{Id, IdSalt, Modal, Rect, Sense, Ui, UiBuilder, Vec2, accesskit, pos2, vec2};

use super::tour;
use crate::design::{TypeStyle, radius, type_scale};
use crate::model::{Action, HelpAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::keys::{Shown, shown};
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, DialogButton, Kind};

const WIDTH: f32 = 880.0;
const PADDING: f32 = 32.0;
const AROUND: f32 = 16.0;
const BUTTON: [f32; 2] = [144.0, 48.0];
/// Two columns need so much room; else the keys stand in one.
const TWO_FROM: f32 = 640.0;
const GAP: f32 = 24.0;
const ROW_GAP: f32 = 10.0;
/// Dialogs grow with the text up to this.
const MOST_GROWTH: f32 = 1.5;
/// How large keys are, as over a session.
const KEY_STYLE: TypeStyle = TypeStyle {
    size: 15.0,
    line: 20.0,
    ..type_scale::KEY_CAP
};
const KEY_GAP: f32 = 16.0;

/// View state: what lay over the page in the frame before.
#[derive(Debug, Default)]
pub(super) struct OverPage {
    keys: bool,
    card: Option<usize>,
}

impl OverPage {
    /// Draws what lies over the page.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        window: Rect,
    ) -> Vec<Action> {
        let (keys, card) = (self.keys, self.card);
        self.keys = model.help.keys;
        self.card = model.help.tour.as_ref().map(|tour| tour.place);
        if let Some(shown) = &model.help.tour {
            let fresh = card != self.card;
            return tour::ui(ui, tools, window, (shown, fresh));
        }
        if !model.help.keys {
            return Vec::new();
        }
        let modal = modal(tools, Id::unique("keys-of-page"), 1.0);
        let fresh = !keys;
        let shown = modal.show(ui.ctx(), |ui| sheet_ui(ui, model, tools, (window, fresh)));
        shown.inner.into_iter().collect()
    }
}

/// A layer over the page that keeps the keyboard to itself; the page shows through by so much of the scrim.
pub(super) fn modal(tools: &Tools<'_>, id: Id, scrim: f32) -> Modal {
    Modal::new(id)
        .area(Modal::default_area(id).fade_in(false))
        .backdrop_color(color(tools.look.roles.scrim).gamma_multiply(scrim))
        .frame(eframe::egui::Frame::NONE)
}

fn sheet_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (window, fresh): (Rect, bool),
) -> Option<Action> {
    let look = &tools.look;
    let keys = shown(model);
    let title = tools.text.get("help-keys-title");
    let sizes = Sizes::of(ui, tools, window, (&title, &keys));
    let (own, _) = ui.allocate_exact_size(sizes.whole, Sense::hover());
    let ground = look.roles.surface_raised;
    widgets::dialog_ground(ui, look, own, ground, radius::DIALOG);
    let builder = UiBuilder::new()
        .max_rect(own)
        .id_salt("keys-of-page")
        .accessibility_role(accesskit::Role::Dialog)
        .accessibility_label(&title);
    let sheet = ui.scope_builder(builder, |ui| {
        let inside = own.shrink(PADDING);
        let closed = head_ui(ui, tools, (inside, &title, sizes.button), fresh);
        let top = pos2(inside.left(), inside.top() + sizes.head);
        let rest = Rect::from_min_max(top - vec2(8.0, 0.0), own.max - vec2(8.0, PADDING / 2.0));
        page::scroll(
            ui,
            IdSalt::new("keys"),
            rest,
            (top.x, inside.width()),
            |ui, column| {
                rows_ui(ui, tools, column, &keys);
            },
        );
        closed
    });
    let closed = HelpAction::ShowKeys(false);
    sheet.inner.then_some(Action::Help(closed))
}

/// Sizes of the sheet in this window, for these keys.
struct Sizes {
    whole: Vec2,
    /// Height of the title with the room under it.
    head: f32,
    button: Vec2,
}

impl Sizes {
    fn of(
        ui: &Ui,
        tools: &Tools<'_>,
        window: Rect,
        (title, keys): (&str, &[&'static Shown]),
    ) -> Self {
        let look = &tools.look;
        let growth = look.text_scale.clamp(1.0, MOST_GROWTH);
        let width = (WIDTH * growth).min(window.width() - 2.0 * AROUND);
        let inner = width - 2.0 * PADDING;
        let button = Vec2::from(BUTTON) * growth;
        let room = inner - button.x - GAP;
        let title = widgets::height(ui, look, title, type_scale::HEADLINE, room);
        let head = title.max(button.y) + 16.0;
        let body = rows_height(ui, tools, keys, inner);
        let height = head + body + 2.0 * PADDING;
        Self {
            whole: vec2(width, height.min(window.height() - 2.0 * AROUND)),
            head,
            button,
        }
    }
}

/// The title, and Close at its right; answers whether that was pressed.
fn head_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    (inside, title, button): (Rect, &str, Vec2),
    fresh: bool,
) -> bool {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let mut words = Column::new(inside.min, inside.width() - button.x - GAP);
    words.say(ui, look, widgets::line(title, type_scale::HEADLINE, ink));
    let corner = pos2(inside.right() - button.x, inside.top());
    close_ui(ui, tools, (Rect::from_min_size(corner, button), fresh))
}

fn close_ui(ui: &mut Ui, tools: &Tools<'_>, (rect, fresh): (Rect, bool)) -> bool {
    let label = tools.text.get("close");
    let button = DialogButton {
        kind: Kind::Outline,
        icon: Some((Icon::Close, Weight::Bold)),
        title: &label,
        words: "",
        key: "",
        style: type_scale::BODY_BOLD,
    };
    let id = Id::unique("keys-of-page-close");
    button.show(ui, &tools.look, (rect, id, fresh))
}

/// What is on the key and what it does.
fn words(tools: &Tools<'_>, key: &Shown) -> [String; 2] {
    let cap = tools.text.get(&format!("help-key-{}", key.name));
    let does = tools.text.get(&format!("help-key-{}-does", key.name));
    [cap, does]
}

/// Widths of the columns: of each, and of the keys in it.
fn widths(ui: &Ui, tools: &Tools<'_>, keys: &[&Shown], width: f32) -> (usize, f32, f32) {
    let look = &tools.look;
    let caps = keys.iter().map(|key| {
        let [cap, _] = words(tools, key);
        widgets::small_cap_width(ui, look, (&cap, KEY_STYLE))
    });
    let cap = caps.fold(0.0, f32::max) + KEY_GAP;
    let columns = if width < look.scaled(TWO_FROM) { 1 } else { 2 };
    let own = (width - GAP * (columns - 1) as f32) / columns as f32;
    (columns, own, cap)
}

fn row_height(ui: &Ui, tools: &Tools<'_>, key: &Shown, width: f32) -> f32 {
    let [_, does] = words(tools, key);
    let look = &tools.look;
    let words = widgets::height(ui, look, &does, type_scale::BODY, width);
    words.max(look.scaled(KEY_STYLE.line + 8.0)) + ROW_GAP
}

/// The keys in their columns: the first half, the second half.
fn halves<'a>(keys: &'a [&'static Shown], columns: usize) -> Vec<&'a [&'static Shown]> {
    keys.chunks(keys.len().div_ceil(columns).max(1)).collect()
}

fn rows_height(ui: &Ui, tools: &Tools<'_>, keys: &[&'static Shown], width: f32) -> f32 {
    let (columns, own, cap) = widths(ui, tools, keys, width);
    let high = |half: &&[&'static Shown]| -> f32 {
        let rows = half.iter();
        rows.map(|key| row_height(ui, tools, key, own - cap)).sum()
    };
    halves(keys, columns).iter().map(high).fold(0.0, f32::max) + note_height(ui, tools, width)
}

fn note_height(ui: &Ui, tools: &Tools<'_>, width: f32) -> f32 {
    let note = tools.text.get("help-keys-note");
    widgets::height(ui, &tools.look, &note, type_scale::SMALL, width) + ROW_GAP
}

fn rows_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, keys: &[&'static Shown]) {
    let look = &tools.look;
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let (columns, own, cap) = widths(ui, tools, keys, column.width);
    let mut foot = column.y;
    for (place, half) in halves(keys, columns).iter().enumerate() {
        let left = place as f32 * (own + GAP);
        let mut rows = column.inset(left, column.width - left - own);
        for key in *half {
            let high = row_height(ui, tools, key, own - cap);
            let row = rows.take(high).with_max_y(rows.y - ROW_GAP);
            let [on_key, does] = words(tools, key);
            widgets::small_cap(ui, look, row.left_center(), (&on_key, KEY_STYLE), ink);
            let line = row.with_min_x(row.left() + cap);
            widgets::fitted(ui, look, line, widgets::line(&does, type_scale::BODY, ink));
        }
        foot = foot.max(rows.y);
    }
    column.y = foot;
    let note = tools.text.get("help-keys-note");
    column.say(ui, look, widgets::line(&note, type_scale::SMALL, muted));
}
