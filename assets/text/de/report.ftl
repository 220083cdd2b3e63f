# Was aus einem Programm geworden ist: der Bericht, der zurückgeht.

report-of = Bericht: { $routine }
report-made = Erstellt
report-patient = Person
report-patient-none = ohne Initialen
report-version = Fassung
report-when = Tage
report-span = { $first } bis { $last }
report-sessions = Einheiten
report-sessions-whole = { $count ->
    [one] { $count } Einheit
   *[other] { $count } Einheiten
}, davon { $whole } vollständig
report-sessions-count = { $count ->
    [one] { $count } Einheit
   *[other] { $count } Einheiten
}

report-felt = Schmerz und Anstrengung im Verlauf
report-day = Tag
report-before = Davor
report-worst = Stärkster
report-after = Danach
report-morning = Nächster Morgen
report-effort = Anstrengung
report-chart-worst = stärkster Schmerz einer Einheit
report-chart-morning = nächster Morgen
report-chart-effort = Anstrengung
report-point-worst = am stärksten { $number }
report-point-morning = nächster Morgen { $number }
report-point-effort = Anstrengung { $number }
report-felt-none = Noch hat niemand gesagt, wie es sich angefühlt hat.

report-done = Verordnet und gemacht
report-exercise = Übung
report-prescribed = Verordnet
report-done-column = Gemacht
report-sets = { $count ->
    [one] { $count } Satz
   *[other] { $count } Sätze
}
report-reps = { $count } Wdh.
report-share = { $done }, { $percent } %
report-side = { $side }: { $words }
report-nothing = nichts
report-beyond = und { $beyond } mehr als verordnet

report-left = Was ausgelassen oder geändert wurde
report-left-none = Nichts wurde ausgelassen, abgebrochen oder getauscht.
report-left-line = { $exercise }: { $why }, { $times }
report-times = { $count ->
    [1] einmal
    [2] zweimal
   *[other] { $count } Mal
}
report-no-reason = weniger als verordnet, kein Grund genannt
report-instead = stattdessen { $exercise }
report-instead-because = stattdessen { $exercise }, { $reason }

report-notes = Notizen
report-note-line = { $day }: { $note }
report-more = { $count ->
    [one] Eine weitere Zeile steht in der Datei.
   *[other] { $count } weitere Zeilen stehen in der Datei.
}

report-make = Bericht
report-make-about = { $count ->
    [one] { $count } Einheit dieses Programms ist hier gespeichert.
   *[other] { $count } Einheiten dieses Programms sind hier gespeichert.
}
report-ask = Was im Bericht steht
report-ask-about = Er kommt dorthin, wo du ihn speicherst, und wird nirgendwohin gesendet. Wer dir das Programm gegeben hat, öffnet ihn in Stridewell oder liest die Seite.
report-ask-holds = { $sessions }, { $first } bis { $last }: was verordnet und gemacht wurde, je Seite, warum etwas ausgelassen wurde, Schmerz, Anstrengung und deine Notizen.
report-ask-initials = Er trägt die Initialen { $initials } und keinen Namen.
report-ask-nameless = Er trägt keinen Namen.
report-as-file = Datei speichern
report-as-page = Eine Seite als PDF speichern
report-not-now = Jetzt nicht
report-saved = Der Bericht ist gespeichert.
report-not-saved = Der Bericht konnte nicht gespeichert werden.

reports-title = Berichte
reports-about = Was dir geschickt wurde. Die Kopien liegen nur auf diesem Rechner.
reports-nameless = Ohne Initialen
reports-open = Bericht öffnen
reports-none = Noch wurde kein Bericht geöffnet
reports-none-about = Ein Bericht ist eine Datei, die auf .stride-report endet. Öffne sie hier oder zieh sie auf das Fenster.
reports-row = { $sessions }, { $span }, erstellt am { $made }
reports-remove = Entfernen
reports-remove-yes = Ja, entfernen
reports-remove-title = Diesen Bericht entfernen?
reports-remove-about = Die Kopie auf diesem Rechner wird gelöscht. Die Datei, die du bekommen hast, bleibt, wo sie ist.
reports-keep = Behalten
reports-removed = Der Bericht ist entfernt.
reports-not-read = Diese Datei ist kein Bericht, der gelesen werden kann. Es wurde nichts geändert.
