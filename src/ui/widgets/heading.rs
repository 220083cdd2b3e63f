//! Where reading starts: the heading of a page that has just opened has the keyboard, so that a screen reader says it and
//! the next press of Tab goes on from there.
//!
//! Nobody else notices: it shows no ring, Tab never comes back to it, and keys of the page work as if nothing had the
//! keyboard.

use eframe::egui::{Context, EventFilter, Id, Memory, Response, Sense, Ui, accesskit};

/// Who waits for a heading, and which one has taken the keyboard.
#[derive(Clone, Copy, Debug, Default)]
struct Start {
    wanted: bool,
    taken: Option<Id>,
}

fn start(ctx: &Context) -> Start {
    ctx.data(|data| data.get_temp(key())).unwrap_or_default()
}

fn set(ctx: &Context, start: Start) {
    ctx.data_mut(|data| data.insert_temp(key(), start));
}

fn key() -> Id {
    Id::unique("start-of-reading")
}

/// The first heading that is drawn from now on gets the keyboard; `false` takes that back.
pub fn start_at_heading(ctx: &Context, wanted: bool) {
    set(
        ctx,
        Start {
            wanted,
            ..start(ctx)
        },
    );
}

/// True when something that can be pressed or written in has the keyboard.
pub fn control_has_keyboard(ui: &Ui) -> bool {
    let focused = ui.memory(Memory::focused);
    focused.is_some_and(|id| start(ui.ctx()).taken != Some(id))
}

/// What a heading that is drawn next can do: take the keyboard if its page has just opened, else nothing.
pub(super) fn sense(ui: &Ui, id: Id) -> Sense {
    let now = start(ui.ctx());
    let keeps = now.taken == Some(id) && ui.memory(|memory| memory.has_focus(id));
    if now.wanted || keeps {
        Sense::focusable_noninteractive()
    } else {
        Sense::hover()
    }
}

/// Lets a heading take the keyboard if its page has just opened.
pub(super) fn heading(ui: &Ui, response: &Response) {
    let now = start(ui.ctx());
    if now.wanted {
        response.request_focus();
        let taken = Some(response.id);
        let wanted = false;
        set(ui.ctx(), Start { wanted, taken });
    } else if now.taken == Some(response.id) && response.has_focus() {
        // Arrows and Escape belong to the page.
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
}

/// Lets a screen reader say what is called so when it comes or changes, once it has said what it is saying.
pub fn live(ui: &Ui, response: &Response) {
    let polite = accesskit::Live::Polite;
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_live(polite));
}
