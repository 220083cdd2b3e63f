//! `draw`: the figure as JSON for programs, as pictures, and what it says when it is asked for something else.

use std::path::PathBuf;

use assert_cmd::Command;
use serde_json::Value;

/// What a call leaves behind: exit status, what was said on the way, the file.
struct Drawn {
    status: i32,
    said: String,
    file: Vec<u8>,
}

fn draw(arguments: &[&str], ending: &str) -> Drawn {
    let folder = tempfile::tempdir().unwrap();
    let file: PathBuf = folder.path().join(format!("figure.{ending}"));
    let output = Command::cargo_bin("stridewell")
        .unwrap()
        .arg("draw")
        .args(arguments)
        .arg("-o")
        .arg(&file)
        .output()
        .unwrap();
    Drawn {
        status: output.status.code().unwrap(),
        said: String::from_utf8(output.stderr).unwrap(),
        file: std::fs::read(&file).unwrap_or_default(),
    }
}

fn json(arguments: &[&str]) -> Value {
    let drawn = draw(arguments, "json");
    assert_eq!(drawn.status, 0, "{}", drawn.said);
    serde_json::from_slice(&drawn.file).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[test]
fn json_at_the_start_is_the_solved_pose() {
    let golden: Value =
        serde_json::from_str(include_str!("../fixtures/figure/poses.json")).unwrap();
    for (id, key) in [
        ("nordic-hamstring-lower", 0),
        ("glute-bridge", 0),
        ("cat-cow", 1),
        ("plank", 0),
    ] {
        let drawn = json(&[id, "--at", "0"]);
        let key = &golden["exercises"][id]["keys"][key];
        for (name, value) in key["solved"].as_object().unwrap() {
            let off = number(&drawn["angles"][name]) - number(value);
            assert!(off.abs() < 1e-3, "{id}: {name} is {off} off");
        }
        let joints = key["joints"].as_object().unwrap();
        assert_eq!(joints.len(), drawn["joints"].as_object().unwrap().len());
        for (name, expected) in joints {
            for axis in 0..3 {
                let off = number(&drawn["joints"][name][axis]) - number(&expected[axis]);
                assert!(off.abs() < 0.001_5, "{id}: {name} is {off} m off");
            }
        }
        let contacts = drawn["contacts"].as_array().unwrap();
        assert!(!contacts.is_empty());
        assert!(
            contacts
                .iter()
                .all(|contact| number(&contact["error_mm"]) < 2.0)
        );
        assert!((-6.0..3.0).contains(&number(&drawn["lowest_mm"])));
    }
}

#[test]
fn the_left_side_is_the_mirror_image_of_the_right() {
    let at = ["single-leg-rdl", "--at", "0.5", "--side"];
    let [right, left] = ["right", "left"].map(|side| json(&[&at[..], &[side]].concat()));
    assert_eq!(
        (&right["side"], &left["side"]),
        (&Value::from("right"), &Value::from("left"))
    );
    for (name, place) in right["joints"].as_object().unwrap() {
        let other = match name.split_once('.') {
            Some(("L", rest)) => format!("R.{rest}"),
            Some((_, rest)) => format!("L.{rest}"),
            None => name.clone(),
        };
        let image = &left["joints"][&other];
        assert_eq!(image[0], place[0], "{name}");
        assert_eq!(image[1], place[1], "{name}");
        assert!(
            (number(&image[2]) + number(&place[2])).abs() < 1e-9,
            "{name}"
        );
    }
    assert_eq!(
        json(&["glute-bridge", "--side", "left"])["side"],
        Value::Null
    );
}

#[test]
fn a_moment_is_a_share_of_one_repetition_or_of_a_hold_with_its_entry() {
    let phase = |id: &str, at: &str| json(&[id, "--at", at])["phase"].clone();
    // Lowered for four seconds, lifted for two.
    assert_eq!(phase("nordic-hamstring-lower", "0.6"), "lower");
    assert_eq!(phase("nordic-hamstring-lower", "0.7"), "lift");
    assert_eq!(phase("nordic-hamstring-lower", "1"), "lift");
    assert_eq!(phase("plank", "0"), "setup");
    assert_eq!(phase("plank", "0.5"), "hold");
    assert_eq!(phase("warm-up-walk", "0.5"), "cycle");
}

#[test]
fn planted_points_are_reported_between_keys_too() {
    let drawn = json(&["glute-bridge", "--at", "0.15"]);
    let contacts = drawn["contacts"].as_array().unwrap();
    let of = |name: &str| contacts.iter().find(|contact| contact["at"] == name);
    for name in ["L.heel", "R.heel", "upperback"] {
        assert!(
            number(&of(name).unwrap()["error_mm"]) < 1.0,
            "{name}: {drawn}"
        );
    }
}

/// What is wrong is said in one line, with exit status 2, and nothing is written.
fn refused(arguments: &[&str], ending: &str, names: &str) {
    let drawn = draw(arguments, ending);
    assert_eq!(drawn.status, 2, "{arguments:?}: {}", drawn.said);
    assert!(drawn.said.contains(names), "{arguments:?}: {}", drawn.said);
    assert_eq!(drawn.said.trim_end().lines().count(), 1, "{}", drawn.said);
    assert!(drawn.file.is_empty());
}

#[test]
fn what_cannot_be_drawn_is_refused_in_one_sentence() {
    refused(&["nordic-hamstring-lowr"], "png", "nordic-hamstring-lower");
    refused(&["plank", "--at", "1.5"], "png", "0 to 1");
    refused(&["plank"], "gif", ".png, .svg, .pdf or .json");
    refused(&["plank", "--view", "font"], "png", "front");
    refused(&["plank", "--sheet"], "json", ".png, .svg or .pdf");
}

#[test]
fn a_sheet_holds_every_key_side_by_side() {
    let drawn = draw(&["cat-cow", "--sheet", "--size", "64"], "svg");
    assert_eq!(drawn.status, 0, "{}", drawn.said);
    let text = String::from_utf8(drawn.file).unwrap();
    assert!(text.contains("viewBox=\"0 0 128 48\""), "{text}");
}

#[test]
fn every_view_draws_another_picture() {
    let view = |view: &str| draw(&["cat-cow", "--size", "96", "--view", view], "svg").file;
    let views = ["side", "angle", "front", "behind"].map(view);
    for (place, picture) in views.iter().enumerate() {
        assert!(!picture.is_empty());
        assert!(views.iter().skip(place + 1).all(|other| other != picture));
    }
}

/// Saves a file as an editor would.
#[expect(clippy::disallowed_methods, reason = "an editor writes as it likes")]
fn save(file: &std::path::Path, text: &str) {
    std::fs::write(file, text).unwrap();
}

#[expect(clippy::disallowed_methods, reason = "another process is waited for")]
fn wait(milliseconds: u64) {
    std::thread::sleep(std::time::Duration::from_millis(milliseconds));
}

/// A figure file of a contributor, beside the others.
fn own_figure(change: impl Fn(String) -> String) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plank.toml");
    let text = stridewell::packs::builtin::file("figures/plank.toml").unwrap();
    save(&file, &change(text.to_owned()));
    (folder, file)
}

#[test]
fn a_figure_file_is_drawn_like_the_built_in_one() {
    let (_folder, file) = own_figure(|text| text);
    let own = draw(&[file.to_str().unwrap(), "--size", "96"], "png");
    assert_eq!(own.status, 0, "{}", own.said);
    assert_eq!(own.file, draw(&["plank", "--size", "96"], "png").file);
}

#[test]
fn a_broken_figure_file_is_told_by_joint_angle_and_limit() {
    let (_folder, file) =
        own_figure(|text| text.replacen("q = { ", "q = { \"R.knee.flex\" = 171, ", 1));
    let drawn = draw(&[file.to_str().unwrap()], "png");
    assert_eq!(drawn.status, 1);
    for part in ["R.knee.flex", "171", "-5 to 150 degrees"] {
        assert!(drawn.said.contains(part), "{}", drawn.said);
    }
    assert!(drawn.file.is_empty());
}

#[test]
fn a_mistake_and_a_self_check_are_drawn_with_their_marks() {
    for (id, color) in [
        ("plank-sag", "#b3261e"),
        ("check-straight-leg-raise", "#1668c7"),
    ] {
        let drawn = draw(&[id, "--sheet"], "svg");
        assert_eq!(drawn.status, 0, "{}", drawn.said);
        let text = String::from_utf8(drawn.file).unwrap();
        assert!(text.contains(color), "{id}");
    }
}

/// Waits until a file holds something else than `before`.
fn changed(file: &std::path::Path, before: &[u8]) -> Vec<u8> {
    for _ in 0..600 {
        let now = std::fs::read(file).unwrap_or_default();
        if !now.is_empty() && now != before {
            return now;
        }
        wait(50);
    }
    panic!("{} did not change", file.display());
}

#[test]
fn a_watched_file_is_drawn_again_when_it_is_saved() {
    let (folder, file) = own_figure(|text| text);
    let picture = folder.path().join("plank.svg");
    let mut bench = std::process::Command::new(assert_cmd::cargo::cargo_bin("stridewell"))
        .args(["draw", "--watch", "--size", "96"])
        .arg(&file)
        .arg("-o")
        .arg(&picture)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let first = changed(&picture, &[]);
    let text = std::fs::read_to_string(&file).unwrap();
    save(&file, &text.replace("az = 16", "az = 60"));
    changed(&picture, &first);
    save(&file, "format = 1");
    wait(1000);
    std::fs::remove_file(&file).unwrap();
    let output = bench.wait_with_output_or_kill();
    assert!(output.contains("contacts within"), "{output}");
    assert!(output.contains("missing field"), "{output}");
    assert!(output.ends_with("is gone\n"), "{output}");
}

trait Watched {
    fn wait_with_output_or_kill(&mut self) -> String;
}

impl Watched for std::process::Child {
    /// What it said until it ended by itself; it is stopped when it does not.
    fn wait_with_output_or_kill(&mut self) -> String {
        for _ in 0..200 {
            if self.try_wait().unwrap().is_some() {
                break;
            }
            wait(50);
        }
        self.kill().ok();
        let mut said = String::new();
        std::io::Read::read_to_string(&mut self.stdout.take().unwrap(), &mut said).unwrap();
        said
    }
}
