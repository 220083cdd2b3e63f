//! A question about what is kept, over the page: whether to delete it, or one session of it, or to take in a file.
//!
//! The safest answer has the keyboard first, and Escape gives it.

mod desk;
mod handed;
mod programme;
mod report;
mod session;

use std::path::Path;

use eframe::egui::{Id, IdSalt, Modal, Rect, Sense, Ui, UiBuilder, accesskit, pos2, vec2};

use crate::design::{radius, type_scale};
use crate::domain::PackId;
use crate::model::data::{DataAction, Question};
use crate::model::{Action, Model, PackAction, Screen, SettingsSection, StudioAction};
use crate::ui::frame::Tools;
use crate::ui::icons::{Icon, Weight};
use crate::ui::page;
use crate::ui::theme::{Look, color};
use crate::ui::widgets::{self, Column, DialogButton, Kind};

const WIDTH: f32 = 600.0;
const PADDING: f32 = 32.0;
const AROUND: f32 = 16.0;
const BUTTON: f32 = 56.0;
const GAP: f32 = 12.0;
/// Dialogs grow with the text up to this.
const MOST_GROWTH: f32 = 1.5;

/// View state: what was asked in the frame before.
#[derive(Debug, Default)]
pub(super) struct Ask {
    shown: Option<Question>,
}

/// The words of a question and its answers, the one that has the keyboard first.
struct Words {
    title: String,
    text: String,
    answers: Vec<(String, Icon, Kind, Action)>,
}

impl Ask {
    /// Draws the question, if there is one, and offers a file that is dropped on the window.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        model: &Model,
        tools: &Tools<'_>,
        window: Rect,
    ) -> Vec<Action> {
        let fresh = self.shown != model.data.question;
        self.shown.clone_from(&model.data.question);
        let Some(question) = &model.data.question else {
            return dropped(ui, model);
        };
        let words = words(model, tools, question);
        let modal = Modal::new(Id::unique("question"))
            .area(Modal::default_area(Id::unique("question")).fade_in(false))
            .backdrop_color(color(tools.look.roles.scrim))
            .frame(eframe::egui::Frame::NONE);
        let shown = modal.show(ui.ctx(), |ui| sheet_ui(ui, tools, window, (&words, fresh)));
        shown.inner.into_iter().collect()
    }
}

fn sheet_ui(
    ui: &mut Ui,
    tools: &Tools<'_>,
    window: Rect,
    (words, fresh): (&Words, bool),
) -> Option<Action> {
    let look = &tools.look;
    let wide = WIDTH * look.text_scale.clamp(1.0, MOST_GROWTH);
    let width = wide.min(window.width() - 2.0 * AROUND);
    let inner = width - 2.0 * PADDING;
    let high = |words: &str, style| widgets::height(ui, look, words, style, inner);
    let head = high(&words.title, type_scale::HEADLINE) + 8.0;
    let text = high(&words.text, type_scale::BODY) + 24.0;
    let count = words.answers.len() as f32;
    let foot = count * (BUTTON + GAP) - GAP;
    let height = head + text + foot + 2.0 * PADDING;
    let rect = Rect::from_center_size(window.center(), vec2(width, height.min(window.height())));
    let (own, _) = ui.allocate_exact_size(rect.size(), Sense::hover());
    widgets::dialog_ground(ui, look, own, look.roles.surface_raised, radius::DIALOG);
    let builder = UiBuilder::new()
        .max_rect(own)
        .id_salt("question")
        .accessibility_role(accesskit::Role::Dialog)
        .accessibility_label(&words.title);
    let shown = ui.scope_builder(builder, |ui| {
        let top = own.min + vec2(PADDING, PADDING);
        let mut column = Column::new(top, inner);
        if height <= window.height() {
            words_ui(ui, look, &mut column, words);
        } else {
            // Words that are higher than the window scroll over the answers.
            column.y = own.bottom() - PADDING - foot;
            let corner = pos2(own.right() - 8.0, column.y - GAP);
            let room = Rect::from_min_max(top - vec2(8.0, 0.0), corner);
            let salt = IdSalt::new("question-words");
            page::scroll(ui, salt, room, (top.x, inner), |ui, column| {
                words_ui(ui, look, column, words);
            });
        }
        answers_ui(ui, look, &mut column, (words, fresh))
    });
    shown.inner
}

fn words_ui(ui: &mut Ui, look: &Look, column: &mut Column, words: &Words) {
    let [ink, muted] = [look.roles.on_surface, look.roles.on_surface_muted].map(color);
    let title = widgets::line(&words.title, type_scale::HEADLINE, ink);
    column.say(ui, look, title);
    column.gap(8.0);
    column.say(
        ui,
        look,
        widgets::line(&words.text, type_scale::BODY, muted),
    );
    column.gap(24.0);
}

/// The answers one under the other; the safe one has the keyboard first.
fn answers_ui(
    ui: &mut Ui,
    look: &Look,
    column: &mut Column,
    (words, fresh): (&Words, bool),
) -> Option<Action> {
    let mut asked = None;
    for (place, (label, icon, kind, action)) in words.answers.iter().enumerate() {
        let corner = pos2(column.at().x, column.y);
        let rect = Rect::from_min_size(corner, vec2(column.width, BUTTON));
        let button = DialogButton {
            kind: *kind,
            icon: Some((*icon, Weight::Bold)),
            title: label,
            words: "",
            key: "",
            style: type_scale::BUTTON_LARGE,
        };
        let id = Id::unique(("question", place));
        if button.show(ui, look, (rect, id, fresh && place == 0)) {
            asked = Some(action.clone());
        }
        column.gap(BUTTON + GAP);
    }
    asked
}

fn words(model: &Model, tools: &Tools<'_>, question: &Question) -> Words {
    match question {
        Question::Delete => delete(tools),
        Question::Pack(name) => pack(model, tools, name),
        Question::Report(routine) => report::out(model, tools, routine),
        Question::RemoveReport(file) => report::remove(tools, file),
        Question::Session(id) => session::words(model, tools, id),
        Question::Programme(routine, asked) => programme::words(model, tools, (routine, *asked)),
        Question::TakeIn(file) => take_in(tools, file),
        Question::RemoveOwn(id) => desk::remove_own(model, tools, id),
        Question::Key => desk::key(tools),
        Question::SaveDraft => desk::save(model, tools),
        Question::HandedOut(routine) => handed::words(model, tools, routine),
    }
}

/// Whether everything is to be deleted.
fn delete(tools: &Tools<'_>) -> Words {
    let text = tools.text;
    let back = Action::Data(DataAction::Ask(None));
    Words {
        title: text.get("delete-title"),
        text: text.get("delete-text"),
        answers: vec![
            (text.get("delete-keep"), Icon::Shield, Kind::Main, back),
            (
                text.get("delete-yes"),
                Icon::Warning,
                Kind::Outline,
                Action::Data(DataAction::Delete),
            ),
        ],
    }
}

/// Whether a file that was dropped on the window is to be taken in.
fn take_in(tools: &Tools<'_>, file: &Path) -> Words {
    let text = tools.text;
    let name = file.display().to_string();
    let back = Action::Data(DataAction::Ask(None));
    let take = DataAction::TakeIn(Some(file.to_owned()));
    Words {
        title: text.get("take-in-title"),
        text: text.with("take-in-text", &[("file", (&name).into())]),
        answers: vec![
            (text.get("take-in-no"), Icon::Close, Kind::Main, back),
            (
                text.get("take-in-yes"),
                Icon::Up,
                Kind::Outline,
                Action::Data(take),
            ),
        ],
    }
}

/// Whether a pack is to be removed.
fn pack(model: &Model, tools: &Tools<'_>, name: &PackId) -> Words {
    let text = tools.text;
    let kept = model.packs.of(name);
    let title = kept.map_or("", |kept| kept.pack.title.as_str());
    let back = Action::Data(DataAction::Ask(None));
    let remove = Action::Packs(PackAction::Remove(name.clone()));
    Words {
        title: text.with("packs-remove-title", &[("title", title.into())]),
        text: text.get("packs-remove-text"),
        answers: vec![
            (text.get("packs-remove-no"), Icon::Close, Kind::Main, back),
            (
                text.get("packs-remove-yes"),
                Icon::Warning,
                Kind::Outline,
                remove,
            ),
        ],
    }
}

/// What files of photographs end with.
const PHOTOS: [&str; 4] = ["png", "jpg", "jpeg", "webp"];

/// A file that is dropped on the window: a photograph goes to the item of the studio that is open, an export is taken in, anything else is opened. Not while a session runs.
fn dropped(ui: &Ui, model: &Model) -> Vec<Action> {
    let file = ui.input(|input| {
        let mut files = input.raw.dropped_files.iter();
        files
            .find_map(|file| Some(file.path().to_owned()).filter(|path| path.file_name().is_some()))
    });
    let Some(file) = file.filter(|_| *model.screen() != Screen::Session) else {
        return Vec::new();
    };
    let ending = file.extension().unwrap_or_default();
    let is_photo = PHOTOS.iter().any(|own| ending.eq_ignore_ascii_case(own));
    if is_photo && model.photo_dropped().is_some() {
        return vec![Action::Studio(StudioAction::DropPhoto(file))];
    }
    if !ending.eq_ignore_ascii_case("json") {
        return vec![Action::Packs(PackAction::Open(Some(file)))];
    }
    vec![
        Action::Open(Screen::Settings(SettingsSection::MyData)),
        Action::Data(DataAction::Ask(Some(Question::TakeIn(file)))),
    ]
}
