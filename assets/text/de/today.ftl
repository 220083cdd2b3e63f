# Heute.

today-morning = Guten Morgen
today-afternoon = Guten Tag
today-evening = Guten Abend

today-planned-today = Als Nächstes in deinem Plan · heute
today-planned-tomorrow = Als Nächstes in deinem Plan · morgen
today-planned-on = Als Nächstes in deinem Plan · { $day }
today-programme = { $planned } · Einheit { $session } von { $of }
today-last = Zuletzt gemacht · { $day }
today-suggested = Ein guter Anfang
today-steps = Schritte ansehen

today-carry-on = Weiter, wo du aufgehört hast
today-carry-on-began = { $day }, { $time }
today-carry-on-place = { $exercise }, Satz { $set } von { $sets }
today-carry-on-named = Weiter mit: { $name }
today-carry-on-left = noch etwa { $minutes } min
today-continue = Weiter
today-close = Hier beenden
today-try = Zum Ausprobieren
today-see-it = Ansehen

today-quick = Schnellstart
today-quick-name = { $name } starten, { $minutes }, { $kit }
quick-desk-break-five = Schreibtischpause
quick-pre-run-dynamic-warm-up = Vor dem Lauf
quick-post-run-cool-down = Nach dem Lauf
quick-lacrosse-ball-release = Nur der Ball
quick-daily-ten-minute-maintenance = Zehn Minuten
quick-first-72-hours = Erste Tage

today-recent = Zuletzt
today-all = Alle Einheiten
today-recent-none = Noch nichts. Was du machst, steht hier und bleibt auf diesem Computer.
today-recent-pain = Schmerz { $first } → { $last }
today-recent-pain-one = Schmerz { $nrs }
