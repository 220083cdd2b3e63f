//! How large what strangers send may be. Counted while it is read, whatever a header claims.

/// The whole archive, in bytes: some thousand photographs at the size that we write.
pub const ARCHIVE_BYTES: u64 = 400 << 20;

/// Everything in it together once inflated, in bytes; photographs do not shrink, so hardly more than the archive.
pub const INFLATED_BYTES: u64 = 416 << 20;

/// Entries of an archive.
pub const ENTRIES: usize = 5_000;

/// The archive's list of its entries, in bytes.
pub const DIRECTORY_BYTES: u64 = 1 << 20;

/// One file of content, in bytes; the longest built-in routine is a fiftieth of it.
pub const TEXT_BYTES: u64 = 1 << 20;

/// All files of content together, in bytes.
pub const TEXTS_BYTES: u64 = 16 << 20;

/// A signature or a public key, in bytes.
pub const SIGNATURE_BYTES: u64 = 4 << 10;

/// One picture as a file, in bytes.
pub const PICTURE_BYTES: u64 = 20 << 20;

/// The name of an entry with its folders, in bytes.
pub const NAME_BYTES: usize = 120;

/// Pieces that one picture is made of: segments of a JPEG, chunks of a PNG or WebP. A camera writes some dozens.
pub const PICTURE_PIECES: usize = 8_000;

/// Width and height of a picture, in pixels.
pub const PICTURE_SIDE: u32 = 12_000;

/// Width times height of a picture: what a good camera takes.
pub const PICTURE_PIXELS: u64 = 50_000_000;

/// Memory that one picture may take while it is decoded, in bytes.
pub const DECODING_BYTES: u64 = 192 << 20;

/// A picture's longer side as we write it, in pixels.
pub const WRITTEN_SIDE: u32 = 2_000;

/// A text in a file of content, in characters.
pub const TEXT_CHARACTERS: usize = 2_000;

/// Entries of a list, or keys of a table, in a file of content.
pub const LIST_ENTRIES: usize = 400;

/// Tables within tables in a file of content.
pub const DEPTH: usize = 10;

/// The largest number in a file of content, above and below zero.
pub const NUMBER: f64 = 1_000_000.0;

/// Problems that are kept of one pack; a thousand more say no more.
pub const PROBLEMS: usize = 500;

/// Problems that are shown of one pack.
pub const PROBLEMS_SHOWN: usize = 50;
