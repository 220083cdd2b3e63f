//! What a person decides about a routine before it starts.

use std::time::Duration;

use crate::domain::{Trim, Variant, VariantId};

/// The variant and what is changed about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The variant.
    pub variant: VariantId,
    /// What is changed.
    pub trim: Trim,
    /// The time that a person has, when they said so.
    pub limit: Option<Duration>,
    /// The item whose exchange is being chosen.
    pub swapping: Option<usize>,
    /// The part of a programme's day that is done, by the name of its block, such as `morning`.
    pub part: Option<String>,
}

impl Setup {
    /// A variant with so much of each dose, per cent; all of it without a share.
    pub fn of(variant: Option<&Variant>, share: Option<u8>) -> Self {
        Self {
            variant: variant.map_or_else(|| VariantId::new(""), |variant| variant.id.clone()),
            trim: Trim::of_share(share),
            limit: None,
            swapping: None,
            part: None,
        }
    }

    /// With one part of the variant's day alone, where one is named.
    #[must_use]
    pub fn of_part(mut self, variant: Option<&Variant>, part: Option<String>) -> Self {
        self.part = part;
        self.keep_part(variant);
        self
    }

    /// Leaves out what belongs to other parts of the day.
    pub(super) fn keep_part(&mut self, variant: Option<&Variant>) {
        let Some(part) = &self.part else { return };
        let items = variant.into_iter().flat_map(|variant| &variant.items);
        for (place, item) in items.enumerate() {
            if item.block.as_ref() != Some(part) {
                self.trim.change(place, |item| item.included = Some(false));
            }
        }
    }
}
