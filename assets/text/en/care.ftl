# Care timers: ice, raising the leg, the first days, breaks from sitting.

care-title = Care timers
care-intro = These timers go on while you use other pages, and while Stridewell is closed. It can tell you of them while it is open.
care-open = Care timers
care-open-ice = Ice timer
care-open-leg-up = Timer for raising the leg
care-ice = Ice
care-leg-up = Leg up
care-days = The first days
care-sitting = Breaks from sitting
care-named = { $label }, { $timer }

care-ready = Ready
care-on = Ice on
care-held = Paused, ice off the skin
care-over = Take it off now
care-off = Ice off
care-leg-on = Leg up
care-leg-held = Paused
care-ring = { $state }, { $left } left

care-start = Start
care-start-ice = None of these is true for me: start
care-pause = Pause
care-resume = Carry on
care-ice-done = It is off
care-leg-done = Leg is down
care-take-back = Take back
care-length-ice = Ice stays on for
care-length-ice-hint = 10 to 20 minutes, never longer
care-length-leg = Leg stays up for
care-length-leg-hint = 10 to 30 minutes
care-due = Next time
care-due-at = at { $time }
care-due-on = { $day } at { $time }
care-earliest = It stays off until { $time } at least.
care-off-since = Off since { $time }.
care-off-forced = { $most } minutes were over at { $time }. Take it off now, and look at the skin.
care-ice-hidden = Your answers to the safety check say no ice. Compression and raising the leg are enough.
care-not-when = Do not use ice if you have
care-stop-if = Take it off at once if
care-read-exercise = How to do it

care-days-intro = For the first 48 to 72 hours after a mild strain or a bad bout of soreness. Say when it began; Stridewell shows what is due.
care-days-day = Day
care-days-hour = Hour
care-days-follow = Follow the first days
care-days-stop = Stop following
care-days-since = Day { $day }, { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} since it began
care-days-cool = Cool for comfort, if you want to
care-days-cool-at = Cool for comfort, if you want to: again { $due }
care-days-raise = Compress, and raise the leg above the heart
care-days-move = Gentle movement, if pain allows
care-days-move-from = Gentle movement, if pain allows: { $due }
care-days-show-movement = Show the movements
care-days-over = The first days are over. Go on with what LOVE says, and with a routine that suits you.
care-days-peace = PEACE, in the first days
care-days-love = LOVE, after them
care-days-often = How often: { $often }
care-days-routine = The routine of the first days

care-sitting-on = Tell me to stand up
care-sitting-on-hint = While Stridewell is open, in the hours that you choose
care-sitting-every = Every
care-sitting-every-hint = 20 to 90 minutes
care-sitting-says = The desk break says: { $often }.
care-sitting-from = From
care-sitting-to = Until
care-sitting-next = Next at { $time }
care-sitting-offer = Time to stand up
care-break-later = In { $minutes } minutes
care-break-no = Not now

care-chip-ice = Ice { $left } left
care-chip-ice-off = Ice, take it off
care-chip-ice-due = Ice next at { $time }
care-chip-leg = Leg up { $left } left
care-chip-off = Take off

notice-care-stand-up = You have been sitting for a while. Stand up and move a little.
notice-care-move = About day 2: gentle movement may begin if pain allows.
notice-care-days-over = The first three days are over.
notice-care-leg-down = The time with the leg up is over.
notice-care-ice-again = The ice may come on again, if you want it.
notice-care-skin = Look at the skin under the ice. White, waxy, blotchy or numb means off.
notice-care-ice-off = Take it off now.
notice-care-ice-stop = Take it off now. Ice is never on for longer than this.
notice-care-ice-ended = The time for the ice ended while Stridewell was closed. If it is still on, take it off.
notice-care-leg-ended = The time with the leg up ended while Stridewell was closed.
