//! The joints on the figure, each a handle that is dragged, or moved by the arrow keys.

use eframe::egui::{Key, Pos2, Rect, Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::{MakingScreen, Shown, edit, said};
use crate::design::page::making as sizes;
use crate::design::stroke;
use crate::domain::Side;
use crate::figure::FigureSpec;
use crate::figure::body::BodySet;
use crate::figure::camera::View;
use crate::figure::math::Vec3;
use crate::figure::skeleton::Frames;
use crate::figure::study::Joint;
use crate::model::{Action, MakeEdit, MakingAction};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets;

/// An arrow key moves a joint so far, metres.
const BY_KEY_M: f32 = 0.02;

/// Where a figure is on the screen.
struct Put {
    view: View,
    origin: Pos2,
    /// Points a metre.
    metre: f32,
}

impl Put {
    fn on_screen(&self, point: Vec3) -> Pos2 {
        let at = self.view.project(point);
        self.origin + vec2(at.x as f32, -at.y as f32) * self.metre
    }

    /// The point that is `by` points further on the screen, as near to the viewer as before.
    fn moved(&self, point: Vec3, by: Vec2) -> Vec3 {
        let [x, y] = [by.x, -by.y].map(|by| f64::from(by / self.metre));
        point + self.view.right * x + self.view.up * y
    }
}

impl MakingScreen {
    /// Draws the handles of a figure in `place`, and lets them be dragged.
    pub(super) fn handles_ui(
        &mut self,
        ui: &mut Ui,
        (shown, figure): (&Shown<'_>, &FigureSpec),
        tools: &Tools<'_>,
        place: Rect,
        actions: &mut Vec<Action>,
    ) {
        let Some((origin, metre)) = self.figure.put(ui.pixels_per_point()) else {
            return;
        };
        let Some(key) = figure.keys.get(shown.making.key) else {
            return;
        };
        let body = BodySet::of(figure.body);
        let frames = Frames::of(&key.pose, body);
        let put = Put {
            view: figure.camera(self.view).view(),
            origin: place.min + origin,
            metre,
        };
        let mut joints = Joint::ALL.map(|joint| (joint, joint.point(&frames, body)));
        // The nearest ones are touched first.
        joints.sort_by(|a, b| put.view.depth(a.1).total_cmp(&put.view.depth(b.1)));
        let mut held = false;
        for (joint, point) in joints {
            let at = put.on_screen(point);
            let response = handle_ui(ui, tools, (joint, shown.making.joint == joint), at);
            held |= response.dragged();
            if let Some(by) = asked(ui, &response, at, metre) {
                let to = put.moved(point, by);
                actions.push(edit(MakeEdit::Drag(joint, to)));
                ui.request_repaint();
            } else if response.clicked() || response.gained_focus() {
                actions.push(MakingAction::Pick(joint).into());
            }
        }
        if self.dragging && !held {
            actions.push(MakingAction::LetGo.into());
        }
        self.dragging = held;
    }
}

/// How far a joint is to go, points: to the pointer that drags it, or a step by an arrow key.
fn asked(ui: &Ui, response: &Response, at: Pos2, metre: f32) -> Option<Vec2> {
    if response.dragged() {
        let to = response.interact_pointer_pos()?;
        return (response.drag_delta() != Vec2::ZERO).then(|| to - at);
    }
    if !response.has_focus() {
        return None;
    }
    widgets::keep_arrows(ui, response);
    let ways = [
        (Key::ArrowLeft, vec2(-1.0, 0.0)),
        (Key::ArrowRight, vec2(1.0, 0.0)),
        (Key::ArrowUp, vec2(0.0, -1.0)),
        (Key::ArrowDown, vec2(0.0, 1.0)),
    ];
    let pressed = ways
        .into_iter()
        .find(|(key, _)| ui.input(|input| input.key_pressed(*key)));
    pressed.map(|(_, way)| way * BY_KEY_M * metre)
}

/// A disc with a ring around; one of the left side is a square, so that color does not tell alone.
fn handle_ui(ui: &mut Ui, tools: &Tools<'_>, (joint, chosen): (Joint, bool), at: Pos2) -> Response {
    let look = &tools.look;
    let name = said::joint(tools.text, joint);
    let hit = Rect::from_center_size(at, Vec2::splat(sizes::HANDLE_HIT));
    let id = ui.scope_id().with(("joint", joint));
    let response = ui.interact(hit, id, Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, &name));
    let lit = chosen || response.hovered() || response.dragged();
    let (fill, edge) = if lit {
        (look.roles.primary, look.roles.on_primary)
    } else {
        (look.roles.surface, look.roles.primary)
    };
    let stroke = Stroke::new(stroke::SELECTED, color(edge));
    let radius = sizes::HANDLE;
    if joint.side() == Some(Side::Left) {
        let square = Rect::from_center_size(at, Vec2::splat(2.0 * radius - 2.0));
        ui.painter().rect(
            square,
            2.0,
            color(fill),
            stroke,
            eframe::egui::StrokeKind::Inside,
        );
    } else {
        ui.painter().circle(at, radius, color(fill), stroke);
    }
    widgets::focus_ring(ui, look, &response, hit, (sizes::HANDLE_HIT / 2.0) as u8);
    response.on_hover_text(name)
}
