# Primer inicio y comprobación de seguridad.

notice-kept-by-safety = Tu comprobación de seguridad mantiene esto cerrado por ahora. Su página dice por qué.

welcome-title = Te damos la bienvenida a Stridewell
welcome-question = ¿Para quién es?
welcome-me = Para mí
welcome-me-about = Yo haré los ejercicios. Antes vienen unas preguntas sobre mi salud.
welcome-others = Para personas a las que atiendo
welcome-others-about = Muestro o entrego ejercicios. Ninguna respuesta mía cierra nada.
welcome-display = Para una pantalla pública
welcome-display-about = Esta pantalla la usarán desconocidos. «stridewell kiosk» abre la pantalla bloqueada para eso; esto abre la biblioteca tal como es.
welcome-later = Puedes cambiarlo en los ajustes.

safety-title = Antes de empezar
safety-lead = { $count } preguntas en cuatro grupos. Tus respuestas se quedan en este ordenador.
safety-lead-patient = { $count } preguntas en cuatro grupos, para la persona a quien va la rutina. Las respuestas quedan con el borrador en este ordenador.
safety-place = { $place } de { $count }
safety-group-emergency = Señales de emergencia
safety-group-general-health = Tu salud
safety-group-symptoms = Cómo se manifiesta
safety-group-today = Hoy
safety-limits = Stridewell muestra ejercicios. No diagnostica ni sustituye a tu fisio o a tu médico.
safety-left = { $count ->
    [one] Queda una pregunta en esta página
   *[other] Quedan { $count } preguntas en esta página
  }
safety-all-answered = Todo respondido
safety-urgent-so-far = Una de tus respuestas pide buscar ayuda ahora. «Continuar» muestra qué hacer.
safety-urgent-so-far-patient = Una de estas respuestas pide ayuda ahora. Continuar vuelve a la rutina, que lo dice.
safety-why-we-ask = Por qué lo preguntamos
safety-why-hide = Ocultar por qué lo preguntamos
safety-sources = Fuentes: { $sources }
safety-continue = Continuar
safety-not-now = Ahora no
safety-none-of-these = Nada de esto
safety-no-trouble = Ahora no tengo ningún problema

safety-read = Lo he leído
safety-change = Cambiar mis respuestas
safety-call-urgent = Llama a tu número de emergencias o ve a urgencias
safety-call-urgent-when = Hoy
safety-call-clinician-first = Pide cita con un médico, un fisioterapeuta o una clínica deportiva
safety-call-clinician-first-when = Pronto
safety-tell-physio = Díselo a tu fisio, si tienes
safety-tell-physio-about = Una sesión que te entregue puede volver a abrir lo que ahora está cerrado.
safety-say = Qué decir
safety-say-hint = Léelo en voz alta y di desde cuándo.
safety-because = Por estas respuestas
safety-said = «{ $question }» – { $answer }
safety-open = Qué sigue abierto
safety-closed = Qué está cerrado u oculto, y por qué
safety-open-urgent = La biblioteca para leer, y «Cuándo buscar ayuda» a una pulsación
safety-closed-urgent = Todas las sesiones, y probar un ejercicio: tus respuestas piden antes ayuda urgente
safety-open-clinician-first = La biblioteca y las páginas de la guía, para leer
safety-closed-clinician-first = Todas las sesiones, y probar un ejercicio: tus respuestas piden acudir antes a un profesional sanitario
safety-open-gentle = El grupo de ejercicios suaves: { $routines }
safety-closed-gentle = Todas las demás rutinas, los estiramientos estáticos de isquiotibiales, los nórdicos, los balanceos y el trote, mientras vas con suavidad
safety-open-proceed = Todas las rutinas
safety-unlock = Se vuelven a abrir cuando una comprobación de seguridad posterior lo diga.
safety-assessment = Pide cita para una valoración: dura semanas o vuelve una y otra vez.
safety-looked-at = Ya me lo han mirado

safety-why-urgent = Cerrado tras tu comprobación de seguridad: busca antes ayuda médica urgente
safety-why-clinician-first = Cerrado tras tu comprobación de seguridad: acude antes a un profesional sanitario
safety-why-gentle = Por ahora no está en tu grupo de ejercicios suaves
safety-why-proceed = Cerrado tras tu comprobación de seguridad
safety-why-other-variant = Esta versión no está en tu grupo de ejercicios suaves: elige una que lo esté
safety-why-nothing-left = Tus respuestas ocultan todos sus ejercicios
safety-why-acute = No conviene en los tres primeros días después de una distensión
safety-why-subacute = No conviene con una distensión que se va calmando
safety-why-tendon = No conviene con un tendón dolorido en el isquion
safety-why-overlengthened = No conviene con isquiotibiales que dan largos en la prueba

safety-rule-no-release = La pelota y el rodillo están ocultos tras tus respuestas
safety-rule-no-ice = La bolsa de hielo está oculta tras tu respuesta sobre la circulación o el frío
safety-rule-no-compression = El vendaje de la pierna está oculto tras tu respuesta sobre la circulación
safety-rule-no-hamstring-stretch = Los estiramientos estáticos de isquiotibiales están ocultos tras tus respuestas
safety-rule-no-loading = Con un dolor de 6 o 7, lo que está abierto es el ciclo de cuidados
safety-rule-acute-strain = Lo que no conviene en los tres primeros días después de una distensión está oculto
safety-rule-no-run = El trote, los talones al glúteo y la vuelta a correr están ocultos mientras correr duela
safety-rule-pregnancy = La posición boca abajo y los levantamientos pesados o rápidos están ocultos en el embarazo y los meses siguientes

safety-situation-acute = Tres primeros días después de una distensión
safety-situation-subacute = Una distensión que se va calmando
safety-situation-tendon = Tendón dolorido en el isquion
safety-situation-overlengthened = Tensos, pero largos en la prueba
safety-situation-filters = { $situation }: los ejercicios que no convienen se quitan, otros se marcan
safety-care-gentle = { $situation }: con suavidad
safety-care-caution = { $situation }: con cuidado
safety-care-no = { $situation }: ahora no

safety-marked = Por ahora: { $why }
safety-locked = Esto está cerrado por ahora
safety-see-outcome = Qué dice tu comprobación
safety-changed = Algo ha cambiado
safety-changed-hint = ¿Algo ha cambiado? Responde otra vez a la comprobación de seguridad.
safety-due = Han pasado dos semanas desde tu comprobación de seguridad
safety-due-first = Tu comprobación de seguridad va antes de tu primera sesión
safety-due-hint = { $count } preguntas. Lo que abrieron o cerraron tus últimas respuestas sigue así hasta entonces.
safety-due-first-hint = { $count } preguntas. Mira a tu alrededor todo el tiempo que quieras.
safety-answer-now = Responder ahora

settings-safety = Seguridad
settings-audience = ¿Para quién es?
settings-audience-hint = Cuando es para otras personas, tus propias respuestas no cierran nada
settings-audience-me = Para mí
settings-audience-others = Para otros
settings-audience-display = Una pantalla
settings-check = Comprobación de seguridad
settings-check-none = Aún sin responder
settings-check-on = Respondida el { $day }: { $outcome }
settings-check-reviewed = Has dicho que te lo han mirado.
settings-check-again = Responder otra vez
settings-check-change = Cambiar respuestas
settings-check-answers = Qué respondiste
settings-check-forget = Quitar mis respuestas
settings-check-forget-button = Quitar
settings-check-forget-hint = La comprobación vuelve antes de tu próxima sesión
