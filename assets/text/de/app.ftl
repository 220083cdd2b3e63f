# The app: names of places, buttons and short sentences that several screens share.

app-name = Stridewell
nav-today = Heute
nav-library = Bibliothek
nav-progress = Verlauf
nav-studio = Studio
nav-settings = Einstellungen
nav-help = Hilfe
back = Zurück
close = Schließen
cancel = Abbrechen
start = Start
carry-on = Weiter
try-it-now = Jetzt ausprobieren
keep-going = Weitermachen
go-on = Weiter
get-help = Wann du Hilfe brauchst
not-reviewed = Noch hat keine Fachperson diese Inhalte geprüft. Es sind allgemeine Informationen, keine Diagnose.
fast-clock = Die Uhr läuft zum Test { $times }-mal so schnell.

side-left = Links
side-right = Rechts
side-left-leg = Linkes Bein
side-right-leg = Rechtes Bein
side-letter-left = L
side-letter-right = R

goal-release = Lösen
goal-warm-up = Aufwärmen
goal-stretch = Dehnen
goal-strengthen = Kräftigen
goal-recover = Erholen
goal-release-inside = Lösen
goal-warm-up-inside = Aufwärmen
goal-stretch-inside = Dehnen
goal-strengthen-inside = Kräftigen
goal-recover-inside = Erholen
position-standing = Stehend
position-sitting = Sitzend
position-lying = Liegend
position-kneeling = Kniend
position-standing-inside = stehend
position-sitting-inside = sitzend
position-lying-inside = liegend
position-kneeling-inside = kniend
time-short = Unter 2 min
time-medium = 2–5 min
time-long = Über 5 min
time-short-inside = unter 2 min
time-medium-inside = 2–5 min
time-long-inside = über 5 min

list-or = { $first } oder { $last }
list-and = { $first } und { $last }
less = weniger
more = mehr
fewer = weniger

minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
long-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
long-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}
long-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
minutes-short = { $count } min
minutes-range = { $least }–{ $most } min
unit-minutes = min
clock = { $minutes }:{ $seconds }
seconds-short = { $count } s

dose-sets = { $sets ->
    [one] { $work }
   *[other] { $sets } × { $work }
}
dose-reps = { $count }
dose-amount = { $count } { $unit }
dose-seconds = { $count } s
dose-minutes = { $count } min
dose-each-side = { $dose } pro Seite
dose-left-right = { $left } links, { $right } rechts
dose-spoken-sets = { $sets ->
    [one] { $work }
   *[other] { $sets } Sätze mit { $work }
}
dose-spoken-each-side = { $dose }, pro Seite
times-a-week = { $count ->
    [one] einmal pro Woche
   *[other] { $count }-mal pro Woche
}
dose-part = { $word } { $seconds } s
sides-each-set = { $first }, dann { $second }
sides-each-rep = Links und rechts im Wechsel
sides-both = Beide Beine
sides-affected = Die schmerzende Seite
rest-length = Pause { $length }

exercises-count = { $count ->
    [one] { $count } Übung
   *[other] { $count } Übungen
}
exercise-of = Übung { $place } von { $count }

notice-preferences-unreadable = Deine Einstellungen ließen sich nicht lesen. Die Datei bleibt unter einem anderen Namen erhalten, und es gelten die üblichen Einstellungen.
notice-preferences-newer = Deine Einstellungen stammen aus einer neueren Version von Stridewell. Sie bleiben, wie sie sind, und Änderungen werden nicht gespeichert.
notice-preferences-not-saved = Deine Einstellungen ließen sich nicht speichern.
notice-history-not-kept = Was du gemacht hast, ließ sich noch nicht speichern. Die Einheit geht weiter, und Stridewell versucht es weiter.
notice-history-newer = Deine Aufzeichnung stammt aus einer neueren Version von Stridewell. Sie wird nur gelesen, und nichts Neues wird gespeichert.
notice-history-in-use = Stridewell ist in einem anderen Fenster offen, das deine Aufzeichnung führt. Was du hier machst, wird nicht gespeichert, bis jenes geschlossen ist.
notice-history-rescued = Deine Aufzeichnung war beschädigt. Eine Kopie von einem früheren Tag wird verwendet, und die beschädigte Datei bleibt daneben erhalten.
notice-history-lost = Deine Aufzeichnung war beschädigt, und es gibt keine Kopie davon. Eine neue beginnt, und die beschädigte Datei bleibt daneben erhalten.
notice-no-sound = Es gibt kein Tongerät. Alles steht auf dem Bildschirm.
notice-content-problems = Einige Inhalte ließen sich nicht lesen.
notice-short-sleep = Der Computer hat einen Moment geschlafen. Es wurde keine Zeit gezählt.
# Kit: as a word by itself, and inside a sentence.
kit-none = ohne Zubehör
kit-optional = { $kit }, wenn du es hast
kit-lacking = Fehlt dir laut deiner Angabe: { $kit }
kit-ball = Ball
kit-ball-inside = Ball
kit-mat = Matte
kit-mat-inside = Matte
kit-strap = Gurt
kit-strap-inside = Gurt
kit-roller = Faszienrolle
kit-roller-inside = Faszienrolle
kit-band = Band
kit-band-inside = Band
kit-weight = Gewichte
kit-weight-inside = Gewicht
kit-anchor = Knöchelverankerung
kit-anchor-inside = Knöchelverankerung
kit-partner = Person zum Helfen
kit-partner-inside = Person zum Helfen
kit-bandage = Verband
kit-bandage-inside = Verband
kit-cold-pack = Kühlpack
kit-cold-pack-inside = Kühlpack
kit-cardio = Rad oder Schwimmbad
kit-cardio-inside = Rad
kit-seat = Sitz
kit-seat-inside = Sitz
kit-wall = Wand oder Geländer
kit-wall-inside = Wand
kit-step = Stufe
kit-step-inside = Stufe
kit-bench = Bank
kit-bench-inside = Bank
kit-slider = Gleitscheiben oder Socken
kit-slider-inside = Gleitscheiben
kit-cushion = Polster oder Kissen
kit-cushion-inside = Polster
kit-block = Blöcke oder Bücher
kit-block-inside = Block
kit-cloth = Tuch
kit-cloth-inside = Tuch

notice-fast-clock = Die Uhr läuft zum Test schneller als in Wirklichkeit.

# Zwischen Ganzen und Zehnteln.
decimal-mark = ,
translation-not-reviewed = Diese Übersetzung hat noch keine Fachperson geprüft. Das Original ist Englisch.
