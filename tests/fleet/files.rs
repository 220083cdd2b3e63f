//! Servers of files: one that lists by `WebDAV` and takes counts, and one that only hands out.

use std::path::Path;

use stridewell::kiosk::Counted;
use stridewell::store::write;

use super::http::ask;
use super::kiosk::{Kiosk, numbers};
use super::published::pack;
use super::python::Server;

/// A kiosk with a count of yesterday.
fn kiosk(home: &Path, server: &Server, counts: &str) -> Kiosk {
    let fleet = format!("packs = \"http://{}/packs/\"\n{counts}", server.address);
    let mut kiosk = Kiosk::new(home.join("home"), "hall-1", ("", &fleet));
    let yesterday = jiff::Zoned::now().date().yesterday().unwrap();
    kiosk.count(yesterday, &Counted::Started("cool-down".into()));
    kiosk
}

#[test]
#[ignore = "needs wsgidav; scripts/test runs it"]
fn webdav_gives_packs_and_takes_counts() {
    let home = tempfile::tempdir().unwrap();
    let root = home.path().join("share");
    let good = pack("evening", "One", None);
    write(&root.join("packs/evening.stride"), &good).unwrap();
    let text = "provider_mapping:\n  '/': ROOT\nhttp_authenticator:\n  domain_controller: null\n  accept_basic: true\n  accept_digest: false\n  default_to_digest: false\nsimple_dc:\n  user_mapping:\n    '*':\n      kiosk:\n        password: hunter22\n";
    let settings = home.path().join("wsgidav.yaml");
    let text = text.replace("ROOT", &root.display().to_string());
    write(&settings, text.as_bytes()).unwrap();
    let settings = settings.display().to_string();
    let server = Server::start(&[
        "wsgidav.server.server_cli",
        "--config",
        &settings,
        "--host",
        "127.0.0.1",
        "--port",
        "{port}",
        "--server",
        "cheroot",
    ]);
    let counts = format!("counts = \"http://{}/counts/\"\n", server.address);
    let stranger = kiosk(home.path(), &server, &counts);
    let said = stranger.sync();
    let fault = said.report["packs"]["faults"][0].to_string();
    assert!(fault.contains("not allowed"), "{}", said.report);
    assert_eq!(stranger.copy("evening.stride"), None);

    let known = stranger
        .with("STRIDEWELL_HTTP_USER", "kiosk")
        .with("STRIDEWELL_HTTP_PASSWORD", "hunter22");
    let said = known.sync();
    assert_eq!(said.code, Some(0), "{}", said.report);
    assert_eq!(known.copy("evening.stride"), Some(good));
    let yesterday = jiff::Zoned::now().date().yesterday().unwrap();
    let sent = std::fs::read(root.join(format!("counts/hall-1/{yesterday}.json")));
    assert_eq!(numbers(&sent.unwrap()), known.counted);
    let doctor = known.run(&["doctor", "--kiosk", "--json"]).report;
    assert_eq!(doctor["fleet"]["waiting"], 0, "{doctor}");
    assert!(doctor["fleet"]["counts"]["reached"].is_string(), "{doctor}");
    assert!(!doctor.to_string().contains("hunter22"));
}

#[test]
#[ignore = "needs Python; scripts/test runs it"]
fn a_plain_server_gives_what_its_list_names_and_what_was_good_stays() {
    let home = tempfile::tempdir().unwrap();
    let root = home.path().join("share");
    let good = pack("evening", "One", None);
    write(&root.join("packs/evening.stride"), &good).unwrap();
    let folder = root.display().to_string();
    let server = Server::start(&[
        "http.server",
        "--bind",
        "127.0.0.1",
        "-d",
        &folder,
        "{port}",
    ]);
    let kiosk = kiosk(home.path(), &server, "");
    let said = kiosk.sync();
    assert_eq!(said.code, Some(1), "no list: {}", said.report);
    write(&root.join("packs/packs.txt"), b"evening.stride\n").unwrap();
    let said = kiosk.sync();
    assert_eq!(said.code, Some(0), "{}", said.report);
    assert_eq!(said.report["packs"]["there"][0]["id"], "evening");
    assert_eq!(kiosk.copy("evening.stride"), Some(good.clone()));
    assert_eq!(said.report["counts"], serde_json::Value::Null);
    assert_eq!(ask(server.address, "GET", "/packs/packs.txt", &[]).0, 200);
    drop(server);
    let said = kiosk.sync();
    assert_eq!(said.code, Some(1), "{}", said.report);
    assert_eq!(said.report["packs"]["reached"], false);
    assert_eq!(kiosk.copy("evening.stride"), Some(good), "it works on");
    write(&root.join("packs/packs.txt"), b"").unwrap();
}
