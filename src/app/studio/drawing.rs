//! The hand-out as pictures for the studio, drawn on a thread of its own: the latest wish counts.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use eframe::egui;

use crate::app::App;
use crate::app::print::Whole;
use crate::domain::{Draft, RoutineId};
use crate::handout::Paper;
use crate::handout::layout::{Laid, Page, What};
use crate::handout::picture::Painter;
use crate::handout::sheet::Print;
use crate::model::studio::{Pixels, PreviewPage};
use crate::model::{Action, StudioAction, studio};

/// Pixels a point of the paper: so that 480 points of the screen are sharp on most of them.
const PX_PER_PT: f32 = 1.6;
/// Room above the number of an item, and how high the last one on a page is taken to be, points.
const ABOVE: f32 = 8.0;
const LAST: f32 = 104.0;

/// Draws pages until it is dropped.
pub(in crate::app) struct Pages {
    wishes: Sender<Wish>,
}

struct Wish {
    id: RoutineId,
    whole: Whole,
    paper: Paper,
}

/// A paper of the studio as the hand-out knows it.
pub(super) fn paper(paper: studio::Paper) -> Paper {
    match paper {
        studio::Paper::A4 => Paper::A4,
        studio::Paper::Letter => Paper::Letter,
    }
}

/// How a sheet of the studio is printed.
pub(super) fn print(sheet: studio::Sheet) -> Print {
    Print {
        large: sheet.large,
        ..Print::default()
    }
}

impl App {
    /// Draws the pages of a draft.
    pub(super) fn draw_draft(&mut self, draft: &Draft, sheet: studio::Sheet, ctx: &egui::Context) {
        // Tests without a home look at what is drawn on the screen itself, which a thread would change when it likes.
        let Some(paths) = self.paths.clone() else {
            return;
        };
        let language = (self.frame.language().tag(), Some(paths));
        let Some(whole) = Whole::of_draft(&self.model, draft, language, print(sheet)) else {
            return;
        };
        if self.pages.is_none() {
            self.pages = start(&self.outbox, ctx);
        }
        if let Some(pages) = &self.pages {
            let wish = Wish {
                id: draft.id().clone(),
                whole,
                paper: paper(sheet.paper),
            };
            pages.wishes.send(wish).ok();
        }
    }
}

fn start(outbox: &Sender<Action>, ctx: &egui::Context) -> Option<Pages> {
    let (wishes, inbox) = mpsc::channel();
    let (outbox, ctx) = (outbox.clone(), ctx.clone());
    thread::Builder::new()
        .name("stridewell-pages".to_owned())
        .spawn(move || {
            work(&inbox, |id, pages| {
                let drawn = StudioAction::Drawn(id, pages);
                outbox.send(Action::Studio(drawn)).ok();
                ctx.request_repaint();
            });
        })
        .inspect_err(|error| tracing::error!(%error, "the hand-out is not drawn"))
        .ok()?;
    Some(Pages { wishes })
}

fn work(inbox: &Receiver<Wish>, drawn: impl Fn(RoutineId, Vec<PreviewPage>)) {
    let Some(mut painter) = Painter::new() else {
        tracing::error!("the hand-out has no fonts");
        return;
    };
    while let Ok(first) = inbox.recv() {
        let wish = inbox.try_iter().last().unwrap_or(first);
        let laid = painter.lay_out(&wish.whole.sheet(), wish.paper);
        let mut pages = Vec::new();
        let mut before = 0;
        for (place, page) in laid.pages.iter().enumerate() {
            let Some(picture) = painter.page(&laid, place, PX_PER_PT) else {
                break;
            };
            let items = items(&laid, page, before);
            before += items.len();
            pages.push(PreviewPage {
                size: [picture.width.into(), picture.height.into()],
                pixels: Pixels(Arc::from(picture.rgba)),
                items,
            });
        }
        drawn(wish.id, pages);
    }
}

/// Where items are on a page: their numbers stand on discs, in order.
fn items(laid: &Laid, page: &Page, before: usize) -> Vec<(usize, [f32; 4])> {
    let [wide, high] = laid.room.paper;
    let discs = page.pieces.iter().filter(|piece| piece.what == What::Disc);
    let tops: Vec<f32> = discs.map(|piece| piece.at[1] - ABOVE).collect();
    let left = laid.room.left - ABOVE;
    let each = tops.iter().enumerate().map(|(place, top)| {
        let foot = tops.get(place + 1).copied().unwrap_or(top + LAST);
        let edges = [left / wide, top / high, 1.0 - left / wide, foot / high];
        (before + place, edges)
    });
    each.collect()
}
