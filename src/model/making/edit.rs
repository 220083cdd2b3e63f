//! What can be changed of an exercise of one's own, each change as data.

use std::sync::Arc;

use super::{Made, Making, start_of};
use crate::domain::Picture;
use crate::domain::exercise::{Category, Position};
use crate::domain::own::{OwnLine, OwnWork};
use crate::figure::math::Vec3;
use crate::figure::pose::Dof;
use crate::figure::study::{Bearing, Joint, Kit, Movement};

/// A change.
#[derive(Clone, Debug, PartialEq)]
pub enum MakeEdit {
    /// Writes a text.
    Write(OwnLine, String),
    /// Another kind of exercise.
    Be(Category),
    /// Each side by itself, or both together.
    Sides(bool),
    /// Another kind of work, and the movement that goes with it.
    Work(OwnWork),
    /// A figure in this position, in the place of the one that was there.
    Stand(Position),
    /// No figure: photographs show it.
    NoFigure,
    /// Drags a joint to a point, metres.
    Drag(Joint, Vec3),
    /// Bends a joint to an angle, degrees.
    Bend(Dof, f64),
    /// A part of the body bears weight, or no more.
    Bear(Bearing),
    /// Puts a thing to the figure, or takes it away.
    Put(Kit),
    /// Moves a thing along and up, metres.
    Nudge(Kit, [f64; 2]),
    /// The key position once more.
    AddKey,
    /// Without the key position.
    RemoveKey,
    /// Left and right exchanged: of all key positions, or of the one that is shown.
    Swap(bool),
    /// A photograph more.
    Photo(Picture),
    /// What photographs show, and which instructions they belong to; those that are left out are gone.
    Photos(Vec<Picture>),
}

/// Most photographs of an exercise.
const PHOTOS: usize = 12;

impl MakeEdit {
    /// True when both are one motion: typed into the same field, dragged by the same joint.
    fn goes_on(&self, last: &Self) -> bool {
        match (self, last) {
            (Self::Write(line, _), Self::Write(other, _)) => line == other,
            (Self::Photos(now), Self::Photos(before)) => {
                let of =
                    |all: &[Picture]| all.iter().map(|own| own.instruction).collect::<Vec<_>>();
                of(now) == of(before)
            }
            (Self::Drag(joint, _), Self::Drag(other, _)) => joint == other,
            (Self::Bend(dof, _), Self::Bend(other, _)) => dof == other,
            _ => false,
        }
    }
}

impl Making {
    /// Changes it; what goes on from the change before is one step with it.
    pub(in crate::model) fn edit(&mut self, edit: &MakeEdit) {
        let mut made = Made::clone(&self.made);
        self.change(&mut made, edit);
        if made == *self.made {
            return;
        }
        let goes_on = self.last.as_ref().is_some_and(|last| edit.goes_on(last));
        if !goes_on {
            self.before.push(self.step());
        }
        self.after.clear();
        self.made = Arc::new(made);
        self.last = Some(edit.clone());
        self.follow(edit);
        if !matches!(edit, MakeEdit::Drag(..)) {
            self.look_over();
        }
    }

    /// What is shown follows what was changed.
    fn follow(&mut self, edit: &MakeEdit) {
        match edit {
            MakeEdit::Stand(_) => self.show_key(0),
            MakeEdit::AddKey => self.show_key(self.key + 1),
            MakeEdit::RemoveKey => self.show_key(self.key.saturating_sub(1)),
            MakeEdit::Drag(joint, _) => {
                self.joint = *joint;
                self.seen.plays = false;
            }
            MakeEdit::Bend(..) | MakeEdit::Bear(_) | MakeEdit::Swap(false) => {
                self.seen.plays = false;
            }
            MakeEdit::Write(..)
            | MakeEdit::Be(_)
            | MakeEdit::Sides(_)
            | MakeEdit::Work(_)
            | MakeEdit::NoFigure
            | MakeEdit::Put(_)
            | MakeEdit::Nudge(..)
            | MakeEdit::Swap(true)
            | MakeEdit::Photo(_)
            | MakeEdit::Photos(_) => {}
        }
    }

    fn change(&self, made: &mut Made, edit: &MakeEdit) {
        let own = &mut made.exercise;
        match edit {
            MakeEdit::Write(line, words) => own.write(*line, words),
            MakeEdit::Be(category) => own.category = *category,
            MakeEdit::Sides(each) => own.work_sides(*each),
            MakeEdit::Work(work) => {
                own.do_work(*work, &self.usual);
                made.figure = made.figure.as_ref().map(|own| own.moving(moves(*work)));
            }
            MakeEdit::Stand(position) => {
                own.position = *position;
                let figure = start_of(*position).figure(own.id.as_str(), &own.name);
                made.figure = Some(figure.moving(moves(own.own_work())));
            }
            MakeEdit::NoFigure => made.figure = None,
            MakeEdit::Photo(picture) if own.pictures.len() < PHOTOS => {
                own.pictures.push(picture.clone());
            }
            MakeEdit::Photo(_) => {}
            MakeEdit::Photos(pictures) => own.pictures.clone_from(pictures),
            MakeEdit::Drag(..)
            | MakeEdit::Bend(..)
            | MakeEdit::Bear(_)
            | MakeEdit::Put(_)
            | MakeEdit::Nudge(..)
            | MakeEdit::AddKey
            | MakeEdit::RemoveKey
            | MakeEdit::Swap(_) => self.change_figure(made, edit),
        }
    }

    fn change_figure(&self, made: &mut Made, edit: &MakeEdit) {
        let Some(figure) = &made.figure else { return };
        let (key, both) = (self.key, self.both);
        let changed = match edit {
            MakeEdit::Drag(joint, to) => figure.dragged(key, *joint, *to, both),
            MakeEdit::Bend(dof, degrees) => figure.bent(key, *dof, *degrees, both),
            MakeEdit::Bear(bearing) => figure.with_bearing(key, *bearing),
            MakeEdit::Put(kit) => figure.with_kit(*kit, key),
            MakeEdit::Nudge(kit, by) => figure.nudged(*kit, *by),
            MakeEdit::AddKey => figure.with_key_after(key),
            MakeEdit::RemoveKey => figure.without_key(key),
            MakeEdit::Swap(all) => figure.swapped((!all).then_some(key)),
            MakeEdit::Write(..)
            | MakeEdit::Be(_)
            | MakeEdit::Sides(_)
            | MakeEdit::Work(_)
            | MakeEdit::Stand(_)
            | MakeEdit::NoFigure
            | MakeEdit::Photo(_)
            | MakeEdit::Photos(_) => return,
        };
        made.figure = Some(changed);
        // Two strokes in turn are one movement from here on: their phases went with the keys.
        let other_keys = matches!(edit, MakeEdit::AddKey | MakeEdit::RemoveKey);
        if other_keys && made.exercise.words.has_strokes() {
            made.exercise.do_work(OwnWork::Timed, &self.usual);
        }
    }
}

/// The movement that goes with a kind of work.
fn moves(work: OwnWork) -> Movement {
    match work {
        OwnWork::Reps => Movement::Repetition,
        OwnWork::Hold => Movement::Hold,
        OwnWork::Timed => Movement::Round,
    }
}
