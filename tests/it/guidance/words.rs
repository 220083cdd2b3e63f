//! What the pages must say for each row of the ledger that names one, in key words.

use stridewell::domain::guidance::Shows;
use stridewell::model::Content;

/// A page with its tables and answers, in lower case.
pub(super) fn page_text(content: &Content, id: &str) -> String {
    let guidance = &content.guidance;
    let page = guidance
        .page(&id.into())
        .unwrap_or_else(|| panic!("no page {id}"));
    let mut text: Vec<String> = page.words().map(str::to_lowercase).collect();
    for section in &page.sections {
        let table = section.table.as_ref().and_then(|id| guidance.table(id));
        let cells = table
            .into_iter()
            .flat_map(|table| &table.rows)
            .flat_map(|row| &row.cells);
        text.extend(cells.map(|cell| cell.to_lowercase()));
        if section.shows == Some(Shows::Answers) {
            let answers = guidance.answers.iter();
            text.extend(answers.map(|it| format!("{} {}", it.question, it.answer).to_lowercase()));
        }
    }
    text.push(page.sources.join(" ").to_lowercase());
    text.join("\n")
}

/// Rows with the words that their pages must hold.
pub(super) const WORDS: &[(&str, &[&str])] = &[
    (
        "S0-001",
        &["fairly common in short-distance and long-distance runners"],
    ),
    ("S0-002", &["several reasons", "common reasons"]),
    ("S0-003", &["repeats the same movement", "stiff or tired"]),
    (
        "S0-004",
        &[
            "little variation",
            "treadmill",
            "same flat path",
            "flat and short",
        ],
    ),
    (
        "S0-005",
        &[
            "microtears",
            "complete tear",
            "slow ache",
            "overload or the tendon",
        ],
    ),
    ("S0-006", &["rushed", "stiffness and discomfort"]),
    ("S0-007", &["fast running", "stretching it too far"]),
    ("S0-009", &["more flexible", "not shown to prevent strains"]),
    ("S0-011", &["imbalance", "may help how you run"]),
    ("S0-013", &["hips matter"]),
    ("S1-001", &["running is healthy", "not unusual"]),
    ("S1-004", &["overwork leads to soreness", "worse injury"]),
    ("S1-005", &["gradually", "10 percent", "30 days", "2025"]),
    (
        "S1-006",
        &["one full rest day a week", "a day between two jogs"],
    ),
    ("S1-007", &["other muscle groups"]),
    ("S1-012", &["physical therapist", "trainer"]),
    ("S1-013", &["over-striding", "heavy"]),
    (
        "S1-014",
        &["ankles", "not lean from the waist", "core and buttocks"],
    ),
    ("S1-015", &["midfoot or forefoot", "little evidence"]),
    ("S1-016", &["shorten the stride", "5 to 10 percent"]),
    ("S1-023", &["yoga or pilates", "flare of sit-bone pain"]),
    ("S1-029", &["rice", "peace", "love", "named most often"]),
    ("S1-032", &["support", "swelling"]),
    ("S1-034", &["comfort and swelling"]),
    (
        "S1-035",
        &["too much too soon", "weak or uneven", "form", "no warm-up"],
    ),
    (
        "S1-036",
        &["how do i prevent it?", "small steps", "twice a week"],
    ),
    (
        "S1-037",
        &[
            "stretch before or after?",
            "moving drills",
            "speed recovery",
        ],
    ),
    ("S1-038", &["mild strain: days", "weeks to months"]),
    ("S1-039", &["can i keep running?", "0-3", "next morning"]),
    (
        "S1-040",
        &["first two or three days", "no heat for the first 72 hours"],
    ),
    ("S2-001", &["against the quads", "too straight"]),
    ("S2-002", &["key part of prevention"]),
    ("S2-003", &["skimp"]),
    ("S2-009", &["often used before a workout", "wrong place"]),
    (
        "S2-020",
        &["posterior chain", "back, buttocks, hamstrings and calves"],
    ),
    ("S2-028", &["some soreness is common"]),
    ("S2-029", &["day after day", "get help"]),
    (
        "S2-030",
        &[
            "two or three days of rest",
            "loosens as you go",
            "next morning",
        ],
    ),
    ("S2-033", &["microtears"]),
    ("S2-034", &["sensible runner comes back fairly quickly"]),
    ("S2-035", &["scar", "remodels", "not the sole reason"]),
    ("S2-037", &["slow, easy running", "part of recovery"]),
    ("S2-038", &["less common in distance runners", "sprinters"]),
    (
        "S2-043",
        &["spread through the buttock", "starts dull", "repetition"],
    ),
    ("S2-044", &["runners and cyclists", "handlebar"]),
    (
        "S2-050",
        &[
            "static stretching is usually not advisable",
            "wake the muscle",
        ],
    ),
    ("S2-054", &["massage therapist", "sport", "first 72 hours"]),
    ("S2-055", &["cross-weave", "no product"]),
    ("S3-001", &["relief takes more than stretching"]),
    ("S3-002", &["benefits"]),
    ("S3-004", &["more stretching may do more harm than good"]),
    ("S3-007", &["late in the swing", "stretched further"]),
    ("S3-008", &["warning sign", "more serious injury"]),
    ("S3-011", &["helpers", "main hip extenders"]),
    ("S3-022", &["compression shorts"]),
    (
        "S3-025",
        &[
            "physical therapy",
            "circulation",
            "comfort, not as a promise",
        ],
    ),
    (
        "S4-001",
        &["daily stretching routine", "hamstrings that are short"],
    ),
    ("S4-031", &["blood, oxygen and glucose", "not shown"]),
    ("S4-032", &["fascia", "slide"]),
    ("S4-036", &["diet", "no supplement", "no detail"]),
    ("S4-037", &["rarely come out of nowhere"]),
    ("S4-051", &["stay off hills"]),
    ("S4-053", &["several days fully off"]),
    ("S4-054", &["easy, flat and shorter is fine"]),
    (
        "S4-056",
        &["slow to go", "weeks or months of rest or other exercise"],
    ),
    ("S4-065", &["tight and painful when you stretch it"]),
    ("S4-067", &["rush to stretch"]),
    ("S4-068", &["one piece among several"]),
    (
        "S4-071",
        &["one of the possible reasons", "not the usual explanation"],
    ),
    ("S4-078", &["lengthens as it contracts", "eccentric"]),
    ("S4-080", &["frequent running", "what you train for"]),
    (
        "S4-082",
        &[
            "bend the knee and help to extend the hip",
            "left out of training",
        ],
    ),
    (
        "S4-083",
        &["brake the leg that swings forward", "rather than pushing"],
    ),
    ("S4-084", &["large", "much of the effort"]),
    ("S4-085", &["elastic tissues store energy"]),
    (
        "S4-086",
        &["3.49 metres a second", "rises with speed", "dorn 2012"],
    ),
    ("S4-087", &["legs, feet and back", "weak link", "low back"]),
    (
        "S4-088",
        &[
            "three movement patterns",
            "pulling the hip back",
            "forced into a tilt",
        ],
    ),
    ("S4-089", &["does not act alone", "pelvis"]),
    ("S4-094", &["massaging the sore area", "circulation"]),
    (
        "S4-095",
        &["small fibres get stuck", "not presented as fact"],
    ),
    ("S4-097", &["delayed-onset muscle soreness"]),
    ("S4-099", &["taking it regularly", "does not recommend"]),
    (
        "S4-100",
        &["cramp or go into spasm", "leave soreness behind"],
    ),
    ("S4-101", &["simple reason", "fatigue", "gentle stretch"]),
    (
        "S4-102",
        &[
            "distance runners are prone",
            "overload condition",
            "not mainly of inflammation",
        ],
    ),
    ("S4-107", &["painful", "stop you running for a while"]),
    ("S4-109", &["does it need a doctor?"]),
    (
        "S4-111",
        &["gluteus medius", "overuse", "common in distance runners"],
    ),
    (
        "S4-112",
        &["mistaken for sciatica, ischial bursitis, a hamstring strain or tendon trouble"],
    ),
    (
        "S4-113",
        &["piriformis syndrome are the two frequent issues"],
    ),
    (
        "S4-114",
        &["inner shin", "worse with exercise", "better with rest"],
    ),
    (
        "S4-115",
        &["sore quads after hills are normal", "level ground"],
    ),
    (
        "S4-116",
        &["the quads, the four muscles at the front of the thigh"],
    ),
    ("S4-118", &["main question", "1 day to 104 weeks"]),
    ("S4-120", &["one in three", "first weeks"]),
    ("S4-127", &["training plan without prevention", "car"]),
    ("S4-131", &["no advice on which medicine", "pharmacist"]),
    (
        "S4-136",
        &[
            "ace",
            "aaos",
            "dorn 2012",
            "tendinopathy rehab",
            "ten tips",
            "falsone",
        ],
    ),
    ("S4-137", &["education", "not medical advice"]),
];
