# What came of a routine: the report that goes back to whoever wrote it.

report-of = Report: { $routine }
report-made = Made
report-patient = Person
report-patient-none = no initials
report-version = Version
report-when = Days
report-span = { $first } to { $last }
report-sessions = Sessions
report-sessions-whole = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}, { $whole } with nothing left
report-sessions-count = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}

report-felt = Pain and effort over time
report-day = Day
report-before = Before
report-worst = Worst
report-after = After
report-morning = Next morning
report-effort = Effort
report-chart-worst = worst pain of a session
report-chart-morning = next morning
report-chart-effort = effort
report-point-worst = worst { $number }
report-point-morning = next morning { $number }
report-point-effort = effort { $number }
report-felt-none = Nobody said yet how it felt.

report-done = Prescribed and done
report-exercise = Exercise
report-prescribed = Prescribed
report-done-column = Done
report-sets = { $count ->
    [one] { $count } set
   *[other] { $count } sets
}
report-reps = { $count ->
    [one] { $count } rep
   *[other] { $count } reps
}
report-share = { $done }, { $percent } %
report-side = { $side }: { $words }
report-nothing = nothing
report-beyond = and { $beyond } more than prescribed

report-left = What was left or changed
report-left-none = Nothing was left out, stopped or exchanged.
report-left-line = { $exercise }: { $why }, { $times }
report-times = { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
}
report-no-reason = less than prescribed, no reason given
report-instead = { $exercise } instead
report-instead-because = { $exercise } instead, { $reason }

report-notes = Notes
report-note-line = { $day }: { $note }
report-more = { $count ->
    [one] One more line is in the file.
   *[other] { $count } more lines are in the file.
}

# The routine's page, and what is asked there.
report-make = Report
report-make-about = { $count ->
    [one] { $count } session of this routine is kept here.
   *[other] { $count } sessions of this routine are kept here.
}
report-ask = What goes into the report
report-ask-about = It goes where you save it, and is sent nowhere. Whoever gave you the routine opens it in Stridewell, or reads the page.
report-ask-holds = { $sessions }, from { $first } to { $last }: what was prescribed and done by side, why something was left, pain, effort and your notes.
report-ask-initials = It carries the initials { $initials } and no name.
report-ask-nameless = It carries no name.
report-as-file = Save the file
report-as-page = Save one page as PDF
report-not-now = Not now
report-saved = The report is saved.
report-not-saved = The report could not be saved.

# Reports that were opened.
reports-title = Reports
reports-about = What people sent you. The copies are on this computer only.
reports-nameless = Without initials
reports-open = Open a report
reports-none = No report was opened yet
reports-none-about = A report is a file that ends in .stride-report. Open it here, or drop it onto the window.
reports-row = { $sessions }, { $span }, made on { $made }
reports-remove = Remove
reports-remove-yes = Remove it
reports-remove-title = Remove this report?
reports-remove-about = The copy on this computer is deleted. The file that you were sent stays where it is.
reports-keep = Keep it
reports-removed = The report is removed.
reports-not-read = This file is not a report that can be read. Nothing was changed.
