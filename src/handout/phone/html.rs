//! The pieces of a sheet as HTML, in the same order as on paper.

use std::fmt::Write as _;

use super::frames::SIZE;
use super::{Acted, Data};
use crate::handout::routine::HandOut;
use crate::handout::sheet::{
    Art, Block, Grid, Level, Mark, Masthead, Note, Practice, Shown, Words,
};

/// Text that cannot break the page.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
    out
}

/// A number without zeros that say nothing.
pub(super) fn fixed(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Pixels of the longer side of photographs, where there are up to so many of them on the page: all of them together stay
/// small enough to be sent.
const PHOTO_PX: [(usize, u32); 3] = [(6, 640), (18, 480), (usize::MAX, 360)];

fn photo_px(sheet: &crate::handout::Sheet) -> u32 {
    let is_photo = |shown: &&Shown| matches!(shown.art, Art::Photo(_));
    let photos = sheet.blocks.iter().map(|block| {
        if let Block::Practice(practice) = block {
            practice.pictures.iter().filter(is_photo).count()
        } else {
            0
        }
    });
    let count: usize = photos.sum();
    let mut found = PHOTO_PX.iter().filter(|(most, _)| count <= *most);
    found.next().map_or(0, |(_, px)| *px)
}

/// The page between its head and its script.
pub(super) fn body(given: &HandOut<'_>, sheet: &crate::handout::Sheet, data: &Data) -> String {
    let mut writer = Writer {
        given,
        data,
        photo_px: photo_px(sheet),
        out: String::new(),
    };
    writer.out.push_str("<main>\n");
    for block in &sheet.blocks {
        writer.block(block);
    }
    writer.out.push_str("</main>\n");
    let foot = crate::handout::routine::made_by(given);
    writeln!(writer.out, "<footer><p>{}</p></footer>", escaped(&foot)).ok();
    writer.out
}

struct Writer<'a> {
    given: &'a HandOut<'a>,
    data: &'a Data,
    /// Pixels of the longer side of a photograph.
    photo_px: u32,
    out: String,
}

impl Writer<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Masthead(masthead) => self.masthead(masthead),
            Block::Heading(level, words) => {
                let tag = if *level == Level::Title { "h1" } else { "h2" };
                self.line(&format!("<{tag}>{}</{tag}>", escaped(words)));
            }
            Block::Paragraph(words) | Block::Lead(words) | Block::Fine(words) => {
                self.paragraph("", words);
            }
            Block::Remark(words) => self.paragraph(" class=\"quiet\"", words),
            Block::Notes(notes) => self.notes(notes),
            Block::Practice(practice) => self.practice(practice),
            Block::Grid(grid) => self.grid(grid),
            // A phone does not read what it shows.
            Block::Beside(blocks, _) => {
                for block in blocks {
                    self.block(block);
                }
            }
            Block::Note(note) => self.notes(std::slice::from_ref(note)),
            Block::Ends(left, right) => {
                self.paragraph("", left);
                self.paragraph("", right);
            }
            Block::Rule => self.line("<hr>"),
            // A hand-out has none.
            Block::List(..) | Block::Table(_) | Block::Chart(_) => {}
        }
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn paragraph(&mut self, look: &str, words: &Words) {
        if !words.is_empty() {
            self.line(&format!("<p{look}>{}</p>", runs(words)));
        }
    }

    fn masthead(&mut self, masthead: &Masthead) {
        self.line("<header>");
        if let Some(logo) = &masthead.logo {
            self.photo(logo, "logo");
        }
        self.paragraph(" class=\"over\"", &masthead.over);
        self.line(&format!("<h1>{}</h1>", escaped(&masthead.title)));
        self.paragraph("", &masthead.under);
        for words in &masthead.beside {
            self.paragraph(" class=\"quiet\"", words);
        }
        self.line("</header>");
        let label = escaped(&self.given.text.get("phone-moves"));
        self.line(&format!(
            "<p class=\"moves\"><label><input type=\"checkbox\" id=\"moves\" checked> {label}</label></p>"
        ));
    }

    fn notes(&mut self, notes: &[Note]) {
        self.line("<ul class=\"bands\">");
        for note in notes {
            let mark = match note.mark {
                Mark::Ring => "<circle cx=\"8\" cy=\"8\" r=\"6\"/>",
                Mark::Diamond => "<path d=\"M8 1l7 7-7 7-7-7z\"/>",
                Mark::Octagon => "<path class=\"full\" d=\"M5 1h6l4 4v6l-4 4H5l-4-4V5z\"/>",
            };
            let (title, about) = (escaped(&note.title), escaped(&note.about));
            self.line(&format!(
                "<li><svg class=\"mark\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">{mark}</svg><span><b>{title}</b> {about}</span></li>"
            ));
        }
        self.line("</ul>");
    }

    fn practice(&mut self, practice: &Practice) {
        let place = practice.number - 1;
        let name = escaped(&practice.name);
        let id = format!("exercise-{place}");
        self.line(&format!(
            "<article aria-labelledby=\"{id}\" data-exercise=\"{place}\">"
        ));
        self.line(&format!(
            "<h2 id=\"{id}\"><span class=\"number\">{}</span> {name}</h2>",
            practice.number
        ));
        self.pictures(practice, place);
        for words in &practice.sentences {
            self.paragraph("", words);
        }
        self.line("<dl>");
        for dose in &practice.doses {
            let (label, value) = (escaped(&dose.label), escaped(&dose.value));
            self.line(&format!("<div><dt>{label}</dt><dd>{value}</dd></div>"));
        }
        self.line("</dl>");
        for words in &practice.remarks {
            self.paragraph(" class=\"quiet\"", words);
        }
        self.instructions(place);
        self.timer(place, &name);
        self.line("</article>");
    }

    fn pictures(&mut self, practice: &Practice, place: usize) {
        let motion = self
            .data
            .items
            .get(place)
            .and_then(|item| item.motion.as_ref());
        let Some(motion) = motion else {
            for shown in &practice.pictures {
                self.photo(shown, "photo");
                // It is said by the picture's own words already.
                if !shown.label.is_empty() {
                    let label = escaped(&shown.label);
                    self.line(&format!(
                        "<p class=\"quiet\" aria-hidden=\"true\">{label}</p>"
                    ));
                }
            }
            return;
        };
        let alts: Vec<&str> = practice
            .pictures
            .iter()
            .map(|one| one.alt.as_str())
            .collect();
        let alt = escaped(&alts.join(" "));
        let [width, height] = SIZE;
        let flipped = self.flips(place);
        self.line(&format!(
            "<svg class=\"figure{flipped}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{alt}\">{}</svg>",
            motion.still(0)
        ));
    }

    /// The figure is drawn on the right; on the left it is its mirror image.
    fn flips(&self, place: usize) -> &'static str {
        let item = self.given.items().nth(place);
        let side = item.map(|(item, exercise)| self.given.side(item, exercise));
        if side == Some(crate::domain::Side::Left) {
            " left"
        } else {
            ""
        }
    }

    fn photo(&mut self, shown: &Shown, class: &str) {
        let Art::Photo(photo) = &shown.art else {
            return;
        };
        let bytes = super::packed::letters(&photo.within(self.photo_px).jpeg());
        let alt = escaped(&shown.alt);
        self.line(&format!(
            "<img class=\"{class}\" alt=\"{alt}\" src=\"data:image/jpeg;base64,{bytes}\">"
        ));
    }

    /// The whole of the instructions: a phone has room for them.
    fn instructions(&mut self, place: usize) {
        let Some((_, exercise)) = self.given.items().nth(place) else {
            return;
        };
        if exercise.instructions.is_empty() {
            return;
        }
        let title = escaped(&self.given.text.get("phone-instructions"));
        self.line(&format!("<details><summary>{title}</summary><ol>"));
        for sentence in &exercise.instructions {
            self.line(&format!("<li>{}</li>", escaped(sentence)));
        }
        self.line("</ol></details>");
    }

    fn timer(&mut self, place: usize, name: &str) {
        let steps = |item: &Acted| !item.steps.is_empty();
        if !self.data.items.get(place).is_some_and(steps) {
            return;
        }
        let words = &self.data.words;
        let [start, pause, stop] =
            [&words.start, &words.pause, &words.stop].map(|one| escaped(one));
        let clock = format!(
            "<div class=\"timer\"><p class=\"now\"></p><p class=\"clock\" role=\"timer\" aria-live=\"off\"></p>\
             <p class=\"count\"></p><p class=\"said\" role=\"status\" aria-live=\"polite\"></p>\
             <button type=\"button\" class=\"start\">{start}<span class=\"unseen\">: {name}</span></button> \
             <button type=\"button\" class=\"pause\" hidden>{pause}</button> \
             <button type=\"button\" class=\"stop\" hidden>{stop}</button></div>"
        );
        self.line(&clock);
    }

    /// The days as rows: a phone is higher than it is wide.
    fn grid(&mut self, grid: &Grid) {
        let title = escaped(&grid.title);
        self.line(&format!(
            "<section aria-labelledby=\"ticks\"><h2 id=\"ticks\">{title}</h2>"
        ));
        let day = escaped(&self.given.text.get("phone-day"));
        let head = "<table><thead><tr><th scope=\"col\">";
        write!(self.out, "{head}{day}</th>").ok();
        for row in &grid.rows {
            write!(self.out, "<th scope=\"col\">{}</th>", escaped(row)).ok();
        }
        self.line("</tr></thead><tbody>");
        for number in 1..=7 * grid.weeks {
            write!(self.out, "<tr><th scope=\"row\">{number}</th>").ok();
            for (place, row) in grid.rows.iter().enumerate() {
                let name = format!("{}, {day} {number}", escaped(row));
                let key = format!("{number}-{place}");
                let field = if place == 0 {
                    format!("<input type=\"checkbox\" data-tick=\"{key}\" aria-label=\"{name}\">")
                } else {
                    format!(
                        "<input type=\"number\" min=\"0\" max=\"10\" inputmode=\"numeric\" data-tick=\"{key}\" aria-label=\"{name}\">"
                    )
                };
                write!(self.out, "<td>{field}</td>").ok();
            }
            self.line("</tr>");
        }
        self.line("</tbody></table>");
        let kept = escaped(&self.given.text.get("phone-kept"));
        self.line(&format!("<p class=\"quiet\">{kept}</p></section>"));
    }
}

/// Words with some of them bold.
fn runs(words: &Words) -> String {
    let mut out = String::new();
    for run in words.runs() {
        let text = escaped(&run.text).replace('\n', "<br>");
        if run.bold {
            write!(out, "<b>{text}</b>").ok();
        } else {
            out.push_str(&text);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_break_the_page() {
        let words = Words::plain("<script>\"a\" & b</script>");
        let safe = "&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;";
        assert_eq!(runs(&words), safe);
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!([2.0, 0.5, 1.25].map(fixed), ["2", "0.5", "1.25"]);
    }
}
