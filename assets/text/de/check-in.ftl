# The check-in, the summary and what the pain rule advises.

save = Speichern
skip = Überspringen
finish = Fertig
side-both = Beide
range = { $least }–{ $most }

check-in-eyebrow = { $name } · { $length }
check-in-title = Wie war das?
check-in-hint =
    Drei kurze Fragen.
    Überspring, was du willst.
check-in-before-title = Bevor du beginnst
check-in-before-hint =
    Eine kurze Frage.
    Beginne auch ohne sie, wenn du willst.
check-in-worst = Stärkster Schmerz während der Übungen
check-in-now = Schmerz gerade jetzt
check-in-and-now = Und gerade jetzt?
check-in-choose = 0 ist kein Schmerz, 10 der stärkste, den du dir vorstellen kannst. Wähle eine Zahl und sieh, was die Regel deiner Routine dazu sagt.
check-in-advice = { $number }: { $advice }. Die Schmerzregel deiner Routine: { $rule }
check-in-start-without = Ohne Frage beginnen
check-in-not-today = Heute nicht
band-range = { $range }  { $word }
legend-carry-on = Weiter
legend-change = Ändern
legend-stop = Stopp

effort-title = Wie anstrengend war es?
effort-nothing-at-all = Gar nicht
effort-all-you-have = Alles, was du hast
effort-number = Anstrengung { $number }, { $word }
effort-said = { $number } · { $word }
effort-nothing = gar nicht
effort-very-easy = sehr leicht
effort-easy = leicht
effort-moderate = mittel
effort-somewhat-hard = etwas anstrengend
effort-hard = anstrengend
effort-very-hard = sehr anstrengend
effort-all = alles, was du hast
note-title = Eine Notiz für später

why-leave-out = Warum auslassen?
why-instead = Warum etwas anderes?
why-text = Es bleibt bei deiner Einheit, für dich und deine Physiotherapie.
why-pain = Es tut weh
why-no-time = Keine Zeit
why-not-sure-how = Nicht sicher, wie
why-other = Ein anderer Grund
why-not-said = Weiter, ohne es zu sagen

summary-whole = Gut gemacht
summary-early = Du hast früher aufgehört, und das ist in Ordnung
summary-this-week = { $count ->
    [1] Deine erste Einheit diese Woche.
    [2] Deine zweite Einheit diese Woche.
    [3] Deine dritte Einheit diese Woche.
    [4] Deine vierte Einheit diese Woche.
    [5] Deine fünfte Einheit diese Woche.
   *[other] Einheit { $count } diese Woche.
}
summary-as-planned = { $count ->
    [1] Deine erste Einheit diese Woche, wie geplant.
    [2] Deine zweite Einheit diese Woche, wie geplant.
    [3] Deine dritte Einheit diese Woche, wie geplant.
    [4] Deine vierte Einheit diese Woche, wie geplant.
    [5] Deine fünfte Einheit diese Woche, wie geplant.
   *[other] Einheit { $count } diese Woche, wie geplant.
}
summary-active = aktiv { $time }
summary-of = von { $count }
summary-exercises = { $count ->
    [one] Übung
   *[other] Übungen
}
summary-pain = Schmerz
summary-pain-left = Schmerz, links
summary-pain-right = Schmerz, rechts
summary-before = { $number } davor
summary-worst = { $number } am stärksten
summary-now = { $number } jetzt
summary-effort = Anstrengung
summary-effort-value = { $number } von 10, { $word }
summary-exercise = Übung
summary-planned = Geplant
summary-both-legs = { $done }, beide Beine
summary-nothing = –
summary-mark-whole = gemacht
summary-mark-part = teilweise gemacht
summary-mark-none = nicht gemacht
summary-instead-of = anstelle von { $exercise }
summary-left-out = ausgelassen
summary-reason = { $what }: { $reason }
reason-pain = es tat weh
reason-no-time = keine Zeit
reason-not-sure-how = nicht sicher, wie
reason-other = ein anderer Grund
summary-morning = Eine Frage morgen früh. Wie sich das Bein nach einer Nacht anfühlt, sagt mehr, als wie es sich jetzt anfühlt. Kein Wecker: Sie wartet in der App.

advice-carry-on = Weiter
advice-hold = So lassen, wie es ist
advice-third-less = Nächstes Mal ein Drittel weniger
advice-step-back = Zurück zu { $step }
advice-get-help = Wann du Hilfe brauchst
advice-because-band = { $number }: { $words }.
advice-because-higher = { $now } heute Morgen, { $before } davor. Höher als davor: Die Anleitung sagt, eine Stufe zurück.
advice-because-same = { $now } heute Morgen, { $before } davor. Gleich oder niedriger: Bleib, wo du bist, oder geh eine Stufe höher.
advice-because-first = { $number } heute Morgen. Die nächsten Morgen werden damit verglichen.
advice-because-rise = Die Zahlen dieser Woche liegen über denen der letzten. Die Anleitung sagt: Lass es untersuchen.
advice-offer = Was willst du nächstes Mal machen? Nichts ändert sich von selbst.
advice-taken-hold = Nächstes Mal bleibt es, wie es war.
advice-taken-third-less = Nächstes Mal ist es etwa ein Drittel weniger.
advice-taken-step-back = Nächstes Mal beginnt bei { $step }.
advice-taken-carry-on = Mach weiter wie bisher.
advice-take-back = Zurücknehmen

morning-eyebrow = Nach der Einheit von gestern
morning-question = Wie fühlt es sich heute Morgen an?
morning-question-left = Wie geht es deinem linken Bein heute Morgen?
morning-question-right = Wie geht es deinem rechten Bein heute Morgen?
morning-hint = { $name }. 0 ist kein Schmerz, 10 der stärkste, den du dir vorstellen kannst.
morning-not-now = Jetzt nicht

eased-hold = Du bleibst seit { $day } bei { $step }, auf Rat der Schmerzregel.
eased-share = Du machst seit { $day } { $percent } % jeder Dosierung, auf Rat der Schmerzregel.
eased-whole = Wieder die ganze Dosierung machen
eased-go-on = Wieder frei wählen

asks-before-label = Vor einer Einheit nach Schmerz fragen
asks-before-hint = Eine Frage, die du auslassen kannst

exercise-load = Deine Last
exercise-load-hint = Etwa 10 kg oder das rote Band
