//! Who a routine is from, where it came in a pack, and what was added when it was handed over.

use eframe::egui::{Rect, Ui, vec2};

use super::Shown;
use crate::design::type_scale;
use crate::domain::safety::Audience;
use crate::domain::{Pack, Prescription};
use crate::model::data::{DataAction, Question};
use crate::model::{Action, ConsoleAction};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::widgets::{self, Button, Column, Kind};

/// Draws it, with the way to remove it again; nothing for what is built in.
pub(super) fn ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let name = shown.routine.id.pack();
    let Some(kept) = name.and_then(|name| shown.model.packs.of(&name)) else {
        return;
    };
    let look = &tools.look;
    let roles = look.roles;
    let colors = (roles.primary_soft, roles.on_primary_soft);
    let said = says(tools.text, &kept.pack, shown.routine.prescription.as_ref());
    let lines: Vec<_> = said
        .iter()
        .enumerate()
        .map(|(place, line)| (line.as_str(), place == 0))
        .collect();
    let style = (Icon::Clipboard, type_scale::BODY);
    widgets::note(ui, look, column, style, colors, &lines);
    column.gap(4.0);
    let label = tools.text.get("packs-remove");
    let button = Button::new(Kind::Link, &label).small();
    let size = button.size(ui, look);
    let row = column.take(size.y);
    let place = Rect::from_min_size(row.min - vec2(8.0, 0.0), size);
    if button.show(ui, look, place) {
        let ask = DataAction::Ask(Some(Question::Pack(kept.name.clone())));
        actions.push(Action::Data(ask));
    }
    column.gap(16.0);
}

/// The way to two windows, for who looks after others and where there is a second screen.
pub(super) fn console_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let model = shown.model;
    let others = model.preferences.audience == Some(Audience::Others);
    if !others && model.monitors.len() < 2 {
        return;
    }
    column.gap(8.0);
    let words = tools.text.get("console-open");
    let button = Button::new(Kind::Link, &words)
        .small()
        .icon(Icon::Distance, Weight::Bold);
    let size = button.size(ui, &tools.look);
    let row = column.take(size.y);
    let place = Rect::from_min_size(row.min - vec2(8.0, 0.0), size);
    if button.show(ui, &tools.look, place) {
        let open = ConsoleAction::Open(Some(shown.routine.id.clone()));
        actions.push(Action::Console(open));
    }
}

/// Who it is from and since when; for how long, on which days; when it is looked at again, and where questions go.
fn says(text: &Text, pack: &Pack, added: Option<&Prescription>) -> Vec<String> {
    let author = if pack.author.is_empty() {
        text.get("opened-author-unknown")
    } else {
        pack.author.clone()
    };
    let from = text.with("opened-from", &[("author", (&author).into())]);
    let made = added.and_then(|added| added.written).or(pack.created);
    let mut lines = vec![made.map_or_else(
        || from.clone(),
        |day| format!("{from} · {}", text.full_day(day)),
    )];
    let Some(added) = added else {
        return lines;
    };
    let mut when = Vec::new();
    if let Some(weeks) = added.weeks {
        when.push(text.with("handed-weeks", &[("count", weeks.into())]));
    }
    let days: Vec<_> = added.days.iter().map(|day| text.day_short(*day)).collect();
    when.extend((!days.is_empty()).then(|| days.join(", ")));
    if let Some(review) = added.review {
        let day = text.full_day(review);
        when.push(text.with("opened-review", &[("day", (&day).into())]));
    }
    lines.extend((!when.is_empty()).then(|| when.join(" · ")));
    let contact = added.contact.trim();
    lines.extend(
        (!contact.is_empty()).then(|| text.with("handed-contact", &[("contact", contact.into())])),
    );
    lines
}
