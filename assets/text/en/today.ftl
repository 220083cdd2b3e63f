# Today.

today-morning = Good morning
today-afternoon = Good afternoon
today-evening = Good evening

today-planned-today = Next in your plan · today
today-planned-tomorrow = Next in your plan · due tomorrow
today-planned-on = Next in your plan · due on { $day }
today-programme = { $planned } · session { $session } of { $of }
today-last = What you did last · { $day }
today-suggested = A good one to begin with
today-steps = See the steps

today-carry-on = Carry on where you stopped
today-carry-on-began = { $day } { $time }
today-carry-on-place = { $exercise }, set { $set } of { $sets }
today-carry-on-named = Carry on: { $name }
today-carry-on-left = about { $minutes } min left
today-continue = Continue
today-close = Finish it here
today-try = Something to try
today-see-it = See it

today-quick = Quick starts
today-quick-name = Start { $name }, { $minutes }, { $kit }
quick-desk-break-five = Desk break
quick-pre-run-dynamic-warm-up = Before a run
quick-post-run-cool-down = After a run
quick-lacrosse-ball-release = Just the ball
quick-daily-ten-minute-maintenance = Ten minutes
quick-first-72-hours = First days

today-recent = Recent
today-all = All sessions
today-recent-none = Nothing yet. What you do shows here, and stays on this computer.
today-recent-pain = pain { $first } → { $last }
today-recent-pain-one = pain { $nrs }
