//! What a sheet says that was written for one person: how often, in which steps, with which photographs, for how long.

use crate::domain::{Exercise, ExerciseId, Item, Picture, Prescription, Routine};
use crate::figure::FigureSpec;
use crate::handout::layout::{Laid, What};
use crate::handout::picture::Painter;
use crate::handout::routine::{HandOut, sheet};
use crate::handout::sheet::{Art, Block, Grid, Practice, Print, Sheet};
use crate::handout::{Paper, pdf, phone};
use crate::packs::content::{Builtin, builtin_content};
use crate::text::Text;

/// A routine of the studio with one exercise that came with it.
struct Given {
    content: Builtin,
    routine: Routine,
}

impl Given {
    fn new(own: impl FnOnce(&mut Exercise)) -> Self {
        let mut content = builtin_content();
        let catalogue = &mut content.readable.catalogue;
        let mut exercise = catalogue.exercise(&"glute-bridge".into()).unwrap().clone();
        exercise.id = "wall-bridge".into();
        own(&mut exercise);
        let mut routine = catalogue.routines[0].clone();
        routine.frequency.clear();
        routine.variants.truncate(1);
        let variant = &mut routine.variants[0];
        variant.sessions_per_week = Some(3);
        variant.items = vec![
            Item::of(&exercise),
            Item::of(catalogue.exercise(&"glute-bridge".into()).unwrap()),
        ];
        routine.prescription = Some(Prescription {
            weeks: Some(6),
            ..Prescription::default()
        });
        catalogue.exercises.push(exercise);
        Self { content, routine }
    }

    fn look<R>(&self, look: impl FnOnce(&HandOut<'_>) -> R) -> R {
        let readable = &self.content.readable;
        let figure =
            |id: &ExerciseId| -> Option<FigureSpec> { self.content.figures.get(id).cloned() };
        look(&HandOut {
            routine: &self.routine,
            variant: &self.routine.variants[0],
            catalogue: &readable.catalogue,
            help: &readable.help,
            text: &Text::default(),
            language: "en",
            today: jiff::civil::date(2026, 11, 22),
            print: Print::default(),
            brought: &|id| id.as_str() == "wall-bridge",
            figures: &figure,
            photos: &|_| Some(red()),
            code: None,
            file: String::new(),
        })
    }

    fn sheet(&self) -> Sheet {
        self.look(sheet)
    }
}

/// A photograph that is larger than a phone needs it.
fn red() -> Vec<u8> {
    let picture = crate::raster::Picture {
        width: 800,
        height: 600,
        rgba: [200, 30, 30, 255].repeat(800 * 600),
    };
    crate::raster::to_png(&picture).unwrap()
}

fn practices(sheet: &Sheet) -> Vec<&Practice> {
    let practices = sheet.blocks.iter().filter_map(|block| match block {
        Block::Practice(practice) => Some(&**practice),
        _ => None,
    });
    practices.collect()
}

fn grid(sheet: &Sheet) -> &Grid {
    let mut grids = sheet.blocks.iter().filter_map(|block| match block {
        Block::Grid(grid) => Some(grid),
        _ => None,
    });
    grids.next_back().unwrap()
}

fn laid(sheet: &Sheet, paper: Paper) -> Laid {
    Painter::exact().unwrap().lay_out(sheet, paper)
}

/// Every word of a document on its pages.
fn written(laid: &Laid) -> Vec<String> {
    let pieces = laid.pages.iter().flat_map(|page| &page.pieces);
    let lines = pieces.filter_map(|piece| match &piece.what {
        What::Words(line, _) => Some(line.segments.iter().map(|one| one.text.as_str())),
        _ => None,
    });
    lines.map(Iterator::collect).collect()
}

#[test]
fn a_number_of_times_a_week_is_said_where_nobody_wrote_words() {
    let mut given = Given::new(|_| {});
    let said = |given: &Given| {
        let sheet = given.sheet();
        let facts = sheet.blocks.iter().find_map(|block| match block {
            Block::Paragraph(words) => Some(words.runs()[0].text.clone()),
            _ => None,
        });
        facts.unwrap()
    };
    assert_eq!(said(&given), "3 times a week, for 6 weeks");
    let page = given.look(|given| phone::page(given, &sheet(given)));
    assert!(page.contains("3 times a week, for 6 weeks"));
    given.routine.frequency = "every other day".to_owned();
    assert_eq!(said(&given), "Every other day, for 6 weeks");
}

#[test]
fn an_exercise_that_came_with_the_routine_is_told_in_full_and_another_in_short() {
    let given = Given::new(|own| {
        own.instructions = vec!["Lie down.".to_owned(), "Lift.".to_owned()];
        own.stop_if = vec!["cramp".to_owned()];
    });
    let sheet = given.sheet();
    let [own, built_in] = practices(&sheet)[..] else {
        panic!("two exercises");
    };
    assert_eq!(own.steps, ["Lie down.", "Lift."]);
    let stop = own.remarks.last().unwrap().runs();
    assert_eq!(
        (stop[0].text.as_str(), stop[1].text.as_str()),
        ("Stop if:", " cramp")
    );
    assert!(built_in.steps.is_empty());
    let lines = written(&laid(&sheet, Paper::A4));
    let place = |words: &str| lines.iter().position(|line| line == words).unwrap();
    assert!(place("1.") < place("Lie down.") && place("Lie down.") < place("2."));
    assert!(pdf(&sheet, Paper::A4).is_ok());
}

#[test]
fn steps_that_no_page_holds_are_left_out_and_the_sheet_says_so() {
    let given = Given::new(|own| {
        let long = "Push through the heel and keep the hips level. ".repeat(6);
        own.instructions = (0..40).map(|place| format!("{place} {long}")).collect();
    });
    let sheet = given.sheet();
    for paper in [Paper::A4, Paper::Letter] {
        let laid = laid(&sheet, paper);
        let bottom = laid.room.top + laid.room.height;
        let pieces = laid.pages.iter().flat_map(|page| &page.pieces);
        for piece in pieces {
            assert!(
                piece.at[1] + piece.size[1] <= bottom + 0.5,
                "{:?}",
                piece.what
            );
        }
        let lines = written(&laid).join("\n");
        assert!(
            lines.contains("The other steps stand in the file"),
            "{lines}"
        );
        // All of it stands on one page.
        let pages = laid.pages.iter().filter(|page| {
            let mut pieces = page.pieces.iter();
            pieces.any(|piece| match &piece.what {
                What::Words(line, _) => line
                    .segments
                    .iter()
                    .any(|one| one.text.contains("Push through the heel")),
                _ => false,
            })
        });
        assert_eq!(pages.count(), 1);
        assert!(pdf(&sheet, paper).is_ok());
    }
}

#[test]
fn photographs_go_by_their_steps_two_on_paper_and_all_on_a_phone() {
    let given = Given::new(|own| {
        own.instructions = vec!["Lie down.".to_owned(), "Lift.".to_owned()];
        let picture = |name: &str, instruction| Picture {
            file: format!("pictures/{name}.png"),
            alt: name.to_owned(),
            instruction,
        };
        own.pictures = vec![
            picture("up", Some(2)),
            picture("lost", Some(9)),
            picture("down", Some(1)),
        ];
    });
    let sheet = given.sheet();
    let own = practices(&sheet)[0];
    let said = own.pictures.iter();
    let said: Vec<_> = said
        .map(|one| (one.label.as_str(), one.alt.as_str()))
        .collect();
    let wanted = [
        ("", "lost"),
        ("Step 1", "Photo for step 1: down"),
        ("Step 2", "Photo for step 2: up"),
    ];
    assert_eq!(said, wanted);
    let laid = laid(&sheet, Paper::A4);
    let pieces = || laid.pages.iter().flat_map(|page| &page.pieces);
    let is_photo = |what: &What| matches!(what, What::Art(Art::Photo(_)));
    assert_eq!(pieces().filter(|piece| is_photo(&piece.what)).count(), 2);
    // The arrow stands between the figures of the other exercise alone.
    let arrows = pieces().filter(|piece| piece.what == What::Arrow);
    assert_eq!(arrows.count(), 1);
    let lines = written(&laid);
    assert!(lines.contains(&"Step 2".to_owned()) && !lines.contains(&"Step 1".to_owned()));
    let page = given.look(|given| phone::page(given, &sheet));
    for (label, alt) in wanted {
        assert!(page.contains(&format!("alt=\"{alt}\"")), "{alt}");
        assert!(page.contains(label));
    }
}

#[test]
fn the_grid_has_two_weeks_on_paper_and_says_so_and_all_of_them_on_a_phone() {
    let mut given = Given::new(|_| {});
    let sheet = given.sheet();
    assert_eq!(grid(&sheet).columns.len(), 14);
    assert!(grid(&sheet).beside.starts_with("Two of 6 weeks"));
    assert!(grid(&sheet).half_beside.starts_with("One of 6 weeks"));
    let rows = |given: &Given| {
        let page = given.look(|given| phone::page(given, &crate::handout::routine::sheet(given)));
        page.matches("<tr><th scope=\"row\">").count()
    };
    assert_eq!(rows(&given), 42);
    for (weeks, count) in [(None, 14), (Some(2), 14), (Some(1), 7), (Some(40), 84)] {
        given.routine.prescription.as_mut().unwrap().weeks = weeks;
        assert_eq!(rows(&given), count, "{weeks:?}");
    }
}
