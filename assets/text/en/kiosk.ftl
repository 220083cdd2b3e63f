# The gym's display: read by strangers, from a stand.

kiosk-touch-to-start = Touch to start
kiosk-slide-warm-up = Tight hamstrings?
kiosk-slide-warm-up-line = { $minutes ->
    [one] One calm minute before you run.
   *[other] { $minutes } calm minutes before you run.
}
kiosk-slide-stretch = Back from a run?
kiosk-slide-stretch-line = { $minutes ->
    [one] One minute to wind down, step by step.
   *[other] { $minutes } minutes to wind down, step by step.
}
kiosk-slide-loosen = Feeling stiff?
kiosk-slide-loosen-line = { $minutes ->
    [one] One minute of gentle stretching.
   *[other] { $minutes } minutes of gentle stretching.
}
kiosk-slide-release = A sore spot?
kiosk-slide-release-line = { $minutes ->
    [one] One minute of gentle rolling.
   *[other] { $minutes } minutes of gentle rolling.
}
kiosk-slide-strengthen = Stronger legs?
kiosk-slide-strengthen-line = { $minutes ->
    [one] One minute, shown step by step.
   *[other] { $minutes } minutes, shown step by step.
}
kiosk-slide-recover = A short break?
kiosk-slide-recover-line = { $minutes ->
    [one] One quiet minute for your legs.
   *[other] { $minutes } quiet minutes for your legs.
}

kiosk-safety = Is any of this true for you today?
kiosk-fine = None of it: I am fine
kiosk-something-wrong = Something is wrong
kiosk-read-on = Read on
kiosk-to-start = To the start
kiosk-finished = Finished
kiosk-skip = Skip

kiosk-choose = What would help today?
kiosk-way-goal = Goal
kiosk-way-feel = How it feels
kiosk-way-time = Time
kiosk-way-equipment = Equipment
kiosk-larger = Larger
kiosk-smaller = Smaller
kiosk-control-skip = Skip
kiosk-control-help = Get help
kiosk-more = More
kiosk-minutes = { $minutes } min
kiosk-minutes-at-most = Up to { $minutes } minutes
kiosk-minutes-more = Longer
kiosk-kit-none = No equipment
kiosk-routines = { $count ->
    [one] One routine
   *[other] { $count } routines
}

kiosk-begin = Begin
kiosk-not-for = Leave this one if this is you: { $list }.

kiosk-leave = Finish here?
kiosk-leave-words = Nothing is kept on this screen.
kiosk-keep-going = Keep going
kiosk-away = Shall we go on?
kiosk-away-words = The screen stood still for a moment. No time was counted.

kiosk-felt = How did your leg feel?
kiosk-felt-about = 0 is no pain, 10 is the worst you can imagine. Nothing is kept.
kiosk-band = { $from }–{ $to } { $word }
kiosk-band-one = { $from } { $word }
kiosk-band-carry-on = Carry on
kiosk-band-change = Change it
kiosk-band-stop = Stop for today
kiosk-stopped-early = You stopped early, and that is fine
kiosk-nothing-kept = Nothing about you is kept here.
kiosk-take-home = Take it home: point your phone’s camera at the code. It shows the exercises and how much of each.
kiosk-code-name = Code with the exercises of { $routine }

kiosk-still-there = Are you still there?
kiosk-still-there-then = Then we clear the screen for the next person. Nothing is kept.
kiosk-still-there-yes = Yes, keep going
kiosk-still-there-no = I’m finished

kiosk-cleaning = Now wipe the screen
kiosk-cleaning-words = It takes no notice of touches until the time is up.

kiosk-pin = For staff
kiosk-pin-about = Type the number of this screen.
kiosk-pin-looking = One moment …
kiosk-pin-wrong = That was not the number.
kiosk-pin-wait = { $seconds ->
    [one] That was not the number. You can try again in one second.
   *[other] That was not the number. You can try again in { $seconds } seconds.
}
kiosk-pin-erase = Take the last digit back
kiosk-pin-enter = That is the number
kiosk-clean = Clean the screen
kiosk-call-staff = Call staff: { $how }
kiosk-staff = Staff
kiosk-staff-about = Changes hold at once and go into the file of the settings.
kiosk-staff-no-pin = No number is set: whoever holds the corner for { $seconds } seconds gets here. “stridewell kiosk set-pin” sets one.
kiosk-staff-faulty = The file of the settings has a fault, so the settings before it hold. “stridewell check” names every fault.
kiosk-restart = Start the program again
kiosk-quit = End the program
kiosk-to-slides = Back to the slides

kiosk-set-volume = Volume
kiosk-set-voice = Voice
kiosk-set-counts = Count routines, without names
kiosk-set-theme = Colors
kiosk-set-closed = While closed
kiosk-set-idle = Ask after
kiosk-set-warn = Forget after another
kiosk-set-paused = Ask in a pause after
kiosk-set-slide = Slides last
kiosk-set-thanks = Thanks last
kiosk-set-clean = Cleaning lasts
kiosk-set-shift = Move the picture every
kiosk-set-hold = Hold the corner for
kiosk-percent = { $percent } %
kiosk-seconds = { $seconds } s
kiosk-on = On
kiosk-off = Off
kiosk-theme-dark = Dark
kiosk-theme-light = Light
kiosk-theme-contrast = High contrast
kiosk-closed-dim = Dimmed
kiosk-closed-blank = Black
kiosk-less = { $what }: less
kiosk-more-of = { $what }: more
