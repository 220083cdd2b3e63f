//! From design tokens to egui: the only code that makes colors and fonts for the screen.

use std::sync::Arc;

use eframe::egui::{self, Color32, FontData, FontDefinitions, FontFamily, FontId, Stroke};

use crate::design::figure_palette::{FigurePalette, SKINS, TOPS};
use crate::design::{Rgba8, Roles, Theme, TypeStyle, type_scale};
use crate::domain::Preferences;
use crate::domain::preferences::{Clothing, SkinTone, ThemeChoice};

/// The name of the bold family.
const BOLD: &str = "Noto Sans Bold";

/// What every widget needs to know to draw itself.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The theme.
    pub theme: Theme,
    /// Its colors by what they are for.
    pub roles: &'static Roles,
    /// Factor on text.
    pub text_scale: f32,
    /// Whether things move as little as possible.
    pub reduced_motion: bool,
}

impl Look {
    /// The look that `preferences` ask for; `system` is what the system shows.
    pub fn of(preferences: &Preferences, system: Option<egui::Theme>) -> Self {
        let theme = match preferences.theme {
            ThemeChoice::Light => Theme::Light,
            ThemeChoice::Dark => Theme::Dark,
            ThemeChoice::HighContrast => Theme::HighContrast,
            ThemeChoice::System => match system {
                Some(egui::Theme::Dark) => Theme::Dark,
                Some(egui::Theme::Light) | None => Theme::Light,
            },
        };
        Self {
            theme,
            roles: theme.roles(),
            text_scale: f32::from(preferences.text_percent) / 100.0,
            reduced_motion: preferences.reduced_motion.unwrap_or(false),
        }
    }

    /// The colors of the figure, with the person's own skin and clothing.
    pub fn figure(&self, preferences: &Preferences) -> FigurePalette {
        let mut palette = FigurePalette::of(self.theme);
        if self.theme == Theme::HighContrast {
            return palette;
        }
        let skin = match preferences.figure.skin {
            SkinTone::Light => 0,
            SkinTone::Tan => 1,
            SkinTone::Brown => 2,
            SkinTone::Deep => 3,
            SkinTone::Neutral => 4,
        };
        if preferences.figure.skin != SkinTone::Tan {
            palette.skin = SKINS.get(skin).copied().unwrap_or(palette.skin);
        }
        let top = match preferences.figure.clothing {
            Clothing::Pine => return palette,
            Clothing::Plum => 1,
            Clothing::Amber => 2,
            Clothing::Slate => 3,
        };
        palette.top = TOPS.get(top).copied().unwrap_or(palette.top);
        palette
    }

    /// A height or width that holds text, grown with the text; it never shrinks.
    pub fn scaled(&self, points: f32) -> f32 {
        points * self.text_scale.max(1.0)
    }

    /// The height of a control with a line of text in it: what is around the text stays as it is.
    pub fn tall(&self, points: f32) -> f32 {
        points + type_scale::BODY.line * (self.text_scale.max(1.0) - 1.0)
    }

    /// The size of an icon beside text, grown with the text.
    pub fn icon(&self, points: f32) -> f32 {
        points * self.text_scale.max(1.0)
    }

    /// The font of a style of text.
    pub fn font(&self, style: TypeStyle) -> FontId {
        font(style, style.size * self.text_scale)
    }
}

/// The font of a style of text at a size of its own.
pub fn font(style: TypeStyle, size: f32) -> FontId {
    let family = if style.bold {
        FontFamily::Name(BOLD.into())
    } else {
        FontFamily::Proportional
    };
    FontId::new(size, family)
}

/// The font of an icon.
pub fn icon_font(family: &'static str, size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(family.into()))
}

/// A token as a color of egui.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where tokens become colors"
)]
pub fn color(token: Rgba8) -> Color32 {
    Color32::from_rgba_unmultiplied(token.r, token.g, token.b, token.a)
}

/// Installs fonts, once.
pub fn install_fonts(ctx: &egui::Context) {
    let mut fonts = FontDefinitions::empty();
    let mut add = |family: FontFamily, name: &str, bytes: &'static [u8]| {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        fonts
            .families
            .entry(family)
            .or_default()
            .push(name.to_owned());
    };
    add(FontFamily::Proportional, "Noto Sans", notosans::REGULAR_TTF);
    add(FontFamily::Name(BOLD.into()), BOLD, notosans::BOLD_TTF);
    let used = ["Phosphor Regular", "Phosphor Bold", "Phosphor Filled"];
    for asset in iconflow::fonts() {
        if !used.contains(&asset.family) {
            continue;
        }
        add(
            FontFamily::Name(asset.family.into()),
            asset.family,
            asset.bytes,
        );
    }
    fonts
        .families
        .insert(FontFamily::Monospace, vec!["Noto Sans".to_owned()]);
    ctx.set_fonts(fonts);
}

/// Lets egui's own widgets look like ours.
pub fn apply(ctx: &egui::Context, look: &Look) {
    let roles = look.roles;
    let base = match look.theme {
        Theme::Light => egui::Theme::Light,
        Theme::Dark | Theme::HighContrast => egui::Theme::Dark,
    };
    ctx.set_theme(base);
    // Ctrl with plus and minus change the size of text, which keeps the layout; not the size of everything.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    ctx.global_style_mut(|style| {
        let visuals = &mut style.visuals;
        visuals.panel_fill = color(roles.canvas);
        visuals.window_fill = color(roles.surface_raised);
        visuals.extreme_bg_color = color(roles.surface);
        visuals.override_text_color = Some(color(roles.on_surface));
        visuals.selection.bg_fill = color(roles.primary_soft);
        visuals.selection.stroke = Stroke::new(1.0, color(roles.on_primary_soft));
        visuals.text_cursor.blink = false;
        visuals.text_cursor.stroke.color = color(roles.primary);
        style.animation_time = if look.reduced_motion { 0.0 } else { 0.12 };
        style.spacing.scroll.floating = true;
        let body = look.font(type_scale::BODY);
        for font in style.text_styles.values_mut() {
            *font = body.clone();
        }
    });
}
