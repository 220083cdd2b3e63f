//! Who a routine is from, where it came in a pack, and what was added when it was handed over.

use eframe::egui::{Ui, vec2};

use super::Shown;
use crate::design::type_scale;
use crate::domain::{Pack, Prescription};
use crate::model::data::{DataAction, Question};
use crate::model::{Action, SafetyAction};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::widgets::{self, Button, Column, Flow, Kind};

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
    let mut said = says(tools.text, &kept.pack, shown.routine.prescription.as_ref());
    let yes = shown.model.said_handed_out(&shown.routine.id);
    said.extend(yes.then(|| tools.text.get("handed-said")));
    let lines: Vec<_> = said
        .iter()
        .enumerate()
        .map(|(place, line)| (line.as_str(), place == 0))
        .collect();
    let style = (Icon::Clipboard, type_scale::BODY);
    widgets::note(ui, look, column, style, colors, &lines);
    column.gap(4.0);
    let ask = DataAction::Ask(Some(Question::Pack(kept.name.clone())));
    let take_back = SafetyAction::HandedOut(shown.routine.id.clone(), false);
    let ways = [
        ("packs-remove", true, Action::Data(ask)),
        ("handed-take-back", yes, Action::Safety(take_back)),
    ];
    let mut flow = Flow::new(column.at() - vec2(8.0, 0.0), column.right(), vec2(8.0, 0.0));
    for (words, shown, action) in ways {
        let label = tools.text.get(words);
        let button = Button::new(Kind::Link, &label).small();
        if shown && button.show(ui, look, flow.place(button.size(ui, look))) {
            actions.push(action);
        }
    }
    column.y = flow.bottom();
    column.gap(16.0);
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
