//! The slides that call people in: a question, a line, a figure that moves. All of the screen is one button.

use std::time::Duration;

use eframe::egui::{CornerRadius, Id, Mesh, Rect, Sense, Shape, Ui, pos2, vec2};

use super::parts::act;
use super::{Canvas, card};
use crate::design::kiosk::attract as sizes;
use crate::design::{Theme, TypeStyle, touch, type_scale};
use crate::domain::exercise::Goal;
use crate::kiosk::Light;
use crate::model::kiosk::Offered;
use crate::model::{Action, KioskAction, Model};
use crate::text::Language;
use crate::ui::frame::Tools;
use crate::ui::icons::Icon;
use crate::ui::painters::figure::FigureView;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Big, Kind};

/// Slides that follow each other.
const SLIDES: usize = 4;
/// Points along the rim of the ground.
const RIM: u16 = 48;
/// How strongly its middle is lit.
const LIT: f32 = 0.6;
/// A frame of the fading.
const FRAME: Duration = Duration::from_millis(33);

/// View state: the figure of the slide, and that of the slide which comes in.
#[derive(Debug, Default)]
pub(super) struct Slides {
    views: [FigureView; 2],
}

/// What a slide is made of.
struct Slide<'a> {
    place: usize,
    count: usize,
    offered: &'a Offered,
}

impl Slides {
    /// Draws the slide of the moment, and answers whether somebody comes.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        canvas: &Canvas,
    ) -> Vec<Action> {
        ground_ui(ui, tools, canvas);
        // All of the screen is the button; what is drawn later lies over it.
        let all = Id::unique("kiosk-attract");
        let touched = ui.interact(canvas.window, all, Sense::CLICK).clicked();
        let mut actions = Vec::new();
        if touched {
            actions.push(act(KioskAction::Come(None)));
        }
        name_ui(ui, model, tools, canvas);
        let Some(kiosk) = &model.kiosk else {
            return actions;
        };
        let (number, come) = kiosk.policy.slide();
        let come = if tools.look.reduced_motion { 0.0 } else { come };
        let slide = |number| slide_of(&kiosk.offered, number);
        for (number, opacity) in [(number, 1.0 - come), (number + 1, come)] {
            if let Some(slide) = slide(number).filter(|_| 0.0 < opacity) {
                ui.scope(|ui| {
                    ui.multiply_opacity(opacity);
                    let view = self.views.get_mut((number % 2) as usize);
                    slide_ui(ui, model, tools, (canvas, &slide, view));
                });
            }
        }
        actions.extend(Self::touch_ui(ui, model, tools, canvas));
        self.wake(ui, model, (number, come));
        actions
    }

    fn touch_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, canvas: &Canvas) -> Vec<Action> {
        let mut actions = Vec::new();
        let words = tools.text.get("kiosk-touch-to-start");
        let button = Big::new(Kind::Main, &words).icon(Icon::Tap).round();
        let place = canvas.at(sizes::BUTTON);
        let width = button.width(ui, &tools.look).max(place.width());
        let place = if canvas.portrait {
            Rect::from_center_size(place.center(), vec2(width, place.height()))
        } else {
            Rect::from_min_size(place.min, vec2(width, place.height()))
        };
        if button.show(ui, &tools.look, place) {
            actions.push(act(KioskAction::Come(None)));
        }
        actions.extend(languages_ui(ui, model, tools, canvas));
        actions
    }

    /// Frames come as the figure moves, or as one slide fades into the next.
    fn wake(&self, ui: &Ui, model: &Model, (number, come): (u64, f32)) {
        let Some(kiosk) = &model.kiosk else { return };
        let figure = self.views.get((number % 2) as usize);
        let still = model.preferences.reduced_motion.unwrap_or(false);
        let moves = figure.filter(|_| !still).map(FigureView::next_frame);
        let fades = if 0.0 < come {
            FRAME
        } else {
            kiosk.policy.slide_in()
        };
        let wait = moves.map_or(fades, |moves| moves.min(fades));
        // A dimmed screen is for nobody: it moves, and no more than that.
        let slow = model.light() == Light::Dim;
        let wait = if slow {
            wait.max(Duration::from_millis(250))
        } else {
            wait
        };
        ui.request_repaint_after(wait.max(Duration::from_millis(8)));
    }
}

/// The slides go through what is offered, the first ones first.
fn slide_of(offered: &[Offered], number: u64) -> Option<Slide<'_>> {
    let count = offered.len().min(SLIDES);
    let place = usize::try_from(number).ok()?.checked_rem(count)?;
    Some(Slide {
        place,
        count,
        offered: offered.get(place)?,
    })
}

/// Dark at the rim, lighter behind the figure.
fn ground_ui(ui: &Ui, tools: &Tools<'_>, canvas: &Canvas) {
    let roles = tools.look.roles;
    if tools.look.theme == Theme::HighContrast {
        return;
    }
    let center = canvas.at(sizes::FIGURE).center();
    let rim = color(roles.canvas);
    let lit = rim.lerp_to_gamma(color(roles.primary_soft), LIT);
    let radius = canvas.rect.width().max(canvas.rect.height()) * 0.5;
    let mut mesh = Mesh::default();
    mesh.colored_vertex(center, lit);
    for step in 0..RIM {
        let angle = f32::from(step) / f32::from(RIM) * std::f32::consts::TAU;
        let at = center + vec2(libm::cosf(angle), libm::sinf(angle)) * radius;
        mesh.colored_vertex(at, rim);
    }
    for step in 0..u32::from(RIM) {
        mesh.add_triangle(0, 1 + step, 1 + (step + 1) % u32::from(RIM));
    }
    ui.painter().add(Shape::mesh(mesh));
}

/// The sign and the name: of the gym where it has one, else ours.
fn name_ui(ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, canvas: &Canvas) {
    let config = model.kiosk.as_ref().map(|kiosk| &kiosk.config);
    let gym = config.and_then(|config| config.gym.clone());
    let logo = config.and_then(|config| config.logo.clone());
    let place = canvas.at(sizes::LOGO);
    let size = crate::ui::painters::photos::Size::Small;
    let shown = logo.is_some_and(|file| tools.photo(ui, &file, size, place));
    if !shown {
        widgets::logo(ui, &tools.look, place);
    }
    let name = gym.unwrap_or_else(|| tools.text.get("app-name"));
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(&name, type_scale::KIOSK_BUTTON, ink);
    widgets::fitted(ui, &tools.look, canvas.at(sizes::NAME), line);
}

fn slide_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (canvas, slide, view): (&Canvas, &Slide<'_>, Option<&mut FigureView>),
) {
    let goal = slide.offered.goal;
    let goal = if goal == Goal::Stretch && !slide.offered.after_run {
        "loosen"
    } else {
        card::goal_word(goal)
    };
    let text = tools.text;
    let question = text.get(&format!("kiosk-slide-{goal}"));
    let minutes = slide.offered.minutes();
    let values = [("minutes", minutes.into())];
    let said = text.with(&format!("kiosk-slide-{goal}-line"), &values);
    let ink = color(tools.look.roles.on_surface);
    let line = widgets::line(&question, type_scale::KIOSK_ATTRACT, ink);
    widgets::fitted(ui, &tools.look, canvas.at(sizes::WORDS), line.title());
    let style = TypeStyle {
        bold: false,
        ..type_scale::KIOSK_CUE
    };
    super::parts::said_ui(ui, tools, canvas.at(sizes::LINE), (&said, style));
    dots_ui(ui, tools, canvas, slide);
    if let Some(view) = view {
        let exercise = &slide.offered.face;
        card::moving_ui(ui, model, tools, (view, exercise, canvas.at(sizes::FIGURE)));
    }
}

/// Which slide of how many.
fn dots_ui(ui: &Ui, tools: &Tools<'_>, canvas: &Canvas, slide: &Slide<'_>) {
    let [left, top] = canvas.one(sizes::DOTS);
    let mut at = canvas.point(left, top);
    for place in 0..slide.count {
        let here = place == slide.place;
        let width = if here { sizes::DOT_NOW } else { sizes::DOT };
        let roles = tools.look.roles;
        let tone = if here {
            roles.primary
        } else {
            roles.control_line
        };
        let dot = Rect::from_min_size(at, vec2(width, sizes::DOT));
        let round = CornerRadius::same((sizes::DOT / 2.0) as u8);
        ui.painter().rect_filled(dot, round, color(tone));
        at.x += width + sizes::DOT_GAP;
    }
}

/// The languages, each in its own, where there are several.
fn languages_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, canvas: &Canvas) -> Option<Action> {
    let kiosk = model.kiosk.as_ref()?;
    let tags: Vec<&str> = kiosk.languages().collect();
    if tags.len() < 2 {
        return None;
    }
    let look = &tools.look;
    let names = tags
        .iter()
        .map(|tag| tools.text.get(Language::of_tag(tag).name()));
    let names: Vec<String> = names.collect();
    let widths = names
        .iter()
        .map(|name| Big::new(Kind::Outline, name).width(ui, look));
    let widths: Vec<f32> = widths.collect();
    let gap = touch::KIOSK_GAP;
    let whole: f32 = widths.iter().sum::<f32>() + gap * (widths.len() - 1) as f32;
    let top = canvas.point(0.0, canvas.one(sizes::LANGUAGES)).y;
    let mut left = if canvas.portrait {
        canvas.rect.center().x - whole / 2.0
    } else {
        canvas.point(1808.0, 0.0).x - whole
    };
    let mut asked = None;
    for ((tag, name), width) in tags.iter().zip(&names).zip(widths) {
        let rect = Rect::from_min_size(pos2(left, top), vec2(width, touch::KIOSK));
        if Big::new(Kind::Outline, name).show(ui, look, rect) {
            asked = Some(act(KioskAction::Come(Some((*tag).to_owned()))));
        }
        left += width + gap;
    }
    asked
}
