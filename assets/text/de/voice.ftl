# Was gesprochen wird. Die Stimme liest Punkte und Kommas als Atempausen.

voice-get-ready = Mach dich bereit.
voice-name = { $name }.
voice-next = Als Nächstes, { $name }.
voice-dose = { $dose }.
voice-side = { $side ->
    [left] Links.
   *[right] Rechts.
}
voice-side-first = { $side ->
    [left] Links zuerst.
   *[right] Rechts zuerst.
}
voice-side-next = { $side ->
    [left] Als Nächstes links.
   *[right] Als Nächstes rechts.
}
voice-change-sides = Seite wechseln.
voice-rest = Pause.
voice-done = Einheit fertig.
voice-halfway = Halbzeit.
voice-three = Drei.
voice-two = Zwei.
voice-one = Eins.
voice-number = { $number }.
voice-part = { $word }.
voice-work = { $word }.
voice-spot = { $name }.
voice-amount = { $amount }.
voice-your-pace = { $count } { $unit }, in deinem Tempo.

# Ausprobieren, in den Einstellungen.
voice-sample = Brücke. 3 Sätze mit 10. Drei. Zwei. Eins.

# Einstellungen, Ton.
cues-tones-and-voice = Töne und Stimme
tones-countdown-label = Letzte drei Sekunden
tones-countdown-hint = Ein Tick bei 3, 2 und 1
tones-halfway-label = Ton zur Halbzeit
tones-halfway-hint = Ein leiser Ton
tones-tempo-label = Tempotöne
tones-tempo-hint = Ein Ton für jeden Teil einer Wiederholung
voice-missing = Keine Stimme auf diesem Computer; Töne und Bildschirm zeigen alles an
voice-label = Stimme
voice-hint = So, wie dein System sie nennt
voice-of-system = Die des Systems
voice-rate-label = Sprechtempo
voice-rate-value = { $percent } %
voice-only-to-move-label = Wenn ich mich bewegen muss
voice-only-to-move-hint = Spricht beim Bereitmachen, beim Seitenwechsel, vor dem, was als Nächstes kommt, und am Ende einer Pause, und schweigt, während du übst
voice-says-label = Was gesagt wird
voice-says-names = Namen und Dosierungen
voice-says-sides = Seiten
voice-says-halfway = Halbzeit
voice-says-next = Was als Nächstes kommt
voice-says-countdown = 3, 2, 1
voice-says-reps = Wiederholungen
voice-says-parts = Wörter für die Teile

# Einstellungen, Einheiten.
awake-label = Bildschirm anlassen
awake-hint = Solange eine Einheit läuft, und 10 Minuten lang, wenn sie angehalten ist
monitor-label = Vollbild auf
monitor-hint = Welchen deiner Bildschirme eine Einheit füllt
monitor-current = Der, auf dem sie gerade ist

# Vom Desktop gemeldet, wenn eine Einheit, die nicht zu sehen ist, jemanden braucht.
needed-title = Stridewell
needed-count = Deine Wiederholungen warten auf dich
needed-answer = Deine Einheit wartet auf eine Antwort
needed-done = Deine Einheit ist fertig

text-offer = Größere Schrift für diesen großen Bildschirm?
text-offer-hint = Du kannst sie jederzeit ändern, unter Einstellungen, Aussehen.
text-offer-take = Schrift mit 130 %
text-offer-leave = So, wie es ist

# Was der Desktop als Grund zeigt, warum der Bildschirm an bleibt.
awake-reason = Eine Einheit läuft
