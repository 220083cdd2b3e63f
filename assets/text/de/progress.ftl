# Progress: calendar, pain, left and right, and what was done.

progress-title = Verlauf
progress-range-four-weeks = 4 Wochen
progress-range-three-months = 3 Monate
progress-range-all = Alles
progress-reading = Es wird nachgesehen, was du bisher gemacht hast.

# The numbers.
progress-of = von { $planned }
progress-planned-sessions = { $planned ->
    [one] geplanten Einheit
   *[other] geplanten Einheiten
}
progress-sessions = { $count ->
    [one] Einheit
   *[other] Einheiten
}
progress-worst = stärkster Schmerz, erster bis letzter Wert
progress-worst-said = Stärkster Schmerz, zuerst { $first }, zuletzt { $last }
progress-first-last = { $first } → { $last }
progress-worst-none = noch keine Schmerzangaben
progress-nothing = –
progress-time-four-weeks = Übungszeit in 4 Wochen
progress-time-three-months = Übungszeit in 3 Monaten
progress-time-all = Übungszeit insgesamt

# The calendar.
progress-month-before = Monat davor
progress-month-after = Monat danach
progress-today = { $day }, heute
progress-mark-whole = Ganz
progress-mark-part = Teil
progress-mark-planned = Geplant
progress-mark-not-done = Nicht gemacht
progress-day-whole = { $day }, ganz
progress-day-part = { $day }, teilweise gemacht
progress-day-planned = { $day }, geplant
progress-day-not-done = { $day }, geplant, nicht gemacht
progress-day-none = { $day }, nichts geplant

# A day.
progress-day-close = Diesen Tag schließen
progress-day-empty = An diesem Tag wurde nichts gemacht.
progress-day-plan = Geplant: { $name }, { $time }
progress-day-when = { $time }, { $length } Übungszeit
progress-day-exercises = { $done } von { $of } Übungen
progress-day-before = Schmerz davor { $nrs }
progress-day-worst = stärkster Schmerz { $nrs }
progress-day-morning = am nächsten Morgen { $nrs }
progress-day-effort = Anstrengung { $effort } von 10
progress-day-note = „{ $note }“

# Pain.
progress-pain = Schmerz
progress-pain-left = Schmerz, linkes Bein
progress-pain-right = Schmerz, rechtes Bein
progress-pain-worst = Stärkster in der Einheit
progress-pain-morning = Am nächsten Morgen
progress-pain-changed = Routine gewechselt
progress-pain-week = Jeder Punkt ist der stärkste Schmerz einer Woche.
progress-pain-month = Jeder Punkt ist der stärkste Schmerz eines Monats.
progress-pain-none = Keine Schmerzangaben { $range }
progress-pain-none-hint = Nach einer Einheit wirst du gefragt, wie es war. Deine Antworten erscheinen hier im Lauf der Zeit, mit den Bereichen deines Programms.
progress-band-carry-on = Weiter
progress-band-change = Ändern
progress-band-stop = Stopp
progress-point-worst = am stärksten { $nrs }
progress-point-morning = am nächsten Morgen { $nrs }
progress-point-sides = { $answer } (links { $left }, rechts { $right })
progress-point-week = Woche ab { $day }
progress-point-changed = ab hier { $name }
progress-as-table = Als Tabelle zeigen
progress-as-chart = Als Diagramm zeigen
progress-table-day = Tag
progress-table-week = Woche
progress-table-month = Monat
progress-table-changed = Ab hier neu
progress-axis-today = Heute

# Left and right.
progress-sides-four-weeks = Links und rechts, letzte 4 Wochen
progress-sides-three-months = Links und rechts, letzte 3 Monate
progress-sides-all = Links und rechts
progress-left-solid = Links, gefüllt
progress-right-striped = Rechts, gestreift
progress-minutes = min
progress-reps = Wdh.
progress-about-even = etwa gleich
progress-more-left = links { $percent } % mehr
progress-more-right = rechts { $percent } % mehr
progress-left-alone = nur links
progress-right-alone = nur rechts
progress-sides-said = { $goal }: links { $left } { $unit }, rechts { $right } { $unit }, { $balance }
progress-minutes-said = Minuten
progress-reps-said = Wiederholungen
progress-sides-none = Keine Übungen mit linker und rechter Seite { $range }. Sobald du welche machst, stehen hier beide Seiten nebeneinander.
progress-within-four-weeks = in diesen 4 Wochen
progress-within-three-months = in diesen 3 Monaten
progress-within-all = bisher

# Lowering.
progress-lowering = Nordic-Absenken, Woche für Woche
progress-lowering-latest = Die letzten { $count } Wochen.
progress-lowering-reps = Wiederholungen
progress-lowering-seconds = Sekunden Absenken
progress-lowering-said = Woche ab { $day }, { $reps ->
    [one] { $reps } Wiederholung
   *[other] { $reps } Wiederholungen
}, { $seconds } s Absenken

# Each exercise.
progress-exercises = Jede Übung
progress-by-time = Nach Zeit
progress-by-sets = Nach Sätzen
progress-by-name = Nach Name
progress-side-left = Links
progress-side-right = Rechts
progress-sets = { $count ->
    [one] { $count } Satz
   *[other] { $count } Sätze
}
progress-repetitions = { $count ->
    [one] { $count } Wdh.
   *[other] { $count } Wdh.
}

# Nothing to show.
progress-empty = Hier siehst du, wie es läuft
progress-empty-hint = Nach deiner ersten Einheit zeigt diese Seite deine Tage, deinen Schmerz im Lauf der Zeit und was jede Seite gemacht hat.
progress-empty-library = Routine auswählen
progress-range-empty = Keine Einheiten { $range }.
progress-range-wider = Alles zeigen

# Days and months.
date-day = { $weekday }, { $day }. { $month }
date-short = { $day }. { $month }
date-short-year = { $day }. { $month } { $year }
date-month-year = { $month } { $year }
date-hours = { $hours } h { $minutes }
date-time = { $hour }:{ $minute }
date-monday = Montag
date-tuesday = Dienstag
date-wednesday = Mittwoch
date-thursday = Donnerstag
date-friday = Freitag
date-saturday = Samstag
date-sunday = Sonntag
date-letter-monday = M
date-letter-tuesday = D
date-letter-wednesday = M
date-letter-thursday = D
date-letter-friday = F
date-letter-saturday = S
date-letter-sunday = S
date-month-1 = Januar
date-month-2 = Februar
date-month-3 = März
date-month-4 = April
date-month-5 = Mai
date-month-6 = Juni
date-month-7 = Juli
date-month-8 = August
date-month-9 = September
date-month-10 = Oktober
date-month-11 = November
date-month-12 = Dezember
date-month-short-1 = Jan
date-month-short-2 = Feb
date-month-short-3 = Mär
date-month-short-4 = Apr
date-month-short-5 = Mai
date-month-short-6 = Jun
date-month-short-7 = Jul
date-month-short-8 = Aug
date-month-short-9 = Sep
date-month-short-10 = Okt
date-month-short-11 = Nov
date-month-short-12 = Dez
