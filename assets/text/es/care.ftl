# Temporizadores de cuidados: hielo, elevar la pierna, los primeros días, pausas al estar en un asiento.

care-title = Temporizadores de cuidados
care-intro = Estos temporizadores siguen mientras usas otras páginas y mientras Stridewell está cerrado. Puede avisarte de ellos mientras está abierto.
care-open = Temporizadores de cuidados
care-open-ice = Temporizador de hielo
care-open-leg-up = Temporizador para elevar la pierna
care-ice = Hielo
care-leg-up = Pierna en alto
care-days = Los primeros días
care-sitting = Pausas del asiento
care-named = { $label }, { $timer }

care-ready = Listo
care-on = Hielo puesto
care-held = En pausa, hielo fuera de la piel
care-over = Quítalo ahora
care-off = Hielo quitado
care-leg-on = Pierna en alto
care-leg-held = En pausa
care-ring = { $state }, quedan { $left }

care-start = Empezar
care-start-ice = Nada de esto se da en mi caso: empezar
care-pause = Pausa
care-resume = Seguir
care-ice-done = Ya está quitado
care-leg-done = La pierna está abajo
care-take-back = Deshacer
care-length-ice = El hielo se queda puesto
care-length-ice-hint = De 10 a 20 minutos, nunca más
care-length-leg = La pierna se queda en alto
care-length-leg-hint = De 10 a 30 minutos
care-due = Próxima vez
care-due-at = a las { $time }
care-due-on = el { $day } a las { $time }
care-earliest = Se queda quitado al menos hasta las { $time }.
care-off-since = Quitado desde las { $time }.
care-off-forced = Los { $most } minutos acabaron a las { $time }. Quítalo ahora y mira la piel.
care-ice-hidden = Tus respuestas a la comprobación de seguridad dicen que nada de hielo. La compresión y elevar la pierna bastan.
care-not-when = No uses hielo si tienes
care-stop-if = Quítalo de inmediato si hay
care-read-exercise = Cómo se hace

care-days-intro = Para las primeras 48-72 horas después de una distensión leve o de unas agujetas fuertes. Di cuándo empezó; Stridewell muestra qué toca.
care-days-day = Día
care-days-hour = Hora
care-days-follow = Seguir los primeros días
care-days-stop = Dejar de seguirlos
care-days-since = Día { $day }, { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
} desde que empezó
care-days-cool = Enfría por comodidad, si quieres
care-days-cool-at = Enfría por comodidad, si quieres: otra vez { $due }
care-days-raise = Comprime, y eleva la pierna por encima del corazón
care-days-move = Movimiento suave, si el dolor lo permite
care-days-move-from = Movimiento suave, si el dolor lo permite: { $due }
care-days-show-movement = Mostrar los movimientos
care-days-over = Los primeros días han pasado. Sigue con lo que dice LOVE y con una rutina que te convenga.
care-days-peace = PEACE, en los primeros días
care-days-love = LOVE, después
care-days-often = Con qué frecuencia: { $often }
care-days-routine = La rutina de los primeros días

care-sitting-on = Avisarme para ponerme de pie
care-sitting-on-hint = Mientras Stridewell está abierto, en las horas que elijas
care-sitting-every = Cada
care-sitting-every-hint = De 20 a 90 minutos
care-sitting-says = La pausa de escritorio dice: { $often }.
care-sitting-from = Desde
care-sitting-to = Hasta
care-sitting-next = La próxima a las { $time }
care-sitting-offer = Hora de ponerse de pie
care-break-later = En { $minutes } minutos
care-break-no = Ahora no

care-chip-ice = Hielo, quedan { $left }
care-chip-ice-off = Hielo, quítalo
care-chip-ice-due = Próximo hielo a las { $time }
care-chip-leg = Pierna en alto, quedan { $left }
care-chip-off = Quitar

notice-care-stand-up = Llevas un rato en el asiento. Ponte de pie y muévete un poco.
notice-care-move = Día 2 más o menos: el movimiento suave puede empezar si el dolor lo permite.
notice-care-days-over = Los tres primeros días han pasado.
notice-care-leg-down = El tiempo con la pierna en alto ha terminado.
notice-care-ice-again = El hielo se puede volver a poner, si quieres.
notice-care-skin = Mira la piel debajo del hielo. Blanca, cerosa, con manchas o entumecida significa quitarlo.
notice-care-ice-off = Quítalo ahora.
notice-care-ice-stop = Quítalo ahora. El hielo nunca está puesto más tiempo que este.
notice-care-ice-ended = El tiempo del hielo terminó mientras Stridewell estaba cerrado. Si sigue puesto, quítalo.
notice-care-leg-ended = El tiempo con la pierna en alto terminó mientras Stridewell estaba cerrado.
