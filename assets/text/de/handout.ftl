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

# Das Blatt einer Routine.

handout-title = { $routine }: { $variant }
handout-review = Kontrolle
handout-for = Für
handout-goal = Ziel: { $goal }
handout-weeks = { $count ->
    [one] eine Woche lang
   *[other] { $count } Wochen lang
}
handout-pain-rule = Schmerzregel, 0 bis 10: während, danach und am nächsten Morgen
handout-side-left = linke Seite
handout-side-right = rechte Seite
handout-sore-side = Schmerzende Seite
handout-both = Zusammen
handout-dose = Dosis
handout-tempo = Tempo
handout-rest = Pause
handout-load = Last
handout-feel = Gefühl:
handout-caution = Vorsicht:
handout-stop-if = Hör auf bei:
handout-more-steps = Die weiteren Schritte stehen in der Datei, mit der diese Routine kam.
handout-optional = Wenn Zeit ist.
handout-step = Schritt { $step }
handout-start = Anfang
handout-end = Ende
handout-alt-mirrored = { $what }. Auf der anderen Seite: { $position }
handout-tick = Abhaken, wenn erledigt
handout-two-weeks = Zwei Wochen ab ____ . ____
handout-one-week = Eine Woche ab ____ . ____
handout-two-weeks-of = Zwei von { $weeks } Wochen, ab ____ . ____; danach neu drucken
handout-one-week-of = Eine von { $weeks } Wochen, ab ____ . ____; danach neu drucken
handout-tick-done = Erledigt
handout-tick-pain = Schmerz 0–10
handout-tick-morning = Nächster Morgen
handout-tick-alt = Ein leeres Raster zum Ausfüllen: für jeden Tag, ob es erledigt ist, der stärkste Schmerz von 0 bis 10 und der nächste Morgen.
handout-questions = Fragen?
handout-as-shown = Nur wie gezeigt. Wenn etwas unklar ist, frag, bevor du weitermachst.
handout-ask-for = Um diese Routine in Stridewell zu öffnen, bitte um die Datei { $file }.
handout-gone-through = Gemeinsam durchgegangen: ______________
handout-version = Fassung { $version }
handout-made = gemacht mit Stridewell
handout-code = Öffnet sich in Stridewell
handout-code-alt = Ein Code fürs Telefon: darin stehen die Dosen in Worten und diese Routine.

# Die Seite fürs Telefon.

phone-start = Start
phone-stop = Beenden
phone-pause = Pause
phone-resume = Weiter
phone-ready = Bereit machen
phone-change = Seite wechseln
phone-done = Fertig
phone-set = Satz { $set } von { $sets }
phone-rep = { $rep } von { $reps }
phone-moves = Figuren bewegen sich
phone-instructions = Schritt für Schritt
phone-day = Tag
phone-kept = Haken und Zahlen bleiben auf diesem Telefon.
