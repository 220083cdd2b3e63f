# The session.

state-get-ready = Prepárate
state-hold = Mantén
state-your-pace = A tu ritmo
state-change-sides = Otro lado
state-rest = Descanso
state-paused = En pausa
state-resuming = Sigues en
state-done = Hecho
state-next-up = Siguiente

# Las partes de un movimiento, donde un ejercicio no tiene palabra propia para una.
part-eccentric = Bajar
part-pause_after_eccentric = Mantener
part-concentric = Subir
part-pause_after_concentric = Arriba
part-hold = Mantener
part-cycle = Seguir
part-stroke-a = Ida
part-stroke-b = Vuelta

player-of-reps = de { $count } { $unit }
player-seconds = segundos
player-seconds-left = segundos restantes
player-set-small = serie { $set } de { $sets }
player-set-of = Serie { $set } de { $sets }
player-spot-of = { $name } · punto { $spot } de { $spots }
player-left = restantes
player-exactly = { $time }
player-about = ~{ $time }
player-fast-clock = reloj × { $times }
player-set-left = Serie { $set } de { $sets }, quedan { $left }
player-now-side = Ahora la { $side }
player-side-first = { $side } primero
player-side-done = { $side } hecha
player-no-clock = Aquí no hay reloj. Tómate tu tiempo.
player-kept = Tu sitio está guardado.
player-rest-line = Suelta la pierna y respira despacio.
player-rest-activity = { $activity ->
    [walk] Camina suave hasta la serie siguiente.
   *[other] { $activity }
}
player-done-line = Bien hecho
player-ended-line = Has parado antes, y no pasa nada
player-done-count = { $exercises ->
    [one] { $exercises } ejercicio, { $time } de trabajo
   *[other] { $exercises } ejercicios, { $time } de trabajo
}
player-hurts-hint = ¿Algo duele? Mira qué hacer (H)
player-no-sound = Sin dispositivo de sonido

control-again = Otra vez
control-hurts = Me duele
control-back = Atrás
control-less = 10 s menos
control-more = 10 s más
control-less-reps = Una menos
control-more-reps = Una más
control-pause = Pausa
control-carry-on = Seguir
control-carry-on-after = empieza tras 3 segundos
control-finish = Terminar
control-ready = Ya estoy
control-count = Contar una rep.
control-undo = Deshacer
control-undo-rep = Deshacer la última rep.
control-count-anywhere = o toca en cualquier punto de la derecha
control-more-of = Más
control-no-sound = Sin sonido
control-skip = Saltar
control-sound-on = Sonido
control-sound-off = Silencio
control-full = Completa
control-keys = Teclas
control-leave = Salir
control-help = Buscar ayuda
control-view = Vista
control-distance = Distancia

leave-title = ¿Terminar aquí?
leave-text = { $so-far }. Lo que has hecho se guarda en los dos casos.
so-far = { $done } de { $of } ejercicios, { $time } de trabajo
leave-keep = Seguir
leave-finish = Terminar y guardar
leave-later = Seguir más tarde

hurts-title = ¿Cuánto te duele ahora mismo?
hurts-text = El temporizador está en pausa. 0 es ningún dolor, 10 el peor que puedas imaginar.
hurts-choose = Elige un número para ver qué dice de él la regla de tu rutina.
hurts-skip = Saltar este ejercicio
hurts-easier = Mostrar la versión más fácil
hurts-less = Seguir con menos
hurts-finish = Terminar aquí
hurts-number = Dolor { $number }
hurts-number-band = Dolor { $number }, { $band }
hurts-advice = { $number }: { $advice }. Así lo dice la regla de tu rutina.
hurts-no-band = { $number }: la regla de tu rutina no dice nada de este número.
band-carry-on = sigue
band-change = cambia algo
band-stop = para

away-title = Has estado fuera { $length }
away-text = El programa no ha corrido. Se ha parado en { $left } de { $place }. No se ha contado tiempo.
away-carry = Seguir desde { $left }
away-carry-how = Tras una cuenta de 3 segundos
away-again = Empezar esto otra vez
away-again-hold = Empezar a mantener otra vez
away-again-rest = Empezar este descanso otra vez
away-again-set = Empezar esta serie otra vez
away-finish = Terminar aquí y guardar

timeline-now = { $place }, { $exercise }, ahora
timeline-go-to = Ir a { $place }. { $exercise }
go-to-text = Lo que has hecho hasta ahora se guarda. La sesión sigue en pausa.
go-to-go = Ir ahí
go-to-stay = Quedarse aquí

instead-easier = Más fácil: { $exercise }
instead-harder = Más difícil: { $exercise }
exercise-less = Un tercio menos de lo que queda
exercise-fewer-sets = Una serie menos
exercise-more-sets = Una serie más
exercise-count = Contar reps. con tecla o toque
exercise-pace = Seguir el ritmo
exercise-swap = Intercambiar izquierda y derecha
exercise-leave-out = Dejar fuera este ejercicio
exercise-view = Girar la figura
exercise-far = Vista a distancia
exercise-near = Vista de cerca
exercise-mute = Quitar el sonido
exercise-unmute = Poner el sonido

live-seconds = { $state }, { $seconds ->
    [one] queda { $seconds } segundo
   *[other] quedan { $seconds } segundos
}
live-reps = { $state }, { $rep } { $unit }
live-tempo = { $part }, { $second } de { $seconds } segundos
side-is = Lado: { $side }
side-swap = Lado: { $side }. Cambiar de lado
side-name-left = izquierda
side-name-right = derecha
side-leg-left = pierna izquierda
side-leg-right = pierna derecha

keys-title = Teclas
keys-space = Espacio
keys-space-does = Pausa, seguir; cuenta una repetición
keys-enter = Intro
keys-enter-does = Botón principal; cuenta una repetición
keys-p = P
keys-p-does = Pausa, siempre
keys-right = →
keys-right-does = Saltar a la parte siguiente
keys-left = ←
keys-left-does = Inicio de esta parte; dos veces, la anterior
keys-r = R
keys-r-does = Empezar este ejercicio otra vez
keys-plus = + −
keys-plus-does = 10 segundos, o una repetición
keys-minus = −
keys-more = +
keys-backspace = Retroceso
keys-backspace-does = Quitar una repetición
keys-s = S
keys-s-does = Cambiar de lado
keys-h = H
keys-h-does = Me duele
keys-g = G
keys-g-does = Cuándo buscar ayuda
keys-v = V
keys-v-does = Vista siguiente de la figura
keys-d = D
keys-d-does = Vista a distancia
keys-c = C
keys-c-does = Contar con tecla o seguir el ritmo
keys-m = M
keys-m-does = Sonido
keys-f = F
keys-f-does = Pantalla completa
keys-e = E
keys-e-does = Más: más fácil, menos, contar, vista
keys-question = ?
keys-question-does = Estas teclas
keys-digits = 0–9
keys-digits-does = Cuánto duele, después de H
keys-others = Los mandos de presentación, los pedales y las teclas multimedia también envían estas teclas.
keys-escape = Esc
keys-escape-does = Salir, con una pregunta

# Lo que se cuenta.
unit-reps = { $count ->
    [one] rep.
   *[other] reps.
}
# Lo que se cuenta, dicho entero.
spoken-reps = { $count ->
    [one] repetición
   *[other] repeticiones
}
unit-seconds = { $count ->
    [one] segundo
   *[other] segundos
}
unit-breaths = { $count ->
    [one] respiración
   *[other] respiraciones
}
unit-circles = { $count ->
    [one] círculo
   *[other] círculos
}
unit-steps = { $count ->
    [one] paso
   *[other] pasos
}
unit-swings = { $count ->
    [one] balanceo
   *[other] balanceos
}
