# What is kept, taken out, taken in and deleted.
data-kept = Alles bleibt auf diesem Gerät, in diesen Ordnern. Nichts wird irgendwohin gesendet.
data-history = Aufzeichnung
data-history-hint = Einheiten, Sätze, Schmerz, Anstrengung und Notizen, mit Kopien der letzten Tage und Wochen.
data-preferences = Einstellungen
data-preferences-hint = Was du hier einstellst.
data-cache = Zwischenspeicher
data-cache-hint = Was sich neu erstellen lässt.
data-span = Wie viel
data-span-hint = Für die ersten drei unten.
data-span-all = Alles
data-span-four-weeks = 4 Wochen
data-span-twelve-weeks = 12 Wochen
data-span-year = Dieses Jahr
data-json = Zum Aufheben oder Mitnehmen
data-json-hint = JSON: enthält alles und lässt sich wieder aufnehmen.
data-csv = Für eine Tabelle
data-csv-hint = CSV: eine Zeile für jeden Satz.
data-fhir = Für eine Praxis
data-fhir-hint = FHIR R4: Einheiten, Schmerz und Anstrengung, ohne deinen Namen.
data-copy = Eine Kopie der Aufzeichnung
data-copy-hint = Die ganze Datei, so wie Stridewell sie führt.
data-save = Speichern
data-save-there = Dort speichern
data-in = Einen Export aufnehmen
data-in-hint = Eine JSON-Datei, ausgewählt oder auf dieses Fenster gezogen. Einheiten, die schon hier sind, bleiben, wie sie sind.
data-in-button = Datei auswählen
data-check = Nach Schäden suchen
data-check-hint = Liest die ganze Aufzeichnung. Das geschieht auch jede Woche von selbst.
data-check-button = Prüfen
data-delete = Alles löschen
data-delete-hint = Alles, was Stridewell auf diesem Rechner aufbewahrt. Du wirst vorher gefragt.
data-delete-button = Löschen
data-busy = In Arbeit …
data-written = { $sessions ->
    [one] 1 Einheit
   *[other] { $sessions } Einheiten
} mit { $sets ->
    [one] 1 Satz
   *[other] { $sets } Sätzen
} in { $file } gespeichert.
data-taken-in = { $added ->
    [0] Nichts Neues
    [one] 1 Einheit
   *[other] { $added } Einheiten
} aufgenommen. { $known ->
    [0] Keine war schon hier.
    [one] 1 war schon hier.
   *[other] { $known } waren schon hier.
}
data-sound = { $sessions ->
    [one] 1 Einheit
   *[other] { $sessions } Einheiten
} mit { $sets ->
    [one] 1 Satz
   *[other] { $sets } Sätzen
}: Alles ist lesbar, und nichts ist beschädigt.
data-deleted = Alles ist gelöscht. Stridewell macht weiter wie beim ersten Start.
data-deleted-but = Alles ist gelöscht außer diesen Dateien, die du selbst entfernen kannst: { $files }
data-no-file-out = Es wurde keine Datei ausgewählt. Du kannst es als { $file } haben.
data-no-file-in = Es wurde keine Datei ausgewählt. Du kannst auch eine JSON-Datei auf dieses Fenster ziehen.
data-not-done = Das hat nicht geklappt: { $why }

delete-title = Alles löschen?
delete-text = Das löscht jede Einheit mit ihren Sätzen, Schmerz, Anstrengung und Notizen, die Einheit, die du offen gelassen hast, alle Kopien der Aufzeichnung, Berichte, geöffnete Pakete, Entwürfe, deine eigenen Übungen und Fotos, den Schlüssel der Praxis, deine Einstellungen und den Zwischenspeicher. Exporte, die du gespeichert hast, bleiben, wo sie sind. Es lässt sich nicht rückgängig machen.
delete-keep = Alles behalten
delete-yes = Alles löschen
session-remove = Diese Einheit entfernen
session-remove-name = Diese Einheit entfernen: { $name }, { $time }
session-remove-title = Diese Einheit entfernen?
session-remove-text = { $name }, { $day }. Ihre Sätze, Schmerz, Anstrengung und Notiz werden aus deiner Aufzeichnung gelöscht. Alle anderen Einheiten bleiben. Die Kopien der Aufzeichnung enthalten sie, bis neuere an ihre Stelle treten. Es lässt sich nicht rückgängig machen.
session-remove-keep = Behalten
session-remove-yes = Entfernen
take-in-title = Diese Datei aufnehmen?
take-in-text = Einheiten in { $file } kommen zu deiner Aufzeichnung dazu. Einheiten, die schon hier sind, bleiben, wie sie sind.
take-in-no = Lassen
take-in-yes = Aufnehmen

notice-history-read-only = Deine Aufzeichnung liegt an einem Ort, an dem nichts geschrieben werden kann. Sie wird angezeigt, und was du machst, wird gespeichert, sobald sich das ändert.
notice-history-slow = Der Datenträger braucht lange. Was du gemacht hast, ist noch nicht gespeichert; die Einheit geht weiter, und es wird gespeichert, sobald der Datenträger antwortet.
