# Days and times of routines, and their reminders.
