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
    Disc,
    Diamond,
    More,
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
    Progress,
    Left,
    Table,
}

/// Names in the font, in the order of [`Icon`].
const NAMES: [(Icon, &str); 68] = [
    (Icon::Back, "arrow-left"),
    (Icon::Books, "books"),
    (Icon::Gear, "gear-six"),
    (Icon::Help, "question"),
    (Icon::Search, "magnifying-glass"),
    (Icon::Play, "play"),
    (Icon::Pause, "pause"),
    (Icon::Close, "x"),
    (Icon::Again, "arrow-counter-clockwise"),
    (Icon::Hurts, "hand-heart"),
    (Icon::StepBack, "skip-back"),
    (Icon::StepForward, "skip-forward"),
    (Icon::Minus, "minus"),
    (Icon::Plus, "plus"),
    (Icon::SoundOn, "speaker-high"),
    (Icon::SoundOff, "speaker-slash"),
    (Icon::FullScreen, "corners-out"),
    (Icon::Keys, "question"),
    (Icon::Timer, "timer"),
    (Icon::Hourglass, "hourglass-medium"),
    (Icon::Down, "arrow-down"),
    (Icon::Up, "arrow-up"),
    (Icon::Equals, "equals"),
    (Icon::Top, "arrow-line-up"),
    (Icon::Tap, "hand-tap"),
    (Icon::Swap, "arrows-left-right"),
    (Icon::Wind, "wind"),
    (Icon::Check, "check"),
    (Icon::Warning, "warning"),
    (Icon::Info, "info"),
    (Icon::Right, "caret-right"),
    (Icon::Mistake, "x-circle"),
    (Icon::Think, "chat-circle-text"),
    (Icon::Undo, "arrow-u-up-left"),
    (Icon::View, "eye"),
    (Icon::Distance, "arrows-out"),
    (Icon::FirstAid, "first-aid"),
    (Icon::Cycle, "arrows-clockwise"),
    (Icon::Flag, "flag-checkered"),
    (Icon::Asleep, "moon-stars"),
    (Icon::Filter, "funnel"),
    (Icon::Stop, "octagon"),
    (Icon::Disc, "circle"),
    (Icon::Diamond, "diamond"),
    (Icon::More, "dots-three"),
    (Icon::Release, "circle"),
    (Icon::WarmUp, "fire"),
    (Icon::Stretch, "arrows-out-line-horizontal"),
    (Icon::Strengthen, "barbell"),
    (Icon::Recover, "leaf"),
    (Icon::CaretUp, "caret-up"),
    (Icon::CaretDown, "caret-down"),
    (Icon::Change, "sliders-horizontal"),
    (Icon::Repeat, "repeat"),
    (Icon::Book, "book-open-text"),
    (Icon::People, "users"),
    (Icon::Calendar, "calendar-dots"),
    (Icon::List, "list-checks"),
    (Icon::Muscle, "person-arms-spread"),
    (Icon::Shield, "shield-check"),
    (Icon::Sun, "sun"),
    (Icon::Runner, "person-simple-run"),
    (Icon::Database, "database"),
    (Icon::Speed, "gauge"),
    (Icon::Heart, "heartbeat"),
    (Icon::Progress, "chart-line-up"),
    (Icon::Left, "caret-left"),
    (Icon::Table, "table"),
];

/// The weights of an icon that the fonts have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Weight {
    Regular,
    Bold,
    Filled,
}

impl Icon {
    /// Its name in the font.
    fn name(self) -> &'static str {
        NAMES.get(self as usize).map_or("", |(_, name)| name)
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
        for (place, (icon, _)) in NAMES.into_iter().enumerate() {
            assert_eq!(icon as usize, place, "{icon:?} stands in its place");
            for weight in [Weight::Regular, Weight::Bold, Weight::Filled] {
                assert!(icon.glyph(weight).is_some(), "{icon:?} {weight:?}");
            }
        }
    }
}
