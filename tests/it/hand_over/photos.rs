//! A photograph on its way from the camera to the patient: dropped on an item, on the sheet, in the pack, on the mat.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use stridewell::domain::draft::{Edit, ItemEdit};
use stridewell::domain::preferences::BodyBuild;
use stridewell::domain::{Draft, ExerciseId, Picture};
use stridewell::handout::picture::Painter;
use stridewell::handout::routine::{HandOut, sheet};
use stridewell::handout::sheet::{Art, Block, Print, Sheet};
use stridewell::handout::{Paper, phone};
use stridewell::model::{For, NoticeKind};
use stridewell::packs::picture::{decode, facts};
use stridewell::packs::{code, pack};
use stridewell::raster::to_png;
use stridewell::store::photos::photo_file;
use stridewell::text::{Language, Text};

use super::*;
use crate::my_data::drop_on;
use crate::support::stage::content;

/// A picture as a camera writes it that was held sideways: with EXIF, and the place in it.
fn from_camera(folder: &Path) -> PathBuf {
    let pixels = RgbImage::from_fn(64, 48, |x, _| {
        if x < 32 {
            Rgb([230, 20, 200])
        } else {
            Rgb([20, 20, 20])
        }
    });
    let mut plain = Cursor::new(Vec::new());
    let picture = DynamicImage::from(pixels);
    picture.write_to(&mut plain, ImageFormat::Jpeg).unwrap();
    let plain = plain.into_inner();
    let mut exif = b"Exif\0\0II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([6, 0, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"GPS 52.5 N 13.4 E");
    let length = (exif.len() as u16 + 2).to_be_bytes();
    let whole = [&plain[..2], &[0xff, 0xe1], &length, &exif, &plain[2..]].concat();
    assert_eq!(facts(&whole).unwrap().orientation, 6);
    let file = folder.join("IMG 0001.JPG");
    std::fs::write(&file, whole).unwrap();
    file
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

fn studio(stage: &mut Stage, action: StudioAction) {
    stage.act(Action::Studio(action));
}

fn draft(stage: &Stage) -> Draft {
    let desk = stage.model().studio.desk.as_ref();
    Draft::clone(&desk.unwrap().draft)
}

fn photos(stage: &Stage) -> Vec<Picture> {
    draft(stage).items()[1].pictures.clone()
}

/// The file of a picture in the clinic's home.
fn bytes(paths: &Paths, picture: &Picture) -> Vec<u8> {
    let name = Picture::own_name(&picture.file).unwrap();
    std::fs::read(photo_file(paths, name)).unwrap()
}

/// A draft with a photograph that was dropped on its second exercise, which says what it shows.
fn composed(stage: &mut Stage, file: &Path) {
    compose(stage);
    studio(stage, StudioAction::Unfold(Some(1)));
    drop_on(stage, &file.display().to_string());
    wait(stage, |model| {
        let desk = model.studio.desk.as_ref().unwrap();
        !desk.draft.items()[1].pictures.is_empty()
    });
    let said = ItemEdit::Describe(0, "Push through this heel".to_owned());
    studio(stage, StudioAction::Edit(Edit::Item(1, said)));
}

fn on_paper<T>(paths: &Paths, draft: &Draft, look: impl FnOnce(&HandOut<'_>) -> T) -> T {
    let content = content();
    let routine = draft.finished(&content.catalogue);
    let text = Text::new(Language::English);
    let figures = |id: &ExerciseId| content.figures.built(id, BodyBuild::Lean).cloned();
    let photos = |file: &str| {
        let name = Picture::own_name(file)?;
        std::fs::read(photo_file(paths, name)).ok()
    };
    let variant = &routine.variants[0];
    look(&HandOut {
        routine: &routine,
        variant,
        catalogue: &content.catalogue,
        help: &content.help,
        text: &text,
        language: "en",
        today: jiff::civil::date(2026, 11, 27),
        print: Print::default(),
        brought: &|id| id.pack().is_some(),
        figures: &figures,
        photos: &photos,
        code: code::write(&routine, variant, &content.catalogue, &content.catalogue),
        file: "phase-2.stride".to_owned(),
    })
}

fn sheet_of(paths: &Paths, draft: &Draft) -> Sheet {
    on_paper(paths, draft, sheet)
}

#[test]
fn a_photograph_goes_from_the_camera_to_the_patient() {
    let [clinic, home] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let paths = Paths::below(clinic.path());
    let mut stage = Stage::at_home(paths.clone());
    composed(&mut stage, &from_camera(home.path()));
    assert!(stage.shows("Photo 1: what it shows"));
    let kept = bytes(&paths, &photos(&stage)[0]);
    assert!(!holds(&kept, b"GPS") && !holds(&kept, b"Exif"));
    let upright = decode(&kept).unwrap();
    assert_eq!((upright.width(), upright.height()), (48, 64), "upright");

    let handed = handed(&draft(&stage), &stage.model().content.catalogue);
    let pictures = handed.pictures.iter().map(|(name, here)| {
        assert_eq!(name, here, "as it is named here");
        (name.clone(), bytes(&paths, &photos(&stage)[0]))
    });
    let today = jiff::civil::date(2026, 11, 27);
    let packed = to_bytes(&handed.content(today, pictures.collect()), None).unwrap();
    assert!(!holds(&packed, b"GPS") && !holds(&packed, b"Exif"));
    let file = home.path().join("phase-2.stride");
    std::fs::write(&file, &packed).unwrap();

    let mut patient = Stage::at_home(Paths::below(home.path()));
    patient.act(Action::Packs(PackAction::Open(Some(file.clone()))));
    wait(&mut patient, |model| {
        matches!(model.packs.offer, Some(Offer::Pack(_)))
    });
    patient.act(Action::Packs(PackAction::Take(Placing::Replace)));
    wait(&mut patient, |model| !model.packs.kept.is_empty());
    let Screen::Routine(routine) = patient.model().screen().clone() else {
        panic!("it is shown");
    };
    patient.act(Action::StartRoutine(routine));
    let name = seen_in_session(&mut patient);
    let bytes = pack::picture(std::fs::File::open(&file).unwrap(), &name);
    assert_eq!(bytes, Ok(kept));
}

/// Goes on until the photograph is seen; its name in the pack.
fn seen_in_session(patient: &mut Stage) -> String {
    for _ in 0..40 {
        if patient.shows("Push through this heel") {
            let shown = patient.model().pictures_in_session(&EXERCISES[1].into());
            let (_, name) = shown[0].file.split_once('/').unwrap();
            return name.to_owned();
        }
        patient.act(Action::Player(Command::Skip));
    }
    panic!("it is seen in the session");
}

#[test]
fn the_sheet_and_the_phone_page_have_the_photograph_and_the_sign() {
    let [clinic, home] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let paths = Paths::below(clinic.path());
    let mut stage = Stage::at_home(paths.clone());
    composed(&mut stage, &from_camera(home.path()));
    let name = Picture::own_name(&photos(&stage)[0].file)
        .unwrap()
        .to_owned();
    // The sign is asked for by a dialog, which nobody answers here.
    studio(&mut stage, StudioAction::AskPhoto(For::Logo));
    studio(&mut stage, StudioAction::PhotoTaken(For::Logo, Ok(name)));
    let draft = draft(&stage);
    let sheet = sheet_of(&paths, &draft);
    let mut alts = Vec::new();
    for block in &sheet.blocks {
        if let Block::Masthead(head) = block {
            alts.extend(head.logo.as_ref());
        } else if let Block::Practice(practice) = block {
            alts.extend(&practice.pictures);
        }
    }
    let photos = alts.iter().filter(|one| matches!(one.art, Art::Photo(_)));
    let photos: Vec<_> = photos.map(|one| one.alt.as_str()).collect();
    assert_eq!(photos, ["Riverside", "Push through this heel"]);
    let page = on_paper(&paths, &draft, |given| phone::page(given, &sheet));
    for alt in photos {
        let img = format!("alt=\"{alt}\" src=\"data:image/jpeg;base64,");
        assert!(page.contains(&img), "{alt}");
    }
    // The pages as the studio shows them are made in the same way.
    studio(&mut stage, StudioAction::Turn(0));
    let pink = |pixels: &[u8]| {
        let pixels = pixels.chunks_exact(4);
        let pink = pixels.filter(|one| 180 < one[0] && one[1] < 80 && 150 < one[2]);
        pink.count()
    };
    wait(&mut stage, |model| {
        let pages = &model.studio.preview.pages;
        pages.iter().any(|page| 500 < pink(&page.pixels.0))
    });
}

#[test]
fn a_file_that_is_no_photograph_changes_nothing_and_says_why() {
    let [clinic, home] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let mut stage = Stage::at_home(Paths::below(clinic.path()));
    compose(&mut stage);
    studio(&mut stage, StudioAction::Unfold(Some(1)));
    let before = draft(&stage);
    let broken = std::fs::read(from_camera(home.path())).unwrap();
    for (bytes, why) in [
        (b"a letter".as_slice(), "no PNG, JPEG or WebP picture"),
        (&broken[..broken.len() / 2], "damaged"),
    ] {
        let file = home.path().join("x.png");
        std::fs::write(&file, bytes).unwrap();
        drop_on(&mut stage, &file.display().to_string());
        wait(&mut stage, |model| {
            let mut notices = model.notices.iter();
            notices.any(|one| one.kind == NoticeKind::PhotoNotTaken && one.details.contains(why))
        });
        assert!(stage.shows("Photo not added."));
        assert_eq!(draft(&stage), before);
    }
    let kept = std::fs::read_dir(Paths::below(clinic.path()).photos());
    assert!(kept.is_err(), "nothing was kept");
}

#[test]
fn a_picture_with_a_code_of_ours_is_opened_as_such() {
    let [clinic, home] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let paths = Paths::below(clinic.path());
    let mut stage = Stage::at_home(paths.clone());
    compose(&mut stage);
    let sheet = sheet_of(&paths, &draft(&stage));
    let mut painter = Painter::new().unwrap();
    let laid = painter.lay_out(&sheet, Paper::A4);
    let last = laid.pages.len() - 1;
    let page = painter.page(&laid, last, 2.0).unwrap();
    let file = home.path().join("sheet.png");
    std::fs::write(&file, to_png(&page).unwrap()).unwrap();
    studio(&mut stage, StudioAction::Unfold(Some(0)));
    drop_on(&mut stage, &file.display().to_string());
    wait(&mut stage, |model| {
        matches!(model.packs.offer, Some(Offer::Pack(_)))
    });
    assert!(draft(&stage).items()[0].pictures.is_empty());
}

#[test]
fn photographs_go_when_nothing_needs_them_and_a_step_back_needs_them() {
    let [clinic, home] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let paths = Paths::below(clinic.path());
    let mut stage = Stage::at_home(paths.clone());
    stage.act(Action::Open(Screen::Studio));
    composed(&mut stage, &from_camera(home.path()));
    let photo = photo_file(&paths, Picture::own_name(&photos(&stage)[0].file).unwrap());
    let id = draft(&stage).id().clone();
    drop(stage);

    // At the next start it is there, and the draft that is deleted can be had back.
    let mut stage = Stage::at_home(paths.clone());
    stage.act(Action::Open(Screen::Studio));
    wait(&mut stage, |model| !model.studio.drafts.is_empty());
    studio(&mut stage, StudioAction::Open(id.clone()));
    let none = ItemEdit::Pictures(Vec::new());
    studio(&mut stage, StudioAction::Edit(Edit::Item(1, none)));
    studio(&mut stage, StudioAction::Undo);
    assert_eq!(photos(&stage).len(), 1);
    studio(&mut stage, StudioAction::Delete(id));
    std::thread::sleep(Duration::from_millis(200));
    assert!(photo.exists(), "it can be had back");
    drop(stage);
    let mut stage = Stage::at_home(paths);
    stage.act(Action::Open(Screen::Studio));
    for _ in 0..400 {
        stage.settle();
        if !photo.exists() {
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("nothing needs it any more");
}
