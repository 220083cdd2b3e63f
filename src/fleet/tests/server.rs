//! A server of files on loopback that cuts connections where it is told to.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
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
                answer(stream.unwrap(), &own);
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

/// Answers one request and closes the connection.
fn answer(stream: TcpStream, state: &Mutex<State>) {
    let mut reader = BufReader::new(&stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
            break;
        }
        lines.push(line.to_lowercase());
    }
    let Some(first) = lines.first() else {
        return;
    };
    let mut words = first.split_whitespace();
    let (method, name) = (words.next().unwrap(), words.next().unwrap());
    let name = name.trim_start_matches('/');
    let length = lines
        .iter()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length = length.map_or(0, |length| length.trim().parse().unwrap());
    let mut state = state.lock().unwrap();
    match (method, state.cut) {
        ("put", cut) => {
            let kept = if let Cut::Body(kept) = cut {
                kept
            } else {
                length
            };
            let mut bytes = vec![0; kept];
            reader.read_exact(&mut bytes).unwrap();
            state.files.insert(name.to_owned(), bytes);
            if cut == Cut::Nothing {
                say(&stream, "201 Created", "", &[]);
            }
        }
        ("get" | "head", _) => match state.files.get(name) {
            None => say(&stream, "404 Not Found", "", &[]),
            Some(bytes) => {
                let tag = format!("ETag: \"{}\"\r\n", crc32fast::hash(bytes));
                let length = bytes.len();
                let shown = if method == "get" {
                    bytes.as_slice()
                } else {
                    &[]
                };
                say_length(&stream, ("200 OK", &tag), (length, shown));
            }
        },
        _ => say(&stream, "405 Method Not Allowed", "", &[]),
    }
}

fn say(stream: &TcpStream, status: &str, head: &str, body: &[u8]) {
    say_length(stream, (status, head), (body.len(), body));
}

fn say_length(
    mut stream: &TcpStream,
    (status, head): (&str, &str),
    (length, body): (usize, &[u8]),
) {
    let text =
        format!("HTTP/1.1 {status}\r\n{head}Content-Length: {length}\r\nConnection: close\r\n\r\n");
    stream.write_all(text.as_bytes()).unwrap();
    stream.write_all(body).unwrap();
}
