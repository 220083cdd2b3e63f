# La pantalla del gimnasio: la leen desconocidos, de pie ante ella.

kiosk-touch-to-start = Toca para empezar
kiosk-slide-warm-up = ¿Isquios tensos?
kiosk-slide-warm-up-line = { $minutes ->
    [one] Un minuto tranquilo antes de correr.
   *[other] { $minutes } minutos tranquilos antes de correr.
}
kiosk-slide-stretch = ¿Vienes de correr?
kiosk-slide-stretch-line = { $minutes ->
    [one] Un minuto para bajar el ritmo, paso a paso.
   *[other] { $minutes } minutos para bajar el ritmo, paso a paso.
}
kiosk-slide-loosen = ¿Te sientes rígido?
kiosk-slide-loosen-line = { $minutes ->
    [one] Un minuto de estiramientos suaves.
   *[other] { $minutes } minutos de estiramientos suaves.
}
kiosk-slide-release = ¿Un punto dolorido?
kiosk-slide-release-line = { $minutes ->
    [one] Un minuto de masaje suave.
   *[other] { $minutes } minutos de masaje suave.
}
kiosk-slide-strengthen = ¿Piernas más fuertes?
kiosk-slide-strengthen-line = { $minutes ->
    [one] Un minuto, mostrado paso a paso.
   *[other] { $minutes } minutos, mostrados paso a paso.
}
kiosk-slide-recover = ¿Una pausa corta?
kiosk-slide-recover-line = { $minutes ->
    [one] Un minuto tranquilo para tus piernas.
   *[other] { $minutes } minutos tranquilos para tus piernas.
}

kiosk-safety = ¿Te pasa hoy algo de esto?
kiosk-fine = Nada de eso: estoy bien
kiosk-something-wrong = Algo no va bien
kiosk-read-on = Leer más
kiosk-to-start = Al principio
kiosk-finished = Terminar
kiosk-skip = Omitir

kiosk-choose = ¿Qué te ayudaría hoy?
kiosk-way-goal = Objetivo
kiosk-way-feel = Cómo lo notas
kiosk-way-time = Tiempo
kiosk-way-equipment = Material
kiosk-larger = Ampliar
kiosk-smaller = Reducir
kiosk-control-skip = Saltar
kiosk-control-help = Ayuda
kiosk-more = Más
kiosk-minutes = { $minutes } min
kiosk-minutes-at-most = Hasta { $minutes } minutos
kiosk-minutes-more = Más largas
kiosk-kit-none = Sin material
kiosk-routines = { $count ->
    [one] Una rutina
   *[other] { $count } rutinas
}

kiosk-begin = Empezar
kiosk-not-for = Deja esta si es tu caso: { $list }.

kiosk-leave = ¿Terminar aquí?
kiosk-leave-words = En esta pantalla no se guarda nada.
kiosk-keep-going = Seguir
kiosk-away = ¿Seguimos?
kiosk-away-words = La pantalla se paró un momento. No se contó tiempo.

kiosk-felt = ¿Cómo has notado la pierna?
kiosk-felt-about = 0 es sin dolor, 10 el peor que puedas imaginar. No se guarda nada.
kiosk-band = { $from }–{ $to } { $word }
kiosk-band-one = { $from } { $word }
kiosk-band-carry-on = Seguir
kiosk-band-change = Cambiarlo
kiosk-band-stop = Parar por hoy
kiosk-stopped-early = Has parado antes, y está bien
kiosk-nothing-kept = Aquí no se guarda nada sobre ti.
kiosk-take-home = Llévatela: apunta al código con la cámara del teléfono. Muestra los ejercicios y cuánto de cada uno.
kiosk-code-name = Código con los ejercicios de { $routine }

kiosk-still-there = ¿Sigues ahí?
kiosk-still-there-then = Si no, dejamos la pantalla libre para otra persona. No se guarda nada.
kiosk-still-there-yes = Sí, seguir
kiosk-still-there-no = He terminado

kiosk-cleaning = Limpia ahora la pantalla
kiosk-cleaning-words = No atiende a los toques hasta que acabe el tiempo.

kiosk-pin = Para el personal
kiosk-pin-about = Escribe el número de esta pantalla.
kiosk-pin-looking = Un momento …
kiosk-pin-wrong = Ese no era el número.
kiosk-pin-wait = { $seconds ->
    [one] Ese no era el número. Puedes probar otra vez en un segundo.
   *[other] Ese no era el número. Puedes probar otra vez en { $seconds } segundos.
}
kiosk-pin-erase = Quitar la última cifra
kiosk-pin-enter = Ese es el número
kiosk-clean = Limpiar la pantalla
kiosk-call-staff = Llamar al personal: { $how }
kiosk-staff = Personal
kiosk-staff-about = Los cambios valen al momento y van al archivo de ajustes.
kiosk-staff-no-pin = No hay número: quien mantenga la esquina { $seconds } segundos llega aquí. «stridewell kiosk set-pin» pone uno.
kiosk-staff-faulty = El archivo de ajustes tiene un fallo, así que valen los anteriores. «stridewell check» nombra cada fallo.
kiosk-restart = Reiniciar el programa
kiosk-quit = Cerrar el programa
kiosk-to-slides = Volver a las imágenes

kiosk-set-volume = Volumen
kiosk-set-voice = Voz
kiosk-set-counts = Contar rutinas, sin nombres
kiosk-set-theme = Colores
kiosk-set-closed = Con el local cerrado
kiosk-set-idle = Preguntar tras
kiosk-set-warn = Olvidar tras otros
kiosk-set-paused = Preguntar en pausa tras
kiosk-set-slide = Cada imagen dura
kiosk-set-thanks = El adiós dura
kiosk-set-clean = La limpieza dura
kiosk-set-shift = Mover la imagen cada
kiosk-set-hold = Mantener la esquina
kiosk-percent = { $percent } %
kiosk-seconds = { $seconds } s
kiosk-on = Sí
kiosk-off = No
kiosk-theme-dark = Oscuro
kiosk-theme-light = Claro
kiosk-theme-contrast = Alto contraste
kiosk-closed-dim = Atenuada
kiosk-closed-blank = Negra
kiosk-less = { $what }: menos
kiosk-more-of = { $what }: más
