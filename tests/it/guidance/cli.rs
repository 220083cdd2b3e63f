//! Pages on the command line, as text and as JSON.

use stridewell::cli::{Command, Kind, run};

fn list(json: bool) -> String {
    let what = Kind::Pages;
    run(&Command::List { what, json }).unwrap()
}

fn show(id: &str, json: bool) -> Result<String, String> {
    let id = id.to_owned();
    run(&Command::Show { id, json }).map_err(|error| error.to_string())
}

#[test]
fn every_page_is_listed_with_its_title_and_group() {
    let text = list(false);
    assert_eq!(text.lines().count(), 23);
    let line = text.lines().find(|line| line.starts_with("ice-and-heat "));
    assert!(line.unwrap().contains("Ice and heat"), "{text}");
    let rows: serde_json::Value = serde_json::from_str(&list(true)).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 23);
    assert_eq!(rows[0]["id"], "when-to-get-help");
    assert_eq!(rows[0]["category"], "When it hurts");
}

#[test]
fn a_page_is_shown_whole_with_signs_tables_and_answers() {
    let help = show("when-to-get-help", false).unwrap();
    assert!(help.contains("Stop. Get urgent medical help now"), "{help}");
    assert!(help.contains("- Known or suspected clot | Everything. Get help"));
    let faq: serde_json::Value = serde_json::from_str(&show("faq", true).unwrap()).unwrap();
    let answers = faq["sections"][0]["answers"].as_array().unwrap();
    assert_eq!(answers.len(), 7);
    assert_eq!(faq["title"], "Questions and answers");
}

#[test]
fn a_page_that_is_not_there_names_the_nearest() {
    let said = show("tendon-pains", false).unwrap_err();
    assert!(said.contains("tendon-pain"), "{said}");
}
