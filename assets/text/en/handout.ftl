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

# The hand-out of a routine.

handout-title = { $routine }: { $variant }
handout-review = Review
handout-for = For
handout-goal = goal: { $goal }
handout-weeks = { $count ->
    [one] for a week
   *[other] for { $count } weeks
}
handout-pain-rule = Pain rule, 0 to 10: during, after and the next morning
handout-side-left = left side
handout-side-right = right side
handout-sore-side = Sore side
handout-both = Together
handout-dose = Dose
handout-tempo = Tempo
handout-rest = Rest
handout-load = Load
handout-feel = Feel:
handout-caution = Caution:
handout-stop-if = Stop if:
handout-more-steps = The other steps stand in the file that this routine came in.
handout-optional = If you have time.
handout-step = Step { $step }
handout-start = Start
handout-end = End
handout-alt-mirrored = { $what }. Seen on the other side: { $position }
handout-tick = Tick when done
handout-two-weeks = Two weeks from ____ / ____
handout-one-week = A week from ____ / ____
handout-two-weeks-of = Two of { $weeks } weeks, from ____ / ____; then print again
handout-one-week-of = One of { $weeks } weeks, from ____ / ____; then print again
handout-tick-done = Done
handout-tick-pain = Worst pain 0–10
handout-tick-morning = Next morning
handout-tick-alt = An empty grid to fill in by hand: for each day whether it was done, the worst pain from 0 to 10, and the next morning.
handout-questions = Questions?
handout-as-shown = Only as shown. If you are unsure, ask before you go on.
handout-ask-for = To open this routine in Stridewell, ask for the file { $file }.
handout-gone-through = Gone through together: ______________
handout-version = version { $version }
handout-made = made with Stridewell
handout-code = Opens in Stridewell
handout-code-alt = A code for a phone: it holds the doses in words, and this routine.

# The page for a phone.

phone-start = Start
phone-stop = Stop
phone-pause = Pause
phone-resume = Go on
phone-ready = Get ready
phone-change = Change sides
phone-done = Done
phone-set = Set { $set } of { $sets }
phone-rep = { $rep } of { $reps }
phone-moves = Figures move
phone-instructions = Step by step
phone-day = Day
phone-kept = Ticks and numbers stay on this phone.
