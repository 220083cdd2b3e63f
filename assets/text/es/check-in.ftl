# The check-in, the summary and what the pain rule advises.

save = Guardar
skip = Saltar
finish = Terminar
side-both = Las dos
range = { $least }–{ $most }

check-in-eyebrow = { $name } · { $length }
check-in-title = ¿Qué tal ha ido?
check-in-hint =
    Tres preguntas rápidas.
    Salta las que quieras.
check-in-before-title = Antes de empezar
check-in-before-hint =
    Una pregunta rápida.
    Empieza sin ella si quieres.
check-in-worst = El peor dolor durante el ejercicio
check-in-now = Dolor ahora mismo
check-in-and-now = ¿Y ahora mismo?
check-in-choose = 0 es ningún dolor, 10 el peor que puedas imaginar. Elige un número para ver qué dice de él la regla de tu rutina.
check-in-advice = { $number }: { $advice }. La regla del dolor de tu rutina: { $rule }
check-in-start-without = Empezar sin ella
check-in-not-today = Hoy no
band-range = { $range }  { $word }
legend-carry-on = Sigue
legend-change = Cambia algo
legend-stop = Para

effort-title = ¿Cómo de duro ha sido?
effort-nothing-at-all = Nada en absoluto
effort-all-you-have = Todo lo que tienes
effort-number = Esfuerzo { $number }, { $word }
effort-said = { $number } · { $word }
effort-nothing = nada en absoluto
effort-very-easy = muy fácil
effort-easy = fácil
effort-moderate = moderado
effort-somewhat-hard = algo duro
effort-hard = duro
effort-very-hard = muy duro
effort-all = todo lo que tienes
note-title = Una nota para más tarde

why-leave-out = ¿Por qué lo dejas fuera?
why-instead = ¿Por qué otra cosa?
why-text = Se guarda con tu sesión, para ti y tu fisio.
why-pain = Me duele
why-no-time = Sin tiempo
why-not-sure-how = No sé bien cómo
why-other = Otro motivo
why-not-said = Continuar sin decirlo

summary-whole = Bien hecho
summary-early = Has parado antes, y no pasa nada
summary-this-week = { $count ->
    [1] Tu primera sesión de esta semana.
    [2] Tu segunda sesión de esta semana.
    [3] Tu tercera sesión de esta semana.
    [4] Tu cuarta sesión de esta semana.
    [5] Tu quinta sesión de esta semana.
   *[other] Sesión { $count } de esta semana.
}
summary-as-planned = { $count ->
    [1] Tu primera sesión de esta semana, según lo previsto.
    [2] Tu segunda sesión de esta semana, según lo previsto.
    [3] Tu tercera sesión de esta semana, según lo previsto.
    [4] Tu cuarta sesión de esta semana, según lo previsto.
    [5] Tu quinta sesión de esta semana, según lo previsto.
   *[other] Sesión { $count } de esta semana, según lo previsto.
}
summary-active = { $time } en activo
summary-of = de { $count }
summary-exercises = { $count ->
    [one] ejercicio
   *[other] ejercicios
}
summary-pain = Dolor
summary-pain-left = Dolor, izquierda
summary-pain-right = Dolor, derecha
summary-before = { $number } antes
summary-worst = { $number } el peor
summary-now = { $number } ahora
summary-effort = Esfuerzo
summary-effort-value = { $number } de 10, { $word }
summary-exercise = Ejercicio
summary-planned = Previsto
summary-both-legs = { $done }, las dos piernas
summary-nothing = –
summary-mark-whole = hecho
summary-mark-part = hecho en parte
summary-mark-none = sin hacer
summary-instead-of = en vez de { $exercise }
summary-left-out = dejado fuera
summary-reason = { $what }: { $reason }
reason-pain = dolía
reason-no-time = sin tiempo
reason-not-sure-how = sin saber bien cómo
reason-other = otro motivo
summary-morning = Una pregunta mañana por la mañana. Cómo está la pierna después de una noche dice más que cómo está ahora. Sin alarma: espera en la aplicación.

advice-carry-on = Seguir
advice-hold = Dejarlo como está
advice-third-less = Un tercio menos la próxima vez
advice-step-back = Volver a { $step }
advice-get-help = Cuándo buscar ayuda
advice-because-band = { $number }: { $words }.
advice-because-higher = { $now } esta mañana, { $before } antes. Más que antes: la guía dice un paso atrás.
advice-because-same = { $now } esta mañana, { $before } antes. Igual o menos: quédate donde estás o da un paso adelante.
advice-because-first = { $number } esta mañana. Las próximas mañanas se comparan con esta.
advice-because-rise = Los números de esta semana están por encima de los de la semana pasada. La guía dice: acude a alguien.
advice-offer = ¿Qué quieres hacer la próxima vez? Nada cambia por sí solo.
advice-taken-hold = La próxima vez se queda como estaba.
advice-taken-third-less = La próxima vez es más o menos un tercio menos.
advice-taken-step-back = La próxima vez empieza en { $step }.
advice-taken-carry-on = Sigue como vas.
advice-take-back = Deshacer la elección

morning-eyebrow = Después de la sesión de ayer
morning-question = ¿Cómo lo notas esta mañana?
morning-question-left = ¿Cómo está tu pierna izquierda esta mañana?
morning-question-right = ¿Cómo está tu pierna derecha esta mañana?
morning-hint = { $name }. 0 es ningún dolor, 10 el peor que puedas imaginar.
morning-not-now = Ahora no

eased-hold = Te quedas en { $step } desde el { $day }, por consejo de la regla del dolor.
eased-share = Haces el { $percent } % de cada dosis desde el { $day }, por consejo de la regla del dolor.
eased-whole = Volver a hacer la dosis completa
eased-go-on = Volver a elegir con libertad

asks-before-label = Preguntar por el dolor antes de una sesión
asks-before-hint = Una pregunta, que puedes dejar sin responder

exercise-load = Tu carga
exercise-load-hint = Por ejemplo 10 kg, o la banda roja
