# The check-in, the summary and what the pain rule advises.

save = Save
skip = Skip
finish = Finish
side-both = Both
range = { $least }–{ $most }

check-in-eyebrow = { $name } · { $length }
check-in-title = How was that?
check-in-hint =
    Three quick questions.
    Skip any you like.
check-in-before-title = Before you start
check-in-before-hint =
    One quick question.
    Start without it if you like.
check-in-worst = Worst pain while you exercised
check-in-now = Pain right now
check-in-and-now = And right now?
check-in-choose = 0 is no pain, 10 the worst you can imagine. Choose a number to see what your routine’s rule says to it.
check-in-advice = { $number }: { $advice }. Your routine’s pain rule: { $rule }
check-in-start-without = Start without it
check-in-not-today = Not today
band-range = { $range }  { $word }
legend-carry-on = Carry on
legend-change = Change it
legend-stop = Stop

effort-title = How hard was it?
effort-nothing-at-all = Nothing at all
effort-all-you-have = All you have
effort-number = Effort { $number }, { $word }
effort-said = { $number } · { $word }
effort-nothing = nothing at all
effort-very-easy = very easy
effort-easy = easy
effort-moderate = moderate
effort-somewhat-hard = somewhat hard
effort-hard = hard
effort-very-hard = very hard
effort-all = all you have
note-title = A note for later

why-leave-out = Why leave it out?
why-instead = Why something else?
why-text = It is kept with your session, for you and your physio.
why-pain = It hurts
why-no-time = No time
why-not-sure-how = Not sure how
why-other = Another reason
why-not-said = Go on without saying

summary-whole = Nicely done
summary-early = You stopped early, and that is fine
summary-this-week = { $count ->
    [1] Your first session this week.
    [2] Your second session this week.
    [3] Your third session this week.
    [4] Your fourth session this week.
    [5] Your fifth session this week.
   *[other] Session { $count } this week.
}
summary-as-planned = { $count ->
    [1] Your first session this week, as planned.
    [2] Your second session this week, as planned.
    [3] Your third session this week, as planned.
    [4] Your fourth session this week, as planned.
    [5] Your fifth session this week, as planned.
   *[other] Session { $count } this week, as planned.
}
summary-active = active { $time }
summary-of = of { $count }
summary-exercises = { $count ->
    [one] exercise
   *[other] exercises
}
summary-pain = Pain
summary-pain-left = Pain, left
summary-pain-right = Pain, right
summary-before = { $number } before
summary-worst = { $number } worst
summary-now = { $number } now
summary-effort = Effort
summary-effort-value = { $number } of 10, { $word }
summary-exercise = Exercise
summary-planned = Planned
summary-both-legs = { $done }, both legs
summary-nothing = –
summary-mark-whole = done
summary-mark-part = part done
summary-mark-none = not done
summary-instead-of = instead of { $exercise }
summary-left-out = left out
summary-reason = { $what }: { $reason }
reason-pain = it hurt
reason-no-time = no time
reason-not-sure-how = not sure how
reason-other = another reason
summary-morning = One question tomorrow morning. How the leg feels after a night tells more than how it feels now. No alarm: it waits in the app.

advice-carry-on = Carry on
advice-hold = Keep it as it is
advice-third-less = A third less next time
advice-step-back = Go back to { $step }
advice-get-help = When to get help
advice-because-band = { $number }: { $words }.
advice-because-higher = { $now } this morning, { $before } before. Higher than before: the guide says one step back.
advice-because-same = { $now } this morning, { $before } before. The same or lower: stay where you are, or step up.
advice-because-first = { $number } this morning. The next mornings are compared with it.
advice-because-rise = This week’s numbers lie above last week’s. The guide says: see someone.
advice-offer = What do you want to do next time? Nothing changes by itself.
advice-taken-hold = Next time stays as it was.
advice-taken-third-less = Next time is about a third less.
advice-taken-step-back = Next time starts at { $step }.
advice-taken-carry-on = Carry on as you do.
advice-take-back = Take it back

morning-eyebrow = After yesterday’s session
morning-question = How does it feel this morning?
morning-question-left = How is your left leg this morning?
morning-question-right = How is your right leg this morning?
morning-hint = { $name }. 0 is no pain, 10 the worst you can imagine.
morning-not-now = Not now

eased-hold = You keep it at { $step } since { $day }, on the advice of the pain rule.
eased-share = You do { $percent } % of each dose since { $day }, on the advice of the pain rule.
eased-whole = Do the whole dose again
eased-go-on = Choose freely again

asks-before-label = Ask about pain before a session
asks-before-hint = One question, which you can leave out

exercise-load = Your load
exercise-load-hint = Such as 10 kg, or the red band
