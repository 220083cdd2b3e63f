//! How much memory and time the real program takes, as Linux counts them.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What a run took.
#[derive(Debug)]
pub(crate) struct Measured {
    /// Its exit status; nothing where a signal ended it.
    pub(crate) status: Option<i32>,
    /// The most memory that it had at once, in MB.
    pub(crate) peak_mb: u64,
    /// From start to end.
    pub(crate) time: Duration,
}

/// Runs a program to its end. Its memory is asked for every millisecond, and Linux remembers the most.
#[expect(
    clippy::disallowed_methods,
    reason = "a real program lives in real time"
)]
pub(crate) fn run(command: &mut Command) -> Measured {
    let started = Instant::now();
    let command = command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut peak_mb = 0;
    loop {
        peak_mb = peak_mb.max(peak(&child));
        if let Some(status) = child.try_wait().unwrap() {
            let (status, time) = (status.code(), started.elapsed());
            return Measured {
                status,
                peak_mb,
                time,
            };
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// The most memory that a program had so far, in MB.
fn peak(child: &Child) -> u64 {
    let file = format!("/proc/{}/status", child.id());
    let status = std::fs::read_to_string(file).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let kb = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok());
    kb.unwrap_or(0) / 1024
}
