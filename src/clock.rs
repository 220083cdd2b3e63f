//! The only reader of real time: a clock that counts suspend, a clock for tests, and the heartbeat.

mod heartbeat;
mod manual;
mod moment;
mod system;
mod wall;

pub use heartbeat::{Gap, Heartbeat};
pub use manual::ManualClock;
pub use moment::Moment;
pub use system::SystemClock;
pub use wall::{Wall, wall};

/// Time since this process was started, where the system tells it.
pub fn process_age() -> Option<std::time::Duration> {
    system::process_age()
}

/// Something that tells the time; shared between the window, the heartbeat and the audio thread.
pub trait Clock: Send + Sync {
    /// The moment it is. Never earlier than a moment told before.
    fn now(&self) -> Moment;

    /// What the clock on the wall shows: it may be set back or forward at any time.
    fn wall(&self) -> Wall {
        wall::wall()
    }

    /// Seconds that this clock counts in one real second: 1 but for accelerated tests.
    fn scale(&self) -> f64 {
        1.0
    }
}
