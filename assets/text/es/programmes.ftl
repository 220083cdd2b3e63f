# Programas: dónde está una persona, qué toca, y avanzar o retroceder.

programme-follow = Seguir este programa
programme-yours = Tu programa: { $step }
programme-yours-session = Tu programa: { $step }, sesión { $session } de { $of }
programme-step-session = { $step } · sesión { $session } de { $of }
programme-step-part = { $step } · { $part }
part-morning = mañana
part-evening = tarde

# Lo que viene.
programme-due-today = Tu próxima sesión es para hoy.
programme-due-day = Tu próxima sesión es para el { $day }.
programme-due-between = Entre los días de { $step }, hoy es para { $between }.
programme-week-done = Has completado { $step }. { $next } puede empezar el { $day }.
programme-week-done-today = Has completado { $step }. { $next } puede empezar hoy.
programme-week-held = Has completado { $step }. Tus respuestas dicen que lo hagas otra vez o que des un paso atrás.
programme-rests = Has saltado hasta el { $day }. Tu sitio está guardado.
programme-not-ready = Empieza cuando esté marcado todo lo que tiene que cumplirse.
programme-not-followed = Síguelo, y Stridewell guarda tu sitio y dice qué toca.
programme-locked-why = Tu comprobación de seguridad deja esto fuera por ahora.
programme-since = { $step } desde el { $day }.
programme-last = Última sesión el { $day }.

# El botón principal.
programme-side-first = Di qué lado está dolorido
programme-move-on = Pasar a { $next }
programme-resume = Continuar hoy
programme-wait = Siguiente el { $day }
programme-checklist-first = Antes va la lista
programme-locked = Por ahora no

# Los días.
programme-this-week = Esta semana
programme-these-days = Estos días
programme-day-planned = { $day }, previsto: { $what }
programme-day-done = { $day }, hecho: { $what }
programme-day-part = { $day }, hecho en parte: { $what }
programme-day-none = { $day }, nada previsto

# Los pasos.
programme-weeks = Semana a semana
programme-days = Día a día
programme-stages = Fase a fase
programme-here = { $step }, estás aquí
programme-passed = { $step }, ya queda atrás
programme-ahead = { $step }, por delante
programme-sessions-of = { $done } de { $of }
programme-sessions-said = { $done } de { $of } sesiones hechas
programme-times-a-week = { $count ->
    [one] { $count } sesión por semana
   *[other] { $count } sesiones por semana
}

# Avanzar.
programme-on = Cuándo avanzar
programme-on-last = Este es el último paso.
programme-on-last-when = El último paso. El programa dice: «{ $when }»
programme-on-weeks = Haz las sesiones de la semana. Si se te hace demasiado dura, repítela.
programme-step-back = Volver a { $step }
programme-know-sessions = { $done } de { $of } sesiones
programme-know-sessions-stage = { $done } de { $of } sesiones enteras seguidas
programme-know-pain-met = Dolor en las últimas sesiones { $worst } de 10, como mucho { $most }
programme-know-pain-open = Dolor en las sesiones como mucho { $most } de 10
programme-know-pain-unknown = Dolor en las sesiones como mucho { $most } de 10: no todas tienen respuesta
programme-know-pain-against = Dolor en las últimas sesiones { $worst } de 10, por encima de { $most }
programme-know-rule = Dolor en la última sesión { $nrs } de 10. Tu regla del dolor: { $words }
programme-know-mornings-met = La mañana siguiente no fue peor
programme-know-mornings-open = La mañana siguiente está por llegar
programme-know-mornings-unknown = La mañana siguiente quedó sin respuesta
programme-know-mornings-against = La mañana siguiente fue peor
programme-know-steady-met = { $days } días de mañanas estables
programme-know-steady-open = { $days } días de mañanas estables, aún por llegar
programme-know-steady-unknown = { $days } días de mañanas estables: no todas tienen respuesta
programme-know-steady-against = Una mañana de los últimos { $days } días fue peor
programme-state-met = { $words }, hasta ahora bien
programme-state-open = { $words }, todavía no
programme-state-against = { $words }, esto va en contra de avanzar
programme-own = Esto solo lo sabes tú. Márcalo cuando sea así.
programme-held = Lo que has respondido va en contra de avanzar. Quédate aquí, o da un paso atrás.
programme-held-open = Aquí hace falta todo antes de que avances.

# La lista y el camino a la velocidad máxima.
programme-checklist = Antes de empezar
programme-checklist-all = Marca cada uno de estos puntos antes de la fase 1. Si alguno deja de ser así, quítale la marca.
programme-ticked = Marcado el { $day }
programme-signs = Señales de una lesión nueva, y qué hacer
programme-speed = Volver a la velocidad máxima
programme-speed-after = Después de { $step }, un paso tras otro.
programme-speed-step = { $effort }: { $what }
programme-volume = Volumen de carrera
programme-care = Ten cuidado

# La fila discreta.
programme-skip-week = Saltar esta semana
programme-skip-day = Saltar hoy
programme-repeat = Repetir esta semana
programme-restart = Empezar de nuevo
programme-stop = Dejar de seguirlo
programme-page = Todo sobre esta rutina

# Cómo se cuenta.
programme-how-weeks = Stridewell cuenta una semana desde el día en que la empiezas, siete días. La siguiente empieza cuando esos han pasado y tú avanzas. Nada avanza por sí solo.
programme-how-days = Los días siguen el calendario de la pared, y después del día { $count } vuelve el día 1. Un día sin sesión no hay que recuperarlo.
programme-how-stages = Una fase dura hasta que avanzas. Una sesión cuenta para ella cuando se hizo hasta el final. Nada avanza por sí solo.
programme-how-apart = { $count ->
    [1] Está prevista una sesión al día como mucho.
    [2] Entre dos sesiones hay al menos un día.
    [3] Entre dos sesiones hay al menos dos días.
   *[other] Dos sesiones están separadas por al menos { $count } días.
}

# Preguntas.
programme-on-title = ¿Pasar a { $next }?
programme-on-open = No todo esto se cumple o está marcado: { $what }.
programme-on-text = { " " }Puede que tú lo sepas mejor que lo que se cuenta aquí. { $next } te pide más que { $step }.
programme-on-stay = Quedarme en { $step }
programme-on-yes = Pasar a { $next }
programme-restart-title = ¿Empezar de nuevo en { $first }?
programme-restart-text = Tu sitio y tus marcas se pierden. Lo que hiciste se queda en tu historial.
programme-restart-keep = Conservar mi sitio
programme-restart-yes = Empezar de nuevo en { $first }
programme-stop-title = ¿Dejar de seguir este programa?
programme-stop-text = Tu sitio y tus marcas se pierden. Lo que hiciste se queda en tu historial.
programme-stop-keep = Conservar mi sitio
programme-stop-yes = Dejar de seguirlo
programme-quoted = «{ $words }»
