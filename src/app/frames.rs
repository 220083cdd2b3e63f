//! Counts frames, and says in the log how many were drawn in the last ten seconds: an idle window draws none.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// How often it is said.
const EVERY: Duration = Duration::from_secs(10);

/// Frames that were drawn.
#[derive(Debug, Default)]
pub(super) struct Frames {
    count: Arc<AtomicU64>,
    /// Dropping it ends the thread that says how many.
    teller: Option<Sender<()>>,
}

impl Frames {
    /// How many there were.
    pub(super) fn count(&self) -> u64 {
        self.count.load(Ordering::Relaxed)
    }

    /// Counts one; answers how many there were with it.
    pub(super) fn drawn(&mut self) -> u64 {
        let count = self.count.fetch_add(1, Ordering::Relaxed) + 1;
        if count == 1 && tracing::enabled!(tracing::Level::DEBUG) {
            self.teller = tell(Arc::clone(&self.count));
        }
        count
    }
}

/// A thread that draws nothing and so can say that nothing was drawn.
fn tell(count: Arc<AtomicU64>) -> Option<Sender<()>> {
    let (teller, ended) = mpsc::channel();
    let started = thread::Builder::new()
        .name("stridewell-frames".to_owned())
        .spawn(move || {
            let mut before = count.load(Ordering::Relaxed);
            while ended.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                let now = count.load(Ordering::Relaxed);
                tracing::debug!(frames = now - before, "drawn in the last 10 s");
                before = now;
            }
        });
    started.ok().map(|_| teller)
}
