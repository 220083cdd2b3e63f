# Days and times of routines, and their reminders.

settings-reminders = Erinnerungen
day-monday-short = Mo
day-tuesday-short = Di
day-wednesday-short = Mi
day-thursday-short = Do
day-friday-short = Fr
day-saturday-short = Sa
day-sunday-short = So
days-at = { $days } um { $time }
every-day-at = Jeden Tag um { $time }

reminders-intro = Sag, an welchen Tagen und wann du eine Routine machen willst. Eine Erinnerung kommt, solange Stridewell offen ist.
reminders-days = Tage
reminders-time = Zeit
reminders-hour = Stunde
reminders-minute = Minute
reminders-remind = Erinnere mich
reminders-remind-hint = Zu dieser Zeit, solange Stridewell offen ist
reminders-remove = Entfernen
reminders-no-days = Noch keine Tage
reminders-add = Routine hinzufügen
reminders-add-hint = Tage und Zeit kommen als Nächstes
reminders-calendar = In deinem Kalender
reminders-calendar-hint = Dieselben Tage und Zeiten als Datei, für den Kalender, den du nutzt
reminders-save = Als Kalenderdatei speichern (.ics)
reminders-named = { $label }, { $routine }
reminders-which-days = An welchen Tagen?

reminder-today = Heute für { $time } geplant
reminder-earlier = Für { $day } um { $time } geplant
reminder-ten-minutes = In 10 Minuten
reminder-one-hour = In 1 Stunde
reminder-not-today = Heute nicht

notification-open = Öffnen
notification-planned = Für { $time } geplant
notification-morning = Guten Morgen
notification-morning-body = Eine Frage wartet in Stridewell auf dich.

notice-calendar-saved = Die Kalenderdatei ist gespeichert.
notice-calendar-not-saved = Die Kalenderdatei ließ sich nicht speichern.
