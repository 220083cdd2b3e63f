//! The pseudo-locale: English with accents, 40 % longer. What stays plain on a screen is not translated.

use std::borrow::Cow;

/// English text with accents, drawn out by doubling some vowels.
pub(super) fn transform(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let accented = match letter {
            'a' => 'á',
            'e' => 'é',
            'i' => 'í',
            'o' => 'ó',
            'u' => 'ú',
            'A' => 'Á',
            'E' => 'É',
            'O' => 'Ó',
            'n' => 'ñ',
            'c' => 'ç',
            other => other,
        };
        out.push(accented);
        if "aeiou".contains(letter) {
            out.push(accented);
        }
        if "aeo".contains(letter) {
            out.push(accented);
        }
    }
    Cow::Owned(out)
}
