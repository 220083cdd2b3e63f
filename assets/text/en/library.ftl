# The library and the pages of one routine and one exercise.

library-title = Library
library-exercises = Exercises
library-routines = Routines
library-search = Search by name, muscle or feeling
library-search-routines = Search routines
library-clear-search = Clear the search
keys-search = Ctrl F
library-goal = Goal
library-position = Position
library-have = I have
library-time = Time
library-more = More
library-less = Less
library-count = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
library-said-goal = { " " }to { $words }
library-said-position = , { $words }
library-said-time = , { $words }
library-said-kit = { " " }you can do with { $words }
library-said-kit-too = , with { $words }
library-said-words = , about “{ $words }”
library-clear = Clear filters
library-show-all = Show everything
library-look-routines = Look in routines
library-look-exercises = Look in exercises
library-empty = Nothing here called “{ $query }”
library-empty-filters = Nothing fits all of these filters
library-empty-without = { $count ->
    [one] One exercise matches without the { $filter } filter.
   *[other] { $count } exercises match without the { $filter } filter.
}
library-empty-routines = { $count ->
    [one] One routine matches.
   *[other] { $count } routines match.
}
library-empty-exercises = { $count ->
    [one] One exercise matches.
   *[other] { $count } exercises match.
}
library-empty-hint = A shorter word may find more.
filters = { $count ->
    [0] Filters
   *[other] Filters ({ $count })
}

routine-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
routine-items = { $count ->
    [0] No exercises
    [1] One exercise
    [2] Two exercises
    [3] Three exercises
    [4] Four exercises
    [5] Five exercises
    [6] Six exercises
    [7] Seven exercises
    [8] Eight exercises
    [9] Nine exercises
    [10] Ten exercises
   *[other] { $count } exercises
}
routine-in-order = In this order
routine-with-rests = with rests
routine-exercises = { $count ->
    [one] exercise
   *[other] exercises
}
routine-times = { $count }×
routine-a-week = a week
routine-often = How often: { $often }
routine-adds-move = Plus { $length } to move, as you set it
routine-pain-rule = Pain rule
routine-pain-rule-fold = The pain rule in full
routine-pain-band = { $range }: { $words }
routine-go-on = Go on when: { $when }
routine-optional = optional
routine-add = Add
routine-leave-out = Leave out
routine-put-back = Put back
routine-sets = { $count ->
    [one] { $count } set
   *[other] { $count } sets
}
routine-sets-of = Sets of { $name }
routine-swap = Swap
routine-swap-title = Do something else instead
routine-swap-none = Nothing else fits here
routine-swap-back = as it was
routine-lacks = You have no { $kit }
routine-change = Change
routine-changed = Done
routine-have = I have
routine-have-minutes = { $count } min
routine-whole = Time for all of it
routine-usual = The usual one
routine-now = Now { $now } instead of { $before }
routine-shortest = { $now } is as short as it gets
routine-undo = As it was
routine-start-again = Start again
routine-sore-side = Which side is sore?
routine-for-whom = Is it for you?
routine-goals = What it is for
routine-who-for = For
routine-who-not = Leave it with
routine-cautions = Take care
routine-weeks = Week by week
routine-sessions = { $count } sessions
routine-days = Day by day
routine-day = Day { $day }: { $what }
routine-checklist = Before you go on
routine-speed = Back to full speed
routine-timers = Times for cooling
routine-first-aid = The first days and after
routine-evidence = Where it comes from
weeks-week = Week
weeks-sessions = Sessions
weeks-sets = Sets
weeks-reps = { $sets } sets: { $reps }
weeks-note = What matters
often-once = once
often-twice = twice
checklist-must = All of these
checklist-may = Good to have
first-days = In the first days
after-days = After them
timers-on = Cold on for { $usual } minutes, at least { $least }, at most { $most }
timers-off = Off for at least { $least } minutes, usually { $usual }
timers-skin = Look at the skin every { $minutes } minutes
timers-window = For the first { $hours } hours
sources-count = { $count ->
    [0] Articles
    [one] { $count } source
   *[other] { $count } sources
}
sources-articles = The articles on hamstring care that this was built from

exercise-easier = Easier
exercise-harder = Harder
exercise-think = Think: “{ $cue }”
exercise-mistakes = Common mistakes
not-like-this = Not like this: { $mistake }
turn-figure = Turn the figure: drag it, or use the arrow keys
exercise-care = Take care
exercise-not-when = Not with
exercise-stop-if = Stop if
exercise-evidence = Evidence
exercise-feel = What it feels like
exercise-muscles = Muscles and kit
exercise-suits = Who it suits
exercise-kit = Kit
exercise-position = Position
exercise-aka = Also called
exercise-all-steps = All { $count } steps
view-far-angle = Far angle
view-far-side = Far side
view-above = Above
speed-half = ½×
speed-whole = 1×
exercise-play = Play
exercise-pause = Pause the figure
exercise-entry = Get into place
exercise-exit = Come out of it
exercise-next-spot = Next spot
exercise-scrubber = Movement
exercise-scrubber-value = { $part }, { $percent } %
view-side = Side
view-front = Front
view-angle = Angle
view-behind = From behind
view-back = Back
muscles-primary = Works most
muscles-secondary = Helps

suits-acute = In the first three days after a strain
suits-subacute = While a strain settles
suits-tendon = With a sore sit-bone tendon
suits-long = When it feels tight but tests long
suits-before = Before a run
suits-after = After a run
suits-compression = Pressure on the sit-bone tendon
fit-yes = Yes
fit-gentle = Gently
fit-caution = With care
fit-no = No
compression-none = None
compression-low = Low
compression-moderate = Moderate
compression-high = High

evidence-dose = Where the dose comes from
evidence-range = The range that sources give
evidence-often = How often
evidence-note = About the dose
evidence-other = Another dose
evidence-other-dose = { $label }: { $sets } × { $hold }, rest { $rest }
evidence-sources = Sources
basis-seed = Stated in the articles this was built from
basis-trial = From a published trial
basis-seed-trial = From the articles, confirmed by a trial
basis-trial-range = Inside the range used in trials
basis-clinical-range = Inside the range published by clinics
basis-convention = Ordinary practice; no source fixes the number
basis-seed-convention = Named in the articles; the number is ordinary practice
basis-seed-clinical-range = Named in the articles; the number is from clinical practice
strength-seed = From articles
strength-trial = From a trial
strength-seed-trial = Articles and a trial
strength-trial-range = Inside trial ranges
strength-clinical-range = Clinical practice
strength-convention = Ordinary practice
strength-seed-convention = Ordinary practice
strength-seed-clinical-range = Clinical practice

# A session that was left
left-session = You stopped in “{ $name }”
left-place = Exercise { $place } of { $count }: { $exercise }. Your place is kept.
left-end = Finish here
