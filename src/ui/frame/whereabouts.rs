//! Who has the keyboard when what is shown changes: a page that opens starts at its heading, a dialog that closes gives
//! the keyboard back to what had it.

use eframe::egui::{Id, Ui};

use crate::model::{LibraryTab, Model, Screen, SettingsSection};
use crate::ui::screens::session::open_dialog;
use crate::ui::widgets;

/// View state: what was shown in the frame before.
#[derive(Debug, Default)]
pub(super) struct Whereabouts {
    page: Option<(Screen, usize)>,
    /// What had the keyboard when something was laid over the page.
    under: Option<Option<Id>>,
    /// True in the first frame without it.
    closes: bool,
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
            self.under = None;
        } else {
            self.give_back(ui, model);
        }
    }

    fn give_back(&mut self, ui: &Ui, model: &Model) {
        if is_covered(model) {
            self.closes = false;
            let now = || ui.memory(|memory| memory.focused());
            self.under.get_or_insert_with(now);
        } else if self.under.is_some() && !self.closes {
            // For one more frame what lay over the page keeps the keyboard from it.
            self.closes = true;
            ui.request_repaint();
        } else if let Some(before) = self.under.take() {
            self.closes = false;
            if let Some(id) = before {
                ui.memory_mut(|memory| memory.request_focus(id));
            }
        }
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
    let asks = *screen == Screen::Safety;
    (screen.clone(), if asks { model.safety.page } else { 0 })
}

/// True while something lies over the page and has the keyboard for itself.
fn is_covered(model: &Model) -> bool {
    let in_session = *model.screen() == Screen::Session;
    let session = model.session.as_ref().filter(|_| in_session);
    model.data.question.is_some()
        || model.help.is_over()
        || session.is_some_and(|session| open_dialog(session).is_some())
}
