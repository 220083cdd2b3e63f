//! The schemas under `docs/schemas/` are those of the program's own types.

use std::path::Path;

use stridewell::packs::schema::schemas;
use stridewell::store;

#[test]
fn the_schemas_in_the_docs_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schemas");
    let renew = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    for (name, text) in schemas() {
        let path = folder.join(name);
        if renew {
            store::write(&path, text.as_bytes()).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            there == text,
            "docs/schemas/{name} is stale: UPDATE_SNAPSHOTS=true cargo test schemas"
        );
    }
}

#[test]
fn every_schema_names_what_it_requires_and_nothing_more_is_allowed() {
    for (name, text) in schemas() {
        let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(schema["additionalProperties"], false, "{name}");
        let required = schema["required"].as_array().unwrap();
        assert!(required.contains(&"format".into()), "{name}");
        let optional = |key: &str| !required.contains(&key.into());
        if name == "routine.json" {
            assert!(optional("prescription") && optional("swaps") && !optional("variants"));
        }
    }
}
