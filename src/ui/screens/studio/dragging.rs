//! Dragging an exercise into the routine, and an item to another place in it.

use eframe::egui::{Pos2, Rect, Stroke, Ui, pos2};

use super::{Shown, StudioScreen, edit};
use crate::design::stroke;
use crate::domain::ExerciseId;
use crate::domain::draft::{Edit, ListEdit};
use crate::model::Action;
use crate::ui::frame::Tools;
use crate::ui::theme::color;

/// What is being dragged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Dragging {
    /// An exercise of the catalogue.
    Exercise(ExerciseId),
    /// An item, by its place.
    Item(usize),
}

impl StudioScreen {
    /// Follows what is dragged: shows where it would come to, and puts it there when it is let go.
    pub(super) fn drag(
        &mut self,
        ui: &Ui,
        shown: &Shown<'_>,
        tools: &Tools<'_>,
        list: Option<Rect>,
        actions: &mut Vec<Action>,
    ) {
        let Some(dragging) = self.dragging.clone() else {
            return;
        };
        let (pointer, down) = ui.input(|input| {
            let pointer = &input.pointer;
            (pointer.latest_pos(), pointer.any_down())
        });
        let over = pointer.zip(list).filter(|(at, list)| list.contains(*at));
        let gap = over.map(|(at, _)| self.gap_at(at));
        if let (Some(gap), true) = (gap, down) {
            self.mark(ui, tools, gap, list);
        }
        if down {
            ui.request_repaint();
            return;
        }
        self.dragging = None;
        let count = shown.draft().items().len();
        let edits = gap.and_then(|gap| match dragging {
            Dragging::Exercise(id) => Some(ListEdit::Add(id, gap.min(count))),
            Dragging::Item(from) => {
                let to = if from < gap { gap - 1 } else { gap };
                (to != from).then_some(ListEdit::Move(from, to))
            }
        });
        actions.extend(edits.map(|list| edit(Edit::List(list))));
    }

    /// The gap between items that a point is nearest to: before the first row whose middle is below it.
    fn gap_at(&self, at: Pos2) -> usize {
        let mut rows = self.rows.iter();
        let below = rows.position(|row| at.y < row.center().y);
        below.unwrap_or(self.rows.len())
    }

    /// A line where what is dragged would come to.
    fn mark(&self, ui: &Ui, tools: &Tools<'_>, gap: usize, list: Option<Rect>) {
        let before = gap.checked_sub(1).and_then(|place| self.rows.get(place));
        let y = match (self.rows.get(gap), before) {
            (Some(row), _) => row.top() - 4.0,
            (None, Some(last)) => last.bottom() + 4.0,
            (None, None) => return,
        };
        let Some(row) = self.rows.first() else { return };
        if list.is_none_or(|list| !list.y_range().contains(y)) {
            return;
        }
        let edge = Stroke::new(stroke::FOCUS, color(tools.look.roles.primary));
        ui.painter().hline(row.x_range(), y, edge);
        let end = pos2(row.left(), y);
        ui.painter().circle_filled(end, 5.0, edge.color);
    }
}
