//! The pictures of an item: its start and its end as the figure is drawn, or photographs of one's own.

use std::sync::Arc;

use super::HandOut;
use crate::design::paper as sizes;
use crate::domain::preferences::{BodyBuild, HeadStyle};
use crate::domain::{Exercise, Item, Part, Picture, Side, Work};
use crate::figure::camera::Camera;
use crate::figure::motion::At;
use crate::figure::sketch::Bounds;
use crate::figure::{FigureSpec, OrderMemory, Scene, Sketch, sketch};
use crate::handout::sheet::{Art, Drawing, Shown};

/// Pixels a metre at which the rectangle around a figure is measured.
const MEASURED_PX_PER_M: f64 = 300.0;
/// The most points of paper that a metre takes: a small movement is not blown up.
const MOST_PT_PER_M: f64 = 90.0;

/// Where two poses are nearer than this, they are one; degrees, or metres for the place.
const SAME: f64 = 0.5;

/// The pictures of an item: all photographs where there are any, else its figure at the start and at the end.
pub(super) fn pictures(given: &HandOut<'_>, item: &Item, exercise: &Exercise) -> Vec<Shown> {
    let own = [&item.pictures, &exercise.pictures];
    let photos = own.into_iter().find(|pictures| !pictures.is_empty());
    let mut photos: Vec<&Picture> = photos.into_iter().flatten().collect();
    photos.sort_by_key(|one| step_of(one, exercise));
    let photos = photos.into_iter();
    let photos: Vec<Shown> = photos
        .filter_map(|one| photo_of_step(given, one, exercise))
        .collect();
    if !photos.is_empty() {
        return photos;
    }
    let Some(spec) = (given.figures)(&exercise.id) else {
        return Vec::new();
    };
    drawn(given, &spec, item, exercise)
}

/// The instruction that a photograph belongs to, counted from 1; `None` where it is of the whole exercise.
fn step_of(picture: &Picture, exercise: &Exercise) -> Option<u32> {
    let count = u32::try_from(exercise.instructions.len()).unwrap_or(u32::MAX);
    picture
        .instruction
        .filter(|step| (1..=count).contains(step))
}

/// A photograph with the step that it belongs to.
fn photo_of_step(given: &HandOut<'_>, picture: &Picture, exercise: &Exercise) -> Option<Shown> {
    let shown = photo(given, picture)?;
    let Some(step) = step_of(picture, exercise) else {
        return Some(shown);
    };
    let values = [("step", step.into()), ("alt", (&picture.alt).into())];
    Some(Shown {
        alt: given.text.with("photo-of-step", &values),
        label: given.text.with("handout-step", &[("step", step.into())]),
        ..shown
    })
}

/// A photograph with its words; `None` where its bytes are none.
pub(super) fn photo(given: &HandOut<'_>, picture: &Picture) -> Option<Shown> {
    let bytes = (given.photos)(&picture.file)?;
    let photo = crate::raster::photo::read(&bytes)?;
    Some(Shown {
        art: Art::Photo(Arc::new(photo)),
        alt: picture.alt.clone(),
        label: String::new(),
    })
}

/// The figure at the start and at the end, as large in both.
fn drawn(given: &HandOut<'_>, spec: &FigureSpec, item: &Item, exercise: &Exercise) -> Vec<Shown> {
    let side = given.side(item, exercise);
    let at = moments(&item.dose.work, exercise, spec);
    let poses = at.map(|at| spec.posed(at, side));
    let moved = poses
        .iter()
        .skip(1)
        .any(|posed| far(&poses[0].pose, &posed.pose));
    // Where it does not move, the end alone is shown.
    let skipped = usize::from(!moved);
    let drawings = drawings(spec, at.get(skipped..).unwrap_or_default(), side);
    let shown = drawings.into_iter().zip(skipped..).map(|(drawing, which)| {
        let label = match (moved, which) {
            (false, _) => String::new(),
            (true, 0) => given.text.get("handout-start"),
            (true, _) => given.text.get("handout-end"),
        };
        let key = poses.get(which).map_or(0, |posed| posed.key);
        Shown {
            art: Art::Drawn(Arc::new(drawing)),
            alt: alt(given, spec, exercise, side, (&label, which, key)),
            label,
        }
    });
    shown.collect()
}

/// The figure at these moments, as large as the room for one picture allows for all.
fn drawings(spec: &FigureSpec, moments: &[At], side: Side) -> Vec<Drawing> {
    let sketched = |px_per_m: f64| {
        let moments = moments.iter();
        moments.map(move |at| sketch_at(spec, *at, side, px_per_m))
    };
    let bounds = sketched(MEASURED_PX_PER_M).map(|sketch| sketch.bounds());
    let bounds = bounds.fold(Bounds::NONE, Bounds::union);
    let [wide, high] = sizes::PICTURE.map(f64::from);
    let per_m = (wide / bounds.width().max(1e-3)).min(high / bounds.height().max(1e-3));
    let per_m = per_m.min(MOST_PT_PER_M);
    let px_per_m = (per_m * sizes::FIGURE_PX).max(crate::figure::scene::ICON_PX);
    let bounds = grown(bounds, wide / MOST_PT_PER_M, high / MOST_PT_PER_M);
    let drawings = sketched(px_per_m).map(|sketch| Drawing { sketch, bounds });
    drawings.collect()
}

/// At least so wide and high, so that a small movement is not blown up.
fn grown(bounds: Bounds, wide: f64, high: f64) -> Bounds {
    let mut grown = bounds;
    let middle = bounds.min.lerp(bounds.max, 0.5);
    if grown.width() < wide && grown.height() < high {
        grown.min.x = grown.min.x.min(middle.x - wide / 2.0);
        grown.max.x = grown.max.x.max(middle.x + wide / 2.0);
    }
    grown
}

/// A picture in words: exercise, start or end, side, position.
fn alt(
    given: &HandOut<'_>,
    spec: &FigureSpec,
    exercise: &Exercise,
    side: Side,
    (label, which, key): (&str, usize, usize),
) -> String {
    let text = given.text;
    let mut pieces = vec![exercise.name.clone()];
    if !label.is_empty() {
        pieces.push(label.to_owned());
    }
    if exercise.unilateral {
        pieces.push(text.get(match side {
            Side::Left => "handout-side-left",
            Side::Right => "handout-side-right",
        }));
    }
    let positions = &exercise.positions;
    // Where a figure has keys of its own beside the written positions, the first is the start and the next the end.
    let place = if positions.len() == spec.keys.len() {
        key
    } else {
        which
    };
    let mut said = pieces.join(", ");
    if let Some(position) = positions.get(place).filter(|_| side == Side::Right) {
        said = format!("{said}. {}", position.description);
    } else if let Some(position) = positions.get(place) {
        // The words are written for the right side.
        said = text.with(
            "handout-alt-mirrored",
            &[
                ("what", (&said).into()),
                ("position", (&position.description).into()),
            ],
        );
    }
    said
}

fn far(one: &crate::figure::pose::Pose, other: &crate::figure::pose::Pose) -> bool {
    crate::figure::pose::Dof::all().any(|dof| {
        let by = (one.get(dof) - other.get(dof)).abs();
        let limit = if dof.is_place() { SAME / 50.0 } else { SAME };
        limit < by
    })
}

/// The moments that are the start and the end of an item's work.
pub fn moments(work: &Work, exercise: &Exercise, spec: &FigureSpec) -> [At; 2] {
    let part = |part, into_s, length_s| At::Part {
        part,
        into_s,
        length_s,
    };
    let still = [At::Ready, part(Part::Hold, 0.5, 1.0)];
    let first = work.parts().first().map(|(part, _)| *part);
    match (work, exercise.words.timed_part()) {
        (Work::Reps { .. }, _) => match first {
            Some(Part::Hold) => still,
            Some(first) => [part(first, 0.0, 1.0), part(first, 1.0, 1.0)],
            None => [At::Loop(0.0), At::Loop(0.5)],
        },
        (Work::Hold(_), _) | (Work::Timed(_), Part::Hold) => still,
        (Work::Timed(_), Part::StrokeA) => {
            let [first, _] = spec.strokes_s();
            [
                part(Part::StrokeA, 0.0, first),
                part(Part::StrokeA, first * 0.999, first),
            ]
        }
        (Work::Timed(_), cycle) => {
            let round = spec.period_s();
            [part(cycle, 0.0, round), part(cycle, round / 2.0, round)]
        }
    }
}

/// From where a figure is looked at.
pub fn looked_from(spec: &FigureSpec, at: At, side: Side) -> Camera {
    spec.camera_at(at, side, 0)
}

/// The figure at a moment, drawn with so many pixels a metre.
pub fn sketch_at(spec: &FigureSpec, at: At, side: Side, px_per_m: f64) -> Sketch {
    let posed = spec.posed(at, side);
    // A still picture shows what is seen more of two that fade into each other.
    let posed = match posed.fading() {
        Some((over, share)) if 0.5 <= share => over,
        Some(_) | None => posed,
    };
    let scene = Scene {
        spec,
        posed: &posed,
        side,
        camera: looked_from(spec, at, side),
        body: BodyBuild::Lean,
        head: HeadStyle::Short,
        px_per_m,
        muscles: true,
        teaching: false,
    };
    sketch(&scene, &mut OrderMemory::default())
}
