# Lo que ha sido de una rutina: el informe que vuelve.

report-of = Informe: { $routine }
report-made = Hecho
report-patient = Persona
report-patient-none = sin iniciales
report-version = Versión
report-when = Días
report-span = { $first } a { $last }
report-sessions = Sesiones
report-sessions-whole = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}, { $whole } sin dejar nada
report-sessions-count = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}

report-felt = Dolor y esfuerzo a lo largo del tiempo
report-day = Día
report-before = Antes
report-worst = El peor
report-after = Después
report-morning = A la mañana siguiente
report-effort = Esfuerzo
report-chart-worst = el peor dolor de una sesión
report-chart-morning = a la mañana siguiente
report-chart-effort = esfuerzo
report-point-worst = el peor { $number }
report-point-morning = a la mañana siguiente { $number }
report-point-effort = esfuerzo { $number }
report-felt-none = Nadie ha dicho todavía cómo se sintió.

report-done = Prescrito y hecho
report-exercise = Ejercicio
report-prescribed = Prescrito
report-done-column = Hecho
report-sets = { $count ->
    [one] { $count } serie
   *[other] { $count } series
}
report-reps = { $count } rep.
report-share = { $done }, { $percent } %
report-side = { $side }: { $words }
report-nothing = nada
report-beyond = y { $beyond } más de lo prescrito

report-left = Lo que se dejó o se cambió
report-left-none = No se dejó, paró ni cambió nada.
report-left-line = { $exercise }: { $why }, { $times }
report-times = { $count ->
    [1] una vez
    [2] dos veces
   *[other] { $count } veces
}
report-no-reason = menos de lo prescrito, sin motivo dicho
report-instead = { $exercise } en su lugar
report-instead-because = { $exercise } en su lugar, { $reason }

report-notes = Notas
report-note-line = { $day }: { $note }
report-more = { $count ->
    [one] Hay una línea más en el archivo.
   *[other] Hay { $count } líneas más en el archivo.
}

report-make = Informe
report-make-about = { $count ->
    [one] Aquí se guarda { $count } sesión de esta rutina.
   *[other] Aquí se guardan { $count } sesiones de esta rutina.
}
report-ask = Lo que lleva el informe
report-ask-about = Va adonde tú lo guardas y no se envía a ninguna parte. Quien te dio la rutina lo abre en Stridewell, o lee la página.
report-ask-holds = { $sessions }, { $first } a { $last }: lo prescrito y lo hecho por lado, por qué se dejó algo, dolor, esfuerzo y tus notas.
report-ask-initials = Lleva las iniciales { $initials } y ningún nombre.
report-ask-nameless = No lleva ningún nombre.
report-as-file = Guardar el archivo
report-as-page = Guardar una página en PDF
report-not-now = Ahora no
report-saved = El informe está guardado.
report-not-saved = No se pudo guardar el informe.

reports-title = Informes
reports-about = Lo que te han enviado. Las copias están solo en este equipo.
reports-nameless = Sin iniciales
reports-open = Abrir un informe
reports-none = Todavía no se ha abierto ningún informe
reports-none-about = Un informe es un archivo que termina en .stride-report. Ábrelo aquí o arrástralo a la ventana.
reports-row = { $sessions }, { $span }, hecho el { $made }
reports-remove = Quitar
reports-remove-yes = Quitarlo
reports-remove-title = ¿Quitar este informe?
reports-remove-about = Se borra la copia de este equipo. El archivo que te enviaron se queda donde está.
reports-keep = Conservarlo
reports-removed = El informe se ha quitado.
reports-not-read = Este archivo no es un informe que se pueda leer. No se ha cambiado nada.
