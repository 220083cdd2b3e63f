# Progress: calendar, pain, left and right, and what was done.

progress-title = Progress
progress-range-four-weeks = 4 weeks
progress-range-three-months = 3 months
progress-range-all = All
progress-reading = Looking up what you did before.

# The numbers.
progress-of = of { $planned }
progress-planned-sessions = { $planned ->
    [one] planned session
   *[other] planned sessions
}
progress-sessions = { $count ->
    [one] session
   *[other] sessions
}
progress-worst = worst pain, first to latest
progress-worst-said = Worst pain, first { $first }, latest { $last }
progress-first-last = { $first } → { $last }
progress-worst-none = no pain answers yet
progress-nothing = –
progress-time-four-weeks = exercise time in 4 weeks
progress-time-three-months = exercise time in 3 months
progress-time-all = exercise time in all

# The calendar.
progress-month-before = Month before
progress-month-after = Month after
progress-today = { $day }, today
progress-mark-whole = Whole
progress-mark-part = Part
progress-mark-planned = Planned
progress-mark-not-done = Not done
progress-day-whole = { $day }, whole
progress-day-part = { $day }, part done
progress-day-planned = { $day }, planned
progress-day-not-done = { $day }, planned, not done
progress-day-none = { $day }, nothing planned

# A day.
progress-day-close = Close this day
progress-day-empty = Nothing was done on this day.
progress-day-plan = Planned: { $name }, { $time }
progress-day-when = { $time }, { $length } of exercise
progress-day-exercises = { $done } of { $of } exercises
progress-day-before = pain before { $nrs }
progress-day-worst = worst pain { $nrs }
progress-day-morning = next morning { $nrs }
progress-day-effort = effort { $effort } of 10
progress-day-note = “{ $note }”

# Pain.
progress-pain = Pain
progress-pain-left = Pain, left leg
progress-pain-right = Pain, right leg
progress-pain-worst = Worst in session
progress-pain-morning = Next morning
progress-pain-changed = Routine changed
progress-pain-week = Each point is the worst of a week.
progress-pain-month = Each point is the worst of a month.
progress-pain-none = No pain answers { $range }
progress-pain-none-hint = After a session you are asked how it felt. Your answers show here over time, with the bands of your programme.
progress-band-carry-on = Carry on
progress-band-change = Change it
progress-band-stop = Stop
progress-point-worst = worst { $nrs }
progress-point-morning = next morning { $nrs }
progress-point-sides = { $answer } (left { $left }, right { $right })
progress-point-week = week from { $day }
progress-point-changed = from here on { $name }
progress-as-table = Show as a table
progress-as-chart = Show as a chart
progress-table-day = Day
progress-table-week = Week
progress-table-month = Month
progress-table-changed = New from here on
progress-axis-today = Today

# Left and right.
progress-sides-four-weeks = Left and right, last 4 weeks
progress-sides-three-months = Left and right, last 3 months
progress-sides-all = Left and right
progress-left-solid = Left, solid
progress-right-striped = Right, striped
progress-minutes = min
progress-reps = reps
progress-about-even = about even
progress-more-left = left { $percent } % more
progress-more-right = right { $percent } % more
progress-left-alone = left alone
progress-right-alone = right alone
progress-sides-said = { $goal }: left { $left } { $unit }, right { $right } { $unit }, { $balance }
progress-minutes-said = minutes
progress-reps-said = repetitions
progress-sides-none = No exercises with a left and a right side { $range }. Once you do some, both sides stand side by side here.
progress-within-four-weeks = in these 4 weeks
progress-within-three-months = in these 3 months
progress-within-all = so far

# Lowering.
progress-lowering = Nordic lowering, week by week
progress-lowering-latest = The latest { $count } weeks.
progress-lowering-reps = Repetitions
progress-lowering-seconds = Seconds of lowering
progress-lowering-said = Week from { $day }, { $reps ->
    [one] { $reps } repetition
   *[other] { $reps } repetitions
}, { $seconds } s of lowering

# Each exercise.
progress-exercises = Each exercise
progress-by-time = By time
progress-by-sets = By sets
progress-by-name = By name
progress-side-left = Left
progress-side-right = Right
progress-sets = { $count ->
    [one] { $count } set
   *[other] { $count } sets
}
progress-repetitions = { $count ->
    [one] { $count } rep
   *[other] { $count } reps
}

# Nothing to show.
progress-empty = Here you will see how it goes
progress-empty-hint = After your first session, this page shows your days, your pain over time, and what each side did.
progress-empty-library = Choose a routine
progress-range-empty = No sessions { $range }.
progress-range-wider = Show everything

# Days and months.
date-day = { $weekday } { $day } { $month }
date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }
date-month-year = { $month } { $year }
date-hours = { $hours } h { $minutes }
date-time = { $hour }:{ $minute }
date-monday = Monday
date-tuesday = Tuesday
date-wednesday = Wednesday
date-thursday = Thursday
date-friday = Friday
date-saturday = Saturday
date-sunday = Sunday
date-letter-monday = M
date-letter-tuesday = T
date-letter-wednesday = W
date-letter-thursday = T
date-letter-friday = F
date-letter-saturday = S
date-letter-sunday = S
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
date-month-short-1 = Jan
date-month-short-2 = Feb
date-month-short-3 = Mar
date-month-short-4 = Apr
date-month-short-5 = May
date-month-short-6 = Jun
date-month-short-7 = Jul
date-month-short-8 = Aug
date-month-short-9 = Sep
date-month-short-10 = Oct
date-month-short-11 = Nov
date-month-short-12 = Dec
