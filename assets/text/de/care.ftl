# Versorgungstimer: Eis, Bein hochlagern, die ersten Tage, Pausen vom Sitzen.

care-title = Versorgungstimer
care-intro = Diese Timer laufen weiter, während du andere Seiten nutzt und während Stridewell geschlossen ist. Solange Stridewell offen ist, kann es dir Bescheid geben.
care-open = Versorgungstimer
care-open-ice = Timer für Eis
care-open-leg-up = Timer fürs Hochlagern
care-ice = Eis
care-leg-up = Bein hoch
care-days = Die ersten Tage
care-sitting = Pausen vom Sitzen
care-named = { $label }, { $timer }

care-ready = Bereit
care-on = Eis liegt auf
care-held = Angehalten, Eis nicht auf der Haut
care-over = Nimm es jetzt ab
care-off = Eis ist ab
care-leg-on = Bein hoch
care-leg-held = Angehalten
care-ring = { $state }, noch { $left }

care-start = Start
care-start-ice = Nichts davon trifft auf mich zu: Start
care-pause = Anhalten
care-resume = Weiter
care-ice-done = Es ist ab
care-leg-done = Bein ist unten
care-take-back = Zurücknehmen
care-length-ice = So lange bleibt das Eis auf
care-length-ice-hint = 10 bis 20 Minuten, nie länger
care-length-leg = So lange bleibt das Bein hoch
care-length-leg-hint = 10 bis 30 Minuten
care-due = Nächstes Mal
care-due-at = um { $time }
care-due-on = { $day } um { $time }
care-earliest = Es bleibt mindestens bis { $time } ab.
care-off-since = Seit { $time } abgenommen.
care-off-forced = Um { $time } waren { $most } Minuten vorbei. Nimm es jetzt ab und sieh dir die Haut an.
care-ice-hidden = Deine Antworten auf die Sicherheitsfragen sagen: kein Eis. Kompression und Hochlagern reichen.
care-not-when = Benutze kein Eis, wenn du eines davon hast
care-stop-if = Nimm es sofort ab bei
care-read-exercise = Wie es geht

care-days-intro = Für die ersten 48–72 Stunden nach einer leichten Zerrung oder bei starkem Muskelkater. Sag, wann es begonnen hat; Stridewell zeigt, was ansteht.
care-days-day = Tag
care-days-hour = Stunde
care-days-follow = Die ersten Tage verfolgen
care-days-stop = Nicht mehr verfolgen
care-days-since = Tag { $day }, { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} seit Beginn
care-days-cool = Kühlen, damit es angenehmer ist, wenn du willst
care-days-cool-at = Kühlen, damit es angenehmer ist, wenn du willst: wieder { $due }
care-days-raise = Kompression, und das Bein höher als das Herz lagern
care-days-move = Sanfte Bewegung, wenn der Schmerz es zulässt
care-days-move-from = Sanfte Bewegung, wenn der Schmerz es zulässt: { $due }
care-days-show-movement = Die Bewegungen zeigen
care-days-over = Die ersten Tage sind vorbei. Mach weiter mit dem, was LOVE sagt, und mit einer Routine, die zu dir passt.
care-days-peace = PEACE, in den ersten Tagen
care-days-love = LOVE, danach
care-days-often = Wie oft: { $often }
care-days-routine = Die Routine der ersten Tage

care-sitting-on = Sag mir, wann ich aufstehen soll
care-sitting-on-hint = Solange Stridewell offen ist, in den Stunden, die du wählst
care-sitting-every = Alle
care-sitting-every-hint = 20 bis 90 Minuten
care-sitting-says = Die Schreibtischpause sagt: { $often }.
care-sitting-from = Von
care-sitting-to = Bis
care-sitting-next = Nächstes Mal um { $time }
care-sitting-offer = Zeit aufzustehen
care-break-later = In { $minutes } Minuten
care-break-no = Jetzt nicht

care-chip-ice = Eis, noch { $left }
care-chip-ice-off = Eis, nimm es ab
care-chip-ice-due = Eis wieder um { $time }
care-chip-leg = Bein hoch, noch { $left }
care-chip-off = Abnehmen

notice-care-stand-up = Du sitzt schon eine Weile. Steh auf und beweg dich ein wenig.
notice-care-move = Etwa Tag 2: Sanfte Bewegung darf beginnen, wenn der Schmerz es zulässt.
notice-care-days-over = Die ersten drei Tage sind vorbei.
notice-care-leg-down = Die Zeit mit dem Bein oben ist vorbei.
notice-care-ice-again = Das Eis darf wieder drauf, wenn du willst.
notice-care-skin = Sieh dir die Haut unter dem Eis an. Weiß, wachsartig, fleckig oder taub heißt abnehmen.
notice-care-ice-off = Nimm es jetzt ab.
notice-care-ice-stop = Nimm es jetzt ab. Länger liegt Eis nie auf.
notice-care-ice-ended = Die Zeit für das Eis ist abgelaufen, während Stridewell geschlossen war. Wenn es noch aufliegt, nimm es ab.
notice-care-leg-ended = Die Zeit mit dem Bein oben ist abgelaufen, während Stridewell geschlossen war.
