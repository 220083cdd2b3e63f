# Un archivo abierto, antes de incorporar nada de él.
opened-reading = Leyendo { $file } …
opened-refused = Este archivo no se puede abrir
opened-refused-facts = { $file }. No se ha cambiado nada. Lo que está mal se dice aquí en inglés, para enviarlo a quien te dio el archivo.
opened-details = En detalle, para quien hizo el archivo:
refused-gone = El archivo ya no está.
refused-unreadable = No se puede leer el archivo. Cópialo a este ordenador y abre la copia.
refused-no-pack = Este no es un archivo para Stridewell. Lo que se puede abrir aquí termina en .stride, o es una foto del código de una hoja.
refused-cut-short = El archivo no está completo: puede haberse cortado por el camino. Pídelo otra vez.
refused-large = Contiene más de lo que Stridewell abre.
refused-newer = Necesita un Stridewell más nuevo. Actualiza Stridewell para abrirlo.
refused-damaged = Algo en él está dañado. Pídelo otra vez.
refused-packing = Está empaquetado de una manera que puede ocultar algo, así que no se abre.
refused-changed = Ya no está como cuando se firmó o se hizo su lista. Pregunta a quien te lo dio antes de fiarte.
refused-content = Algo en sus ejercicios o rutinas no está como debe. Quien lo hizo puede arreglarlo.
refused-picture = Le falta una imagen, o no se puede usar.
refused-no-code = En este texto no hay ningún código de una rutina de Stridewell.
refused-code-newer = Este código viene de un Stridewell más nuevo. Actualiza Stridewell para abrirlo.
refused-code-damaged = El código no se ha leído completo. Escanéalo otra vez o pide el archivo.
refused-code-unknown = El código nombra un ejercicio que este Stridewell no tiene. Actualiza Stridewell o pide el archivo.
refused-code-dose = El código contiene una dosis que no puede ser. Pide el archivo.
refused-photo-large = Esta foto es demasiado grande. Hazla más pequeña o saca otra.
refused-no-photo = Esta no es una foto que se pueda leer. Sirven PNG, JPEG y WebP.
refused-code-not-found = No se ha encontrado ningún código en esta foto. Tiene que ser nítida, y mostrar el código entero.
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
opened-older-author = La versión que tienes es de { $author }, y esta no. Puede ser otra cosa con el mismo nombre: al sustituirla perderías lo que tienes.
opened-older-key = La versión que tienes está firmada por { $author } con una clave que no ha firmado esta. Pregunta a { $author } antes de sustituirla.
opened-unsigned = Nadie lo ha firmado: Stridewell no puede saber quién lo hizo.
opened-signed-first = Firmado. Desde ahora Stridewell conoce a { $author } por esta clave: { $key }.
opened-signed-nameless = Firmado con esta clave: { $key }. Quien lo hizo no da ningún nombre, así que Stridewell no recuerda la clave.
opened-signed-known = Firmado por { $author }, con la clave que Stridewell conoce: { $key }.
opened-signed-changed = Dice ser de { $author }, pero está firmado con otra clave que antes: { $key }.
opened-signed-before = La clave anterior era { $key }. Pregunta a { $author } antes de incorporarlo.
opened-no-longer-signed = Dice ser de { $author }, que antes firmaba; este archivo no está firmado.
opened-letters = Sus textos tienen letras que las fuentes de este ordenador no pueden mostrar: en lugar de cada una hay un recuadro. En el archivo no cambia nada.
opened-take = Añadir a mis rutinas
opened-replace = Sustituir la otra versión
opened-beside = Conservar ambas
opened-not-now = Ahora no
opened-close = Cerrar
library-open-file = Abrir un archivo
library-paste-code = Pegar un código

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
notice-no-code-pasted = En lo que has pegado no hay ningún código de una rutina.
notice-pack-not-removed = Su archivo no se ha podido quitar; volverá en el próximo inicio.
notice-packs-unreadable = Parte de lo que incorporaste de otros ya no se puede leer. Sus archivos se quedan como están.
notice-pack-set-aside = Lo que había antes con este nombre no se puede leer. Se ha apartado, no se ha borrado.
notice-keys-unreadable = No se pueden leer las claves de quienes firmaron archivos para ti, así que Stridewell no conoce a nadie por su clave. Quedan guardadas como estaban.
notice-key-not-remembered = No se ha recordado con qué clave está firmado este archivo. Lo que se recordaba antes se queda como está.
handed-weeks =
    { $count ->
        [one] durante 1 semana
       *[other] durante { $count } semanas
    }
handed-contact = Preguntas: { $contact }

# Dos ventanas: el control aquí, la del paciente en otra pantalla.
patient-window = Paciente
console-title = Control
console-close = Una ventana
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
notice-own-unfinished = Este ejercicio aún no está terminado. Guárdalo o descártalo y podrás empezar otro.
notice-pack-saved = La rutina se ha guardado como archivo.
notice-pack-not-saved = La rutina no se ha guardado como archivo.

# A routine from the code on a sheet, which says no name.
code-title = Rutina de un código
code-author = una hoja impresa

# La clave de la consulta, en los ajustes.
key-title = Clave para firmar
key-none = Para consultas. En este ordenador no hay ninguna clave: los archivos que guardas en el Estudio no se firman.
key-there = Cada archivo que guardas en el Estudio se firma con esta clave: así tus pacientes ven que es tuyo.
key-id = Clave { $id }
key-fingerprint = Huella { $fingerprint }
key-make = Crear una clave
key-save = Guardar la clave pública
key-unusable = No se puede leer el archivo de la clave, y hasta que se arregle el Estudio no guarda ningún archivo. Vuelve a poner una copia buena, o muévelo a otro lugar para crear una clave nueva. Después reinicia Stridewell.
key-ask = ¿Crear una clave para firmar?
key-ask-about =
    Desde entonces se firma cada archivo que guardas en el Estudio, y el Stridewell de tus pacientes avisa cuando uno posterior no es tuyo. La clave se queda en este ordenador, en el archivo clinic.key junto a tus preferencias.

    Guarda una copia en un lugar seguro: una clave perdida no se puede crear de nuevo, y quien la tenga puede firmar en tu nombre.
key-not-now = Ahora no
notice-key-made = La clave está lista: desde ahora se firman los archivos que guardas en el Estudio.
notice-key-not-made = No se ha podido crear la clave y no se ha cambiado nada. Haz sitio en el disco, o permite escribir en la carpeta de tus preferencias, e inténtalo de nuevo.
notice-public-key-saved = La clave pública se ha guardado.
notice-public-key-not-saved = La clave pública no se ha guardado. Elige otra carpeta e inténtalo de nuevo.
notice-routine-not-kept = La rutina no se ha añadido a tus rutinas y no se ha cambiado nada.

# Una rutina que dio un profesional y que la comprobación de seguridad cierra.
handed-mine = Me la dio mi profesional sanitario
handed-ask = ¿Te dio esta rutina un profesional sanitario?
handed-ask-about =
    Tu comprobación de seguridad dice que acudas a un profesional sanitario o que vayas con suavidad. «{ $routine }» se abre si te la dio para esta pierna un médico o un fisioterapeuta que sabe lo que has respondido. Lo que tus respuestas ocultan en ella por otro motivo sigue oculto, y las demás rutinas siguen cerradas.

    Si no lo tienes claro, pregúntaselo antes.
handed-no = No, o no lo tengo claro
handed-yes = Sí, me la dio mi profesional sanitario
handed-said = Has dicho que esta rutina te la dio tu profesional sanitario.
handed-take-back = Retirarlo
routine-for-phone = Guardar como página de móvil
