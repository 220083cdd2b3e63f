# Programme: wo jemand steht, was ansteht, und weiter oder zurück.

programme-follow = Diesem Programm folgen
programme-yours = Dein Programm: { $step }
programme-yours-session = Dein Programm: { $step }, Einheit { $session } von { $of }
programme-step-session = { $step } · Einheit { $session } von { $of }
programme-step-part = { $step } · { $part }
part-morning = morgens
part-evening = abends

# Was als Nächstes kommt.
programme-due-today = Deine nächste Einheit ist für heute.
programme-due-day = Deine nächste Einheit ist für { $day }.
programme-due-between = Zwischen den Tagen von { $step }: Heute ist { $between } dran.
programme-week-done = { $step } ist abgeschlossen. { $next } kann am { $day } beginnen.
programme-week-done-today = { $step } ist abgeschlossen. { $next } kann heute beginnen.
programme-week-held = { $step } ist abgeschlossen. Deine Antworten sagen: noch einmal machen oder zurückgehen.
programme-rests = Du setzt bis { $day } aus. Deine Stelle bleibt erhalten.
programme-not-ready = Es beginnt, wenn alles abgehakt ist, was zutreffen muss.
programme-not-followed = Folge ihm, und Stridewell merkt sich deine Stelle und sagt, was ansteht.
programme-locked-why = Deine Sicherheitsfragen lassen das vorerst aus.
programme-since = { $step } seit { $day }.
programme-last = Letzte Einheit { $day }.

# Der Hauptknopf.
programme-side-first = Sag, welche Seite schmerzt
programme-move-on = Weiter zu { $next }
programme-resume = Heute weitermachen
programme-wait = Weiter am { $day }
programme-checklist-first = Zuerst die Checkliste
programme-locked = Vorerst nicht

# Die Tage.
programme-this-week = Diese Woche
programme-these-days = Diese Tage
programme-day-planned = { $day }, geplant: { $what }
programme-day-done = { $day }, gemacht: { $what }
programme-day-part = { $day }, teilweise gemacht: { $what }
programme-day-none = { $day }, nichts geplant

# Die Schritte.
programme-weeks = Woche für Woche
programme-days = Tag für Tag
programme-stages = Stufe für Stufe
programme-here = { $step }, hier bist du
programme-passed = { $step }, hinter dir
programme-ahead = { $step }, vor dir
programme-sessions-of = { $done } von { $of }
programme-sessions-said = { $done } von { $of } Einheiten gemacht
programme-times-a-week = { $count ->
    [one] { $count } Einheit pro Woche
   *[other] { $count } Einheiten pro Woche
}

# Weitergehen.
programme-on = Wann du weitergehst
programme-on-last = Das ist der letzte Schritt.
programme-on-last-when = Der letzte Schritt. Das Programm sagt: „{ $when }“
programme-on-weeks = Mach die Einheiten der Woche. Wenn sich die Woche zu schwer anfühlt, mach sie noch einmal.
programme-step-back = Zurück zu { $step }
programme-know-sessions = { $done } von { $of } Einheiten
programme-know-sessions-stage = { $done } von { $of } ganzen Einheiten hintereinander
programme-know-pain-met = Schmerz in den letzten Einheiten { $worst } von 10, höchstens { $most }
programme-know-pain-open = Schmerz in den Einheiten höchstens { $most } von 10
programme-know-pain-unknown = Schmerz in den Einheiten höchstens { $most } von 10: Nicht alle wurden beantwortet
programme-know-pain-against = Schmerz in den letzten Einheiten { $worst } von 10, über { $most }
programme-know-rule = Schmerz in der letzten Einheit { $nrs } von 10. Deine Schmerzregel: { $words }
programme-know-mornings-met = Der nächste Morgen war nicht schlimmer
programme-know-mornings-open = Der nächste Morgen kommt noch
programme-know-mornings-unknown = Der nächste Morgen wurde nicht beantwortet
programme-know-mornings-against = Der nächste Morgen war schlimmer
programme-know-steady-met = { $days } Tage mit gleichbleibenden Morgen
programme-know-steady-open = { $days } Tage mit gleichbleibenden Morgen, kommen noch
programme-know-steady-unknown = { $days } Tage mit gleichbleibenden Morgen: Nicht alle wurden beantwortet
programme-know-steady-against = Ein Morgen in den letzten { $days } Tagen war schlimmer
programme-state-met = { $words }, so weit gut
programme-state-open = { $words }, noch nicht
programme-state-against = { $words }, das spricht dagegen weiterzugehen
programme-own = Das weißt nur du. Hak es ab, wenn es so ist.
programme-held = Was du geantwortet hast, spricht dagegen weiterzugehen. Bleib hier oder geh zurück.
programme-held-open = Hier braucht es all das, bevor du weitergehst.

# Die Checkliste und der Weg zum vollen Tempo.
programme-checklist = Bevor du beginnst
programme-checklist-all = Hak vor Stufe 1 jeden dieser Punkte ab. Wenn einer nicht mehr zutrifft, nimm sein Häkchen weg.
programme-ticked = Abgehakt am { $day }
programme-signs = Zeichen einer neuen Verletzung, und was zu tun ist
programme-speed = Zurück zum vollen Tempo
programme-speed-after = Nach { $step }, ein Schritt nach dem anderen.
programme-speed-step = { $effort }: { $what }
programme-volume = Laufumfang
programme-care = Achte darauf

# Die stille Zeile.
programme-skip-week = Diese Woche auslassen
programme-skip-day = Heute auslassen
programme-repeat = Diese Woche noch einmal
programme-restart = Neu beginnen
programme-stop = Nicht mehr folgen
programme-page = Alles über diese Routine

# Wie gezählt wird.
programme-how-weeks = Stridewell zählt eine Woche ab dem Tag, an dem du sie beginnst, sieben Tage. Die nächste beginnt, wenn diese vorbei sind und du weitergehst. Nichts rückt von selbst weiter.
programme-how-days = Die Tage folgen dem Kalender an der Wand, und nach Tag { $count } kommt wieder Tag 1. Ein Tag ohne Einheit muss nicht nachgeholt werden.
programme-how-stages = Eine Stufe dauert, bis du weitergehst. Eine Einheit zählt dafür, wenn sie bis zum Ende gemacht wurde. Nichts rückt von selbst weiter.
programme-how-apart = { $count ->
    [1] Vorgesehen ist höchstens jeden Tag eine Einheit.
    [2] Mindestens ein Tag liegt zwischen zwei Einheiten.
    [3] Mindestens zwei Tage liegen zwischen zwei Einheiten.
   *[other] Zwei Einheiten liegen mindestens { $count } Tage auseinander.
}

# Fragen.
programme-on-title = Weiter zu { $next }?
programme-on-open = Nicht all das ist erfüllt oder abgehakt: { $what }.
programme-on-text = { " " }Du weißt es vielleicht besser, als es hier gezählt wird. { $next } verlangt mehr von dir als { $step }.
programme-on-stay = Bei { $step } bleiben
programme-on-yes = Weiter zu { $next }
programme-restart-title = Bei { $first } neu beginnen?
programme-restart-text = Deine Stelle und deine Häkchen werden aufgegeben. Was du gemacht hast, bleibt in deiner Aufzeichnung.
programme-restart-keep = Meine Stelle behalten
programme-restart-yes = Bei { $first } neu beginnen
programme-stop-title = Diesem Programm nicht mehr folgen?
programme-stop-text = Deine Stelle und deine Häkchen werden aufgegeben. Was du gemacht hast, bleibt in deiner Aufzeichnung.
programme-stop-keep = Meine Stelle behalten
programme-stop-yes = Nicht mehr folgen
programme-quoted = „{ $words }“
