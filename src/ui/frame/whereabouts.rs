//! Who has the keyboard when what is shown changes: a page that opens starts at its heading, a dialog that closes gives
//! the keyboard back to what had it.

use eframe::egui::{Id, Memory, Ui};

use crate::model::{LibraryTab, Model, Screen, SettingsSection};
use crate::ui::screens::session::open_dialog;
use crate::ui::widgets;

/// What lies over the page.
#[derive(Clone, Copy, Debug, Default)]
enum Over {
    #[default]
    Nothing,
    /// Something that keeps the keyboard to itself, and what had it before.
    Covered(Option<Id>),
    /// It was taken away in the frame before.
    Uncovered(Option<Id>),
}

/// View state: what was shown in the frame before.
#[derive(Debug, Default)]
pub(super) struct Whereabouts {
    page: Option<(Screen, usize)>,
    over: Over,
}

impl Whereabouts {
    /// Looks at what is to be shown, before it is drawn.
    pub(super) fn look(&mut self, ui: &Ui, model: &Model) {
        let page = Some(page(model));
        // The program starts with the keys of its first page.
        let turned = self.page.is_some() && self.page != page;
        self.page = page;
        // A session has its own keys, and says by itself what goes on.
        widgets::start_at_heading(ui.ctx(), turned && *model.screen() != Screen::Session);
        if turned {
            self.over = Over::Nothing;
        } else {
            self.give_back(ui, model);
        }
    }

    fn give_back(&mut self, ui: &Ui, model: &Model) {
        self.over = match (is_covered(model), self.over) {
            (true, Over::Nothing) => Over::Covered(ui.memory(Memory::focused)),
            (true, Over::Covered(before) | Over::Uncovered(before)) => Over::Covered(before),
            (false, Over::Covered(before)) => {
                // For one more frame what lay over the page keeps the keyboard from it.
                ui.request_repaint();
                Over::Uncovered(before)
            }
            (false, Over::Uncovered(before)) => {
                if let Some(id) = before {
                    ui.memory_mut(|memory| memory.request_focus(id));
                }
                Over::Nothing
            }
            (false, Over::Nothing) => Over::Nothing,
        };
    }
}

/// Which page is shown, and which part of it where parts follow each other. Who changes a tab stays on it.
fn page(model: &Model) -> (Screen, usize) {
    let screen = model.screen();
    if matches!(screen, Screen::Library(_)) {
        return (Screen::Library(LibraryTab::default()), 0);
    }
    if matches!(screen, Screen::Settings(_)) {
        return (Screen::Settings(SettingsSection::default()), 0);
    }
    let desk = model.studio.desk.as_ref();
    let desk = desk.filter(|_| *screen == Screen::Studio);
    let part = if *screen == Screen::Safety {
        model.safety.page
    } else {
        desk.map_or(0, |desk| 1 + usize::from(desk.details))
    };
    (screen.clone(), part)
}

/// True while something lies over the page and has the keyboard for itself.
fn is_covered(model: &Model) -> bool {
    let in_session = *model.screen() == Screen::Session;
    let session = model.session.as_ref().filter(|_| in_session);
    model.data.question.is_some()
        || model.help.is_over()
        || session.is_some_and(|session| open_dialog(session).is_some())
}
