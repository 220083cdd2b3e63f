//! A browser without a window, driven over `WebDriver`: HTTP with a little JSON.
#![expect(clippy::assigning_clones, reason = "short is better in tests")]
#![expect(
    clippy::disallowed_methods,
    reason = "tests wait for threads and programs, and write what those read"
)]

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// It ends with the test.
pub(super) struct Browser {
    driver: Child,
    port: u16,
    session: String,
}

impl Browser {
    /// Opens a window of a phone's size.
    pub(super) fn open(arguments: &[&str]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver (Debian: chromium-driver)");
        let mut browser = Self {
            driver,
            port,
            session: String::new(),
        };
        browser.wait();
        let answer = browser.ask("POST", "/session", &capabilities(arguments));
        browser.session = answer["sessionId"].as_str().expect("a session").to_owned();
        browser
    }

    /// Waits until the driver listens.
    fn wait(&self) {
        let since = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            assert!(
                since.elapsed() < Duration::from_secs(20),
                "chromedriver does not start"
            );
            sleep(Duration::from_millis(50));
        }
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let body = if method == "POST" {
            body.to_string()
        } else {
            String::new()
        };
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            self.port,
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body.as_bytes()).unwrap();
        let answer = read(&mut stream);
        let (_, json) = answer.split_once("\r\n\r\n").expect("an answer");
        let mut answer: Value = serde_json::from_str(json).unwrap();
        let value = answer["value"].take();
        assert!(value.get("error").is_none(), "{path}: {value}");
        value
    }

    fn session(&self, method: &str, path: &str, body: &Value) -> Value {
        self.ask(method, &format!("/session/{}{path}", self.session), body)
    }

    pub(super) fn go_to(&self, address: &str) {
        self.session("POST", "/url", &json!({"url": address}));
    }

    pub(super) fn reload(&self) {
        self.session("POST", "/refresh", &json!({}));
    }

    /// What a script answers.
    pub(super) fn run(&self, script: &str) -> Value {
        self.session(
            "POST",
            "/execute/sync",
            &json!({"script": script, "args": []}),
        )
    }

    /// Waits until a script answers true.
    #[track_caller]
    pub(super) fn until(&self, script: &str) {
        let since = Instant::now();
        while self.run(script) != json!(true) {
            assert!(since.elapsed() < Duration::from_secs(20), "{script}");
            sleep(Duration::from_millis(50));
        }
    }

    /// Opens another tab over this one; answers the names of both.
    pub(super) fn other_tab(&self) -> [String; 2] {
        let own = self.session("GET", "/window", &Value::Null);
        let other = self.session("POST", "/window/new", &json!({"type": "tab"}));
        let names = [own, other["handle"].clone()].map(|name| name.as_str().unwrap().to_owned());
        self.show_tab(&names[1]);
        names
    }

    pub(super) fn show_tab(&self, name: &str) {
        self.session("POST", "/window", &json!({"handle": name}));
    }

    /// The addresses of everything that was asked for.
    pub(super) fn requests(&self) -> Vec<String> {
        let lines = self.session("POST", "/se/log", &json!({"type": "performance"}));
        let lines = lines.as_array().unwrap().iter();
        let messages = lines.map(|line| line["message"].as_str().unwrap());
        let events = messages.map(|message| serde_json::from_str::<Value>(message).unwrap());
        let asked = events.filter_map(|event| {
            let message = &event["message"];
            let is_request = message["method"] == "Network.requestWillBeSent";
            let address = message["params"]["request"]["url"].as_str();
            address
                .filter(|address| is_request && !address.starts_with("data:"))
                .map(str::to_owned)
        });
        asked.collect()
    }

    /// What is seen, as PNG.
    pub(super) fn picture(&self) -> Vec<u8> {
        let picture = self.session("GET", "/screenshot", &Value::Null);
        from_base64(picture.as_str().unwrap())
    }
}

/// What is asked of a session: no window, a phone's size, and a record of what is asked for.
fn capabilities(arguments: &[&str]) -> Value {
    let usual = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
    ];
    let arguments = [&usual[..], arguments].concat();
    json!({"capabilities": {"alwaysMatch": {
        "goog:loggingPrefs": {"performance": "ALL"},
        "goog:chromeOptions": {
            "args": arguments,
            "mobileEmulation": {"deviceMetrics": {"width": 390, "height": 844, "pixelRatio": 2.0}},
        },
    }}})
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() && !std::thread::panicking() {
            self.session("DELETE", "", &Value::Null);
        }
        self.driver.kill().ok();
        self.driver.wait().ok();
    }
}

/// The whole of an answer, whose length its head says: the driver keeps the line open.
fn read(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let count = stream.read(&mut buffer).unwrap();
        bytes.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let head = head.to_ascii_lowercase();
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length:"));
            let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
            if length <= body.len() {
                return text.into_owned();
            }
        }
        assert!(0 < count, "the driver hung up");
    }
}

fn from_base64(text: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let letters: Vec<u8> = text.bytes().filter(|letter| *letter != b'=').collect();
    let mut bytes = Vec::new();
    for group in letters.chunks(4) {
        let number = group
            .iter()
            .fold(0_u32, |sum, letter| sum << 6 | u32::from(value(*letter)));
        let number = number << (6 * (4 - group.len()));
        bytes.extend(number.to_be_bytes()[1..group.len()].iter());
    }
    bytes
}
