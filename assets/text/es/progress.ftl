# Progress: calendar, pain, left and right, and what was done.

progress-title = Progreso
progress-range-four-weeks = 4 semanas
progress-range-three-months = 3 meses
progress-range-all = Todo
progress-reading = Buscando lo que hiciste antes.

# The numbers.
progress-of = de { $planned }
progress-planned-sessions = { $planned ->
    [one] sesión prevista
   *[other] sesiones previstas
}
progress-sessions = { $count ->
    [one] sesión
   *[other] sesiones
}
progress-worst = peor dolor, del primero al último
progress-worst-said = Peor dolor, el primero { $first }, el último { $last }
progress-first-last = { $first } → { $last }
progress-worst-none = aún no hay respuestas sobre el dolor
progress-nothing = –
progress-time-four-weeks = tiempo de ejercicio en 4 semanas
progress-time-three-months = tiempo de ejercicio en 3 meses
progress-time-all = tiempo de ejercicio en total

# The calendar.
progress-month-before = Mes anterior
progress-month-after = Mes siguiente
progress-today = { $day }, hoy
progress-mark-whole = Completo
progress-mark-part = En parte
progress-mark-planned = Previsto
progress-mark-not-done = Sin hacer
progress-day-whole = { $day }, completo
progress-day-part = { $day }, hecho en parte
progress-day-planned = { $day }, previsto
progress-day-not-done = { $day }, previsto, sin hacer
progress-day-none = { $day }, nada previsto

# A day.
progress-day-close = Cerrar este día
progress-day-empty = Este día no se hizo nada.
progress-day-plan = Previsto: { $name }, { $time }
progress-day-when = { $time }, { $length } de ejercicio
progress-day-exercises = { $done } de { $of } ejercicios
progress-day-before = dolor antes { $nrs }
progress-day-worst = peor dolor { $nrs }
progress-day-morning = mañana siguiente { $nrs }
progress-day-effort = esfuerzo { $effort } de 10
progress-day-note = «{ $note }»

# Pain.
progress-pain = Dolor
progress-pain-left = Dolor, pierna izquierda
progress-pain-right = Dolor, pierna derecha
progress-pain-worst = El peor en la sesión
progress-pain-morning = Mañana siguiente
progress-pain-changed = Cambio de rutina
progress-pain-week = Cada punto es el peor de una semana.
progress-pain-month = Cada punto es el peor de un mes.
progress-pain-none = Sin respuestas sobre el dolor { $range }
progress-pain-none-hint = Después de una sesión se te pregunta cómo ha ido. Tus respuestas se muestran aquí a lo largo del tiempo, con las bandas de tu programa.
progress-band-carry-on = Sigue
progress-band-change = Cambia algo
progress-band-stop = Para
progress-point-worst = el peor { $nrs }
progress-point-morning = mañana siguiente { $nrs }
progress-point-sides = { $answer } (izquierda { $left }, derecha { $right })
progress-point-week = semana desde el { $day }
progress-point-changed = desde aquí { $name }
progress-as-table = Mostrar como tabla
progress-as-chart = Mostrar como gráfico
progress-table-day = Día
progress-table-week = Semana
progress-table-month = Mes
progress-table-changed = Nuevo desde aquí
progress-axis-today = Hoy

# Left and right.
progress-sides-four-weeks = Izquierda y derecha, últimas 4 semanas
progress-sides-three-months = Izquierda y derecha, últimos 3 meses
progress-sides-all = Izquierda y derecha
progress-left-solid = Izquierda, lisa
progress-right-striped = Derecha, rayada
progress-minutes = min
progress-reps = reps.
progress-about-even = casi iguales
progress-more-left = izquierda { $percent } % más
progress-more-right = derecha { $percent } % más
progress-left-alone = solo izquierda
progress-right-alone = solo derecha
progress-sides-said = { $goal }: izquierda { $left } { $unit }, derecha { $right } { $unit }, { $balance }
progress-minutes-said = minutos
progress-reps-said = repeticiones
progress-sides-none = Ningún ejercicio con lado izquierdo y derecho { $range }. En cuanto hagas alguno, los dos lados aparecen aquí juntos.
progress-within-four-weeks = en estas 4 semanas
progress-within-three-months = en estos 3 meses
progress-within-all = hasta ahora

# Lowering.
progress-lowering = Descenso nórdico, semana a semana
progress-lowering-latest = Las últimas { $count } semanas.
progress-lowering-reps = Repeticiones
progress-lowering-seconds = Segundos de bajada
progress-lowering-said = Semana desde el { $day }, { $reps ->
    [one] { $reps } repetición
   *[other] { $reps } repeticiones
}, { $seconds } s de bajada

# Each exercise.
progress-exercises = Cada ejercicio
progress-by-time = Por tiempo
progress-by-sets = Por series
progress-by-name = Por nombre
progress-side-left = Izquierda
progress-side-right = Derecha
progress-sets = { $count ->
    [one] { $count } serie
   *[other] { $count } series
}
progress-repetitions = { $count ->
    [one] { $count } rep.
   *[other] { $count } reps.
}

# Nothing to show.
progress-empty = Aquí verás cómo va
progress-empty-hint = Después de tu primera sesión, esta página muestra tus días, tu dolor a lo largo del tiempo y lo que ha hecho cada lado.
progress-empty-library = Elegir una rutina
progress-range-empty = Ninguna sesión { $range }.
progress-range-wider = Mostrar todo

# Days and months.
date-day = { $weekday } { $day } de { $month }
date-short = { $day } { $month }
date-short-year = { $day } { $month } { $year }
date-month-year = { $month } de { $year }
date-hours = { $hours } h { $minutes }
date-time = { $hour }:{ $minute }
date-monday = lunes
date-tuesday = martes
date-wednesday = miércoles
date-thursday = jueves
date-friday = viernes
date-saturday = sábado
date-sunday = domingo
date-letter-monday = L
date-letter-tuesday = M
date-letter-wednesday = X
date-letter-thursday = J
date-letter-friday = V
date-letter-saturday = S
date-letter-sunday = D
date-month-1 = enero
date-month-2 = febrero
date-month-3 = marzo
date-month-4 = abril
date-month-5 = mayo
date-month-6 = junio
date-month-7 = julio
date-month-8 = agosto
date-month-9 = septiembre
date-month-10 = octubre
date-month-11 = noviembre
date-month-12 = diciembre
date-month-short-1 = ene
date-month-short-2 = feb
date-month-short-3 = mar
date-month-short-4 = abr
date-month-short-5 = may
date-month-short-6 = jun
date-month-short-7 = jul
date-month-short-8 = ago
date-month-short-9 = sept
date-month-short-10 = oct
date-month-short-11 = nov
date-month-short-12 = dic
