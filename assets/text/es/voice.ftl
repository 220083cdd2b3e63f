# Lo que se dice en voz alta. La voz lee los puntos y las comas como pausas.

voice-get-ready = Prepárate.
voice-name = { $name }.
voice-next = Siguiente, { $name }.
voice-dose = { $dose }.
voice-side = { $side ->
    [left] Izquierda.
   *[right] Derecha.
}
voice-side-first = { $side ->
    [left] Izquierda primero.
   *[right] Derecha primero.
}
voice-side-next = { $side ->
    [left] Ahora, izquierda.
   *[right] Ahora, derecha.
}
voice-change-sides = Cambia de lado.
voice-rest = Descanso.
voice-done = Sesión terminada.
voice-halfway = Mitad.
voice-three = Tres.
voice-two = Dos.
voice-one = Uno.
voice-number = { $number }.
voice-part = { $word }.
voice-work = { $word }.
voice-spot = { $name }.
voice-amount = { $amount }.
voice-your-pace = { $count } { $unit }, a tu ritmo.

# Pruébalo, en los ajustes.
voice-sample = Puente de glúteos. 3 series de 10. Tres. Dos. Uno.

# Ajustes, Sonido.
cues-tones-and-voice = Tonos y voz
tones-countdown-label = Últimos tres segundos
tones-countdown-hint = Un tic para 3, 2 y 1
tones-halfway-label = Tono de mitad
tones-halfway-hint = Una nota suave
tones-tempo-label = Tonos de ritmo
tones-tempo-hint = Una nota para cada parte de una repetición
voice-missing = No hay voz en este ordenador; los tonos y la pantalla lo llevan todo
voice-label = Voz
voice-hint = Con el nombre que le da tu sistema
voice-of-system = La del sistema
voice-rate-label = Velocidad
voice-rate-value = { $percent } %
voice-only-to-move-label = Cuando tengo que moverme
voice-only-to-move-hint = Habla para prepararte, cambiar de lado, decir qué sigue y el final de un descanso, y calla mientras trabajas
voice-says-label = Qué se dice
voice-says-names = Nombres y dosis
voice-says-sides = Lados
voice-says-halfway = Mitad
voice-says-next = Qué sigue
voice-says-countdown = 3, 2, 1
voice-says-reps = Repeticiones
voice-says-parts = Palabras de cada parte

# Ajustes, Sesiones.
awake-label = Mantener la pantalla encendida
awake-hint = Mientras corre una sesión, y durante 10 minutos de una pausa
monitor-label = Pantalla completa en
monitor-hint = Cuál de tus pantallas llena una sesión
monitor-current = En la que está

# Lo que dice el escritorio cuando una sesión que no se ve necesita a una persona.
needed-title = Stridewell
needed-count = Tus repeticiones te esperan
needed-answer = Tu sesión espera una respuesta
needed-done = Tu sesión ha terminado

text-offer = ¿Texto más grande para esta pantalla grande?
text-offer-hint = Puedes cambiarlo en cualquier momento en Ajustes, Aspecto.
text-offer-take = Texto al 130 %
text-offer-leave = Como está

# Lo que muestra el escritorio como motivo de que la pantalla siga encendida.
awake-reason = Hay una sesión en marcha
