# The app: names of places, buttons and short sentences that several screens share.

app-name = Stridewell
nav-today = Today
nav-library = Library
nav-progress = Progress
nav-studio = Studio
nav-settings = Settings
nav-help = Help
back = Back
close = Close
cancel = Cancel
start = Start
carry-on = Carry on
try-it-now = Try it now
keep-going = Keep going
go-on = Go on
get-help = When to get help
not-reviewed = No clinician has reviewed this content yet. It is general information, not a diagnosis.
fast-clock = The clock runs { $times } times as fast, for a test.

side-left = Left
side-right = Right
side-left-leg = Left leg
side-right-leg = Right leg
side-letter-left = L
side-letter-right = R

goal-release = Release
goal-warm-up = Warm up
goal-stretch = Stretch
goal-strengthen = Strengthen
goal-recover = Recover
goal-release-inside = release
goal-warm-up-inside = warm up
goal-stretch-inside = stretch
goal-strengthen-inside = strengthen
goal-recover-inside = recover
position-standing = Standing
position-sitting = Sitting
position-lying = Lying
position-kneeling = Kneeling
position-standing-inside = standing
position-sitting-inside = sitting
position-lying-inside = lying
position-kneeling-inside = kneeling
time-short = Under 2 min
time-medium = 2–5 min
time-long = Over 5 min
time-short-inside = under 2 min
time-medium-inside = 2–5 min
time-long-inside = over 5 min

list-or = { $first } or { $last }
list-and = { $first } and { $last }
less = less
more = more
fewer = fewer

minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
long-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
long-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
long-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
minutes-short = { $count } min
minutes-range = { $least }–{ $most } min
unit-minutes = min
clock = { $minutes }:{ $seconds }
seconds-short = { $count } s

dose-sets = { $sets ->
    [one] { $work }
   *[other] { $sets } × { $work }
}
dose-reps = { $count }
dose-amount = { $count } { $unit }
dose-seconds = { $count } s
dose-minutes = { $count } min
dose-each-side = { $dose } each side
dose-left-right = { $left } left, { $right } right
dose-spoken-sets = { $sets ->
    [one] { $work }
   *[other] { $sets } sets of { $work }
}
dose-spoken-each-side = { $dose }, each side
times-a-week = { $count ->
    [one] once a week
   *[other] { $count } times a week
}
dose-part = { $word } { $seconds } s
sides-each-set = { $first }, then { $second }
sides-each-rep = Left and right in turn
sides-both = Both legs
sides-affected = The sore side
rest-length = Rest { $length }

exercises-count = { $count ->
    [one] { $count } exercise
   *[other] { $count } exercises
}
exercise-of = Exercise { $place } of { $count }

notice-preferences-unreadable = Your preferences could not be read. The file is kept under another name, and the usual settings are used.
notice-preferences-newer = Your preferences come from a newer version of Stridewell. They are left as they are, and changes are not saved.
notice-preferences-not-saved = Your preferences could not be saved.
notice-history-not-kept = What you did could not be saved yet. The session goes on, and Stridewell keeps trying.
notice-history-newer = Your history comes from a newer version of Stridewell. It is only read, and nothing new is saved.
notice-history-in-use = Stridewell is open in another window, which keeps your history. What you do here is not saved until that one is closed.
notice-history-rescued = Your history was damaged. A copy from an earlier day is used, and the damaged file is kept beside it.
notice-history-lost = Your history was damaged, and there is no copy of it. A new one is begun, and the damaged file is kept beside it.
notice-no-sound = There is no sound device. Everything is on the screen.
notice-content-problems = Some content could not be read.
notice-short-sleep = The computer slept for a moment. No time was counted.
# Kit: as a word by itself, and inside a sentence.
kit-none = no kit
kit-optional = { $kit }, if you have it
kit-lacking = You said you have no { $kit }
kit-ball = Ball
kit-ball-inside = ball
kit-mat = Mat
kit-mat-inside = mat
kit-strap = Strap
kit-strap-inside = strap
kit-roller = Roller
kit-roller-inside = roller
kit-band = Band
kit-band-inside = band
kit-weight = Weights
kit-weight-inside = weights
kit-anchor = Ankle anchor
kit-anchor-inside = ankle anchor
kit-partner = Partner
kit-partner-inside = partner
kit-bandage = Bandage
kit-bandage-inside = bandage
kit-cold-pack = Cold pack
kit-cold-pack-inside = cold pack
kit-cardio = Bike or pool
kit-cardio-inside = bike
kit-seat = Seat
kit-seat-inside = seat
kit-wall = Wall or rail
kit-wall-inside = wall
kit-step = Step
kit-step-inside = step
kit-bench = Bench
kit-bench-inside = bench
kit-slider = Sliders or socks
kit-slider-inside = sliders
kit-cushion = Pad or cushion
kit-cushion-inside = pad
kit-block = Blocks or books
kit-block-inside = blocks
kit-cloth = Cloth
kit-cloth-inside = cloth

notice-fast-clock = The clock runs faster than real time, for a test.

# Between the whole part of a number and its tenths.
decimal-mark = .
translation-not-reviewed = English is the original.
