//! The filters: goal, position, kit at hand, time. Folded into one button where there is little room.

use std::collections::BTreeSet;

use eframe::egui::{Rect, Role, Stroke, Ui, pos2, vec2};

use super::LibraryScreen;
use crate::design::page::{control, library as sizes};
use crate::design::{icon as icon_size, radius, stroke, type_scale};
use crate::domain::Kit;
use crate::domain::exercise::{Goal, PositionGroup};
use crate::domain::search::TimeBand;
use crate::model::{Action, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page::Page;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

const GOALS: [Goal; 5] = [
    Goal::Release,
    Goal::WarmUp,
    Goal::Stretch,
    Goal::Strengthen,
    Goal::Recover,
];

const POSITIONS: [PositionGroup; 4] = [
    PositionGroup::Standing,
    PositionGroup::Sitting,
    PositionGroup::Lying,
    PositionGroup::Kneeling,
];

const TIMES: [TimeBand; 3] = [TimeBand::Short, TimeBand::Medium, TimeBand::Long];

/// Kit that most people have or want; the rest is behind "More".
const FIRST_KIT: [Kit; 3] = [Kit::Ball, Kit::Mat, Kit::Strap];

impl LibraryScreen {
    pub(super) fn filters_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        (column, page): (&mut Column, &Page),
        actions: &mut Vec<Action>,
    ) {
        if page.narrow {
            self.button_ui(ui, model, tools, column);
            if self.filters {
                self.panel_ui(ui, model, tools, column, actions);
            }
            return;
        }
        let edge = Stroke::new(stroke::HAIRLINE, color(tools.look.roles.line));
        let group = group_width(ui, model, tools, column);
        let x = column.left + group + sizes::DIVIDER - sizes::GROUP;
        let beside = group + sizes::SECOND_GROUP - sizes::GROUP;
        let mut left = column.inset(0.0, column.width - group);
        let mut right = column.inset(beside, 0.0);
        goals_ui(ui, model, tools, &mut left, actions);
        self.kit_ui(ui, model, tools, &mut right, actions);
        let row = left.y.max(right.y);
        ui.painter().vline(x, column.y..=row, edge);
        column.y = row + sizes::FILTER_GAP;
        left.y = column.y;
        right.y = column.y;
        positions_ui(ui, model, tools, &mut left, actions);
        times_ui(ui, model, tools, &mut right, actions);
        let foot = left.y.max(right.y);
        ui.painter().vline(x, column.y..=foot, edge);
        column.y = foot;
    }

    /// The one button that shows the filters, with how many are set.
    fn button_ui(&mut self, ui: &mut Ui, model: &Model, tools: &Tools<'_>, column: &mut Column) {
        let look = &tools.look;
        let set = model.library.query.filters().len();
        let words = tools.text.with("filters", &[("count", set.into())]);
        let kind = if self.filters {
            Kind::Soft
        } else {
            Kind::Outline
        };
        let button = Button::new(kind, &words).icon(Icon::Filter, Weight::Bold);
        let size = button.size(ui, look);
        let row = column.take(size.y);
        if button.show(ui, look, Rect::from_min_size(row.min, size)) {
            self.filters = !self.filters;
        }
    }

    fn panel_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let look = &tools.look;
        column.gap(sizes::FILTER_GAP);
        let ground = ui.painter().add(eframe::egui::Shape::Noop);
        let mut inner = column.inset(sizes::CARD_PADDING, sizes::CARD_PADDING);
        inner.gap(sizes::CARD_PADDING);
        goals_ui(ui, model, tools, &mut inner, actions);
        inner.gap(sizes::FILTER_GAP);
        positions_ui(ui, model, tools, &mut inner, actions);
        inner.gap(sizes::FILTER_GAP);
        self.kit_ui(ui, model, tools, &mut inner, actions);
        inner.gap(sizes::FILTER_GAP);
        times_ui(ui, model, tools, &mut inner, actions);
        inner.gap(sizes::CARD_PADDING);
        let rect = column.take(inner.height());
        let card = widgets::surface_shape(look, rect, look.roles.surface, radius::CARD);
        ui.painter().set(ground, card);
    }

    /// Kit at hand, which is remembered.
    fn kit_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let have = model.preferences.kit();
        let shown = |kit: &Kit| self.more || FIRST_KIT.contains(kit) || have.contains(kit);
        let kinds: Vec<Kit> = Kit::askable().filter(shown).collect();
        let chips: Vec<_> = kinds
            .iter()
            .map(|kit| (words::kit(tools.text, *kit), have.contains(kit)))
            .collect();
        let mut flow = group(ui, tools, column, &tools.text.get("library-have"));
        if let Some(place) = chips_ui(ui, tools, &mut flow, &chips)
            && let Some(kit) = kinds.get(place)
        {
            let mut preferences = model.preferences.clone();
            preferences.set_kit(*kit, !have.contains(kit));
            actions.push(Action::SetPreferences(Box::new(preferences)));
        }
        self.more_ui(ui, tools, &mut flow);
        column.y = flow.bottom();
    }

    /// Shows the kit that fewer people have, or folds it away.
    fn more_ui(&mut self, ui: &mut Ui, tools: &Tools<'_>, flow: &mut Flow) {
        let (id, sign) = if self.more {
            ("library-less", Icon::CaretUp)
        } else {
            ("library-more", Icon::CaretDown)
        };
        let more = tools.text.get(id);
        let button = Button::new(Kind::Link, &more)
            .small()
            .icon_size(icon_size::INLINE)
            .icon_after(sign, Weight::Bold);
        let size = button.size(ui, &tools.look);
        if button.show(ui, &tools.look, flow.place(size)) {
            self.more = !self.more;
        }
    }
}

/// How wide the left groups are: as designed, or as the goals need, while the right ones keep room.
fn group_width(ui: &Ui, model: &Model, tools: &Tools<'_>, column: &Column) -> f32 {
    let goals = GOALS.iter().map(|goal| {
        let name = tools.text.get(words::goal(*goal));
        let on = model.library.query.goals.contains(goal);
        widgets::filter_size(ui, &tools.look, &name, on).x + control::GAP
    });
    let needed = sizes::LABEL + goals.sum::<f32>();
    let between = sizes::SECOND_GROUP - sizes::GROUP;
    let most = column.width - between - tools.look.scaled(sizes::SECOND_LEAST);
    needed.min(most).max(sizes::GROUP)
}

fn goals_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let mut query = model.library.query.clone();
    let group = ("library-goal", &GOALS[..]);
    if set_ui(ui, tools, column, group, &mut query.goals, words::goal) {
        actions.push(Action::LookFor(query));
    }
}

fn positions_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let mut query = model.library.query.clone();
    let group = ("library-position", &POSITIONS[..]);
    if set_ui(
        ui,
        tools,
        column,
        group,
        &mut query.positions,
        words::position,
    ) {
        actions.push(Action::LookFor(query));
    }
}

fn times_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let mut query = model.library.query.clone();
    let group = ("library-time", &TIMES[..]);
    if set_ui(ui, tools, column, group, &mut query.times, words::time) {
        actions.push(Action::LookFor(query));
    }
}

/// A group of chips for a set of values; answers whether the set changed.
fn set_ui<T: Copy + Ord>(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (label, values): (&str, &[T]),
    set: &mut BTreeSet<T>,
    message: fn(T) -> &'static str,
) -> bool {
    let chips: Vec<_> = values
        .iter()
        .map(|value| (tools.text.get(message(*value)), set.contains(value)))
        .collect();
    let mut flow = group(ui, tools, column, &tools.text.get(label));
    let pressed = chips_ui(ui, tools, &mut flow, &chips);
    column.y = flow.bottom();
    let Some(value) = pressed.and_then(|place| values.get(place)) else {
        return false;
    };
    if !set.remove(value) {
        set.insert(*value);
    }
    true
}

/// The label of a group; answers where its chips flow.
fn group(ui: &mut Ui, tools: &Tools<'_>, column: &Column, label: &str) -> Flow {
    let look = &tools.look;
    let wide = widgets::measure(ui, look, label, type_scale::SMALL_BOLD).x + control::GAP;
    let width = wide.max(sizes::LABEL);
    let place = Rect::from_min_size(
        column.at(),
        vec2(width - control::GAP, look.tall(control::FILTER)),
    );
    let ink = color(look.roles.on_surface);
    widgets::text(
        ui,
        look,
        place,
        widgets::line(label, type_scale::SMALL_BOLD, ink),
    );
    let start = pos2(column.left + width, column.y);
    Flow::new(start, column.right(), vec2(control::GAP, control::GAP))
}

/// Chips one after the other; answers the place of the one that was pressed.
fn chips_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    flow: &mut Flow,
    chips: &[(String, bool)],
) -> Option<usize> {
    let chips = chips.iter().map(|(words, on)| (&**words, &**words, *on));
    widgets::filter_chips(ui, &tools.look, flow, Role::CheckBox, chips)
}
