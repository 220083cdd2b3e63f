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
use crate::ui::widgets::{self, Align, Button, Kind};

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
        &tools.text.get("settings-title"),
        type_scale::HEADLINE,
        color(look.roles.on_surface),
        Align::Left,
    );
    let mut top = area.top() + 108.0;
    for (own, id) in SECTIONS {
        let kind = if own == section {
            Kind::Soft
        } else {
            Kind::Link
        };
        let rect = Rect::from_min_size(pos2(area.left(), top), vec2(200.0, 48.0));
        if Button::new(kind, &tools.text.get(id)).show(ui, look, rect) {
            actions.push(Action::Open(Screen::Settings(own)));
        }
        top += 56.0;
    }
    let body = Rect::from_min_max(
        pos2(area.left() + 232.0, area.top() + 100.0),
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
                match section {
                    SettingsSection::Look => form.look_ui(ui, &mut edited),
                    SettingsSection::Sound => form.sound_ui(ui, &mut edited, model),
                    SettingsSection::Sessions => form.sessions_ui(ui, &mut edited),
                    SettingsSection::AboutMe => form.about_me_ui(ui, &mut edited),
                    SettingsSection::MyData => form.my_data_ui(ui, model),
                }
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
    /// A row: its label, a hint under it, and where its control goes.
    fn row(&self, ui: &mut Ui, label: &str, hint: Option<&str>, control: f32) -> Rect {
        let look = &self.tools.look;
        let height = 80.0 * look.text_scale.max(1.0);
        let (rect, _) =
            ui.allocate_exact_size(vec2(self.width, height + 8.0), egui::Sense::hover());
        let rect = Rect::from_min_size(rect.min, vec2(self.width, height));
        widgets::surface(ui, look, rect, look.roles.surface, radius::CARD);
        let words = self.tools.text.get(label);
        let left = rect.left() + 20.0;
        let room = (rect.width() - control - 56.0).max(80.0);
        let up = if hint.is_some() { 13.0 } else { 0.0 };
        let line = Rect::from_center_size(
            pos2(left + room / 2.0, rect.center().y - up),
            vec2(room, 24.0),
        );
        widgets::text(
            ui,
            look,
            line,
            &words,
            type_scale::BODY_BOLD,
            color(look.roles.on_surface),
            Align::Left,
        );
        if let Some(hint) = hint {
            let line = Rect::from_center_size(
                pos2(left + room / 2.0, rect.center().y + 14.0),
                vec2(room, 22.0),
            );
            widgets::text(
                ui,
                look,
                line,
                &self.tools.text.get(hint),
                type_scale::SMALL,
                color(look.roles.on_surface_muted),
                Align::Left,
            );
        }
        Rect::from_center_size(
            pos2(rect.right() - 16.0 - control / 2.0, rect.center().y),
            vec2(control, 44.0),
        )
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
        let rect = self.row(ui, label, hint, (widths + 8.0).min(self.width * 0.74));
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let selected = options
            .iter()
            .position(|(option, _)| option == value)
            .unwrap_or(0);
        let pressed = widgets::segmented(ui, &self.tools.look, rect, &names, selected);
        if let Some((chosen, _)) = pressed.and_then(|place| options.get(place)) {
            *value = *chosen;
        }
    }

    /// A row with a number and two buttons; answers the step.
    fn step(&self, ui: &mut Ui, (label, hint): (&str, Option<&str>), value: &str) -> i32 {
        let rect = self.row(ui, label, hint, 200.0);
        let name = self.tools.text.get(label);
        widgets::stepper(ui, &self.tools.look, rect, (&name, value))
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
        let (rect, _) = ui.allocate_exact_size(vec2(self.width, 120.0), egui::Sense::hover());
        widgets::surface(ui, look, rect, look.roles.surface, radius::CARD);
        let inner = rect.shrink(20.0);
        let height = widgets::wrapped(
            ui,
            look,
            inner,
            &self.tools.text.get("data-kept"),
            type_scale::BODY,
            color(look.roles.on_surface),
        );
        let folder = Rect::from_min_max(inner.min + vec2(0.0, height + 8.0), inner.max);
        widgets::wrapped(
            ui,
            look,
            folder,
            &model.data_folder,
            type_scale::BODY_BOLD,
            color(look.roles.on_surface),
        );
    }
}

fn stepped(value: u16, by: i32, least: u16, most: u16) -> u16 {
    let wanted = (i32::from(value) + by).clamp(i32::from(least), i32::from(most));
    u16::try_from(wanted).unwrap_or(value)
}
