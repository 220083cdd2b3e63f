//! What stands between one kiosk and its storage: it passes requests on, or it does not, or it tears them off.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use super::http::Message;

/// What becomes of a kiosk's requests.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Way {
    Pass,
    /// Nobody answers.
    Offline,
    /// What is sent ends after so many bytes.
    CutBody(usize),
    /// What is sent arrives, and the answer does not.
    CutAnswer,
    /// What is fetched ends after so many bytes.
    CutFetched(usize),
}

/// How many requests were torn off.
pub(crate) static TORN: AtomicUsize = AtomicUsize::new(0);

pub(crate) struct Proxy {
    pub(crate) address: SocketAddr,
    way: Arc<Mutex<Way>>,
}

impl Proxy {
    pub(crate) fn start(to: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let way = Arc::new(Mutex::new(Way::Pass));
        let own = Arc::clone(&way);
        let serve = move || {
            for stream in listener.incoming().flatten() {
                let way = *own.lock().unwrap();
                let thread = thread::Builder::new().name("request".to_owned());
                thread.spawn(move || pass(&stream, to, way)).unwrap();
            }
        };
        let thread = thread::Builder::new().name("proxy".to_owned());
        thread.spawn(serve).unwrap();
        Self { address, way }
    }

    pub(crate) fn set(&self, way: Way) {
        *self.way.lock().unwrap() = way;
    }
}

/// Passes one request on, as far as it goes; the connection ends with it.
fn pass(mut stream: &TcpStream, to: SocketAddr, way: Way) -> Option<()> {
    let limit = Some(Duration::from_secs(30));
    stream.set_read_timeout(limit).ok()?;
    if way == Way::Offline {
        return None;
    }
    let request = Message::read(stream)?;
    let mut server = TcpStream::connect(to).ok()?;
    server.set_read_timeout(limit).ok()?;
    server.write_all(&request.head).ok()?;
    let sent = match way {
        Way::CutBody(kept) if request.is("PUT") => {
            let kept = kept.min(request.body.len().saturating_sub(1));
            server.write_all(&request.body[..kept]).ok()?;
            TORN.fetch_add(1, Ordering::Relaxed);
            return None;
        }
        Way::Pass | Way::Offline | Way::CutBody(_) | Way::CutAnswer | Way::CutFetched(_) => {
            server.write_all(&request.body)
        }
    };
    sent.ok()?;
    let mut answer = Vec::new();
    server.read_to_end(&mut answer).ok()?;
    let kept = match way {
        Way::CutAnswer if request.is("PUT") => 0,
        Way::CutFetched(kept) if request.is("GET") => kept.min(answer.len()),
        Way::Pass | Way::Offline | Way::CutBody(_) | Way::CutAnswer | Way::CutFetched(_) => {
            answer.len()
        }
    };
    if kept < answer.len() {
        TORN.fetch_add(1, Ordering::Relaxed);
    }
    stream.write_all(&answer[..kept]).ok()
}
