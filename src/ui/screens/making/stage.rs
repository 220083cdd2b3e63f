//! The figure on its stage, and under it its key positions.

use std::sync::Arc;

use eframe::egui::{Rect, Role, Ui, vec2};

use super::chips::Chip;
use super::{MakingScreen, Shown, edit};
use crate::design::page::{control, making as sizes};
use crate::design::radius;
use crate::domain::Side;
use crate::figure::FigureSpec;
use crate::figure::camera::Turned;
use crate::figure::motion::At;
use crate::model::{Action, MakeEdit, MakingAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::painters::figure::Wanted;
use crate::ui::screens::exercise::movement::Movement;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

/// A frame that comes late moves the figure no further than this.
const LATEST_S: f64 = 0.25;

impl MakingScreen {
    pub(super) fn stage_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &mut Tools<'_>,
        rect: Rect,
        actions: &mut Vec<Action>,
    ) {
        let Some(figure) = shown.making.figure() else {
            return;
        };
        let inner = rect.shrink2(vec2(sizes::INSET, sizes::TOP));
        let foot = self.foot_ui(ui, (shown, figure), tools, inner, actions);
        let stage = inner.with_max_y((foot - sizes::TOP).max(inner.top() + 40.0));
        widgets::stage(ui, &tools.look, stage, f32::from(radius::STAGE));
        self.keep_up(shown);
        let place = stage.shrink2(vec2(24.0, 28.0));
        let at = self.moment(ui, shown, figure);
        let palette = tools.palette;
        let name = tools.text.get("making-figure");
        let other = shown.making.seen.other_side;
        let wanted = Wanted {
            spec: figure,
            at,
            side: if other { Side::Left } else { Side::Right },
            view: self.view,
            turned: Turned::default(),
            look: shown.model.preferences.figure,
            palette: &palette,
            name: &name,
            opacity: 1.0,
            muscles: false,
            teaching: false,
        };
        self.figure.show(ui, tools.raster, place, &wanted);
        if !shown.making.seen.plays && !other {
            self.handles_ui(ui, (shown, figure), tools, place, actions);
        }
    }

    /// What was changed is drawn anew; while a joint is dragged, the figure keeps its size.
    fn keep_up(&mut self, shown: &Shown<'_>) {
        let now = (Arc::clone(&shown.making.made), shown.making.seen.other_side);
        let same = self.drawn.as_ref();
        let same = same.is_some_and(|(made, other)| Arc::ptr_eq(made, &now.0) && *other == now.1);
        if !same {
            self.figure.renew(!self.dragging);
            self.drawn = Some(now);
        }
    }

    /// The key position that is shown, or a moment of the movement.
    fn moment(&mut self, ui: &Ui, shown: &Shown<'_>, figure: &FigureSpec) -> At {
        if !shown.making.seen.plays {
            self.into_s = 0.0;
            return At::Key(shown.making.key);
        }
        let passed_s = f64::from(ui.input(|input| input.unstable_dt)).min(LATEST_S);
        self.into_s += passed_s;
        ui.request_repaint_after(self.figure.next_frame());
        Movement::of(&shown.making.made.exercise, Some(figure)).at(self.into_s)
    }

    /// Key positions, playing, the other side, the view; answers the top of what it took at the foot of `rect`.
    fn foot_ui(
        &mut self,
        ui: &mut Ui,
        (shown, figure): (&Shown<'_>, &FigureSpec),
        tools: &Tools<'_>,
        rect: Rect,
        actions: &mut Vec<Action>,
    ) -> f32 {
        let id = ui.scope_id().with("making-foot");
        let high = ui.data(|data| data.get_temp::<f32>(id));
        let high = high.unwrap_or_else(|| tools.look.tall(control::FILTER));
        let mut column = Column::new(rect.left_bottom() - vec2(0.0, high), rect.width());
        let top = column.y;
        let mut flow = Flow::new(column.at(), column.right() + 0.5, vec2(8.0, 8.0));
        keys_ui(ui, (shown, figure), tools, &mut flow, actions);
        self.plays_ui(ui, (shown, figure), tools, &mut flow, actions);
        column.take(flow.bottom() - top);
        let now = column.height();
        if (now - high).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, now));
            ui.request_discard("height");
        }
        top
    }

    fn plays_ui(
        &mut self,
        ui: &mut Ui,
        (shown, figure): (&Shown<'_>, &FigureSpec),
        tools: &Tools<'_>,
        flow: &mut Flow,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        let making = shown.making;
        let id = if making.seen.plays {
            "making-stop"
        } else {
            "making-play"
        };
        let icon = if making.seen.plays {
            Icon::Pause
        } else {
            Icon::Play
        };
        let words = tools.text.get(id);
        let button = Button::new(Kind::Outline, &words)
            .small()
            .icon(icon, Weight::Bold);
        let size = button.size(ui, look);
        if button.show(ui, look, flow.place(size)) {
            actions.push(MakingAction::Play(!making.seen.plays).into());
        }
        let view = tools.text.get(figure.viewpoint(self.view).message());
        let views = tools.text.with("making-view", &[("view", (&view).into())]);
        let chips: [Chip; 2] = [
            (tools.text.get("making-other-side"), making.seen.other_side),
            (views, false),
        ];
        let chips = chips.iter();
        let chips = chips.map(|(words, on)| (words.as_str(), words.as_str(), *on));
        match widgets::filter_chips(ui, look, flow, Role::Button, chips) {
            Some(0) => actions.push(MakingAction::OtherSide(!making.seen.other_side).into()),
            Some(_) => {
                self.view = (self.view + 1) % figure.views().len().max(1);
                self.figure.renew(true);
            }
            None => {}
        }
    }
}

fn keys_ui(
    ui: &mut Ui,
    (shown, figure): (&Shown<'_>, &FigureSpec),
    tools: &Tools<'_>,
    flow: &mut Flow,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let making = shown.making;
    let names: Vec<(String, String)> = (1..=figure.keys.len())
        .map(|number| {
            let name = tools.text.with("making-key", &[("number", number.into())]);
            (number.to_string(), name)
        })
        .collect();
    let keys = names.iter().enumerate().map(|(place, (words, name))| {
        let on = !making.seen.plays && place == making.key;
        (words.as_str(), name.as_str(), on)
    });
    let pressed = widgets::filter_chips(ui, look, flow, Role::RadioButton, keys);
    if let Some(place) = pressed {
        actions.push(MakingAction::ShowKey(place).into());
    }
    let side = look.tall(control::FILTER);
    let tools_of_keys = [
        ("making-add-key", Icon::Plus, true, MakeEdit::AddKey),
        (
            "making-remove-key",
            Icon::Trash,
            1 < figure.keys.len(),
            MakeEdit::RemoveKey,
        ),
    ];
    for (id, icon, can, change) in tools_of_keys {
        let name = tools.text.get(id);
        let button = Button::icon_only(Kind::Soft, icon, &name).small();
        let button = if can { button } else { button.disabled() };
        let place = flow.place(vec2(side.max(button.size(ui, look).x), side));
        if button.show(ui, look, place) {
            actions.push(edit(change));
        }
    }
}
