# The library and the pages of one routine and one exercise.

library-title = Biblioteca
library-exercises = Ejercicios
library-routines = Rutinas
library-search = Busca por nombre, músculo o sensación
library-search-routines = Busca rutinas
library-clear-search = Borrar la búsqueda
keys-search = Ctrl F
library-goal = Objetivo
library-position = Posición
library-have = Tengo
library-time = Tiempo
library-more = Más
library-less = Menos
library-count = { $count ->
    [one] { $count } ejercicio
   *[other] { $count } ejercicios
}
library-said-goal = { " " }para { $words }
library-said-position = , { $words }
library-said-time = , { $words }
library-said-kit = { " " }que puedes hacer con { $words }
library-said-kit-too = , con { $words }
library-said-words = , sobre «{ $words }»
library-clear = Quitar filtros
library-show-all = Mostrar todo
library-look-routines = Buscar en rutinas
library-look-exercises = Buscar en ejercicios
library-empty = Aquí no hay nada llamado «{ $query }»
library-empty-filters = Nada encaja con todos estos filtros
library-empty-without = { $count ->
    [one] Un ejercicio encaja sin el filtro { $filter }.
   *[other] { $count } ejercicios encajan sin el filtro { $filter }.
}
library-empty-routines = { $count ->
    [one] Una rutina encaja.
   *[other] { $count } rutinas encajan.
}
library-empty-exercises = { $count ->
    [one] Un ejercicio encaja.
   *[other] { $count } ejercicios encajan.
}
library-empty-hint = Una palabra más corta puede encontrar más.
filters = { $count ->
    [0] Filtros
   *[other] Filtros ({ $count })
}

routine-versions = { $count ->
    [one] { $count } versión
   *[other] { $count } versiones
}
routine-items = { $count ->
    [0] Ningún ejercicio
    [1] Un ejercicio
    [2] Dos ejercicios
    [3] Tres ejercicios
    [4] Cuatro ejercicios
    [5] Cinco ejercicios
    [6] Seis ejercicios
    [7] Siete ejercicios
    [8] Ocho ejercicios
    [9] Nueve ejercicios
    [10] Diez ejercicios
   *[other] { $count } ejercicios
}
routine-in-order = En este orden
routine-with-rests = con descansos
routine-exercises = { $count ->
    [one] ejercicio
   *[other] ejercicios
}
routine-times = { $count }×
routine-a-week = por semana
routine-often = Con qué frecuencia: { $often }
routine-adds-move = Más { $length } para pasar de ejercicio, como lo has ajustado
routine-pain-rule = Regla del dolor
routine-pain-rule-fold = La regla del dolor completa
routine-pain-band = { $range }: { $words }
routine-go-on = Avanza cuando: { $when }
routine-optional = opcional
routine-add = Añadir
routine-leave-out = Dejar fuera
routine-put-back = Volver a poner
routine-sets = { $count ->
    [one] { $count } serie
   *[other] { $count } series
}
routine-sets-of = Series de { $name }
routine-swap = Cambiar
routine-swap-title = Haz otra cosa en su lugar
routine-swap-none = Aquí no encaja nada más
routine-swap-back = como estaba
routine-lacks = No tienes { $kit }
routine-change = Modificar
routine-changed = Listo
routine-have = Tengo
routine-have-minutes = { $count } min
routine-whole = Tiempo para todo
routine-usual = La habitual
routine-now = Ahora { $now } en vez de { $before }
routine-shortest = { $now } es lo más corto posible
routine-undo = Como estaba
routine-start-again = Empezar de nuevo
routine-sore-side = ¿Qué lado está dolorido?
routine-for-whom = ¿Es para ti?
routine-goals = Para qué es
routine-who-for = Para
routine-who-not = No es para
routine-cautions = Ten cuidado
routine-weeks = Semana a semana
routine-sessions = { $count } sesiones
routine-days = Día a día
routine-day = Día { $day }: { $what }
routine-checklist = Antes de seguir
routine-speed = Volver a la velocidad máxima
routine-timers = Tiempos de frío
routine-first-aid = Los primeros días y después
routine-evidence = De dónde viene
weeks-week = Semana
weeks-sessions = Sesiones
weeks-sets = Series
weeks-reps = { $sets } series: { $reps }
weeks-note = Qué importa
often-once = una vez
often-twice = dos veces
checklist-must = Todo esto
checklist-may = Conviene
first-days = En los primeros días
after-days = Después
timers-on = Frío puesto { $usual } minutos, al menos { $least }, como mucho { $most }
timers-off = Quitado al menos { $least } minutos, lo habitual { $usual }
timers-skin = Mira la piel cada { $minutes } minutos
timers-window = Durante las primeras { $hours } horas
sources-count = { $count ->
    [0] Artículos
    [one] { $count } fuente
   *[other] { $count } fuentes
}
sources-articles = Los artículos sobre el cuidado de los isquiotibiales de los que parte esto

exercise-easier = Más fácil
exercise-harder = Más difícil
exercise-think = Piensa: «{ $cue }»
exercise-mistakes = Errores habituales
not-like-this = Así no: { $mistake }
turn-figure = Gira la figura: arrástrala o usa las flechas
exercise-care = Ten cuidado
exercise-not-when = No con
exercise-stop-if = Para si hay
exercise-evidence = Evidencia
exercise-feel = Qué se siente
exercise-muscles = Músculos y material
exercise-suits = Para quién va bien
exercise-kit = Material
exercise-position = Posición
exercise-aka = También llamado
exercise-all-steps = Los { $count } pasos
view-far-angle = Ángulo opuesto
view-far-side = Lado opuesto
view-above = Desde arriba
speed-half = ½×
speed-whole = 1×
exercise-play = Reproducir
exercise-pause = Pausar la figura
exercise-entry = Colócate
exercise-exit = Sal de la posición
exercise-next-spot = Punto siguiente
exercise-scrubber = Movimiento
exercise-scrubber-value = { $part }, { $percent } %
view-side = Lado
view-front = Frente
view-angle = Ángulo
view-behind = Desde atrás
view-back = Espalda
muscles-primary = Trabaja más
muscles-secondary = Ayuda

suits-acute = En los tres primeros días tras una distensión
suits-subacute = Mientras una distensión se calma
suits-tendon = Con el tendón del isquion dolorido
suits-long = Cuando se nota tenso pero da largo en la prueba
suits-before = Antes de correr
suits-after = Después de correr
suits-compression = Presión sobre el tendón del isquion
fit-yes = Sí
fit-gentle = Con suavidad
fit-caution = Con cuidado
fit-no = No
compression-none = Ninguna
compression-low = Baja
compression-moderate = Moderada
compression-high = Alta

evidence-dose = De dónde viene la dosis
evidence-range = El intervalo que dan las fuentes
evidence-often = Con qué frecuencia
evidence-note = Sobre la dosis
evidence-other = Otra dosis
evidence-other-dose = { $label }: { $sets } × { $hold }, descanso { $rest }
evidence-sources = Fuentes
basis-seed = Indicado en los artículos de los que parte esto
basis-trial = De un ensayo publicado
basis-seed-trial = De los artículos, confirmado por un ensayo
basis-trial-range = Dentro del intervalo usado en ensayos
basis-clinical-range = Dentro del intervalo publicado por clínicas
basis-convention = Práctica habitual; ninguna fuente fija el número
basis-seed-convention = Nombrado en los artículos; el número es práctica habitual
basis-seed-clinical-range = Nombrado en los artículos; el número es de la práctica clínica
strength-seed = De artículos
strength-trial = De un ensayo
strength-seed-trial = Artículos y un ensayo
strength-trial-range = Dentro de los intervalos de ensayos
strength-clinical-range = Práctica clínica
strength-convention = Práctica habitual
strength-seed-convention = Práctica habitual
strength-seed-clinical-range = Práctica clínica

# A session that was left
left-session = Paraste en «{ $name }»
left-place = Ejercicio { $place } de { $count }: { $exercise }. Tu sitio está guardado.
left-end = Terminar aquí
