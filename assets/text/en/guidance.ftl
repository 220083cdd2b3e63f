# The guidance: help, its pages, and what leads to them.
guidance-search = Search, such as “ice”
guidance-found = { $count ->
    [0] Nothing to read about “{ $words }”
    [one] { $count } text about “{ $words }”
   *[other] { $count } texts about “{ $words }”
}
guidance-in-library = { $count ->
    [one] { $count } exercise or routine about it
   *[other] { $count } exercises and routines about it
}
guidance-all-pages = Show all pages
guidance-in = In the guidance
guidance-signs = See the signs
guidance-read-page = Read the page
guidance-read-more = Read more
guidance-read-on = Read on
guidance-exercises = Exercises
guidance-routines = Routines
guidance-check-yourself = Check yourself
guidance-sources = Sources
guidance-safety = Safety check again
guidance-safety-about = When something has changed
guidance-care = Care timers
guidance-care-about = Ice, raising the leg, breaks from sitting
guidance-about = About Stridewell
guidance-about-about = Version, licences, limits
guidance-get-help-fast = All signs on one page
guidance-long = A long hamstring
guidance-long-about = You said that your hamstring feels tight but is long. Leave this stretch out.

help-keys = Keys
help-keys-about = On pages and in a session
help-key-help = F1
help-key-help-does = When to get help; in a session, its keys
help-key-text = Ctrl + −
help-key-text-does = Larger and smaller text; Ctrl 0 for its usual size
help-key-full = F
help-key-full-does = Full screen
help-key-mute = M
help-key-mute-does = Sound on or off
help-key-skip = ← →
help-key-skip-does = In a session: the part before and the next
help-key-hurts = H
help-key-hurts-does = In a session: it hurts
help-key-signs = G
help-key-signs-does = When to get help
