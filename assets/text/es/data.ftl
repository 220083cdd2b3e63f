# What is kept, taken out, taken in and deleted.
data-kept = Todo se queda en este equipo, en estas carpetas. No se envía nada a ninguna parte.
data-history = Historial
data-history-hint = Sesiones, series, dolor, esfuerzo y notas, con copias de los últimos días y semanas.
data-preferences = Preferencias
data-preferences-hint = Lo que ajustas aquí.
data-cache = Caché
data-cache-hint = Lo que se puede volver a generar.
data-span = Cuánto
data-span-hint = Para los tres primeros de abajo.
data-span-all = Todo
data-span-four-weeks = 4 semanas
data-span-twelve-weeks = 12 semanas
data-span-year = Este año
data-json = Para guardar o para llevar
data-json-hint = JSON: lo contiene todo y se puede volver a importar.
data-csv = Para una hoja de cálculo
data-csv-hint = CSV: una fila por serie.
data-fhir = Para una clínica
data-fhir-hint = FHIR R4: sesiones, dolor y esfuerzo, sin tu nombre.
data-copy = Una copia del historial
data-copy-hint = El archivo entero, tal como lo guarda Stridewell.
data-save = Guardar
data-save-there = Guardarlo ahí
data-in = Importar una exportación
data-in-hint = Un archivo JSON, elegido o soltado sobre esta ventana. Las sesiones que ya están aquí se quedan como están.
data-in-button = Elegir un archivo
data-check = Buscar daños
data-check-hint = Lee todo el historial. También ocurre por sí solo cada semana.
data-check-button = Comprobar
data-delete = Borrar todo
data-delete-hint = Todo lo que Stridewell guarda en este equipo. Antes se te pregunta.
data-delete-button = Borrar
data-busy = Trabajando en ello …
data-written = Guardado en { $file }: { $sessions ->
    [one] 1 sesión
   *[other] { $sessions } sesiones
} con { $sets ->
    [one] 1 serie
   *[other] { $sets } series
}.
data-taken-in = Importado: { $added ->
    [0] nada nuevo
    [one] 1 sesión
   *[other] { $added } sesiones
}. { $known ->
    [0] Ninguna estaba ya aquí.
    [one] 1 ya estaba aquí.
   *[other] { $known } ya estaban aquí.
}
data-sound = { $sessions ->
    [one] 1 sesión
   *[other] { $sessions } sesiones
} con { $sets ->
    [one] 1 serie
   *[other] { $sets } series
}: todo se puede leer y nada está dañado.
data-deleted = Todo está borrado. Stridewell sigue como la primera vez.
data-deleted-but = Todo está borrado menos estos archivos, que puedes quitar tú: { $files }
data-no-file-out = No se ha elegido ningún archivo. Puedes tenerlo como { $file }.
data-no-file-in = No se ha elegido ningún archivo. También puedes soltar un archivo JSON sobre esta ventana.
data-not-done = No ha funcionado: { $why }

delete-title = ¿Borrar todo?
delete-text = Esto borra todas las sesiones con sus series, dolor, esfuerzo y notas, la sesión que dejaste abierta, todas las copias del historial, los informes, los paquetes que abriste, los borradores, tus ejercicios y fotos propios, la clave de la clínica, tus preferencias y la caché. Las exportaciones que guardaste se quedan donde están. No se puede deshacer.
delete-keep = Conservar todo
delete-yes = Borrar todo
session-remove = Eliminar esta sesión
session-remove-name = Eliminar esta sesión: { $name }, { $time }
session-remove-title = ¿Eliminar esta sesión?
session-remove-text = { $name }, { $day }. Se borran de tu historial sus series, dolor, esfuerzo y nota. Todas las demás sesiones se quedan. Las copias del historial la tienen hasta que otras más nuevas ocupen su lugar. No se puede deshacer.
session-remove-keep = Conservarla
session-remove-yes = Eliminarla
take-in-title = ¿Importar este archivo?
take-in-text = Las sesiones de { $file } se añaden a tu historial. Las sesiones que ya están aquí se quedan como están.
take-in-no = Dejarlo
take-in-yes = Importarlo

notice-history-read-only = Tu historial está donde no se puede escribir nada. Se muestra, y lo que hagas se guarda en cuanto eso cambie.
notice-history-slow = El disco tarda. Lo que has hecho aún no está guardado; la sesión sigue, y se guarda en cuanto el disco responda.
