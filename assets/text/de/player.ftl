# The session.

state-get-ready = Bereitmachen
state-hold = Halten
state-your-pace = Dein Tempo
state-change-sides = Wechseln
state-rest = Pause
state-paused = Angehalten
state-resuming = Weiter in
state-done = Fertig
state-next-up = Als Nächstes

# Die Teile einer Bewegung, wo eine Übung für einen kein eigenes Wort hat.
part-eccentric = Senken
part-pause_after_eccentric = Halten
part-concentric = Heben
part-pause_after_concentric = Oben
part-hold = Halten
part-cycle = Weiter
part-stroke-a = Hin
part-stroke-b = Zurück

player-of-reps = von { $count } { $unit }
player-seconds = Sekunden
player-seconds-left = Sekunden übrig
player-set-small = Satz { $set } von { $sets }
player-set-of = Satz { $set } von { $sets }
player-spot-of = { $name } · Stelle { $spot } von { $spots }
player-left = übrig
player-exactly = { $time }
player-about = ~{ $time }
player-fast-clock = Uhr × { $times }
player-set-left = Satz { $set } von { $sets }, noch { $left }
player-now-side = Jetzt { $side }
player-side-first = { $side } zuerst
player-side-done = { $side } fertig
player-no-clock = Hier läuft keine Uhr. Lass dir Zeit.
player-kept = Deine Stelle bleibt erhalten.
player-rest-line = Schüttle dich aus und atme langsam.
player-rest-activity = { $activity ->
    [walk] Geh locker bis zum nächsten Satz.
   *[other] { $activity }
}
player-done-line = Gut gemacht
player-ended-line = Du hast früher aufgehört, und das ist in Ordnung
player-done-count = { $exercises ->
    [one] { $exercises } Übung, { $time } Übungszeit
   *[other] { $exercises } Übungen, { $time } Übungszeit
}
player-hurts-hint = Tut etwas weh? Sieh, was zu tun ist (H)
player-no-sound = Kein Tongerät

control-again = Noch einmal
control-hurts = Es tut weh
control-back = Zurück
control-less = 10 s weniger
control-more = 10 s mehr
control-less-reps = Eine weniger
control-more-reps = Eine mehr
control-pause = Anhalten
control-carry-on = Weiter
control-carry-on-after = startet nach 3 Sekunden
control-finish = Beenden
control-ready = Ich bin bereit
control-count = Wdh. zählen
control-undo = Zurücknehmen
control-undo-rep = Letzte Wiederholung zurücknehmen
control-count-anywhere = oder tippe irgendwo rechts
control-more-of = Mehr
control-no-sound = Kein Ton
control-skip = Überspringen
control-sound-on = Ton
control-sound-off = Stumm
control-full = Vollbild
control-keys = Tasten
control-leave = Verlassen
control-help = Hilfe holen
control-view = Ansicht
control-distance = Fernansicht

leave-title = Hier beenden?
leave-text = { $so-far }. Was du gemacht hast, bleibt in jedem Fall erhalten.
so-far = { $done } von { $of } Übungen, { $time } Übungszeit
leave-keep = Weitermachen
leave-finish = Beenden und speichern
leave-later = Später weitermachen

hurts-title = Wie schlimm ist es gerade?
hurts-text = Der Timer ist angehalten. 0 ist kein Schmerz, 10 der stärkste, den du dir vorstellen kannst.
hurts-choose = Wähle eine Zahl und sieh, was die Regel deiner Routine dazu sagt.
hurts-skip = Diese Übung überspringen
hurts-easier = Die leichtere Fassung zeigen
hurts-less = Mit weniger weitermachen
hurts-finish = Hier beenden
hurts-number = Schmerz { $number }
hurts-number-band = Schmerz { $number }, { $band }
hurts-advice = { $number }: { $advice }. So sagt es die Regel deiner Routine.
hurts-no-band = { $number }: Die Regel deiner Routine sagt nichts zu dieser Zahl.
band-carry-on = weiter
band-change = ändern
band-stop = Stopp

away-title = Du warst { $length } weg
away-text = Das Programm lief nicht. Es blieb bei { $left } stehen: { $place }. Es wurde keine Zeit gezählt.
away-carry = Weiter ab { $left }
away-carry-how = Nachdem 3 Sekunden heruntergezählt sind
away-again = Das hier neu beginnen
away-again-hold = Dieses Halten neu beginnen
away-again-rest = Diese Pause neu beginnen
away-again-set = Diesen Satz neu beginnen
away-finish = Hier beenden und speichern

timeline-now = { $place }, { $exercise }, jetzt
timeline-go-to = Geh zu { $place }. { $exercise }
go-to-text = Was du bisher gemacht hast, bleibt erhalten. Die Einheit bleibt angehalten.
go-to-go = Dorthin gehen
go-to-stay = Hier bleiben

instead-easier = Leichter: { $exercise }
instead-harder = Schwerer: { $exercise }
exercise-less = Ein Drittel weniger von dem, was übrig ist
exercise-fewer-sets = Ein Satz weniger
exercise-more-sets = Ein Satz mehr
exercise-count = Wiederholungen mit Taste oder Tippen zählen
exercise-pace = Dem Tempo folgen
exercise-swap = Links und rechts tauschen
exercise-leave-out = Diese Übung auslassen
exercise-view = Figur drehen
exercise-far = Fernansicht
exercise-near = Nahansicht
exercise-mute = Ton aus
exercise-unmute = Ton an

live-seconds = { $state }, { $seconds ->
    [one] noch { $seconds } Sekunde
   *[other] noch { $seconds } Sekunden
}
live-reps = { $state }, { $rep } { $unit }
live-tempo = { $part }, { $second } von { $seconds } Sekunden
side-is = Seite: { $side }
side-swap = Seite: { $side }. Seiten tauschen
side-name-left = links
side-name-right = rechts
side-leg-left = linkes Bein
side-leg-right = rechtes Bein

keys-title = Tasten
keys-space = Leertaste
keys-space-does = Anhalten, weiter; zählt eine Wiederholung
keys-enter = Enter
keys-enter-does = Hauptknopf; zählt eine Wiederholung
keys-p = P
keys-p-does = Anhalten, immer
keys-right = →
keys-right-does = Zum nächsten Teil springen
keys-left = ←
keys-left-does = Anfang dieses Teils; zweimal: der davor
keys-r = R
keys-r-does = Diese Übung neu beginnen
keys-plus = + −
keys-plus-does = 10 Sekunden oder eine Wiederholung
keys-minus = −
keys-more = +
keys-backspace = Rücktaste
keys-backspace-does = Eine Wiederholung zurücknehmen
keys-s = S
keys-s-does = Seiten tauschen
keys-h = H
keys-h-does = Es tut weh
keys-g = G
keys-g-does = Wann du Hilfe brauchst
keys-v = V
keys-v-does = Nächste Ansicht der Figur
keys-d = D
keys-d-does = Fernansicht
keys-c = C
keys-c-does = Mit Taste zählen oder dem Tempo folgen
keys-m = M
keys-m-does = Ton
keys-f = F
keys-f-does = Vollbild
keys-e = E
keys-e-does = Mehr: leichter, weniger, zählen, Ansicht
keys-question = ?
keys-question-does = Diese Tasten
keys-digits = 0–9
keys-digits-does = Wie sehr es wehtut, nach H
keys-others = Auch Presenter, Fußpedale und Medientasten senden diese Tasten.
keys-escape = Esc
keys-escape-does = Verlassen, mit Rückfrage

# Was gezählt wird.
unit-reps = { $count ->
    [one] Wdh.
   *[other] Wdh.
}
# Was gezählt wird, ausgesprochen.
spoken-reps = { $count ->
    [one] Wiederholung
   *[other] Wiederholungen
}
unit-seconds = { $count ->
    [one] Sekunde
   *[other] Sekunden
}
unit-breaths = { $count ->
    [one] Atemzug
   *[other] Atemzüge
}
unit-circles = { $count ->
    [one] Kreis
   *[other] Kreise
}
unit-steps = { $count ->
    [one] Schritt
   *[other] Schritte
}
unit-swings = { $count ->
    [one] Schwung
   *[other] Schwünge
}
