# First start and safety check.

notice-kept-by-safety = Your safety check keeps this closed for now. Its page says why.

welcome-title = Welcome to Stridewell
welcome-question = Who is this for?
welcome-me = Me
welcome-me-about = I will do the exercises. A few questions about my health come first.
welcome-others = People I look after
welcome-others-about = I show or hand out exercises. Nothing is closed by answers of my own.
welcome-display = A public display
welcome-display-about = Strangers will use this screen. “stridewell kiosk” opens the locked display for that; this choice opens the library as it is.
welcome-later = You can change this in the settings.

safety-title = Before you start
safety-lead = { $count } questions in four groups. Your answers stay on this computer.
safety-lead-patient = { $count } questions in four groups, for the person whom the routine is for. The answers stay with the draft on this computer.
safety-place = { $place } of { $count }
safety-group-emergency = Emergency signs
safety-group-general-health = Your health
safety-group-symptoms = How it shows
safety-group-today = Today
safety-limits = Stridewell shows exercises. It does not diagnose, and it does not replace your physio or doctor.
safety-left = { $count ->
    [one] One question left on this page
   *[other] { $count } questions left on this page
  }
safety-all-answered = All answered
safety-urgent-so-far = One of your answers asks for help now. Continue shows what to do.
safety-urgent-so-far-patient = One of these answers asks for help now. Continue goes back to the routine, which says so.
safety-why-we-ask = Why we ask
safety-why-hide = Hide why we ask
safety-sources = Sources: { $sources }
safety-continue = Continue
safety-not-now = Not now
safety-none-of-these = None of these
safety-no-trouble = I have no trouble now

safety-read = I have read this
safety-change = Change my answers
safety-call-urgent = Call your emergency number or go to an emergency department
safety-call-urgent-when = Today
safety-call-clinician-first = Book a doctor, physiotherapist or sports clinic
safety-call-clinician-first-when = Soon
safety-tell-physio = Tell your physio, if you have one
safety-tell-physio-about = A session that they hand you can open again what is closed now.
safety-say = What to say
safety-say-hint = Read this out, and say since when.
safety-because = Because of these answers
safety-said = “{ $question }” – { $answer }
safety-open = What stays open
safety-closed = What is closed or hidden, and why
safety-open-urgent = The library to read, and “When to get help” one press away
safety-closed-urgent = Every session, and trying an exercise: your answers ask for urgent help first
safety-open-clinician-first = The library and the guidance pages, to read
safety-closed-clinician-first = Every session, and trying an exercise: your answers ask for a clinician first
safety-open-gentle = The gentle set: { $routines }
safety-closed-gentle = Every other routine, static hamstring stretching, Nordics, swings and jogging, while you go gently
safety-open-proceed = Every routine
safety-unlock = They open again when a later safety check says so.
safety-assessment = Book an assessment: it has gone on for weeks or keeps coming back.
safety-looked-at = I have had it looked at

safety-why-urgent = Closed after your safety check: get urgent medical help first
safety-why-clinician-first = Closed after your safety check: see a clinician first
safety-why-gentle = Not in your gentle set for now
safety-why-proceed = Closed after your safety check
safety-why-other-variant = This version is not in your gentle set: choose one that is
safety-why-nothing-left = Your answers hide every exercise of it
safety-why-acute = Does not suit the first three days after a strain
safety-why-subacute = Does not suit a strain that is settling
safety-why-tendon = Does not suit a sore tendon at the sit bone
safety-why-overlengthened = Does not suit a hamstring that tests long

safety-rule-no-release = Ball and roller are hidden after your answers
safety-rule-no-ice = The ice pack is hidden after your answer about circulation or cold
safety-rule-no-compression = Wrapping the leg is hidden after your answer about circulation
safety-rule-no-hamstring-stretch = Static hamstring stretches are hidden after your answers
safety-rule-no-loading = With pain at 6 or 7 the care cycle is what is open
safety-rule-acute-strain = What does not suit the first three days after a strain is hidden
safety-rule-no-run = Jogging, butt kicks and the return to running are hidden while running hurts
safety-rule-pregnancy = Lying face down and heavy or fast lifts are hidden in pregnancy and the months after

safety-situation-acute = First three days after a strain
safety-situation-subacute = A strain that is settling
safety-situation-tendon = Sore tendon at the sit bone
safety-situation-overlengthened = Tight, but tests long
safety-situation-filters = { $situation }: exercises that do not suit it are taken out, others are marked
safety-care-gentle = { $situation }: gently
safety-care-caution = { $situation }: with care
safety-care-no = { $situation }: not now

safety-marked = For now: { $why }
safety-locked = This is closed for now
safety-see-outcome = What your check says
safety-changed = Something changed
safety-changed-hint = Something changed? Answer the safety check again.
safety-due = It is two weeks since your safety check
safety-due-first = Your safety check comes before your first session
safety-due-hint = { $count } questions. What your last answers opened or closed stays until then.
safety-due-first-hint = { $count } questions. Look around as long as you like.
safety-answer-now = Answer it now

settings-safety = Safety
settings-audience = Who is this for?
settings-audience-hint = Answers of your own close nothing when it is for others
settings-audience-me = Me
settings-audience-others = Others
settings-audience-display = A display
settings-check = Safety check
settings-check-none = Not answered yet
settings-check-on = Answered on { $day }: { $outcome }
settings-check-reviewed = You said that it was looked at.
settings-check-again = Answer again
settings-check-change = Change answers
settings-check-answers = What you answered
settings-check-forget = Remove my answers
settings-check-forget-button = Remove
settings-check-forget-hint = The check comes again before your next session
