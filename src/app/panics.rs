//! Panics: places that catch them on purpose, and the end of a program that nobody watches and that has had one elsewhere.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// The exit code after a panic, as Rust itself has it where the main thread panics.
const EXIT_CODE: i32 = 101;
/// So long the last words may take: a disk that hangs keeps nobody from starting again.
const PATIENCE: Duration = Duration::from_secs(2);
/// So long the process may take to end by itself, with what drivers have registered for that.
const LIMIT: Duration = Duration::from_secs(5);

thread_local! {
    /// How many places of this thread catch panics now, one within the other.
    static CATCHERS: Cell<u32> = const { Cell::new(0) };
}

/// Does it, and answers nothing where it panics: that is in the log then, and ends no display. It is for work on what strangers
/// have made, whose state is dropped with it.
pub(super) fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    let _caught = Caught::here();
    panic::catch_unwind(AssertUnwindSafe(work)).ok()
}

/// While it lives, whoever made it catches what panics on this thread.
struct Caught(());

impl Caught {
    fn here() -> Self {
        CATCHERS.with(|count| count.set(count.get() + 1));
        Self(())
    }
}

impl Drop for Caught {
    fn drop(&mut self) {
        CATCHERS.with(|count| count.set(count.get().saturating_sub(1)));
    }
}

/// True where a panic of this thread ends nothing.
fn is_caught() -> bool {
    CATCHERS
        .try_with(Cell::get)
        .is_ok_and(|catchers| 0 < catchers)
}

/// From now on every panic goes to the log, and one that nobody catches on purpose ends the process, on whichever thread it is:
/// a display whose sound or whose settings are dead looks alive and is not. `last_words` gets `file:line`.
pub(super) fn end_with(last_words: impl Fn(&str) + Send + Sync + 'static) {
    let last_words = Arc::new(last_words);
    panic::set_hook(Box::new(move |info| {
        let place = place(info);
        tell(info, &place);
        if !is_caught() {
            let last_words = Arc::clone(&last_words);
            end(move || last_words(&place));
        }
    }));
}

fn place(info: &PanicHookInfo<'_>) -> String {
    info.location().map_or_else(
        || "an unknown place".to_owned(),
        |place| format!("{}:{}", place.file(), place.line()),
    )
}

fn tell(info: &PanicHookInfo<'_>, place: &str) {
    let words = info.payload_as_str().unwrap_or("no words");
    let current = thread::current();
    let thread = current.name().unwrap_or("without a name");
    tracing::error!(words, thread, place, caught = is_caught(), "panic");
}

/// Ends the process. The first panic does; one that comes meanwhile only unwinds its own thread.
#[expect(
    clippy::exit,
    reason = "a panic on any thread ends the kiosk, so that it comes back whole"
)]
fn end(last_words: impl FnOnce() + Send + 'static) {
    static ENDING: AtomicBool = AtomicBool::new(false);
    if ENDING.swap(true, Ordering::SeqCst) {
        return;
    }
    within(PATIENCE, "stridewell-last-words", last_words);
    let limit = thread::Builder::new().name("stridewell-limit".to_owned());
    // What drivers do at an exit may wait for the very thread that panicked.
    let limit = limit.spawn(|| {
        let (_nobody, nothing) = mpsc::channel::<()>();
        nothing.recv_timeout(LIMIT).ok();
        process::abort();
    });
    drop(limit);
    process::exit(EXIT_CODE);
}

/// Does it on a thread of its own and waits for it, for a while.
pub(super) fn within(limit: Duration, name: &str, work: impl FnOnce() + Send + 'static) {
    let (done, waited) = mpsc::channel();
    let started = thread::Builder::new().name(name.to_owned()).spawn(move || {
        work();
        done.send(()).ok();
    });
    if started.is_ok() {
        waited.recv_timeout(limit).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_caught_while_the_innermost_and_the_outermost_live() {
        assert!(!is_caught());
        let outer = Caught::here();
        {
            let _inner = Caught::here();
            assert!(is_caught());
        }
        assert!(is_caught());
        let elsewhere = thread::scope(|scope| scope.spawn(is_caught).join());
        assert!(!elsewhere.unwrap(), "another thread catches for itself");
        drop(outer);
        assert!(!is_caught());
    }

    #[test]
    fn work_that_panics_answers_nothing() {
        assert_eq!(caught(is_caught), Some(true));
        assert_eq!(caught(|| -> u32 { panic!("as a test wants it") }), None);
        assert!(!is_caught());
    }

    #[test]
    fn last_words_that_take_for_ever_keep_nobody_waiting() {
        let (_nobody, nothing) = mpsc::channel::<()>();
        within(Duration::from_millis(10), "stuck", move || {
            nothing.recv().ok();
        });
        let (heard, words) = mpsc::channel();
        within(Duration::from_secs(5), "quick", move || {
            heard.send(7).unwrap();
        });
        assert_eq!(words.try_recv(), Ok(7));
    }
}
