//! What an exercise needs: kinds of kit, read from the content's own words.

use std::collections::BTreeSet;

use super::exercise::Exercise;

/// A kind of kit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Kit {
    Ball,
    Mat,
    Strap,
    Roller,
    Band,
    Weight,
    Anchor,
    Partner,
    Bandage,
    ColdPack,
    Cardio,
    Seat,
    Wall,
    Step,
    Bench,
    Slider,
    Cushion,
    Block,
    Cloth,
}

/// Words of the content that name a kind of kit.
const WORDS: [(&str, Kit); 32] = [
    ("ball", Kit::Ball),
    ("mat", Kit::Mat),
    ("strap", Kit::Strap),
    ("belt", Kit::Strap),
    ("roller", Kit::Roller),
    ("band", Kit::Band),
    ("weight", Kit::Weight),
    ("weights", Kit::Weight),
    ("dumbbell", Kit::Weight),
    ("dumbbells", Kit::Weight),
    ("kettlebell", Kit::Weight),
    ("kettlebells", Kit::Weight),
    ("barbell", Kit::Weight),
    ("anchor", Kit::Anchor),
    ("partner", Kit::Partner),
    ("bandage", Kit::Bandage),
    ("pack", Kit::ColdPack),
    ("bike", Kit::Cardio),
    ("seat", Kit::Seat),
    ("chair", Kit::Seat),
    ("wall", Kit::Wall),
    ("rail", Kit::Wall),
    ("worktop", Kit::Wall),
    ("step", Kit::Step),
    ("bench", Kit::Bench),
    ("slider", Kit::Slider),
    ("sliders", Kit::Slider),
    ("cushion", Kit::Cushion),
    ("cushions", Kit::Cushion),
    ("pad", Kit::Cushion),
    ("blocks", Kit::Block),
    ("cloth", Kit::Cloth),
];

/// Something that an exercise needs: one of several kinds will do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KitNeed {
    /// The kinds that will do, the content's first choice first; empty where it names none that we know.
    pub kinds: Vec<Kit>,
    /// The content's own words.
    pub words: String,
    /// True when it helps but can be left out.
    pub optional: bool,
}

impl Kit {
    /// Every kind, those that people say they have first.
    pub const ALL: [Self; 19] = [
        Self::Ball,
        Self::Mat,
        Self::Strap,
        Self::Roller,
        Self::Band,
        Self::Weight,
        Self::Anchor,
        Self::Partner,
        Self::Bandage,
        Self::ColdPack,
        Self::Cardio,
        Self::Seat,
        Self::Wall,
        Self::Step,
        Self::Bench,
        Self::Slider,
        Self::Cushion,
        Self::Block,
        Self::Cloth,
    ];

    /// Its name in preferences and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ball => "ball",
            Self::Mat => "mat",
            Self::Strap => "strap",
            Self::Roller => "roller",
            Self::Band => "band",
            Self::Weight => "weight",
            Self::Anchor => "anchor",
            Self::Partner => "partner",
            Self::Bandage => "bandage",
            Self::ColdPack => "cold-pack",
            Self::Cardio => "cardio",
            Self::Seat => "seat",
            Self::Wall => "wall",
            Self::Step => "step",
            Self::Bench => "bench",
            Self::Slider => "slider",
            Self::Cushion => "cushion",
            Self::Block => "block",
            Self::Cloth => "cloth",
        }
    }

    /// True for what a home has: nobody is asked whether they have a wall.
    pub fn is_everyday(self) -> bool {
        match self {
            Self::Ball
            | Self::Mat
            | Self::Strap
            | Self::Roller
            | Self::Band
            | Self::Weight
            | Self::Anchor
            | Self::Partner
            | Self::Bandage
            | Self::ColdPack
            | Self::Cardio => false,
            Self::Seat
            | Self::Wall
            | Self::Step
            | Self::Bench
            | Self::Slider
            | Self::Cushion
            | Self::Block
            | Self::Cloth => true,
        }
    }

    /// The kinds that a person can say they have.
    pub fn askable() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|kit| !kit.is_everyday())
    }
}

impl KitNeed {
    /// What the content's `words` name.
    pub fn of(words: &str) -> Self {
        let lower = words.to_lowercase();
        let mut kinds = Vec::new();
        for word in lower.split(|letter: char| !letter.is_alphabetic()) {
            let kind = WORDS.iter().find(|(known, _)| *known == word);
            if let Some((_, kit)) = kind.filter(|(_, kit)| !kinds.contains(kit)) {
                kinds.push(*kit);
            }
        }
        Self {
            kinds,
            words: words.to_owned(),
            optional: lower.contains("(optional)"),
        }
    }

    /// True when somebody who has `have` needs nothing more.
    pub fn is_met(&self, have: &BTreeSet<Kit>) -> bool {
        let at_hand = |kit: &Kit| kit.is_everyday() || have.contains(kit);
        self.optional || self.kinds.iter().any(at_hand)
    }
}

impl Exercise {
    /// What somebody who has `have` lacks for it; nothing where they have not said what they have.
    pub fn lacks(&self, have: &BTreeSet<Kit>) -> Vec<KitNeed> {
        if have.is_empty() {
            return Vec::new();
        }
        let needs = self.equipment.iter();
        needs.filter(|need| !need.is_met(have)).cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, kinds: &[Kit], optional: bool) {
        let need = KitNeed::of(words);
        assert_eq!(need.kinds, kinds, "{words}");
        assert_eq!(need.optional, optional, "{words}");
    }

    #[test]
    fn the_content_s_words_name_kinds() {
        check("lacrosse ball or similar firm ball", &[Kit::Ball], false);
        check("mat (optional)", &[Kit::Mat], true);
        check("mat or pad", &[Kit::Mat, Kit::Cushion], false);
        check(
            "elastic bandage or compression shorts",
            &[Kit::Bandage],
            false,
        );
        check("resistance band or leg-curl machine", &[Kit::Band], false);
        let anchor = [Kit::Partner, Kit::Anchor];
        check("partner or fixed ankle anchor", &anchor, false);
        check("unheard-of thing", &[], false);
    }

    #[test]
    fn one_kind_of_several_will_do_and_a_home_has_some() {
        let have = BTreeSet::from([Kit::Anchor]);
        assert!(KitNeed::of("partner or fixed ankle anchor").is_met(&have));
        assert!(!KitNeed::of("foam roller").is_met(&have));
        assert!(KitNeed::of("wall or rail").is_met(&have));
        assert!(KitNeed::of("weight (optional)").is_met(&have));
        assert!(!KitNeed::of("unheard-of thing").is_met(&have));
    }

    #[test]
    fn every_kind_has_its_own_name() {
        let names: BTreeSet<_> = Kit::ALL.iter().map(|kit| kit.as_str()).collect();
        assert_eq!(names.len(), Kit::ALL.len());
    }
}
