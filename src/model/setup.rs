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
}

impl Setup {
    /// A variant with so much of each dose, per cent; all of it without a share.
    pub fn of(variant: Option<&Variant>, share: Option<u8>) -> Self {
        Self {
            variant: variant.map_or_else(|| VariantId::new(""), |variant| variant.id.clone()),
            trim: Trim::of_share(share),
            limit: None,
            swapping: None,
        }
    }
}
