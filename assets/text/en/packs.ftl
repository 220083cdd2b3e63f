# A file that was opened, before anything of it is taken in.
opened-reading = Reading { $file } …
opened-refused = This file cannot be opened
opened-refused-facts = { $file }. Nothing was changed.
opened-details = In detail, for whoever made the file:
refused-gone = The file is not there any more.
refused-unreadable = The file cannot be read. Copy it to this computer, and open the copy.
refused-no-pack = This is no file for Stridewell. What can be opened here ends with .stride, or is a photograph of the code on a sheet.
refused-cut-short = The file is not complete: it may have been cut off on its way. Ask for it once more.
refused-large = There is more in it than Stridewell opens.
refused-newer = It needs a newer Stridewell. Update Stridewell to open it.
refused-damaged = Something in it is damaged. Ask for it once more.
refused-packing = It is packed in a way that can hide something, so it is not opened.
refused-changed = It is no longer as it was when it was signed or listed. Ask whoever it is from before you trust it.
refused-content = Something in its exercises or routines is not as it has to be. Whoever made it can mend that.
refused-picture = A picture of it is missing, or cannot be used.
refused-no-code = There is no code of a Stridewell routine in this text.
refused-code-newer = This code comes from a newer Stridewell. Update Stridewell to open it.
refused-code-damaged = The code was not read completely. Scan it again, or ask for the file.
refused-code-unknown = The code names an exercise that this Stridewell does not have. Update Stridewell, or ask for the file.
refused-code-dose = The code holds a dose that cannot be. Ask for the file.
refused-photo-large = This photograph is too large. Make it smaller, or take another one.
refused-no-photo = This is no photograph that can be read. PNG, JPEG and WebP can.
refused-code-not-found = No code was found in this photograph. It must be sharp, and all of the code must be on it.
opened-more-problems =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
opened-from = From { $author }
opened-author-unknown = somebody who gives no name
opened-exercises =
    { $count ->
        [one] 1 exercise
       *[other] { $count } exercises
    }
opened-routines =
    { $count ->
        [one] 1 routine
       *[other] { $count } routines
    }
opened-variants =
    { $count ->
        [one] 1 variant
       *[other] { $count } variants
    }
opened-pictures =
    { $count ->
        [one] 1 photograph
       *[other] { $count } photographs
    }
opened-review = Review on { $day }.
opened-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
opened-checked = Checked: nothing is missing, and the file holds no programs.
opened-older = You have another version of it: “{ $title }”.
opened-older-author = The version that you have is from { $author }, and this one is not. It may be something else under the same name: replacing would take away what you have.
opened-older-key = The version that you have was signed by { $author } with a key that did not sign this one. Ask { $author } before you replace it.
opened-unsigned = Nobody signed it: Stridewell cannot tell who made it.
opened-signed-first = Signed. From now on Stridewell knows { $author } by this key: { $key }.
opened-signed-nameless = Signed with this key: { $key }. Whoever made it gives no name, so Stridewell does not remember the key.
opened-signed-known = Signed by { $author }, with the key that Stridewell knows: { $key }.
opened-signed-changed = It says it is from { $author }, but it is signed with another key than before: { $key }.
opened-signed-before = The key before was { $key }. Ask { $author } before you take it in.
opened-no-longer-signed = It says it is from { $author }, who signed before; this file is not signed.
opened-letters = Its words have letters that the fonts of this computer cannot show: a box stands for each of them. Nothing of the file is changed.
opened-take = Add to my routines
opened-replace = Replace the other version
opened-beside = Keep both
opened-not-now = Not now
opened-close = Close
library-open-file = Open a file
library-paste-code = Paste a code

# What came from others, in the settings and on the page of a routine.
packs-title = From others
packs-none = Nothing yet. Open a file that somebody gave you, or drop it on this window.
packs-remove = Remove
packs-remove-title = Remove “{ $title }”?
packs-remove-text = Its exercises, routines and pictures go from this computer, and so do its reminders. What you did with them stays in your history.
packs-remove-yes = Remove it
packs-remove-no = Keep it
packs-from = From { $author }
notice-pack-not-taken = The file was not taken in, and nothing was changed.
notice-no-code-pasted = There is no code of a routine in what was pasted.
notice-pack-not-removed = Its file could not be removed; it comes back at the next start.
notice-packs-unreadable = Some of what you took in from others cannot be read any more. Its files stay as they are.
notice-pack-set-aside = What was kept under this name before cannot be read. It was put aside, not deleted.
notice-keys-unreadable = The keys of those who signed files for you cannot be read, so Stridewell knows nobody by their key. They are kept as they were.
notice-key-not-remembered = The key of whoever signed this file was not remembered. What was remembered before stays as it is.
handed-weeks =
    { $count ->
        [one] for 1 week
       *[other] for { $count } weeks
    }
handed-contact = Questions: { $contact }

# Two windows: the console here, the patient’s on another screen.
patient-window = Patient
console-title = Console
console-close = One window
console-back = One step back
console-again = This step again
console-next = On
console-pace = Pace
console-sets = Sets
console-reps = Repetitions
console-length = Hold or time
console-screen = Patient’s screen
console-mistakes = Show a mistake
keys-w = W
keys-w-does = Two windows: the patient sees it on another screen
console-open = On two screens

notice-draft-not-kept = The draft could not be kept. It stays here as long as the window is open.
notice-own-not-kept = The exercise could not be kept. It stays here as long as the window is open.
notice-own-unfinished = This exercise is not finished yet. Keep it or throw it away, then another can begin.
notice-pack-saved = The routine was saved as a file.
notice-pack-not-saved = The routine was not saved as a file.

# A routine from the code on a sheet, which says no name.
code-title = Routine from a code
code-author = a printed sheet

# The clinic’s key, in the settings.
key-title = Signing key
key-none = For clinics. There is no key on this computer: the files that you save from Studio are not signed.
key-there = Every file that you save from Studio is signed with this key, so that patients can see it is from you.
key-id = Key { $id }
key-fingerprint = Fingerprint { $fingerprint }
key-make = Make a key
key-save = Save public key
key-unusable = The file of the key cannot be read, and until that is settled Studio saves no file. Put back a copy of it that is good, or move it away to make a new key. Then start Stridewell again.
key-ask = Make a signing key?
key-ask-about =
    From then on every file that you save from Studio is signed, and the Stridewell of your patients warns when a later one is not from you. The key stays on this computer, in the file clinic.key among your preferences.

    Keep a copy in a safe place: a key that is lost cannot be made again, and whoever has it can sign in your name.
key-not-now = Not now
notice-key-made = The key is there: files that you save from Studio are signed from now on.
notice-key-not-made = The key could not be made, and nothing was changed. Make room on the disk, or allow writing in the folder of your preferences, and try again.
notice-public-key-saved = The public key was saved.
notice-public-key-not-saved = The public key was not saved. Choose another folder, and try again.
notice-routine-not-kept = The routine was not added to your routines, and nothing was changed.

# A routine that a clinician gave, and that the safety check closes.
handed-mine = My clinician gave me this routine
handed-ask = Did your clinician give you this routine?
handed-ask-about =
    Your answers in the safety check say to see a clinician, or to go gently. “{ $routine }” opens if a doctor or a physiotherapist gave it to you for this leg and knows what you answered. What your answers hide in it for another reason stays hidden, and other routines stay closed.

    If you are not sure, ask them first.
handed-no = No, or I am not sure
handed-yes = Yes, my clinician gave it to me
handed-said = You said that your clinician gave you this routine.
handed-take-back = Take that back
routine-for-phone = Save as phone page
