//! How words are spelled for the search: without case and accents, and muscles as runners call them.

/// Lower case without accents, so that nobody has to type them.
pub(super) fn plain(text: &str) -> String {
    text.to_lowercase().chars().map(without_accent).collect()
}

fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

/// What runners call muscles, by the start of the anatomical name.
const SPOKEN: [(&str, &str); 15] = [
    ("biceps femoris", "hamstrings back of the thigh"),
    ("semitendinosus", "hamstrings back of the thigh"),
    ("semimembranosus", "hamstrings back of the thigh"),
    ("gluteus", "glutes buttock bottom"),
    ("piriformis", "glutes buttock"),
    ("gastrocnemius", "calf calves"),
    ("soleus", "calf calves"),
    ("rectus femoris", "quads quadriceps front of the thigh"),
    ("vastus", "quads quadriceps front of the thigh"),
    ("iliopsoas", "hip flexors front of the hip"),
    ("adductor", "groin inner thigh"),
    ("gracilis", "groin inner thigh"),
    ("rectus abdominis", "abs core belly"),
    ("erector spinae", "lower back"),
    ("tensor fasciae latae", "it band outer thigh"),
];

/// What runners call a muscle of the content.
pub(super) fn spoken(muscle: &str) -> Option<&'static str> {
    let known = SPOKEN.iter().find(|(start, _)| muscle.starts_with(start));
    known.map(|(_, spoken)| *spoken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_matter() {
        assert_eq!(plain("Mjölsnes É"), "mjolsnes e");
    }

    #[test]
    fn muscles_have_the_names_that_runners_use() {
        let spoken_of = spoken("biceps femoris (long head)").unwrap();
        assert!(spoken_of.contains("hamstrings"));
        assert_eq!(spoken("diaphragm"), None);
    }
}
