# The session.

state-get-ready = Get ready
state-hold = Hold
state-your-pace = Your pace
state-change-sides = Change sides
state-rest = Rest
state-paused = Paused
state-resuming = Carry on in
state-done = Done
state-next-up = Next up

# The parts of a movement, where an exercise has no word of its own for one.
part-eccentric = Lower
part-pause_after_eccentric = Hold
part-concentric = Lift
part-pause_after_concentric = Top
part-hold = Hold
part-cycle = Keep going
part-stroke-a = There
part-stroke-b = Back

player-of-reps = of { $count } { $unit }
player-seconds = seconds
player-seconds-left = seconds left
player-set-small = set { $set } of { $sets }
player-set-of = Set { $set } of { $sets }
player-spot-of = { $name } · spot { $spot } of { $spots }
player-left = left
player-exactly = { $time }
player-about = ~{ $time }
player-fast-clock = clock × { $times }
player-set-left = Set { $set } of { $sets }, { $left } left
player-now-side = Now the { $side }
player-side-first = { $side } first
player-side-done = { $side } done
player-no-clock = No clock here. Take your time.
player-kept = Your place is kept.
player-rest-line = Shake it out and breathe slowly.
player-rest-activity = { $activity ->
    [walk] Walk easily until the next set.
   *[other] { $activity }
}
player-done-line = Nicely done
player-ended-line = You stopped early, and that is fine
player-done-count = { $exercises ->
    [one] { $exercises } exercise, { $time } of work
   *[other] { $exercises } exercises, { $time } of work
}
player-hurts-hint = Something hurts? See what to do (H)
player-no-sound = No sound device

control-again = Again
control-hurts = It hurts
control-back = Back
control-less = 10 s less
control-more = 10 s more
control-less-reps = One less
control-more-reps = One more
control-pause = Pause
control-carry-on = Carry on
control-carry-on-after = starts after 3 seconds
control-finish = Finish
control-ready = I’m ready
control-count = Count a rep
control-undo = Undo
control-undo-rep = Undo the last rep
control-count-anywhere = or tap anywhere on the right
control-more-of = More
control-no-sound = No sound
control-skip = Skip
control-sound-on = Sound
control-sound-off = Muted
control-full = Full
control-keys = Keys
control-leave = Leave
control-help = Get help
control-view = View
control-distance = Distance

leave-title = Finish here?
leave-text = { $so-far }. What you did is kept either way.
so-far = { $done } of { $of } exercises, { $time } of work
leave-keep = Keep going
leave-finish = Finish and save
leave-later = Carry on later

hurts-title = How bad is it right now?
hurts-text = The timer is paused. 0 is no pain, 10 the worst you can imagine.
hurts-choose = Choose a number to see what your routine’s rule says to it.
hurts-skip = Skip this exercise
hurts-easier = Show the easier version
hurts-less = Carry on with less
hurts-finish = Finish here
hurts-number = Pain { $number }
hurts-number-band = Pain { $number }, { $band }
hurts-advice = { $number }: { $advice }. So says your routine’s rule.
hurts-no-band = { $number }: your routine’s rule says nothing about this number.
band-carry-on = carry on
band-change = change it
band-stop = stop

away-title = You were away for { $length }
away-text = The program did not run. It stopped at { $left } of { $place }. No time was counted.
away-carry = Carry on from { $left }
away-carry-how = After a 3-second count-in
away-again = Start this again
away-again-hold = Start this hold again
away-again-rest = Start this rest again
away-again-set = Start this set again
away-finish = Finish here and save

timeline-now = { $place }, { $exercise }, now
timeline-go-to = Go to { $place }. { $exercise }
go-to-text = What you did so far is kept. The session stays paused.
go-to-go = Go there
go-to-stay = Stay here

instead-easier = Easier: { $exercise }
instead-harder = Harder: { $exercise }
exercise-less = A third less of what is left
exercise-fewer-sets = One set less
exercise-more-sets = One set more
exercise-count = Count reps by key or touch
exercise-pace = Follow the pace
exercise-swap = Swap left and right
exercise-leave-out = Leave out this exercise
exercise-view = Turn the figure
exercise-far = Distance view
exercise-near = Close view
exercise-mute = Sound off
exercise-unmute = Sound on

live-seconds = { $state }, { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}
live-reps = { $state }, { $rep } { $unit }
live-tempo = { $part }, { $second } of { $seconds } seconds
side-is = Side: { $side }
side-swap = Side: { $side }. Swap sides
side-name-left = left
side-name-right = right
side-leg-left = left leg
side-leg-right = right leg

keys-title = Keys
keys-space = Space
keys-space-does = Pause, carry on; counts a rep
keys-enter = Enter
keys-enter-does = Main button; counts a rep
keys-p = P
keys-p-does = Pause, always
keys-right = →
keys-right-does = Skip to the next part
keys-left = ←
keys-left-does = Start of this part; twice, the one before
keys-r = R
keys-r-does = Start this exercise again
keys-plus = + −
keys-plus-does = 10 seconds, or one repetition
keys-minus = −
keys-more = +
keys-backspace = Backspace
keys-backspace-does = Take back a repetition
keys-s = S
keys-s-does = Swap sides
keys-h = H
keys-h-does = It hurts
keys-g = G
keys-g-does = When to get help
keys-v = V
keys-v-does = Next view of the figure
keys-d = D
keys-d-does = Distance view
keys-c = C
keys-c-does = Count by key or follow the pace
keys-m = M
keys-m-does = Sound
keys-f = F
keys-f-does = Full screen
keys-e = E
keys-e-does = More: easier, less, count, view
keys-question = ?
keys-question-does = These keys
keys-digits = 0–9
keys-digits-does = How much it hurts, after H
keys-others = Presenter remotes, foot pedals and media keys send these keys too.
keys-escape = Esc
keys-escape-does = Leave, with a question

# What is counted.
unit-reps = { $count ->
    [one] rep
   *[other] reps
}
# What is counted where there is room for few letters, said in full.
spoken-reps = { $count ->
    [one] rep
   *[other] reps
}
unit-seconds = { $count ->
    [one] second
   *[other] seconds
}
unit-breaths = { $count ->
    [one] breath
   *[other] breaths
}
unit-circles = { $count ->
    [one] circle
   *[other] circles
}
unit-steps = { $count ->
    [one] step
   *[other] steps
}
unit-swings = { $count ->
    [one] swing
   *[other] swings
}
