//! What can be changed about the figure: what bears weight, things, angles, and what does not look right.

use eframe::egui::{IdSalt, Rect, Role, Stroke, Ui, vec2};

use super::chips::{Chip, chips};
use super::{Shown, angles, edit, said, words};
use crate::design::page::making as sizes;
use crate::design::{stroke, type_scale};
use crate::domain::exercise::Position;
use crate::domain::own::OwnWork;
use crate::figure::FigureSpec;
use crate::figure::study::kit::NUDGE_M;
use crate::figure::study::{Bearing, Kit};
use crate::model::{Action, MakeEdit, MakingAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

const POSITIONS: [(&str, Position); 8] = [
    ("start-standing", Position::Standing),
    ("start-chair", Position::ChairSitting),
    ("start-long-sitting", Position::LongSitting),
    ("start-supine", Position::Supine),
    ("start-prone", Position::Prone),
    ("start-kneeling", Position::Kneeling),
    ("start-half-kneeling", Position::HalfKneeling),
    ("start-quadruped", Position::Quadruped),
];

const WORK: [OwnWork; 3] = [OwnWork::Reps, OwnWork::Hold, OwnWork::Timed];

/// Without a figure: the positions that one can begin in.
pub(super) fn begin_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    rect: Rect,
    actions: &mut Vec<Action>,
) {
    let inner = rect.shrink2(vec2(sizes::INSET, sizes::TOP));
    let width = inner.width().min(sizes::FIELD_WIDE);
    let salt = IdSalt::new("making-begin");
    page::scroll(ui, salt, rect, (inner.left(), width), |ui, column| {
        column.gap(sizes::TOP);
        let ink = color(tools.look.roles.on_surface);
        let title = tools.text.get("making-begin");
        let line = widgets::line(&title, type_scale::TITLE_SMALL, ink).title();
        column.say(ui, &tools.look, line);
        let muted = color(tools.look.roles.on_surface_muted);
        let about = tools.text.get("making-begin-about");
        column.say(
            ui,
            &tools.look,
            widgets::line(&about, type_scale::BODY, muted),
        );
        column.gap(sizes::GAP);
        start_ui(ui, shown, tools, (column, ""), actions);
    });
}

fn start_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    (column, heading): (&mut Column, &str),
    actions: &mut Vec<Action>,
) {
    let now = shown
        .making
        .figure()
        .map(|_| shown.making.made.exercise.position);
    let all: Vec<Chip> = POSITIONS
        .iter()
        .map(|(id, position)| {
            (
                tools.text.get(id),
                heading.is_empty() && now == Some(*position),
            )
        })
        .collect();
    let pressed = chips(ui, tools, column, heading, (Role::Button, &all));
    if let Some((_, position)) = pressed.and_then(|place| POSITIONS.get(place)) {
        actions.push(edit(MakeEdit::Stand(*position)));
    }
}

pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    rect: Rect,
    actions: &mut Vec<Action>,
) {
    let Some(figure) = shown.making.figure() else {
        return;
    };
    let edge = Stroke::new(stroke::HAIRLINE, color(tools.look.roles.line));
    ui.painter().vline(rect.left(), rect.y_range(), edge);
    let inner = rect.shrink2(vec2(sizes::INSET, sizes::TOP));
    let salt = IdSalt::new("making-panel");
    let across = (inner.left(), inner.width());
    page::scroll(ui, salt, rect, across, |ui, column| {
        column.gap(sizes::TOP);
        let title = words::title(shown, tools);
        let ink = color(tools.look.roles.on_surface);
        let line = widgets::line(&title, type_scale::BODY_BOLD, ink).title();
        column.say(ui, &tools.look, line);
        doubts_ui(ui, shown, tools, column);
        both_ui(ui, shown, tools, column, actions);
        angles::ui(ui, shown, tools, column, actions);
        bearings_ui(ui, (shown, figure), tools, column, actions);
        kit_ui(ui, figure, tools, column, actions);
        work_ui(ui, shown, tools, column, actions);
        swap_ui(ui, tools, column, actions);
        start_ui(ui, shown, tools, (column, "making-start-again"), actions);
        column.gap(sizes::TOP);
    });
}

/// What does not look right; or that it does.
fn doubts_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let look = &tools.look;
    let doubts = &shown.making.doubts;
    if doubts.is_empty() {
        let words = tools.text.get("making-sound");
        let ink = color(look.roles.on_surface_muted);
        column.say(ui, look, widgets::line(&words, type_scale::SMALL, ink));
    }
    let ink = color(look.roles.caution);
    for doubt in doubts {
        let words = said::doubt(tools.text, doubt);
        column.say(ui, look, widgets::line(&words, type_scale::SMALL, ink));
        column.gap(2.0);
    }
    column.gap(sizes::GAP - 2.0);
}

fn both_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let both = shown.making.both;
    let all: [Chip; 1] = [(tools.text.get("making-both"), both)];
    if chips(ui, tools, column, "", (Role::CheckBox, &all)).is_some() {
        actions.push(MakingAction::Both(!both).into());
    }
}

fn bearings_ui(
    ui: &mut Ui,
    (shown, figure): (&Shown<'_>, &FigureSpec),
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let Some(key) = figure.keys.get(shown.making.key) else {
        return;
    };
    let all = Bearing::ALL.map(|bearing| (said::bearing(tools.text, bearing), bearing.is_in(key)));
    let pressed = chips(ui, tools, column, "making-bears", (Role::CheckBox, &all));
    if let Some(bearing) = pressed.and_then(|place| Bearing::ALL.get(place)) {
        actions.push(edit(MakeEdit::Bear(*bearing)));
    }
}

fn kit_ui(
    ui: &mut Ui,
    figure: &FigureSpec,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let all = Kit::ALL.map(|kit| (tools.text.get(kit.message()), kit.is_in(figure)));
    let pressed = chips(ui, tools, column, "making-things", (Role::CheckBox, &all));
    if let Some(kit) = pressed.and_then(|place| Kit::ALL.get(place)) {
        actions.push(edit(MakeEdit::Put(*kit)));
    }
    let standing = Kit::ALL.into_iter();
    for kit in standing.filter(|kit| kit.stands() && kit.is_in(figure)) {
        nudge_ui(ui, kit, tools, column, actions);
    }
}

/// Four arrows that move a thing.
fn nudge_ui(
    ui: &mut Ui,
    kit: Kit,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let thing = tools.text.get(kit.message());
    let muted = color(look.roles.on_surface_muted);
    column.say(ui, look, widgets::line(&thing, type_scale::SMALL, muted));
    column.gap(4.0);
    let ways = [
        ("making-nudge-back", Icon::Back, [-NUDGE_M, 0.0]),
        ("making-nudge-on", Icon::Forward, [NUDGE_M, 0.0]),
        ("making-nudge-up", Icon::Up, [0.0, NUDGE_M]),
        ("making-nudge-down", Icon::Down, [0.0, -NUDGE_M]),
    ];
    let start = column.at();
    let mut flow = Flow::new(start, column.right() + 0.5, vec2(8.0, 8.0));
    for (id, icon, by) in ways {
        let name = tools.text.with(id, &[("thing", (&thing).into())]);
        let button = Button::icon_only(Kind::Soft, icon, &name).small();
        let size = button.size(ui, look);
        if button.show(ui, look, flow.place(size)) {
            actions.push(edit(MakeEdit::Nudge(kit, by)));
        }
    }
    column.take(flow.bottom() - start.y);
    column.gap(sizes::GAP);
}

/// Repetitions, a hold, or moving for a time.
pub(super) fn work_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let now = shown.making.made.exercise.own_work();
    let all = WORK.map(|work| (tools.text.get(said::work(work)), work == now));
    let pressed = chips(ui, tools, column, "making-work", (Role::RadioButton, &all));
    if let Some(work) = pressed.and_then(|place| WORK.get(place)) {
        actions.push(edit(MakeEdit::Work(*work)));
    }
}

fn swap_ui(ui: &mut Ui, tools: &Tools<'_>, column: &mut Column, actions: &mut Vec<Action>) {
    let look = &tools.look;
    let all = [
        ("making-swap-key", Icon::Swap, MakeEdit::Swap(false)),
        ("making-swap-all", Icon::Swap, MakeEdit::Swap(true)),
        ("making-no-figure", Icon::Trash, MakeEdit::NoFigure),
    ];
    for (id, icon, change) in all {
        let words = tools.text.get(id);
        let button = Button::new(Kind::Link, &words)
            .small()
            .icon(icon, Weight::Bold);
        let size = button.size(ui, look);
        let row = column.take(size.y);
        let place = row.with_max_x(row.left() + size.x.min(row.width()));
        if button.show(ui, look, place) {
            actions.push(edit(change));
        }
        column.gap(2.0);
    }
    column.gap(sizes::GAP);
}
