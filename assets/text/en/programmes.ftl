# Programmes: where a person is, what is due, and moving on or back.

programme-follow = Follow this programme
programme-yours = Your programme: { $step }
programme-yours-session = Your programme: { $step }, session { $session } of { $of }
programme-step-session = { $step } · session { $session } of { $of }
programme-step-part = { $step } · { $part }
part-morning = morning
part-evening = evening

# What comes next.
programme-due-today = Your next session is for today.
programme-due-day = Your next session is for { $day }.
programme-due-between = Between the days of { $step }, today is for { $between }.
programme-week-done = { $step } is done. { $next } can begin on { $day }.
programme-week-done-today = { $step } is done. { $next } can begin today.
programme-week-held = { $step } is done. Your answers say to do it again or to step back.
programme-rests = You skipped until { $day }. Your place is kept.
programme-not-ready = It begins when all that must be true is ticked.
programme-not-followed = Follow it, and Stridewell keeps your place and says what is due.
programme-locked-why = Your safety check leaves this out for now.
programme-since = { $step } since { $day }.
programme-last = Last session { $day }.

# The main button.
programme-side-first = Say which side is sore
programme-move-on = Move on to { $next }
programme-resume = Go on today
programme-wait = Next on { $day }
programme-checklist-first = The checklist comes first
programme-locked = Not for now

# The days.
programme-this-week = This week
programme-these-days = These days
programme-day-planned = { $day }, planned: { $what }
programme-day-done = { $day }, done: { $what }
programme-day-part = { $day }, part done: { $what }
programme-day-none = { $day }, nothing planned

# The steps.
programme-weeks = Week by week
programme-days = Day by day
programme-stages = Stage by stage
programme-here = { $step }, you are here
programme-passed = { $step }, behind you
programme-ahead = { $step }, ahead
programme-sessions-of = { $done } of { $of }
programme-sessions-said = { $done } of { $of } sessions done
programme-times-a-week = { $count ->
    [one] { $count } session a week
   *[other] { $count } sessions a week
}

# Moving on.
programme-on = When to move on
programme-on-last = This is the last step.
programme-on-last-when = The last step. The programme says: “{ $when }”
programme-on-weeks = Do the sessions of the week. If it feels too hard, do it again.
programme-step-back = Step back to { $step }
programme-know-sessions = { $done } of { $of } sessions
programme-know-sessions-stage = { $done } of { $of } whole sessions in a row
programme-know-pain-met = Pain during the last sessions { $worst } of 10, at most { $most }
programme-know-pain-open = Pain during the sessions at most { $most } of 10
programme-know-pain-unknown = Pain during the sessions at most { $most } of 10: not all of them were answered
programme-know-pain-against = Pain during the last sessions { $worst } of 10, above { $most }
programme-know-rule = Pain in the last session { $nrs } of 10. Your pain rule: { $words }
programme-know-mornings-met = The next morning was no worse
programme-know-mornings-open = The next morning is still to come
programme-know-mornings-unknown = The next morning was not answered
programme-know-mornings-against = The next morning was worse
programme-know-steady-met = { $days } days of steady mornings
programme-know-steady-open = { $days } days of steady mornings, still to come
programme-know-steady-unknown = { $days } days of steady mornings: not all of them were answered
programme-know-steady-against = A morning in the last { $days } days was worse
programme-state-met = { $words }, so far so good
programme-state-open = { $words }, not yet
programme-state-against = { $words }, this speaks against moving on
programme-own = Only you know this. Tick it when it is so.
programme-held = What you answered speaks against moving on. Stay here, or step back.
programme-held-open = Here all of it is needed before you move on.

# The checklist and the way to full speed.
programme-checklist = Before you begin
programme-checklist-all = Tick every one of these before stage 1. If one is no longer so, take its tick away.
programme-ticked = Ticked { $day }
programme-signs = Signs of a new injury, and what to do
programme-speed = Back to full speed
programme-speed-after = After { $step }, one step after the other.
programme-speed-step = { $effort }: { $what }
programme-volume = Running volume
programme-care = Take care

# The quiet row.
programme-skip-week = Skip this week
programme-skip-day = Skip today
programme-repeat = Do this week again
programme-restart = Start again
programme-stop = Stop following
programme-page = All about this routine

# How it is counted.
programme-how-weeks = Stridewell counts a week from the day you begin it, seven days. The next one begins when those are over and you move on. Nothing moves by itself.
programme-how-days = The days follow the calendar on the wall, and after day { $count } comes day 1 again. A day without a session needs no catching up.
programme-how-stages = A stage lasts until you move on. A session counts towards it when it was done to its end. Nothing moves by itself.
programme-how-apart = { $count ->
    [1] A session is meant every day at most.
    [2] At least one day lies between two sessions.
    [3] At least two days lie between two sessions.
   *[other] Two sessions lie at least { $count } days apart.
}

# Questions.
programme-on-title = Move on to { $next }?
programme-on-open = Not all of this is met or ticked: { $what }.
programme-on-text = { " " }You may know better than what is counted here. { $next } asks more of you than { $step }.
programme-on-stay = Stay at { $step }
programme-on-yes = Move on to { $next }
programme-restart-title = Start again at { $first }?
programme-restart-text = Your place and your ticks are given up. What you did stays in your history.
programme-restart-keep = Keep my place
programme-restart-yes = Start again at { $first }
programme-stop-title = Stop following this programme?
programme-stop-text = Your place and your ticks are given up. What you did stays in your history.
programme-stop-keep = Keep my place
programme-stop-yes = Stop following
programme-quoted = “{ $words }”
