//! Storage in memory, and a server of files that cuts connections: what is written once, and what is read.

mod server;

use jiff::civil::{Date, date};
use object_store::memory::InMemory;
use object_store::path::Path;

use self::server::{Cut, Server};
use super::open::{Kind, Opened};
use super::*;
use crate::kiosk::Counted;
use crate::store::counts::outbox::Outbox;
use crate::store::{counts, write};

fn in_memory() -> Storage {
    let opened = Opened {
        store: Box::new(InMemory::new()),
        below: Path::from("fleet/packs"),
        kind: Kind::Objects,
        place: "memory:".to_owned(),
    };
    Storage::with(opened).unwrap()
}

/// A kiosk with some days that wait.
struct Kiosk {
    home: tempfile::TempDir,
    outbox: Outbox,
}

impl Kiosk {
    fn new(name: &str, days: &[i8]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("counts");
        for day in days {
            let counted = Counted::Started("cool-down".into());
            counts::count(&folder, on(*day), &counted).unwrap();
        }
        let outbox = Outbox::beside(folder);
        outbox.seal(name, on(30)).unwrap();
        Self { home, outbox }
    }

    fn sealed(&self, day: i8) -> Vec<u8> {
        self.outbox.sealed(on(day)).unwrap().unwrap().bytes
    }
}

fn on(day: i8) -> Date {
    date(2026, 11, day)
}

fn no_one_waits(sent: &Sent, arrived: &[i8]) {
    let arrived = arrived.iter().map(|day| on(*day)).collect();
    let expected = Sent {
        arrived,
        ..Sent::default()
    };
    assert_eq!(*sent, expected);
}

#[test]
fn what_is_there_is_left_alone() {
    let storage = in_memory();
    assert_eq!(storage.create("a/1.json", b"one"), Ok(Created::New));
    assert_eq!(storage.create("a/1.json", b"one"), Ok(Created::Same));
    let one = || Created::Other(b"one".to_vec());
    assert_eq!(storage.create("a/1.json", b"two"), Ok(one()));
    // A part of ours is another one, where storage writes in one step.
    assert_eq!(storage.create("a/1.json", b"one and more"), Ok(one()));
    assert_eq!(storage.bytes("a/1.json", 3), Ok(b"one".to_vec()));
    let large = storage.bytes("a/1.json", 2).unwrap_err().to_string();
    assert_eq!(
        large,
        "memory:/a/1.json: larger than 2 bytes; it is not fetched"
    );
}

#[test]
fn packs_are_listed_with_what_tells_their_state_and_nothing_below_them() {
    let storage = in_memory();
    for name in ["one.stride", "older/two.stride", "note.txt"] {
        storage.create(name, b"x").unwrap();
    }
    let listed = storage.list().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].0, "one.stride");
    assert!(!listed[0].1.is_empty());
    let gone = storage.bytes("two.stride", 9).unwrap_err().to_string();
    assert!(
        gone.starts_with("memory:/two.stride: there is nothing here"),
        "{gone}"
    );
}

#[test]
fn days_go_out_once_also_when_the_answer_got_lost() {
    let storage = in_memory();
    let kiosk = Kiosk::new("hall-1", &[24, 25]);
    // It had arrived, and nobody heard of it.
    storage
        .create("hall-1/2026-11-24.json", &kiosk.sealed(24))
        .unwrap();
    no_one_waits(&send(&storage, &kiosk.outbox, "hall-1"), &[24, 25]);
    no_one_waits(&send(&storage, &kiosk.outbox, "hall-1"), &[]);
    assert!(kiosk.home.path().join("sent/2026-11-25.json").exists());
}

#[test]
fn a_kiosk_with_the_name_of_another_keeps_its_day_until_it_has_its_own() {
    let storage = in_memory();
    let (one, other) = (Kiosk::new("hall-1", &[25]), Kiosk::new("hall-1", &[25, 26]));
    let bytes = other.sealed(25);
    no_one_waits(&send(&storage, &one.outbox, "hall-1"), &[25]);
    let sent = send(&storage, &other.outbox, "hall-1");
    assert_eq!((sent.arrived, sent.fault), (vec![on(26)], None));
    assert!(sent.refused[0].starts_with("2026-11-25: another kiosk is called hall-1 too"));
    assert_eq!(other.sealed(25), bytes, "it waits as it was");
    no_one_waits(&send(&storage, &other.outbox, "hall-2"), &[25]);
    let renamed = storage.bytes("hall-2/2026-11-25.json", 9_999).unwrap();
    assert!(
        String::from_utf8(renamed)
            .unwrap()
            .contains("\"kiosk\": \"hall-2\"")
    );
}

#[test]
fn what_is_no_day_of_another_kiosk_makes_nobody_change_a_name() {
    let storage = in_memory();
    let kiosk = Kiosk::new("hall-1", &[24, 25]);
    // The page of a network that wants a login, or half of something.
    let name = "hall-1/2026-11-24.json";
    assert_eq!(storage.create(name, b"<html>"), Ok(Created::New));
    let before = kiosk.sealed(24);
    let sent = send(&storage, &kiosk.outbox, "hall-9");
    assert_eq!((sent.arrived, sent.refused.len()), (vec![on(25)], 1));
    assert_eq!(kiosk.sealed(24), before);
}

#[test]
fn a_damaged_day_holds_up_no_other() {
    let storage = in_memory();
    let kiosk = Kiosk::new("hall-1", &[24, 25]);
    write(&kiosk.home.path().join("outbox/2026-11-24.json"), b"{").unwrap();
    let sent = send(&storage, &kiosk.outbox, "hall-1");
    assert_eq!((sent.arrived, sent.refused.len()), (vec![on(25)], 1));
    assert_eq!(kiosk.outbox.waiting(), [on(24)]);
}

#[test]
fn a_server_of_files_gets_each_day_whole_whatever_is_cut() {
    let server = Server::start();
    let storage = Storage::open(&server.url("counts")).unwrap();
    let kiosk = Kiosk::new("hall-1", &[23, 24, 25]);
    let day = "counts/hall-1/2026-11-23.json";
    // Half of it arrives, and is kept by the server.
    server.cut(Cut::Body(40));
    let sent = send(&storage, &kiosk.outbox, "hall-1");
    assert!(sent.arrived.is_empty() && sent.fault.is_some(), "{sent:?}");
    assert_eq!(server.file(day).map(|bytes| bytes.len()), Some(40));
    // All of it arrives, and the answer does not.
    server.cut(Cut::Answer);
    let sent = send(&storage, &kiosk.outbox, "hall-1");
    assert!(sent.arrived.is_empty() && sent.fault.is_some(), "{sent:?}");
    assert_eq!(server.file(day), Some(kiosk.sealed(23)));
    assert_eq!(kiosk.outbox.waiting().len(), 3);
    server.cut(Cut::Nothing);
    no_one_waits(&send(&storage, &kiosk.outbox, "hall-1"), &[23, 24, 25]);
    // What another has written there is not written over.
    let other = Kiosk::new("hall-1", &[25]);
    let sent = send(&storage, &other.outbox, "hall-1");
    assert_eq!((sent.arrived.len(), sent.refused.len()), (0, 1));
}

#[test]
fn a_server_of_files_says_by_a_list_which_packs_it_has() {
    let server = Server::start();
    let storage = Storage::open(&server.url("packs")).unwrap();
    let nothing = storage.list().unwrap_err().to_string();
    assert!(
        nothing.contains("/packs: ")
            && nothing.ends_with("put the names of the packs into packs.txt"),
        "{nothing}"
    );
    server.put("packs/one.stride", b"one");
    server.put("packs/packs.txt", b"# Ours\none.stride\n\ngone.stride\n");
    let listed = storage.list().unwrap();
    let names: Vec<&str> = listed.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        ["one.stride", "gone.stride"],
        "what is named is not taken away"
    );
    assert_eq!(storage.bytes("one.stride", 9), Ok(b"one".to_vec()));
    let before = listed[0].1.clone();
    server.put("packs/one.stride", b"two");
    assert_ne!(storage.list().unwrap()[0].1, before);
    // A network that wants a login answers everything with its page.
    server.put("packs/packs.txt", b"<html>Welcome</html>\n");
    let page = storage.list().unwrap_err().to_string();
    assert!(
        page.ends_with("a line is no name of a pack, such as evening.stride"),
        "{page}"
    );
    server.put("packs/packs.txt", b"");
    assert_eq!(storage.list(), Ok(Vec::new()), "none is none");
}

#[test]
fn what_is_no_storage_is_a_sentence_without_a_secret() {
    for (url, said) in [
        ("ftp://example.org/x", "ftp://example.org/x: "),
        ("memory:///x", "memory:///x: no storage that is known"),
        ("no url", "the URL of storage: "),
        (
            "file:///nowhere/at/all",
            "file:///nowhere/at/all: there is no such folder now",
        ),
        (
            "http://user:hunter22@127.0.0.1:1/x?sig=hunter22",
            "http://127.0.0.1:1/x/packs.txt: ",
        ),
    ] {
        let storage = Storage::open(url).and_then(|storage| storage.list());
        let fault = storage.unwrap_err().to_string();
        assert!(
            fault.starts_with(said) && !fault.contains("hunter22"),
            "{fault}"
        );
    }
}

#[test]
fn a_folder_is_storage_too() {
    let home = tempfile::tempdir().unwrap();
    write(&home.path().join("one.stride"), b"one").unwrap();
    let storage = Storage::open(&format!("file://{}", home.path().display())).unwrap();
    assert_eq!(storage.list().unwrap()[0].0, "one.stride");
    assert_eq!(storage.bytes("one.stride", 9), Ok(b"one".to_vec()));
    assert_eq!(storage.create("hall-1/x.json", b"x"), Ok(Created::New));
    let there = Created::Other(b"x".to_vec());
    assert_eq!(storage.create("hall-1/x.json", b"y"), Ok(there));
    std::fs::remove_file(home.path().join("one.stride")).unwrap();
    std::fs::remove_dir_all(home.path().join("hall-1")).unwrap();
    let away = storage.list().unwrap_err().to_string();
    assert!(away.ends_with("see whether the share is mounted"), "{away}");
}
