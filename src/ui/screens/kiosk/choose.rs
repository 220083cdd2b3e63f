//! Which routine: six cards, four ways to sort them, language, size of text, and "Finished".

use eframe::egui::{Rect, Ui, pos2, vec2};

use super::card::{Moving, goal_word};
use super::parts::{self, act, finished};
use super::{Canvas, parts::Foot};
use crate::design::kiosk::{HEAD, SIDES, SMALL_BUTTON, choose as sizes};
use crate::design::{touch, type_scale};
use crate::domain::Kit;
use crate::model::kiosk::{CARDS, Card, Offered, Way};
use crate::model::{Action, Kiosk, KioskAction, Model};
use crate::text::Language;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Big, Kind, big_card};

/// Draws the cards.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (canvas, moving): (&Canvas, &mut Moving),
) -> Vec<Action> {
    let Some(kiosk) = &model.kiosk else {
        return Vec::new();
    };
    let cards = model.cards();
    let pages = cards.len().div_ceil(CARDS).max(1);
    let title = match &kiosk.visit.narrowed {
        Some(card) => card_name(model, tools, card),
        None => tools.text.get("kiosk-choose"),
    };
    parts::title_ui(ui, tools, canvas.at(sizes::TITLE), &title);
    let mut actions = Vec::new();
    if !canvas.portrait {
        actions.extend(head_ui(ui, model, tools, canvas));
    }
    let first = (kiosk.visit.page % pages) * CARDS;
    let shown: Vec<_> = cards.iter().skip(first).take(CARDS).collect();
    let moves = Moving::place(ui, shown.len());
    // A page like the others, even when it is the last one.
    let grid = grid(canvas, cards.len().min(CARDS));
    for (place, (card, behind)) in shown.into_iter().enumerate() {
        let rect = card_rect(canvas, grid, place);
        let moving = (place == moves).then_some(&mut *moving);
        if card_ui(ui, model, tools, (rect, card, behind, moving)) {
            actions.push(act(KioskAction::Take(card.clone())));
        }
    }
    actions.extend(ways_ui(ui, tools, canvas, kiosk.visit.way));
    actions.extend(foot_ui(ui, model, tools, (canvas, pages)));
    actions
}

/// Columns and rows for so many cards: fewer cards are larger ones.
fn grid(canvas: &Canvas, count: usize) -> [usize; 2] {
    let columns = canvas.one(sizes::COLUMNS);
    let rows = CARDS / columns;
    if count <= rows.max(columns) {
        return if canvas.portrait {
            [1, count.max(2)]
        } else {
            [count.max(2), 1]
        };
    }
    let columns = if count <= 4 { 2 } else { columns };
    [columns, count.div_ceil(columns)]
}

fn card_rect(canvas: &Canvas, [columns, rows]: [usize; 2], place: usize) -> Rect {
    let area = canvas.at(sizes::CARDS);
    let size = vec2(
        (area.width() - sizes::GAP * (columns - 1) as f32) / columns as f32,
        (area.height() - sizes::GAP * (rows - 1) as f32) / rows as f32,
    );
    let at = vec2((place % columns) as f32, (place / columns) as f32);
    Rect::from_min_size(area.min + at * (size + vec2(sizes::GAP, sizes::GAP)), size)
}

fn card_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (rect, card, behind, moving): (Rect, &Card, &Vec<&Offered>, Option<&mut Moving>),
) -> bool {
    let look = tools.look;
    let name = card_name(model, tools, card);
    let line = card_line(tools, card, behind);
    let both = format!("{name}, {line}");
    big_card(ui, &look, rect, &both, |ui| {
        let inner = rect.shrink(sizes::PADDING);
        let [name_place, line_place] = words_places(ui, tools, inner, &name);
        let left = rect.left() + rect.width() * 0.4;
        // The figure stands beside the line where that is short, and never behind words.
        let long = widgets::measure(ui, &look, &line, type_scale::KIOSK_SMALL).x;
        let top = if inner.left() + long < left {
            name_place.bottom()
        } else {
            line_place.bottom()
        };
        let corner = pos2(left, top.max(rect.top() + rect.height() * 0.3));
        let figure = Rect::from_min_max(corner, rect.max - vec2(16.0, 12.0));
        if let Some(first) = behind.first() {
            match moving {
                Some(moving) => moving.ui(ui, model, tools, (&first.face, figure)),
                None => tools.thumbnail(ui, model, &first.face, figure),
            }
        }
        words_ui(ui, tools, [name_place, line_place], (&name, &line));
    })
}

/// Where the name stands, on up to two lines, and what there is to say of it.
fn words_places(ui: &Ui, tools: &Tools<'_>, inner: Rect, name: &str) -> [Rect; 2] {
    let look = &tools.look;
    let style = type_scale::KIOSK_BUTTON;
    let two = 2.0 * style.line * look.text_scale;
    let high = widgets::height(ui, look, name, style, inner.width()).min(two);
    let name = inner.with_max_y(inner.top() + high);
    let top = name.bottom() + 2.0;
    let line = type_scale::KIOSK_SMALL.line * look.text_scale;
    [name, inner.with_min_y(top).with_max_y(top + line)]
}

fn words_ui(ui: &Ui, tools: &Tools<'_>, places: [Rect; 2], (name, line): (&str, &str)) {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let muted = color(look.roles.on_surface_muted);
    let name = widgets::line(name, type_scale::KIOSK_BUTTON, ink);
    let line = widgets::line(line, type_scale::KIOSK_SMALL, muted);
    for (place, line) in places.into_iter().zip([name, line]) {
        widgets::paint_fitted(ui, look, place, line);
    }
}

fn card_name(model: &Model, tools: &Tools<'_>, card: &Card) -> String {
    let text = tools.text;
    match card {
        Card::Routine(id) => {
            let routine = model.content.catalogue.routine(id);
            routine.map_or_else(String::new, |routine| routine.name.clone())
        }
        Card::Goal(goal) => text.get(&format!("goal-{}", goal_word(*goal))),
        Card::Feel(id) => {
            let cause = model.content.guidance.guide.cause(id);
            cause.map_or_else(String::new, |cause| cause.title.clone())
        }
        Card::Minutes(Some(minutes)) => {
            text.with("kiosk-minutes-at-most", &[("minutes", (*minutes).into())])
        }
        Card::Minutes(None) => text.get("kiosk-minutes-more"),
        Card::Kit(Some(kit)) => words::kit(text, *kit),
        Card::Kit(None) => text.get("kiosk-kit-none"),
    }
}

/// Minutes and kit of a routine; how many routines there are behind another card.
fn card_line(tools: &Tools<'_>, card: &Card, behind: &[&Offered]) -> String {
    let text = tools.text;
    if let (Card::Routine(_), Some(offered)) = (card, behind.first()) {
        return routine_line(tools, offered);
    }
    let count = u32::try_from(behind.len()).unwrap_or(u32::MAX);
    text.with("kiosk-routines", &[("count", count.into())])
}

/// "9 min · strap".
pub(super) fn routine_line(tools: &Tools<'_>, offered: &Offered) -> String {
    let text = tools.text;
    let minutes = text.with("kiosk-minutes", &[("minutes", offered.minutes().into())]);
    let kit = offered
        .kit
        .iter()
        .map(|kit: &Kit| words::kit_inside(text, *kit));
    std::iter::once(minutes)
        .chain(kit)
        .collect::<Vec<_>>()
        .join(" · ")
}

/// Language and size of text, at the head of a wide screen.
fn head_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, canvas: &Canvas) -> Vec<Action> {
    let style = SMALL_BUTTON;
    let mut right = canvas.point(canvas.rect.width() - canvas.one(SIDES), 0.0).x;
    let top = canvas.point(0.0, HEAD).y;
    let mut actions = Vec::new();
    for foot in persons_own(model, tools).into_iter().rev() {
        let big = Big::new(foot.kind, &foot.label).style(style);
        let big = foot.icon.map_or(big, |icon| big.icon(icon));
        let width = big.width(ui, &tools.look);
        let rect = Rect::from_min_size(pos2(right - width, top), vec2(width, touch::KIOSK_MIN));
        if big.show(ui, &tools.look, rect) {
            actions.push(foot.action);
        }
        right -= width + touch::KIOSK_GAP;
    }
    actions
}

/// The next language, and larger text.
fn persons_own(model: &Model, tools: &Tools<'_>) -> Vec<Foot> {
    let mut own = Vec::new();
    let tags: Vec<&str> = model.kiosk.iter().flat_map(Kiosk::languages).collect();
    let now = model.preferences.language.as_deref();
    let place = tags.iter().position(|tag| Some(*tag) == now).unwrap_or(0);
    let next = tags.get((place + 1).checked_rem(tags.len()).unwrap_or(0));
    if let Some(next) = next.filter(|_| 1 < tags.len()) {
        let name = tools.text.get(Language::of_tag(next).name());
        let speak = KioskAction::Speak((*next).to_owned());
        own.push(Foot::new(name, Icon::Languages, speak));
    }
    let larger = model.preferences.text_percent <= 100;
    let id = if larger {
        "kiosk-larger"
    } else {
        "kiosk-smaller"
    };
    let label = tools.text.get(id);
    own.push(Foot::new(label, Icon::TextSize, KioskAction::Larger));
    own
}

/// The ways to sort the cards.
fn ways_ui(ui: &mut Ui, tools: &Tools<'_>, canvas: &Canvas, now: Way) -> Vec<Action> {
    let area = canvas.at(sizes::WAYS);
    let columns = Way::SORTED.len();
    let gap = touch::KIOSK_GAP;
    let width = (area.width() - gap * (columns - 1) as f32) / columns as f32;
    let mut actions = Vec::new();
    for (place, way) in Way::SORTED.into_iter().enumerate() {
        let at = area.min + vec2(place as f32 * (width + gap), 0.0);
        let rect = Rect::from_min_size(at, vec2(width, touch::KIOSK));
        let label = tools.text.get(&format!("kiosk-way-{}", way.as_str()));
        let icon = match way {
            Way::Goal => Icon::Flag,
            Way::Feel => Icon::Hurts,
            Way::Time => Icon::Timer,
            Way::Equipment | Way::Routines => Icon::Strengthen,
        };
        let big = Big::new(Kind::Outline, &label).chosen(way == now);
        let big = if canvas.portrait {
            big.style(SMALL_BUTTON)
        } else {
            big.icon(icon)
        };
        if big.show(ui, &tools.look, rect) {
            let next = if way == now { Way::Routines } else { way };
            actions.push(act(KioskAction::Sort(next)));
        }
    }
    actions
}

fn foot_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    (canvas, pages): (&Canvas, usize),
) -> Vec<Action> {
    let text = tools.text;
    let help = Foot::new(text.get("get-help"), Icon::FirstAid, KioskAction::Help);
    let mut buttons = vec![help];
    if 1 < pages {
        buttons.push(Foot::new(
            text.get("kiosk-more"),
            Icon::Forward,
            KioskAction::More,
        ));
    }
    if canvas.portrait {
        // Signs alone: there is no room for more.
        for mut foot in persons_own(model, tools) {
            foot.label = String::new();
            buttons.push(foot);
        }
    }
    buttons.push(finished(tools));
    parts::foot_ui(ui, tools, canvas, buttons)
}
