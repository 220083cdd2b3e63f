//! The pain card: the number, the bands of the routine's rule under it, and what the rule says.

use eframe::egui::{CornerRadius, Rect, Shape, Ui, Vec2, pos2, vec2};

use super::Shown;
use crate::design::page::{check_in as sizes, control};
use crate::design::{TypeStyle, radius, type_scale};
use crate::domain::history::PainWhen;
use crate::domain::pain::{PainAdvice, PainBand};
use crate::domain::{PainRule, Side};
use crate::model::{Action, Answer, CheckInAction};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::Weight;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Column, Flow, PainScale, Segments};

/// The sides that pain can be on, in the order in which they are shown.
const SIDES: [Option<Side>; 3] = [Some(Side::Left), Some(Side::Right), None];

/// The legend: its words, the sign of a band, and the room beside it and between two bands.
const LEGEND: TypeStyle = type_scale::BODY;
const SIGN: f32 = 18.0;
const BESIDE_SIGN: f32 = 8.0;
const LEGEND_GAP: f32 = 24.0;

/// A card in a column, with `add` on it.
pub(super) fn card(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    add: impl FnOnce(&mut Ui, &mut Column),
) {
    let under = ui.painter().add(Shape::Noop);
    let mut inner = column.inset(sizes::INSET, sizes::INSET);
    inner.gap(sizes::CARD_TOP);
    add(ui, &mut inner);
    inner.gap(sizes::CARD_TOP);
    let rect = column.take(inner.height());
    ui.painter()
        .set(under, widgets::card_ground(&tools.look, rect));
}

/// Pain after the session, where it was said.
pub(super) fn now(shown: &Shown<'_>) -> Option<u8> {
    let said = shown.session?.pain_of_all(PainWhen::After);
    said.map(|pain| pain.nrs)
}

/// Draws the card.
pub(super) fn card_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (look, text) = (&tools.look, tools.text);
    let said = |answer| Action::CheckIn(CheckInAction::Answer(answer));
    card(ui, tools, column, |ui, inner| {
        inner.gap(sizes::INSET - sizes::CARD_TOP);
        title_ui(ui, shown, tools, inner, actions);
        inner.gap(20.0);
        let names = scale_names(text, shown.rule);
        let shows = |chosen| PainScale {
            chosen,
            rule: shown.rule,
            names: &names,
            words: ["", "", ""],
        };
        let boxes = inner.take(look.tall(sizes::PAIN));
        let chosen = shown.pain;
        if let Some(nrs) = widgets::pain_boxes(ui, look, (boxes, "pain"), &shows(chosen)) {
            actions.push(said(Answer::Pain(nrs)));
        }
        inner.gap(16.0);
        legend_ui(ui, shown, tools, inner, boxes);
        inner.gap(20.0);
        advice_ui(ui, shown, tools, inner);
        if shown.session.is_some() && shown.pain.is_some_and(|nrs| 0 < nrs) {
            inner.gap(16.0);
            let rect = inner.take(look.tall(sizes::NOW));
            let boxes = now_label_ui(ui, tools, rect);
            let chosen = now(shown);
            if let Some(nrs) = widgets::pain_boxes(ui, look, (boxes, "pain-now"), &shows(chosen)) {
                actions.push(said(Answer::Now(nrs)));
            }
        }
        inner.gap(sizes::INSET - sizes::CARD_TOP);
    });
}

/// The question, and which side it is about.
fn title_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    tools: &Tools<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let (look, text) = (&tools.look, tools.text);
    let names = ["side-left", "side-right", "side-both"].map(|id| text.get(id));
    let side = shown.model.check_in.side;
    let sides = Segments {
        options: &names.each_ref().map(String::as_str),
        selected: SIDES.iter().position(|one| *one == side).unwrap_or(0),
        small: false,
        raised: false,
    };
    let size = sides.size(ui, look);
    let title = text.get(match shown.session {
        Some(_) => "check-in-worst",
        None => "check-in-now",
    });
    let place = place_beside(ui, tools, column, (&title, size));
    let pressed = sides.show(ui, look, place);
    actions.extend(pressed.map(|place| {
        let side = SIDES.get(place).copied().flatten();
        Action::CheckIn(CheckInAction::Answer(Answer::Side(side)))
    }));
}

/// Draws the title, and answers where something of `size` goes: beside it where there is room, else under it.
fn place_beside(
    ui: &mut Ui,
    tools: &Tools<'_>,
    column: &mut Column,
    (title, size): (&str, Vec2),
) -> Rect {
    let look = &tools.look;
    let ink = color(look.roles.on_surface);
    let line = widgets::line(title, type_scale::TITLE, ink);
    let width = widgets::measure(ui, look, title, type_scale::TITLE).x;
    let row = column.take(size.y.max(type_scale::TITLE.line * look.text_scale));
    if width + size.x + 16.0 <= column.width {
        widgets::text(ui, look, row.with_max_x(row.right() - size.x - 16.0), line);
        return row.with_min_x(row.right() - size.x);
    }
    widgets::fitted(ui, look, row, line);
    column.gap(8.0);
    let row = column.take(size.y);
    Rect::from_min_size(row.min, vec2(size.x.min(row.width()), size.y))
}

/// Under its numbers, what each band of the rule means: shape, range and word.
fn legend_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column, boxes: Rect) {
    let look = &tools.look;
    let high = look.tall(sizes::LEGEND);
    let row = Rect::from_min_size(column.at(), vec2(column.width, high));
    let bands = shown.rule.map_or(&[][..], |rule| &rule.bands);
    let words = bands.iter().map(|band| {
        let words = band_said(tools.text, band);
        let width = look.icon(SIGN) + BESIDE_SIGN + widgets::measure(ui, look, &words, LEGEND).x;
        (band, words, width)
    });
    let words: Vec<(&PainBand, String, f32)> = words.collect();
    let under = bands.iter().enumerate().map(|(place, band)| {
        let end = bands.get(place + 1).map_or(row.right(), |next| {
            PainScale::band_edges(boxes, next).min - control::GAP
        });
        let left = PainScale::band_edges(boxes, band).min;
        Rect::from_x_y_ranges(left..=end, row.y_range())
    });
    let under: Vec<Rect> = under.collect();
    let mut pairs = under.iter().zip(&words);
    let fits = pairs.all(|(rect, (.., wide))| *wide <= rect.width());
    // Where a band is narrower than its words, all of them follow each other.
    let mut flow = Flow::new(column.at(), column.right(), vec2(LEGEND_GAP, 4.0));
    for ((band, said, wide), rect) in words.iter().zip(under) {
        let rect = if fits {
            rect
        } else {
            flow.place(vec2(wide.min(column.width), high))
        };
        band_ui(ui, tools, rect, (band, said));
    }
    column.y = if fits { row.bottom() } else { flow.bottom() };
}

fn band_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect, (band, said): (&PainBand, &str)) {
    let look = &tools.look;
    let sign = look.icon(SIGN);
    let tone = widgets::band_color(look, band.advice);
    let center = pos2(rect.left() + sign / 2.0 + 1.0, rect.center().y);
    let shape = widgets::band_sign(band.advice);
    widgets::icon(ui, center, shape, Weight::Filled, sign, tone);
    let room = rect.with_min_x(rect.left() + sign + BESIDE_SIGN);
    let ink = color(look.roles.on_surface);
    widgets::fitted_line(ui, look, room, widgets::line(said, LEGEND, ink));
}

/// The numbers of a band and what is done in it.
fn band_said(text: &Text, band: &PainBand) -> String {
    let (range, word) = (range(text, band), text.get(band_words(band.advice)));
    let values = [("range", (&range).into()), ("word", (&word).into())];
    text.with("band-range", &values)
}

/// The numbers of a band, such as `4–5`.
fn range(text: &Text, band: &PainBand) -> String {
    let [min, max] = [band.min, band.max].map(u32::from);
    if min == max {
        return min.to_string();
    }
    text.with("range", &[("least", min.into()), ("most", max.into())])
}

fn band_words(advice: PainAdvice) -> &'static str {
    match advice {
        PainAdvice::CarryOn => "legend-carry-on",
        PainAdvice::Change => "legend-change",
        PainAdvice::Stop => "legend-stop",
    }
}

/// What each number is called, with the word of its band.
pub(in crate::ui) fn scale_names(text: &Text, rule: Option<&PainRule>) -> Vec<String> {
    let names = (0..=10_u8).map(|number| {
        let band = rule.and_then(|rule| rule.band(number));
        let number = u32::from(number).into();
        let word = band.map(|band| match band.advice {
            PainAdvice::CarryOn => text.get("band-carry-on"),
            PainAdvice::Change => text.get("band-change"),
            PainAdvice::Stop => text.get("band-stop"),
        });
        match word {
            Some(word) => {
                let values = [("number", number), ("band", (&word).into())];
                text.with("hurts-number-band", &values)
            }
            None => text.with("hurts-number", &[("number", number)]),
        }
    });
    names.collect()
}

/// What the rule says to a number, and what the rule is.
fn said(text: &Text, rule: Option<&PainRule>, number: u8) -> String {
    let count = u32::from(number).into();
    let band = rule.and_then(|rule| Some((rule, rule.band(number)?)));
    match band {
        Some((rule, band)) => {
            let values = [
                ("number", count),
                ("advice", (&band.words).into()),
                ("rule", (&rule.text).into()),
            ];
            text.with("check-in-advice", &values)
        }
        None => text.with("hurts-no-band", &[("number", count)]),
    }
}

fn advice_ui(ui: &mut Ui, shown: &Shown<'_>, tools: &Tools<'_>, column: &mut Column) {
    let (look, text) = (&tools.look, tools.text);
    let rect = column.take(look.tall(sizes::ADVICE));
    let Some(nrs) = shown.pain else {
        let ask = text.get("check-in-choose");
        let muted = color(look.roles.on_surface_muted);
        let line = widgets::line(&ask, type_scale::BODY, muted);
        widgets::fitted(ui, look, rect, line);
        return;
    };
    let advice = shown.advice();
    let (fill, ink) = widgets::band_ground(look, advice);
    let round = CornerRadius::same(radius::CONTROL);
    ui.painter().rect_filled(rect, round, color(fill));
    let mut left = rect.left() + 20.0;
    if let Some(advice) = advice {
        let center = pos2(left + 10.0, rect.center().y);
        let tone = widgets::band_color(look, advice);
        let sign = widgets::band_sign(advice);
        widgets::icon(ui, center, sign, Weight::Filled, 20.0, tone);
        left += 36.0;
    }
    let words = said(text, shown.rule, nrs);
    let place = Rect::from_min_max(pos2(left, rect.top() + 8.0), rect.max - vec2(20.0, 8.0));
    let line = widgets::line(&words, type_scale::BODY, color(ink));
    widgets::with_bold_start(ui, look, place, line);
}

/// "And now?", before smaller boxes; answers where those go.
fn now_label_ui(ui: &mut Ui, tools: &Tools<'_>, rect: Rect) -> Rect {
    let look = &tools.look;
    let words = tools.text.get("check-in-and-now");
    let ink = color(look.roles.on_surface);
    let width = widgets::measure(ui, look, &words, type_scale::BODY_BOLD).x + 16.0;
    let width = width.min(rect.width() * 0.3);
    let place = rect.with_max_x(rect.left() + width);
    let line = widgets::line(&words, type_scale::BODY_BOLD, ink);
    widgets::fitted(ui, look, place, line);
    rect.with_min_x(rect.left() + width)
}
