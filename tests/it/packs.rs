//! The pack commands of the real program: build, check, show, sign, verify, import.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/packs/bridge-week")
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stridewell"))
        .args(arguments)
        .current_dir(folder)
        .env("STRIDEWELL_HOME", folder.join("home"))
        .output()
        .unwrap()
}

#[track_caller]
fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

#[track_caller]
fn refused(folder: &Path, arguments: &[&str], status: i32) -> String {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(status), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn built() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = fixture();
    let from = from.to_str().unwrap();
    done(folder.path(), &["pack", "build", from, "-o", "a.stride"]);
    folder
}

#[test]
fn a_folder_becomes_a_pack_that_says_what_is_in_it() {
    let folder = built();
    let shown = done(folder.path(), &["pack", "show", "a.stride", "--json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["id"], "bridge-week");
    assert_eq!(shown["title"], "Bridges for the first week 🌉");
    assert_eq!(shown["signature"]["state"], "unsigned");
    assert_eq!(shown["exercises"][0]["id"], "bridge-with-a-pause");
    assert_eq!(shown["figures"][0], "bridge-with-a-pause");
    assert_eq!(shown["pictures"][0]["file"], "pictures/bridge-top.png");
    assert_eq!(shown["sound"], true);
    let said = done(folder.path(), &["pack", "show", "a.stride"]);
    assert!(said.contains("author      Praxis am Ring"), "{said}");
    assert!(!folder.path().join("home").exists());
}

#[test]
fn the_same_folder_gives_the_same_bytes() {
    let folder = built();
    let from = fixture();
    done(
        folder.path(),
        &["pack", "build", from.to_str().unwrap(), "-o", "b.stride"],
    );
    let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    assert!(read("a.stride") == read("b.stride"));
}

#[test]
fn a_pack_is_signed_verified_and_told_from_that_of_another() {
    let folder = built();
    let folder = folder.path();
    done(folder, &["pack", "key", "-o", "one.key"]);
    done(folder, &["pack", "key", "-o", "two.key"]);
    assert!(refused(folder, &["pack", "key", "-o", "one.key"], 2).contains("is there already"));
    assert!(refused(folder, &["pack", "verify", "a.stride"], 1).contains("not signed"));
    done(folder, &["pack", "sign", "a.stride", "--key", "one.key"]);
    done(
        folder,
        &["pack", "verify", "a.stride", "--key", "one.key.pub"],
    );
    let other = refused(
        folder,
        &["pack", "verify", "a.stride", "--key", "two.key.pub"],
        1,
    );
    assert!(other.contains("another key"), "{other}");
    let public = std::fs::read_to_string(folder.join("one.key.pub")).unwrap();
    let line = public.lines().nth(1).unwrap();
    done(folder, &["pack", "verify", "a.stride", "--key", line]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(folder.join("one.key"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn check_takes_packs_and_folders_and_names_the_pack() {
    let folder = built();
    let folder = folder.path();
    done(folder, &["check", "a.stride"]);
    done(folder, &["pack", "check", "a.stride", "a.stride"]);
    stridewell::store::write(&folder.join("b.stride"), b"no pack").unwrap();
    for command in [
        vec!["check", "b.stride"],
        vec!["pack", "check", "a.stride", "b.stride"],
    ] {
        let said = refused(folder, &command, 1);
        assert!(
            said.contains("b.stride: the pack: the archive is something else"),
            "{said}"
        );
    }
    assert!(refused(folder, &["pack", "check", "gone.stride"], 1).contains("gone.stride"));
}

#[test]
fn a_folder_with_a_fault_becomes_no_pack() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let write = |name: &str, text: &str| {
        stridewell::store::write(&folder.join("x").join(name), text.as_bytes()).unwrap();
    };
    write(
        "pack.toml",
        "format = 1\nid = \"x\"\ntitle = \"X\"\nauthor = \"A\"\nlicence = \"none\"\ncreated = \"2026-11-26\"\n",
    );
    write("exercises/x.toml", "format = 1\nid = \"x\"\n");
    let said = refused(folder, &["pack", "build", "x", "-o", "x.stride"], 1);
    assert!(said.contains("exercises/x.toml"), "{said}");
    write("notes.txt", "mine");
    let said = refused(folder, &["pack", "build", "x", "-o", "x.stride"], 1);
    assert!(said.contains("notes.txt"), "{said}");
    refused(folder, &["pack", "build", "nowhere", "-o", "x.stride"], 2);
    let left = std::fs::read_dir(folder).unwrap().count();
    assert_eq!(left, 1, "only the folder itself");
}

#[test]
fn a_picture_that_says_where_it_was_taken_goes_into_a_pack_without_that() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut names = vec![String::new()];
    while let Some(name) = names.pop() {
        let from = fixture().join(&name);
        if from.is_dir() {
            let entries = std::fs::read_dir(from).unwrap();
            let files = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
            names.extend(
                files.map(|file| format!("{name}/{file}").trim_start_matches('/').to_owned()),
            );
        } else {
            let bytes = std::fs::read(from).unwrap();
            stridewell::store::write(&folder.join("x").join(name), &bytes).unwrap();
        }
    }
    let file = folder.join("x/pictures/bridge-top.png");
    let plain = std::fs::read(&file).unwrap();
    let mut words = b"tEXtComment\0GPS 52.5 N".to_vec();
    let length = (words.len() as u32 - 4).to_be_bytes();
    words.extend(crc32fast::hash(&words).to_be_bytes());
    let told = [&plain[..33], &length, &words, &plain[33..]].concat();
    stridewell::store::write(&file, &told).unwrap();
    done(folder, &["pack", "build", "x", "-o", "x.stride"]);
    let pack = std::fs::File::open(folder.join("x.stride")).unwrap();
    let picture = stridewell::packs::pack::picture(pack, "pictures/bridge-top.png").unwrap();
    assert_eq!(picture, plain);
}

/// A folder in the layout of free-exercise-db with so many exercises of two photographs each.
fn data_set(folder: &Path, count: usize, picture: &[u8]) {
    let entries = (0..count).map(|place| {
        serde_json::json!({
            "id": format!("Stretch_{place}"), "name": format!("Stretch number {place}"), "force": "static",
            "level": "beginner", "mechanic": null, "equipment": "body only", "category": "stretching",
            "primaryMuscles": ["hamstrings"], "secondaryMuscles": [],
            "instructions": ["Lie on your back.", "Repeat with the other leg."],
            "images": [format!("Stretch_{place}/0.jpg"), format!("Stretch_{place}/1.jpg")],
        })
    });
    let first = folder.join("images/Stretch_0/0.jpg");
    stridewell::store::write(&first, picture).unwrap();
    for place in 0..count {
        let images = folder.join(format!("images/Stretch_{place}"));
        std::fs::create_dir_all(&images).unwrap();
        for file in ["0.jpg", "1.jpg"] {
            let path = images.join(file);
            if path != first {
                std::fs::copy(&first, path).unwrap();
            }
        }
    }
    let list = serde_json::to_string(&entries.collect::<Vec<_>>()).unwrap();
    stridewell::store::write(&folder.join("exercises.json"), list.as_bytes()).unwrap();
}

fn photograph(width: u32, height: u32) -> Vec<u8> {
    let pixels = image::RgbImage::from_fn(width, height, |x, y| {
        let wave = (x * y / 97 % 64) as u8;
        image::Rgb([(x % 256) as u8, (y % 256) as u8 / 2 + wave, wave * 3])
    });
    let mut out = std::io::Cursor::new(Vec::new());
    pixels.write_to(&mut out, image::ImageFormat::Jpeg).unwrap();
    out.into_inner()
}

#[test]
fn a_folder_of_another_program_becomes_a_pack_and_what_is_wrong_is_listed() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    data_set(&folder.join("set"), 3, &photograph(80, 60));
    stridewell::store::write(&folder.join("set/images/Stretch_1/0.jpg"), b"broken").unwrap();
    std::fs::remove_file(folder.join("set/images/Stretch_2/1.jpg")).unwrap();
    let said = done(folder, &["pack", "import", "set", "-o", "set.stride"]);
    assert!(
        said.contains("3 exercises, 4 pictures, 2 problems"),
        "{said}"
    );
    assert!(
        said.contains("Stretch_1: ") && said.contains("Stretch_2: "),
        "{said}"
    );
    let shown = done(folder, &["pack", "show", "set.stride", "--json"]);
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["exercises"][0]["id"], "fedb-stretch-0");
    assert_eq!(shown["pictures"].as_array().unwrap().len(), 4);
}

#[cfg(target_os = "linux")]
mod measured {
    use std::io::{BufRead as _, BufReader};
    use std::process::Stdio;
    use std::time::Duration;

    use super::*;
    use crate::support::desktop::binary;
    use crate::support::measured;

    fn import(folder: &Path) -> Command {
        let mut command = Command::new(binary());
        command.args(["pack", "import", "set", "-o", "set.stride"]);
        command.current_dir(folder);
        command
    }

    #[test]
    #[ignore = "873 exercises with 1,746 photographs"]
    fn a_whole_data_set_is_imported_within_a_minute_and_little_memory() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        data_set(&folder.join("set"), 873, &photograph(850, 567));
        let took = measured::run(&mut import(folder));
        println!("imported: {took:?}");
        assert_eq!(took.status, Some(0));
        assert!(took.time < Duration::from_mins(1) && took.peak_mb < 300);
    }

    #[test]
    #[ignore = "sends a signal to the real program"]
    fn an_import_that_is_ended_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        data_set(&folder.join("set"), 873, &photograph(850, 567));
        let mut command = import(folder);
        command.stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // It says how far it is: here fifty exercises are written.
        let errors = BufReader::new(child.stderr.take().unwrap());
        let said = errors.lines().map_while(Result::ok).nth(1);
        assert_eq!(said.as_deref(), Some("50 of 873"));
        let id = child.id().to_string();
        Command::new("kill").args(["-INT", &id]).status().unwrap();
        assert!(!child.wait().unwrap().success());
        let left: Vec<_> = std::fs::read_dir(folder).unwrap().flatten().collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }
}
