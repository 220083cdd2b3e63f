//! The log of the display: on the error stream, as everywhere, and in a file that is rotated, written by a thread of its own.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
use std::thread;
use std::time::Duration;

use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::writer::MakeWriterExt as _;

use crate::cli;
use crate::store::Paths;
use crate::store::kiosk::{RotatedLog, log_file};

/// So many lines wait for a slow disk; more are lost, and nothing waits for it.
const WAITING: usize = 1_000;
/// So long the end waits for what is not written yet.
const PATIENCE: Duration = Duration::from_secs(1);

/// The way to the file.
#[derive(Clone, Debug)]
pub(super) struct Log(Option<SyncSender<Said>>);

/// What the thread is given.
#[derive(Debug)]
enum Said {
    Line(Vec<u8>),
    /// Everything before it is to be in the file when it is answered.
    All(Sender<()>),
}

impl Log {
    /// Starts the log of the program with a file beside the data.
    pub(super) fn start(paths: &Paths) -> Self {
        let log = Self::into(RotatedLog::new(log_file(paths)));
        cli::start_log_to(io::stderr.and(log.clone()));
        log
    }

    fn into(file: RotatedLog) -> Self {
        let (sender, inbox) = mpsc::sync_channel(WAITING);
        let thread = thread::Builder::new().name("stridewell-log".to_owned());
        let started = thread.spawn(move || keep(file, &inbox));
        Self(started.is_ok().then_some(sender))
    }

    /// Waits, for a moment, until what was said is in the file.
    pub(super) fn finish(&self) {
        let Some(sender) = &self.0 else { return };
        let (done, waited) = mpsc::channel();
        if sender.try_send(Said::All(done)).is_ok() {
            waited.recv_timeout(PATIENCE).ok();
        }
    }
}

/// A disk that is full or gone loses lines; the error stream has them, and complaining here would make more of them.
fn keep(mut file: RotatedLog, inbox: &Receiver<Said>) {
    for said in inbox {
        match said {
            Said::Line(line) => {
                file.add(&line).ok();
            }
            Said::All(done) => {
                done.send(()).ok();
            }
        }
    }
}

impl io::Write for Log {
    /// One line: that is how the log comes in.
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if let Some(sender) = &self.0 {
            sender.try_send(Said::Line(line.to_vec())).ok();
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn what_was_said_is_in_the_file_at_the_end() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::below(home.path());
        let file = log_file(&paths);
        let mut log = Log::into(RotatedLog::new(file.clone()));
        for line in 0..100 {
            log.write_all(format!("line {line}\n").as_bytes()).unwrap();
        }
        log.finish();
        let text = std::fs::read_to_string(file).unwrap();
        assert_eq!(text.lines().last(), Some("line 99"));
    }

    #[test]
    fn a_disk_that_hangs_holds_nobody() {
        let (sender, _inbox) = mpsc::sync_channel(1);
        let mut log = Log(Some(sender));
        for _ in 0..100 {
            log.write_all(b"a line\n").unwrap();
        }
    }
}
