//! Notices when the machine itself stands still: threads that only sleep, and look how much later they woke.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread::{self, Builder, JoinHandle};
use std::time::Duration;

use stridewell::clock::{Clock as _, SystemClock};

/// How long a thread sleeps between two looks.
const NAP: Duration = Duration::from_millis(2);

/// Watches until it is stopped.
pub(crate) struct Watch {
    ends: Arc<AtomicBool>,
    threads: Vec<JoinHandle<Duration>>,
}

impl Watch {
    /// Two threads for each core, so that one is on every core most of the time.
    pub(crate) fn start() -> Self {
        let ends = Arc::new(AtomicBool::new(false));
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let threads = (0..2 * cores).map(|_| {
            let ends = Arc::clone(&ends);
            Builder::new()
                .name("watch".to_owned())
                .spawn(move || longest_stall(&ends))
                .expect("a thread starts")
        });
        Self {
            threads: threads.collect(),
            ends,
        }
    }

    /// The longest time by which a thread woke late.
    pub(crate) fn stop(self) -> Duration {
        self.ends.store(true, Ordering::Relaxed);
        let stalls = self.threads.into_iter().map(JoinHandle::join);
        stalls
            .map(|stall| stall.expect("it ends"))
            .max()
            .unwrap_or_default()
    }
}

fn longest_stall(ends: &AtomicBool) -> Duration {
    let clock = SystemClock::new();
    let (_silent, inbox) = mpsc::channel::<()>();
    let mut longest = Duration::ZERO;
    let mut before = clock.now();
    while !ends.load(Ordering::Relaxed) {
        inbox.recv_timeout(NAP).ok();
        let now = clock.now();
        longest = longest.max(now.since(before).saturating_sub(NAP));
        before = now;
    }
    longest
}
