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

player-of-reps = of { $count } { $unit }
player-seconds = seconds
player-seconds-left = seconds left
player-set-small = set { $set } of { $sets }
player-set-of = Set { $set } of { $sets }
player-spot-of = { $name } · spot { $spot } of { $spots }
player-left = { $time } left
player-about-left = ~{ $time } left
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
player-no-sound = No sound

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
leave-done = So far: { $time } of work in { $done } of { $of } exercises.
leave-keep = Keep going
leave-finish = Finish
leave-later = Carry on later

hurts-title = How much does it hurt?
hurts-scale = 0 is no pain, 10 the worst you can imagine.
hurts-skip = Skip this exercise
hurts-easier = Show the easier version
hurts-less = Carry on with less
hurts-finish = Finish here
hurts-number = Pain { $number }
hurts-advice = { $number }: { $advice }. So says your routine’s rule.

away-title = You were away for { $length }
away-text = The program did not run. No time was counted. It stopped at: { $place }
away-carry = Carry on from { $left }
away-carry-how = After a 3-second count-in
away-again = Start this again
away-finish = Finish here

keys-title = Keys
keys-space = Space
keys-space-does = Pause or carry on; count a repetition
keys-enter = Enter
keys-enter-does = The main button
keys-p = P
keys-p-does = Pause, always
keys-right = →
keys-right-does = Skip
keys-left = ←
keys-left-does = Start this again; twice, the one before
keys-r = R
keys-r-does = Start this exercise again
keys-plus = + −
keys-plus-does = 10 seconds, or one repetition
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
keys-escape = Esc
keys-escape-does = Leave, with a question
