# Erster Start und Sicherheitsfragen.

notice-kept-by-safety = Deine Sicherheitsfragen halten das vorerst geschlossen. Auf der Seite dazu steht, warum.

welcome-title = Willkommen bei Stridewell
welcome-question = Für wen ist das?
welcome-me = Für mich
welcome-me-about = Ich mache die Übungen. Zuerst kommen ein paar Fragen zu meiner Gesundheit.
welcome-others = Für Menschen, die ich betreue
welcome-others-about = Ich zeige Übungen oder gebe sie mit. Eigene Antworten von mir schließen nichts.
welcome-display = Für einen öffentlichen Bildschirm
welcome-display-about = Fremde werden diesen Bildschirm nutzen. „stridewell kiosk“ öffnet die gesperrte Anzeige dafür; hier öffnet sich die Bibliothek, wie sie ist.
welcome-later = Du kannst das in den Einstellungen ändern.

safety-title = Bevor du beginnst
safety-lead = { $count } Fragen in vier Gruppen. Deine Antworten bleiben auf diesem Computer.
safety-lead-patient = { $count } Fragen in vier Gruppen, an die Person, für die die Routine ist. Die Antworten bleiben beim Entwurf auf diesem Computer.
safety-place = { $place } von { $count }
safety-group-emergency = Notfallzeichen
safety-group-general-health = Deine Gesundheit
safety-group-symptoms = Wie es sich zeigt
safety-group-today = Heute
safety-limits = Stridewell zeigt Übungen. Es stellt keine Diagnose, und es ersetzt weder deine Physiotherapie noch deine Ärztin oder deinen Arzt.
safety-left = { $count ->
    [one] Noch eine Frage auf dieser Seite
   *[other] Noch { $count } Fragen auf dieser Seite
  }
safety-all-answered = Alles beantwortet
safety-urgent-so-far = Eine deiner Antworten verlangt sofort Hilfe. „Weiter“ zeigt, was zu tun ist.
safety-urgent-so-far-patient = Eine dieser Antworten verlangt jetzt Hilfe. „Weiter“ führt zurück zur Routine, wo das steht.
safety-why-we-ask = Warum wir fragen
safety-why-hide = Ausblenden, warum wir fragen
safety-sources = Quellen: { $sources }
safety-continue = Weiter
safety-not-now = Jetzt nicht
safety-none-of-these = Nichts davon
safety-no-trouble = Ich habe jetzt keine Beschwerden

safety-read = Ich habe das gelesen
safety-change = Meine Antworten ändern
safety-call-urgent = Ruf deine Notrufnummer an oder geh in eine Notaufnahme
safety-call-urgent-when = Heute
safety-call-clinician-first = Mach einen Termin bei einer Ärztin oder einem Arzt, in der Physiotherapie oder in einer sportmedizinischen Praxis
safety-call-clinician-first-when = Bald
safety-tell-physio = Sag es deiner Physiotherapie, wenn du eine hast
safety-tell-physio-about = Eine Einheit, die du dort mitbekommst, kann wieder öffnen, was jetzt geschlossen ist.
safety-say = Was du sagen kannst
safety-say-hint = Lies das vor und sag, seit wann.
safety-because = Wegen dieser Antworten
safety-said = „{ $question }“ – { $answer }
safety-open = Was offen bleibt
safety-closed = Was geschlossen oder ausgeblendet ist, und warum
safety-open-urgent = Die Bibliothek zum Lesen, und „Wann du Hilfe brauchst“ mit einem Druck
safety-closed-urgent = Jede Einheit und das Ausprobieren einer Übung: Deine Antworten verlangen zuerst dringend Hilfe
safety-open-clinician-first = Die Bibliothek und die Seiten des Ratgebers, zum Lesen
safety-closed-clinician-first = Jede Einheit und das Ausprobieren einer Übung: Deine Antworten verlangen zuerst eine Fachperson
safety-open-gentle = Die sanfte Auswahl: { $routines }
safety-closed-gentle = Jede andere Routine, statisches Dehnen der Oberschenkelrückseite, Nordics, Schwünge und Joggen, solange du es sanft angehst
safety-open-proceed = Jede Routine
safety-unlock = Das öffnet sich wieder, wenn spätere Sicherheitsfragen es ergeben.
safety-assessment = Mach einen Termin zur Untersuchung: Es geht schon seit Wochen oder kommt immer wieder.
safety-looked-at = Ich habe es untersuchen lassen

safety-why-urgent = Nach deinen Sicherheitsfragen geschlossen: Hol dir zuerst dringend medizinische Hilfe
safety-why-clinician-first = Nach deinen Sicherheitsfragen geschlossen: Geh zuerst zu einer Fachperson
safety-why-gentle = Vorerst nicht in deiner sanften Auswahl
safety-why-proceed = Nach deinen Sicherheitsfragen geschlossen
safety-why-other-variant = Diese Fassung gehört nicht zu deiner sanften Auswahl: Wähle eine, die dazugehört
safety-why-nothing-left = Deine Antworten blenden jede Übung davon aus
safety-why-acute = Passt nicht in die ersten drei Tage nach einer Zerrung
safety-why-subacute = Passt nicht zu einer Zerrung, die sich beruhigt
safety-why-tendon = Passt nicht zu einer schmerzenden Sehne am Sitzbein
safety-why-overlengthened = Passt nicht zu einer Oberschenkelrückseite, die im Test lang ist

safety-rule-no-release = Ball und Faszienrolle sind nach deinen Antworten ausgeblendet
safety-rule-no-ice = Das Kühlpack ist nach deiner Antwort zu Durchblutung oder Kälte ausgeblendet
safety-rule-no-compression = Das Wickeln des Beins ist nach deiner Antwort zur Durchblutung ausgeblendet
safety-rule-no-hamstring-stretch = Statische Dehnungen der Oberschenkelrückseite sind nach deinen Antworten ausgeblendet
safety-rule-no-loading = Offen ist bei Schmerz von 6 oder 7 der Versorgungszyklus
safety-rule-acute-strain = Was nicht in die ersten drei Tage nach einer Zerrung passt, ist ausgeblendet
safety-rule-no-run = Joggen, Anfersen und die Rückkehr zum Laufen sind ausgeblendet, solange Laufen wehtut
safety-rule-pregnancy = Bauchlage sowie schwere oder schnelle Hebeübungen sind in der Schwangerschaft und den Monaten danach ausgeblendet

safety-situation-acute = Die ersten drei Tage nach einer Zerrung
safety-situation-subacute = Eine Zerrung, die sich beruhigt
safety-situation-tendon = Schmerzende Sehne am Sitzbein
safety-situation-overlengthened = Verspannt, im Test aber lang
safety-situation-filters = { $situation }: Übungen, die dazu nicht passen, sind herausgenommen, andere sind markiert
safety-care-gentle = { $situation }: sanft
safety-care-caution = { $situation }: mit Vorsicht
safety-care-no = { $situation }: jetzt nicht

safety-marked = Vorerst: { $why }
safety-locked = Das ist vorerst geschlossen
safety-see-outcome = Was deine Antworten ergeben
safety-changed = Etwas hat sich geändert
safety-changed-hint = Hat sich etwas geändert? Beantworte die Sicherheitsfragen noch einmal.
safety-due = Deine Sicherheitsfragen sind zwei Wochen her
safety-due-first = Die Sicherheitsfragen kommen vor deiner ersten Einheit
safety-due-hint = { $count } Fragen. Was deine letzten Antworten geöffnet oder geschlossen haben, bleibt bis dahin so.
safety-due-first-hint = { $count } Fragen. Sieh dich um, solange du willst.
safety-answer-now = Jetzt beantworten

settings-safety = Sicherheit
settings-audience = Für wen ist das?
settings-audience-hint = Deine eigenen Antworten schließen nichts, wenn es für andere ist
settings-audience-me = Für mich
settings-audience-others = Für andere
settings-audience-display = Für einen Bildschirm
settings-check = Sicherheitsfragen
settings-check-none = Noch nicht beantwortet
settings-check-on = Beantwortet am { $day }: { $outcome }
settings-check-reviewed = Du hast gesagt, dass es untersucht wurde.
settings-check-again = Noch einmal beantworten
settings-check-change = Antworten ändern
settings-check-answers = Was du geantwortet hast
settings-check-forget = Meine Antworten entfernen
settings-check-forget-button = Entfernen
settings-check-forget-hint = Die Fragen kommen wieder vor deiner nächsten Einheit
