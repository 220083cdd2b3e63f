//! A server of files on loopback that cuts connections where it is told to.

use std::collections::BTreeMap;
use std::io::{BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

/// Where the connection of a file that is written ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Cut {
    Nothing,
    /// After so many bytes of it, which are kept.
    Body(usize),
    /// When all of it has arrived.
    Answer,
}

struct State {
    files: BTreeMap<String, Vec<u8>>,
    cut: Cut,
}

pub(super) struct Server {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
}

impl Server {
    pub(super) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(Mutex::new(State {
            files: BTreeMap::new(),
            cut: Cut::Nothing,
        }));
        let own = Arc::clone(&state);
        let thread = thread::Builder::new().name("files".to_owned());
        let serve = move || {
            for stream in listener.incoming() {
                answer(&stream.unwrap(), &own);
            }
        };
        thread.spawn(serve).unwrap();
        Self { address, state }
    }

    pub(super) fn url(&self, folder: &str) -> String {
        format!("http://{}/{folder}/", self.address)
    }

    pub(super) fn cut(&self, cut: Cut) {
        self.state.lock().unwrap().cut = cut;
    }

    pub(super) fn put(&self, name: &str, bytes: &[u8]) {
        let mut state = self.state.lock().unwrap();
        state.files.insert(name.to_owned(), bytes.to_vec());
    }

    pub(super) fn file(&self, name: &str) -> Option<Vec<u8>> {
        self.state.lock().unwrap().files.get(name).cloned()
    }
}

/// The first line and the length of a request, without its body.
fn read(reader: &mut impl std::io::BufRead) -> Option<(String, String, usize)> {
    let (mut first, mut length) = (None, 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 || line == "\r\n" {
            break;
        }
        let line = line.to_lowercase();
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.trim().parse().unwrap();
        }
        first.get_or_insert(line);
    }
    let first = first?;
    let mut words = first.split_whitespace();
    let (method, name) = (words.next()?, words.next()?);
    let name = name.trim_start_matches('/').to_owned();
    Some((method.to_owned(), name, length))
}

/// Answers one request; the connection is closed after it.
fn answer(stream: &TcpStream, state: &Mutex<State>) {
    let mut reader = BufReader::new(stream);
    let Some((method, name, length)) = read(&mut reader) else {
        return;
    };
    let mut state = state.lock().unwrap();
    if method == "put" {
        let cut = state.cut;
        let kept = if let Cut::Body(kept) = cut {
            kept
        } else {
            length
        };
        let mut bytes = vec![0; kept];
        reader.read_exact(&mut bytes).unwrap();
        state.files.insert(name, bytes);
        if cut == Cut::Nothing {
            say(stream, "201 Created", "", (0, &[]));
        }
        return;
    }
    match state.files.get(&name) {
        Some(bytes) if method == "get" || method == "head" => {
            let tag = format!("ETag: \"{}\"\r\n", crc32fast::hash(bytes));
            let shown = if method == "get" {
                bytes.as_slice()
            } else {
                &[]
            };
            say(stream, "200 OK", &tag, (bytes.len(), shown));
        }
        _ if method == "propfind" => say(stream, "405 Method Not Allowed", "", (0, &[])),
        Some(_) | None => say(stream, "404 Not Found", "", (0, &[])),
    }
}

fn say(mut stream: &TcpStream, status: &str, head: &str, (length, body): (usize, &[u8])) {
    let text =
        format!("HTTP/1.1 {status}\r\n{head}Content-Length: {length}\r\nConnection: close\r\n\r\n");
    let said = stream.write_all(text.as_bytes());
    // Who has gone meanwhile hears nothing.
    said.and_then(|()| stream.write_all(body)).ok();
}
