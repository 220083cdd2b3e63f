# Was gedruckt wird: das Ergebnis der Sicherheitsfragen und die Zusammenfassung einer Einheit.

print = Drucken
save-a-copy = Kopie speichern
help-key-print = Strg P
help-key-print-does = Drucken
notice-page-opens = Die Seite öffnet sich als PDF-Datei. Drucke sie von dort aus.
notice-page-saved = Die Seite ist gespeichert.
notice-page-no-viewer = Kein Programm hier öffnet PDF-Dateien. Die Seite liegt in dieser Datei:
notice-page-not-made = Die Seite ließ sich nicht erstellen.

date-full = { $day }. { $month } { $year }
handout-foot = Stridewell · { $day }
handout-page = Seite { $page } von { $pages }
handout-answered = Sicherheitsfragen beantwortet am { $day }
handout-to-do = Was zu tun ist
handout-began = Wann
handout-began-at = { $day }, { $time }
handout-length = Wie lange
handout-length-of = { $time }, aktiv { $active }
handout-exercises = Übungen
handout-exercises-of = { $done } von { $all }
handout-ended = Ende
handout-early = früher aufgehört
handout-done = Geplant und gemacht
handout-done-column = Gemacht
handout-side = { $side }: { $done }
handout-felt = Wie es sich angefühlt hat
handout-pain = Schmerz { $number } von 10
handout-pain-left = Schmerz { $number } von 10, links
handout-pain-right = Schmerz { $number } von 10, rechts
handout-note = Notiz:
handout-morning = Am nächsten Morgen: ______ von 10
handout-morning-about = Wie sich das Bein nach einer Nacht anfühlt, sagt mehr, als wie es sich jetzt anfühlt. 0 ist kein Schmerz, 10 der stärkste, den du dir vorstellen kannst.
