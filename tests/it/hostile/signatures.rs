//! Packs whose list, signature and key do not belong together.

use sha2::{Digest as _, Sha256};
use stridewell::packs::signature::SecretKey;

use super::raw::{MANIFEST, archive, entry, exercise};
use super::{Case, case};

const NAME: &str = "exercises/own-plank.toml";
const WRONG: &str = "contents.sha256.minisig is wrong";

fn line(name: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    format!("{digest:x}  {name}\n")
}

fn list() -> String {
    line(NAME, exercise().as_bytes()) + &line("pack.toml", MANIFEST.as_bytes())
}

/// A pack with these files beside its content.
fn pack(files: &[(&str, &str)]) -> Vec<u8> {
    let mut entries = super::raw::entries();
    entries.extend(
        files
            .iter()
            .map(|(name, text)| entry(name, text.as_bytes())),
    );
    archive(&entries)
}

/// A pack with this list, signature and key.
fn signed(list: &str, signature: &str, key: &str) -> Vec<u8> {
    pack(&[
        ("contents.sha256", list),
        ("contents.sha256.minisig", signature),
        ("author.pub", key),
    ])
}

/// An author.
struct Author {
    key: SecretKey,
    public: String,
}

impl Author {
    fn new() -> Self {
        let key = SecretKey::make().unwrap();
        let public = key.public().to_text();
        Self { key, public }
    }

    fn sign(&self, list: &str) -> String {
        self.key.sign(list.as_bytes(), "x").unwrap()
    }
}

pub(super) fn cases() -> Vec<Case> {
    let own = Author::new();
    let mut all = signatures(&own);
    all.extend(gaps(&own));
    all.extend(lists());
    all
}

/// What does not sign the list.
fn signatures(own: &Author) -> Vec<Case> {
    let other = Author::new();
    let list = list();
    let signature = own.sign(&list);
    let of_another = own.sign("another list");
    let restated = signature.replace("trusted comment: x", "trusted comment: y");
    let public = &own.public;
    let wrong = [
        (
            "a signature of another pack",
            signed(&list, &of_another, public),
        ),
        (
            "a signature by another key",
            signed(&list, &signature, &other.public),
        ),
        (
            "a comment that was not signed",
            signed(&list, &restated, public),
        ),
        ("no signature at all", signed(&list, "hello", public)),
        ("an empty signature", signed(&list, "", public)),
        ("no key at all", signed(&list, &signature, "hello")),
        (
            "a signed list that was changed",
            signed(&changed(&list), &signature, public),
        ),
    ];
    let wrong = wrong.map(|(name, pack)| case(name, pack, &[WRONG]));
    let endless = case(
        "an endless signature",
        signed(&list, &"x".repeat(5_000), public),
        &["contents.sha256.minisig is 5000 bytes long"],
    );
    wrong.into_iter().chain([endless]).collect()
}

/// List, signature and key, of which one is missing.
fn gaps(own: &Author) -> Vec<Case> {
    let list = list();
    let signature = own.sign(&list);
    let public = &own.public;
    vec![
        case(
            "a signature without its key",
            pack(&[
                ("contents.sha256", &list),
                ("contents.sha256.minisig", &signature),
            ]),
            &["author.pub is missing"],
        ),
        case(
            "a key without a signature",
            pack(&[("contents.sha256", &list), ("author.pub", public)]),
            &["contents.sha256.minisig is missing"],
        ),
        case(
            "a signature without what it signs",
            pack(&[
                ("contents.sha256.minisig", &signature),
                ("author.pub", public),
            ]),
            &["contents.sha256 is missing"],
        ),
    ]
}

/// Lists that are not the list of what is there.
fn lists() -> Vec<Case> {
    let list = list();
    let list_only = |list: &str| pack(&[("contents.sha256", list)]);
    vec![
        case(
            "a list of other files",
            list_only(&changed(&list)),
            &["contents.sha256", "another file"],
        ),
        case(
            "a list with a file missing",
            list_only(&line("pack.toml", MANIFEST.as_bytes())),
            &["own-plank.toml is not listed"],
        ),
        case(
            "a list with a file more",
            list_only(&(list.clone() + &line("pictures/x.png", b""))),
            &["pictures/x.png is missing"],
        ),
        case(
            "a list with a line twice",
            list_only(&list.repeat(2)),
            &["contents.sha256: line 3"],
        ),
        case(
            "a list that is none",
            list_only("hello\n"),
            &["contents.sha256: line 1"],
        ),
        case(
            "a list with a path outside",
            list_only(&(list.clone() + &line("../../x", b""))),
            &["../../x is missing"],
        ),
    ]
}

/// The list with other digits.
fn changed(list: &str) -> String {
    list.replacen(|digit: char| digit.is_ascii_digit(), "f", 3)
}
