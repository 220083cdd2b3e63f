# Eine geöffnete Datei, bevor etwas daraus übernommen wird.
opened-reading = { $file } wird gelesen …
opened-refused = Diese Datei lässt sich nicht öffnen
opened-refused-facts = { $file }. Es wurde nichts geändert. Was daran nicht stimmt, steht hier auf Englisch, zum Weitergeben an die Person, von der sie kommt.
opened-details = Im Einzelnen, für die, von denen die Datei ist:
refused-gone = Die Datei ist nicht mehr da.
refused-unreadable = Die Datei ist nicht lesbar. Kopier sie auf diesen Computer und öffne die Kopie.
refused-no-pack = Das ist keine Datei für Stridewell. Was sich hier öffnen lässt, endet auf .stride oder ist ein Foto vom Code auf einem Blatt.
refused-cut-short = Die Datei ist nicht vollständig: Sie kann unterwegs abgeschnitten worden sein. Lass sie dir noch einmal geben.
refused-large = Es ist mehr darin, als Stridewell öffnet.
refused-newer = Sie braucht ein neueres Stridewell. Aktualisiere Stridewell, um sie zu öffnen.
refused-damaged = Etwas darin ist beschädigt. Lass sie dir noch einmal geben.
refused-packing = Sie ist auf eine Weise gepackt, die etwas verbergen kann; deshalb wird sie nicht geöffnet.
refused-changed = Sie ist nicht mehr so, wie sie unterschrieben oder aufgelistet wurde. Frag nach, von wem sie ist, bevor du ihr traust.
refused-content = Etwas in ihren Übungen oder Routinen ist nicht so, wie es sein muss. Wer sie gemacht hat, kann das beheben.
refused-picture = Ein Bild davon fehlt oder lässt sich nicht verwenden.
refused-no-code = In diesem Text ist kein Code einer Stridewell-Routine.
refused-code-newer = Dieser Code kommt von einem neueren Stridewell. Aktualisiere Stridewell, um ihn zu öffnen.
refused-code-damaged = Der Code wurde nicht vollständig gelesen. Lies ihn noch einmal ein, oder bitte um die Datei.
refused-code-unknown = Der Code nennt eine Übung, die dieses Stridewell nicht hat. Aktualisiere Stridewell, oder bitte um die Datei.
refused-code-dose = Der Code enthält eine Dosis, die es nicht geben kann. Bitte um die Datei.
refused-photo-large = Dieses Foto ist zu groß. Mach es kleiner, oder nimm ein anderes auf.
refused-no-photo = Das ist kein lesbares Foto. PNG, JPEG und WebP gehen.
refused-code-not-found = In diesem Foto wurde kein Code gefunden. Es muss scharf sein, und der ganze Code muss darauf sein.
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
opened-older-author = Die Fassung, die du hast, ist von { $author }, diese ist es nicht. Sie kann etwas anderes unter demselben Namen sein: Beim Ersetzen ginge weg, was du hast.
opened-older-key = Die Fassung, die du hast, ist von { $author } mit einem Schlüssel unterschrieben, mit dem diese nicht unterschrieben ist. Frag { $author }, bevor du sie ersetzt.
opened-unsigned = Niemand hat sie unterschrieben: Stridewell kann nicht sagen, wer sie gemacht hat.
opened-signed-first = Unterschrieben. Ab jetzt erkennt Stridewell { $author } an diesem Schlüssel: { $key }.
opened-signed-nameless = Unterschrieben mit diesem Schlüssel: { $key }. Wer sie gemacht hat, nennt keinen Namen; deshalb merkt sich Stridewell den Schlüssel nicht.
opened-signed-known = Unterschrieben von { $author }, mit dem Schlüssel, den Stridewell kennt: { $key }.
opened-signed-changed = Sie soll von { $author } sein, ist aber mit einem anderen Schlüssel unterschrieben als bisher: { $key }.
opened-signed-before = Der bisherige Schlüssel war { $key }. Frag { $author }, bevor du sie übernimmst.
opened-no-longer-signed = Sie soll von { $author } sein, wo bisher unterschrieben wurde; diese Datei ist es nicht.
opened-letters = Sie enthält Buchstaben, die die Schriften dieses Computers nicht zeigen können: Für jeden steht ein Kästchen. An der Datei ändert sich nichts.
opened-take = Zu meinen Routinen
opened-replace = Andere Fassung ersetzen
opened-beside = Beide behalten
opened-not-now = Jetzt nicht
opened-close = Schließen
library-open-file = Datei öffnen
library-paste-code = Code einfügen

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
notice-no-code-pasted = In dem, was eingefügt wurde, ist kein Code einer Routine.
notice-pack-not-removed = Die Datei ließ sich nicht entfernen; beim nächsten Start ist sie wieder da.
notice-packs-unreadable = Einiges, was du von anderen übernommen hast, ist nicht mehr lesbar. Die Dateien bleiben, wie sie sind.
notice-pack-set-aside = Was bisher unter diesem Namen da war, ist nicht lesbar. Es wurde beiseitegelegt, nicht gelöscht.
notice-keys-unreadable = Die Schlüssel derer, die Dateien für dich unterschrieben haben, sind nicht lesbar: Stridewell erkennt niemanden an seinem Schlüssel. Sie bleiben aufgehoben, wie sie waren.
notice-key-not-remembered = Mit welchem Schlüssel diese Datei unterschrieben ist, wurde nicht gemerkt. Was bisher gemerkt war, bleibt, wie es ist.
handed-weeks =
    { $count ->
        [one] 1 Woche lang
       *[other] { $count } Wochen lang
    }
handed-contact = Fragen: { $contact }

# Zwei Fenster: die Steuerung hier, das des Patienten auf einem anderen Bildschirm.
patient-window = Patient
console-title = Steuerung
console-close = Ein Fenster
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
notice-own-unfinished = Diese Übung ist noch nicht fertig. Behalte sie oder wirf sie weg, dann kann eine andere beginnen.
notice-pack-saved = Die Routine wurde als Datei gespeichert.
notice-pack-not-saved = Die Routine wurde nicht als Datei gespeichert.

# A routine from the code on a sheet, which says no name.
code-title = Routine aus einem Code
code-author = einem gedruckten Blatt

# Der Schlüssel der Praxis, in den Einstellungen.
key-title = Schlüssel zum Unterschreiben
key-none = Für Praxen. Auf diesem Computer ist kein Schlüssel: Dateien, die du im Studio sicherst, sind nicht unterschrieben.
key-there = Jede Datei, die du im Studio sicherst, wird mit diesem Schlüssel unterschrieben: So sehen Patienten, dass sie von dir ist.
key-id = Schlüssel { $id }
key-fingerprint = Fingerabdruck { $fingerprint }
key-make = Schlüssel anlegen
key-save = Öffentlichen Schlüssel sichern
key-unusable = Die Datei des Schlüssels ist nicht lesbar; bis das geklärt ist, sichert das Studio keine Datei. Leg eine gute Kopie zurück, oder verschieb sie, um einen neuen Schlüssel anzulegen. Starte Stridewell danach neu.
key-ask = Einen Schlüssel zum Unterschreiben anlegen?
key-ask-about =
    Danach ist jede Datei unterschrieben, die du im Studio sicherst, und das Stridewell deiner Patienten warnt, wenn eine spätere nicht von dir ist. Der Schlüssel bleibt auf diesem Computer, in der Datei clinic.key bei deinen Einstellungen.

    Bewahr eine Kopie an einem sicheren Ort auf: Ein verlorener Schlüssel lässt sich nicht noch einmal anlegen, und wer ihn hat, kann in deinem Namen unterschreiben.
key-not-now = Jetzt nicht
notice-key-made = Der Schlüssel ist da: Dateien, die du im Studio sicherst, sind ab jetzt unterschrieben.
notice-key-not-made = Der Schlüssel wurde nicht angelegt, und nichts wurde geändert. Schaff Platz auf der Festplatte oder erlaube das Schreiben im Ordner deiner Einstellungen, und versuch es noch einmal.
notice-public-key-saved = Der öffentliche Schlüssel wurde gesichert.
notice-public-key-not-saved = Der öffentliche Schlüssel wurde nicht gesichert. Wähl einen anderen Ordner, und versuch es noch einmal.
notice-routine-not-kept = Die Routine kam nicht zu deinen Routinen, und nichts wurde geändert.

# Eine Routine von einer Fachperson, die die Sicherheitsfragen schließen.
handed-mine = Diese Routine ist von meiner Fachperson
handed-ask = Hat dir eine Fachperson diese Routine gegeben?
handed-ask-about =
    Nach deinen Sicherheitsfragen sollst du zu einer Fachperson gehen oder sanft üben. „{ $routine }“ öffnet sich, wenn eine Ärztin, ein Arzt oder die Physiotherapie sie dir für dieses Bein gegeben hat und weiß, was du geantwortet hast. Was deine Antworten aus einem anderen Grund darin ausblenden, bleibt ausgeblendet, und andere Routinen bleiben geschlossen.

    Wenn du nicht sicher bist, frag zuerst dort nach.
handed-no = Nein, oder ich bin nicht sicher
handed-yes = Ja, sie ist von meiner Fachperson
handed-said = Du hast gesagt, dass dir deine Fachperson diese Routine gegeben hat.
handed-take-back = Zurücknehmen
routine-for-phone = Als Handyseite sichern
