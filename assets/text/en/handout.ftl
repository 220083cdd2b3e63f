# What is printed: the safety check's outcome and the summary of a session.

print = Print
save-a-copy = Save a copy
help-key-print = Ctrl P
help-key-print-does = Print
notice-page-opens = The page opens as a PDF file. Print it from there.
notice-page-saved = The page is saved.
notice-page-no-viewer = No program here opens PDF files. The page is in this file:
notice-page-not-made = The page could not be made.

date-full = { $day } { $month } { $year }
handout-foot = Stridewell · { $day }
handout-page = Page { $page } of { $pages }
handout-answered = Safety check answered on { $day }
handout-to-do = What to do
handout-began = When
handout-began-at = { $day }, { $time }
handout-length = How long
handout-length-of = { $time }, active { $active }
handout-exercises = Exercises
handout-exercises-of = { $done } of { $all }
handout-ended = End
handout-early = stopped early
handout-done = Planned and done
handout-done-column = Done
handout-side = { $side }: { $done }
handout-felt = How it felt
handout-pain = pain { $number } of 10
handout-pain-left = pain { $number } of 10, left
handout-pain-right = pain { $number } of 10, right
handout-note = Note:
handout-morning = The next morning: ______ of 10
handout-morning-about = How the leg feels after a night tells more than how it feels now. 0 is no pain, 10 the worst you can imagine.
