# Hoy.

today-morning = Buenos días
today-afternoon = Buenas tardes
today-evening = Buenas noches

today-planned-today = Lo siguiente en tu plan · hoy
today-planned-tomorrow = Lo siguiente en tu plan · mañana
today-planned-on = Lo siguiente en tu plan · { $day }
today-programme = { $planned } · sesión { $session } de { $of }
today-last = Lo último que hiciste · { $day }
today-suggested = Buena para empezar
today-steps = Ver los pasos

today-carry-on = Sigue donde lo dejaste
today-carry-on-began = { $day }, { $time }
today-carry-on-place = { $exercise }, serie { $set } de { $sets }
today-carry-on-named = Seguir con: { $name }
today-carry-on-left = quedan unos { $minutes } min
today-continue = Seguir
today-close = Terminar aquí
today-try = Para probar
today-see-it = Verla

today-quick = Inicio rápido
today-quick-name = Empezar { $name }, { $minutes }, { $kit }
quick-desk-break-five = Pausa de mesa
quick-pre-run-dynamic-warm-up = Antes de correr
quick-post-run-cool-down = Después de correr
quick-lacrosse-ball-release = Solo la pelota
quick-daily-ten-minute-maintenance = Diez minutos
quick-first-72-hours = Primeros días

today-recent = Reciente
today-all = Todas las sesiones
today-recent-none = Nada todavía. Lo que hagas aparece aquí y se queda en este ordenador.
today-recent-pain = dolor { $first } → { $last }
today-recent-pain-one = dolor { $nrs }
