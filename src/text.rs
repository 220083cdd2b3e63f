//! Messages by id in the person's language. Knows only the domain types that it words.
