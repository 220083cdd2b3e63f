//! What reads and writes the packs that are kept does so one after the other, in the order in which it was asked for.

use std::io;
use std::sync::mpsc::{self, Sender};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::app::panics::caught;

/// The turn of a job: whoever has it is alone with the packs that are kept, from reading them to writing them.
#[derive(Debug)]
pub(in crate::app) struct Turn(());

type Job = Box<dyn FnOnce(&Turn) + Send>;

/// The thread that does the jobs, once there was one.
#[derive(Default)]
pub(in crate::app) struct Turns(Mutex<Option<Sender<Job>>>);

impl Turns {
    /// Does it after everything that was given before it. An error is a thread that does not start.
    pub(in crate::app) fn next(&self, job: impl FnOnce(&Turn) + Send + 'static) -> io::Result<()> {
        let mut jobs = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut job: Job = Box::new(job);
        if let Some(there) = jobs.as_ref() {
            match there.send(job) {
                Ok(()) => return Ok(()),
                // Its thread is gone, as it never should be; another one goes on.
                Err(back) => job = back.0,
            }
        }
        let (sender, inbox) = mpsc::channel::<Job>();
        thread::Builder::new()
            .name("stridewell-packs".to_owned())
            .spawn(move || {
                for job in inbox {
                    // What one job breaks is not lost for those that wait behind it. The panic is in the log.
                    caught(|| job(&Turn(())));
                }
            })?;
        sender.send(job).ok();
        *jobs = Some(sender);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn what_is_read_and_written_in_one_turn_is_not_changed_between() {
        let turns = Arc::new(Turns::default());
        let kept = Arc::new(AtomicU32::new(0));
        let (done, all) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..8 {
                let (turns, kept, done) = (Arc::clone(&turns), Arc::clone(&kept), done.clone());
                scope.spawn(move || {
                    turns.next(move |_| {
                        let before = kept.load(Ordering::SeqCst);
                        thread::yield_now();
                        kept.store(before + 1, Ordering::SeqCst);
                        done.send(()).unwrap();
                    })
                });
            }
        });
        assert_eq!(all.iter().take(8).count(), 8);
        assert_eq!(kept.load(Ordering::SeqCst), 8);
    }

    #[test]
    fn a_job_that_fails_keeps_no_other_from_being_done() {
        let turns = Turns::default();
        let (done, told) = mpsc::channel();
        turns.next(|_| panic!("as a test wants it")).unwrap();
        turns.next(move |_| done.send(7).unwrap()).unwrap();
        assert_eq!(told.recv(), Ok(7), "also one that waited behind it");
    }
}
