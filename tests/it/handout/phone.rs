//! The page for a phone: small, alone, and in a browser that is driven over `WebDriver`.
#![expect(
    clippy::disallowed_methods,
    reason = "tests wait for threads and programs, and write what those read"
)]

mod browser;

use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::json;
use stridewell::handout::phone::page;
use stridewell::handout::routine::sheet;
use stridewell::text::Language;

use self::browser::Browser;
use super::LANGUAGES;
use super::handed::{How, built_in, prescribed, with};
use super::routine::red;
use crate::support::stage::{content, content_of_language};

fn page_of(language: Language) -> String {
    let content = content_of_language(language);
    let (routine, variant) = prescribed(&content);
    let how = How {
        language,
        ..How::default()
    };
    with((&routine, &variant), how, &|_| None, |given| {
        page(given, &sheet(given))
    })
}

#[test]
fn a_page_of_six_exercises_is_under_300_kb() {
    for language in LANGUAGES {
        let page = page_of(language);
        assert_eq!(page.matches("<article").count(), 6);
        assert!(page.len() < 300_000, "{language:?}: {} bytes", page.len());
    }
}

#[test]
fn a_page_names_no_other_place_and_forbids_every_request() {
    let page = page_of(Language::English);
    assert!(page.contains("content=\"default-src 'none';"));
    for forbidden in [
        "http://", "https://", "src=\"/", "url(", "@import", "onclick=", "<link", "fetch(",
    ] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn a_page_says_what_the_sheet_says() {
    let content = content();
    let (routine, variant) = prescribed(&content);
    let page = page_of(Language::English);
    for item in &variant.items {
        let exercise = content.catalogue.exercise(&item.exercise).unwrap();
        assert!(page.contains(&format!("</span> {}</h2>", exercise.name)));
        for sentence in &exercise.instructions {
            assert!(page.contains(sentence), "{sentence}");
        }
    }
    for sign in &content.help.urgent.signs {
        assert!(page.contains(sign), "{sign}");
    }
    let added = routine.prescription.unwrap();
    assert!(page.contains(&added.contact) && page.contains("version 3"));
}

#[test]
fn names_that_hold_tags_stay_words_and_photographs_come_along() {
    let content = content();
    let (mut routine, mut variant) = prescribed(&content);
    routine.name = "</title><script>alert(1)</script>".to_owned();
    variant.items[0].note = Some("<img src=x>".to_owned());
    variant.items[0].pictures = vec![stridewell::domain::Picture {
        file: "a.png".to_owned(),
        alt: "\"><b>".to_owned(),
        instruction: None,
    }];
    let photos = |_: &str| Some(red());
    let page = with((&routine, &variant), How::default(), &photos, |given| {
        page(given, &sheet(given))
    });
    assert!(!page.contains("<script>alert") && !page.contains("<img src=x"));
    assert!(page.contains("alt=\"&quot;&gt;&lt;b&gt;\" src=\"data:image/jpeg;base64,"));
}

#[test]
fn the_longest_routine_still_has_its_page() {
    let content = content();
    let (routine, variant) = built_in(&content, "pre-run-dynamic-warm-up", "full");
    let page = with((&routine, &variant), How::default(), &|_| None, |given| {
        page(given, &sheet(given))
    });
    assert_eq!(page.matches("<article").count(), 8);
    assert!(page.len() < 400_000, "{}", page.len());
}

/// A browser with the page open.
fn opened(arguments: &[&str]) -> (tempfile::TempDir, Browser) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    stridewell::store::write(&file, page_of(Language::English).as_bytes()).unwrap();
    let browser = Browser::open(arguments);
    browser.go_to(&format!("file://{}", file.display()));
    browser.until("return document.documentElement.dataset.ready === 'yes'");
    (folder, browser)
}

const MOMENT: &str =
    "return [Date.now(), Number(document.querySelector('.clock').dataset.elapsed)]";

/// Milliseconds of the computer's clock, and those that the timer shows.
fn moment(browser: &Browser) -> [f64; 2] {
    let both = browser.run(MOMENT);
    [0, 1].map(|place| both[place].as_f64().unwrap()).map(|x| x)
}

/// How far the timer is off since it was started at `began`, milliseconds.
#[track_caller]
fn off_by(browser: &Browser, began: f64) -> f64 {
    let [now, elapsed] = moment(browser);
    (elapsed * 1_000.0 - (now - began)).abs()
}

#[test]
#[ignore = "needs chromium and chromium-driver; scripts/test runs it"]
fn a_timer_is_right_over_a_minute_also_in_a_tab_that_is_not_seen() {
    let (_folder, browser) = opened(&[]);
    let began = browser.run(
        "const began = Date.now(); document.querySelector('button.start').click(); return began",
    );
    let began = began.as_f64().unwrap();
    let start = Instant::now();
    sleep(Duration::from_secs(4));
    assert!(off_by(&browser, began) < 50.0);
    let [own, other] = browser.other_tab();
    sleep(Duration::from_secs(20));
    browser.show_tab(&own);
    sleep(Duration::from_millis(600));
    assert!(off_by(&browser, began) < 50.0, "after 20 s out of sight");
    while start.elapsed() < Duration::from_mins(1) {
        sleep(Duration::from_millis(500));
        let off = off_by(&browser, began);
        assert!(off < 50.0, "{off} ms after {:?}", start.elapsed());
    }
    assert_ne!(own, other);
}

#[test]
#[ignore = "needs chromium and chromium-driver; scripts/test runs it"]
fn a_pause_holds_the_timer_and_stop_gives_the_keyboard_back() {
    let (_folder, browser) = opened(&[]);
    let press =
        |name: &str| browser.run(&format!("document.querySelector('button.{name}').click()"));
    press("start");
    sleep(Duration::from_millis(1_200));
    press("pause");
    sleep(Duration::from_millis(200));
    let [_, held] = moment(&browser);
    sleep(Duration::from_secs(2));
    let [_, still] = moment(&browser);
    assert!((held - still).abs() < 1e-9 && 1.0 < held, "{held} {still}");
    press("pause");
    sleep(Duration::from_secs(1));
    let [_, on] = moment(&browser);
    assert!((0.8..1.6).contains(&(on - held)), "{held} {on}");
    browser.run("document.querySelector('button.stop').focus()");
    press("stop");
    let focused = browser.run("return document.activeElement.className");
    assert_eq!(focused, "start");
}

#[test]
#[ignore = "needs chromium and chromium-driver; scripts/test runs it"]
fn a_page_asks_for_nothing_and_its_figures_move() {
    let (_folder, browser) = opened(&[]);
    let first = browser
        .run("return document.querySelector('.figure').innerHTML")
        .to_string();
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..40 {
        sleep(Duration::from_millis(100));
        seen.insert(
            browser
                .run("return document.querySelector('.figure').innerHTML")
                .to_string(),
        );
    }
    assert!(8 < seen.len(), "{} pictures", seen.len());
    assert!(first.contains("path"));
    let asked = browser.run("return performance.getEntriesByType('resource').length");
    assert_eq!(asked, json!(0));
    let requests = browser.requests();
    assert_eq!(requests.len(), 1, "the page itself: {requests:?}");
}

#[test]
#[ignore = "needs chromium and chromium-driver; scripts/test runs it"]
fn figures_stand_still_for_who_wants_less_motion() {
    let (_folder, browser) = opened(&["--force-prefers-reduced-motion"]);
    let picture = || browser.run("return document.querySelector('.figure').innerHTML");
    let first = picture();
    for _ in 0..20 {
        sleep(Duration::from_millis(100));
        assert_eq!(picture(), first);
    }
}

#[test]
#[ignore = "needs chromium and chromium-driver; scripts/test runs it"]
fn ticks_and_numbers_survive_a_reload() {
    let (_folder, browser) = opened(&[]);
    browser.run(
        "document.querySelector('[data-tick=\"2-0\"]').click();
         const pain = document.querySelector('[data-tick=\"2-1\"]');
         pain.value = 3; pain.dispatchEvent(new Event('input'));",
    );
    browser.reload();
    browser.until("return document.documentElement.dataset.ready === 'yes'");
    let kept = browser.run(
        "return [document.querySelector('[data-tick=\"2-0\"]').checked,
                 document.querySelector('[data-tick=\"2-1\"]').value,
                 document.querySelector('[data-tick=\"1-0\"]').checked]",
    );
    assert_eq!(kept, json!([true, "3", false]));
}

#[test]
#[ignore = "needs chromium and chromium-driver; scripts/test runs it"]
fn a_screen_reader_finds_its_way() {
    let (_folder, browser) = opened(&[]);
    let found = browser.run(
        "const all = (s) => [...document.querySelectorAll(s)];
         const name = (e) => (e.getAttribute('aria-label') || e.textContent).trim();
         return {
           landmarks: ['main', 'header', 'footer'].map((s) => all(s).length),
           h1: all('h1').length,
           headings: all('article h2').length,
           nameless: all('button, input, svg[role=img]').filter((e) => !name(e) && !e.closest('label')).length,
           twice: all('button.start').map(name).filter((n, i, a) => a.indexOf(n) !== i).length,
           said: all('[role=status][aria-live=polite]').length,
           wide: document.documentElement.scrollWidth <= innerWidth,
         }",
    );
    let wanted = json!({
        "landmarks": [1, 1, 1], "h1": 1, "headings": 6, "nameless": 0, "twice": 0, "said": 6, "wide": true
    });
    assert_eq!(found, wanted);
    browser.run("document.querySelector('button.start').click()");
    sleep(Duration::from_millis(300));
    let said = browser.run("return document.querySelector('.said').textContent");
    assert!(
        said.as_str().unwrap().starts_with("Set 1 of 1, 3:00"),
        "{said}"
    );
}

/// `STRIDEWELL_PICTURES=folder` says where they go.
#[test]
#[ignore = "needs chromium and chromium-driver; pictures for people"]
fn pictures_of_the_phone_page() {
    let Some(folder) = std::env::var_os("STRIDEWELL_PICTURES") else {
        return;
    };
    let folder = std::path::PathBuf::from(folder);
    for (name, arguments) in [("light", &[][..]), ("dark", &["--force-dark-mode"][..])] {
        let (_folder, browser) = opened(arguments);
        for (place, top) in [
            "0",
            "700",
            "1500",
            "document.body.scrollHeight - 1700",
            "1e6",
        ]
        .iter()
        .enumerate()
        {
            if place == 2 {
                browser.run("document.querySelectorAll('button.start')[1].click()");
                sleep(Duration::from_secs(12));
                browser.run("document.querySelectorAll('article')[1].scrollIntoView()");
            } else {
                browser.run(&format!("scrollTo(0, {top})"));
            }
            sleep(Duration::from_millis(400));
            let file = folder.join(format!("phone-{name}-{place}.png"));
            stridewell::store::write(&file, &browser.picture()).unwrap();
        }
    }
}
