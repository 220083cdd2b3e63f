//! `stridewell check` of a `kiosk.toml`, and `stridewell kiosk set-pin`.
#![expect(
    clippy::disallowed_methods,
    reason = "tests write what the program reads"
)]

use std::path::Path;
use std::process::Output;

use assert_cmd::Command;
use stridewell::packs::kiosk::pin::is_right;

use super::{FULL, WRONG};

fn stridewell(home: &Path) -> Command {
    let mut command = Command::cargo_bin("stridewell").unwrap();
    command.env("STRIDEWELL_HOME", home);
    command
}

fn check(file: &Path) -> (Option<i32>, String) {
    let folder = file.parent().unwrap();
    let ran = stridewell(folder).arg("check").arg(file).output().unwrap();
    (ran.status.code(), printed(&ran))
}

fn printed(ran: &Output) -> String {
    String::from_utf8_lossy(&ran.stdout).into_owned() + &String::from_utf8_lossy(&ran.stderr)
}

fn set_pin(home: &Path, arguments: &[&str], typed: &str) -> (Option<i32>, String) {
    let mut command = stridewell(home);
    command
        .arg("kiosk")
        .args(arguments)
        .env("RUST_LOG", "trace");
    let ran = command.write_stdin(typed).output().unwrap();
    (ran.status.code(), printed(&ran))
}

/// The hash in a file.
fn hash(file: &Path) -> String {
    let table: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
    table["pin"].as_str().unwrap().to_owned()
}

#[test]
fn errors_make_it_fail_and_notes_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("kiosk-hall.toml");
    std::fs::write(&file, WRONG).unwrap();
    let (code, said) = check(&file);
    assert_eq!(code, Some(1));
    assert!(
        said.contains(
            "kiosk-hall.toml: idle_seconds is 5; expected a whole number from 20 to 600\n"
        ),
        "{said}"
    );
    assert!(said.lines().count() > 30, "one a line: {said}");

    std::fs::write(&file, "format = 1\n").unwrap();
    let (code, said) = check(&file);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.starts_with("note: ") && said.ends_with("No problems found\n"),
        "{said}"
    );

    let (code, said) = check(&folder.path().join("no-kiosk.toml"));
    assert_eq!(code, Some(1));
    assert!(said.contains("there is no such file"), "{said}");
    std::fs::write(&file, [b'a', 0xff]).unwrap();
    let (code, said) = check(&file);
    assert_eq!(code, Some(1));
    assert!(said.contains("the byte at 1 is no text"), "{said}");
}

#[test]
fn a_logo_and_a_folder_that_are_not_there_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("here/kiosk.toml");
    std::fs::create_dir(folder.path().join("here")).unwrap();
    let text = FULL.replace("/srv/packs", "packs");
    std::fs::write(&file, text).unwrap();
    let (code, said) = check(&file);
    assert_eq!(code, Some(1));
    assert!(
        said.contains("logo is \"../logo.PNG\"") && said.contains("packs is \"packs\""),
        "{said}"
    );
    std::fs::write(folder.path().join("logo.PNG"), "").unwrap();
    std::fs::create_dir(folder.path().join("here/packs")).unwrap();
    let (code, said) = check(&file);
    assert_eq!(code, Some(0));
    // Of its [fleet] there may be a note.
    let others = said.lines().filter(|line| !line.contains(": fleet: "));
    assert_eq!(others.collect::<Vec<_>>(), ["No problems found"], "{said}");
}

#[test]
fn content_that_is_named_so_stays_content() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("exercises/kiosk.toml");
    std::fs::create_dir(folder.path().join("exercises")).unwrap();
    std::fs::write(&file, "format = 1\n").unwrap();
    let (code, said) = check(&file);
    assert_eq!(code, Some(1));
    assert!(said.contains("missing field"), "{said}");
}

#[test]
fn the_number_is_kept_as_its_hash_and_the_file_stays_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("kiosk.toml");
    std::fs::write(&file, FULL).unwrap();
    let before = hash(&file);
    let path = file.to_str().unwrap();
    let (code, said) = set_pin(home.path(), &["set-pin", "--config", path], "471147\n");
    assert_eq!(code, Some(0), "{said}");
    assert!(!said.contains("471147"), "{said}");
    let kept = hash(&file);
    assert!(is_right(&kept, "471147") && !is_right(&kept, "471148"));
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.replace(&kept, &before), FULL);
}

#[test]
fn without_a_file_one_is_made_that_only_its_owner_reads() {
    let home = tempfile::tempdir().unwrap();
    let (code, said) = set_pin(home.path(), &["set-pin"], "0815\r\n");
    assert_eq!(code, Some(0), "{said}");
    let file = home.path().join("config/kiosk.toml");
    assert!(is_right(&hash(&file), "0815"));
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(
        text.starts_with("# Settings of a Stridewell kiosk."),
        "{text}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    assert_eq!(check(&file), (Some(0), "No problems found\n".to_owned()));
    let path = file.to_str().unwrap();
    let (code, _) = set_pin(home.path(), &["--config", path, "set-pin"], "1234");
    assert_eq!(code, Some(0));
    assert!(
        is_right(&hash(&file), "1234"),
        "the file may also be named before"
    );
}

#[test]
fn what_is_no_number_or_no_file_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    for typed in ["", "\n", "123\n", "12a4\n", "1234567890123\n", " 1234\n"] {
        let (code, said) = set_pin(home.path(), &["set-pin"], typed);
        assert_eq!(code, Some(2), "{typed:?}");
        assert_eq!(
            said,
            "The number must be 4 to 12 digits, and nothing else\n"
        );
    }
    assert!(!home.path().join("config/kiosk.toml").exists());
    let file = home.path().join("kiosk.toml");
    std::fs::write(&file, "format = 1\npin = 47x11\n").unwrap();
    let path = file.to_str().unwrap();
    let (code, said) = set_pin(home.path(), &["--config", path, "set-pin"], "0815\n");
    assert_eq!(code, Some(1));
    assert!(
        said.contains("line 2, column") && !said.contains("47x11"),
        "{said}"
    );
    assert_eq!(
        std::fs::read_to_string(&file).unwrap(),
        "format = 1\npin = 47x11\n"
    );
}

#[test]
fn a_build_without_the_feature_says_so_of_a_fleet() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("kiosk.toml");
    let text = "format = 1\n[fleet]\nkiosk = \"hall-1\"\npacks = \"s3://bucket/packs\"\n";
    std::fs::write(&file, text).unwrap();
    let (code, said) = check(&file);
    assert_eq!(code, Some(0), "{said}");
    let note = "kiosk.toml: fleet: set: this build was made without `fleet`";
    assert_eq!(said.contains(note), !cfg!(feature = "fleet"), "{said}");
    if !cfg!(feature = "fleet") {
        let (code, said) = set_pin(home.path(), &["sync", "--json"], "");
        assert_eq!(code, Some(2));
        assert!(
            said.contains("`cargo build --release --features fleet`"),
            "{said}"
        );
    }
}
