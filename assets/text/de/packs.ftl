# Eine geöffnete Datei, bevor etwas daraus übernommen wird.
opened-reading = { $file } wird gelesen …
opened-refused = Diese Datei lässt sich nicht öffnen
opened-refused-facts = { $file }. Es wurde nichts geändert.
opened-more-problems =
    { $count ->
        [one] Und noch eines.
       *[other] Und { $count } weitere.
    }
opened-from = Von { $author }
opened-author-unknown = jemandem ohne Namen
opened-exercises =
    { $count ->
        [one] 1 Übung
       *[other] { $count } Übungen
    }
opened-routines =
    { $count ->
        [one] 1 Routine
       *[other] { $count } Routinen
    }
opened-variants =
    { $count ->
        [one] 1 Variante
       *[other] { $count } Varianten
    }
opened-pictures =
    { $count ->
        [one] 1 Foto
       *[other] { $count } Fotos
    }
opened-review = Kontrolle am { $day }.
opened-more =
    { $count ->
        [one] Und noch eine.
       *[other] Und { $count } weitere.
    }
opened-checked = Geprüft: Es fehlt nichts, und die Datei enthält keine Programme.
opened-older = Du hast eine andere Fassung davon: „{ $title }“.
opened-unsigned = Niemand hat sie unterschrieben: Stridewell kann nicht sagen, wer sie gemacht hat.
opened-signed-first = Unterschrieben. Ab jetzt erkennt Stridewell { $author } an diesem Schlüssel: { $key }.
opened-signed-known = Unterschrieben von { $author }, mit dem Schlüssel, den Stridewell kennt: { $key }.
opened-signed-changed = Sie soll von { $author } sein, ist aber mit einem anderen Schlüssel unterschrieben als bisher: { $key }.
opened-signed-before = Der bisherige Schlüssel war { $key }. Frag { $author }, bevor du sie übernimmst.
opened-no-longer-signed = Sie soll von { $author } sein, wo bisher unterschrieben wurde; diese Datei ist es nicht.
opened-take = Zu meinen Routinen
opened-replace = Andere Fassung ersetzen
opened-beside = Beide behalten
opened-not-now = Jetzt nicht
opened-close = Schließen
library-open-file = Datei öffnen

# Was von anderen kam, in den Einstellungen und auf der Seite einer Routine.
packs-title = Von anderen
packs-none = Noch nichts. Öffne eine Datei, die dir jemand gegeben hat, oder zieh sie auf dieses Fenster.
packs-remove = Entfernen
packs-remove-title = „{ $title }“ entfernen?
packs-remove-text = Übungen, Routinen und Bilder daraus gehen von diesem Computer, ebenso ihre Erinnerungen. Was du damit gemacht hast, bleibt in deiner Aufzeichnung.
packs-remove-yes = Entfernen
packs-remove-no = Behalten
packs-from = Von { $author }
notice-pack-not-taken = Die Datei wurde nicht übernommen, und nichts wurde geändert.
notice-pack-not-removed = Die Datei ließ sich nicht entfernen; beim nächsten Start ist sie wieder da.
handed-weeks =
    { $count ->
        [one] 1 Woche lang
       *[other] { $count } Wochen lang
    }
handed-contact = Fragen: { $contact }

# Zwei Fenster: die Steuerung hier, das des Patienten auf einem anderen Bildschirm.
patient-window = Patient
console-title = Steuerung
console-close = Fenster des Patienten schließen
console-back = Einen Schritt zurück
console-again = Diesen Schritt noch einmal
console-next = Weiter
console-pace = Tempo
console-sets = Sätze
console-reps = Wiederholungen
console-length = Halten oder Zeit
console-screen = Bildschirm des Patienten
console-mistakes = Einen Fehler zeigen
keys-w = W
keys-w-does = Zwei Fenster: Der Patient sieht es auf einem anderen Bildschirm
console-open = Auf zwei Bildschirmen

notice-draft-not-kept = Der Entwurf ließ sich nicht speichern. Er bleibt hier, solange das Fenster offen ist.
notice-own-not-kept = Die Übung ließ sich nicht speichern. Sie bleibt hier, solange das Fenster offen ist.
notice-pack-saved = Die Routine wurde als Datei gespeichert.
notice-pack-not-saved = Die Routine wurde nicht als Datei gespeichert.

# A routine from the code on a sheet, which says no name.
code-title = Routine aus einem Code
code-author = einem gedruckten Blatt
