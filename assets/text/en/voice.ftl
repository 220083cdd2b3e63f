# What is spoken. The voice reads full stops and commas as breaths.

voice-get-ready = Get ready.
voice-name = { $name }.
voice-next = Next, { $name }.
voice-dose = { $dose }.
voice-side = { $side ->
    [left] Left.
   *[right] Right.
}
voice-side-first = { $side ->
    [left] Left first.
   *[right] Right first.
}
voice-side-next = { $side ->
    [left] Left next.
   *[right] Right next.
}
voice-change-sides = Change sides.
voice-rest = Rest.
voice-done = Session done.
voice-halfway = Halfway.
voice-three = Three.
voice-two = Two.
voice-one = One.
voice-number = { $number }.
voice-part = { $word }.
voice-work = { $word }.
voice-spot = { $name }.
voice-amount = { $amount }.
voice-your-pace = { $count } { $unit }, at your pace.

# Try it, in the settings.
voice-sample = Glute bridge. 3 sets of 10. Three. Two. One.

# Settings, Sound.
cues-tones-and-voice = Tones and voice
tones-countdown-label = Last three seconds
tones-countdown-hint = A tick for 3, 2 and 1
tones-halfway-label = Halfway tone
tones-halfway-hint = One soft note
tones-tempo-label = Tempo tones
tones-tempo-hint = A note for each part of a repetition
voice-missing = No voice on this computer; tones and screen carry everything
voice-label = Voice
voice-hint = As your system names it
voice-of-system = The system’s own
voice-rate-label = Speed
voice-rate-value = { $percent } %
voice-only-to-move-label = When I need to move
voice-only-to-move-hint = Speaks for get ready, change sides, what is next and the end of a rest, and is silent while you work
voice-says-label = What is said
voice-says-names = Names and doses
voice-says-sides = Sides
voice-says-halfway = Halfway
voice-says-next = What is next
voice-says-countdown = 3, 2, 1
voice-says-reps = Repetitions
voice-says-parts = Words for the parts

# Settings, Sessions.
awake-label = Keep the screen on
awake-hint = While a session runs, and for 10 minutes of a pause
monitor-label = Full screen on
monitor-hint = Which of your screens a session fills
monitor-current = The one it is on

# Told by the desktop, when a session that is not seen needs a person.
needed-title = Stridewell
needed-count = Your repetitions wait for you
needed-answer = Your session waits for an answer
needed-done = Your session is done

text-offer = Larger text for this large screen?
text-offer-hint = You can change it at any time in Settings, Look.
text-offer-take = Text at 130 %
text-offer-leave = As it is

# What the desktop shows for the reason why the screen stays on.
awake-reason = A session runs
