//! Text and icons, placed and readable by a screen reader.

use std::sync::Arc;

use eframe::egui::epaint::text::Glyph;
use eframe::egui::text::{LayoutJob, TextFormat, TextWrapping};
use eframe::egui::{
    self, Color32, Galley, Pos2, Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, pos2,
};

use super::heading;
use crate::design::{TypeStyle, type_scale};
use crate::ui::icons::{Icon, Weight};
use crate::ui::theme::{Look, font, icon_font};

/// Letters never shrink below this, points.
const LEAST_SIZE: f32 = type_scale::LEAST;

/// In lists, letters shrink to this share before words are cut.
const LEAST_SHARE: f32 = 0.86;

/// Where a line stands in its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Align {
    #[default]
    Left,
    Center,
    Right,
}

/// Words with their style and color.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    words: &'a str,
    style: TypeStyle,
    ink: Color32,
    align: Align,
    heading: Option<usize>,
    live: bool,
}

/// Words in a style and a color, from the left.
pub fn line(words: &str, style: TypeStyle, ink: Color32) -> Line<'_> {
    Line {
        words,
        style,
        ink,
        align: Align::Left,
        heading: style.heading(),
        live: false,
    }
}

impl<'a> Line<'a> {
    /// Its words, their style and their color.
    pub(super) fn parts(&self) -> (&'a str, TypeStyle, Color32) {
        (self.words, self.style, self.ink)
    }

    /// Large, but no heading: a number, a state.
    #[must_use]
    pub fn plain(self) -> Self {
        let heading = None;
        Self { heading, ..self }
    }

    /// The heading of its page, whatever its size.
    #[must_use]
    pub fn title(self) -> Self {
        let heading = Some(1);
        Self { heading, ..self }
    }

    /// Said by a screen reader when it changes, after what is being said.
    #[must_use]
    pub fn live(self) -> Self {
        Self { live: true, ..self }
    }

    /// In the middle of its place.
    #[must_use]
    pub fn center(self) -> Self {
        self.align(Align::Center)
    }

    /// At the right of its place.
    #[must_use]
    pub fn right(self) -> Self {
        self.align(Align::Right)
    }

    /// Where it stands in its place.
    #[must_use]
    pub fn align(self, align: Align) -> Self {
        Self { align, ..self }
    }
}

/// Lays a line out at `scale` times its size; `width` is where it breaks, `rows` how often at most.
fn galley(ui: &Ui, line: &Line<'_>, scale: f32, width: f32, rows: usize) -> Arc<Galley> {
    let style = line.style;
    let format = TextFormat {
        font_id: font(style, style.size * scale),
        color: line.ink,
        extra_letter_spacing: style.tracking * scale,
        line_height: Some(style.line * scale),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(line.words.to_owned(), format);
    job.halign = match line.align {
        Align::Left => egui::Align::LEFT,
        Align::Center => egui::Align::Center,
        Align::Right => egui::Align::RIGHT,
    };
    job.wrap = TextWrapping {
        max_width: width,
        max_rows: rows,
        ..TextWrapping::default()
    };
    ui.painter().layout_job(job)
}

/// The size of a line of text.
pub fn measure(ui: &Ui, look: &Look, words: &str, style: TypeStyle) -> Vec2 {
    let line = line(words, style, Color32::WHITE);
    galley(ui, &line, look.text_scale, f32::INFINITY, 1).size()
}

/// How high `words` are when they break at `width`.
pub fn height(ui: &Ui, look: &Look, words: &str, style: TypeStyle, width: f32) -> f32 {
    let line = line(words, style, Color32::WHITE);
    galley(ui, &line, look.text_scale, width, usize::MAX)
        .size()
        .y
}

/// True when words fit into `size` without shrinking, over as many lines as there is room for, and no word is broken.
pub(super) fn fits(ui: &Ui, look: &Look, size: Vec2, (words, style): (&str, TypeStyle)) -> bool {
    let line = line(words, style, Color32::WHITE);
    let galley = galley(ui, &line, look.text_scale, size.x + 1.0, usize::MAX);
    is_inside(&galley, size)
}

fn is_inside(galley: &Galley, size: Vec2) -> bool {
    let own = galley.size();
    own.y <= size.y + 1.0 && own.x <= size.x + 2.0 && !breaks_a_word(galley)
}

/// One line in the middle of the height of `rect`; what does not fit ends in "…".
pub fn text(ui: &mut Ui, look: &Look, rect: Rect, line: Line<'_>) {
    let galley = galley(ui, &line, look.text_scale, rect.width() + 1.0, 1);
    show(ui, rect, &line, galley);
}

/// Up to `rows` lines in the middle of the height of `rect`; what does not fit ends in "…".
pub fn lines(ui: &mut Ui, look: &Look, rect: Rect, line: Line<'_>, rows: usize) {
    let galley = galley(ui, &line, look.text_scale, rect.width() + 1.0, rows);
    show(ui, rect, &line, galley);
}

/// All of it in `rect`, in as many lines as it has room for; letters shrink until nothing is left out.
pub fn fitted(ui: &mut Ui, look: &Look, rect: Rect, line: Line<'_>) {
    let galley = fit(ui, look, rect, &line);
    show(ui, rect, &line, galley);
}

/// One line that may shrink a little; what still does not fit ends in "…". For lists.
pub fn fitted_line(ui: &mut Ui, look: &Look, rect: Rect, line: Line<'_>) {
    let whole = galley(ui, &line, look.text_scale, f32::INFINITY, 1)
        .size()
        .x;
    let less = (rect.width() / whole.max(1.0)).clamp(LEAST_SHARE, 1.0);
    let galley = galley(ui, &line, look.text_scale * less, rect.width() + 1.0, 1);
    show(ui, rect, &line, galley);
}

/// One line for a control that has a name already; what does not fit ends in "…". Answers whether it did.
pub fn draw(ui: &Ui, look: &Look, rect: Rect, line: Line<'_>) -> bool {
    let galley = galley(ui, &line, look.text_scale, rect.width() + 1.0, 1);
    let whole = !galley.elided;
    paint(ui, rect, &line, galley);
    whole
}

/// Several lines from the top of `rect`, for a control that has a name already; answers how high they are.
pub fn draw_wrapped(ui: &Ui, look: &Look, rect: Rect, line: Line<'_>) -> f32 {
    let galley = galley(ui, &line, look.text_scale, rect.width(), usize::MAX);
    let size = Vec2::new(rect.width(), galley.size().y);
    paint(ui, Rect::from_min_size(rect.min, size), &line, galley);
    size.y
}

/// As [`fitted`], for words that belong to a control which has a name already.
pub fn paint_fitted(ui: &Ui, look: &Look, rect: Rect, line: Line<'_>) {
    let galley = fit(ui, look, rect, &line);
    paint(ui, rect, &line, galley);
}

fn fit(ui: &Ui, look: &Look, rect: Rect, line: &Line<'_>) -> Arc<Galley> {
    let mut scale = look.text_scale;
    loop {
        let galley = galley(ui, line, scale, rect.width() + 1.0, usize::MAX);
        let fits = is_inside(&galley, rect.size());
        if fits || line.style.size * scale < LEAST_SIZE {
            return galley;
        }
        scale *= 0.94;
    }
}

/// True where a line ends in the middle of a word.
fn breaks_a_word(galley: &Galley) -> bool {
    galley.rows.windows(2).any(|rows| {
        let [before, after] = rows else { return false };
        if before.ends_with_newline {
            return false;
        }
        let ends = [before.glyphs.last(), after.glyphs.first()];
        let within = |glyph: Option<&Glyph>| glyph.is_some_and(|glyph| glyph.chr.is_alphanumeric());
        ends.into_iter().all(within)
    })
}

/// Several lines from the top of `rect`; answers how high they are.
pub fn wrapped(ui: &mut Ui, look: &Look, rect: Rect, line: Line<'_>) -> f32 {
    let galley = galley(ui, &line, look.text_scale, rect.width(), usize::MAX);
    let height = galley.size().y;
    show(
        ui,
        Rect::from_min_size(rect.min, Vec2::new(rect.width(), height)),
        &line,
        galley,
    );
    height
}

fn show(ui: &mut Ui, rect: Rect, line: &Line<'_>, galley: Arc<Galley>) {
    let sense = if line.heading == Some(1) {
        heading::sense(ui, ui.next_auto_id())
    } else {
        Sense::hover()
    };
    let response = ui.allocate_rect(rect, sense);
    name(ui, &response, line);
    if galley.elided {
        response.on_hover_text(line.words);
    }
    paint(ui, rect, line, galley);
}

/// Says what stands here, and of a heading that it is one, so that a screen reader can go from one to the next.
fn name(ui: &Ui, response: &Response, line: &Line<'_>) {
    if line.live {
        super::live(ui, response);
    }
    let Some(level) = line.heading else {
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, line.words));
        return;
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, line.words));
    let ctx = ui.ctx();
    ctx.accesskit_node_builder(response.id, |node| node.set_level(level));
    if level == 1 {
        heading::heading(ui, response);
    }
}

fn paint(ui: &Ui, rect: Rect, line: &Line<'_>, galley: Arc<Galley>) {
    let x = match line.align {
        Align::Left => rect.left(),
        Align::Center => rect.center().x,
        Align::Right => rect.right(),
    };
    let at = pos2(x, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, line.ink);
}

/// An icon, its middle at `center`. It repeats what words beside it say.
pub fn icon(ui: &Ui, center: Pos2, icon: Icon, weight: Weight, size: f32, ink: Color32) {
    if let Some((family, glyph)) = icon.glyph(weight) {
        let galley = ui
            .painter()
            .layout_no_wrap(glyph.to_string(), icon_font(family, size), ink);
        let at = center - galley.size() / 2.0;
        ui.painter().galley(at, galley, ink);
    }
}
