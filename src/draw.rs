//! A sketch as SVG text.
