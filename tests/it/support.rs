//! Helpers of the integration tests.

pub(crate) mod null_sink;
pub(crate) mod onsets;
