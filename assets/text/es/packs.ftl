# Un archivo abierto, antes de incorporar nada de él.
opened-reading = Leyendo { $file } …
opened-refused = Este archivo no se puede abrir
opened-refused-facts = { $file }. No se ha cambiado nada.
opened-more-problems =
    { $count ->
        [one] Y uno más.
       *[other] Y { $count } más.
    }
opened-from = De { $author }
opened-author-unknown = alguien que no da su nombre
opened-exercises =
    { $count ->
        [one] 1 ejercicio
       *[other] { $count } ejercicios
    }
opened-routines =
    { $count ->
        [one] 1 rutina
       *[other] { $count } rutinas
    }
opened-variants =
    { $count ->
        [one] 1 variante
       *[other] { $count } variantes
    }
opened-pictures =
    { $count ->
        [one] 1 fotografía
       *[other] { $count } fotografías
    }
opened-review = Revisión el { $day }.
opened-more =
    { $count ->
        [one] Y uno más.
       *[other] Y { $count } más.
    }
opened-checked = Comprobado: no falta nada, y el archivo no contiene programas.
opened-older = Tienes otra versión: «{ $title }».
opened-unsigned = Nadie lo ha firmado: Stridewell no puede saber quién lo hizo.
opened-signed-first = Firmado. Desde ahora Stridewell conoce a { $author } por esta clave: { $key }.
opened-signed-known = Firmado por { $author }, con la clave que Stridewell conoce: { $key }.
opened-signed-changed = Dice ser de { $author }, pero está firmado con otra clave que antes: { $key }.
opened-signed-before = La clave anterior era { $key }. Pregunta a { $author } antes de incorporarlo.
opened-no-longer-signed = Dice ser de { $author }, que antes firmaba; este archivo no está firmado.
opened-take = Añadir a mis rutinas
opened-replace = Sustituir la otra versión
opened-beside = Conservar ambas
opened-not-now = Ahora no
opened-close = Cerrar
library-open-file = Abrir un archivo

# Lo que llegó de otros, en los ajustes y en la página de una rutina.
packs-title = De otros
packs-none = Nada todavía. Abre un archivo que alguien te haya dado, o suéltalo sobre esta ventana.
packs-remove = Quitar
packs-remove-title = ¿Quitar «{ $title }»?
packs-remove-text = Sus ejercicios, rutinas e imágenes desaparecen de este ordenador, y también sus recordatorios. Lo que hiciste con ellos queda en tu historial.
packs-remove-yes = Quitar
packs-remove-no = Conservar
packs-from = De { $author }
notice-pack-not-taken = El archivo no se ha incorporado, y no se ha cambiado nada.
notice-pack-not-removed = Su archivo no se ha podido quitar; volverá en el próximo inicio.
handed-weeks =
    { $count ->
        [one] durante 1 semana
       *[other] durante { $count } semanas
    }
handed-contact = Preguntas: { $contact }

# Dos ventanas: el control aquí, la del paciente en otra pantalla.
patient-window = Paciente
console-title = Control
console-close = Cerrar la ventana del paciente
console-back = Un paso atrás
console-again = Este paso otra vez
console-next = Seguir
console-pace = Ritmo
console-sets = Series
console-reps = Repeticiones
console-length = Mantener o tiempo
console-screen = Pantalla del paciente
console-mistakes = Mostrar un error
keys-w = W
keys-w-does = Dos ventanas: el paciente lo ve en otra pantalla
console-open = En dos pantallas

notice-draft-not-kept = El borrador no se ha podido guardar. Se queda aquí mientras la ventana esté abierta.
notice-own-not-kept = El ejercicio no se ha podido guardar. Se queda aquí mientras la ventana esté abierta.
notice-pack-saved = La rutina se ha guardado como archivo.
notice-pack-not-saved = La rutina no se ha guardado como archivo.

# A routine from the code on a sheet, which says no name.
code-title = Rutina de un código
code-author = una hoja impresa
