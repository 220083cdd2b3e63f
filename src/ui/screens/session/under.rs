//! What is under the ring: tempo, side, set, and what the state has to say.

use eframe::egui::{Color32, Rect, Ui, pos2, vec2};

use super::layout::{Layout, Shape, scaled};
use super::{Now, dose, words};
use crate::design::TypeStyle;
use crate::domain::Side;
use crate::model::Action;
use crate::player::{Command, State};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Control, SideSwitch, TempoPart};

/// Heights in design points.
const TEMPO: f32 = 72.0;
const LINE: f32 = 28.0;
const BUTTON: f32 = 48.0;
/// Side switches do not grow with the text as far as words do.
const SIDE_GROWTH: f32 = 1.25;

/// One thing under the ring.
#[derive(Clone, Debug)]
enum Row {
    Tempo,
    Side(Side),
    /// Words, with a dot a set before them.
    Line {
        words: String,
        sets: (u32, u32),
    },
    /// "Something hurts?", which opens the question.
    Hint,
    /// Takes back the last repetition of the set that is over.
    Undo,
}

/// What is under the ring, from top to bottom.
#[derive(Clone, Debug)]
pub(super) struct Under {
    rows: Vec<Row>,
}

impl Under {
    /// What the state has under its ring.
    pub(super) fn of(now: &Now<'_>, tools: &Tools<'_>) -> Self {
        let rows = match now.layout.shape {
            Shape::Far => from_afar(now, tools),
            Shape::Regular | Shape::Compact | Shape::Portrait => from_near(now, tools),
        };
        Self { rows }
    }

    /// True when there is a tempo bar.
    pub(super) fn has_tempo(&self) -> bool {
        self.rows.iter().any(|row| matches!(row, Row::Tempo))
    }

    /// True when there is nothing but words.
    pub(super) fn is_plain(&self) -> bool {
        self.rows
            .iter()
            .all(|row| matches!(row, Row::Line { .. } | Row::Hint))
    }

    /// How high all of it is, in points.
    pub(super) fn height(&self, layout: &Layout) -> f32 {
        let heights: f32 = self.rows.iter().map(|row| row.height(layout)).sum();
        let gaps = self.rows.len().saturating_sub(1) as f32;
        heights + gaps * layout.places.gaps[1] * layout.scale
    }
}

impl Row {
    fn height(&self, layout: &Layout) -> f32 {
        let growth = layout.growth();
        let line = LINE.max(layout.places.styles.line.line);
        let height = match self {
            Self::Tempo => TEMPO * layout.unit * growth,
            Self::Side(_) => layout.places.side[1] * growth.min(SIDE_GROWTH),
            Self::Line { .. } | Self::Hint => line * growth,
            Self::Undo => BUTTON * layout.unit,
        };
        height * layout.scale
    }
}

fn from_near(now: &Now<'_>, tools: &Tools<'_>) -> Vec<Row> {
    let view = &now.view;
    let line = |words: String, sets| Row::Line { words, sets };
    if view.state == State::Done {
        return vec![line(words::done_line(now, tools), (0, 0))];
    }
    let side = view.side.map(Row::Side);
    if matches!(
        view.state,
        State::Paused | State::Away(_) | State::Hurting(_)
    ) {
        let side = side.filter(|_| view.can_swap_sides);
        // A display has the same among its controls.
        let hint = now.model.kiosk.is_none().then_some(Row::Hint);
        return [hint, side].into_iter().flatten().collect();
    }
    let tempo = (view.state == State::Paced && 1 < view.parts.len()).then_some(Row::Tempo);
    let undo = (view.can_undo && view.step_state != State::Counted).then_some(Row::Undo);
    let last = undo.unwrap_or_else(|| line(words::set_line(now, tools), words::dots(now)));
    [tempo, side, Some(last)].into_iter().flatten().collect()
}

fn from_afar(now: &Now<'_>, tools: &Tools<'_>) -> Vec<Row> {
    let view = &now.view;
    if view.state == State::Done {
        let words = words::done_line(now, tools);
        return vec![Row::Line {
            words,
            sets: (0, 0),
        }];
    }
    let reps = matches!(view.state, State::Paced | State::Counted);
    let reps = view.rep.filter(|_| reps).map(|(_, of)| Row::Line {
        words: words::of_reps(now, tools, of),
        sets: (0, 0),
    });
    [reps, view.side.map(Row::Side)]
        .into_iter()
        .flatten()
        .collect()
}

pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (under, room): (&Under, Rect),
) -> Vec<Action> {
    let layout = now.layout;
    let gap = layout.places.gaps[1] * layout.scale;
    let mut top = room.top();
    let mut actions = Vec::new();
    for row in &under.rows {
        let size = vec2(room.width(), row.height(&layout));
        let place = Rect::from_min_size(pos2(room.left(), top), size);
        actions.extend(row_ui(ui, now, tools, (row, place)));
        top = place.bottom() + gap;
    }
    actions
}

fn row_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (row, place): (&Row, Rect),
) -> Option<Action> {
    let layout = now.layout;
    match row {
        Row::Tempo => {
            tempo_ui(ui, now, tools, place);
            None
        }
        Row::Side(side) => {
            let [width, _] = layout.places.side;
            let width = width * layout.scale * layout.growth().min(SIDE_GROWTH);
            let size = vec2(width.min(place.width()), place.height());
            let left = match layout.shape {
                Shape::Portrait => place.left(),
                Shape::Regular | Shape::Compact | Shape::Far => place.center().x - size.x / 2.0,
            };
            let rect = Rect::from_min_size(pos2(left, place.top()), size);
            side_ui(ui, now, tools, (rect, *side)).then_some(Action::Player(Command::SwapSides))
        }
        Row::Line { words, sets } => {
            line_ui(ui, now, tools, (place, words, *sets));
            None
        }
        Row::Hint => hint_ui(ui, now, tools, place).then_some(Action::Player(Command::Hurts)),
        Row::Undo => undo_ui(ui, now, tools, place).then_some(Action::Player(Command::RepUndone)),
    }
}

/// Words are as large as the row has become, not as the whole text.
fn plain(tools: &Tools<'_>) -> Look {
    Look {
        text_scale: 1.0,
        ..tools.look
    }
}

fn grown(now: &Now<'_>, style: TypeStyle, most: f32) -> TypeStyle {
    scaled(now.layout.style(style), now.layout.growth().min(most))
}

fn line_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (place, words, sets): (Rect, &str, (u32, u32)),
) {
    let style = grown(now, now.layout.places.styles.line, f32::MAX);
    let scale = now.layout.scale * now.layout.unit * now.layout.growth();
    let dots = widgets::SetDots {
        sets,
        words,
        style,
        scale,
        from_left: now.layout.shape == Shape::Portrait,
    };
    widgets::set_dots(ui, &plain(tools), place, &dots, &now.colors);
}

fn tempo_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, place: Rect) {
    let parts = words::parts(now)
        .into_iter()
        .map(|(part, length, done)| TempoPart {
            word: tools.text.part_word(now.exercise, part),
            seconds: tools.text.length(length),
            length_s: length.as_secs_f32(),
            sign: words::part_icon(part),
            done,
            current: Some(part) == now.view.part,
        });
    let parts: Vec<TempoPart> = parts.collect();
    let name = words::tempo_name(now, tools);
    let scale = now.layout.scale * now.layout.unit * now.layout.growth();
    let bar = (place, scale, name.as_str());
    widgets::tempo_bar(ui, &plain(tools), bar, &parts, &now.colors);
}

fn side_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, (rect, side): (Rect, Side)) -> bool {
    let text = tools.text;
    let letters = [text.get("side-letter-left"), text.get("side-letter-right")];
    let [left, right] = [Side::Left, Side::Right].map(|side| dose::side_word(text, side));
    let now_on = dose::side_word(text, side);
    let id = if now.view.can_swap_sides {
        "side-swap"
    } else {
        "side-is"
    };
    let name = text.with(id, &[("side", (&now_on).into())]);
    let shown = SideSwitch {
        side,
        words: [(&letters[0], &left), (&letters[1], &right)],
        style: grown(now, now.layout.places.styles.side, SIDE_GROWTH),
        name: &name,
        enabled: now.view.can_swap_sides,
    };
    widgets::side_switch(ui, &plain(tools), rect, &shown, &now.colors)
}

/// A line that is a button: while paused, what to do when something hurts.
fn hint_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, place: Rect) -> bool {
    let name = tools.text.get("player-hurts-hint");
    let ink = color(tools.look.roles.on_surface);
    let hint = Control {
        sign: (Icon::Hurts, Weight::Bold),
        sign_size: 22.0 * now.layout.scale * now.layout.unit,
        name: &name,
        words: Some(grown(now, now.layout.places.styles.line, f32::MAX)),
        colors: (Color32::TRANSPARENT, ink),
        enabled: true,
        hint: &words::key(tools.text, "h"),
    };
    hint.show(ui, &plain(tools), place, super::top::ui_id("hint"))
}

fn undo_ui(ui: &mut Ui, now: &Now<'_>, tools: &Tools<'_>, place: Rect) -> bool {
    let name = tools.text.get("control-undo-rep");
    let size = vec2(place.width() * 0.6, place.height());
    let left = match now.layout.shape {
        Shape::Portrait => place.left(),
        Shape::Regular | Shape::Compact | Shape::Far => place.center().x - size.x / 2.0,
    };
    let rect = Rect::from_min_size(pos2(left, place.top()), size);
    let undo = Control {
        sign: (Icon::Undo, Weight::Bold),
        sign_size: 22.0 * now.layout.scale * now.layout.unit,
        name: &name,
        words: Some(grown(now, now.layout.places.styles.line, f32::MAX)),
        colors: (
            color(now.colors.control_fill),
            color(tools.look.roles.on_surface),
        ),
        enabled: true,
        hint: &words::key(tools.text, "backspace"),
    };
    undo.show(ui, &plain(tools), rect, super::top::ui_id("undo-last"))
}
