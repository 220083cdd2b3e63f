//! How it felt: one question with eleven numbers, and what the routine's rule says to the one that is chosen.

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::Canvas;
use super::parts::{self, Foot, act};
use crate::design::kiosk::check_in as sizes;
use crate::design::{TypeStyle, radius, type_scale};
use crate::domain::PainRule;
use crate::domain::pain::{PainAdvice, PainBand};
use crate::model::{Action, KioskAction, Model};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::check_in::scale_names;
use crate::ui::theme::color;
use crate::ui::widgets::{self, PainScale, band_color, band_ground, band_sign};

/// The sign of a band.
const SIGN: f32 = 28.0;

/// What is asked, and what was said: the same after a session and when it hurts in one.
pub(in crate::ui) struct Felt<'a> {
    pub(in crate::ui) title: String,
    pub(in crate::ui) about: String,
    pub(in crate::ui) rule: Option<&'a PainRule>,
    pub(in crate::ui) pain: Option<u8>,
}

/// Draws the question after a session.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    canvas: &Canvas,
) -> Vec<Action> {
    let Some(visit) = model.kiosk.as_ref().map(|kiosk| &kiosk.visit) else {
        return Vec::new();
    };
    let felt = Felt {
        title: tools.text.get("kiosk-felt"),
        about: tools.text.get("kiosk-felt-about"),
        rule: visit.done.as_ref().and_then(|done| done.rule.as_ref()),
        pain: visit.pain,
    };
    let mut actions = Vec::new();
    if let Some(number) = felt.ui(ui, tools, canvas) {
        actions.push(act(KioskAction::Pain(number)));
    }
    let text = tools.text;
    let help = Foot::new(text.get("get-help"), Icon::FirstAid, KioskAction::Help);
    let on = if visit.pain.is_some() {
        "go-on"
    } else {
        "kiosk-skip"
    };
    let mut on = Foot::new(text.get(on), Icon::Forward, KioskAction::GoOn);
    if visit.pain.is_some() {
        on = on.main();
    }
    let buttons = vec![help, parts::finished(tools), on];
    actions.extend(parts::foot_ui(ui, tools, canvas, buttons));
    actions
}

impl Felt<'_> {
    /// Draws the question; answers the number that was pressed.
    pub(in crate::ui) fn ui(&self, ui: &mut Ui, tools: &Tools<'_>, canvas: &Canvas) -> Option<u8> {
        parts::title_ui(ui, tools, canvas.at(sizes::TITLE), &self.title);
        let about = (self.about.as_str(), type_scale::KIOSK_BODY);
        parts::said_ui(ui, tools, canvas.at(sizes::ABOUT), about);
        let pressed = self.boxes_ui(ui, tools, canvas);
        let place = canvas.at(sizes::SAID);
        match self.pain {
            Some(number) => self.advice_ui(ui, tools, (place, number)),
            None => self.legend_ui(ui, tools, (canvas, place)),
        }
        pressed
    }

    fn box_rect(canvas: &Canvas, number: u8) -> Rect {
        let area = canvas.at(sizes::BOXES);
        let across = canvas.one(sizes::ROW);
        let width = (area.width() - sizes::GAP * (across - 1) as f32) / across as f32;
        let place = usize::from(number);
        let at = vec2(
            (place % across) as f32 * (width + sizes::GAP),
            (place / across) as f32 * (sizes::BOX + 24.0),
        );
        Rect::from_min_size(area.min + at, vec2(width, sizes::BOX))
    }

    fn boxes_ui(&self, ui: &mut Ui, tools: &Tools<'_>, canvas: &Canvas) -> Option<u8> {
        let names = scale_names(tools.text, self.rule);
        let shown = PainScale {
            chosen: self.pain,
            rule: self.rule,
            names: &names,
            words: ["", "", ""],
        };
        let style = TypeStyle {
            size: 52.0,
            line: 60.0,
            ..type_scale::KIOSK_BUTTON
        };
        let place = |number| Self::box_rect(canvas, number);
        widgets::pain_large(ui, &tools.look, (&place, style), &shown)
    }

    /// The bands that the rule has, each with its shape, its numbers and its word.
    fn legend_ui(&self, ui: &mut Ui, tools: &Tools<'_>, (canvas, place): (&Canvas, Rect)) {
        let mut top = place.top();
        for band in self.rule.into_iter().flat_map(|rule| &rule.bands) {
            let from = Self::box_rect(canvas, band.min);
            let left = if canvas.portrait {
                place.left()
            } else {
                from.left()
            };
            let words = band_words(tools, band);
            let tone = band_color(&tools.look, band.advice);
            let at = pos2(left + SIGN / 2.0, top + 24.0);
            widgets::icon(ui, at, band_sign(band.advice), Weight::Filled, SIGN, tone);
            let ink = color(tools.look.roles.on_surface);
            let line = widgets::line(&words, type_scale::KIOSK_BODY, ink);
            let right = if canvas.portrait {
                place.right()
            } else {
                Self::box_rect(canvas, band.max)
                    .right()
                    .max(left + 420.0)
                    .min(place.right())
            };
            let words = Rect::from_min_max(pos2(left + SIGN + 16.0, top), pos2(right, top + 48.0));
            widgets::fitted(ui, &tools.look, words, line);
            top += if canvas.portrait { 64.0 } else { 0.0 };
        }
    }

    /// What the rule says to the number.
    fn advice_ui(&self, ui: &mut Ui, tools: &Tools<'_>, (place, number): (Rect, u8)) {
        let look = &tools.look;
        let band = self.rule.and_then(|rule| rule.band(number));
        let (fill, ink) = band_ground(look, band.map(|band| band.advice));
        let round = CornerRadius::same(radius::KIOSK_CONTROL);
        ui.painter().rect_filled(place, round, color(fill));
        let mut inner = place.shrink2(vec2(32.0, 20.0));
        if let Some(band) = band {
            let at = pos2(inner.left() + 24.0, inner.center().y);
            let tone = band_color(look, band.advice);
            widgets::icon(ui, at, band_sign(band.advice), Weight::Filled, 48.0, tone);
            inner.min.x += 76.0;
        }
        let count = u32::from(number).into();
        let words = match band {
            Some(band) => {
                let values = [("number", count), ("advice", (&band.words).into())];
                tools.text.with("hurts-advice", &values)
            }
            None => tools.text.with("hurts-no-band", &[("number", count)]),
        };
        let line = widgets::line(&words, type_scale::KIOSK_BODY, color(ink));
        widgets::fitted(ui, look, inner, line.live());
    }
}

fn band_words(tools: &Tools<'_>, band: &PainBand) -> String {
    let word = tools.text.get(match band.advice {
        PainAdvice::CarryOn => "kiosk-band-carry-on",
        PainAdvice::Change => "kiosk-band-change",
        PainAdvice::Stop => "kiosk-band-stop",
    });
    let values = [
        ("from", u32::from(band.min).into()),
        ("to", u32::from(band.max).into()),
        ("word", (&word).into()),
    ];
    let id = if band.min == band.max {
        "kiosk-band-one"
    } else {
        "kiosk-band"
    };
    tools.text.with(id, &values)
}
