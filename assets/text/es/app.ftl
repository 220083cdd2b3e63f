# The app: names of places, buttons and short sentences that several screens share.

app-name = Stridewell
nav-today = Hoy
nav-library = Biblioteca
nav-progress = Progreso
nav-studio = Estudio
nav-settings = Ajustes
nav-help = Ayuda
back = Atrás
close = Cerrar
cancel = Cancelar
start = Empezar
carry-on = Seguir
try-it-now = Probarlo ahora
keep-going = Seguir
go-on = Continuar
get-help = Cuándo buscar ayuda
not-reviewed = Ningún profesional sanitario ha revisado todavía este contenido. Es información general, no un diagnóstico.
fast-clock = El reloj va { $times } veces más rápido, para una prueba.

side-left = Izquierda
side-right = Derecha
side-left-leg = Pierna izquierda
side-right-leg = Pierna derecha
side-letter-left = I
side-letter-right = D

goal-release = Liberar
goal-warm-up = Calentar
goal-stretch = Estirar
goal-strengthen = Fortalecer
goal-recover = Recuperar
goal-release-inside = liberar
goal-warm-up-inside = calentar
goal-stretch-inside = estirar
goal-strengthen-inside = fortalecer
goal-recover-inside = recuperar
position-standing = De pie
position-sitting = Sentada
position-lying = Tumbada
position-kneeling = De rodillas
position-standing-inside = de pie
position-sitting-inside = en posición sentada
position-lying-inside = en posición tumbada
position-kneeling-inside = de rodillas
time-short = Menos de 2 min
time-medium = 2–5 min
time-long = Más de 5 min
time-short-inside = de menos de 2 min
time-medium-inside = de 2–5 min
time-long-inside = de más de 5 min

list-or = { $first } o { $last }
list-and = { $first } y { $last }
less = menos
more = más
fewer = menos

minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
long-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
long-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
long-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
minutes-short = { $count } min
minutes-range = { $least }–{ $most } min
unit-minutes = min
clock = { $minutes }:{ $seconds }
seconds-short = { $count } s

dose-sets = { $sets ->
    [one] { $work }
   *[other] { $sets } × { $work }
}
dose-reps = { $count }
dose-amount = { $count } { $unit }
dose-seconds = { $count } s
dose-minutes = { $count } min
dose-each-side = { $dose } por lado
dose-left-right = { $left } izquierda, { $right } derecha
dose-spoken-sets = { $sets ->
    [one] { $work }
   *[other] { $sets } series de { $work }
}
dose-spoken-each-side = { $dose }, por lado
times-a-week = { $count ->
    [one] una vez por semana
   *[other] { $count } veces por semana
}
dose-part = { $word } { $seconds } s
sides-each-set = { $first }, después { $second }
sides-each-rep = Izquierda y derecha por turnos
sides-both = Las dos piernas
sides-affected = El lado dolorido
rest-length = Descanso { $length }

exercises-count = { $count ->
    [one] { $count } ejercicio
   *[other] { $count } ejercicios
}
exercise-of = Ejercicio { $place } de { $count }

notice-preferences-unreadable = No se han podido leer tus preferencias. El archivo se guarda con otro nombre y se usan los ajustes habituales.
notice-preferences-newer = Tus preferencias son de una versión más nueva de Stridewell. Se dejan como están y los cambios no se guardan.
notice-preferences-not-saved = No se han podido guardar tus preferencias.
notice-history-not-kept = Todavía no se ha podido guardar lo que has hecho. La sesión sigue y Stridewell continúa intentándolo.
notice-history-newer = Tu historial es de una versión más nueva de Stridewell. Solo se lee y no se guarda nada nuevo.
notice-history-in-use = Stridewell está abierto en otra ventana, que guarda tu historial. Lo que hagas aquí no se guarda hasta que esa se cierre.
notice-history-rescued = Tu historial estaba dañado. Se usa una copia de un día anterior y el archivo dañado se guarda al lado.
notice-history-lost = Tu historial estaba dañado y no hay ninguna copia. Se empieza uno nuevo y el archivo dañado se guarda al lado.
notice-no-sound = No hay dispositivo de sonido. Todo está en la pantalla.
notice-content-problems = No se ha podido leer parte del contenido.
notice-short-sleep = El ordenador ha dormido un momento. No se ha contado tiempo.
# Kit: as a word by itself, and inside a sentence.
kit-none = sin material
kit-optional = { $kit }, si lo tienes
kit-lacking = Has dicho que no tienes { $kit }
kit-ball = Pelota
kit-ball-inside = pelota
kit-mat = Esterilla
kit-mat-inside = esterilla
kit-strap = Correa
kit-strap-inside = correa
kit-roller = Rodillo
kit-roller-inside = rodillo
kit-band = Banda
kit-band-inside = banda
kit-weight = Pesos
kit-weight-inside = pesos
kit-anchor = Anclaje de tobillos
kit-anchor-inside = anclaje de tobillos
kit-partner = Compañero
kit-partner-inside = compañero
kit-bandage = Venda
kit-bandage-inside = venda
kit-cold-pack = Bolsa de frío
kit-cold-pack-inside = bolsa de frío
kit-cardio = Bicicleta o piscina
kit-cardio-inside = bicicleta
kit-seat = Asiento
kit-seat-inside = asiento
kit-wall = Pared o barandilla
kit-wall-inside = pared
kit-step = Escalón
kit-step-inside = escalón
kit-bench = Banco
kit-bench-inside = banco
kit-slider = Discos o calcetines
kit-slider-inside = discos deslizantes
kit-cushion = Almohadilla o cojín
kit-cushion-inside = almohadilla
kit-block = Bloques o libros
kit-block-inside = bloques
kit-cloth = Paño
kit-cloth-inside = paño

notice-fast-clock = El reloj va más rápido que el tiempo real, para una prueba.

# Entre la parte entera y los decimales.
decimal-mark = ,
translation-not-reviewed = Ningún profesional sanitario ha revisado todavía esta traducción. El original está en inglés.
