//! The check-in: before a session pain right now, after it the worst pain, effort and a note.

mod effort;
mod foot;
mod keys;
mod note;
mod pain;

use std::time::Duration;

use eframe::egui::{IdSalt, Rect, Ui, pos2, vec2};

use crate::design::page::check_in as sizes;
use crate::design::type_scale;
use crate::domain::PainRule;
use crate::domain::history::{PainWhen, PastSession};
use crate::domain::pain::PainAdvice;
use crate::model::{Action, Asked, Model};
use crate::ui::frame::Tools;
use crate::ui::page;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column};

pub(in crate::ui) use self::pain::scale_names;

/// View state: which question digits answer, and what is typed.
#[derive(Debug, Default)]
pub struct CheckInScreen {
    question: keys::Question,
    note: String,
}

/// What the screen is about.
struct Shown<'a> {
    model: &'a Model,
    /// The session that has ended; `None` before one.
    session: Option<&'a PastSession>,
    rule: Option<&'a PainRule>,
    name: &'a str,
    length: Duration,
    /// The number that is chosen, or the worst that was said during the session.
    pain: Option<u8>,
}

impl<'a> Shown<'a> {
    fn of(model: &'a Model, asked: &'a Asked) -> Option<Self> {
        let catalogue = &model.content.catalogue;
        match asked {
            Asked::Before(routine) => Some(Self {
                model,
                session: None,
                rule: model.rule_of(Some(routine)),
                name: catalogue.routine(routine)?.name.as_str(),
                length: model.plan_of(routine)?.total(),
                pain: model.check_in.before,
            }),
            Asked::After(id) => {
                let session = model.past.session(id)?;
                let said = session.pain_of_all(PainWhen::During).map(|pain| pain.nrs);
                Some(Self {
                    model,
                    session: Some(session),
                    rule: model.rule_of(session.routine.as_ref()),
                    name: session.name.as_str(),
                    length: session.length().unwrap_or_default(),
                    pain: said.or_else(|| session.worst(PainWhen::During)),
                })
            }
        }
    }

    /// What the rule advises at the number that is chosen.
    fn advice(&self) -> Option<PainAdvice> {
        Some(self.rule?.band(self.pain?)?.advice)
    }
}

impl CheckInScreen {
    /// Draws it in the whole window.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        asked: &Asked,
    ) -> Vec<Action> {
        let Some(shown) = Shown::of(model, asked) else {
            return vec![Action::Back];
        };
        let window = ui.max_rect();
        let mut actions = self.typed(ui, &shown);
        let all_open = shown.session.is_some() && shown.pain.is_some_and(|nrs| 0 < nrs);
        let gap = if all_open && window.height() < sizes::SHORT {
            sizes::GAP_SHORT
        } else {
            sizes::GAP
        };
        let (left, width) = sizes::column(window.width(), tools.look.text_scale);
        let salt = IdSalt::new(("check-in", shown.session.is_some()));
        page::scroll(ui, salt, window, (left, width), |ui, column| {
            column.gap(sizes::top(window.height()));
            head_ui(ui, &shown, tools, column);
            column.gap(gap);
            pain::card_ui(ui, &shown, tools, column, &mut actions);
            if let Some(session) = shown.session {
                column.gap(gap);
                self.rest_ui(ui, session, tools, column, &mut actions);
            }
            column.gap(gap);
            foot::ui(ui, &shown, tools, column, &mut actions);
            column.gap(sizes::GAP);
        });
        self.remember(&actions);
        actions
    }

    /// Effort and note, side by side where there is room.
    fn rest_ui(
        &mut self,
        ui: &mut Ui,
        session: &PastSession,
        tools: &Tools<'_>,
        column: &mut Column,
        actions: &mut Vec<Action>,
    ) {
        let [first, second] = sizes::halves(column.width, tools.look.text_scale);
        if second <= 0.0 {
            effort::card_ui(ui, session, tools, column, actions);
            column.gap(sizes::GAP);
            self.note_ui(ui, session, tools, column, actions);
            return;
        }
        let mut left = Column::new(column.at(), first);
        let beside = pos2(column.right() - second, column.y);
        let mut right = Column::new(beside, second);
        effort::card_ui(ui, session, tools, &mut left, actions);
        self.note_ui(ui, session, tools, &mut right, actions);
        column.gap(left.height().max(right.height()));
    }
}

/// The routine and its length, the question, and how many questions there are.
fn head_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let (look, text) = (&tools.look, tools.text);
    let minutes = text.minutes(shown.length);
    let length = text.with("minutes-short", &[("count", minutes.into())]);
    let values = [("name", shown.name.into()), ("length", (&length).into())];
    let eyebrow = text.with("check-in-eyebrow", &values);
    let title = text.get(match shown.session {
        Some(_) => "check-in-title",
        None => "check-in-before-title",
    });
    let hint = text.get(match shown.session {
        Some(_) => "check-in-hint",
        None => "check-in-before-hint",
    });
    let [primary, ink, muted] = [
        look.roles.primary,
        look.roles.on_surface,
        look.roles.on_surface_muted,
    ]
    .map(color);
    let room = look.scaled(sizes::HINT);
    let beside = 2.2 * room < column.width;
    let top = column.y;
    let mut words = column.inset(0.0, if beside { room } else { 0.0 });
    words.say(
        ui,
        look,
        widgets::line(&eyebrow, type_scale::SMALL_BOLD, primary),
    );
    words.gap(4.0);
    words.say(ui, look, widgets::line(&title, type_scale::HEADLINE, ink));
    column.y = words.y;
    if beside {
        let at = pos2(column.right() - room, top);
        let place = Rect::from_min_size(at, vec2(room, words.height()));
        let place = place.with_max_y(top + look.tall(sizes::HINT_HIGH));
        let line = widgets::line(&hint, type_scale::SMALL, muted).right();
        widgets::lines(ui, look, place, line, 3);
    } else {
        column.say(ui, look, widgets::line(&hint, type_scale::SMALL, muted));
    }
}
