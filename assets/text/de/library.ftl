# The library and the pages of one routine and one exercise.

library-title = Bibliothek
library-exercises = Übungen
library-routines = Routinen
library-search = Suche nach Name, Muskel oder Gefühl
library-search-routines = Routinen suchen
library-clear-search = Suche leeren
keys-search = Strg F
library-goal = Ziel
library-position = Haltung
library-have = Ich habe
library-time = Zeit
library-more = Mehr
library-less = Weniger
library-count = { $count ->
    [one] { $count } Übung
   *[other] { $count } Übungen
}
library-said-goal = { " " }zum { $words }
library-said-position = , { $words }
library-said-time = , { $words }
library-said-kit = { " " }mit { $words }
library-said-kit-too = , mit { $words }
library-said-words = , zu „{ $words }“
library-clear = Filter löschen
library-show-all = Alles zeigen
library-look-routines = In Routinen suchen
library-look-exercises = In Übungen suchen
library-empty = Hier gibt es nichts mit „{ $query }“
library-empty-filters = Nichts passt zu allen diesen Filtern
library-empty-without = { $count ->
    [one] Eine Übung passt ohne den Filter { $filter }.
   *[other] { $count } Übungen passen ohne den Filter { $filter }.
}
library-empty-routines = { $count ->
    [one] Eine Routine passt.
   *[other] { $count } Routinen passen.
}
library-empty-exercises = { $count ->
    [one] Eine Übung passt.
   *[other] { $count } Übungen passen.
}
library-empty-hint = Ein kürzeres Wort findet vielleicht mehr.
filters = { $count ->
    [0] Filter
   *[other] Filter ({ $count })
}

routine-versions = { $count ->
    [one] { $count } Fassung
   *[other] { $count } Fassungen
}
routine-items = { $count ->
    [0] Keine Übungen
    [1] Eine Übung
    [2] Zwei Übungen
    [3] Drei Übungen
    [4] Vier Übungen
    [5] Fünf Übungen
    [6] Sechs Übungen
    [7] Sieben Übungen
    [8] Acht Übungen
    [9] Neun Übungen
    [10] Zehn Übungen
   *[other] { $count } Übungen
}
routine-in-order = In dieser Reihenfolge
routine-with-rests = mit Pausen
routine-exercises = { $count ->
    [one] Übung
   *[other] Übungen
}
routine-times = { $count }×
routine-a-week = pro Woche
routine-often = Wie oft: { $often }
routine-adds-move = Dazu { $length } zum Wechseln, wie du es eingestellt hast
routine-pain-rule = Schmerzregel
routine-pain-rule-fold = Die ganze Schmerzregel
routine-pain-band = { $range }: { $words }
routine-go-on = Geh weiter, wenn: { $when }
routine-optional = optional
routine-add = Hinzufügen
routine-leave-out = Auslassen
routine-put-back = Wieder aufnehmen
routine-sets = { $count ->
    [one] { $count } Satz
   *[other] { $count } Sätze
}
routine-sets-of = Sätze für { $name }
routine-swap = Tauschen
routine-swap-title = Stattdessen etwas anderes machen
routine-swap-none = Sonst passt hier nichts
routine-swap-back = wie es war
routine-lacks = Fehlt dir: { $kit }
routine-change = Ändern
routine-changed = Fertig
routine-have = Ich habe
routine-have-minutes = { $count } min
routine-whole = Zeit für alles
routine-usual = Die übliche
routine-now = Jetzt { $now } statt { $before }
routine-shortest = Kürzer als { $now } geht es nicht
routine-undo = Wie es war
routine-start-again = Neu beginnen
routine-sore-side = Welche Seite schmerzt?
routine-for-whom = Ist es etwas für dich?
routine-goals = Wofür es ist
routine-who-for = Für
routine-who-not = Nicht für
routine-cautions = Achte darauf
routine-weeks = Woche für Woche
routine-sessions = { $count } Einheiten
routine-days = Tag für Tag
routine-day = Tag { $day }: { $what }
routine-checklist = Bevor du weitergehst
routine-speed = Zurück zum vollen Tempo
routine-timers = Zeiten fürs Kühlen
routine-first-aid = Die ersten Tage und danach
routine-evidence = Woher es kommt
weeks-week = Woche
weeks-sessions = Einheiten
weeks-sets = Sätze
weeks-reps = { $sets } Sätze: { $reps }
weeks-note = Worauf es ankommt
often-once = einmal
often-twice = zweimal
checklist-must = Alle davon
checklist-may = Gut, wenn es geht
first-days = In den ersten Tagen
after-days = Danach
timers-on = { $usual } Minuten kühlen, mindestens { $least }, höchstens { $most }
timers-off = Mindestens { $least } Minuten weg, meist { $usual }
timers-skin = Sieh dir alle { $minutes } Minuten die Haut an
timers-window = In den ersten { $hours } Stunden
sources-count = { $count ->
    [0] Artikel
    [one] { $count } Quelle
   *[other] { $count } Quellen
}
sources-articles = Die Artikel zur Pflege der Oberschenkelrückseite, auf denen das hier aufbaut

exercise-easier = Leichter
exercise-harder = Schwerer
exercise-think = Denk: „{ $cue }“
exercise-mistakes = Häufige Fehler
not-like-this = So nicht: { $mistake }
turn-figure = Dreh die Figur: Zieh sie oder nimm die Pfeiltasten
exercise-care = Achte darauf
exercise-not-when = Nicht bei
exercise-stop-if = Hör auf bei
exercise-evidence = Belege
exercise-feel = Wie es sich anfühlt
exercise-muscles = Muskeln und Zubehör
exercise-suits = Für wen es passt
exercise-kit = Zubehör
exercise-position = Haltung
exercise-aka = Auch bekannt als
exercise-all-steps = Alle { $count } Schritte
view-far-angle = Schräg, andere Seite
view-far-side = Andere Seite
view-above = Von oben
speed-half = ½×
speed-whole = 1×
exercise-play = Abspielen
exercise-pause = Figur anhalten
exercise-entry = In die Haltung kommen
exercise-exit = Aus der Haltung kommen
exercise-next-spot = Nächste Stelle
exercise-scrubber = Bewegung
exercise-scrubber-value = { $part }, { $percent } %
view-side = Seite
view-front = Vorn
view-angle = Schräg
view-behind = Von hinten
view-back = Hinten
muscles-primary = Arbeiten am meisten
muscles-secondary = Helfen mit

suits-acute = In den ersten drei Tagen nach einer Zerrung
suits-subacute = Während sich eine Zerrung beruhigt
suits-tendon = Bei schmerzender Sehne am Sitzbein
suits-long = Wenn es sich verspannt anfühlt, im Test aber lang ist
suits-before = Vor einem Lauf
suits-after = Nach einem Lauf
suits-compression = Druck auf die Sehne am Sitzbein
fit-yes = Ja
fit-gentle = Sanft
fit-caution = Mit Vorsicht
fit-no = Nein
compression-none = Keiner
compression-low = Gering
compression-moderate = Mittel
compression-high = Hoch

evidence-dose = Woher die Dosierung kommt
evidence-range = Der Bereich, den Quellen nennen
evidence-often = Wie oft
evidence-note = Zur Dosierung
evidence-other = Eine andere Dosierung
evidence-other-dose = { $label }: { $sets } × { $hold }, Pause { $rest }
evidence-sources = Quellen
basis-seed = In den Artikeln angegeben, auf denen das hier aufbaut
basis-trial = Aus einer veröffentlichten Studie
basis-seed-trial = Aus den Artikeln, von einer Studie bestätigt
basis-trial-range = Innerhalb des Bereichs aus Studien
basis-clinical-range = Innerhalb des Bereichs, den Kliniken veröffentlichen
basis-convention = Übliche Praxis; keine Quelle legt die Zahl fest
basis-seed-convention = In den Artikeln genannt; die Zahl ist übliche Praxis
basis-seed-clinical-range = In den Artikeln genannt; die Zahl stammt aus der klinischen Praxis
strength-seed = Aus Artikeln
strength-trial = Aus einer Studie
strength-seed-trial = Artikel und eine Studie
strength-trial-range = Innerhalb von Studien
strength-clinical-range = Klinische Praxis
strength-convention = Übliche Praxis
strength-seed-convention = Übliche Praxis
strength-seed-clinical-range = Klinische Praxis

# A session that was left
left-session = Du hast in „{ $name }“ aufgehört
left-place = Übung { $place } von { $count }: { $exercise }. Deine Stelle bleibt erhalten.
left-end = Hier beenden
