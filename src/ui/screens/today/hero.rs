//! What is next: why this one, its name, how long it takes, and the way to start it.

use eframe::egui::{Rect, Shape, Ui, pos2, vec2};
use jiff::civil::Date;

use crate::design::page::{control, today as sizes};
use crate::design::type_scale;
use crate::domain::exercise::PositionGroup;
use crate::domain::{Exercise, Kit, Routine, Variant};
use crate::model::{Action, CheckInAction, Model, NextUp, Screen, Why};
use crate::text::Text;
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::screens::words;
use crate::ui::theme::color;
use crate::ui::widgets::{self, Button, Chip, Column, Flow, Kind};

/// Room between the lines.
const UNDER_EYEBROW: f32 = 8.0;
const UNDER_NAME: f32 = 8.0;
const UNDER_SENTENCE: f32 = 16.0;
const UNDER_CHIPS: f32 = 24.0;
/// How far two buttons reach over the words.
const BUTTONS_OVER: f32 = 80.0;
const LARGE: f32 = 1.4;

/// What is shown.
struct Shown<'a> {
    next: NextUp,
    routine: &'a Routine,
    variant: &'a Variant,
}

/// Draws it; `compact` where it stands over everything else.
pub(super) fn ui(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, compact): (&mut Column, bool),
    actions: &mut Vec<Action>,
) {
    let catalogue = &model.content.catalogue;
    let Some(next) = model.next_up() else {
        return;
    };
    let routine = catalogue.routine(&next.routine);
    let variant = routine.and_then(|routine| routine.variant(&next.variant));
    let Some((routine, variant)) = routine.zip(variant) else {
        return;
    };
    let shown = Shown {
        next,
        routine,
        variant,
    };
    let face = variant.face(catalogue);
    let (padding, least) = if compact {
        (sizes::HERO_PADDING_COMPACT, sizes::HERO_COMPACT)
    } else {
        (sizes::HERO_PADDING, sizes::HERO)
    };
    let ground = [ui.painter().add(Shape::Noop), ui.painter().add(Shape::Noop)];
    // Letters as large as this need the room of the figure.
    let large = compact && LARGE < tools.look.text_scale;
    let words = if large {
        column.width - 2.0 * padding - BUTTONS_OVER
    } else {
        sizes::HERO_WORDS * column.width
    };
    let mut inner = column.inset(padding, column.width - padding - words);
    picture_under(ui, model, tools, (column, least), face.filter(|_| !large));
    inner.gap(padding);
    words_ui(ui, model, tools, &shown, &mut inner);
    inner.gap(UNDER_CHIPS);
    buttons_ui(ui, model, tools, &shown, &mut inner, actions);
    inner.gap(padding);
    let rect = column.take(inner.height().max(least));
    let [flat, fade] = widgets::hero_ground(&tools.look, rect);
    ui.painter().set(ground[0], flat);
    ui.painter().set(ground[1], fade);
}

/// The figure at the right; one that is upright stands so far over that its ground bleeds over the edge of the card.
fn picture_under(
    ui: &mut Ui,
    model: &Model,
    tools: &mut Tools<'_>,
    (column, high): (&Column, f32),
    face: Option<&Exercise>,
) {
    let Some(face) = face else {
        return;
    };
    let [width, bleed] = sizes::HERO_FIGURE.map(|part| part * high / sizes::HERO);
    let left = column.right() + bleed - width;
    let width = match face.position.group() {
        PositionGroup::Standing | PositionGroup::Sitting => width,
        PositionGroup::Lying | PositionGroup::Kneeling => width - bleed,
    };
    let rect = Rect::from_min_size(pos2(left, column.y), vec2(width, high));
    let card = Rect::from_min_max(column.at(), pos2(column.right(), column.y + high));
    let clip = ui.clip_rect();
    ui.set_clip_rect(clip.intersect(card));
    tools.thumbnail(ui, model, &face.id, rect.shrink2(vec2(8.0, 12.0)));
    ui.set_clip_rect(clip);
}

/// Why this one, its name, a sentence, and three facts.
fn words_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, shown: &Shown<'_>, column: &mut Column) {
    let look = &tools.look;
    let roles = look.roles;
    let mut eyebrow = why(model, tools.text, shown.next.why);
    if 1 < shown.routine.variants.len() {
        eyebrow = format!("{eyebrow} · {}", shown.variant.name);
    }
    let primary = color(roles.primary);
    column.say(
        ui,
        look,
        widgets::line(&eyebrow, type_scale::SMALL_BOLD, primary),
    );
    column.gap(UNDER_EYEBROW);
    let name = &shown.routine.name;
    let one = 1.5 * type_scale::DISPLAY.line * look.text_scale;
    // There is room beside the words until the figure begins.
    let mut wide = column.inset(0.0, -sizes::CHIPS_OVER);
    let fits = widgets::height(ui, look, name, type_scale::DISPLAY, wide.width) < one;
    let style = if fits {
        type_scale::DISPLAY
    } else {
        type_scale::HEADLINE
    };
    let ink = color(roles.on_surface);
    wide.say(ui, look, widgets::line(name, style, ink));
    column.y = wide.y + UNDER_NAME;
    let sentence = &shown.routine.summary;
    let muted = color(roles.on_surface_muted);
    column.say(ui, look, widgets::line(sentence, type_scale::LEAD, muted));
    column.gap(UNDER_SENTENCE);
    chips_ui(ui, model, tools, shown, column);
}

fn why(model: &Model, text: &Text, why: Why) -> String {
    match why {
        Why::Planned(date) | Why::Programme(date, None) => planned(model, text, date),
        Why::Programme(date, Some((session, of))) => {
            let planned = planned(model, text, date);
            let values = [
                ("planned", (&planned).into()),
                ("session", session.into()),
                ("of", of.into()),
            ];
            text.with("today-programme", &values)
        }
        Why::LastDone(date) => {
            let day = text.short_day(date, model.today());
            text.with("today-last", &[("day", (&day).into())])
        }
        Why::Suggested => text.get("today-suggested"),
    }
}

/// That something is planned, and when.
fn planned(model: &Model, text: &Text, date: Date) -> String {
    let today = model.today();
    if date <= today {
        text.get("today-planned-today")
    } else if today.tomorrow().is_ok_and(|next| next == date) {
        text.get("today-planned-tomorrow")
    } else {
        let day = text.day(date);
        text.with("today-planned-on", &[("day", (&day).into())])
    }
}

fn chips_ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, shown: &Shown<'_>, column: &mut Column) {
    let (look, text) = (&tools.look, tools.text);
    let minutes = shown.variant.total_seconds.div_ceil(60);
    let minutes = text.with("minutes-short", &[("count", minutes.into())]);
    let items = shown.variant.items.iter();
    let count = items.filter(|item| !item.optional).count();
    let count = text.with("exercises-count", &[("count", count.into())]);
    let kit = kit_of(model, text, shown.variant);
    let chips = [
        Chip::new(&minutes).icon(Icon::Timer),
        Chip::new(&count).icon(Icon::List),
        Chip::new(&kit),
    ];
    let gap = vec2(control::GAP, control::GAP);
    let mut flow = Flow::new(column.at(), column.right() + sizes::CHIPS_OVER, gap);
    for chip in chips {
        let size = chip.size(ui, look);
        chip.show(ui, look, flow.place(size));
    }
    column.y = flow.bottom();
}

/// What is needed besides what every home has.
pub(super) fn kit_of(model: &Model, text: &Text, variant: &Variant) -> String {
    let mut kit: Vec<Kit> = Vec::new();
    for item in &variant.items {
        let exercise = model.content.catalogue.exercise(&item.exercise);
        let needs = exercise
            .into_iter()
            .flat_map(|exercise| &exercise.equipment);
        let first = needs.filter(|need| !need.optional);
        for one in first.filter_map(|need| need.kinds.first().copied()) {
            if !one.is_everyday() && !kit.contains(&one) {
                kit.push(one);
            }
        }
    }
    if kit.is_empty() {
        return text.get("kit-none");
    }
    let words: Vec<String> = kit
        .iter()
        .map(|kit| words::kit_inside(text, *kit))
        .collect();
    words::capital(&words.join(", "))
}

fn buttons_ui(
    ui: &mut Ui,
    model: &Model,
    tools: &Tools<'_>,
    shown: &Shown<'_>,
    column: &mut Column,
    actions: &mut Vec<Action>,
) {
    let look = &tools.look;
    let waits = model.waits(&shown.next.routine);
    let start = tools.text.get(if waits { "carry-on" } else { "start" });
    let steps = tools.text.get("today-steps");
    let main = Button::new(Kind::Main, &start).icon(Icon::Play, Weight::Bold);
    let other = Button::new(Kind::Outline, &steps);
    let high = look.tall(control::BUTTON_MAIN);
    let sizes = [&main, &other].map(|button| vec2(button.size(ui, look).x, high));
    let mut flow = Flow::new(column.at(), column.right() + BUTTONS_OVER, vec2(12.0, 12.0));
    if main.show(ui, look, flow.place(sizes[0])) {
        actions.push(Action::CheckIn(CheckInAction::BeginNext));
    }
    if other.show(ui, look, flow.place(sizes[1])) {
        actions.extend(choose(model, &shown.next));
        actions.push(Action::Open(Screen::Routine(shown.next.routine.clone())));
    }
    column.y = flow.bottom();
}

/// Takes the variant that is next, unless it is taken already.
fn choose(model: &Model, next: &NextUp) -> Option<Action> {
    let taken = model.setup(&next.routine).variant == next.variant;
    (!taken).then(|| Action::ChooseVariant(next.routine.clone(), next.variant.clone()))
}
