# Der Ratgeber: Hilfe, seine Seiten, und was zu ihnen führt.
guidance-search = Suche, etwa „Eis“
guidance-found = { $count ->
    [0] Nichts zu lesen zu „{ $words }“
    [one] { $count } Text zu „{ $words }“
   *[other] { $count } Texte zu „{ $words }“
}
guidance-in-library = { $count ->
    [one] { $count } Übung oder Routine dazu
   *[other] { $count } Übungen und Routinen dazu
}
guidance-all-pages = Alle Seiten zeigen
guidance-in = Im Ratgeber
guidance-signs = Die Zeichen ansehen
guidance-read-page = Die Seite lesen
guidance-read-more = Mehr lesen
guidance-read-on = Weiterlesen
guidance-exercises = Übungen
guidance-routines = Routinen
guidance-check-yourself = Prüf dich selbst
guidance-sources = Quellen
guidance-safety = Sicherheitsfragen noch einmal
guidance-safety-about = Wenn sich etwas geändert hat
guidance-care = Versorgungstimer
guidance-care-about = Eis, Bein hochlagern, Pausen vom Sitzen
guidance-about = Über Stridewell
guidance-about-about = Version, Lizenzen, Grenzen
guidance-get-help-fast = Alle Zeichen auf einer Seite
guidance-long = Eine lange Oberschenkelrückseite
guidance-long-about = Du hast gesagt, dass sich deine Oberschenkelrückseite verspannt anfühlt, aber lang ist. Lass diese Dehnung aus.

help-keys = Tasten
help-keys-about = Auf Seiten und in einer Einheit
help-key-help = F1
help-key-help-does = Wann du Hilfe brauchst; in einer Einheit ihre Tasten
help-key-text = Strg + −
help-key-text-does = Größere und kleinere Schrift; Strg 0 für die übliche Größe
help-key-full = F
help-key-full-does = Vollbild
help-key-mute = M
help-key-mute-does = Ton an oder aus
help-key-skip = ← →
help-key-skip-does = In einer Einheit: der Teil davor und der nächste
help-key-hurts = H
help-key-hurts-does = In einer Einheit: es tut weh
help-key-signs = G
help-key-signs-does = Wann du Hilfe brauchst
