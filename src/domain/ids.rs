//! Names of things: ids decide identity, never titles or file names.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::Arc;

/// The id of a `T`, as files and the command line spell it.
///
/// Cheap to clone, so actions and plans can carry it.
pub struct Id<T> {
    text: Arc<str>,
    kind: PhantomData<fn() -> T>,
}

/// Kind marker of [`ExerciseId`].
#[derive(Debug)]
pub enum ExerciseKind {}

/// Kind marker of [`RoutineId`].
#[derive(Debug)]
pub enum RoutineKind {}

/// Kind marker of [`VariantId`].
#[derive(Debug)]
pub enum VariantKind {}

/// Kind marker of [`PageId`].
#[derive(Debug)]
pub enum PageKind {}

/// Kind marker of [`SelfCheckId`].
#[derive(Debug)]
pub enum SelfCheckKind {}

/// Kind marker of [`PackId`].
#[derive(Debug)]
pub enum PackKind {}

/// The id of a pack, such as `riverside-2026-04`.
pub type PackId = Id<PackKind>;

/// The id of a page of the guidance, such as `ice-and-heat`.
pub type PageId = Id<PageKind>;

/// The id of a movement by which a person checks themselves, such as `check-straight-leg-raise`.
pub type SelfCheckId = Id<SelfCheckKind>;

/// The id of an exercise, such as `glute-bridge`.
pub type ExerciseId = Id<ExerciseKind>;

/// The id of a routine, such as `nordic-ten-week`.
pub type RoutineId = Id<RoutineKind>;

/// The id of a variant inside its routine, such as `week-5`.
pub type VariantId = Id<VariantKind>;

impl<T> Id<T> {
    /// The id that is spelled `text`.
    pub fn new(text: &str) -> Self {
        Self {
            text: Arc::from(text),
            kind: PhantomData,
        }
    }

    /// The spelling of the id.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same id inside of a pack. No id of a file has the mark between the two, so what packs bring never takes the place
    /// of what is built in, nor of what another pack brings.
    #[must_use]
    pub fn within(&self, pack: &PackId) -> Self {
        Self::new(&format!("{pack}{WITHIN}{self}"))
    }

    /// The pack that it came with; `None` where it is built in.
    pub fn pack(&self) -> Option<PackId> {
        let (pack, _) = self.text.split_once(WITHIN)?;
        Some(PackId::new(pack))
    }
}

/// Between a pack and what it brings.
const WITHIN: char = '/';

impl<T> From<&str> for Id<T> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self {
            text: Arc::clone(&self.text),
            kind: PhantomData,
        }
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.text, f)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
