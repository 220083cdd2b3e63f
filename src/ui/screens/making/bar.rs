//! The bar: the way back, what of the exercise is shown, the steps back and forth, and keeping it.

use eframe::egui::{Rect, Stroke, Ui, vec2};

use super::Shown;
use crate::design::page::{control, studio as sizes};
use crate::design::stroke;
use crate::model::{Action, MakingAction, MakingPage};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{Button, Flow, Kind, Segments};

const PAGES: [(&str, MakingPage); 2] = [
    ("making-words", MakingPage::Words),
    ("making-figure", MakingPage::Figure),
];

/// Draws the bar at the top of `rect`; answers where it is.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    rect: Rect,
    actions: &mut Vec<Action>,
) -> Rect {
    let look = &tools.look;
    let [across, down] = sizes::BAR_INSET;
    let inner = rect.shrink2(vec2(across, down));
    let gap = vec2(sizes::BAR_GAP, control::GAP);
    let mut flow = Flow::new(inner.min, inner.right() + 1.0, gap);
    let [undo, redo] = shown.making.can_step();
    let steps = [
        ("making-back", Icon::Back, true, Action::Back),
        ("studio-undo", Icon::Undo, undo, MakingAction::Undo.into()),
        ("studio-redo", Icon::Redo, redo, MakingAction::Redo.into()),
    ];
    let side = look.tall(48.0);
    for (id, icon, can, action) in steps {
        let name = tools.text.get(id);
        let ink = if can {
            look.roles.on_surface
        } else {
            look.roles.on_surface_faint
        };
        let button = Button::icon_only(Kind::Link, icon, &name);
        let button = button.colors(color(look.roles.canvas), color(ink));
        let button = if can { button } else { button.disabled() };
        if button.show(ui, look, flow.place(vec2(side, side))) {
            actions.push(action);
        }
    }
    pages_ui(ui, shown, tools, &mut flow, actions);
    save_ui(ui, shown, tools, (&mut flow, inner.right()), actions);
    let bar = rect.with_max_y((flow.bottom() + down).max(rect.top() + sizes::BAR));
    let edge = Stroke::new(stroke::HAIRLINE, color(look.roles.line));
    ui.painter().hline(bar.x_range(), bar.bottom(), edge);
    bar
}

fn pages_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    flow: &mut Flow,
    actions: &mut Vec<Action>,
) {
    let names = PAGES.map(|(id, _)| tools.text.get(id));
    let options = names.each_ref().map(String::as_str);
    let selected = PAGES
        .iter()
        .position(|(_, page)| *page == shown.making.page);
    let segments = Segments {
        options: &options,
        selected: selected.unwrap_or(0),
        small: false,
        raised: false,
    };
    let size = segments.size(ui, &tools.look);
    let size = vec2(size.x, size.y.max(tools.look.tall(48.0)));
    let pressed = segments.show(ui, &tools.look, flow.place(size));
    if let Some((_, page)) = pressed.and_then(|place| PAGES.get(place)) {
        actions.push(MakingAction::Show(*page).into());
    }
}

/// The button that keeps it, at the right of its row.
fn save_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (flow, right): (&mut Flow, f32),
    actions: &mut Vec<Action>,
) {
    let can = shown.making.lacks().is_empty() && !shown.model.studio.works_on_own();
    let words = tools.text.get("making-save");
    let button = Button::new(Kind::Main, &words).icon(Icon::Check, Weight::Bold);
    let button = if can { button } else { button.disabled() };
    let size = button.size(ui, &tools.look);
    let mut place = flow.place(size);
    let by = (right - place.right()).max(0.0);
    place = place.translate(vec2(by, 0.0));
    if button.show(ui, &tools.look, place) {
        actions.push(MakingAction::Save.into());
    }
}
