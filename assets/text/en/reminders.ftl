# Days and times of routines, and their reminders.

settings-reminders = Reminders
day-monday-short = Mon
day-tuesday-short = Tue
day-wednesday-short = Wed
day-thursday-short = Thu
day-friday-short = Fri
day-saturday-short = Sat
day-sunday-short = Sun
days-at = { $days } at { $time }
every-day-at = Every day at { $time }

reminders-intro = Say on which days you want to do a routine, and when. A reminder comes while Stridewell is open.
reminders-days = Days
reminders-time = Time
reminders-hour = Hour
reminders-minute = Minute
reminders-remind = Remind me
reminders-remind-hint = At that time, while Stridewell is open
reminders-remove = Remove
reminders-no-days = No days yet
reminders-add = Add a routine
reminders-add-hint = Its days and its time come next
reminders-calendar = In your calendar
reminders-calendar-hint = The same days and times as a file, for the calendar that you use
reminders-save = Save as calendar file (.ics)
reminders-named = { $label }, { $routine }
reminders-which-days = On which days?

reminder-today = Planned for { $time } today
reminder-earlier = Planned for { $day } at { $time }
reminder-ten-minutes = In 10 minutes
reminder-one-hour = In 1 hour
reminder-not-today = Not today

notification-open = Open
notification-planned = Planned for { $time }
notification-morning = Good morning
notification-morning-body = One question waits for you in Stridewell.

notice-calendar-saved = The calendar file is saved.
notice-calendar-not-saved = The calendar file could not be saved.
