# Die Anzeige im Studio: von Fremden gelesen, an einem Ständer.

kiosk-touch-to-start = Zum Start berühren
kiosk-slide-warm-up = Hinten verspannt?
kiosk-slide-warm-up-line = { $minutes ->
    [one] Eine ruhige Minute vor dem Lauf.
   *[other] { $minutes } ruhige Minuten vor dem Lauf.
}
kiosk-slide-stretch = Gerade gelaufen?
kiosk-slide-stretch-line = { $minutes ->
    [one] Eine Minute zum Ausklingen, Schritt für Schritt.
   *[other] { $minutes } Minuten zum Ausklingen, Schritt für Schritt.
}
kiosk-slide-loosen = Fühlst du dich steif?
kiosk-slide-loosen-line = { $minutes ->
    [one] Eine Minute sanftes Dehnen.
   *[other] { $minutes } Minuten sanftes Dehnen.
}
kiosk-slide-release = Eine wunde Stelle?
kiosk-slide-release-line = { $minutes ->
    [one] Eine Minute sanftes Rollen.
   *[other] { $minutes } Minuten sanftes Rollen.
}
kiosk-slide-strengthen = Stärkere Beine?
kiosk-slide-strengthen-line = { $minutes ->
    [one] Eine Minute, Schritt für Schritt gezeigt.
   *[other] { $minutes } Minuten, Schritt für Schritt gezeigt.
}
kiosk-slide-recover = Eine kurze Pause?
kiosk-slide-recover-line = { $minutes ->
    [one] Eine stille Minute für deine Beine.
   *[other] { $minutes } stille Minuten für deine Beine.
}

kiosk-safety = Trifft heute etwas davon auf dich zu?
kiosk-fine = Nichts davon: Mir geht es gut
kiosk-something-wrong = Etwas stimmt nicht
kiosk-read-on = Weiterlesen
kiosk-to-start = Zum Anfang
kiosk-finished = Fertig
kiosk-skip = Überspringen

kiosk-choose = Was würde heute helfen?
kiosk-way-goal = Ziel
kiosk-way-feel = Wie es sich anfühlt
kiosk-way-time = Zeit
kiosk-way-equipment = Geräte
kiosk-larger = Größer
kiosk-smaller = Kleiner
kiosk-control-skip = Auslassen
kiosk-control-help = Hilfe holen
kiosk-more = Mehr
kiosk-minutes = { $minutes } min
kiosk-minutes-at-most = Bis { $minutes } Minuten
kiosk-minutes-more = Länger
kiosk-kit-none = Ohne Geräte
kiosk-routines = { $count ->
    [one] Ein Ablauf
   *[other] { $count } Abläufe
}

kiosk-begin = Beginnen
kiosk-not-for = Lass diesen aus, wenn das auf dich zutrifft: { $list }.

kiosk-leave = Hier aufhören?
kiosk-leave-words = Auf diesem Bildschirm wird nichts behalten.
kiosk-keep-going = Weitermachen
kiosk-away = Machen wir weiter?
kiosk-away-words = Der Bildschirm stand einen Moment still. Keine Zeit wurde gezählt.

kiosk-felt = Wie hat sich dein Bein angefühlt?
kiosk-felt-about = 0 ist kein Schmerz, 10 der schlimmste, den du dir vorstellen kannst. Nichts wird behalten.
kiosk-band = { $from }–{ $to } { $word }
kiosk-band-one = { $from } { $word }
kiosk-band-carry-on = Weitermachen
kiosk-band-change = Ändern
kiosk-band-stop = Schluss für heute
kiosk-stopped-early = Du hast früher aufgehört, und das ist in Ordnung
kiosk-nothing-kept = Nichts über dich wird hier behalten.
kiosk-take-home = Nimm ihn mit: Richte die Kamera deines Telefons auf den Code. Er zeigt die Übungen und wie viel von jeder.
kiosk-code-name = Code mit den Übungen von { $routine }

kiosk-still-there = Bist du noch da?
kiosk-still-there-then = Sonst räumen wir den Bildschirm für die nächste Person. Nichts wird behalten.
kiosk-still-there-yes = Ja, weiter
kiosk-still-there-no = Ich bin fertig

kiosk-cleaning = Jetzt den Bildschirm abwischen
kiosk-cleaning-words = Bis die Zeit um ist, achtet er nicht auf Berührungen.

kiosk-pin = Für das Personal
kiosk-pin-about = Gib die Zahl dieses Bildschirms ein.
kiosk-pin-looking = Einen Moment …
kiosk-pin-wrong = Das war nicht die Zahl.
kiosk-pin-wait = { $seconds ->
    [one] Das war nicht die Zahl. In einer Sekunde geht es wieder.
   *[other] Das war nicht die Zahl. In { $seconds } Sekunden geht es wieder.
}
kiosk-pin-erase = Die letzte Ziffer zurücknehmen
kiosk-pin-enter = Das ist die Zahl
kiosk-clean = Bildschirm reinigen
kiosk-call-staff = Personal rufen: { $how }
kiosk-staff = Personal
kiosk-staff-about = Änderungen gelten sofort und kommen in die Datei der Einstellungen.
kiosk-staff-no-pin = Keine Zahl ist gesetzt: Wer die Ecke { $seconds } Sekunden hält, kommt hierher. „stridewell kiosk set-pin“ setzt eine.
kiosk-staff-faulty = Die Datei der Einstellungen hat einen Fehler, darum gelten die davor. „stridewell check“ nennt jeden Fehler.
kiosk-restart = Programm neu starten
kiosk-quit = Programm beenden
kiosk-to-slides = Zurück zu den Bildern

kiosk-set-volume = Lautstärke
kiosk-set-voice = Stimme
kiosk-set-counts = Abläufe zählen, ohne Namen
kiosk-set-theme = Farben
kiosk-set-closed = Wenn geschlossen
kiosk-set-idle = Fragen nach
kiosk-set-warn = Vergessen nach weiteren
kiosk-set-paused = In einer Pause fragen nach
kiosk-set-slide = Bilder dauern
kiosk-set-thanks = Dank dauert
kiosk-set-clean = Reinigen dauert
kiosk-set-shift = Bild verschieben alle
kiosk-set-hold = Ecke halten für
kiosk-percent = { $percent } %
kiosk-seconds = { $seconds } s
kiosk-on = An
kiosk-off = Aus
kiosk-theme-dark = Dunkel
kiosk-theme-light = Hell
kiosk-theme-contrast = Hoher Kontrast
kiosk-closed-dim = Gedimmt
kiosk-closed-blank = Schwarz
kiosk-less = { $what }: weniger
kiosk-more-of = { $what }: mehr
