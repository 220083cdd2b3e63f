//! Preferences in sections of rows. A form: the value is cloned, edited, and handed back when it differs.

use std::time::Duration;

use eframe::egui::{self, Rect, ScrollArea, Ui, pos2, vec2};

use crate::design::{radius, type_scale};
use crate::domain::preferences::{
    BodyBuild, Clothing, Counting, HeadStyle, SkinTone, SoreSide, ThemeChoice,
};
use crate::domain::{Preferences, Side};
use crate::model::{Action, Model, Screen, SettingsSection};
use crate::ui::frame::Tools;
use crate::ui::theme::color;
use crate::ui::widgets;

const SECTIONS: [(SettingsSection, &str); 5] = [
    (SettingsSection::Look, "settings-look"),
    (SettingsSection::Sound, "settings-sound"),
    (SettingsSection::Sessions, "settings-sessions"),
    (SettingsSection::AboutMe, "settings-about-me"),
    (SettingsSection::MyData, "settings-my-data"),
];

/// Draws the settings.
pub fn ui(ui: &mut Ui, model: &Model, tools: &Tools<'_>, section: SettingsSection) -> Vec<Action> {
    let mut actions = Vec::new();
    let look = &tools.look;
    let area = ui.max_rect().shrink2(vec2(40.0, 0.0));
    let title = Rect::from_min_size(area.min + vec2(0.0, 32.0), vec2(400.0, 48.0));
    widgets::text(
        ui,
        look,
        title,
        widgets::line(
            &tools.text.get("settings-title"),
            type_scale::HEADLINE,
            color(look.roles.on_surface),
        ),
    );
    let mut top = area.top() + 96.0;
    for (own, id) in SECTIONS {
        let rect = Rect::from_min_size(pos2(area.left(), top), vec2(208.0, 52.0));
        if widgets::nav_item(ui, look, rect, (&tools.text.get(id), own == section)) {
            actions.push(Action::Open(Screen::Settings(own)));
        }
        top += 56.0;
    }
    let body = Rect::from_min_max(
        pos2(area.left() + 232.0, area.top() + 96.0),
        pos2(area.right() + 24.0, area.bottom()),
    );
    let mut edited = model.preferences.clone();
    ui.scope_builder(egui::UiBuilder::new().max_rect(body), |ui| {
        ScrollArea::vertical()
            .auto_shrink(false)
            .id_salt(section)
            .show(ui, |ui| {
                let width = (area.width() - 232.0).min(840.0);
                let mut form = Form { tools, width };
                ui.spacing_mut().item_spacing.y = 0.0;
                let ground = ui.painter().add(egui::Shape::Noop);
                let top = ui.cursor().min;
                match section {
                    SettingsSection::Look => form.look_ui(ui, &mut edited),
                    SettingsSection::Sound => form.sound_ui(ui, &mut edited, model),
                    SettingsSection::Sessions => form.sessions_ui(ui, &mut edited),
                    SettingsSection::AboutMe => form.about_me_ui(ui, &mut edited),
                    SettingsSection::MyData => form.my_data_ui(ui, model),
                }
                let card = Rect::from_min_max(top, pos2(top.x + width, ui.cursor().min.y));
                let card = widgets::surface_shape(look, card, look.roles.surface, radius::CARD);
                ui.painter().set(ground, card);
            });
    });
    if edited != model.preferences {
        actions.push(Action::SetPreferences(Box::new(edited)));
    }
    actions
}

/// Rows of controls.
struct Form<'a> {
    tools: &'a Tools<'a>,
    width: f32,
}

impl Form<'_> {
    /// A row: its label, a hint under it, and its control, as wide as it says.
    fn row<R>(
        &self,
        ui: &mut Ui,
        (label, hint): (&str, Option<&str>),
        control: f32,
        add: impl FnOnce(&mut Ui, Rect) -> R,
    ) -> R {
        let look = &self.tools.look;
        let height = 80.0 * look.text_scale.max(1.0);
        let origin = ui.cursor().min;
        let rect = Rect::from_min_size(origin, vec2(self.width, height));
        let inside = rect.shrink2(vec2(32.0, 8.0));
        let control = control.min(inside.width() * 0.74);
        let room = inside.width() - control - 24.0;
        let words = Rect::from_min_size(inside.min, vec2(room, inside.height()));
        let ink = color(look.roles.on_surface);
        let label = self.tools.text.get(label);
        let bold = widgets::line(&label, type_scale::BODY_BOLD, ink);
        if let Some(hint) = hint {
            let (upper, lower) = words.split_top_bottom_at_fraction(0.46);
            widgets::fitted(ui, look, upper, bold);
            let hint = self.tools.text.get(hint);
            let muted = color(look.roles.on_surface_muted);
            widgets::fitted(
                ui,
                look,
                lower,
                widgets::line(&hint, type_scale::SMALL, muted),
            );
        } else {
            widgets::fitted(ui, look, words, bold);
        }
        let middle = pos2(inside.right() - control / 2.0, rect.center().y);
        let size = vec2(control, 44.0 * look.text_scale.max(1.0));
        let answer = add(ui, Rect::from_center_size(middle, size));
        ui.advance_cursor_after_rect(rect);
        answer
    }

    /// A row with one of a few values.
    fn choice<T: Copy + PartialEq>(
        &self,
        ui: &mut Ui,
        (label, hint): (&str, Option<&str>),
        options: &[(T, &str)],
        value: &mut T,
    ) {
        let names: Vec<String> = options
            .iter()
            .map(|(_, id)| self.tools.text.get(id))
            .collect();
        let widths: f32 = names
            .iter()
            .map(|name| {
                widgets::measure(ui, &self.tools.look, name, type_scale::BODY_BOLD).x + 24.0
            })
            .sum();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let selected = options
            .iter()
            .position(|(option, _)| option == value)
            .unwrap_or(0);
        let look = &self.tools.look;
        let pressed = self.row(ui, (label, hint), widths + 8.0, |ui, rect| {
            widgets::segmented(ui, look, rect, &names, selected)
        });
        if let Some((chosen, _)) = pressed.and_then(|place| options.get(place)) {
            *value = *chosen;
        }
    }

    /// A row with a number and two buttons; answers the step.
    fn step(&self, ui: &mut Ui, (label, hint): (&str, Option<&str>), value: &str) -> i32 {
        let name = self.tools.text.get(label);
        let look = &self.tools.look;
        self.row(ui, (label, hint), 200.0, |ui, rect| {
            widgets::stepper(ui, look, rect, (&name, value))
        })
    }

    fn look_ui(&mut self, ui: &mut Ui, edited: &mut Preferences) {
        let themes = [
            (ThemeChoice::System, "theme-system"),
            (ThemeChoice::Light, "theme-light"),
            (ThemeChoice::Dark, "theme-dark"),
            (ThemeChoice::HighContrast, "theme-high-contrast"),
        ];
        self.choice(ui, ("theme-label", None), &themes, &mut edited.theme);
        let size = self.tools.text.with(
            "text-size-value",
            &[("percent", u32::from(edited.text_percent).into())],
        );
        let step = self.step(ui, ("text-size-label", None), &size);
        edited.text_percent = stepped(edited.text_percent, step * 10, 90, 200);
        let mut still = edited.reduced_motion.unwrap_or(false);
        self.choice(
            ui,
            ("motion-label", Some("motion-hint")),
            &[(false, "off"), (true, "on")],
            &mut still,
        );
        if still != edited.reduced_motion.unwrap_or(false) {
            edited.reduced_motion = Some(still);
        }
        let skins = [
            (SkinTone::Light, "skin-light"),
            (SkinTone::Tan, "skin-tan"),
            (SkinTone::Brown, "skin-brown"),
            (SkinTone::Deep, "skin-deep"),
            (SkinTone::Neutral, "skin-neutral"),
        ];
        self.choice(ui, ("skin-label", None), &skins, &mut edited.figure.skin);
        let clothes = [
            (Clothing::Pine, "clothing-pine"),
            (Clothing::Plum, "clothing-plum"),
            (Clothing::Amber, "clothing-amber"),
            (Clothing::Slate, "clothing-slate"),
        ];
        self.choice(
            ui,
            ("clothing-label", None),
            &clothes,
            &mut edited.figure.clothing,
        );
        let bodies = [
            (BodyBuild::Lean, "body-lean"),
            (BodyBuild::Soft, "body-soft"),
            (BodyBuild::Heavy, "body-heavy"),
        ];
        self.choice(ui, ("body-label", None), &bodies, &mut edited.figure.body);
        let heads = [
            (HeadStyle::Short, "hair-short"),
            (HeadStyle::Bun, "hair-bun"),
            (HeadStyle::Ponytail, "hair-ponytail"),
            (HeadStyle::Bob, "hair-bob"),
            (HeadStyle::Shaved, "hair-shaved"),
            (HeadStyle::Bald, "hair-bald"),
            (HeadStyle::Rim, "hair-rim"),
            (HeadStyle::Scarf, "hair-scarf"),
        ];
        self.choice(ui, ("hair-label", None), &heads, &mut edited.figure.hair);
    }

    fn sound_ui(&mut self, ui: &mut Ui, edited: &mut Preferences, model: &Model) {
        let volume = self.tools.text.with(
            "volume-value",
            &[("percent", u32::from(edited.volume).into())],
        );
        let step = self.step(ui, ("volume-label", None), &volume);
        edited.volume =
            u8::try_from(stepped(u16::from(edited.volume), step * 10, 0, 100)).unwrap_or(100);
        let hint = (model.has_sound == Some(false)).then_some("notice-no-sound");
        self.choice(
            ui,
            ("mute-label", hint),
            &[(false, "off"), (true, "on")],
            &mut edited.muted,
        );
    }

    fn sessions_ui(&mut self, ui: &mut Ui, edited: &mut Preferences) {
        let counting = [
            (Counting::Paced, "counting-paced"),
            (Counting::Counted, "counting-counted"),
        ];
        self.choice(
            ui,
            ("counting-label", Some("counting-hint")),
            &counting,
            &mut edited.counting,
        );
        let seconds = edited.time_to_move.as_secs();
        let words = self.tools.text.with(
            "move-value",
            &[("seconds", u32::try_from(seconds).unwrap_or(0).into())],
        );
        let step = self.step(ui, ("move-label", Some("move-hint")), &words);
        let seconds = stepped(u16::try_from(seconds).unwrap_or(0), step, 0, 60);
        edited.time_to_move = Duration::from_secs(u64::from(seconds));
        let sides = [(Side::Left, "side-left"), (Side::Right, "side-right")];
        self.choice(
            ui,
            ("start-side-label", None),
            &sides,
            &mut edited.start_side,
        );
    }

    fn about_me_ui(&mut self, ui: &mut Ui, edited: &mut Preferences) {
        let sides = [
            (SoreSide::NotSaid, "sore-not-said"),
            (SoreSide::One(Side::Left), "side-left"),
            (SoreSide::One(Side::Right), "side-right"),
        ];
        self.choice(ui, ("sore-side-label", None), &sides, &mut edited.sore_side);
    }

    fn my_data_ui(&mut self, ui: &mut Ui, model: &Model) {
        let look = &self.tools.look;
        let inside = Rect::from_min_size(
            ui.cursor().min + vec2(32.0, 24.0),
            vec2(self.width - 64.0, 0.0),
        );
        let ink = color(look.roles.on_surface);
        let kept = self.tools.text.get("data-kept");
        let kept = widgets::line(&kept, type_scale::BODY, ink);
        let height = widgets::wrapped(ui, look, inside, kept);
        let folder = inside.translate(vec2(0.0, height + 8.0));
        let path = widgets::line(&model.data_folder, type_scale::BODY_BOLD, ink);
        let height = widgets::wrapped(ui, look, folder, path);
        let end = Rect::from_min_size(folder.min, vec2(self.width - 32.0, height + 24.0));
        ui.advance_cursor_after_rect(end);
    }
}

fn stepped(value: u16, by: i32, least: u16, most: u16) -> u16 {
    let wanted = (i32::from(value) + by).clamp(i32::from(least), i32::from(most));
    u16::try_from(wanted).unwrap_or(value)
}
