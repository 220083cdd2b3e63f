//! The left of a session: what is done, how much of it, the figure, and the one line to think of.

use eframe::egui::{CornerRadius, Rect, Ui, pos2, vec2};

use super::layout::{LeftColumn, LeftWords, Shape, scaled};
use super::transitions::Moving;
use super::{Now, dose, words};
use crate::design::type_scale;
use crate::domain::Side;
use crate::figure::FigureSpec;
use crate::figure::camera::Turned;
use crate::figure::motion::At;
use crate::model::motion::seen;
use crate::player::moment::Moment;
use crate::player::{Mode, State};
use crate::ui::frame::Tools;
use crate::ui::painters::figure::{FigureView, Wanted};
use crate::ui::screens::photo::Series;
use crate::ui::theme::{Look, color};
use crate::ui::widgets;

/// The exercise whose ready pose stands at ease: shown when all is done.
const STANDING: &str = "walking-lunge";
/// How strongly the figure is seen while time stands still.
const PAUSED_OPACITY: f32 = 0.45;
/// Sizes of the chip before the next exercise, in design points.
const CHIP: f32 = 40.0;
const CHIP_PADDING: f32 = 32.0;
const CHIP_GAP: f32 = 16.0;

pub(super) fn ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &mut Tools<'_>,
    (figure, moving): (&mut FigureView, &Moving),
) {
    let done = now.view.state == State::Done;
    let without_dose = done || now.layout.shape == Shape::Far;
    let next_up = (now.view.state == State::NextUp).then(|| tools.text.get("state-next-up"));
    let chip = next_up.as_ref().map(|words| chip_width(ui, now, words));
    let amount = dose::dose_line(now, tools.text);
    let cue = words::cue_line(now, tools.text);
    let words = LeftWords {
        name: if done {
            &now.session.name
        } else {
            &now.exercise.name
        },
        indent: chip.map_or(0.0, |chip| chip + CHIP_GAP * now.layout.scale),
        dose: if without_dose { "" } else { &amount },
        cue: &cue,
    };
    let column = now.layout.left(ui, &tools.look, &words);
    if let Some((words, chip)) = next_up.as_ref().zip(chip) {
        chip_ui(ui, now, tools, (column.name, chip, words));
    }
    words_ui(ui, now, tools, (&column, &words));
    figure_ui(ui, now, tools, (figure, moving, column.figure));
}

/// Name, dose and cue where there is room for them.
fn words_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &Tools<'_>,
    (column, words): (&LeftColumn, &LeftWords<'_>),
) {
    let plain = Look {
        text_scale: 1.0,
        ..tools.look
    };
    let styles = &now.layout.places.styles;
    let ink = color(plain.roles.on_surface);
    let muted = color(plain.roles.on_surface_muted);
    let style = |style| scaled(now.layout.style(style), column.growth);
    let lines = [
        (column.name, words.name, styles.name, ink),
        (column.dose, words.dose, styles.dose, muted),
        (column.cue, words.cue, styles.cue, ink),
    ];
    for (place, words, own, ink) in lines {
        if 1.0 < place.height() && !words.is_empty() {
            let line = widgets::line(words, style(own), ink);
            widgets::fitted(ui, &plain, place, line);
        }
    }
}

fn chip_width(ui: &Ui, now: &Now<'_>, words: &str) -> f32 {
    let style = now.layout.style(type_scale::TITLE_SMALL);
    widgets::cap_width(ui, words, style) + CHIP_PADDING * now.layout.scale
}

/// The chip before the name of the exercise that comes next.
fn chip_ui(ui: &Ui, now: &Now<'_>, tools: &Tools<'_>, (name, width, words): (Rect, f32, &str)) {
    let layout = now.layout;
    let left = layout.at(layout.places.left).left();
    let height = CHIP * layout.scale;
    let line = layout.places.name_height * layout.scale;
    let middle = name.top() + line.min(name.height()) / 2.0;
    let chip = Rect::from_min_size(pos2(left, middle - height / 2.0), vec2(width, height));
    let round = CornerRadius::same((height / 2.0) as u8);
    ui.painter()
        .rect_filled(chip, round, color(now.colors.ring));
    let ink = color(tools.look.roles.canvas);
    let style = layout.style(type_scale::TITLE_SMALL);
    widgets::cap_text(ui, chip.center(), true, (words, style), ink);
}

fn figure_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &mut Tools<'_>,
    (view, moving, rect): (&mut FigureView, &Moving, Rect),
) {
    let done = now.view.state == State::Done;
    let pictures = now.model.pictures_in_session(&now.exercise.id);
    let photos = Series::new(now.model, now.exercise, pictures);
    if !done && !photos.is_empty() {
        photos_ui(ui, now, tools, (&photos, rect));
        return;
    }
    let Some(spec) = figure(now, done) else {
        return;
    };
    let palette = tools.palette;
    let name = words::figure_name(now, tools.text);
    let wanted = Wanted {
        spec,
        at: moment(now, spec, tools.look.reduced_motion),
        side: moving.side.unwrap_or(Side::Right),
        view: if done { 0 } else { now.session.view },
        turned: Turned::default(),
        look: now.model.preferences.figure,
        palette: &palette,
        name: &name,
        opacity: opacity(now),
        muscles: !done,
        teaching: false,
    };
    view.narrow(1.0 - moving.width);
    view.show(ui, tools.raster, rect, &wanted);
}

/// Photographs in the place of the figure.
fn photos_ui(
    ui: &mut Ui,
    now: &Now<'_>,
    tools: &mut Tools<'_>,
    (photos, rect): (&Series<'_>, Rect),
) {
    let at_s = ui.input(|input| input.time);
    let plain = Look {
        text_scale: 1.0,
        ..tools.look
    };
    let style = scaled(now.layout.style(type_scale::BODY), now.layout.growth());
    photos.ui(ui, tools, rect, (at_s, opacity(now), &plain, style));
    photos.passed(ui);
}

/// Pale while time stands still.
fn opacity(now: &Now<'_>) -> f32 {
    let still = matches!(
        now.view.state,
        State::Paused | State::Away(_) | State::Hurting(_)
    );
    if still { PAUSED_OPACITY } else { 1.0 }
}

/// The moment at which the figure is seen.
fn moment(now: &Now<'_>, spec: &FigureSpec, reduced: bool) -> At {
    let (_, sets) = now.view.set;
    let (at, _) = seen(now.view.motion, sets);
    match (now.view.state == State::Done, reduced) {
        (true, _) => At::Ready,
        (false, true) => spec.stilled(at),
        (false, false) => at,
    }
}

/// The figure that is seen: with the ball in the spot of the set, from spot to spot the one that has the keys of all.
fn figure<'a>(now: &Now<'a>, done: bool) -> Option<&'a FigureSpec> {
    let figures = &now.model.content.figures;
    let build = now.model.preferences.figure.body;
    let standing = || figures.built(&STANDING.into(), build);
    if let Some(standing) = done.then(standing).flatten() {
        return Some(standing);
    }
    let own = figures.built(&now.exercise.id, build)?;
    let motion = now.view.motion;
    let rolls = matches!(motion.moment, Moment::Roll { .. });
    match now.view.spot.filter(|_| !rolls) {
        Some((_, spots)) => Some(own.in_spot(motion.set + 1, spots)),
        None => Some(own),
    }
}

/// True while the figure is on its way from one pose to another.
pub(super) fn figure_moves(now: &Now<'_>, reduced: bool) -> bool {
    let runs = now.session.player.mode() == Mode::Running;
    let moves = now.view.motion.moment != Moment::Ready;
    runs && moves && !reduced
}
