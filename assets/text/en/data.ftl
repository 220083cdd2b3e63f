# What is kept, taken out, taken in and deleted.
data-kept = Everything stays on this machine, in these folders. Nothing is sent anywhere.
data-history = History
data-history-hint = Sessions, sets, pain, effort and notes, with copies of the last days and weeks.
data-preferences = Preferences
data-preferences-hint = What you set here.
data-cache = Cache
data-cache-hint = What can be made again.
data-span = How much
data-span-hint = For the first three below.
data-span-all = Everything
data-span-four-weeks = 4 weeks
data-span-twelve-weeks = 12 weeks
data-span-year = This year
data-json = To keep or to take along
data-json-hint = JSON: holds everything and can be taken in again.
data-csv = For a spreadsheet
data-csv-hint = CSV: a row for each set.
data-fhir = For a clinic
data-fhir-hint = FHIR R4: sessions, pain and effort, without your name.
data-copy = A copy of the history
data-copy-hint = The whole file, as Stridewell keeps it.
data-save = Save
data-save-there = Save it there
data-in = Take in an export
data-in-hint = A JSON file, chosen or dropped onto this window. Sessions that are here already stay as they are.
data-in-button = Choose a file
data-check = Look for damage
data-check-hint = Reads the whole history. This also happens by itself every week.
data-check-button = Check
data-delete = Delete everything
data-delete-hint = All that Stridewell keeps on this machine. You are asked first.
data-delete-button = Delete
data-busy = Working on it …
data-written = { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} with { $sets ->
    [one] 1 set
   *[other] { $sets } sets
} saved to { $file }.
data-taken-in = { $added ->
    [0] Nothing new
    [one] 1 session
   *[other] { $added } sessions
} taken in. { $known ->
    [0] None was here already.
    [one] 1 was here already.
   *[other] { $known } were here already.
}
data-sound = { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
} with { $sets ->
    [one] 1 set
   *[other] { $sets } sets
}: all can be read, and nothing is damaged.
data-deleted = Everything is deleted. Stridewell goes on as at its first start.
data-deleted-but = Everything is deleted but these files, which you can remove yourself: { $files }
data-no-file-out = No file was chosen. You can have it as { $file }.
data-no-file-in = No file was chosen. You can also drop a JSON file onto this window.
data-not-done = That did not work: { $why }

delete-title = Delete everything?
delete-text = This deletes every session with its sets, pain, effort and notes, the session you left open, all copies of the history, reports, packs that you opened, drafts, exercises and photographs of your own, the clinic’s key, your preferences, and the cache. Exports that you saved stay where they are. It cannot be undone.
delete-keep = Keep everything
delete-yes = Delete everything
session-remove = Remove this session
session-remove-name = Remove this session: { $name }, { $time }
session-remove-title = Remove this session?
session-remove-text = { $name }, { $day }. Its sets, pain, effort and note are deleted from your history. All other sessions stay. The copies of the history have it until newer ones take their place. It cannot be undone.
session-remove-keep = Keep it
session-remove-yes = Remove it
take-in-title = Take in this file?
take-in-text = Sessions in { $file } are added to your history. Sessions that are here already stay as they are.
take-in-no = Leave it
take-in-yes = Take it in

notice-history-read-only = Your history lies where nothing can be written. It is shown, and what you do is saved as soon as that changes.
notice-history-slow = The disk takes long. What you did is not saved yet; the session goes on, and it is saved as soon as the disk answers.
