//! Icons by what they mean; the glyphs are Phosphor's, from the crate iconflow.

use iconflow::{Pack, Size, Style, try_icon};

/// An icon by what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Icon {
    Back,
    Books,
    Gear,
    Help,
    Search,
    Play,
    Pause,
    Close,
    Again,
    Hurts,
    StepBack,
    StepForward,
    Minus,
    Plus,
    SoundOn,
    SoundOff,
    FullScreen,
    Keys,
    Timer,
    Hourglass,
    Down,
    Up,
    Equals,
    Top,
    Tap,
    Swap,
    Wind,
    Check,
    Warning,
    Info,
    Right,
    Mistake,
    Think,
    Undo,
    View,
    Distance,
    FirstAid,
    Cycle,
    Flag,
    Asleep,
    Filter,
    Stop,
    Release,
    WarmUp,
    Stretch,
    Strengthen,
    Recover,
    CaretUp,
    CaretDown,
    Change,
    Repeat,
    Book,
    People,
    Calendar,
    List,
    Muscle,
    Shield,
    Sun,
    Runner,
    Database,
    Speed,
    Heart,
}

/// The weights of an icon that the fonts have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weight {
    Regular,
    Bold,
    Filled,
}

impl Icon {
    /// Every icon that is used.
    #[cfg(test)]
    const ALL: [Self; 62] = [
        Self::Back,
        Self::Books,
        Self::Gear,
        Self::Help,
        Self::Search,
        Self::Play,
        Self::Pause,
        Self::Close,
        Self::Again,
        Self::Hurts,
        Self::StepBack,
        Self::StepForward,
        Self::Minus,
        Self::Plus,
        Self::SoundOn,
        Self::SoundOff,
        Self::FullScreen,
        Self::Keys,
        Self::Timer,
        Self::Hourglass,
        Self::Down,
        Self::Up,
        Self::Equals,
        Self::Top,
        Self::Tap,
        Self::Swap,
        Self::Wind,
        Self::Check,
        Self::Warning,
        Self::Info,
        Self::Right,
        Self::Mistake,
        Self::Think,
        Self::Undo,
        Self::View,
        Self::Distance,
        Self::FirstAid,
        Self::Cycle,
        Self::Flag,
        Self::Asleep,
        Self::Filter,
        Self::Stop,
        Self::Release,
        Self::WarmUp,
        Self::Stretch,
        Self::Strengthen,
        Self::Recover,
        Self::CaretUp,
        Self::CaretDown,
        Self::Change,
        Self::Repeat,
        Self::Book,
        Self::People,
        Self::Calendar,
        Self::List,
        Self::Muscle,
        Self::Shield,
        Self::Sun,
        Self::Runner,
        Self::Database,
        Self::Speed,
        Self::Heart,
    ];

    /// Its name in the font.
    fn name(self) -> &'static str {
        match self {
            Self::Back => "arrow-left",
            Self::Books => "books",
            Self::Gear => "gear-six",
            Self::Help | Self::Keys => "question",
            Self::Search => "magnifying-glass",
            Self::Play => "play",
            Self::Pause => "pause",
            Self::Close => "x",
            Self::Again => "arrow-counter-clockwise",
            Self::Hurts => "hand-heart",
            Self::StepBack => "skip-back",
            Self::StepForward => "skip-forward",
            Self::Minus => "minus",
            Self::Plus => "plus",
            Self::SoundOn => "speaker-high",
            Self::SoundOff => "speaker-slash",
            Self::FullScreen => "corners-out",
            Self::Timer => "timer",
            Self::Hourglass => "hourglass-medium",
            Self::Down => "arrow-down",
            Self::Up => "arrow-up",
            Self::Equals => "equals",
            Self::Top => "arrow-line-up",
            Self::Tap => "hand-tap",
            Self::Swap => "arrows-left-right",
            Self::Wind => "wind",
            Self::Check => "check",
            Self::Warning => "warning",
            Self::Info => "info",
            Self::Right => "caret-right",
            Self::Mistake => "x-circle",
            Self::Think => "chat-circle-text",
            Self::Undo => "arrow-u-up-left",
            Self::View => "eye",
            Self::Distance => "arrows-out",
            Self::FirstAid => "first-aid",
            Self::Cycle => "arrows-clockwise",
            Self::Flag => "flag-checkered",
            Self::Asleep => "moon-stars",
            Self::Filter => "funnel",
            Self::Stop => "octagon",
            Self::Release => "circle",
            Self::WarmUp => "fire",
            Self::Stretch => "arrows-out-line-horizontal",
            Self::Strengthen => "barbell",
            Self::Recover => "leaf",
            Self::CaretUp => "caret-up",
            Self::CaretDown => "caret-down",
            Self::Change => "sliders-horizontal",
            Self::Repeat => "repeat",
            Self::Book => "book-open-text",
            Self::People => "users",
            Self::Calendar => "calendar-dots",
            Self::List => "list-checks",
            Self::Muscle => "person-arms-spread",
            Self::Shield => "shield-check",
            Self::Sun => "sun",
            Self::Runner => "person-simple-run",
            Self::Database => "database",
            Self::Speed => "gauge",
            Self::Heart => "heartbeat",
        }
    }

    /// The font family and the glyph, or `None` when the font lacks it.
    pub fn glyph(self, weight: Weight) -> Option<(&'static str, char)> {
        let (style, ending) = match weight {
            Weight::Regular => (Style::Regular, ""),
            Weight::Bold => (Style::Bold, "-bold"),
            Weight::Filled => (Style::Filled, "-fill"),
        };
        let name = format!("{}{ending}", self.name());
        let icon = try_icon(Pack::Phosphor, &name, style, Size::Regular).ok()?;
        Some((icon.family, char::from_u32(icon.codepoint)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_have_every_icon_that_is_used() {
        for icon in Icon::ALL {
            for weight in [Weight::Regular, Weight::Bold, Weight::Filled] {
                assert!(icon.glyph(weight).is_some(), "{icon:?} {weight:?}");
            }
        }
    }
}
