//! Helpers of the integration tests.

pub(crate) mod bus;
pub(crate) mod checked_in;
pub(crate) mod cpu_renderer;
#[expect(dead_code, reason = "the benchmark of the window uses the rest")]
pub(crate) mod desktop;
pub(crate) mod geometry;
pub(crate) mod handed;
pub(crate) mod kiosk;
#[cfg(target_os = "linux")]
pub(crate) mod measured;
pub(crate) mod null_sink;
pub(crate) mod onsets;
pub(crate) mod past;
pub(crate) mod photographs;
pub(crate) mod planned;
pub(crate) mod players;
pub(crate) mod programme_past;
pub(crate) mod safety;
pub(crate) mod scenes;
pub(crate) mod stage;
pub(crate) mod stall;
pub(crate) mod tongue;
