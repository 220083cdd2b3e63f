//! Who a routine is for, without their name.

/// Initials are capitals, and a number has digits; anything longer is likely a name.
pub fn is_likely_name(patient: &str) -> bool {
    let words = patient.split(|c: char| !c.is_alphabetic());
    let word = |word: &str| 2 < word.chars().count() && word.chars().any(|c| !c.is_uppercase());
    let has_number = patient.chars().any(|c| c.is_ascii_digit());
    !has_number && words.into_iter().any(word)
}
