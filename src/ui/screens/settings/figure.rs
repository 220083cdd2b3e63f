//! How the figure looks, with the figure beside it.

use eframe::egui::{Rect, Ui, vec2};

use super::SettingsScreen;
use super::form::{Form, Rows};
use crate::design::figure_palette::{SKINS, TOPS, Tones};
use crate::design::page::{control, settings as sizes};
use crate::design::radius;
use crate::domain::preferences::{BodyBuild, Clothing, FigureLook, HeadStyle, SkinTone};
use crate::domain::{ExerciseId, Preferences, Side};
use crate::figure::camera::Turned;
use crate::figure::motion::At;
use crate::model::Model;
use crate::ui::frame::Tools;
use crate::ui::painters::figure::Wanted;
use crate::ui::widgets;

/// The exercise whose figure stands model.
const MODEL: &str = "walking-lunge";

const BODIES: [(BodyBuild, &str); 3] = [
    (BodyBuild::Lean, "body-lean"),
    (BodyBuild::Soft, "body-soft"),
    (BodyBuild::Heavy, "body-heavy"),
];

const HEADS: [(HeadStyle, &str); 8] = [
    (HeadStyle::Short, "hair-short"),
    (HeadStyle::Bun, "hair-bun"),
    (HeadStyle::Ponytail, "hair-ponytail"),
    (HeadStyle::Bob, "hair-bob"),
    (HeadStyle::Shaved, "hair-shaved"),
    (HeadStyle::Bald, "hair-bald"),
    (HeadStyle::Rim, "hair-rim"),
    (HeadStyle::Scarf, "hair-scarf"),
];

const SKIN_TONES: [(SkinTone, &str); 5] = [
    (SkinTone::Light, "skin-light"),
    (SkinTone::Tan, "skin-tan"),
    (SkinTone::Brown, "skin-brown"),
    (SkinTone::Deep, "skin-deep"),
    (SkinTone::Neutral, "skin-neutral"),
];

const CLOTHES: [(Clothing, &str); 4] = [
    (Clothing::Pine, "clothing-pine"),
    (Clothing::Plum, "clothing-plum"),
    (Clothing::Amber, "clothing-amber"),
    (Clothing::Slate, "clothing-slate"),
];

impl SettingsScreen {
    pub(super) fn figure_ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &mut Tools<'_>,
        form: &mut Form<'_>,
        edited: &mut Preferences,
    ) {
        let [width, height] = sizes::PREVIEW;
        let ground = ui.painter().add(eframe::egui::Shape::Noop);
        let mut inner = form.column.inset(sizes::INSET, sizes::INSET);
        inner.gap(sizes::EDGE);
        let beside = width + 24.0 + tools.look.scaled(380.0) <= inner.width;
        let stage = if beside {
            let corner = inner.at() + vec2(0.0, 16.0);
            Rect::from_min_size(corner, vec2(width, height))
        } else {
            inner.gap(16.0);
            let row = inner.take(height);
            inner.gap(8.0);
            row
        };
        let left = if beside { width + 24.0 } else { 0.0 };
        let mut rows = Rows::in_column(inner.inset(left, 0.0));
        self.preview_ui(ui, model, tools, stage);
        rows_ui(ui, tools, &mut rows, &mut edited.figure);
        let foot = rows.column.y.max(stage.bottom() + 16.0);
        inner.y = foot + sizes::EDGE;
        let rect = form.column.take(inner.height());
        let look = &tools.look;
        let card = widgets::surface_shape(look, rect, look.roles.surface, radius::CARD);
        ui.painter().set(ground, card);
        form.column.gap(sizes::CARD_GAP);
    }

    fn preview_ui(&mut self, ui: &mut Ui, model: &Model, tools: &mut Tools<'_>, stage: Rect) {
        widgets::stage(ui, &tools.look, stage, f32::from(radius::CARD));
        let build = model.preferences.figure.body;
        let Some(spec) = model.content.figures.built(&ExerciseId::new(MODEL), build) else {
            return;
        };
        let palette = tools.palette;
        let name = tools.text.get("figure-preview");
        let wanted = Wanted {
            spec,
            at: At::Ready,
            side: Side::Right,
            view: 0,
            turned: Turned::default(),
            look: model.preferences.figure,
            palette: &palette,
            name: &name,
            opacity: 1.0,
            muscles: true,
            teaching: false,
        };
        self.figure
            .show(ui, tools.raster, stage.shrink(12.0), &wanted);
    }
}

fn rows_ui(ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, edited: &mut FigureLook) {
    rows.choice(ui, tools, ("body-label", None), &BODIES, &mut edited.body);
    let heads = HEADS.map(|(_, id)| tools.text.get(id));
    let names = heads.each_ref().map(String::as_str);
    let now = HEADS.iter().position(|(head, _)| *head == edited.hair);
    let now = now.unwrap_or(0);
    let pressed = rows.chips(ui, tools, ("hair-label", None), &names, now);
    if let Some((head, _)) = pressed.and_then(|place| HEADS.get(place)) {
        edited.hair = *head;
    }
    let skins = Swatches {
        label: "skin-label",
        options: &SKIN_TONES,
        tones: &SKINS,
    };
    skins.ui(ui, tools, rows, &mut edited.skin);
    let clothes = Swatches {
        label: "clothing-label",
        options: &CLOTHES,
        tones: &TOPS,
    };
    clothes.ui(ui, tools, rows, &mut edited.clothing);
}

/// Colors to choose from, with their names.
struct Swatches<'a, T> {
    label: &'a str,
    options: &'a [(T, &'a str)],
    tones: &'a [Tones],
}

impl<T: Copy + PartialEq> Swatches<'_, T> {
    fn ui(&self, ui: &mut Ui, tools: &Tools<'_>, rows: &mut Rows, value: &mut T) {
        let side = control::SWATCH;
        let step = side + control::GAP;
        let size = vec2(step * self.options.len() as f32 - control::GAP, side);
        rows.row(ui, tools, (self.label, None), size, |ui, rect| {
            let both = self.options.iter().zip(self.tones).enumerate();
            for (place, ((option, id), tones)) in both {
                let corner = rect.min + vec2(step * place as f32, 0.0);
                let own = Rect::from_min_size(corner, vec2(side, side));
                let name = tools.text.get(id);
                let state = (name.as_str(), option == value);
                let colors = (tones.base, tones.line);
                if widgets::swatch(ui, &tools.look, own, state, colors) {
                    *value = *option;
                }
            }
        });
    }
}
