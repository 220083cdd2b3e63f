//! Servers that others wrote, run by the Python that `STRIDEWELL_PYTHON` names; `scripts/test` installs them there.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// A server of its own port; it ends with the value.
pub(crate) struct Server {
    process: Child,
    pub(crate) address: SocketAddr,
}

/// A port that nobody listens on.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

impl Server {
    /// Runs a module; `{port}` in what it is given stands for its port.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let python = std::env::var("STRIDEWELL_PYTHON").expect("scripts/test sets it");
        let port = free_port();
        let arguments = arguments.iter();
        let arguments = arguments.map(|argument| argument.replace("{port}", &port.to_string()));
        let process = Command::new(python)
            .arg("-m")
            .args(arguments)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let server = Self {
            process,
            address: SocketAddr::from(([127, 0, 0, 1], port)),
        };
        for _ in 0..300 {
            if TcpStream::connect(server.address).is_ok() {
                return server;
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("nobody listens on {}", server.address);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
