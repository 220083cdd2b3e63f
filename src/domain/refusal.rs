//! Why a file of somebody else is not taken in, in kinds that a person can do something about.

/// A kind of fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Refusal {
    /// There is no such file.
    Gone,
    /// The system does not let it be read.
    Unreadable,
    /// It is something else than a pack.
    NoPack,
    /// It ends before its end.
    CutShort,
    /// More than is ever opened.
    Large,
    /// A newer version of the program is needed.
    Newer,
    /// It was damaged.
    Damaged,
    /// It is packed in a way that could be read in two.
    Packing,
    /// It is not as it was when it was listed and signed.
    Changed,
    /// What is in it is not as content has to be.
    Content,
    /// A picture in it, or one that is missing.
    Picture,
    /// A text without a code.
    NoCode,
    /// A code of a newer version.
    CodeNewer,
    /// A code that was not read whole.
    CodeDamaged,
    /// A code that names what is not built in.
    CodeUnknown,
    /// A code with a dose that cannot be.
    CodeDose,
    /// A photograph that is too large to look for a code in.
    PhotoLarge,
    /// Something else than a photograph.
    NoPhoto,
    /// A photograph in which no code was found.
    CodeNotFound,
}

impl Refusal {
    /// True where more details would tell a person nothing.
    pub fn says_all(self) -> bool {
        match self {
            Self::Gone
            | Self::NoPack
            | Self::CutShort
            | Self::NoCode
            | Self::CodeNewer
            | Self::CodeDamaged
            | Self::CodeUnknown
            | Self::CodeDose
            | Self::PhotoLarge
            | Self::NoPhoto
            | Self::CodeNotFound => true,
            Self::Unreadable
            | Self::Large
            | Self::Newer
            | Self::Damaged
            | Self::Packing
            | Self::Changed
            | Self::Content
            | Self::Picture => false,
        }
    }
}
