# The library and the pages of one routine and one exercise.

library-title = Library
library-exercises = Exercises
library-routines = Routines
library-search = Search exercises, muscles, words
library-goal = Goal
library-position = Position
library-count = { $count ->
    [0] Nothing found
    [one] { $count } exercise
   *[other] { $count } exercises
}
library-count-routines = { $count ->
    [0] No routine found
    [one] { $count } routine
   *[other] { $count } routines
}
library-empty = Nothing matches “{ $query }”
library-empty-hint = Fewer filters or another word may find more.
library-clear = Show everything
filters = Filters

routine-back = Library
routine-items = { $count ->
    [one] One exercise
   *[other] { $count } exercises
}
routine-in-order = In this order
routine-with-rests = with rests
routine-exercises = exercises
routine-pain-rule = Pain rule
routine-pain-band = { $range } { $words }
routine-for = Which one
routine-optional = Optional
routine-leave-out = Leave out
routine-put-back = Put back
routine-fewer-sets = Fewer sets
routine-sets = { $count ->
    [one] { $count } set
   *[other] { $count } sets
}
routine-swap = Swap
routine-swap-title = Do something else instead
routine-have-minutes = I have { $count } min
routine-whole = The whole routine
routine-who-not = Leave it if
routine-cautions = Take care
routine-use-when = { $words }
routine-kit-none = No kit
routine-adds-move = { $length } to move comes on top
routine-carry-on = Carry on where you stopped
routine-sore-side = Which side is sore?
routine-evidence = Sources

exercise-easier = Easier
exercise-harder = Harder
exercise-think = Think
exercise-mistakes = Common mistakes
exercise-care = Take care
exercise-not-when = Not with
exercise-stop-if = Stop if
exercise-evidence = Sources and dose
exercise-all-steps = { $count ->
   *[other] All { $count } steps
}
exercise-works-most = Works most
exercise-helps = Helps
view-side = Side
view-angle = Angle
view-front = Front
view-far-angle = Far angle
view-far-side = Far side
view-behind = Behind
view-back = Back
view-above = Above
exercise-play = Play
exercise-pause = Pause the figure
exercise-basis = The dose: { $range }. { $basis }.
exercise-figure = { $name }, drawn
muscles-primary = Works most
muscles-secondary = Helps

kit-ball = Ball
kit-roller = Roller
kit-seat = Seat
kit-mat = Mat
kit-wall = Wall or rail

basis-seed = Stated in the articles this was built from
basis-trial = From a published trial
basis-seed-trial = From the articles, confirmed by a trial
basis-trial-range = Inside the range used in trials
basis-clinical-range = Inside the range published by clinics
basis-convention = Ordinary practice; no source fixes the number
basis-seed-convention = Named in the articles; the number is ordinary practice
basis-seed-clinical-range = Named in the articles; the number is from clinical practice
