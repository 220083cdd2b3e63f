//! What wants attention, at the foot of the list, each with the tap that settles it.

use eframe::egui::{
    CornerRadius, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2,
    vec2,
};

use super::{Shown, StudioScreen, edit, said};
use crate::design::page::studio as sizes;
use crate::design::{Rgba8, Theme, icon as icon_size, radius, type_scale};
use crate::domain::draft::{Finding, Repair, Severity};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Column, Kind};

/// Ground and ink of a severity.
fn colors(tools: &Tools<'_>, severity: Severity) -> (Rgba8, Rgba8) {
    let roles = tools.look.roles;
    match severity {
        Severity::Error => (roles.stop_soft, roles.on_stop_soft),
        Severity::Warning => (roles.caution_soft, roles.on_caution_soft),
    }
}

fn sign(severity: Severity) -> Icon {
    match severity {
        Severity::Error => Icon::Error,
        Severity::Warning => Icon::Caution,
    }
}

impl StudioScreen {
    pub(super) fn problems_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let findings = &shown.desk.findings;
        let Some(worst) = findings.first().map(|finding| finding.severity) else {
            return;
        };
        let look = &tools.look;
        let (fill, _) = colors(tools, worst);
        let under = ui.painter().add(Shape::Noop);
        let [across, down] = sizes::PROBLEM_PADDING;
        let mut inner = column.inset(across, across);
        inner.gap(down);
        self.problems_head_ui(ui, tools, &mut inner, (worst, findings.len()));
        inner.gap(6.0);
        let count = if self.all_findings {
            findings.len()
        } else {
            sizes::FINDINGS
        };
        let mut shown_now = findings.iter().take(count);
        let two = 2.0 * sizes::PROBLEM_LEAST * look.text_scale.max(1.0) + 8.0 <= inner.width;
        while let Some(first) = shown_now.next() {
            let row: Vec<&Finding> = if two {
                std::iter::once(first).chain(shown_now.next()).collect()
            } else {
                vec![first]
            };
            self.problem_row_ui(ui, (shown, &row), tools, (&mut inner, two), actions);
            inner.gap(6.0);
        }
        inner.gap(down - 6.0);
        let rect = column.take(inner.height());
        let ground = widgets::surface_shape(look, rect, fill, radius::CARD);
        ui.painter().set(under, ground);
    }

    /// How many there are; more than a few are shown when that is asked for.
    fn problems_head_ui(
        &mut self,
        ui: &mut Ui,
        tools: &Tools<'_>,
        column: &mut Column,
        (worst, count): (Severity, usize),
    ) {
        let look = &tools.look;
        let (fill, ink) = colors(tools, worst);
        let title = tools
            .text
            .with("studio-problems", &[("count", count.into())]);
        let id = if self.all_findings {
            "studio-fewer-problems"
        } else {
            "studio-all-problems"
        };
        let more = tools.text.with(id, &[("count", count.into())]);
        let button = Button::new(Kind::Link, &more)
            .small()
            .colors(color(fill), color(ink));
        let size = button.size(ui, look);
        let size = vec2(size.x, size.y - 8.0);
        let many = sizes::FINDINGS < count;
        let icon = look.icon(icon_size::BODY);
        let mut words = column.inset(icon + 10.0, if many { size.x + 8.0 } else { 0.0 });
        let line = widgets::line(&title, type_scale::BODY_BOLD, color(look.roles.on_surface));
        words.say(ui, look, line.live());
        let row = column.take(words.height());
        let at = pos2(row.left() + icon / 2.0, row.center().y);
        widgets::icon(ui, at, sign(worst), Weight::Filled, icon, color(ink));
        if many {
            let place = pos2(row.right() - size.x, row.center().y - size.y / 2.0);
            if button.show(ui, look, Rect::from_min_size(place, size)) {
                self.all_findings = !self.all_findings;
            }
        }
    }

    fn problem_row_ui(
        &mut self,
        ui: &mut Ui,
        (shown, row): (&Shown<'_>, &[&Finding]),
        tools: &Tools<'_>,
        (column, two): (&mut Column, bool),
        actions: &mut Vec<Action>,
    ) {
        let width = if two {
            (column.width - 8.0) / 2.0
        } else {
            column.width
        };
        let heights = row
            .iter()
            .map(|finding| height(ui, (shown, finding), tools, width));
        let high = heights.fold(0.0, f32::max);
        let rect = column.take(high);
        let mut left = rect.left();
        for finding in row {
            let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, high));
            if let Some(repair) = problem_ui(ui, (shown, finding), tools, place) {
                self.repair(&repair, actions);
            }
            left += width + 8.0;
        }
    }

    fn repair(&mut self, repair: &Repair, actions: &mut Vec<Action>) {
        match repair {
            Repair::Edit(change) => actions.push(edit((**change).clone())),
            Repair::Show(place) => self.go_to(*place, actions),
        }
    }
}

/// Room for the words beside the repair.
fn words_room(ui: &Ui, tools: &Tools<'_>, (repair, width): (&str, f32)) -> f32 {
    let repair = if repair.is_empty() {
        0.0
    } else {
        widgets::measure(ui, &tools.look, repair, type_scale::SMALL_BOLD).x + 20.0
    };
    width - 24.0 - tools.look.icon(icon_size::INLINE) - 8.0 - repair
}

fn height(ui: &Ui, (shown, finding): (&Shown<'_>, &Finding), tools: &Tools<'_>, width: f32) -> f32 {
    let words = said::finding(shown, tools.text, finding);
    let repair = said::repair(shown, tools.text, finding);
    let room = words_room(ui, tools, (&repair, width));
    let high = widgets::height(ui, &tools.look, &words, type_scale::SMALL, room);
    (high + 12.0).max(sizes::PROBLEM)
}

/// The ground of a finding, with its sign.
fn ground_ui(ui: &Ui, tools: &Tools<'_>, rect: Rect, severity: Severity) {
    let look = &tools.look;
    let (_, ink) = colors(tools, severity);
    let edge = match look.theme {
        Theme::HighContrast => widgets::edge(look),
        Theme::Light | Theme::Dark => Stroke::NONE,
    };
    let (round, fill) = (CornerRadius::same(radius::SMALL), color(look.roles.surface));
    ui.painter()
        .rect(rect, round, fill, edge, StrokeKind::Inside);
    let icon = look.icon(icon_size::INLINE);
    let at = pos2(rect.left() + 12.0 + icon / 2.0, rect.center().y);
    widgets::icon(ui, at, sign(severity), Weight::Bold, icon, color(ink));
}

/// A finding; answers its repair when that was pressed.
fn problem_ui(
    ui: &mut Ui,
    (shown, finding): (&Shown<'_>, &Finding),
    tools: &Tools<'_>,
    rect: Rect,
) -> Option<Repair> {
    let look = &tools.look;
    ground_ui(ui, tools, rect, finding.severity);
    let words = said::finding(shown, tools.text, finding);
    let repair = said::repair(shown, tools.text, finding);
    let room = words_room(ui, tools, (&repair, rect.width()));
    let left = rect.left() + 12.0 + look.icon(icon_size::INLINE) + 8.0;
    let place = Rect::from_x_y_ranges(left..=left + room, rect.y_range());
    let own = UiBuilder::new()
        .max_rect(place)
        .id_salt(("finding", &words, finding.item));
    let shown = ui.scope_builder(own, |ui| {
        let name = said::severity(tools.text, finding, &words);
        let response = ui.allocate_rect(place, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        let line = widgets::line(&words, type_scale::SMALL, color(look.roles.on_surface));
        let high = widgets::height(ui, look, &words, type_scale::SMALL, room);
        let top = rect.center().y - high / 2.0;
        widgets::draw_wrapped(ui, look, place.with_min_y(top), line);
        let (_, ink) = colors(tools, finding.severity);
        let button = Button::new(Kind::Link, &repair)
            .small()
            .colors(color(look.roles.surface), color(ink));
        let press = rect.with_min_x(place.right() + 4.0).shrink(2.0);
        !repair.is_empty() && button.show(ui, look, press)
    });
    finding.repair.clone().filter(|_| shown.inner)
}
