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
    /// A variant as it is.
    pub fn of(variant: Option<&Variant>) -> Self {
        Self {
            variant: variant.map_or_else(|| VariantId::new(""), |variant| variant.id.clone()),
            trim: Trim::default(),
            limit: None,
            swapping: None,
        }
    }
}
