//! From a routine of six exercises to its sheet, and from that to PDF, pixels and a page for a phone.
#![expect(clippy::expect_used, reason = "a benchmark may stop loudly")]

use std::collections::BTreeMap;

use divan::{Bencher, black_box};
use jiff::civil::date;
use stridewell::domain::preferences::BodyBuild;
use stridewell::domain::{ExerciseId, Readable};
use stridewell::figure::FigureSpec;
use stridewell::handout::picture::Painter;
use stridewell::handout::routine::{HandOut, sheet};
use stridewell::handout::sheet::Print;
use stridewell::handout::{Paper, pdf, phone};
use stridewell::packs::content::builtin_content;
use stridewell::packs::{code, motions};
use stridewell::text::Text;

fn main() {
    divan::main();
}

/// What a routine of six exercises is made from.
struct Given {
    readable: Readable,
    figures: BTreeMap<ExerciseId, FigureSpec>,
    text: Text,
}

impl Given {
    fn new() -> Self {
        let content = builtin_content();
        let figures = content.figures.into_iter().map(|(id, figure)| {
            let motions = motions::built_in(&figure.id).expect("motions that are up to date");
            let [lean, ..] = &motions;
            (id, figure.baked(BodyBuild::Lean, lean))
        });
        Self {
            figures: figures.collect(),
            readable: content.readable,
            text: Text::default(),
        }
    }

    fn with<T>(&self, make: impl FnOnce(&HandOut<'_>) -> T) -> T {
        let catalogue = &self.readable.catalogue;
        let routine = catalogue
            .routine(&"hamstring-strength-b".into())
            .expect("a routine");
        let variant = routine.variants.first().expect("its first variant");
        assert_eq!(variant.items.len(), 6);
        make(&HandOut {
            routine,
            variant,
            catalogue,
            help: &self.readable.help,
            text: &self.text,
            language: "en",
            today: date(2026, 11, 26),
            print: Print::default(),
            brought: &|id| id.pack().is_some(),
            figures: &|id| self.figures.get(id).cloned(),
            photos: &|_| None,
            code: code::write(routine, variant, catalogue, catalogue),
            file: String::new(),
        })
    }
}

/// The whole of what somebody who prints waits for.
#[divan::bench]
fn sheet_and_pdf(bencher: Bencher<'_, '_>) {
    let given = Given::new();
    bencher.bench(|| {
        given.with(|given| pdf(black_box(&sheet(given)), Paper::A4).map(|bytes| bytes.len()))
    });
}

#[divan::bench]
fn sheet_alone(bencher: Bencher<'_, '_>) {
    let given = Given::new();
    bencher.bench(|| given.with(|given| black_box(sheet(given))));
}

/// A page of the live preview, 100 pixels an inch.
#[divan::bench]
fn page_as_pixels(bencher: Bencher<'_, '_>) {
    let given = Given::new();
    let made = given.with(sheet);
    let mut painter = Painter::new().expect("fonts");
    let laid = painter.lay_out(&made, Paper::A4);
    bencher.bench_local(|| black_box(painter.page(&laid, 0, 100.0 / 72.0)));
}

#[divan::bench(sample_count = 5)]
fn phone_page(bencher: Bencher<'_, '_>) {
    let given = Given::new();
    bencher.bench(|| given.with(|given| phone::page(given, &sheet(given)).len()));
}
