//! Icons by what they mean; the glyphs are Phosphor's, from the crate iconflow.

use iconflow::{Pack, Size, Style, try_icon};

/// Icons with the names of their glyphs in the font.
macro_rules! icons {
    ($($icon:ident = $name:literal,)*) => {
        /// An icon by what it means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[expect(missing_docs, reason = "the names say it")]
        pub enum Icon {
            $($icon,)*
        }

        impl Icon {
            /// Every icon.
            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$icon,)*];

            /// Its name in the font.
            fn name(self) -> &'static str {
                match self {
                    $(Self::$icon => $name,)*
                }
            }
        }
    };
}

icons! {
    Back = "arrow-left",
    Books = "books",
    AddPhoto = "camera-plus",
    Gear = "gear-six",
    Help = "question",
    Search = "magnifying-glass",
    Play = "play",
    Pause = "pause",
    Close = "x",
    Again = "arrow-counter-clockwise",
    Hurts = "hand-heart",
    StepBack = "skip-back",
    Forward = "arrow-right",
    StepForward = "skip-forward",
    Minus = "minus",
    Plus = "plus",
    SoundOn = "speaker-high",
    SoundOff = "speaker-slash",
    FullScreen = "corners-out",
    Keys = "question",
    Timer = "timer",
    Hourglass = "hourglass-medium",
    Down = "arrow-down",
    Up = "arrow-up",
    Equals = "equals",
    Top = "arrow-line-up",
    Tap = "hand-tap",
    Swap = "arrows-left-right",
    Wind = "wind",
    Check = "check",
    Warning = "warning",
    Info = "info",
    Right = "caret-right",
    Mistake = "x-circle",
    Think = "chat-circle-text",
    Undo = "arrow-u-up-left",
    View = "eye",
    Distance = "arrows-out",
    FirstAid = "first-aid",
    Cycle = "arrows-clockwise",
    Flag = "flag-checkered",
    Asleep = "moon-stars",
    Filter = "funnel",
    Stop = "octagon",
    Disc = "circle",
    Diamond = "diamond",
    More = "dots-three",
    Release = "circle",
    WarmUp = "fire",
    Stretch = "arrows-out-line-horizontal",
    Strengthen = "barbell",
    Recover = "leaf",
    CaretUp = "caret-up",
    CaretDown = "caret-down",
    Change = "sliders-horizontal",
    Repeat = "repeat",
    Book = "book-open-text",
    People = "users",
    Calendar = "calendar-dots",
    List = "list-checks",
    Muscle = "person-arms-spread",
    Shield = "shield-check",
    Sun = "sun",
    Runner = "person-simple-run",
    Database = "database",
    Speed = "gauge",
    Heart = "heartbeat",
    Progress = "chart-line-up",
    Left = "caret-left",
    Table = "table",
    Home = "house",
    Print = "printer",
    Phone = "phone-call",
    Person = "user-circle",
    Clinic = "stethoscope",
    Display = "monitor",
    Cold = "snowflake",
    LegUp = "arrow-fat-line-up",
    Seat = "chair",
    Voice = "chat-teardrop-text",
    Copy = "copy",
    Folder = "folder-open",
    Steps = "stairs",
    Bell = "bell",
    Clipboard = "clipboard-text",
    Lock = "lock-simple",
    Path = "path",
    Compass = "compass",
    Question = "chat-circle-dots",
    Bookmark = "bookmark-simple",
    Moon = "moon",
    Handle = "dots-six-vertical",
    Trash = "trash",
    Pencil = "pencil-simple",
    Redo = "arrow-u-up-right",
    Share = "export",
    Error = "warning-octagon",
    Caution = "warning-diamond",
    Page = "file-text",
    Languages = "translate",
    TextSize = "text-aa",
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
